// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked/askedtab.h"

#include "asked/askeddelegate.h"
#include "cases/keybutton.h"
#include "common/emptystate.h"
#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LeastColumn = 34 * Theme::Grid;

struct StateKey
{
    Qt::Key key;
    AnswerState state;
};

constexpr std::array StateKeys{
    StateKey{Qt::Key_G, AnswerState::Given},
    StateKey{Qt::Key_P, AnswerState::Partly},
    StateKey{Qt::Key_M, AnswerState::Missing},
    StateKey{Qt::Key_N, AnswerState::NotApplicable},
};

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Who says how an item stands.
QString sourceOf(const ItemStanding &standing)
{
    if (standing.isConfirmed) {
        return AskedTab::tr("said by the team");
    }
    return standing.isOpenProposal() ? AskedTab::tr("proposed") : AskedTab::tr("nothing found");
}

} // namespace

AskedTab::AskedTab(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"askedTab"_s);
    buildLayout();
    clear();
}

void AskedTab::showCase(const CaseDetail &detail)
{
    const int row = m_id == detail.file.id ? m_list->currentIndex().row() : 0;
    m_id = detail.file.id;
    m_messages = detail.messages;
    m_standings =
        standingsOf(detail.policy, proposalsOf(detail.policy.asks, reportTexts(detail.messages)),
                    detail.record.items);
    fillList();
    const bool isAsking = !m_standings.isEmpty();
    m_content->setVisible(isAsking);
    m_empty->setVisible(!isAsking);
    setFocusProxy(isAsking ? static_cast<QWidget *>(m_list) : m_empty);
    const int last = m_list->topLevelItemCount() - 1;
    m_list->setCurrentItem(m_list->topLevelItem(std::min(std::max(row, 0), last)));
    updateDetail();
}

void AskedTab::clear()
{
    m_id.reset();
    m_messages.clear();
    m_standings.clear();
    m_list->clear();
    m_content->hide();
    m_empty->show();
}

void AskedTab::fillList()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const ItemStanding &standing : std::as_const(m_standings)) {
        const QString words = visibleName(standing.item.text);
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(AskedDelegate::ItemColumn, words);
        item->setToolTip(AskedDelegate::ItemColumn, plainToolTip(words));
        item->setText(AskedDelegate::StateColumn, Labels::text(standing.state));
        item->setData(AskedDelegate::StateColumn, AskedDelegate::StateRole, int(standing.state));
        item->setText(AskedDelegate::SourceColumn, sourceOf(standing));
        item->setData(AskedDelegate::SourceColumn, AskedDelegate::ProposedRole,
                      standing.isOpenProposal());
        if (!standing.proposal.evidence.isEmpty()) {
            const Finding &best = standing.proposal.evidence.first();
            item->setText(AskedDelegate::PlaceColumn, Labels::place(best.place));
            item->setToolTip(AskedDelegate::PlaceColumn, plainToolTip(snippet(best.place)));
        }
    }
    const auto given = std::ranges::count(m_standings, AnswerState::Given, &ItemStanding::state);
    const auto left =
        std::ranges::count(m_standings, AnswerState::NotApplicable, &ItemStanding::state);
    m_summary->setText(Labels::given(int(given), int(m_standings.size() - left)));
    m_ask->setEnabled(!stillAsked(m_standings).isEmpty());
}

const ItemStanding *AskedTab::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_standings.size() ? &m_standings.at(row) : nullptr;
}

QString AskedTab::snippet(const EvidencePlace &place) const
{
    constexpr qsizetype MostShown = 240;
    const auto view = std::ranges::find(m_messages, place.ordinal, [](const MessageView &message) {
        return message.message.ordinal;
    });
    if (view == m_messages.end()) {
        return {};
    }
    switch (place.kind) {
    case EvidencePlace::Kind::Text:
        break;
    case EvidencePlace::Kind::Subject:
        return visibleName(view->message.subject.left(MostShown));
    case EvidencePlace::Kind::Attachment:
        return visibleName(place.attachment);
    }
    const qsizetype length = std::min(place.to - place.from, MostShown);
    const QString text = view->text.mid(place.from, length).simplified();
    return visibleName(text) + (place.to - place.from > MostShown ? u"…"_s : QString());
}

