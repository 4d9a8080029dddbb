// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyside.h"

#include "common/chip.h"
#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/labelspolicy.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "items/policyitemsmodel.h"
#include "policy/policyitemsview.h"
#include "policy/policywords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

constexpr int VersionWidth = 168;
constexpr int MostRemarks = 4;     ///< shown at once
constexpr int LongestVersion = 40; ///< a commit's hash

} // namespace

PolicySide::PolicySide(PolicyItemsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_items(new PolicyItemsView(this))
    , m_version(new QLineEdit(this))
    , m_verdict(new Chip(Chip::Shape::Bare, this))
    , m_remarks(new QListWidget(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Take away"), this))
    , m_decide(new QPushButton(tr("Decide"), this))
    , m_decisions(new QMenu(m_decide))
{
    setObjectName(u"policySide"_s);
    buildTools();
    buildLayout();
    m_items->setItems(model);
    connect(m_version, &QLineEdit::textChanged, this, &PolicySide::versionTried);
    connect(m_remarks, &QListWidget::currentRowChanged, this, [this](int row) {
        const int line = row < 0 ? 0 : m_remarks->item(row)->data(Qt::UserRole).toInt();
        if (line > 0) {
            Q_EMIT lineWanted(line);
        }
    });
    connect(m_items, &PolicyItemsView::rowChanged, this, &PolicySide::updateTools);
    connect(m_items, &PolicyItemsView::openRequested, this, &PolicySide::editChosen);
    connect(m_items, &PolicyItemsView::removeRequested, this, &PolicySide::removeChosen);
    connect(m_items, &PolicyItemsView::addRequested, this, [this] {
        if (const auto row = m_items->currentRow()) {
            Q_EMIT addChosen(row->item.category);
        }
    });
    connect(m_edit, &QPushButton::clicked, this, &PolicySide::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &PolicySide::removeChosen);
    setFocusProxy(m_items);
    setRemarks({});
    updateTools();
}

void PolicySide::setRemarks(const QList<PolicyRemark> &remarks)
{
    m_remarks->clear();
    for (const PolicyRemark &remark : remarks) {
        const QString words =
            remark.line > 0
                //: %1 is a line of the policy, %2 what is remarked about it
                ? tr("Line %1: %2").arg(remark.line).arg(visibleName(remark.words))
                : visibleName(remark.words);
        auto *item = new QListWidgetItem(Theme::icon(u"overdue"_s, Tone::Amber), words, m_remarks);
        item->setData(Qt::UserRole, remark.line);
        item->setToolTip(words.toHtmlEscaped());
    }
    const int shown = std::min(MostRemarks, static_cast<int>(remarks.size()));
    m_remarks->setFixedHeight(shown * Theme::SmallButtonHeight + 2);
    m_remarks->setVisible(!remarks.isEmpty());
}

void PolicySide::showVerdict(const std::optional<VersionVerdict> &verdict, const Policy &policy)
{
    m_verdict->setVisible(verdict.has_value());
    if (verdict) {
        m_verdict->setLook(Theme::look(verdict->verdict), Labels::verdict(*verdict, policy));
    }
}

QString PolicySide::triedVersion() const
{
    return m_version->text().trimmed();
}

void PolicySide::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_version->setEnabled(isEditable);
    updateTools();
}

void PolicySide::openDecisions()
{
    const QRect row = m_items->visualRect(m_items->currentIndex());
    m_decisions->popup(m_items->viewport()->mapToGlobal(row.bottomLeft()));
}

void PolicySide::buildTools()
{
    auto *kinds = new QMenu(m_add);
    kinds->setObjectName(u"policyAddItemMenu"_s);
    const auto add = [this, kinds](const QString &text, PolicyCategory category) {
        QAction *action = kinds->addAction(text);
        action->setObjectName(u"policyAddItem-"_s + badgeOf({.category = category}).first(1));
        connect(action, &QAction::triggered, this,
                [this, category] { Q_EMIT addChosen(category); });
    };
    add(tr("A version row…"), PolicyCategory::Version);
    add(tr("A promise…"), PolicyCategory::Promise);
    add(tr("An asked-for item…"), PolicyCategory::Ask);
    add(tr("A channel…"), PolicyCategory::Channel);
    add(tr("A practice…"), PolicyCategory::Practice);
    add(tr("The safe harbour…"), PolicyCategory::SafeHarbour);
    m_add->setMenu(kinds);

    m_decisions->setObjectName(u"policyDecisions"_s);
    const auto decide = [this](const QString &name, const QString &text, PolicyCategory category) {
        QAction *action = m_decisions->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, category] { Q_EMIT decided(category); });
    };
    decide(u"decideNothing"_s, tr("It is nothing: leave it as text"),
           PolicyCategory::NotUnderstood);
    decide(u"decidePromise"_s, tr("It is a promise…"), PolicyCategory::Promise);
    decide(u"decideAsk"_s, tr("It asks the reporter for something…"), PolicyCategory::Ask);
    decide(u"decidePractice"_s, tr("It is a practice…"), PolicyCategory::Practice);
    decide(u"decideSafeHarbour"_s, tr("It is the safe harbour…"), PolicyCategory::SafeHarbour);
    m_decide->setMenu(m_decisions);
}

void PolicySide::buildLayout()
{
    m_version->setObjectName(u"policyVersion"_s);
    m_version->setAccessibleName(tr("Try a version"));
    m_version->setPlaceholderText(tr("Try a version"));
    m_version->setMaxLength(LongestVersion);
    m_version->setFixedWidth(VersionWidth);
    m_version->setClearButtonEnabled(true);
    m_verdict->setObjectName(u"policyVerdict"_s);
    m_verdict->hide();
    m_remarks->setObjectName(u"policyRemarks"_s);
    m_remarks->setAccessibleName(tr("What the reading remarks"));
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->setTextElideMode(Qt::ElideRight);
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(u"policyAddItem"_s);
    m_edit->setObjectName(u"policyEditItem"_s);
    m_edit->setToolTip(tr("Edit the item (Enter)"));
    m_remove->setObjectName(u"policyRemoveItem"_s);
    m_remove->setToolTip(tr("Take the item away (Del)"));
    m_decide->setObjectName(u"policyDecide"_s);
    m_decide->setToolTip(tr("Say what a sentence is that was not understood"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                              2 * Theme::Grid);
    tools->setSpacing(2 * Theme::Grid);
    tools->addWidget(m_version);
    tools->addStretch(1);
    for (QPushButton *button : {m_decide, m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        tools->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tools);
    auto *verdict = new QHBoxLayout;
    verdict->setContentsMargins(Theme::PanelPadding, 0, Theme::PanelPadding, 0);
    verdict->addWidget(m_verdict);
    layout->addLayout(verdict);
    layout->addWidget(m_remarks);
    layout->addWidget(m_items, 1);
}

void PolicySide::updateTools()
{
    const auto row = m_items->currentRow();
    const bool isItem = m_isEditable && row && row->isItem();
    m_add->setEnabled(m_isEditable);
    m_edit->setEnabled(isItem);
    m_remove->setEnabled(isItem);
    m_decide->setVisible(isItem && row->item.category == PolicyCategory::NotUnderstood);
}

} // namespace Docket
