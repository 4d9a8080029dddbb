// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "asked/askedtab.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "letters/letterstab.h"
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
    connect(m_views.asked, &AskedTab::placeRequested, page, &CasePage::showPlace);
    connect(m_views.asked, &AskedTab::letterRequested, page, [this, page](const QString &name) {
        page->showTab(CasePage::Tab::Letters);
        m_views.letters->openLetter(name);
    });
}

} // namespace Docket
