// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

void SourceView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const int gutter = gutterWidth();
    painter.fillRect(QRect(0, 0, gutter, viewport()->height()),
                     Theme::colour(Tone::Alternate, palette()));
    if (m_text.isEmpty()) {
        return;
    }
    int y = 0;
    for (qint64 row = topRow(); row < m_text.rowCount() && y < viewport()->height();
         row = m_folds.nextRow(row)) {
        RowLayout &layout = rowLayout(row);
        paintRow(painter, row, layout, y);
        y += static_cast<int>(layout.height);
    }
}

/// What lies under the text of a row: the cursor's row, hidden characters, somebody's mark.
void SourceView::paintGround(QPainter &painter, qint64 row, const RowLayout &layout,
                             const QRect &area)
{
    if (m_cursor.row == row && m_anchor == m_cursor) {
        painter.fillRect(area, Theme::colour(Tone::Alternate, palette()));
    }
    if (!layout.line.marks.isEmpty()) {
        painter.fillRect(area, Theme::colour(Tone::AmberTint, palette()));
    }
    paintMarkGround(painter, layout.source, area);
}

void SourceView::paintRow(QPainter &painter, qint64 row, RowLayout &layout, int y)
{
    const int gutter = gutterWidth();
    const QRect area(0, y, viewport()->width(), static_cast<int>(layout.height));
    paintGround(painter, row, layout, area);
    paintNumber(painter, layout.source, y, !layout.line.marks.isEmpty());
    const QPointF origin(gutter + TextMargin - horizontalScrollBar()->value(), y);
    painter.save();
    painter.setClipRect(area.adjusted(gutter, 0, 0, 0));
    painter.setPen(Theme::colour(Tone::Text, palette()));
    for (int i = 0; i < layout.layout.lineCount(); ++i) {
        const QTextLine line = layout.layout.lineAt(i);
        const double right = line.cursorToX(line.textStart() + line.textLength());
        if (origin.x() + right >= gutter && origin.x() + line.x() <= viewport()->width()) {
            paintLine(painter, row, layout, line, origin);
        }
    }
    if (hasFocus() && m_cursor.row == row) {
        paintCursor(painter, layout, origin);
    }
    painter.restore();
    paintFold(painter, row, layout, y, origin);
    paintMarkNumber(painter, layout.source, y);
}

void SourceView::paintLine(QPainter &painter, qint64 row, const RowLayout &layout,
                           const QTextLine &line, const QPointF &origin)
{
    paintMatches(painter, layout, line, origin);
    paintSelection(painter, row, layout, line, origin);
    line.draw(&painter, origin);
    paintMarks(painter, layout, line, origin);
}

void SourceView::paintCursor(QPainter &painter, const RowLayout &layout,
                             const QPointF &origin) const
{
    const int column = layout.line.displayColumn(m_cursor.column) - layout.first;
    const QTextLine line = layout.layout.lineForTextPosition(column);
    if (column >= 0 && line.isValid()) {
        painter.fillRect(
            QRectF(origin.x() + line.cursorToX(column), origin.y() + line.y(), 2, line.height()),
            Theme::colour(Tone::Accent, palette()));
    }
}

void SourceView::paintNumber(QPainter &painter, const SourceText::Row &row, int y,
                             bool hasMarks) const
{
    const int gutter = gutterWidth();
    if (hasMarks) {
        painter.fillRect(QRect(0, y, 3, lineHeight()), Theme::colour(Tone::Amber, palette()));
    }
    const QString text = row.isContinuation ? u"↪"_s : QString::number(row.line);
    painter.setPen(Theme::colour(hasMarks ? Tone::Amber : Tone::Hint, palette()));
    painter.drawText(QRect(0, y, gutter - 2 * Theme::Grid - foldWidth(), lineHeight()),
                     Qt::AlignRight | Qt::AlignVCenter, text);
}

