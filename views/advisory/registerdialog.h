// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/advisorypreview.h"
#include "domain/advisory.h"

#include <QDialog>

#include <utility>

class QLabel;
class QListWidget;
class QPushButton;

namespace Docket {

class Prompts;
class SegmentedBar;
class SourceView;

/// The register of known vulnerabilities: exactly the bytes that would be saved, in one of its
/// forms.
class RegisterDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Form { Markdown, Html, Csv };

    RegisterDialog(AdvisoryPreview::Repository repository, Prompts &prompts,
                   QWidget *parent = nullptr);

    /// Disclosed cases that are not in the register, by key, with what is wrong with each.
    using LeftOut = QList<std::pair<QString, QList<AdvisoryProblem>>>;

    void showRegister(Form form, const QString &fileName, const QByteArray &bytes, int entries,
                      const LeftOut &leftOut = {});
    void showFailure(const QString &reason);

    [[nodiscard]] Form form() const;

Q_SIGNALS:
    /// Shown at first, or chosen.
    void formRequested(Docket::RegisterDialog::Form form);
    /// `bytes` are those that are shown.
    void saveRequested(const QByteArray &bytes, const QString &path);

private:
    void ask();
    void save();
    void copy() const;
    void showLeftOut(const LeftOut &leftOut);

    AdvisoryPreview::Repository m_repository;
    Prompts &m_prompts;
    QString m_fileName;
    QByteArray m_bytes;
    SegmentedBar *m_forms;
    QLabel *m_count;
    SourceView *m_source;
    QLabel *m_leftOutCount;
    QListWidget *m_leftOut;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Docket
