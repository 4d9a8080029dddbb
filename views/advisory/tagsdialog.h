// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"

#include <QDialog>
#include <QStringList>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Docket {

class Prompts;

/// The first release that has a commit, as found in a clone.
struct FirstRelease
{
    QString commit;
    QString tag;     ///< empty: no tag has the commit yet
    QString version; ///< that the tag names
    qsizetype tags = 0;
};

/// The product with the releases as an end each of a range that leaves them open, else of a range
/// of its own. What is empty is left as it is.
[[nodiscard]] AffectedProduct withReleases(AffectedProduct product, const QString &introduced,
                                           const QString &fixed);

/// Asks which releases of a local clone have the commit that brought a fault in and the one that
/// fixed it, and puts them into the product's range. The folder is asked for once a product.
class TagsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `fix` is the commit that the fix record names, if it names one.
    TagsDialog(const QString &product, const QString &clone, const QString &fix, Prompts &prompts,
               QWidget *parent = nullptr);

    [[nodiscard]] QString clone() const;
    /// The commits that are typed, the introducing one first.
    [[nodiscard]] QStringList commits() const;

    /// The answers, in the order of the commits that were asked for.
    void showReleases(const QList<FirstRelease> &releases);
    void showFailure(const QString &reason);

Q_SIGNALS:
    void findRequested(const QString &clone, const QStringList &commits);
    /// To be put into the product's range; empty where nothing was found.
    void taken(const QString &introduced, const QString &fixed);

private:
    void buildLayout(const QString &product);
    void askFolder();
    void find();
    void forgetAnswer();
    void enableButtons();
    void take();

    Prompts &m_prompts;
    QLineEdit *m_clone;
    QLineEdit *m_introduced;
    QLineEdit *m_fixed;
    QLabel *m_answer;
    QPushButton *m_find = nullptr;
    QPushButton *m_take = nullptr;
    QString m_introducedIn; ///< versions that were found
    QString m_fixedIn;
};

} // namespace Docket
