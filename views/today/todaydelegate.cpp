// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaydelegate.h"

#include "common/labels.h"
#include "common/tooltip.h"
#include "domain/embargo.h"
#include "domain/tokens.h"
#include "items/roles.h"
#include "items/todaymodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;
using Theme::Tone;
using Kind = TodayModel::Kind;

constexpr int CardGap = 4 * Theme::Grid;
constexpr int HeadingHeight = Theme::RowHeight + 2 * Theme::Grid;
constexpr int LeastTitle = 240; ///< below it the product, then the reporter, give way
constexpr int MostBoxes = 8;

struct SectionLook
{
    QLatin1StringView icon;
    Tone tone;
};

SectionLook lookOf(TodaySection section)
{
    switch (section) {
    case TodaySection::Overdue:
        return {"overdue"_L1, Tone::Red};
    case TodaySection::DueSoon:
        return {"due-soon"_L1, Tone::Amber};
    case TodaySection::Fresh:
        return {"inbox"_L1, Tone::Accent};
    case TodaySection::WordOwed:
        return {"speech"_L1, Tone::Text2};
    }
    Q_UNREACHABLE_RETURN({});
}

/// "5/7" with as many boxes.
void paintFraction(QPainter &painter, const QRect &cell, int given, int asked,
                   const QPalette &palette)
{
    constexpr QSize Box(6, 10);
    constexpr int Gap = 2;
    const QFont font = Theme::font(TextSize::Default);
    painter.setFont(font);
    painter.setPen(Theme::colour(Tone::Text, palette));
    const QString text = u"%1/%2"_s.arg(given).arg(asked);
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (asked > MostBoxes) {
        return;
    }
    int x = cell.left() + QFontMetrics(font).horizontalAdvance(u"0/00"_s);
    const int y = cell.center().y() - Box.height() / 2;
    painter.setPen(Theme::colour(Tone::Text2, palette));
    for (int i = 0; i < asked; ++i) {
        painter.setBrush(i < given ? QBrush(Theme::colour(Tone::Text2, palette)) : Qt::NoBrush);
        painter.drawRect(QRect(QPoint(x, y), Box).adjusted(0, 0, -1, -1));
        x += Box.width() + Gap;
    }
}

/// Rounded up: what is short of its width by a fraction of a pixel loses its last letters.
int widest(const QStringList &words, const QFontMetricsF &metrics)
{
    double most = 0;
    for (const QString &word : words) {
        most = std::max(most, metrics.horizontalAdvance(word));
    }
    return static_cast<int>(std::ceil(most));
}

} // namespace

TodayDelegate::TodayDelegate(QObject *parent)
    : BaseDelegate(parent)
{
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex &index) const
{
    if (kindOf(index) != Kind::Heading) {
        return {0, Theme::RowHeight};
    }
    return {0, HeadingHeight + (index.row() > 0 ? CardGap : 0)};
}

bool TodayDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || kindOf(index) != Kind::Case) {
        return false;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(words(index)), view,
                       view->visualRect(index));
    return true;
}

void TodayDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QRect &content) const
{
    const QPalette &palette = option.palette;
    const Kind kind = kindOf(index);
    QRect card = option.rect;
    if (kind == Kind::Heading) {
        painter.fillRect(card, Theme::colour(Tone::Window, palette));
        card.setTop(card.top() + (index.row() > 0 ? CardGap : 0));
        paintHeading(painter, palette, index, card);
    } else if (kind == Kind::Case) {
        paintCase(painter, palette, index, content);
    } else {
        paintText(painter, content,
                  kind == Kind::More ? moreIn(index) : nothingIn(sectionOf(index)),
                  Theme::font(TextSize::Default), kind == Kind::More ? Tone::Accent : Tone::Text2,
                  palette);
    }
    // The card's edge; a selected row has its own on the left.
    painter.setPen(Theme::colour(Tone::Line, palette));
    painter.drawLine(card.topRight(), card.bottomRight());
    if (!option.state.testFlag(QStyle::State_Selected)) {
        painter.drawLine(card.topLeft(), card.bottomLeft());
    }
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    if (!next.isValid() || kindOf(next) == Kind::Heading) {
        painter.drawLine(card.bottomLeft(), card.bottomRight());
    }
}

TodayDelegate::Grid TodayDelegate::gridIn(const QRect &content)
{
    const QFontMetrics bold(Theme::font(TextSize::Default, true));
    const QFontMetrics plain(Theme::font(TextSize::Default));
    const int icon = Theme::IconSize + IconGap;
    const int clock = icon + bold.horizontalAdvance(u"−13 d 22 h"_s) + 2 * CellPadding;
    const int key =
        QFontMetrics(Theme::monospace()).horizontalAdvance(u"DKT-26-0000"_s) + 2 * CellPadding;
    // In the window's language: its words may be longer than the English ones.
    QStringList owed{tr("%1, aim").arg(Labels::text(PromiseKind::DetailedResponse))};
    for (const PromiseKind kind : allValues<PromiseKind>()) {
        owed << Labels::text(kind);
    }
    const int what = widest(owed, plain) + CellPadding;
    const int end =
        icon +
        widest({u"00 Mmm 0000"_s, Labels::chased(10), tr("embargoed"), tr("nothing yet")}, plain) +
        2 * CellPadding;
    int product = plain.horizontalAdvance(u"unassigned"_s) + CellPadding;
    int reporter = plain.horizontalAdvance(u"t.lindberg@example.org"_s) + CellPadding;
    const auto titleWidth = [&] {
        return content.width() - clock - key - product - reporter - what - end;
    };
    if (titleWidth() < LeastTitle) {
        product = 0;
    }
    if (titleWidth() < LeastTitle) {
        reporter = 0;
    }
    int x = content.left();
    const auto take = [&](int width) {
        const QRect cell(x, content.top(), std::max(0, width - CellPadding), content.height());
        x += width;
        return cell;
    };
    const int title = std::max(0, titleWidth());
    return {take(clock),    take(key),  take(title), take(product),
            take(reporter), take(what), take(end)};
}

