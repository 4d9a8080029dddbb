// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryfixes.h"
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "advisory/formatbar.h"
#include "advisory/formatnotes.h"
#include "advisory/overridebar.h"
#include "advisory/revisiondialogs.h"
#include "common/banner.h"
#include "common/labels.h"
#include "common/labelsformat.h"
#include "common/prompts.h"
#include "domain/advisoryrevisions.h"
#include "domain/evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What leaves the tab: an export or why not, and the fixes of problems.
namespace Docket {

namespace {

QString filterOf(const QString &fileName)
{
    if (fileName.endsWith(".json"_L1)) {
        return u"JSON (*.json)"_s;
    }
    return AdvisoryTab::tr("Markdown (*.md)");
}

/// Of a form whose name is not known yet.
QString suffixOf(PublicFormat format)
{
    return FormatBar::hasTemplate(format) ? u".md"_s : u".json"_s;
}

} // namespace

void AdvisoryTab::refuse(const QString &reason, const QString &nextStep)
{
    const QString title =
        m_wish == Wish::Copy ? tr("The advisory was not copied") : tr("The advisory was not saved");
    m_refusal->showMessage(Banner::Kind::Error, {title, reason, nextStep});
}

void AdvisoryTab::requestExport()
{
    requestExport(Wish::This);
}

void AdvisoryTab::requestExportAll()
{
    requestExport(Wish::All);
}

void AdvisoryTab::requestCopy()
{
    requestExport(Wish::Copy);
}

void AdvisoryTab::requestExport(Wish wish)
{
    if (!m_ground) {
        return;
    }
    m_wish = wish;
    sendTyped();
    refresh();
    m_refusal->hide();
    if (!isLetOut()) {
        return;
    }
    const PublicFormat format = m_preview->format();
    switch (wish) {
    case Wish::All:
        askFolder();
        return;
    case Wish::This:
        if (isValid(format)) {
            askWhereToSave();
        }
        return;
    case Wish::Copy:
        if (isValid(format)) {
            Q_EMIT copyRequested(m_ground->file.id, format, m_override->reason());
        }
        return;
    }
}

/// Whether the gate lets the draft out as it stands, with the reason that was written; else it says
/// why not. What it says is of this very moment, not of the last refresh.
bool AdvisoryTab::isLetOut()
{
    if (!m_ground) {
        return false;
    }
    const QList<AdvisoryFinding> all = findingsOf(*m_ground, m_form->draft(), m_now);
    takeFindings(all);
    QList<AdvisoryFinding> missing;
    std::ranges::copy_if(all, std::back_inserter(missing), [](const AdvisoryFinding &finding) {
        return isBlocking(finding.problem) && !canOverride(finding.problem);
    });
    if (!missing.isEmpty()) {
        QStringList reasons;
        for (const AdvisoryFinding &finding : std::as_const(missing)) {
            reasons.append(Labels::text(finding.problem));
        }
        reasons.removeDuplicates();
        refuse(reasons.join(u' '), tr("Complete the marked fields."));
        goTo(missing.constFirst());
        return false;
    }
    const auto gate = std::ranges::find_if(all, canOverride, &AdvisoryFinding::problem);
    if (gate != all.end() && m_override->reason().isEmpty()) {
        refuse(Labels::text(gate->problem), OverrideBar::wayOut(gate->problem));
        m_override->open();
        return false;
    }
    return true;
}

/// Of a format that has not been worked out yet, the export itself will say.
bool AdvisoryTab::isValid(PublicFormat format)
{
    const RenderedFormat *rendered = m_preview->rendered(format);
    if (rendered == nullptr || rendered->isMade || rendered->problems.isEmpty()) {
        return true;
    }
    const FormatProblem &first = rendered->problems.constFirst();
    //: %1 is a format of an advisory, %2 what it lacks
    refuse(tr("It is not valid as %1: %2").arg(Labels::text(format), Labels::text(first)),
           tr("Mend it, or choose another format."));
    goToPlace(FormatNotes::placeOf(first));
    return false;
}

void AdvisoryTab::askWhereToSave()
{
    if (!m_ground) {
        return;
    }
    const PublicFormat format = m_preview->format();
    const RenderedFormat *rendered = m_preview->rendered(format);
    const CaseId id = m_ground->file.id;
    const QString reason = m_override->reason(); // cleared where there is no gate
    const QString name = rendered != nullptr && rendered->isMade
                             ? rendered->fileName
                             : safeFileName(m_ground->file.key + suffixOf(format), 1);
    m_prompts->askSaveFile(this,
                           {.title = tr("Save the advisory"),
                            .folder = {},
                            .filter = filterOf(name),
                            .suggestedName = name},
                           [this, id, format, reason](const QString &path) {
                               Q_EMIT exportRequested(id, format, path, reason);
                           });
}

void AdvisoryTab::askFolder()
{
    if (!m_ground) {
        return;
    }
    const CaseId id = m_ground->file.id;
    const QString reason = m_override->reason();
    m_prompts->askOpenFiles(
        this, {.title = tr("Save all forms into a folder"), .wantsFolder = true},
        [this, id, reason](const QStringList &folders) {
            if (!folders.isEmpty()) {
                Q_EMIT exportAllRequested(id, m_formats, folders.constFirst(), reason);
            }
        });
}

bool AdvisoryTab::tellExported(CaseId id, const ExportedForms &done)
{
    QStringList lines;
    if (!done.leftOut.isEmpty()) {
        QStringList names;
        for (const PublicFormat format : done.leftOut) {
            names.append(Labels::text(format));
        }
        //: %1 are formats of an advisory
        lines.append(tr("Not valid yet, so not written: %1.").arg(names.join(", "_L1)));
    }
    for (const auto &[format, losses] : done.losses) {
        QStringList words;
        for (const FormatLoss &loss : losses) {
            words.append(Labels::text(loss));
        }
        //: %1 is a format of an advisory, %2 what it has no place for
        lines.append(tr("%1 does not carry: %2.").arg(Labels::text(format), words.join("; "_L1)));
    }
    if (lines.isEmpty() || !m_ground || m_ground->file.id != id) {
        return false;
    }
    m_refusal->showMessage(
        Banner::Kind::Warning,
        {tr("%n file(s) saved, not with everything", nullptr, done.files), lines.join(u'\n'),
         done.leftOut.isEmpty() ? QString() : tr("The problems say what is missing.")});
    return true;
}

void AdvisoryTab::goTo(const ProblemList::Entry &entry)
{
    if (const auto *finding = std::get_if<AdvisoryFinding>(&entry)) {
        goToPlace(finding->place);
    } else {
        goToPlace(FormatNotes::placeOf(std::get<FormatFinding>(entry).problem));
    }
}

void AdvisoryTab::goToPlace(const AdvisoryPlace &place)
{
    if (!place.field) {
        m_override->open();
    } else if (!m_form->focusPlace(place)) {
        goElsewhere(*place.field);
    }
}

void AdvisoryTab::goElsewhere(AdvisoryField field)
{
    if (field == AdvisoryField::Publisher) {
        Q_EMIT publisherRequested();
    } else if (field == AdvisoryField::Template) {
        Q_EMIT templatesRequested(m_preview->format());
    } else {
        Q_EMIT elsewhereRequested(field);
    }
}

/// Does what the words of the fix say; else it goes to the place.
void AdvisoryTab::mend(const ProblemList::Entry &entry)
{
    const auto *finding = std::get_if<AdvisoryFinding>(&entry);
    if (finding == nullptr || !m_ground) {
        goTo(entry);
        return;
    }
    if (const auto better = mended(m_form->draft(), *finding, m_ground->fix)) {
        setEdited(*better);
        refresh();
        return;
    }
    if (const auto better = mended(m_ground->assessment, *finding)) {
        Q_EMIT assessmentEdited(m_ground->file.id, *better);
        return;
    }
    switch (fixOf(*finding)) {
    case AdvisoryFix::WriteToReporter:
        Q_EMIT letterRequested(finding->problem);
        return;
    case AdvisoryFix::OpenAssessment:
        Q_EMIT elsewhereRequested(AdvisoryField::Severity);
        return;
    case AdvisoryFix::MakeRevision:
        askRevision();
        return;
    case AdvisoryFix::WriteReason:
        m_override->open();
        return;
    case AdvisoryFix::GoThere:
    case AdvisoryFix::SayUnknown: // of these that change something, the place is no longer there
    case AdvisoryFix::SwapEnds:
    case AdvisoryFix::AddBranch:
    case AdvisoryFix::TakeName:
    case AdvisoryFix::SwapDates:
    case AdvisoryFix::DateAsCase:
    case AdvisoryFix::SortRevisions:
    case AdvisoryFix::HideEntry:
    case AdvisoryFix::RemoveWords:
    case AdvisoryFix::RemoveReference:
    case AdvisoryFix::EscapeHtml:
    case AdvisoryFix::LinkInstead:
    case AdvisoryFix::SpellId:
        goTo(entry);
        return;
    }
}

void AdvisoryTab::setEdited(const AdvisoryDraft &draft)
{
    if (m_ground && draft != m_form->draft()) {
        m_form->setDraft(draft);
        onEdited();
    }
}

void AdvisoryTab::openForm(FormDialog *form)
{
    m_formDialog = form;
    form->open();
}

void AdvisoryTab::finishForm(bool isWritten)
{
    if (m_formDialog != nullptr) {
        m_formDialog->finish(isWritten);
    }
}

void AdvisoryTab::askRevision()
{
    if (!m_ground) {
        return;
    }
    sendTyped();
    const AdvisoryDraft draft = m_form->draft();
    auto *form = new RevisionDialog(
        m_ground->file.key, draft.revisions,
        withRevision(draft, firstPublication(m_ground->file, draft), m_now, {}).revisions, this);
    connect(form, &RevisionDialog::submitted, this,
            [this, id = m_ground->file.id](const QString &summary) {
                Q_EMIT revisionRequested(id, summary);
            });
    openForm(form);
}

void AdvisoryTab::askWithdrawal()
{
    askReason(WithdrawDialog::Step::Withdraw, &AdvisoryTab::withdrawalRequested);
}

void AdvisoryTab::askReinstatement()
{
    askReason(WithdrawDialog::Step::TakeBack, &AdvisoryTab::reinstatementRequested);
}

void AdvisoryTab::askReason(WithdrawDialog::Step step,
                            void (AdvisoryTab::*request)(CaseId, const QString &))
{
    if (!m_ground) {
        return;
    }
    sendTyped();
    const AdvisoryDraft draft = m_form->draft();
    const QString next = withRevision(draft, firstPublication(m_ground->file, draft), m_now, {})
                             .revisions.last()
                             .number;
    auto *form = new WithdrawDialog(step, m_ground->file.key, next, this);
    connect(form, &WithdrawDialog::submitted, this,
            [this, request, id = m_ground->file.id](const QString &reason) {
                Q_EMIT(this->*request)(id, reason);
            });
    openForm(form);
}

} // namespace Docket
