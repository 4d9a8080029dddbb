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
    RevisionDialog(const QString &key, const QList<Revision> &revisions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty only for the very first revision.
    void submitted(const QString &summary);

private:
    void validate();

    bool m_isFirst;
    QLineEdit *m_summary;
};

/// Why an advisory is withdrawn.
class WithdrawDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit WithdrawDialog(const QString &key, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &reason);

private:
    void validate();

    QPlainTextEdit *m_reason;
};

} // namespace Docket
