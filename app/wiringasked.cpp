// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "asked/askedtab.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

namespace Docket {

void Wiring::wireAsked()
{
    connect(m_views.asked, &AskedTab::itemConfirmed, this,
            [this](CaseId id, const ConfirmedItem &item) {
                change([=, at = m_now()](Workspace &there) { return there.edit(id, item, at); });
            });
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(m_views.asked, &AskedTab::placeRequested, page,
            [page](MessageId id) { page->showMessage(id); });
}

} // namespace Docket