/// A triangle in the gutter, and behind a folded row how many are under it.
void SourceView::paintFold(QPainter &painter, qint64 row, const RowLayout &layout, int y,
                           const QPointF &origin) const
{
    const auto last = m_highlighter.folds().lastOf(row);
    if (foldWidth() == 0 || !last) {
        return;
    }
    const bool isFolded = m_folds.isFolded(row);
    const QPointF middle(gutterWidth() - Theme::Grid - foldWidth() / 2.0, y + lineHeight() / 2.0);
    constexpr double Long = 3.5;
    constexpr double Short = 2;
    QPolygonF triangle{{-Long, -Short}, {Long, -Short}, {0, Short}};
    if (isFolded) {
        triangle = {{-Short, -Long}, {-Short, Long}, {Short, 0}};
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(isFolded ? Tone::Accent : Tone::Text2, palette()));
    painter.drawPolygon(triangle.translated(middle));
    if (isFolded && layout.layout.lineCount() > 0 && layout.last == layout.line.text.size()) {
        const QTextLine end = layout.layout.lineAt(layout.layout.lineCount() - 1);
        //: rows folded away
        const QString text = tr("%n line(s)", nullptr, static_cast<int>(*last - row));
        painter.setFont(Theme::font(Theme::TextSize::Axis));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const QRectF box(origin.x() + end.cursorToX(end.textStart() + end.textLength()) +
                             2 * Theme::Grid,
                         y + end.y() + 0.5, width + 2 * Theme::Grid, end.height() - 1);
        painter.setClipRect(QRect(gutterWidth(), y, viewport()->width(), qRound(layout.height)));
        painter.setPen(Theme::colour(Tone::ControlBorder, palette()));
        painter.setBrush(Theme::colour(Tone::Alternate, palette()));
        painter.drawRoundedRect(box, Theme::Radius, Theme::Radius);
        painter.setPen(Theme::colour(Tone::Text2, palette()));
        painter.drawText(box, Qt::AlignCenter, text);
    }
    painter.restore();
}

/// Columns [from, to) of the row as displayed, as far as they are in this line.
void SourceView::paintRange(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                            const QPointF &origin, int from, int to, const QColor &colour) const
{
    const int end = line.textStart() + line.textLength();
    const double left = line.cursorToX(std::clamp(from - layout.first, line.textStart(), end));
    const double right = line.cursorToX(std::clamp(to - layout.first, line.textStart(), end));
    painter.fillRect(QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height()),
                     colour);
}

void SourceView::paintMatches(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                              const QPointF &origin) const
{
    if (m_finder.places().empty()) {
        return;
    }
    constexpr int MaxTinted = 500; // in a line: more are not told apart
    const SourceText::Row &row = layout.source;
    const int start = layout.first + line.textStart();
    const int end = start + line.textLength();
    const qsizetype from =
        m_text.offsetIn(row, layout.line.sourceColumn(start)) - m_finder.size() + 1;
    const QColor colour = Theme::colour(Tone::VioletTint, palette());
    auto place = std::ranges::lower_bound(m_finder.places(), from);
    for (int i = 0; place != m_finder.places().end() && i < MaxTinted; ++place, ++i) {
        if (*place >= row.offset + row.size) {
            return;
        }
        const auto left = static_cast<int>(m_text.columnIn(row, *place));
        if (layout.line.displayColumn(left) >= end) {
            return;
        }
        const auto right = static_cast<int>(m_text.columnIn(row, *place + m_finder.size()));
        paintRange(painter, layout, line, origin, layout.line.displayColumn(left),
                   layout.line.displayColumn(right), colour);
    }
}

void SourceView::paintSelection(QPainter &painter, qint64 row, const RowLayout &layout,
                                const QTextLine &line, const QPointF &origin) const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (first == last || row < first.row || row > last.row) {
        return;
    }
    const int end = layout.first + line.textStart() + line.textLength();
    paintRange(painter, layout, line, origin,
               row == first.row ? layout.line.displayColumn(first.column) : 0,
               row == last.row ? layout.line.displayColumn(last.column) : end,
               Theme::colour(Tone::Selection, palette()));
}

/// Boxes around what stands for hidden characters in one line.
void SourceView::paintMarks(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                            const QPointF &origin) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Tone::Amber, palette()), 1));
    painter.setBrush(Qt::NoBrush);
    const double half = cell() / 2;
    const int start = layout.first + line.textStart();
    const int end = start + line.textLength();
    const auto xOf = [&](int column) { // of a mark that two pieces share, the box is one
        const int position = std::clamp(column, layout.first, layout.last) - layout.first;
        return m_isWrapped ? line.cursorToX(position)
                           : layout.layout.lineForTextPosition(position).cursorToX(position);
    };
    auto mark = std::ranges::upper_bound(layout.line.marks, start, {}, &DisplayLine::Mark::to);
    for (; mark != layout.line.marks.end() && mark->from < end; ++mark) {
        // What is spelled out has half a blank at each side, a letter that is there has none.
        const double inset = mark->isSpelled() ? half - 1 : -0.5;
        const double from = origin.x() + xOf(mark->from) + inset;
        const double to = origin.x() + xOf(mark->to) - inset;
        const double margin = mark->isSpelled() ? 1.5 : 0;
        painter.drawRoundedRect(QRectF(from - margin, origin.y() + line.y() + 0.5,
                                       to - from + 2 * margin, line.height() - 1),
                                2, 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Docket