void TodayDelegate::paintHeading(QPainter &painter, const QPalette &palette,
                                 const QModelIndex &index, const QRect &rect) const
{
    const TodaySection section = sectionOf(index);
    const SectionLook look = lookOf(section);
    painter.fillRect(rect, Theme::colour(Tone::Header, palette));
    painter.setPen(Theme::colour(Tone::Line, palette));
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect content = rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const QFont bold = Theme::font(TextSize::Default, true);
    const int count = index.data(ValueRole).toInt();
    const Tone tone = count > 0 ? look.tone : Tone::Text2; // no alarm where there is nothing
    const QRect icon(content.left(), content.top() + (content.height() - Theme::IconSize) / 2,
                     Theme::IconSize, Theme::IconSize);
    Theme::paintIcon(painter, icon, look.icon, tone, palette);
    const QRect name = content.adjusted(Theme::IconSize + IconGap, 0, 0, 0);
    const QString heading = headingOf(section);
    paintText(painter, name, heading, bold, Tone::Text, palette);
    const int width = QFontMetrics(bold).horizontalAdvance(heading) + CellPadding;
    paintText(painter, name.adjusted(width, 0, 0, 0), Labels::count(count), bold, tone, palette);
    paintText(painter, content, hintOf(section, index), Theme::font(TextSize::Secondary),
              Tone::Text2, palette, Qt::AlignRight);
}

void TodayDelegate::paintCase(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                              const QRect &content) const
{
    const TodaySection section = sectionOf(index);
    const auto row = index.data(CaseRowRole).value<CaseRow>();
    const Grid grid = gridIn(content);
    const QFont plain = Theme::font(TextSize::Default);
    paintClock(painter, palette, section, row, grid.clock);
    paintText(painter, grid.key, row.key, Theme::monospace(), Tone::Text2, palette);
    paintText(painter, grid.title, Labels::subject(row.title),
              Theme::font(TextSize::Default, row.state == CaseState::New),
              row.title.isEmpty() ? Tone::Text2 : Tone::Text, palette);
    paintText(painter, grid.product, row.product, plain, Tone::Text, palette);
    paintText(painter, grid.reporter, row.reporter, plain, Tone::Text2, palette);
    paintText(painter, grid.what, owedIn(section, row), plain, Tone::Text, palette);
    paintEnd(painter, palette, section, row, grid.end);
}

void TodayDelegate::paintClock(QPainter &painter, const QPalette &palette, TodaySection section,
                               const CaseRow &row, const QRect &cell) const
{
    if (section == TodaySection::Fresh) {
        paintText(painter, cell, Labels::when(row.receivedAt, m_now),
                  Theme::font(TextSize::Default), Tone::Text2, palette);
        return;
    }
    const bool isClock = row.nearest && (section != TodaySection::WordOwed || !row.owedWord);
    if (!isClock) {
        const Theme::StatusLook look = Theme::look(ClockStatus::NoDeadline);
        //: short, in a table: what is owed has no deadline
        paintStatus(painter, cell, look.icon, tr("no deadline"), Theme::font(TextSize::Secondary),
                    Tone::Text2, palette);
        return;
    }
    const Theme::StatusLook look = Theme::look(statusAt(*row.nearest, m_now));
    paintStatus(painter, cell, look.icon, Labels::clockShort(*row.nearest, m_now),
                Theme::font(TextSize::Default, true), look.colour, palette);
}

void TodayDelegate::paintEnd(QPainter &painter, const QPalette &palette, TodaySection section,
                             const CaseRow &row, const QRect &cell) const
{
    const QFont plain = Theme::font(TextSize::Default);
    if (section == TodaySection::Fresh) {
        if (row.asked > 0) {
            paintFraction(painter, cell, row.given, row.asked, palette);
        }
    } else if (section == TodaySection::WordOwed) {
        if (isUnderEmbargo(row.embargoUntil, row.isPublic, m_now)) {
            paintStatus(painter, cell, "lock"_L1, tr("embargoed"), plain, Tone::Violet, palette);
        } else if (row.chased > 0) {
            paintStatus(painter, cell, "bell"_L1, Labels::chased(row.chased), plain, Tone::Amber,
                        palette);
        } else {
            //: nothing was written to the reporter yet
            paintStatus(painter, cell, "dash"_L1, tr("nothing yet"), plain, Tone::Amber, palette);
        }
    } else if (row.nearest && row.nearest->dueAt) {
        const QString due = Labels::when(*row.nearest->dueAt, m_now);
        if (isEscalatedRow(section, row)) {
            paintStatus(painter, cell, "megaphone"_L1, due, plain, Tone::Amber, palette);
        } else {
            paintText(painter, cell, due, plain, Tone::Text2, palette);
        }
    }
}

} // namespace Docket
