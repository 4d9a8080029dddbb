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

/// Middle of the first of so many lines, which stand in the middle of their row.
double firstLineY(const Row &row, int lines)
{
    return (row.height - static_cast<double>(lines) * BarPitch + BarPitch) / 2;
}

} // namespace

QColor blended(const QColor &top, double alpha, const QColor &ground)
{
    const auto mix = [alpha](float a, float b) {
        return static_cast<float>(alpha) * a + static_cast<float>(1 - alpha) * b;
    };
    return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
                            mix(top.blueF(), ground.blueF()));
}

QColor weekendShade(const QPalette &palette)
{
    return blended(Theme::colour(Tone::Line, palette), 0.22, Theme::colour(Tone::Base, palette));
}

QList<PlacedBar> placeBars(const TimelineLane &lane, const Row &row, Instant now,
                           const Scale &scale)
{
    QList<PlacedBar> result;
    const QList<int> lineOf = linesOf(lane, now);
    const int bars = lineOf.isEmpty() ? 0 : std::ranges::max(lineOf) + 1;
    const double first = firstLineY(row, bars + (hasEmbargo(lane) ? 1 : 0));
    for (qsizetype i = 0; i < lane.obligations.size(); ++i) {
        const auto bar = barOf(lane.obligations.at(i), now, scale);
        if (!bar) {
            continue;
        }
        const bool isFollowed = i + 1 < lineOf.size() && lineOf.at(i + 1) == lineOf.at(i);
        result.append({*bar, i, first + lineOf.at(i) * BarPitch, !isFollowed});
    }
    return result;
}

double embargoLineY(const Row &row, int bars)
{
    return firstLineY(row, bars + 1) + bars * BarPitch;
}

QString barWords(const Obligation &obligation, Instant now)
{
    QString words = Painter::tr("%1 · %2").arg(Labels::shortText(obligation.kind),
                                               Labels::clock(obligation, now));
    const bool isPaused = statusAt(obligation, now) == ClockStatus::Paused;
    const QString reason = isPaused ? Labels::pauseReason(obligation, now) : QString();
    if (reason.isEmpty()) {
        return words;
    }
    constexpr qsizetype MostReason = 40;
    const bool isLong = reason.size() > MostReason;
    //: a clock that stands still, and why
    return Painter::tr("%1: %2").arg(words, isLong ? reason.first(MostReason - 1) + u'…' : reason);
}

Painter::Painter(QPainter &painter, const Scene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_axisFont(Theme::font(Theme::TextSize::Axis))
    , m_loudFont(Theme::font(Theme::TextSize::Axis, true))
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
        // Pictures in files know no clipping: nothing may stand in the column of names.
        if (const int x = qRound(tick.x); x >= 0) {
            m_painter.drawLine(x, AxisHeight, x, height);
        }
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
    if (hasEmbargo(lane)) {
        paintEmbargo(lane, lane.embargoUntil.value_or(Instant{}), rect);
        ground = Theme::colour(isSelected ? Tone::Selection : Tone::VioletTint, palette);
    }
    const QList<PlacedBar> bars = placeBars(lane, row, m_scene.now, m_scene.scale);
    for (const PlacedBar &placed : bars) {
        paintBar(placed, lane.obligations.at(placed.obligation), rect.top(), ground);
    }
    if (hasEmbargo(lane)) {
        const int lines = lineCount(lane, m_scene.now) - 1;
        paintEmbargoWords(lane, lane.embargoUntil.value_or(Instant{}),
                          rect.top() + embargoLineY(row, lines));
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
    if (lane.isPublic) {
        constexpr int Globe = 14;
        const int x = cell.left() + keyMetrics.horizontalAdvance(lane.key) + 2 * Theme::Grid;
        Theme::paintIcon(m_painter, QRect(x, top + (keyMetrics.height() - Globe) / 2, Globe, Globe),
                         "globe"_L1, Tone::Amber, palette);
        m_painter.setFont(m_axisFont);
        m_painter.setPen(Theme::colour(Tone::Amber, palette));
        m_painter.drawText(x + Globe + Theme::Grid, top + keyMetrics.ascent(),
                           Painter::tr("Reported in public"));
    }
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
    if (x < end && x + width > end && end < timeWidth()) {
        x = end + LabelGap; // nor across the band's own
    }
    Theme::paintIcon(m_painter, QRectF(x, centreY - 7, 14, 14).toRect(), "lock"_L1, Tone::Violet,
                     palette);
    m_painter.setFont(m_axisFont);
    m_painter.setPen(Theme::colour(Tone::Violet, palette));
    m_painter.drawText(QRectF(x + 18, centreY - 9, width, 18), Qt::AlignVCenter, text);
}

} // namespace Docket::Timeline
