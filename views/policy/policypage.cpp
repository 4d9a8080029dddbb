// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policypage.h"

#include "common/banner.h"
#include "common/emptystate.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "domain/versionverdict.h"
#include "policy/policyheader.h"
#include "policy/policyitemsview.h"
#include "policy/policyside.h"
#include "policy/policytextview.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

PolicyPage::PolicyPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new PolicyHeader(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QStackedWidget(this))
    , m_text(new PolicyTextView(this))
    , m_side(new PolicySide(&m_model, this))
{
    setObjectName(u"policyPage"_s);
    buildLayout();
    connectParts();
    clear();
}

void PolicyPage::setPolicies(const QList<Policy> &policies, const QHash<PolicyId, int> &cases)
{
    m_policies = policies;
    // The one in force first.
    std::ranges::stable_sort(m_policies, [](const Policy &one, const Policy &other) {
        return one.product != other.product ? one.product < other.product
                                            : one.validFrom > other.validFrom;
    });
    m_cases = cases;
    followAdded();
    const bool isThere =
        m_shown == NewId || std::ranges::contains(m_policies, m_shown, &Policy::id);
    if (m_shown && isThere && m_draft.isUnsaved() && m_draft.policy().id == *m_shown) {
        refresh(); // what a person works on stays
        return;
    }
    m_draft = {};
    if (!isThere || !m_shown) {
        m_shown = m_policies.isEmpty() ? std::nullopt : std::optional(m_policies.constFirst().id);
    }
    if (m_shown) {
        showRevision(*m_shown);
    } else {
        refresh();
    }
}

void PolicyPage::setPrompts(Prompts *prompts)
{
    m_prompts = prompts == nullptr ? &m_nativePrompts : prompts;
}

void PolicyPage::setNow(Instant now)
{
    m_now = now;
}

void PolicyPage::clear()
{
    m_policies.clear();
    m_cases.clear();
    m_drafts.clear();
    m_remarks.clear();
    m_draft = {};
    m_shown.reset();
    m_saving.reset();
    m_added.reset();
    refresh();
}

void PolicyPage::showRevision(PolicyId id)
{
    keepDraft();
    m_shown = id;
    const auto draft = m_drafts.constFind(id);
    if (draft != m_drafts.cend()) {
        m_draft = *draft;
    } else {
        const auto found = std::ranges::find(m_policies, id, &Policy::id);
        m_draft = found == m_policies.end() ? PolicyDraft() : PolicyDraft(*found, false);
    }
    refresh();
}

void PolicyPage::keepDraft()
{
    if (m_shown && m_draft.isUnsaved()) {
        m_drafts.insert(*m_shown, m_draft);
    } else if (m_shown) {
        m_drafts.remove(*m_shown);
    }
}

void PolicyPage::refresh()
{
    keepDraft();
    const Policy &policy = m_draft.policy();
    m_stack->setCurrentIndex(m_shown ? 0 : 1);
    m_items = policyItems(policy);
    m_model.setPolicy(policy);
    m_text->setPolicy(policy.document, m_items);
    m_left->setCurrentIndex(policy.document.isEmpty() ? 1 : 0);
    m_header->setDraft(m_draft, m_cases.value(policy.id));
    m_side->setEditable(m_shown.has_value());
    m_side->setRemarks(m_shown ? m_remarks.value(*m_shown) : QList<PolicyRemark>());
    refreshRevisions();
    showRemark();
    followItems();
    tryVersion(m_side->triedVersion());
}

void PolicyPage::refreshRevisions()
{
    QList<PolicyHeader::Revision> revisions;
    if (m_drafts.contains(NewId)) {
        revisions.append({m_drafts.value(NewId).policy(), true});
    }
    for (const Policy &policy : std::as_const(m_policies)) {
        revisions.append({policy, m_drafts.contains(policy.id)});
    }
    m_header->setRevisions(revisions, m_shown.value_or(NewId));
}

void PolicyPage::showRemark()
{
    const QString remark = visibleName(m_draft.policy().remark);
    if (remark.isEmpty()) {
        m_banner->hide();
    } else {
        m_banner->showMessage(Banner::Kind::Warning, {{}, remark, {}});
    }
}

