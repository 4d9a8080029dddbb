// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include "common/labels.h"
#include "common/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket::Timeline {

using Theme::Tone;

namespace {

QColor colourOf(ClockStatus status, const QPalette &palette)
{
    return Theme::colour(
        status == ClockStatus::NoDeadline ? Tone::Text2 : Theme::look(status).colour, palette);
}

QColor blended(const QColor &top, double alpha, const QColor &ground)
{
    const auto mix = [alpha](float a, float b) {
        return static_cast<float>(alpha) * a + static_cast<float>(1 - alpha) * b;
    };
    return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
                            mix(top.blueF(), ground.blueF()));
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

QColor weekendShade(const QPalette &palette)
{
    return blended(Theme::colour(Tone::Line, palette), 0.22, Theme::colour(Tone::Base, palette));
}

QList<PlacedBar> placeBars(const TimelineLane &lane, const Row &row, Instant now,
                           const Scale &scale)
{
    QList<PlacedBar> result;
    for (qsizetype i = 0; i < lane.obligations.size(); ++i) {
        if (const auto bar = barOf(lane.obligations.at(i), now, scale)) {
            result.append({*bar, i, 0});
        }
    }
    const auto lines = result.size() + (lane.embargoUntil ? 1 : 0);
    double y = (row.height - static_cast<double>(lines) * BarPitch + BarPitch) / 2;
    for (PlacedBar &placed : result) {
        placed.centreY = y;
        y += BarPitch;
    }
    return result;
}

double embargoLineY(const Row &row, qsizetype bars)
{
    const auto lines = static_cast<double>(bars + 1);
    return (row.height + lines * BarPitch - BarPitch) / 2;
}

QString barWords(const Obligation &obligation, Instant now)
{
    return Painter::tr("%1 · %2").arg(Labels::shortText(obligation.kind),
                                      Labels::clock(obligation, now));
}

Painter::Painter(QPainter &painter, const Scene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_axisFont(Theme::font(Theme::TextSize::Axis))
{
}

int Painter::timeWidth() const
{
    return m_scene.size.width() - LaneColumnWidth;
}

double Painter::nowX() const
{
    return m_scene.scale.x(m_scene.now);
}

void Painter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintGround();
    paintRows();
    paintAxis();
    paintNow();
}

void Painter::paintSample(const Bar &bar, double y)
{
    const QColor colour = colourOf(bar.status, m_scene.palette);
    paintBody(bar, {bar.from(), bar.to()}, y, colour);
    paintTail(bar, y, colour);
}

void Painter::paintGround()
{
    const QPalette &palette = m_scene.palette;
    const int height = m_scene.size.height();
    m_painter.fillRect(QRect({0, 0}, m_scene.size), Theme::colour(Tone::Base, palette));
    m_painter.save();
    m_painter.setClipRect(LaneColumnWidth, AxisHeight, timeWidth(), height - AxisHeight);
    m_painter.translate(LaneColumnWidth, 0);
    const QColor shade = weekendShade(palette);
    for (const Span &span : weekends(m_scene.scale, timeWidth(), m_scene.zone)) {
        m_painter.fillRect(QRectF(span.from, AxisHeight, span.length(), height), shade);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(
        blended(Theme::colour(Tone::Line, palette), 0.55, Theme::colour(Tone::Base, palette)));
    for (const Tick &tick : ticks(m_scene.scale, timeWidth(), m_scene.zone)) {
        const int x = qRound(tick.x);
        m_painter.drawLine(x, AxisHeight, x, height);
    }
    m_painter.restore();
}

void Painter::paintRows()
{
    const std::vector<Row> &rows = *m_scene.rows;
    const int first = qMax(0, rowAt(rows, m_scene.scrollY));
    m_painter.save();
    m_painter.setClipRect(0, AxisHeight, m_scene.size.width(), m_scene.size.height() - AxisHeight);
    for (auto i = static_cast<size_t>(first); i < rows.size(); ++i) {
        const Row &row = rows[i];
        const int y = AxisHeight + row.top - m_scene.scrollY;
        if (y >= m_scene.size.height()) {
            break;
        }
        const QRect rect(0, y, m_scene.size.width(), row.height);
        if (row.lane < 0) {
            paintGroup(row, rect);
        } else {
            paintLane(row, rect);
        }
    }
    m_painter.restore();
}

void Painter::paintGroup(const Row &row, const QRect &rect)
{
    const QPalette &palette = m_scene.palette;
    m_painter.fillRect(rect, Theme::colour(Tone::Header, palette));
    m_painter.setPen(Theme::colour(Tone::Line, palette));
    m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QFont bold = Theme::font(Theme::TextSize::Default, true);
    m_painter.setFont(bold);
    m_painter.setPen(Theme::colour(Tone::Text, palette));
    const QString name = row.group.isEmpty() ? Painter::tr("No product") : row.group;
    m_painter.drawText(rect.adjusted(Theme::PanelPadding, 0, 0, 0), Qt::AlignVCenter, name);

    const GroupFacts facts = m_scene.groups->value(row.group);
    QString text = Painter::tr("%n case(s)", nullptr, facts.cases);
    if (facts.overdue > 0) {
        text = Painter::tr("%1 · %2").arg(text, Painter::tr("%n overdue", nullptr, facts.overdue));
    }
    m_painter.setFont(Theme::font(Theme::TextSize::Secondary));
    m_painter.setPen(Theme::colour(Tone::Text2, palette));
    const int x =
        Theme::PanelPadding + 4 * Theme::Grid + qRound(QFontMetricsF(bold).horizontalAdvance(name));
    m_painter.drawText(rect.adjusted(x, 0, 0, 0), Qt::AlignVCenter, text);
}

void Painter::paintLane(const Row &row, const QRect &rect)
{
    const QPalette &palette = m_scene.palette;
    const TimelineLane &lane = m_scene.model->lane(row.lane);
    const bool isSelected = m_scene.selected == lane.id;
    QColor ground = Theme::colour(Tone::Base, palette);
    if (isSelected) {
        ground = Theme::colour(Tone::Selection, palette);
        m_painter.fillRect(rect, ground);
        m_painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()),
                           Theme::colour(Tone::Accent, palette));
    }
    paintLaneName(lane, rect, isSelected);

