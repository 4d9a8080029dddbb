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
        if (!known->isColoured) {
            formatRow(row, *known);
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
                                   : QTextOption::NoWrap);
    made->layout.setTextOption(option);
    m_layouts.insert(row, made);
    formatRow(row, *made);
    return *made;
}

/// Breaks the row into lines; formats must be set before, for they discard what was laid out.
void SourceView::layOut(RowLayout &row) const
{
    const double width = viewport()->width() - gutterWidth() - 2 * TextMargin;
    double y = 0;
    row.layout.beginLayout();
    for (QTextLine line = row.layout.createLine(); line.isValid(); line = row.layout.createLine()) {
        line.setLineWidth(m_isWrapped ? qMax(80.0, width) : 1e7);
        line.setPosition({0, y + (lineHeight() - line.height()) / 2});
        y += lineHeight();
    }
    row.layout.endLayout();
    row.height = qMax<double>(lineHeight(), y);
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
    paintNumber(painter, source, y, hasMarks);

    painter.save();
    painter.setClipRect(area.adjusted(gutter, 0, 0, 0));
    painter.setPen(Theme::colour(Tone::Text, palette()));
    const QPointF origin(gutter + TextMargin - horizontalScrollBar()->value(), y);
    layout.layout.draw(&painter, origin, selectionIn(row, layout));
    paintMarks(painter, layout, origin);
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

void SourceView::paintMarks(QPainter &painter, const RowLayout &layout, const QPointF &origin) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Tone::Amber, palette()), 1));
    painter.setBrush(Qt::NoBrush);
    for (const DisplayLine::Mark &mark : layout.line.marks) {
        const QTextLine line = layout.layout.lineForTextPosition(mark.from);
        if (!line.isValid()) {
            continue;
        }
        const double half = QFontMetricsF(font()).horizontalAdvance(u'0') / 2;
        const double from = origin.x() + line.cursorToX(mark.from) + half - 1;
        const double to = origin.x() + line.cursorToX(mark.to) - half + 1;
        painter.drawRoundedRect(
            QRectF(from - 1.5, origin.y() + line.y() + 0.5, to - from + 3, line.height() - 1), 2,
            2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QList<QTextLayout::FormatRange> SourceView::selectionIn(qint64 row, const RowLayout &layout) const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (first == last || row < first.row || row > last.row) {
        return {};
    }
    const int from = row == first.row ? layout.line.displayColumn(first.column) : 0;
    const int to = row == last.row ? layout.line.displayColumn(last.column)
                                   : static_cast<int>(layout.line.text.size());
    QTextCharFormat format;
    format.setBackground(Theme::colour(Tone::Selection, palette()));
    return {{from, to - from, format}};
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
