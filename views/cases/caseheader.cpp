// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseheader.h"

#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/embargo.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int Height = 44;
constexpr int SidePadding = 16;
constexpr int ChipGap = 2 * Theme::Grid;
constexpr int LeastTitle = 280; ///< a title that is shorter than this tells nothing

QString iconOf(CaseAction action)
{
    switch (action) {
    case CaseAction::Acknowledge:
        return u"reply"_s;
    case CaseAction::Evaluate:
        return u"scales"_s;
    case CaseAction::Accept:
        return u"tick"_s;
    case CaseAction::Decline:
        return u"cross"_s;
    case CaseAction::MarkDuplicate:
        return u"duplicate"_s;
    case CaseAction::StartFix:
        return u"wrench"_s;
    case CaseAction::Release:
        return u"box"_s;
    case CaseAction::Disclose:
        return u"megaphone"_s;
    case CaseAction::Close:
        return u"met"_s;
    case CaseAction::Reopen:
        return u"undo"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(CaseAction action)
{
    return u"action-"_s + toToken(action);
}

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent)
    , m_key(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_state(new Chip(Chip::Shape::Tinted, this))
    , m_embargo(new Chip(Chip::Shape::Tinted, this))
    , m_public(new Chip(Chip::Shape::Tinted, this))
    , m_duplicate(new Chip(Chip::Shape::Tinted, this))
    , m_withdrawn(new Chip(Chip::Shape::Tinted, this))
    , m_layout(new QHBoxLayout(this))
    , m_buttonsLayout(new QHBoxLayout)
    , m_more(new QPushButton(tr("More"), this))
    , m_menu(new QMenu(m_more))
{
    setObjectName(u"caseHeader"_s);
    setFixedHeight(Height);
    buildLayout();
}

void CaseHeader::setCase(const CaseDetail &detail, Instant now)
{
    m_file = detail.file;
    m_duplicateOfKey = detail.duplicateOfKey;
    m_withdrawnAt = detail.draft.withdrawnAt;
    m_withdrawnReason = detail.draft.withdrawnReason;
    m_isAgainstPolicy = isAgainstPolicy(detail.file, detail.policy);
    m_isMerged = detail.isMerged;
    m_isEmpty = detail.messages.isEmpty();
    m_now = now;
    m_key->setText(m_file.key);
    m_title->setText(Labels::subject(m_file.title));
    updateChips();
    setActions(actionsFrom(m_file.state));
    arrange();
}

void CaseHeader::setNow(Instant now)
{
    m_now = now;
    updateChips();
}

QSize CaseHeader::minimumSizeHint() const
{
    return {LeastTitle + Theme::FactsWidth, Height};
}

void CaseHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CaseHeader::buildLayout()
{
    m_key->setObjectName(u"caseKey"_s);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setFont(Theme::monospace());
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName(u"caseTitle"_s);
    m_title->setFont(Theme::font(Theme::TextSize::Title, true));
    m_state->setObjectName(u"stateChip"_s);
    m_embargo->setObjectName(u"embargoChip"_s);
    m_public->setObjectName(u"publicChip"_s);
    m_duplicate->setObjectName(u"duplicateChip"_s);
    m_withdrawn->setObjectName(u"withdrawnChip"_s);
    m_more->setObjectName(u"moreActions"_s);
    m_more->setAutoDefault(false);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("More that can be done with the case"));
    m_menu->setObjectName(u"moreMenu"_s);

    m_layout->setContentsMargins(SidePadding, 0, SidePadding, 0);
    m_layout->setSpacing(ChipGap);
    m_layout->addWidget(m_key);
    m_layout->addWidget(m_title);
    for (Chip *chip : {m_state, m_embargo, m_public, m_duplicate, m_withdrawn}) {
        m_layout->addWidget(chip);
    }
    m_layout->addStretch(1);
    m_buttonsLayout->setSpacing(ChipGap);
    m_layout->addLayout(m_buttonsLayout);
    m_layout->addWidget(m_more);
}

void CaseHeader::setActions(const QList<CaseAction> &actions)
{
    if (actions == m_actions) {
        return;
    }
    m_actions = actions;
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_buttonsLayout->removeWidget(button);
        button->hide();
        button->setObjectName({}); // it lives until the event loop and must not be found
        button->deleteLater();
    }
    m_buttons.clear();
    for (const CaseAction action : std::as_const(m_actions)) {
        auto *button = new QPushButton(Labels::text(action), this);
        button->setObjectName(nameOf(action));
        button->setAccessibleName(Labels::text(action));
        button->setAutoDefault(false);
        if (m_buttons.isEmpty()) {
            button->setDefault(true);
            button->setIcon(Theme::icon(iconOf(action), Theme::Tone::TextOnAccent));
        }
        connect(button, &QPushButton::clicked, this,
                [this, action] { Q_EMIT actionChosen(action); });
        m_buttonsLayout->addWidget(button);
        m_buttons.append(button);
    }
}

