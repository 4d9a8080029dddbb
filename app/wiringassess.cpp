// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "assess/assesstab.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "exporters/publicissue.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

namespace Docket {

void Wiring::wireAssessment()
{
    connect(m_views.assess, &AssessTab::editRequested, this,
            [this](CaseId id, const RecordEdit &edit) {
                change([=, at = m_now()](Workspace &there) { return there.edit(id, edit, at); },
                       [this, id, edit](bool isDone) {
                           m_views.assess->editAnswered(id, edit, isDone);
                       });
            });
    connect(m_views.assess, &AssessTab::publicIssueRequested, this, [this](CaseId id) {
        const auto detail = m_workspace.caseDetail(id);
        if (!detail) {
            tell(detail.error());
        } else if (mayBecomeIssue(detail->file)) {
            const IssueDraft draft = issueDraftOf(*detail);
            m_views.assess->openPublicIssue(draft.title, draft.description);
        }
    });
    wireDuplicates();
    connect(m_views.assess, &AssessTab::caseRequested, this, &Wiring::openCaseByKey);
}

void Wiring::wireDuplicates()
{
    connect(m_views.assess, &AssessTab::candidatesRequested, this, [this](CaseId id) {
        m_workspace.duplicatesLater(
            id, {.withRefused = true}, this,
            [this, id](const Outcome<QList<DuplicateCandidate>> &candidates) {
                if (candidates) {
                    m_views.assess->showCandidates(id, *candidates);
                } else {
                    tell(candidates.error());
                }
            });
    });
    connect(m_views.assess, &AssessTab::duplicateRequested, this, [this](const QString &key) {
        m_views.window->casesPage()->casePage()->openDuplicate(key);
    });
    connect(m_views.assess, &AssessTab::refusalRequested, this,
            [this](CaseId id, CaseId other, bool isRefused) {
                change([=, at = m_now()](Workspace &there) {
                    return there.refuseDuplicate(id, other, isRefused, at);
                });
            });
}

} // namespace Docket
