// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisorytab.h"

#include "advisory/advisoryform.h"
#include "advisory/advisoryrefresher.h"
#include "advisory/overridebar.h"
#include "common/banner.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QApplication>
#include <QLabel>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostFormatFindings = 100; ///< the preview of a format lists more
constexpr int RefreshDelay = 60; ///< ms: the preview follows typing, not each letter of a burst

} // namespace

AdvisoryTab::AdvisoryTab(AdvisoryRenderer renderer, const QList<PublicFormat> &formats,
                         AdvisoryPreview::Repository repository, QWidget *parent)
    : QWidget(parent)
    , m_refresher(new AdvisoryRefresher(std::move(renderer), formats, this))
    , m_formats(formats)
    , m_nativePrompts(std::make_unique<NativePrompts>())
    , m_prompts(m_nativePrompts.get())
    , m_banner(new Banner(this))
    , m_withdrawn(new Banner(this))
    , m_refusal(new Banner(this))
    , m_override(new OverrideBar(this))
    , m_form(new AdvisoryForm(this))
    , m_preview(new AdvisoryPreview(std::move(repository), this))
    , m_problems(new ProblemList(this))
{
    setObjectName(u"advisoryTab"_s);
    buildLayout();
    m_preview->setFormats(formats);
    m_saveTimer.setSingleShot(true);
    setSaveDelay(SaveDelay);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelay);
    connectParts();
    addShortcuts();
    setEnabled(false);
}

AdvisoryTab::~AdvisoryTab()
{
    // A window that is destroyed gives up its focus when no more than the QWidget is left of this.
    disconnect(qApp, nullptr, this, nullptr);
}

void AdvisoryTab::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
}

void AdvisoryTab::setSaveDelay(std::chrono::milliseconds delay)
{
    m_saveTimer.setInterval(delay);
}

void AdvisoryTab::showCase(const CaseDetail &detail, Instant now)
{
    const bool isSame = m_ground && m_ground->file.id == detail.file.id;
    if (!isSame) {
        sendTyped();
        forgetCase();
    }
    m_ground = groundOf(detail);
    m_now = now;
    m_form->setNow(now);
    m_form->setGround(*m_ground);
    setEnabled(true);
    const AdvisoryDraft *unsaved = m_unsaved.find(detail.file.id);
    if (unsaved == nullptr && !m_isDirty && detail.draft != m_form->draft()) {
        m_form->setDraft(detail.draft);
        m_saved->clear();
    } else if (unsaved != nullptr && !isSame) {
        m_form->setDraft(*unsaved);
        if (m_unsaved.isRefused(detail.file.id)) {
            send(detail.file.id, m_form->draft());
        }
    }
    showWithdrawal();
    refresh();
}

void AdvisoryTab::clear()
{
    forgetCase();
    m_ground.reset();
    m_unsaved.clear();
    m_form->setDraft({});
    setEnabled(false);
}

/// Nothing that was said or typed about one case stays beside another.
void AdvisoryTab::forgetCase()
{
    m_isDirty = false;
    m_saveTimer.stop();
    m_refreshTimer.stop();
    m_refresher->forget();
    m_formatProblems.clear();
    m_problems->setFindings({});
    m_problems->setFormatFindings({});
    m_form->markFindings({});
    m_preview->clear();
    m_saved->clear();
    m_override->dismiss();
    m_refusal->hide();
    m_banner->hide();
    m_withdrawn->hide();
    m_form->showAffected({});
    m_gate = {};
}

void AdvisoryTab::draftSaved(CaseId id, bool isKept)
{
    m_unsaved.answer(id, isKept);
    if (m_ground && m_ground->file.id == id &&
        !m_isDirty) { // else what counts is what was typed since
        QString words;
        if (m_unsaved.find(id) == nullptr) {
            words = tr("The draft is kept in the casebook.");
        } else if (m_unsaved.isRefused(id)) {
            words = tr("The draft is not in the casebook yet.");
        }
        m_saved->setText(words);
    }
    if (isKept) { // the casebook can be written to: what was refused before may go in now
        sendRefused();
    }
}

void AdvisoryTab::setNow(Instant now)
{
    m_now = now;
    m_form->setNow(now);
    refresh();
}

void AdvisoryTab::onEdited()
{
    if (!m_ground) {
        return;
    }
    m_isDirty = true;
    m_saved->clear();
    m_refusal->hide();
    m_saveTimer.start();
    if (!m_refreshTimer.isActive()) {
        m_refreshTimer.start();
    }
}

void AdvisoryTab::flush()
{
    sendTyped();
    sendRefused();
}

