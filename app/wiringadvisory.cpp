// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "domain/advisoryrevisions.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

#include <memory>

// Advisories: drafts, exports, revisions, and what is decided elsewhere.
namespace Docket {

namespace {

AdvisoryTab::ExportedForms formsOf(const ExportedAdvisories &written)
{
    AdvisoryTab::ExportedForms forms{.files = static_cast<int>(written.files.size())};
    for (const FormatError &error : written.leftOut) {
        forms.leftOut.append(error.format);
    }
    for (const ExportedFile &file : written.files) {
        if (!file.losses.isEmpty()) {
            forms.losses.append({file.format, file.losses});
        }
    }
    return forms;
}

} // namespace

void Wiring::wireAdvisory()
{
    AdvisoryTab *tab = m_views.advisory;
    connect(tab, &AdvisoryTab::draftEdited, this, &Wiring::saveDraft);
    connect(tab, &AdvisoryTab::exportRequested, this,
            [this](CaseId id, PublicFormat format, const QString &path, const QString &reason) {
                change(
                    [=](Workspace &there) { return there.saveAdvisory(id, format, path, reason); },
                    [this, path](bool isDone) { tellSaved(path, isDone); });
            });
    connect(tab, &AdvisoryTab::exportAllRequested, this, &Wiring::exportAll);
    connect(tab, &AdvisoryTab::assessmentEdited, this,
            [this](CaseId id, const Assessment &assessment) {
                change([=, at = m_now()](Workspace &there) {
                    return there.edit(id, RecordEdit(assessment), at);
                });
            });
    const auto finish = [tab](bool isDone) { tab->finishForm(isDone); };
    connect(tab, &AdvisoryTab::revisionRequested, this, [=, this](CaseId id, const QString &text) {
        change([=, at = m_now()](Workspace &there) { return there.publishRevision(id, text, at); },
               finish);
    });
    connect(tab, &AdvisoryTab::withdrawalRequested, this,
            [=, this](CaseId id, const QString &reason) {
                change([=, at = m_now()](
                           Workspace &there) { return there.withdrawAdvisory(id, reason, at); },
                       finish);
            });
    connect(tab, &AdvisoryTab::reinstatementRequested, this,
            [=, this](CaseId id, const QString &reason) {
                change([=, at = m_now()](
                           Workspace &there) { return there.reinstateAdvisory(id, reason, at); },
                       finish);
            });
    connect(tab, &AdvisoryTab::historyRequested, this, &Wiring::addFromHistory);
    connect(tab, &AdvisoryTab::copyRequested, this, &Wiring::copyAdvisory);
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(tab, &AdvisoryTab::elsewhereRequested, this, [page](AdvisoryField field) {
        page->showTab(field == AdvisoryField::Changelog ? CasePage::Tab::Fix
                                                        : CasePage::Tab::Assessment);
    });
    connect(tab, &AdvisoryTab::letterRequested, this,
            [page] { page->showTab(CasePage::Tab::Letters); });
    wireAdvisoryForms();
}

void Wiring::saveDraft(CaseId id, const AdvisoryDraft &draft)
{
    change([=, at = m_now()](Workspace &there) { return there.saveDraft(id, draft, at); },
           [this, id](bool isDone) { m_views.advisory->draftSaved(id, isDone); });
}

/// Made like a file to be saved: the gate is asked again, and the history has what was overridden.
void Wiring::copyAdvisory(CaseId id, PublicFormat format, const QString &overrideReason)
{
    auto made = std::make_shared<PublicFile>();
    change(
        [=](Workspace &there) {
            return there.renderAdvisory(id, format, overrideReason)
                .transform([made](const PublicFile &file) { *made = file; });
        },
        [this, made](bool isDone) {
            if (isDone) {
                QGuiApplication::clipboard()->setText(QString::fromUtf8(made->bytes));
                m_views.window->showNotice(tr("Copied %1.").arg(made->fileName));
            }
        });
}

void Wiring::exportAll(CaseId id, const QList<PublicFormat> &formats, const QString &folder,
                       const QString &overrideReason)
{
    const AdvisoryOrder order{.cases = {id},
                              .formats = formats,
                              .folder = folder,
                              .overrideReason = overrideReason,
                              .skipsInvalid = true};
    auto written = std::make_shared<ExportedAdvisories>();
    change(
        [order, written](Workspace &there) {
            return there.exportAdvisories(order).transform(
                [written](const ExportedAdvisories &done) { *written = done; });
        },
        [this, id, folder, written](bool isDone) {
            if (!isDone) {
                return;
            }
            const AdvisoryTab::ExportedForms forms = formsOf(*written);
            if (!m_views.advisory->tellExported(id, forms)) {
                m_views.window->showNotice(tr("Saved %n file(s) in %1.", nullptr, forms.files)
                                               .arg(QDir::toNativeSeparators(folder)));
            }
        });
}

/// What was typed while the history was read stays.
void Wiring::addFromHistory(CaseId id)
{
    m_workspace.caseLater(id, this, [this, id](const Outcome<CaseDetail> &detail) {
        if (!detail) {
            tell(detail.error());
            return;
        }
        const std::optional<AdvisoryGround> &ground = m_views.advisory->ground();
        if (!ground || ground->file.id != id) {
            return;
        }
        AdvisoryDraft draft = m_views.advisory->form()->draft();
        const qsizetype before = draft.timeline.size();
        draft.timeline = mergedTimeline(draft.timeline,
                                        timelineFrom(detail->events, detail->file, detail->record));
        m_views.advisory->setEdited(draft);
        m_views.advisory->refresh();
        m_views.window->showNotice(tr("%n line(s) added to the timeline.", nullptr,
                                      static_cast<int>(draft.timeline.size() - before)));
    });
}

} // namespace Docket
