// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

// Marked lines of the source view, and what is selected in the words of a citation.
namespace Docket {

using Theme::Tone;

namespace {

constexpr int EdgeWidth = 3;

} // namespace

void SourceView::setMarks(const QList<LineMark> &marks)
{
    m_lineMarks = marks;
    viewport()->update();
}

std::optional<SourceView::ByteRange> SourceView::selectedBytes() const
{
    if (m_anchor == m_cursor || m_text.isEmpty()) {
        return std::nullopt;
    }
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const qsizetype from = m_text.ownOffset(offsetOf(first));
    return ByteRange{from, m_text.ownOffset(offsetOf(last)) - from};
}

SourceView::LineRange SourceView::selectedLines() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const qint64 from = m_text.row(first.row).line;
    // A selection of whole lines ends where the next one begins.
    const bool endsAtBeginning =
        last.row > first.row && last.column == 0 && !m_text.row(last.row).isContinuation;
    const qint64 to = m_text.row(endsAtBeginning ? last.row - 1 : last.row).line;
    return {from, to};
}

const LineMark *SourceView::markOf(qint64 line) const
{
    const auto holds = [line](const LineMark &mark) {
        return mark.firstLine <= line && line <= mark.lastLine;
    };
    const auto mark = std::ranges::find_if(m_lineMarks, holds);
    return mark != m_lineMarks.end() ? &*mark : nullptr;
}

/// The place of the number of a mark in the row at `y`.
QRect SourceView::markBadge(int y) const
{
    const int size = Theme::BadgeHeight;
    return {viewport()->width() - size - 2 * Theme::Grid, y + (lineHeight() - size) / 2, size,
            size};
}

void SourceView::paintMarkGround(QPainter &painter, const SourceText::Row &row,
                                 const QRect &area) const
{
    if (markOf(row.line) == nullptr) {
        return;
    }
    painter.fillRect(area, Theme::colour(Tone::Selection, palette()));
    painter.fillRect(QRect(area.left(), area.top(), EdgeWidth, area.height()),
                     Theme::colour(Tone::Accent, palette()));
}

/// The number stands in the mark's first row, over the text.
void SourceView::paintMarkNumber(QPainter &painter, const SourceText::Row &row, int y) const
{
    const LineMark *mark = markOf(row.line);
    if (mark == nullptr || mark->firstLine != row.line || row.isContinuation) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(Tone::Accent, palette()));
    const QRect badge = markBadge(y);
    painter.drawEllipse(badge);
    painter.setPen(Theme::colour(Tone::TextOnAccent, palette()));
    painter.setFont(Theme::font(Theme::TextSize::Axis, true));
    painter.drawText(badge, Qt::AlignCenter, QString::number(mark->number));
    painter.restore();
}

/// Whether the click was on the number of a mark.
bool SourceView::activateMarkAt(const QPoint &point)
{
    const SourceText::Row row = m_text.row(positionAt(point).row);
    const LineMark *mark = markOf(row.line);
    if (mark == nullptr || mark->firstLine != row.line || row.isContinuation ||
        point.x() < markBadge(0).left()) {
        return false;
    }
    Q_EMIT markActivated(mark->number);
    return true;
}

} // namespace Docket
