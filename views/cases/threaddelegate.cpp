// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/threaddelegate.h"

#include "common/labels.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;

constexpr int RowHeight = 52;
constexpr int RowPadding = 4; ///< on top of the cell's own
constexpr int RowIconGap = 8;
constexpr qsizetype LongestExcerpt = 200;

Theme::StatusLook lookOf(const Message &message)
{
    if (message.kind == MessageKind::Bounce) {
        return {Theme::Tone::Red, Theme::Tone::Base, "mail"_L1};
    }
    if (isAutomatic(message.kind)) {
        return {Theme::Tone::Text2, Theme::Tone::Base, "auto-reply"_L1};
    }
    switch (message.direction) {
    case Direction::Inbound: {
        const bool isMail = message.matchedBy != MatchedBy::TrackerIssue &&
                            (message.from.handle.isEmpty() || !message.from.address.isEmpty());
        return {Theme::Tone::Text, Theme::Tone::Base, isMail ? "mail"_L1 : "speech"_L1};
    }
    case Direction::Outbound:
        return {Theme::Tone::Accent, Theme::Tone::Base, "reply"_L1};
    case Direction::Internal:
        return {Theme::Tone::Slate, Theme::Tone::SlateTint, "note"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

QString senderOf(const Message &message)
{
    return message.direction == Direction::Internal ? Labels::text(message.direction)
                                                    : Labels::who(message.from);
}

/// The first line of the text that says something of its own.
QString excerptOf(const QString &text)
{
    for (const QStringView line : QStringView(text).left(16 * LongestExcerpt).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'>')) {
            return visibleName(trimmed.left(LongestExcerpt).toString());
        }
    }
    return {};
}

} // namespace

ThreadDelegate::ThreadDelegate(QObject *parent)
    : BaseDelegate(parent)
{
}

void ThreadDelegate::setNow(Instant now)
{
    m_now = now;
}

void ThreadDelegate::setChases(const QHash<qint64, QString> &chases)
{
    m_chases = chases;
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex & /*index*/) const
{
    return {Theme::ThreadRailWidth, RowHeight};
}

bool ThreadDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(words(index)), view,
                       view->visualRect(index));
    return true;
}

QString ThreadDelegate::summary(const QModelIndex &index) const
{
    const auto view = index.data(MessageRole).value<MessageView>();
    if (const auto chase = m_chases.constFind(view.message.id.value); chase != m_chases.cend()) {
        return *chase;
    }
    if (view.isNewSender) {
        //: of a message whose sender had nothing to do with the case before
        return tr("New to this case");
    }
    const bool isTold =
        view.message.kind != MessageKind::Other && view.message.direction == Direction::Outbound;
    if (isTold || isAutomatic(view.message.kind)) {
        return Labels::text(view.message.kind);
    }
    const QString subject = index.data().toString();
    return subject.isEmpty() || view.message.ordinal > 1 ? excerptOf(view.text) : subject;
}

QString ThreadDelegate::words(const QModelIndex &index) const
{
    const auto view = index.data(MessageRole).value<MessageView>();
    const Message &message = view.message;
    QStringList lines{Labels::who(message.from), summary(index),
                      Labels::whenInFull(effectiveAt(message))};
    if (message.matchedBy != MatchedBy::FirstOfThread) {
        lines << Labels::matchText(message);
    }
    return (lines + Labels::remarks(view)).join(u'\n');
}

void ThreadDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const QRect &content) const
{
    const QPalette &palette = option.palette;
    const auto view = index.data(MessageRole).value<MessageView>();
    const Message &message = view.message;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = content.adjusted(RowPadding, 5, -RowPadding, -5);
    QRect first(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    QRect second(inner.left(), first.bottom() + 1, inner.width(), inner.height() / 2);

    const Theme::StatusLook look = lookOf(message);
    const QRect icon(first.left(), first.top() + (first.height() - Theme::IconSize) / 2,
                     Theme::IconSize, Theme::IconSize);
    Theme::paintIcon(painter, icon, look.icon, look.colour, palette);
    first.adjust(Theme::IconSize + RowIconGap, 0, 0, 0);
    second.adjust(Theme::IconSize + RowIconGap, 0, 0, 0);

    const QFont small = Theme::font(TextSize::Secondary);
    const QString when = Labels::when(effectiveAt(message), m_now);
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when) + 2;
    paintText(painter, first, when, small, Theme::Tone::Text2, palette, Qt::AlignRight);
    paintText(painter, first.adjusted(0, 0, -whenWidth - RowIconGap, 0), senderOf(message),
              Theme::font(TextSize::Default, isSelected), Theme::Tone::Text, palette);
    if (m_chases.contains(message.id.value)) {
        paintStatus(painter, second, "bell"_L1, summary(index), small, Theme::Tone::Amber, palette);
    } else if (view.isNewSender) {
        paintStatus(painter, second, "person"_L1, summary(index), small, Theme::Tone::Amber,
                    palette);
    } else {
        paintText(painter, second, summary(index), small, Theme::Tone::Text2, palette);
    }
    painter.setPen(Theme::colour(Theme::Tone::Line, palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace Docket
