// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/theme.h"
#include "timeline/timelinepainter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

// The axis, the now line and the legend's samples: the parts of the picture that are not lanes.
namespace Docket::Timeline {

using Theme::Tone;

namespace {

QStringList tickWords(const Tick &tick)
{
    const QLocale locale;
    const QDate date = tick.at.date();
    switch (tick.unit) {
    case Tick::Unit::Hour:
        return {locale.toString(tick.at.time(), u"HH:mm"_s)};
    case Tick::Unit::Day:
        //: a day of the time axis, as QLocale writes it
        return {locale.toString(date, Painter::tr("ddd d")), locale.toString(date, u"d"_s)};
    case Tick::Unit::Week:
        //: the first day of a week on the time axis, as QLocale writes it
        return {locale.toString(date, Painter::tr("d MMM")), locale.toString(date, u"d"_s)};
    case Tick::Unit::Month:
        return {locale.standaloneMonthName(date.month()),
                locale.standaloneMonthName(date.month(), QLocale::ShortFormat)};
    case Tick::Unit::Year:
        return {locale.toString(date, u"yyyy"_s)};
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList upperWords(const Tick &tick)
{
    const QLocale locale;
    const QDate date = tick.at.date();
    if (tick.unit == Tick::Unit::Year) {
        const QString year = locale.toString(date, u"yyyy"_s);
        return {Painter::tr("%1, %2").arg(year, tick.at.timeZoneAbbreviation()), year};
    }
    const bool isDay = tick.unit == Tick::Unit::Day;
    //: a date, as QLocale writes it
    const QString whole =
        locale.toString(date, isDay ? Painter::tr("dddd d MMMM yyyy") : Painter::tr("MMMM yyyy"));
    //: the same, short
    const QString brief =
        locale.toString(date, isDay ? Painter::tr("ddd d MMM") : Painter::tr("MMM yyyy"));
    //: date, time zone
    return {Painter::tr("%1, %2").arg(whole, tick.at.timeZoneAbbreviation()), whole, brief,
            locale.toString(date, isDay ? u"d"_s : u"MMM"_s)};
}

/// The ticks as steps: each ends where the next one begins, the last one beyond the view.
template <typename ToWords>
QList<HeaderStep> stepsOf(const QList<Tick> &ticks, ToWords wordsOf)
{
    constexpr double Beyond = 1e6;
    QList<HeaderStep> steps;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double to = i + 1 < ticks.size() ? ticks.at(i + 1).x : Beyond;
        steps.append({{ticks.at(i).x, to}, wordsOf(ticks.at(i))});
    }
    return steps;
}

} // namespace

void Painter::paintAxis()
{
    const QPalette &palette = m_scene.palette;
    const int width = m_scene.size.width();
    const QColor line = Theme::colour(Tone::Line, palette);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(0, 0, width, AxisHeight, Theme::colour(Tone::Window, palette));
    m_painter.setPen(line);
    m_painter.drawLine(0, AxisHeight - 1, width, AxisHeight - 1);
    m_painter.setPen(Theme::colour(Tone::ControlBorder, palette));
    m_painter.drawLine(LaneColumnWidth - 1, 0, LaneColumnWidth - 1, m_scene.size.height());
    m_painter.setRenderHint(QPainter::Antialiasing);

    m_painter.setFont(Theme::font(Theme::TextSize::Secondary));
    m_painter.setPen(Theme::colour(Tone::Text2, palette));
    m_painter.drawText(QRect(2 * Theme::PanelPadding, 0, LaneColumnWidth, AxisHeight),
                       Qt::AlignVCenter, Painter::tr("Case"));

    m_painter.save();
    m_painter.setClipRect(LaneColumnWidth, 0, timeWidth(), AxisHeight);
    m_painter.translate(LaneColumnWidth, 0);
    const auto widthIn = [](const QFont &font) {
        return [metrics = QFontMetricsF(font)](const QString &text) {
            return metrics.horizontalAdvance(text);
        };
    };
    const QList<Tick> uppers = upperTicks(m_scene.scale, timeWidth(), m_scene.zone);
    m_painter.setFont(m_axisFont);
    m_painter.setPen(Theme::colour(Tone::Text2, palette));
    for (const HeaderWords &words :
         placeHeaders(stepsOf(uppers, upperWords), widthIn(m_axisFont), nowBadge())) {
        m_painter.drawText(QPointF(words.x, 15), words.text);
    }
    const QDate today = QDateTime::fromSecsSinceEpoch(m_scene.now.seconds, m_scene.zone).date();
    const QFont bold = Theme::font(Theme::TextSize::Axis, true);
    const QList<Tick> lowers = ticks(m_scene.scale, timeWidth(), m_scene.zone);
    const QList<HeaderStep> steps = stepsOf(lowers, tickWords);
    for (qsizetype i = 0; i < lowers.size(); ++i) {
        const Tick &tick = lowers.at(i);
        if (tick.x >= 0) {
            m_painter.setPen(line);
            m_painter.drawLine(QLineF(qRound(tick.x) + 0.5, 24, qRound(tick.x) + 0.5, AxisHeight));
        }
        const bool isToday = tick.unit == Tick::Unit::Day && tick.at.date() == today;
        m_painter.setFont(isToday ? bold : m_axisFont);
        m_painter.setPen(Theme::colour(Tone::Text, palette));
        const auto placed = placeHeaders({steps.at(i)}, widthIn(isToday ? bold : m_axisFont), {});
        for (const HeaderWords &words : placed) {
            m_painter.drawText(QPointF(words.x, 36), words.text);
        }
    }
    m_painter.restore();
}

QString Painter::nowWords() const
{
    return Painter::tr("Now %1").arg(Labels::when(m_scene.now, m_scene.now));
}

std::optional<Span> Painter::nowBadge() const
{
    const double x = nowX();
    if (x < 0 || x >= timeWidth()) {
        return std::nullopt;
    }
    const QFontMetricsF metrics(Theme::font(Theme::TextSize::Axis, true));
    const double width = metrics.horizontalAdvance(nowWords()) + 24;
    const double left = std::clamp(x - width / 2, 0.0, qMax(0.0, timeWidth() - width));
    return Span{left, left + width};
}

void Painter::paintNow()
{
    const double x = nowX();
    if (x < 0 || x >= timeWidth()) {
        return;
    }
    const QPalette &palette = m_scene.palette;
    const QColor colour = Theme::colour(Tone::Text, palette);
    m_painter.save();
    m_painter.setClipRect(LaneColumnWidth, 0, timeWidth(), m_scene.size.height());
    m_painter.translate(LaneColumnWidth, 0);
    m_painter.fillRect(QRectF(qRound(x) - 1, 4, 2, m_scene.size.height()), colour);

    const Span badge = nowBadge().value_or(Span{});
    const QRectF rect(badge.from, 3, badge.length(), 18);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(rect, 3, 3);
    m_painter.setFont(Theme::font(Theme::TextSize::Axis, true));
    m_painter.setPen(Theme::colour(Tone::Base, palette));
    m_painter.drawText(rect, Qt::AlignCenter, nowWords());
    m_painter.restore();
}

} // namespace Docket::Timeline
