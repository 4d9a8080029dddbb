// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourceview.h"

#include "common/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

namespace {

constexpr int MinLineHeight = 18;
constexpr int TextMargin = 8;
constexpr int TabColumns = 4;
constexpr int PieceColumns = 256;   ///< of a row that is not wrapped: what is laid out side by side
constexpr qint64 RowsPerStep = 400; ///< coloured between two looks at the event queue

} // namespace

SourceView::SourceView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("Source, read only"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::monospace());
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void SourceView::setText(const SourceText &text)
{
    m_text = text;
    m_layouts.clear();
    m_lineMarks.clear();
    m_cursor = {};
    m_anchor = {};
    setColours({}, {});
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateScrollBars();
    announceCursor();
    viewport()->update();
}

void SourceView::setColours(const KSyntaxHighlighting::Definition &definition,
                            const KSyntaxHighlighting::Theme &theme)
{
    m_definition = definition;
    m_theme = theme;
    m_highlighter.reset(m_text, definition, theme, Theme::colour(Tone::Base, palette()),
                        Theme::colour(Tone::Text, palette()));
    m_layouts.clear();
    viewport()->update();
}

void SourceView::setWrapped(bool isWrapped)
{
    m_isWrapped = isWrapped;
    m_layouts.clear();
    updateScrollBars();
    viewport()->update();
}

int SourceView::lineHeight() const
{
    return qMax(MinLineHeight, static_cast<int>(std::ceil(QFontMetricsF(font()).height())));
}

int SourceView::visibleRows() const
{
    return qMax(1, viewport()->height() / lineHeight());
}

int SourceView::gutterWidth() const
{
    const auto digits = qMax<qsizetype>(3, QString::number(m_text.lineCount()).size());
    return qRound(QFontMetricsF(font()).horizontalAdvance(u'0') * static_cast<double>(digits)) +
           4 * Theme::Grid;
}

void SourceView::updateScrollBars()
{
    // When wrapped, heights are not known without layouts: the last row may come to the top.
    const qint64 last = m_text.rowCount() - (m_isWrapped ? 1 : visibleRows());
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(last, 0, 2'000'000'000)));
    const double width = QFontMetricsF(font()).horizontalAdvance(u'0') *
                         static_cast<double>(m_text.longestRow() + 4);
    const int view = viewport()->width() - gutterWidth() - TextMargin;
    horizontalScrollBar()->setPageStep(view);
    horizontalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(0, m_isWrapped ? 0 : qMax(0, qRound(width) - view));
}

SourceView::RowLayout &SourceView::rowLayout(qint64 row)
{
    if (RowLayout *known = m_layouts.object(row)) {
        if (!known->isColoured && m_highlighter.advanceTo(row, 0)) {
            formatRow(row, *known);
        } else if (!known->isColoured) {
            colourOn(); // it is laid out once more when there is something new to show
        }
        return *known;
    }
    auto *made = new RowLayout;
    made->line = displayLine(m_text.text(m_text.row(row)));
    made->layout.setText(made->line.text);
    made->layout.setFont(font());
    QTextOption option;
    // Left to right always: what is written right to left keeps its letters' order, but cannot
    // move its neighbours.
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(TabColumns * QFontMetricsF(font()).horizontalAdvance(u'0'));
    option.setWrapMode(m_isWrapped ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                   : QTextOption::WrapAnywhere);
    made->layout.setTextOption(option);
    m_layouts.insert(row, made);
    formatRow(row, *made);
    return *made;
}

/// Breaks the row into lines, or, if it is not wrapped, into pieces side by side: Qt draws a line
/// whole and looks for a place in it from its beginning, which takes seconds in a page of rows with
/// thousands of letters and marks. Formats must be set before, for they discard what was laid out.
void SourceView::layOut(RowLayout &row) const
{
    const double width = viewport()->width() - gutterWidth() - 2 * TextMargin;
    QPointF place;
    row.layout.beginLayout();
    for (QTextLine line = row.layout.createLine(); line.isValid(); line = row.layout.createLine()) {
        if (m_isWrapped) {
            line.setLineWidth(qMax(80.0, width));
        } else {
            line.setNumColumns(PieceColumns);
        }
        line.setPosition({place.x(), place.y() + (lineHeight() - line.height()) / 2});
        if (m_isWrapped) {
            place.ry() += lineHeight();
        } else {
            place.rx() = line.cursorToX(line.textStart() + line.textLength());
        }
    }
    row.layout.endLayout();
    row.height = qMax<double>(lineHeight(), place.y());
}

void SourceView::formatRow(qint64 row, RowLayout &layout)
{
    QList<QTextLayout::FormatRange> formats;
    layout.isColoured = m_highlighter.advanceTo(row, 0);
    if (!layout.isColoured) {
        colourOn();
    } else {
        for (const SourceHighlighter::Span &span : m_highlighter.spans(row)) {
            const int from = layout.line.displayColumn(span.from);
            const int to = layout.line.displayColumn(span.from + span.length);
            QTextCharFormat format;
            format.setForeground(span.colour);
            if (span.isBold) {
                format.setFontWeight(QFont::Bold);
            }
            formats.append({from, to - from, format});
        }
    }
    QTextCharFormat mark;
    mark.setForeground(Theme::colour(Tone::Amber, palette()));
    mark.setFontWeight(QFont::Bold);
    for (const DisplayLine::Mark &place : layout.line.marks) {
        formats.append({place.from, place.to - place.from, mark});
    }
    layout.layout.setFormats(formats);
    layOut(layout);
}

/// Colours on towards the last visible row, some rows at a time.
void SourceView::colourOn()
{
    if (m_isColouringQueued) {
        return;
    }
    m_isColouringQueued = true;
    QTimer::singleShot(0, this, [this] {
        m_isColouringQueued = false;
        const qint64 last =
            qMin<qint64>(m_text.rowCount() - 1, verticalScrollBar()->value() + visibleRows());
        if (m_highlighter.advanceTo(last, RowsPerStep)) {
            viewport()->update();
        } else {
            colourOn();
        }
    });
}

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
    for (qint64 row = verticalScrollBar()->value();
         row < m_text.rowCount() && y < viewport()->height(); ++row) {
        RowLayout &layout = rowLayout(row);
        paintRow(painter, row, layout, y);
        y += static_cast<int>(layout.height);
    }
}