void AskedTab::updateDetail()
{
    const ItemStanding *standing = current();
    m_accept->setEnabled(standing != nullptr && standing->isOpenProposal());
    m_refuse->setEnabled(m_accept->isEnabled());
    m_show->setEnabled(standing != nullptr && !standing->proposal.evidence.isEmpty());
    if (standing == nullptr) {
        return;
    }
    m_item->setText(Labels::quoted(visibleName(standing->item.text)));
    QString state = Labels::text(standing->state);
    if (standing->isOpenProposal()) {
        //: %1 is a state: "Given"
        state = tr("Proposed: %1").arg(state);
    } else if (standing->confirmed && standing->confirmed->isRefusal) {
        //: %1 is a state: "Missing"; what the rules proposed was refused
        state = tr("%1: the proposal was refused").arg(state);
    }
    m_state->setText(state);
    QStringList lines;
    for (const Finding &finding : standing->proposal.evidence) {
        //: a reason, a place, and the words that stand there
        lines << tr("%1, %2: “%3”")
                     .arg(Labels::text(finding.rule), Labels::place(finding.place),
                          snippet(finding.place));
    }
    m_evidence->setText(lines.isEmpty() ? tr("The rules found nothing in the reporter's messages.")
                                        : lines.join(u'\n'));
}

void AskedTab::confirm(AnswerState state, bool isRefusal)
{
    const ItemStanding *standing = current();
    if (standing == nullptr || !m_id) {
        return;
    }
    ConfirmedItem item{standing->item.key, state, isRefusal, {}};
    if (!isRefusal && !standing->proposal.evidence.isEmpty()) {
        item.evidence = Labels::place(standing->proposal.evidence.first().place);
    }
    Q_EMIT itemConfirmed(*m_id, item);
}

void AskedTab::accept()
{
    if (const ItemStanding *standing = current(); standing != nullptr && m_accept->isEnabled()) {
        confirm(standing->proposal.state);
    }
}

void AskedTab::refuse()
{
    if (m_refuse->isEnabled()) {
        confirm(AnswerState::Missing, true);
    }
}

void AskedTab::openPlace()
{
    const ItemStanding *standing = current();
    if (standing == nullptr || standing->proposal.evidence.isEmpty()) {
        return;
    }
    const EvidencePlace &place = standing->proposal.evidence.first().place;
    for (const MessageView &view : std::as_const(m_messages)) {
        if (view.message.ordinal == place.ordinal) {
            Q_EMIT placeRequested(view.message.id, place.from, place.to);
            return;
        }
    }
}

bool AskedTab::handleKey(int key)
{
    const auto *known =
        std::ranges::find_if(StateKeys, [key](const StateKey &row) { return row.key == key; });
    if (known != StateKeys.end()) {
        confirm(known->state);
    } else if (key == Qt::Key_A) {
        accept();
    } else if (key == Qt::Key_X) {
        refuse();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openPlace();
    } else {
        return false;
    }
    return true;
}

bool AskedTab::eventFilter(QObject *watched, QEvent *event)
{
    // Before the list looks for an item that begins with the letter, and the window for an action.
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *press = static_cast<QKeyEvent *>(event);
    constexpr std::array OwnKeys{Qt::Key_A, Qt::Key_X, Qt::Key_G,      Qt::Key_P,
                                 Qt::Key_M, Qt::Key_N, Qt::Key_Return, Qt::Key_Enter};
    if (press->modifiers() != Qt::NoModifier ||
        std::ranges::find(OwnKeys, press->key()) == OwnKeys.end()) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return handleKey(press->key());
}

