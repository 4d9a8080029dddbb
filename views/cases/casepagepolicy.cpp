// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casepage.h"
#include "cases/pausedialog.h"
#include "cases/whatifdialog.h"

// What CasePage does about the policy of its case, and its clocks.
namespace Docket {

void CasePage::openWhatIf(const QList<Policy> &policies)
{
    if (!m_detail) {
        return;
    }
    const CaseId id = m_detail->file.id;
    auto *dialog = new WhatIfDialog(*m_detail, policies, m_now, this);
    connect(dialog, &WhatIfDialog::clocksWanted, this,
            [this, id](PolicyId policy) { Q_EMIT clocksUnderRequested(id, policy); });
    connect(dialog, &WhatIfDialog::submitted, this,
            [this, id](PolicyId policy) { Q_EMIT policyRequested(id, policy); });
    dialog->open();
    dialog->start();
}

void CasePage::openPause(PromiseKind kind)
{
    if (!m_detail) {
        return;
    }
    auto *dialog = new PauseDialog(m_detail->file.key, kind, this);
    connect(dialog, &PauseDialog::submitted, this,
            [this, id = m_detail->file.id, kind](const QString &reason) {
                Q_EMIT pauseChanged(id, {.kind = kind, .isPaused = true, .reason = reason});
            });
    dialog->open();
}

void CasePage::showClocksUnder(PolicyId policy, const QList<Obligation> &clocks)
{
    const QList<WhatIfDialog *> dialogs = findChildren<WhatIfDialog *>();
    for (WhatIfDialog *dialog : dialogs) {
        dialog->showClocks(policy, clocks);
    }
}

} // namespace Docket
