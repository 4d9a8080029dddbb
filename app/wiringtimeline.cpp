// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casespage.h"
#include "shell/mainwindow.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"
#include "wiring.h"
#include "workspace/workspace.h"

// The timeline: its lanes, which are read when they are first looked at, and its pictures.
namespace Docket {

void Wiring::wireTimeline()
{
    TimelinePage *timeline = m_views.timeline;
    CasesPage *cases = m_views.window->casesPage();
    connect(&m_workspace, &Workspace::lanesLoaded, this, [this](const QList<TimelineLane> &lanes) {
        m_models.timeline.upsert(asLoaded(lanes));
    });
    connect(&m_workspace, &Workspace::allLanesLoaded, this, [this] {
        if (--m_lanesUnderWay == 0 && !m_isLoading) {
            m_changedWhileLoading.clear();
        }
    });
    connect(timeline, &TimelinePage::lanesWanted, this, &Wiring::loadLanes);
    connect(timeline, &TimelinePage::caseSelected, this, [cases](CaseId id) { cases->select(id); });
    connect(timeline, &TimelinePage::caseOpened, this, [this, cases](CaseId id) {
        cases->select(id);
        m_views.window->showPage(SideBar::Page::Cases);
    });
    connect(m_views.window, &MainWindow::caseStepRequested, timeline,
            [timeline](SideBar::Page page, int by) {
                if (page == SideBar::Page::Timeline) {
                    timeline->view()->stepSelection(by);
                }
            });
    connect(timeline, &TimelinePage::pictureMade, this,
            [this](const QString &path, const QByteArray &bytes) {
                change([=](const Workspace &there) { return there.saveBytes(bytes, path); },
                       [this, path](bool isDone) { tellSaved(path, isDone); });
            });
    connect(timeline, &TimelinePage::failed, m_views.window, &MainWindow::showFailure);
    const CaseListModel *list = &m_models.cases;
    connect(list, &QAbstractItemModel::rowsInserted, timeline, &TimelinePage::listChanged);
    connect(list, &QAbstractItemModel::rowsRemoved, timeline, &TimelinePage::listChanged);
    connect(list, &QAbstractItemModel::modelReset, timeline, &TimelinePage::listChanged);
    const auto readPolicies = [this, timeline] {
        timeline->setPolicies(m_workspace.policies().value_or(QList<Policy>()));
    };
    connect(&m_workspace, &Workspace::policiesChanged, this, readPolicies);
    readPolicies();
    timeline->askForLanes();
}

void Wiring::loadLanes(bool withClosed)
{
    if (m_lanes == true || m_lanes == withClosed) {
        return; // they are there, or on their way
    }
    m_lanes = withClosed;
    ++m_lanesUnderWay;
    m_workspace.loadLanes(withClosed);
}

void Wiring::followLanes(const ChangeSet &changes)
{
    if (m_lanes) { // else they are read when somebody looks
        m_models.timeline.upsert(changes.lanes);
    }
}

} // namespace Docket
