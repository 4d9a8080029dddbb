// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisorytab.h"

#include "advisory/advisoryform.h"
#include "advisory/advisorypreview.h"
#include "advisory/overridebar.h"
#include "advisory/problemlist.h"
#include "common/banner.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int RefreshDelay = 60; ///< ms: the preview follows typing, not each letter of a burst

} // namespace

AdvisoryTab::AdvisoryTab(MarkdownPreview markdownPreview, QWidget *parent)
    : QWidget(parent)
    , m_markdownPreview(std::move(markdownPreview))
    , m_nativePrompts(std::make_unique<NativePrompts>())
    , m_prompts(m_nativePrompts.get())
    , m_banner(new Banner(this))
    , m_refusal(new Banner(this))
    , m_override(new OverrideBar(this))
    , m_form(new AdvisoryForm(this))
    , m_preview(new AdvisoryPreview(this))
    , m_problems(new ProblemList(this))
{
    setObjectName(u"advisoryTab"_s);
    buildLayout();
    m_saveTimer.setSingleShot(true);
    setSaveDelay(SaveDelay);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &AdvisoryTab::sendTyped);
    connect(&m_refreshTimer, &QTimer::timeout, this, &AdvisoryTab::refresh);
    connect(m_form, &AdvisoryForm::edited, this, &AdvisoryTab::onEdited);
    connect(m_banner, &Banner::buttonClicked, m_override, &OverrideBar::open);
    connect(m_override, &OverrideBar::submitted, this, &AdvisoryTab::requestExport);
    connect(m_problems, &ProblemList::fixRequested, this, &AdvisoryTab::goToProblem);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *from, const QWidget *to) {
                // From field to field goes on writing; what is sent is an event in the history.
                if (from != nullptr && isAncestorOf(from) && (to == nullptr || !isAncestorOf(to))) {
                    sendTyped();
                }
            });
    const auto addShortcut = [this](const QKeySequence &keys, auto &&slot) {
        // Of the window, wherever the focus is: they are silent while the tab is not shown.
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addShortcut(Qt::CTRL | Qt::Key_E, &AdvisoryTab::requestExport);
    addShortcut(Qt::CTRL | Qt::Key_Period, [this] {
        if (const auto problem = m_problems->current()) {
            goToProblem(*problem);
        }
    });
    setEnabled(false);
}

AdvisoryTab::~AdvisoryTab()
{
    // A window that is destroyed gives up its focus when no more than the QWidget is left of this.
    disconnect(qApp, nullptr, this, nullptr);
}

void AdvisoryTab::buildLayout()
{
    m_banner->setObjectName(u"advisoryGate"_s);
    m_refusal->setObjectName(u"advisoryRefusal"_s);
    auto *upper = new QSplitter(this);
    upper->setObjectName(u"advisorySplitter"_s);
    upper->addWidget(m_form);
    upper->addWidget(m_preview);
    upper->setSizes({Theme::AdvisoryFormWidth, 680});
    upper->setStretchFactor(0, 0);
    upper->setStretchFactor(1, 1);
    upper->setChildrenCollapsible(false);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"advisoryProblemSplitter"_s);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_problems);
    m_splitter->setSizes({460, Theme::ProblemsHeight});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_override);
    layout->addWidget(m_refusal);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildActions());
    setFocusProxy(m_form);
}

QWidget *AdvisoryTab::buildActions()
{
    auto *bar = new QWidget(this);
    m_saved = new QLabel(bar);
    m_saved->setObjectName(u"advisorySaved"_s);
    m_saved->setFont(Theme::font(Theme::TextSize::Secondary));
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_export = new QPushButton(Theme::icon(u"export"_s, Theme::Tone::TextOnAccent),
                               tr("Save advisory…"), bar);
    m_export->setObjectName(u"advisoryExport"_s);
    m_export->setToolTip(tr("Write the Markdown to a file (Ctrl+E)"));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &AdvisoryTab::requestExport);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                               2 * Theme::Grid);
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_export);
    return bar;
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
    refresh();
}

