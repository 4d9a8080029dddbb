// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/advisory.h"

class QLineEdit;
class QPlainTextEdit;

namespace Docket {

/// What changed in an advisory that is public already.
class RevisionDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `before` are the revisions that there are, `after` those with the new one, without a
    /// summary.
    RevisionDialog(const QString &key, const QList<Revision> &before, const QList<Revision> &after,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty only for the very first revision.
    void submitted(const QString &summary);

private:
    void validate();

    bool m_isFirst;
    QLineEdit *m_summary;
};

/// Why an advisory is withdrawn, or why the withdrawal is taken back.
class WithdrawDialog final : public FormDialog
{
    Q_OBJECT

public:
    enum class Step { Withdraw, TakeBack };

    /// `next` is the version of the advisory that will say so.
    WithdrawDialog(Step step, const QString &key, const QString &next, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &reason);

private:
    void validate();

    QPlainTextEdit *m_reason;
};

} // namespace Docket
