// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/policy.h"

class QLineEdit;

namespace Docket {

/// Why the clocks of one kind stand still: what the team waits for.
class PauseDialog final : public FormDialog
{
    Q_OBJECT

public:
    PauseDialog(const QString &key, PromiseKind kind, QWidget *parent);

Q_SIGNALS:
    void submitted(const QString &reason);

private:
    void validate();

    QLineEdit *m_reason;
};

} // namespace Docket
