// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

namespace Docket {

void Wiring::wireClocks()
{
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(page, &CasePage::pauseChanged, this, [this, page](CaseId id, const PauseChange &pause) {
        change([=, at = m_now()](Workspace &there) { return there.edit(id, pause, at); },
               [page](bool isDone) { page->finishForm(isDone); });
    });
}

} // namespace Docket
