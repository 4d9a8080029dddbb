// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/theme.h"
#include "timeline/timelinepainter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

// The axis, the now line and the legend's samples: the parts of the picture that are not lanes.
namespace Docket::Timeline {

using Theme::Tone;

namespace {

QString tickWords(const Tick &tick)
{
    const QLocale locale;
    switch (tick.unit) {
    case Tick::Unit::Hour:
        return locale.toString(tick.at.time(), u"HH:mm"_s);
    case Tick::Unit::Day:
        //: a day of the time axis, as QLocale writes it
        return locale.toString(tick.at.date(), Painter::tr("ddd d"));
    case Tick::Unit::Week:
        //: the first day of a week on the time axis, as QLocale writes it
        return locale.toString(tick.at.date(), Painter::tr("d MMM"));
    case Tick::Unit::Month:
        return locale.standaloneMonthName(tick.at.date().month());
    }
    Q_UNREACHABLE_RETURN({});
}

QString upperWords(const Tick &tick)
{
    const bool isDay = tick.unit == Tick::Unit::Day;
    //: a date, as QLocale writes it
    const QString pattern = isDay ? Painter::tr("dddd d MMMM yyyy") : Painter::tr("MMMM yyyy");
    const QString date = QLocale().toString(tick.at.date(), pattern);
    //: date, time zone
    return Painter::tr("%1, %2").arg(date, tick.at.timeZoneAbbreviation());
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
    const QFontMetricsF metrics(m_axisFont);
    const QList<Tick> uppers = upperTicks(m_scene.scale, timeWidth(), m_scene.zone);
    for (qsizetype i = 0; i < uppers.size(); ++i) {
        const QString text = upperWords(uppers.at(i));
        double x = qMax(0.0, uppers.at(i).x) + 8;
        if (i + 1 < uppers.size()) { // pushed out by the next one, as a sticky header is
            x = qMin(x, uppers.at(i + 1).x - metrics.horizontalAdvance(text) - 8);
        }
        if (x < 0) {
            continue; // no room for words cut in half
        }
        m_painter.setFont(m_axisFont);
        m_painter.setPen(Theme::colour(Tone::Text2, palette));
        m_painter.drawText(QPointF(x, 15), text);
    }
    const QDate today = QDateTime::fromSecsSinceEpoch(m_scene.now.seconds, m_scene.zone).date();
    for (const Tick &tick : ticks(m_scene.scale, timeWidth(), m_scene.zone)) {
        m_painter.setPen(line);
        m_painter.drawLine(QLineF(qRound(tick.x) + 0.5, 24, qRound(tick.x) + 0.5, AxisHeight));
        const bool isToday = tick.unit == Tick::Unit::Day && tick.at.date() == today;
        m_painter.setFont(Theme::font(Theme::TextSize::Axis, isToday));
        m_painter.setPen(Theme::colour(Tone::Text, palette));
        if (tick.x + 8 >= 0) {
            m_painter.drawText(QPointF(tick.x + 8, 36), tickWords(tick));
        }
    }
    m_painter.restore();
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

    const QFont font = Theme::font(Theme::TextSize::Axis, true);
    const QString text = Painter::tr("Now %1").arg(Labels::when(m_scene.now, m_scene.now));
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 24;
    const double left = std::clamp(x - width / 2, 0.0, qMax(0.0, timeWidth() - width));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(QRectF(left, 3, width, 18), 3, 3);
    m_painter.setFont(font);
    m_painter.setPen(Theme::colour(Tone::Base, palette));
    m_painter.drawText(QRectF(left, 3, width, 18), Qt::AlignCenter, text);
    m_painter.restore();
}

} // namespace Docket::Timeline