void SourceView::paintRow(QPainter &painter, qint64 row, RowLayout &layout, int y)
{
    const int gutter = gutterWidth();
    const bool hasMarks = !layout.line.marks.isEmpty();
    const QRect area(0, y, viewport()->width(), static_cast<int>(layout.height));
    if (hasMarks) {
        painter.fillRect(area, Theme::colour(Tone::AmberTint, palette()));
    }
    const SourceText::Row source = m_text.row(row);
    paintMarkGround(painter, source, area);
    paintNumber(painter, source, y, hasMarks);

    painter.save();
    painter.setClipRect(area.adjusted(gutter, 0, 0, 0));
    painter.setPen(Theme::colour(Tone::Text, palette()));
    const QPointF origin(gutter + TextMargin - horizontalScrollBar()->value(), y);
    for (int i = 0; i < layout.layout.lineCount(); ++i) {
        const QTextLine line = layout.layout.lineAt(i);
        const double right = line.cursorToX(line.textStart() + line.textLength());
        if (origin.x() + right < gutter || origin.x() + line.x() > viewport()->width()) {
            continue;
        }
        paintSelection(painter, row, layout, line, origin);
        line.draw(&painter, origin);
        paintMarks(painter, layout, line, origin);
    }
    if (hasFocus() && m_cursor.row == row) {
        const int column = layout.line.displayColumn(m_cursor.column);
        const QTextLine line = layout.layout.lineForTextPosition(column);
        if (line.isValid()) {
            painter.fillRect(QRectF(origin.x() + line.cursorToX(column), origin.y() + line.y(), 2,
                                    line.height()),
                             Theme::colour(Tone::Accent, palette()));
        }
    }
    painter.restore();
    paintMarkNumber(painter, source, y);
}

void SourceView::paintNumber(QPainter &painter, const SourceText::Row &row, int y,
                             bool hasMarks) const
{
    const int gutter = gutterWidth();
    if (hasMarks) {
        painter.fillRect(QRect(0, y, 3, lineHeight()), Theme::colour(Tone::Amber, palette()));
    }
    painter.setFont(font());
    painter.setPen(Theme::colour(Tone::Hint, palette()));
    // A row that goes on where a long line was cut has a sign instead of its number.
    const QString number = row.isContinuation ? u"↪"_s : QString::number(row.line);
    painter.drawText(QRect(0, y, gutter - 2 * Theme::Grid, lineHeight()),
                     Qt::AlignRight | Qt::AlignVCenter, number);
}

void SourceView::paintSelection(QPainter &painter, qint64 row, const RowLayout &layout,
                                const QTextLine &line, const QPointF &origin) const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (first == last || row < first.row || row > last.row) {
        return;
    }
    const int end = line.textStart() + line.textLength();
    const int from = row == first.row ? layout.line.displayColumn(first.column) : 0;
    const int to = row == last.row ? layout.line.displayColumn(last.column) : end;
    const double left = line.cursorToX(std::clamp(from, line.textStart(), end));
    const double right = line.cursorToX(std::clamp(to, line.textStart(), end));
    painter.fillRect(QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height()),
                     Theme::colour(Tone::Selection, palette()));
}

/// Boxes around what stands for hidden characters in one line.
void SourceView::paintMarks(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                            const QPointF &origin) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Tone::Amber, palette()), 1));
    painter.setBrush(Qt::NoBrush);
    const double half = QFontMetricsF(font()).horizontalAdvance(u'0') / 2;
    const int end = line.textStart() + line.textLength();
    const auto xOf = [&](int position) { // of a mark that two pieces share, the box is one
        return m_isWrapped ? line.cursorToX(position)
                           : layout.layout.lineForTextPosition(position).cursorToX(position);
    };
    auto mark =
        std::ranges::upper_bound(layout.line.marks, line.textStart(), {}, &DisplayLine::Mark::to);
    for (; mark != layout.line.marks.end() && mark->from < end; ++mark) {
        const double from = origin.x() + xOf(mark->from) + half - 1;
        const double to = origin.x() + xOf(mark->to) - half + 1;
        painter.drawRoundedRect(
            QRectF(from - 1.5, origin.y() + line.y() + 0.5, to - from + 3, line.height() - 1), 2,
            2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isWrapped) {
        m_layouts.clear();
    }
    updateScrollBars();
}

void SourceView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_layouts.clear();
        updateScrollBars();
    }
}

void SourceView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace Docket
