// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include "advisory/advisorytab.h"
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "shell/mainwindow.h"
#include "workspace/workspace.h"

// Advisories: drafts, exports, and what is decided elsewhere.
namespace Docket {

void Wiring::wireAdvisory()
{
    connect(m_views.advisory, &AdvisoryTab::draftEdited, this, &Wiring::saveDraft);
    connect(m_views.advisory, &AdvisoryTab::exportRequested, this,
            [this](CaseId id, PublicFormat format, const QString &path, const QString &reason) {
                const AdvisoryLayout layout = format == PublicFormat::MarkdownStalwart
                                                  ? AdvisoryLayout::Stalwart
                                                  : AdvisoryLayout::ReleaseNote;
                change([=](Workspace &there) { return there.exportAdvisory(id, path, reason, layout); },
                       [this, path](bool isDone) { tellSaved(path, isDone); });
            });
    connect(m_views.advisory, &AdvisoryTab::assessmentEdited, this,
            [this](CaseId id, const Assessment &assessment) {
                change([=, at = m_now()](Workspace &there) {
                    return there.edit(id, RecordEdit(assessment), at);
                });
            });
    connect(m_views.advisory, &AdvisoryTab::copied, this, [this](const QString &fileName) {
        m_views.window->showNotice(tr("Copied %1.").arg(fileName));
    });
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(m_views.advisory, &AdvisoryTab::elsewhereRequested, this, [page](AdvisoryField field) {
        page->showTab(field == AdvisoryField::Changelog ? CasePage::Tab::Fix
                                                        : CasePage::Tab::Assessment);
    });
    connect(m_views.advisory, &AdvisoryTab::letterRequested, this,
            [page] { page->showTab(CasePage::Tab::Letters); });
}

void Wiring::saveDraft(CaseId id, const AdvisoryDraft &draft)
{
    change([=, at = m_now()](Workspace &there) { return there.saveDraft(id, draft, at); },
           [this, id](bool isDone) { m_views.advisory->draftSaved(id, isDone); });
}

} // namespace Docket
