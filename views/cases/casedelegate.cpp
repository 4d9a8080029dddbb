// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casedelegate.h"

#include "common/labels.h"
#include "items/caselistmodel.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;

constexpr int TimeWidth = 84; ///< "−13 d 22 h" in bold

std::optional<Obligation> clockOf(const QModelIndex &index)
{
    const QVariant value = index.data(ObligationRole);
    return value.isValid() ? std::optional(value.value<Obligation>()) : std::nullopt;
}

std::optional<Instant> instantOf(const QModelIndex &index)
{
    const QVariant value = index.data(InstantRole);
    return value.isValid() ? std::optional(Instant{value.toLongLong()}) : std::nullopt;
}

QString stateText(const QModelIndex &index)
{
    const QString state = Labels::text(static_cast<CaseState>(index.data(ValueRole).toInt()));
    return index.data(IsPublicRole).toBool()
               //: %1 is the state of a case that was reported in public
               ? CaseDelegate::tr("%1, public").arg(state)
               : state;
}

void paintState(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                const QRect &content)
{
    painter.setFont(Theme::font(TextSize::Default));
    const QString text = stateText(index);
    painter.setPen(Theme::colour(Theme::Tone::Text, palette));
    QRect textRect = content;
    if (index.data(IsPublicRole).toBool()) {
        const QRect icon(content.left(), content.top() + (content.height() - Theme::IconSize) / 2,
                         Theme::IconSize, Theme::IconSize);
        Theme::paintIcon(painter, icon, "globe"_L1, Theme::Tone::Amber, palette);
        textRect.adjust(Theme::IconSize + 4, 0, 0, 0);
    }
    // A state is never cut: the globe alone says "public" where there is no room for the word.
    const bool fits = painter.fontMetrics().horizontalAdvance(text) <= textRect.width();
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fits ? text
                          : Labels::text(static_cast<CaseState>(index.data(ValueRole).toInt())));
}

} // namespace

CaseDelegate::CaseDelegate(QObject *parent)
    : BaseDelegate(parent)
{
}

void CaseDelegate::setNow(Instant now)
{
    m_now = now;
}

bool CaseDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    // Escaped: a tool tip guesses at rich text, and titles come from strangers.
    QToolTip::showText(event->globalPos(),
                       u"<p style=\"white-space:pre-wrap\">"_s + words(index).toHtmlEscaped() +
                           u"</p>"_s,
                       view, view->visualRect(index));
    return true;
}

QString CaseDelegate::words(const QModelIndex &index) const
{
    switch (index.column()) {
    case CaseListModel::DueColumn: {
        const auto clock = clockOf(index);
        return clock && clock->dueAt
                   //: %1 promise, %2 clock in words, %3 an instant with zone
                   ? tr("%1: %2, due %3")
                         .arg(Labels::text(clock->kind), Labels::clock(*clock, m_now),
                              Labels::whenInFull(*clock->dueAt))
                   : tr("No clock is running");
    }
    case CaseListModel::SeverityColumn:
        return Labels::text(static_cast<Severity>(index.data(ValueRole).toInt()));
    case CaseListModel::StateColumn:
        return stateText(index);
    case CaseListModel::ReporterColumn: {
        const int chased = index.data(ChasedRole).toInt();
        const QString name = index.data().toString();
        return chased > 0 ? name + u", "_s + Labels::chased(chased) : name;
    }
    case CaseListModel::ReceivedColumn:
        return Labels::whenInFull(instantOf(index).value_or(Instant{}));
    default:
        return index.data().toString();
    }
}

void CaseDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &content) const
{
    const QPalette &palette = option.palette;
    const QFont plain = Theme::font(TextSize::Default);
    switch (index.column()) {
    case CaseListModel::DueColumn:
        paintDue(painter, palette, index, content);
        return;
    case CaseListModel::KeyColumn:
        paintText(painter, content, index.data().toString(), Theme::monospace(), Theme::Tone::Text2,
                  palette);
        return;
    case CaseListModel::SeverityColumn: {
        const auto severity = static_cast<Severity>(index.data(ValueRole).toInt());
        paintText(painter, content, Labels::text(severity), plain,
                  severity == Severity::NotSet ? Theme::Tone::Text2 : Theme::Tone::Text, palette);
        return;
    }
    case CaseListModel::StateColumn:
        paintState(painter, palette, index, content);
        return;
    case CaseListModel::ReporterColumn: {
        const int chased = index.data(ChasedRole).toInt();
        const QFont small = Theme::font(TextSize::Secondary);
        const QString bell = Labels::chased(chased);
        const int reserved =
            chased > 0 ? QFontMetrics(small).horizontalAdvance(bell) + Theme::IconSize + 16 : 0;
        const QString name = index.data().toString();
        paintText(painter, content.adjusted(0, 0, -reserved, 0), name, plain, Theme::Tone::Text,
                  palette);
        if (chased > 0) {
            const int end = std::min(QFontMetrics(plain).horizontalAdvance(name) + 10,
                                     content.width() - reserved + 8);
            paintStatus(painter, content.adjusted(end, 0, 0, 0), "bell"_L1, bell, small,
                        Theme::Tone::Amber, palette);
        }
        return;
    }
    case CaseListModel::ReceivedColumn:
        paintText(painter, content, Labels::when(instantOf(index).value_or(Instant{}), m_now),
                  plain, Theme::Tone::Text, palette);
        return;
    default:
        // Only titles are bold while New: a row of bold cells would be a shout.
        if (index.column() == CaseListModel::TitleColumn) {
            BaseDelegate::paintContent(painter, option, index, content);
        } else {
            paintText(painter, content, index.data().toString(), plain, Theme::Tone::Text, palette);
        }
    }
}

void CaseDelegate::paintDue(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                            const QRect &content) const
{
    const auto clock = clockOf(index);
    const QFont small = Theme::font(TextSize::Secondary);
    if (!clock) {
        paintStatus(painter, content, "dash"_L1, tr("No clock"), small, Theme::Tone::Text2,
                    palette);
        return;
    }
    const Theme::StatusLook look = Theme::look(statusAt(*clock, m_now));
    const QFont bold = Theme::font(TextSize::Default, true);
    const QString time = Labels::clockShort(*clock, m_now);
    paintStatus(painter, content, look.icon, time, bold, look.colour, palette);
    const int timeWidth = std::max(TimeWidth, QFontMetrics(bold).horizontalAdvance(time) + 8);
    const QRect name = content.adjusted(Theme::IconSize + 6 + timeWidth, 0, 0, 0);
    paintText(painter, name, Labels::shortText(clock->kind), small, Theme::Tone::Text2, palette);
}

} // namespace Docket