void AdvisoryTab::clear()
{
    forgetCase();
    m_ground.reset();
    m_unsaved.clear();
    m_form->setDraft({});
    m_form->markProblems({});
    m_problems->setProblems({});
    m_preview->setMarkdown({});
    setEnabled(false);
}

/// Nothing that was said or typed about one case stays beside another.
void AdvisoryTab::forgetCase()
{
    m_isDirty = false;
    m_saveTimer.stop();
    m_refreshTimer.stop();
    m_saved->clear();
    m_override->dismiss();
    m_refusal->hide();
    m_banner->hide();
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
    refreshGate();
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

QList<AdvisoryProblem> AdvisoryTab::problems() const
{
    return m_ground ? problemsOf(*m_ground, m_form->draft(), m_now) : QList<AdvisoryProblem>();
}

void AdvisoryTab::refresh()
{
    if (!m_ground) {
        return;
    }
    m_preview->setMarkdown(m_markdownPreview(*m_ground, m_form->draft()));
    refreshGate();
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

void AdvisoryTab::refreshGate()
{
    if (!m_ground) {
        return;
    }
    const QList<AdvisoryProblem> all = problems();
    m_problems->setProblems(all);
    giveRoom(!all.isEmpty());
    m_form->markProblems(all);

    if (std::ranges::none_of(all, canOverride)) {
        m_gate = {};
        m_banner->hide();
        m_override->dismiss();
        return;
    }
    const std::optional<Instant> &until = m_ground->file.embargoUntil;
    const Labels::FailureText gate{
        until && all.contains(AdvisoryProblem::UnderEmbargo)
            ? tr("Under embargo until %1").arg(Labels::whenInFull(*until))
            : Labels::text(*std::ranges::find_if(all, canOverride)),
        tr("You can write and preview. Saving is refused until then."),
        {}};
    if (gate != m_gate) { // one that was closed stays closed
        m_gate = gate;
        m_banner->showMessage(Banner::Kind::Warning, gate, tr("Override with a reason…"));
    }
}

void AdvisoryTab::goToProblem(AdvisoryProblem problem)
{
    if (!m_form->focusProblem(problem)) {
        m_override->open();
    }
}

void AdvisoryTab::refuse(const QString &reason, const QString &nextStep)
{
    m_refusal->showMessage(Banner::Kind::Error,
                           {tr("The advisory was not saved"), reason, nextStep});
}

void AdvisoryTab::requestExport()
{
    if (!m_ground) {
        return;
    }
    sendTyped();
    refresh();
    m_refusal->hide();
    const QList<AdvisoryProblem> all = problems();
    QList<AdvisoryProblem> missing;
    std::ranges::copy_if(all, std::back_inserter(missing), [](AdvisoryProblem problem) {
        return isBlocking(problem) && !canOverride(problem);
    });
    const bool isGated = std::ranges::any_of(all, canOverride);
    if (!missing.isEmpty()) {
        QStringList reasons;
        std::ranges::transform(missing, std::back_inserter(reasons),
                               [](AdvisoryProblem problem) { return Labels::text(problem); });
        refuse(reasons.join(u' '), tr("Complete the marked fields."));
        goToProblem(missing.constFirst());
        return;
    }
    if (isGated && m_override->reason().isEmpty()) {
        const auto gate = std::ranges::find_if(all, canOverride);
        refuse(Labels::text(*gate), tr("Wait until then, or write a reason."));
        m_override->open();
        return;
    }
    askWhereToSave();
}

void AdvisoryTab::askWhereToSave()
{
    if (!m_ground) {
        return;
    }
    const CaseId id = m_ground->file.id;
    const QString reason = m_override->reason(); // cleared where there is no gate
    m_prompts->askSaveFile(
        this,
        {.title = tr("Save the advisory"),
         .folder = {},
         .filter = tr("Markdown (*.md)"),
         .suggestedName = safeFileName(m_ground->file.key + u".md"_s, 1)},
        [this, id, reason](const QString &path) { Q_EMIT exportRequested(id, path, reason); });
}

} // namespace Docket
