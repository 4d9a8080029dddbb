// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelegend.h"

#include "common/theme.h"
#include "timeline/timelinepainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Timeline;
using Theme::Tone;

namespace {

constexpr int SampleWidth = 27;

Bar sampleBar(ClockStatus status, bool isAim, double x)
{
    const double to = x + SampleWidth;
    Bar bar{.status = status, .isAim = isAim, .outline = {x, to}, .fill = {x, x + 12}};
    switch (status) {
    case ClockStatus::Overdue:
    case ClockStatus::MetLate:
        bar.outline.to = x + 18;
        bar.fill.to = x + 18;
        bar.tick = x + 18;
        bar.tail = Span{x + 18, to};
        break;
    case ClockStatus::NoDeadline:
        bar.outline.to = x + 16;
        break;
    case ClockStatus::Paused:
        bar.fill.to = to;
        bar.pauses = {{x + 9, to}};
        break;
    case ClockStatus::Running:
    case ClockStatus::DueSoon:
    case ClockStatus::Met:
    case ClockStatus::NotStarted:
    case ClockStatus::NotOwed:
        break;
    }
    if (isAim) {
        bar.fill.to = x;
    }
    return bar;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineLegend"_s);
    setAccessibleName(tr("Legend"));
    setFixedHeight(Theme::RowHeight + Theme::Grid);
}

QSize TimelineLegend::sizeHint() const
{
    return {400, Theme::RowHeight + Theme::Grid};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::colour(Tone::Window, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::colour(Tone::Line, palette()));
    const Scene scene{.size = QSize(LaneColumnWidth + width(), height()), .palette = palette()};
    Painter samples(painter, scene);

    const QFont font = Theme::font(Theme::TextSize::Secondary);
    const QFontMetrics metrics(font);
    const double middle = std::floor(height() / 2.0) + 0.5;
    int x = Theme::PanelPadding;
    const auto write = [&](const QString &text, const auto &paintSample) {
        const int needed = SampleWidth + 6 + metrics.horizontalAdvance(text);
        if (x + needed > width()) {
            x = width(); // the rest has no room either
            return;
        }
        paintSample(x);
        painter.setFont(font);
        painter.setPen(Theme::colour(Tone::Text2, palette()));
        painter.drawText(QRect(x + SampleWidth + 6, 0, needed, height()), Qt::AlignVCenter, text);
        x += needed + 4 * Theme::Grid;
    };
    const auto bar = [&](ClockStatus status, bool isAim = false) {
        return [&, status, isAim](int at) {
            samples.paintSample(sampleBar(status, isAim, at), middle);
        };
    };
    write(tr("Overdue"), bar(ClockStatus::Overdue));
    write(tr("Due within 24 h"), bar(ClockStatus::DueSoon));
    write(tr("Running"), bar(ClockStatus::Running));
    write(tr("Met"), bar(ClockStatus::Met));
    write(tr("Met late"), bar(ClockStatus::MetLate));
    write(tr("Paused"), bar(ClockStatus::Paused));
    write(tr("No deadline stated"), bar(ClockStatus::NoDeadline));
    write(tr("Aim, not promise"), bar(ClockStatus::Running, true));
    write(tr("Embargo"), [&](int at) {
        painter.fillRect(QRectF(at, middle - 6, SampleWidth - 2, 12),
                         Theme::colour(Tone::VioletTint, palette()));
        painter.fillRect(QRectF(at + SampleWidth - 2, middle - 6, 2, 12),
                         Theme::colour(Tone::Violet, palette()));
    });
    write(tr("Weekend"), [&](int at) {
        painter.setPen(Theme::colour(Tone::Line, palette()));
        painter.setBrush(weekendShade(palette()));
        painter.drawRect(QRectF(at + 0.5, middle - 6.5, SampleWidth - 1, 12));
    });
}

} // namespace Docket