void PolicyPage::followItems()
{
    const auto row = m_side->items()->currentRow();
    std::optional<qsizetype> at;
    if (row && row->isItem()) {
        const auto found = std::ranges::find_if(m_items, [&](const PolicyItem &item) {
            return item.category == row->item.category && item.number == row->item.number;
        });
        at = found == m_items.end() ? std::nullopt : std::optional(found - m_items.begin());
    }
    m_text->setCurrent(at);
}

void PolicyPage::followText(qsizetype item)
{
    const PolicyItem &chosen = m_items.at(item);
    m_side->items()->select(chosen.category, chosen.number);
}

void PolicyPage::tryVersion(const QString &version)
{
    const QString typed = version.trimmed();
    if (typed.isEmpty() || !m_shown) {
        m_side->showVerdict(std::nullopt, {});
        return;
    }
    const VersionVerdict verdict = verdictOf(m_draft.policy(), typed, {.at = m_now});
    m_side->showVerdict(verdict, m_draft.policy());
    PolicyItemsView *items = m_side->items();
    if (verdict.row) {
        items->select(PolicyCategory::Version, *verdict.row + 1);
    } else {
        items->selectRow(m_model.gapOf(typed, m_draft.policy().versionScheme));
    }
}

void PolicyPage::connectParts()
{
    connect(m_header, &PolicyHeader::revisionChosen, this, &PolicyPage::showRevision);
    connect(m_header, &PolicyHeader::addFileRequested, this, &PolicyPage::askFile);
    connect(m_header, &PolicyHeader::rereadRequested, this, [this] { askFileFor(m_shown); });
    connect(m_header, &PolicyHeader::presetRequested, this, &PolicyPage::usePreset);
    connect(m_header, &PolicyHeader::undoRequested, this, &PolicyPage::undo);
    connect(m_header, &PolicyHeader::saveRequested, this, &PolicyPage::openSave);
    connect(m_side->items(), &PolicyItemsView::rowChanged, this, &PolicyPage::followItems);
    connect(m_side, &PolicySide::versionTried, this, &PolicyPage::tryVersion);
    connect(m_side, &PolicySide::lineWanted, m_text, &PolicyTextView::showLine);
    connect(m_side, &PolicySide::addChosen, this, &PolicyPage::addTo);
    connect(m_side, &PolicySide::editChosen, this, &PolicyPage::openCurrent);
    connect(m_side, &PolicySide::removeChosen, this, &PolicyPage::removeCurrent);
    connect(m_side, &PolicySide::decided, this, &PolicyPage::decide);
    connect(m_text, &PolicyTextView::itemChosen, this, &PolicyPage::followText);
    const auto onKeys = [this](QKeySequence::StandardKey keys, void (PolicyPage::*slot)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKeys(QKeySequence::Undo, &PolicyPage::undo);
    onKeys(QKeySequence::Save, &PolicyPage::openSave);
}

void PolicyPage::buildLayout()
{
    auto *noText = new EmptyState(this);
    noText->setObjectName(u"policyNoText"_s);
    noText->setTexts(tr("No document behind this revision"),
                     tr("It was made from a record or a preset. Read its SECURITY.md, and each "
                        "item stands beside its sentence."),
                     tr("Read a SECURITY.md…"));
    connect(noText, &EmptyState::buttonClicked, this,
            [this] { askFileFor(m_draft.isNew() ? std::nullopt : m_shown); });
    auto *nothing = new EmptyState(this);
    nothing->setObjectName(u"policyEmpty"_s);
    nothing->setTexts(tr("No policy yet"),
                      tr("A SECURITY.md says what was promised to reporters. Docket reads it, and "
                         "every promise becomes a clock."),
                      tr("Add a SECURITY.md…"));
    connect(nothing, &EmptyState::buttonClicked, this, &PolicyPage::askFile);
    m_left->addWidget(m_text);
    m_left->addWidget(noText);
    m_splitter->setObjectName(u"policySplitter"_s);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::SplitterHandle);
    m_splitter->setSizes({Theme::PolicyTextWidth, Theme::PolicyTextWidth});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(0, 0);
    m_side->setMinimumWidth(Theme::PolicySideMinWidth);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_side);
}

} // namespace Docket
