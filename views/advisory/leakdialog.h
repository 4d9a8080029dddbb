// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/leakcheck.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Docket {

/// A text that is about to leave (a branch name, a commit message, a changelog) and what of it
/// would give an embargoed case away. The text is kept nowhere.
class LeakDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LeakDialog(QWidget *parent = nullptr);

    /// The answer to a check of this very text; of an older one it is dropped.
    void showFindings(const QString &text, const LeakReport &report);
    void showFailure(const QString &reason);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void checkRequested(const QString &text);

private:
    void check();
    void goTo(int row);

    QList<Leak> m_findings;
    QPlainTextEdit *m_text;
    QPushButton *m_check = nullptr;
    QLabel *m_verdict;
    QTableWidget *m_table;
};

} // namespace Docket