void AskedTab::buildLayout()
{
    m_content = new QWidget(this);
    m_list = new QTreeWidget(m_content);
    m_list->setObjectName(u"askedList"_s);
    m_list->setAccessibleName(tr("What the policy asks for"));
    m_list->setColumnCount(AskedDelegate::ColumnCount);
    m_list->setHeaderLabels({tr("Asked for"), tr("State"), tr("By"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new AskedDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(AskedDelegate::ItemColumn, QHeaderView::Stretch);
    for (int column = AskedDelegate::StateColumn; column < AskedDelegate::ColumnCount; ++column) {
        m_list->header()->resizeSection(column, LeastColumn);
    }
    // "message 12, line 100" is longer in some languages.
    const QFontMetrics metrics(Theme::font(Theme::TextSize::Default));
    const QString usual = Labels::place({.ordinal = 12, .line = 100});
    m_list->header()->resizeSection(
        AskedDelegate::PlaceColumn,
        std::max(LeastColumn, metrics.horizontalAdvance(usual) + 6 * Theme::Grid));
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AskedTab::updateDetail);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &AskedTab::openPlace);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(0);
    content->addWidget(buildHead());
    auto *columns = new QHBoxLayout; // beside the list, so that every item of a policy has room
    columns->setSpacing(0);
    columns->addWidget(m_list, 1);
    columns->addWidget(buildDetail());
    content->addLayout(columns, 1);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"askedEmpty"_s);
    m_empty->setTexts(tr("The policy asks for nothing"),
                      tr("Where a policy lists what a report should contain, the list is here, "
                         "with what was found of it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_content);
    layout->addWidget(m_empty);
}

QWidget *AskedTab::buildHead()
{
    auto *head = new QWidget(m_content);
    m_summary = new QLabel(head);
    m_summary->setObjectName(u"askedSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(Theme::font(Theme::TextSize::Value, true));
    m_ask = new QPushButton(Theme::icon(u"mail"_s), tr("Ask for what is missing…"), head);
    m_ask->setObjectName(u"askForMissing"_s);
    connect(m_ask, &QPushButton::clicked, this,
            [this] { Q_EMIT letterRequested(u"missing-information"_s); });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                               2 * Theme::Grid);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_ask);
    return head;
}

QWidget *AskedTab::buildDetail()
{
    auto *detail = new QWidget(m_content);
    m_item = makeLabel(u"askedItem"_s, detail);
    m_item->setFont(Theme::font(Theme::TextSize::Default, true));
    m_state = makeLabel(u"askedState"_s, detail);
    m_evidence = makeLabel(u"askedEvidence"_s, detail);
    m_evidence->setMinimumHeight(3 * m_evidence->fontMetrics().lineSpacing());
    m_evidence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    auto *states = new QHBoxLayout;
    states->setSpacing(2 * Theme::Grid);
    const auto add = [&](QHBoxLayout *row, const QString &text, Qt::Key key, const QString &name,
                         auto &&act) {
        auto *button = new KeyButton(text, QKeySequence(key), detail);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_accept = add(buttons, tr("Accept"), Qt::Key_A, u"askedAccept"_s, [this] { accept(); });
    m_refuse = add(buttons, tr("Refuse"), Qt::Key_X, u"askedRefuse"_s, [this] { refuse(); });
    for (const StateKey &row : StateKeys) {
        m_stateButtons << add(states, Labels::text(row.state), row.key,
                              u"askedState%1"_s.arg(int(row.state)),
                              [this, state = row.state] { confirm(state); });
    }
    buttons->addStretch(1);
    states->addStretch(1);
    m_show = new QPushButton(Theme::icon(u"eye"_s), tr("Show the place"), detail);
    m_show->setObjectName(u"askedShow"_s);
    m_show->setToolTip(plainToolTip(tr("Enter in the list")));
    connect(m_show, &QPushButton::clicked, this, &AskedTab::openPlace);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(Theme::PanelPadding, Theme::PanelPadding, Theme::PanelPadding,
                               Theme::PanelPadding);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_item);
    layout->addWidget(m_state);
    layout->addWidget(m_evidence);
    layout->addSpacing(Theme::Grid);
    layout->addStretch(1);
    layout->addLayout(buttons);
    layout->addLayout(states);
    detail->setFixedWidth(108 * Theme::Grid);
    return detail;
}

} // namespace Docket
