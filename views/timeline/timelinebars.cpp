// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "timeline/timelinepainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The bars of a lane and the words beside them.
namespace Docket::Timeline {

using Theme::Tone;

namespace {

QColor colourOf(ClockStatus status, const QPalette &palette)
{
    return Theme::colour(
        status == ClockStatus::NoDeadline ? Tone::Text2 : Theme::look(status).colour, palette);
}

void drawBox(QPainter &painter, const QRectF &box, const QColor &pen, bool isDashed,
             const QColor &fill)
{
    QPen line(pen, 1);
    if (isDashed) {
        line.setDashPattern({3, 2});
    }
    painter.setPen(line);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

} // namespace

void Painter::paintSample(const Bar &bar, double y)
{
    const QColor colour = colourOf(bar.status, m_scene.palette);
    paintBody(bar, {bar.from(), bar.to()}, y, colour);
    paintTail(bar, y, colour);
}

void Painter::paintBar(const PlacedBar &placed, const Obligation &obligation, int top,
                       const QColor &ground)
{
    constexpr double ChevronWidth = 12;
    const Bar &bar = placed.bar;
    const double y = std::floor(top + placed.centreY) + 0.5; // an odd height, on whole pixels
    const QColor colour = colourOf(bar.status, m_scene.palette);
    const bool leavesLeft = bar.from() < 0;
    const bool leavesRight = bar.to() > timeWidth();
    const Span visible{leavesLeft ? ChevronWidth : bar.from(),
                       leavesRight ? timeWidth() - ChevronWidth : bar.to()};
    if (visible.length() > 0) {
        paintBody(bar, visible, y, colour);
        paintTail(bar, y, colour);
    }
    if (leavesLeft) {
        paintChevron(4, y, false, colour);
    }
    if (leavesRight) {
        paintChevron(timeWidth() - 4, y, true, colour);
    }
    if (placed.hasWords) {
        paintWords(bar, obligation, y, ground);
    }
}

void Painter::paintBody(const Bar &bar, const Span &visible, double y, const QColor &colour)
{
    const QPalette &palette = m_scene.palette;
    const auto boxOf = [&](Span span) {
        const double from = std::clamp(span.from, visible.from, visible.to);
        const double to = std::clamp(span.to, visible.from, visible.to);
        return QRectF(from, y - BarHeight / 2.0, qMax(2.0, to - from), BarHeight);
    };
    const QColor base = Theme::colour(Tone::Base, palette);
    if (bar.status == ClockStatus::NoDeadline) {
        drawBox(m_painter, boxOf(bar.outline), colour, true, blended(colour, 0.18, base));
        return;
    }
    const bool isLateMet = bar.status == ClockStatus::MetLate;
    const QColor ground = isLateMet ? Theme::colour(Theme::look(bar.status).tint, palette) : base;
    drawBox(m_painter, boxOf(bar.outline), colour, bar.isAim, ground);
    if (!isLateMet && bar.fill.to >= visible.from && bar.fill.from <= visible.to) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(boxOf(bar.fill), 2, 2);
    }
    paintPauses(bar, visible, y);
}

void Painter::paintPauses(const Bar &bar, const Span &visible, double y)
{
    constexpr double Step = 4;
    const QPalette &palette = m_scene.palette;
    const QColor slate = Theme::colour(Tone::Slate, palette);
    for (const Span &pause : bar.pauses) {
        const double from = std::max(pause.from, visible.from);
        const double to = std::min(pause.to, visible.to);
        if (to - from < 1) {
            continue;
        }
        const QRectF box(from, y - BarHeight / 2.0, to - from, BarHeight);
        drawBox(m_painter, box, slate, false, Theme::colour(Tone::SlateTint, palette));
        // Lines of its own, cut at the ends: a brush's pattern is lost in an SVG.
        QList<QLineF> hatch;
        const double first = box.left() - BarHeight + 1;
        const int lines = qMax(0, qCeil((box.right() - 1 - first) / Step));
        for (int line = 0; line < lines; ++line) {
            const double at = first + line * Step;
            const double left = std::max(at, box.left() + 1);
            const double right = std::min(at + BarHeight, box.right() - 1);
            hatch.append(
                QLineF(left, box.bottom() - (left - at), right, box.bottom() - (right - at)));
        }
        m_painter.setPen(QPen(slate, 1.25));
        m_painter.drawLines(hatch);
    }
}

void Painter::paintTail(const Bar &bar, double y, const QColor &colour)
{
    if (!bar.tail) {
        return;
    }
    const double from = std::clamp<double>(bar.tail->from, 0, timeWidth());
    const double to = std::clamp<double>(bar.tail->to, 0, timeWidth());
    m_painter.fillRect(QRectF(from, y - 1.5, to - from, 3), colour);
    if (bar.tail->from >= 1 && bar.tail->from <= timeWidth()) {
        m_painter.fillRect(QRectF(from - 1, y - 7, 2, 14),
                           Theme::colour(Tone::Text, m_scene.palette));
    }
}

void Painter::paintWords(const Bar &bar, const Obligation &obligation, double y,
                         const QColor &ground)
{
    constexpr double Icon = 14;
    const bool isLoud = bar.status == ClockStatus::Overdue;
    const QFont &font = isLoud ? m_loudFont : m_axisFont;
    const QColor colour = colourOf(bar.status, m_scene.palette);
    const QString text = barWords(obligation, m_scene.now);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + Icon + 6;
    const LabelPlace place = placeLabel(bar, width, nowX(), timeWidth());
    if (place.isOverBar) {
        m_painter.fillRect(QRectF(place.x - 3, y - 8, width + 6, 16), ground);
    }
    const Theme::StatusLook look = Theme::look(bar.status);
    const Tone tone = bar.status == ClockStatus::NoDeadline ? Tone::Text2 : look.colour;
    Theme::paintIcon(m_painter, QRectF(place.x, y - Icon / 2, Icon, Icon).toRect(), look.icon, tone,
                     m_scene.palette);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(place.x + Icon + 4, y - 9, width, 18), Qt::AlignVCenter, text);

    if (bar.isOpenEnded && place.x >= bar.to() && place.x + width + 24 < timeWidth()) {
        QPen dashes(colour, 1);
        dashes.setDashPattern({5, 4});
        m_painter.setPen(dashes);
        m_painter.drawLine(
            QLineF(place.x + width + 10, qRound(y) + 0.5, timeWidth() - 12, qRound(y) + 0.5));
        paintChevron(timeWidth() - 4, y, true, colour);
    }
}

void Painter::paintChevron(double x, double y, bool isRight, const QColor &colour)
{
    const double back = isRight ? -4 : 4;
    m_painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(
        QPolygonF({QPointF(x + back, y - 4), QPointF(x, y), QPointF(x + back, y + 4)}));
}

} // namespace Docket::Timeline