void CaseHeader::updateChips()
{
    using Theme::Tone;
    m_state->setLook(Theme::look(m_file.state), Labels::text(m_file.state));
    const std::optional<Instant> embargo = m_file.embargoUntil;
    const bool hasEmbargo = isUnderEmbargo(embargo, m_file.isPublic, m_now);
    m_embargo->setVisible(hasEmbargo);
    if (embargo && hasEmbargo) {
        m_embargo->setLook({Tone::Violet, Tone::VioletTint, "lock"_L1},
                           tr("Embargo until %1").arg(Labels::when(*embargo, m_now)));
        m_embargo->setToolTip(Labels::whenInFull(*embargo));
    }
    m_public->setVisible(m_file.isPublic);
    m_public->setLook(m_isAgainstPolicy
                          ? Theme::StatusLook{Tone::Red, Tone::RedTint, "globe"_L1}
                          : Theme::StatusLook{Tone::Amber, Tone::AmberTint, "globe"_L1},
                      m_isAgainstPolicy ? tr("Public, against policy") : tr("Reported in public"));
    m_duplicate->setVisible(!m_duplicateOfKey.isEmpty());
    m_duplicate->setLook({Tone::Text2, Tone::Header, "duplicate"_L1},
                         m_isMerged ? tr("Merged into %1").arg(m_duplicateOfKey)
                                    : tr("Duplicate of %1").arg(m_duplicateOfKey));
    m_withdrawn->setVisible(m_withdrawnAt.has_value());
    m_withdrawn->setLook({Tone::Amber, Tone::AmberTint, "undo"_L1}, tr("Advisory withdrawn"));
    if (m_withdrawnAt) {
        //: %1 is an instant, %2 a reason
        m_withdrawn->setToolTip(plainToolTip(
            tr("Since %1: %2")
                .arg(Labels::whenInFull(*m_withdrawnAt), visibleName(m_withdrawnReason))));
    }
}

void CaseHeader::arrange()
{
    int room = width() - 2 * SidePadding - m_key->sizeHint().width() - ChipGap -
               m_more->sizeHint().width() - 2 * ChipGap;
    for (const Chip *chip : {m_state, m_embargo, m_public, m_duplicate, m_withdrawn}) {
        room -= chip->isHidden() ? 0 : chip->sizeHint().width() + ChipGap;
    }
    room -= std::min(LeastTitle, m_title->sizeHint().width()) + ChipGap;
    qsizetype shown = 0;
    for (const QPushButton *button : std::as_const(m_buttons)) {
        room -= button->sizeHint().width() + ChipGap;
        if (room < 0 && shown > 0) {
            break;
        }
        ++shown;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < shown);
    }
    fillMenu(shown);
}

void CaseHeader::fillMenu(qsizetype firstHidden)
{
    const auto add = [](QMenu &menu, const QString &name, const QString &icon,
                        const QString &text) {
        QAction *action =
            icon.isEmpty() ? menu.addAction(text) : menu.addAction(Theme::icon(icon), text);
        action->setObjectName(name);
        return action;
    };
    m_menu->clear();
    for (const CaseAction action : m_actions.sliced(firstHidden)) {
        connect(add(*m_menu, nameOf(action), iconOf(action), Labels::text(action)),
                &QAction::triggered, this, [this, action] { Q_EMIT actionChosen(action); });
    }
    m_menu->addSeparator();
    connect(add(*m_menu, u"addAnswer"_s, u"reply"_s, tr("Answer sent elsewhere…")),
            &QAction::triggered, this, &CaseHeader::answerChosen);
    connect(add(*m_menu, u"addNote"_s, u"note"_s, tr("Internal note…")), &QAction::triggered, this,
            &CaseHeader::noteChosen);
    connect(add(*m_menu, u"setEmbargo"_s, u"lock"_s, tr("Embargo…")), &QAction::triggered, this,
            &CaseHeader::embargoChosen);
    connect(add(*m_menu, u"setTitle"_s, u"edit"_s, tr("Title…")), &QAction::triggered, this,
            &CaseHeader::titleChosen);
    connect(add(*m_menu, u"whatIf"_s, u"shield"_s, tr("Under another policy…")),
            &QAction::triggered, this, &CaseHeader::whatIfChosen);
    m_menu->addSeparator();
    QAction *split = add(*m_menu, u"splitOff"_s, u"plus"_s, tr("Split off a case…"));
    split->setEnabled(!m_isEmpty);
    connect(split, &QAction::triggered, this, &CaseHeader::splitChosen);
    QAction *merge = m_isMerged
                         ? add(*m_menu, u"unmerge"_s, u"undo"_s, tr("Undo the merge"))
                         : add(*m_menu, u"merge"_s, u"group"_s, tr("Merge into another case…"));
    connect(merge, &QAction::triggered, this,
            m_isMerged ? &CaseHeader::unmergeChosen : &CaseHeader::mergeChosen);
    fillChoices(u"severityMenu"_s, tr("Severity"), u"severity-"_s, m_file.severity,
                [this](Severity severity) { Q_EMIT severityChosen(severity); });
    fillChoices(u"classMenu"_s, tr("Class"), u"class-"_s, m_file.reportClass,
                [this](ReportClass reportClass) { Q_EMIT classChosen(reportClass); });
}

template <typename Enum, typename Chosen>
void CaseHeader::fillChoices(const QString &name, const QString &title, const QString &prefix,
                             Enum current, Chosen chosen)
{
    // Built in place, since clear() deletes the submenu's action but not a submenu made by addMenu.
    delete m_menu->findChild<QMenu *>(name);
    auto *choices = new QMenu(title, m_menu);
    choices->setObjectName(name);
    auto *group = new QActionGroup(choices);
    for (const Enum value : allValues<Enum>()) {
        auto *action = new QAction(Labels::text(value), choices);
        action->setObjectName(prefix + toToken(value));
        action->setCheckable(true);
        action->setChecked(value == current);
        choices->addAction(action);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [chosen, value] { chosen(value); });
    }
    m_menu->addMenu(choices);
}

} // namespace Docket
