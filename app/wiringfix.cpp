// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "fix/fixtab.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

namespace Docket {

void Wiring::wireFix()
{
    connect(m_views.fix, &FixTab::editRequested, this, [this](CaseId id, const RecordEdit &edit) {
        change([=, at = m_now()](Workspace &there) { return there.edit(id, edit, at); },
               [this, id, edit](bool isDone) { m_views.fix->editAnswered(id, edit, isDone); });
    });
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(m_views.fix, &FixTab::embargoRequested, page, &CasePage::openEmbargo);
}

} // namespace Docket
