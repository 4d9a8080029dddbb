// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QFontMetricsF>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Sizes, rows as laid out text, and how they get their colours.
namespace Docket {

using Theme::Tone;

namespace {

constexpr int MinLineHeight = 18;
constexpr int TabColumns = 4;
constexpr int PieceColumns = 256; ///< of a row that is not wrapped: what is laid out side by side
constexpr auto ColourStep = 6ms;  ///< between two looks at the event queue

} // namespace

int SourceView::lineHeight() const
{
    const auto height = static_cast<int>(std::ceil(QFontMetricsF(font()).height()));
    return m_zoom < 0 ? height : qMax(MinLineHeight, height);
}

int SourceView::visibleRows() const
{
    return qMax(1, viewport()->height() / lineHeight());
}

int SourceView::foldWidth() const
{
    return m_highlighter.canFold() && m_definition.foldingEnabled() ? 3 * Theme::Grid : 0;
}

int SourceView::gutterWidth() const
{
    const auto digits = qMax<qsizetype>(3, QString::number(m_text.lineCount()).size());
    return qRound(cell() * static_cast<double>(digits)) + 4 * Theme::Grid + foldWidth();
}

qint64 SourceView::topRow() const
{
    return m_folds.rowAt(verticalScrollBar()->value());
}

qint64 SourceView::seenRows() const
{
    return m_text.rowCount() - m_folds.hiddenRows();
}

qint64 SourceView::lastRow() const
{
    return qMax<qint64>(0, m_text.rowCount() - 1);
}

void SourceView::updateScrollBars()
{
    // When wrapped, heights are not known without layouts: the last row may come to the top.
    const qint64 last = seenRows() - (m_isWrapped ? 1 : visibleRows());
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(last, 0, 2'000'000'000)));
    const double width = cell() * static_cast<double>(m_text.longestRow() + 4);
    const int view = viewport()->width() - gutterWidth() - TextMargin;
    horizontalScrollBar()->setPageStep(view);
    horizontalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(0, m_isWrapped ? 0 : qMax(0, qRound(width) - view));
}

double SourceView::cell() const
{
    return QFontMetricsF(font()).horizontalAdvance(u'0');
}

/// What is painted of a row, with the end of its line where that is an odd one.
DisplayLine SourceView::displayed(const SourceText::Row &source) const
{
    using OddEnds = HiddenCharacters::OddLineEnds;
    DisplayLine line = displayLine(m_text.text(source),
                                   {.isBeginning = !source.isContinuation, .isPatch = m_isPatch});
    if (m_hidden.oddLineEnds == OddEnds::CarriageReturn && source.hasReturn) {
        line.appendLineEnd(u"CR"_s);
    } else if (m_hidden.oddLineEnds == OddEnds::LineFeed && source.hasEnd && !source.hasReturn) {
        line.appendLineEnd(u"LF"_s);
    }
    return line;
}

SourceView::RowLayout &SourceView::rowLayout(qint64 row, int column)
{
    RowLayout *known = m_layouts.object(row);
    if (known != nullptr && covers(*known, column)) {
        if (!known->isColoured && m_highlighter.advanceTo(row, QDeadlineTimer(0))) {
            formatRow(row, *known);
        } else if (!known->isColoured) {
            m_hasPlainRows = true;
            colourOn(); // it is laid out once more when there is something new to show
        }
        return *known;
    }
    auto *made = new RowLayout;
    made->source = m_text.row(row);
    made->line = displayed(made->source);
    made->isFixed =
        std::ranges::all_of(made->line.text, [](QChar c) { return c >= u' ' && c < u'\x7F'; });
    made->layout.setFont(font());
    QTextOption option;
    // Left to right always: what is written right to left keeps its letters' order, but cannot
    // move its neighbours.
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(TabColumns * cell());
    option.setWrapMode(m_isWrapped ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                   : QTextOption::WrapAnywhere);
    made->layout.setTextOption(option);
    m_layouts.insert(row, made);
    choosePart(*made, column);
    formatRow(row, *made);
    const auto size = static_cast<int>(made->line.text.size());
    while (made->last < size && !covers(*made, column)) { // many of its characters are narrow
        made->last = std::min(2 * made->last, size);
        formatRow(row, *made);
    }
    return *made;
}

/// Whether all that is seen of a row is laid out.
bool SourceView::covers(const RowLayout &layout, int column) const
{
    const double left = horizontalScrollBar()->value();
    const bool hasLeft = layout.first == 0 || layout.first * cell() <= left;
    const bool hasRight = layout.last == layout.line.text.size() ||
                          (layout.right >= left + viewport()->width() && layout.last >= column);
    return hasLeft && hasRight && (column < 0 || layout.first <= column);
}

/// Of a long row that is not wrapped only the part that is seen is laid out, with some columns at
/// its sides. Where it begins is known if every character is a cell; else it begins at the left.
void SourceView::choosePart(RowLayout &layout, int column) const
{
    const auto size = static_cast<int>(layout.line.text.size());
    layout.first = 0;
    layout.last = size;
    if (m_isWrapped || size <= 2 * PieceColumns) {
        return;
    }
    const double left = horizontalScrollBar()->value();
    const auto columnAt = [&](double x) { return static_cast<int>(std::min(x / cell(), 1e6)); };
    int right = columnAt(left + viewport()->width()) + PieceColumns;
    if (layout.isFixed) {
        layout.first = std::clamp(columnAt(left) - PieceColumns, 0, size);
        if (column >= 0) { // both that and what is seen
            layout.first = std::min(layout.first, column);
        }
    }
    right = std::max(right, column + 1);
    layout.last = std::clamp(right, std::min(layout.first + 1, size), size);
}

/// Breaks the row into lines, or, if it is not wrapped, into pieces side by side: Qt draws a line
/// whole and looks for a place in it from its beginning, which takes seconds in a page of rows with
/// thousands of letters and marks. Formats must be set before, for they discard what was laid out.
void SourceView::layOut(RowLayout &row) const
{
    const double width = viewport()->width() - gutterWidth() - 2 * TextMargin;
    QPointF place(row.first * cell(), 0);
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
    row.right = place.x();
}

void SourceView::formatRow(qint64 row, RowLayout &layout)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](int from, int to, const QTextCharFormat &format) {
        const int start = std::max(from, layout.first);
        const int length = std::min(to, layout.last) - start;
        if (length > 0) {
            formats.append({start - layout.first, length, format});
        }
    };
    layout.isColoured = m_highlighter.advanceTo(row, QDeadlineTimer(0));
    if (!layout.isColoured) {
        m_hasPlainRows = true;
        colourOn();
    } else {
        const QList<SourceHighlighter::Span> spans = m_highlighter.spans(row);
        for (const SourceHighlighter::Span &span : spans) {
            QTextCharFormat format;
            format.setForeground(span.colour);
            if (span.isBold) {
                format.setFontWeight(QFont::Bold);
            }
            add(layout.line.displayColumn(span.from),
                layout.line.displayColumn(span.from + span.length), format);
        }
    }
    QTextCharFormat mark;
    mark.setForeground(Theme::colour(Tone::Amber, palette()));
    mark.setFontWeight(QFont::Bold);
    for (const DisplayLine::Mark &place : std::as_const(layout.line.marks)) {
        add(place.from, place.to, mark);
    }
    layout.layout.setText(layout.line.text.mid(layout.first, layout.last - layout.first));
    layout.layout.setFormats(formats);
    layOut(layout);
}