    m_painter.save();
    m_painter.setClipRect(
        QRect(LaneColumnWidth, qMax(AxisHeight, rect.top()), timeWidth(), rect.height()),
        Qt::IntersectClip);
    m_painter.translate(LaneColumnWidth, 0);
    if (lane.embargoUntil) {
        paintEmbargo(lane, *lane.embargoUntil, rect);
        ground = Theme::colour(isSelected ? Tone::Selection : Tone::VioletTint, palette);
    }
    const QList<PlacedBar> bars = placeBars(lane, row, m_scene.now, m_scene.scale);
    for (const PlacedBar &placed : bars) {
        paintBar(placed, lane.obligations.at(placed.obligation), rect.top(), ground);
    }
    if (lane.embargoUntil) {
        paintEmbargoWords(lane, *lane.embargoUntil, rect.top() + embargoLineY(row, bars.size()));
    }
    m_painter.restore();

    m_painter.setPen(Theme::colour(Tone::Line, palette));
    m_painter.drawLine(QLineF(rect.left(), rect.bottom() + 0.5, rect.right(), rect.bottom() + 0.5));
    if (isSelected && m_scene.hasFocus) {
        m_painter.setPen(QPen(Theme::colour(Tone::Accent, palette), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    }
}

void Painter::paintLaneName(const TimelineLane &lane, const QRect &rect, bool isSelected)
{
    const QPalette &palette = m_scene.palette;
    const QRect cell(2 * Theme::PanelPadding, rect.top(), LaneColumnWidth - 3 * Theme::PanelPadding,
                     rect.height());
    const QFont keyFont = Theme::monospace(Theme::TextSize::Secondary);
    const QFont titleFont = Theme::font(Theme::TextSize::Default, isSelected);
    const QFontMetrics keyMetrics(keyFont);
    const QFontMetrics titleMetrics(titleFont);
    const int top = cell.center().y() - (keyMetrics.height() + titleMetrics.height()) / 2;
    m_painter.setFont(keyFont);
    m_painter.setPen(Theme::colour(Tone::Text2, palette));
    m_painter.drawText(cell.left(), top + keyMetrics.ascent(), lane.key);
    m_painter.setFont(titleFont);
    m_painter.setPen(Theme::colour(Tone::Text, palette));
    m_painter.drawText(
        cell.left(), top + keyMetrics.height() + titleMetrics.ascent(),
        titleMetrics.elidedText(Labels::subject(lane.title), Qt::ElideRight, cell.width()));
}

void Painter::paintEmbargo(const TimelineLane &lane, Instant until, const QRect &rect)
{
    const QPalette &palette = m_scene.palette;
    const double from = qMax(0.0, m_scene.scale.x(lane.receivedAt));
    const double end = m_scene.scale.x(until);
    const double to = qMin<double>(timeWidth(), end);
    if (to <= from) {
        return;
    }
    const QRectF band(from, rect.top(), to - from, rect.height() - 1);
    if (m_scene.selected != lane.id) {
        m_painter.fillRect(band, Theme::colour(Tone::VioletTint, palette));
    }
    if (end <= timeWidth()) {
        m_painter.fillRect(QRectF(end - 1, rect.top(), 2, rect.height() - 1),
                           Theme::colour(Tone::Violet, palette));
    }
}

void Painter::paintEmbargoWords(const TimelineLane &lane, Instant until, double centreY)
{
    const QPalette &palette = m_scene.palette;
    const double from = qMax(0.0, m_scene.scale.x(lane.receivedAt));
    const double end = m_scene.scale.x(until);
    if (end <= 0 || from >= timeWidth()) {
        return;
    }
    const QString text = Painter::tr("Embargo until %1").arg(Labels::when(until, m_scene.now));
    const double width = QFontMetricsF(m_axisFont).horizontalAdvance(text) + 22;
    double x = from + Theme::Grid;
    if (x < nowX() && x + width > nowX()) {
        x = nowX() + LabelGap + 2; // never across the now line
    }
    Theme::paintIcon(m_painter, QRectF(x, centreY - 7, 14, 14).toRect(), "lock"_L1, Tone::Violet,
                     palette);
    m_painter.setFont(m_axisFont);
    m_painter.setPen(Theme::colour(Tone::Violet, palette));
    m_painter.drawText(QRectF(x + 18, centreY - 9, width, 18), Qt::AlignVCenter, text);
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
    paintWords(bar, obligation, y, ground);
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
}

void Painter::paintTail(const Bar &bar, double y, const QColor &colour)
{
    if (!bar.tail) {
        return;
    }
    const double from = std::clamp(bar.tail->from, -1.0, timeWidth() + 1.0);
    const double to = std::clamp(bar.tail->to, -1.0, timeWidth() + 1.0);
    m_painter.fillRect(QRectF(from, y - 1.5, to - from, 3), colour);
    m_painter.fillRect(QRectF(from - 1, y - 7, 2, 14), Theme::colour(Tone::Text, m_scene.palette));
}

void Painter::paintWords(const Bar &bar, const Obligation &obligation, double y,
                         const QColor &ground)
{
    constexpr double Icon = 14;
    const bool isLoud = bar.status == ClockStatus::Overdue;
    const QFont font = Theme::font(Theme::TextSize::Axis, isLoud);
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
