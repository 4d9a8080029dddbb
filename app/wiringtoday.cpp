// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casespage.h"
#include "shell/mainwindow.h"
#include "today/todaypage.h"
#include "wiring.h"
#include "workspace/workspace.h"

// The Today page and what was seen on it.
namespace Docket {

namespace {

/// Whoever opens a case from the list of new ones and comes back finds the list as it was.
constexpr auto SameLook = std::chrono::minutes(30);

} // namespace

void Wiring::wireToday()
{
    const LastLook seen = m_workspace.lastLook().value_or(LastLook());
    m_models.today.setLastLook(seen.newest, seen.at);
    TodayPage *today = m_views.today;
    today->setLoading(true);
    connect(&m_workspace, &Workspace::listsLoaded, today, [today] { today->setLoading(false); });
    CasesPage *cases = m_views.window->casesPage();
    connect(today, &TodayPage::caseOpened, this, [this, cases](CaseId id) {
        cases->select(id);
        m_views.window->showPage(SideBar::Page::Cases);
    });
    connect(today, &TodayPage::listRequested, m_views.window, &MainWindow::showSearch);
    connect(today, &TodayPage::entered, this, [this] {
        const Instant now = m_now();
        if (m_look && m_look->at && now - *m_look->at >= SameLook) {
            m_models.today.setLastLook(m_look->newest, m_look->at);
        }
    });
    connect(today, &TodayPage::left, this, &Wiring::markLooked);
    connect(m_views.window, &MainWindow::caseStepRequested, today,
            [today](SideBar::Page page, int by) {
                if (page == SideBar::Page::Today) {
                    today->step(by);
                }
            });
}

void Wiring::markLooked()
{
    const CaseId newest = m_models.today.newest();
    if (m_isLoading || newest == CaseId{}) {
        return; // half a list, or none, was seen
    }
    m_look = LastLook{newest, m_now()};
    m_workspace.changeLater([look = *m_look](Workspace &there) { return there.markLooked(look); },
                            this, [](const Outcome<void> &) {}); // the next look tries again
}

} // namespace Docket