void AdvisoryTab::sendTyped()
{
    m_saveTimer.stop();
    if (m_ground && (m_isDirty || m_unsaved.isRefused(m_ground->file.id))) {
        m_isDirty = false;
        send(m_ground->file.id, m_form->draft());
    }
}

void AdvisoryTab::sendRefused()
{
    const QList<CaseId> refused = m_unsaved.refused();
    for (const CaseId id : refused) {
        send(id, AdvisoryDraft(*m_unsaved.find(id)));
    }
}

void AdvisoryTab::send(CaseId id, const AdvisoryDraft &draft)
{
    m_unsaved.send(id, draft);
    Q_EMIT draftEdited(id, draft);
}

void AdvisoryTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    sendTyped();
}

void AdvisoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void AdvisoryTab::refresh()
{
    m_isStale = !isVisible(); // who goes through the cases does not wait for their advisories
    if (m_ground && !m_isStale) {
        m_refresher->ask({.ground = *m_ground,
                          .draft = m_form->draft(),
                          .now = m_now,
                          .first = m_preview->format()});
    }
}

void AdvisoryTab::takeFindings(const QList<AdvisoryFinding> &findings)
{
    m_problems->setFindings(findings);
    giveRoom(!m_problems->isEmpty());
    m_form->markFindings(findings);
    m_preview->setPublishable(std::ranges::none_of(
        findings, [](const AdvisoryFinding &finding) { return isBlocking(finding.problem); }));
    showGate(findings);
}

void AdvisoryTab::takeFormat(const RenderedFormat &rendered)
{
    m_formatProblems.insert(rendered.format, rendered.problems);
    m_preview->setRendered(rendered);
}

/// What several formats have against the draft is one line.
void AdvisoryTab::showFormatFindings()
{
    QList<FormatFinding> findings;
    for (const PublicFormat format : std::as_const(m_formats)) {
        for (const FormatProblem &problem : m_formatProblems.value(format)) {
            if (findings.size() >= MostFormatFindings) {
                break;
            }
            const auto same = std::ranges::find(findings, problem, &FormatFinding::problem);
            if (same == findings.end()) {
                findings.append({problem, {format}});
            } else if (!same->formats.contains(format)) {
                same->formats.append(format);
            }
        }
    }
    m_problems->setFormatFindings(findings);
    giveRoom(!m_problems->isEmpty());
}

/// Of no problems only a line is left, and the form gets what they had.
void AdvisoryTab::giveRoom(bool hasProblems)
{
    if (hasProblems == m_hasProblems) {
        return;
    }
    m_hasProblems = hasProblems;
    if (const int shown = m_splitter->sizes().value(1); !hasProblems && shown > 0) {
        m_problemsHeight = shown; // 0 before the first show
    }
    const int height = hasProblems ? m_problemsHeight : m_problems->minimumSizeHint().height();
    m_splitter->setSizes({std::max(0, m_splitter->height() - height), height});
}

/// Whoever opens the case must not overlook it.
void AdvisoryTab::showWithdrawal()
{
    const AdvisoryDraft draft = m_form->draft();
    m_isWithdrawn = draft.withdrawnAt.has_value();
    if (!draft.withdrawnAt) {
        m_withdrawn->hide();
        return;
    }
    m_withdrawn->showMessage(
        Banner::Kind::Warning,
        {.object = tr("Withdrawn since %1").arg(Labels::whenInFull(*draft.withdrawnAt)),
         .reason = visibleName(draft.withdrawnReason.simplified()),
         .nextStep = {}},
        tr("Take it back…"));
}

void AdvisoryTab::showGate(const QList<AdvisoryFinding> &findings)
{
    const auto gateFinding = std::ranges::find_if(findings, canOverride, &AdvisoryFinding::problem);
    if (gateFinding == findings.end() || !m_ground) {
        m_gate = {};
        m_banner->hide();
        m_override->dismiss();
        return;
    }
    const AdvisoryProblem problem = gateFinding->problem;
    const std::optional<Instant> &until = m_ground->file.embargoUntil;
    const Labels::FailureText gate{
        until && problem == AdvisoryProblem::UnderEmbargo
            ? tr("Under embargo until %1").arg(Labels::whenInFull(*until))
            : Labels::text(problem),
        tr("You can write and preview. Saving is refused."), OverrideBar::wayOut(problem)};
    if (gate != m_gate) { // one that was closed stays closed
        m_gate = gate;
        m_banner->showMessage(Banner::Kind::Warning, gate, tr("Override with a reason…"));
    }
}

} // namespace Docket