/// Colours on towards the last visible row, for some milliseconds at a time.
void SourceView::colourOn()
{
    if (!m_isColouringQueued) {
        m_isColouringQueued = true;
        QTimer::singleShot(0, this, &SourceView::colourStep);
    }
}

void SourceView::colourStep()
{
    m_isColouringQueued = false;
    const QDeadlineTimer deadline(ColourStep);
    qint64 row = topRow();
    bool isDone = true;
    for (int i = 0; i <= visibleRows() && row <= lastRow() && isDone; ++i) {
        isDone = m_highlighter.advanceTo(row, deadline);
        row = m_folds.nextRow(row);
    }
    if (isDone) {
        const bool isGuessed = hasGuessedColours();
        if (isGuessed != m_wasGuessed) {
            m_wasGuessed = isGuessed;
            Q_EMIT coloursChanged();
        }
    }
    const bool hasFolds = isDone && m_highlighter.readFolds(deadline);
    if (!hasFolds) {
        colourOn();
    }
    if (isDone && (m_hasPlainRows || hasFolds)) {
        m_hasPlainRows = false;
        viewport()->update();
    }
}

bool SourceView::hasGuessedColours() const
{
    const qint64 bottom = m_folds.rowAt(verticalScrollBar()->value() + visibleRows());
    return m_highlighter.isGuessed(topRow()) ||
           m_highlighter.isGuessed(std::min(bottom, lastRow()));
}

} // namespace Docket
