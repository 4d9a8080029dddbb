// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Docket::Timeline {

namespace {

constexpr double Day = 86400;
constexpr double NearNow = 72; ///< a bar that ends this close before now has its words after it

struct ZoomScale
{
    Zoom zoom;
    double secondsPerPixel;
};

constexpr std::array<ZoomScale, 4> ZoomScales{{
    {Zoom::Hours, 90},
    {Zoom::Days, 1200},
    {Zoom::Weeks, 3600},
    {Zoom::Quarter, 8640},
}};

/// What the axis counts at a scale: the smallest step whose words have room.
struct Step
{
    Tick::Unit unit;
    int count;
    double seconds;
};

Step stepFor(double secondsPerPixel)
{
    constexpr double MinPixels = 54;
    constexpr std::array<Step, 7> Steps{{
        {Tick::Unit::Hour, 1, 3600},
        {Tick::Unit::Hour, 3, 3 * 3600},
        {Tick::Unit::Hour, 6, 6 * 3600},
        {Tick::Unit::Hour, 12, 12 * 3600},
        {Tick::Unit::Day, 1, Day},
        {Tick::Unit::Week, 1, 7 * Day},
        {Tick::Unit::Month, 1, 30 * Day},
    }};
    for (const Step &step : Steps) {
        if (step.seconds / secondsPerPixel >= MinPixels) {
            return step;
        }
    }
    return Steps.back();
}

QDateTime localTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds, zone);
}

Instant instantOf(const QDateTime &at)
{
    return {at.toSecsSinceEpoch()};
}

QDateTime floorTo(const QDateTime &at, Step step)
{
    const QDate date = at.date();
    switch (step.unit) {
    case Tick::Unit::Hour: {
        const QTime hour(at.time().hour() / step.count * step.count, 0);
        return {date, hour, at.timeZone()};
    }
    case Tick::Unit::Day:
        return date.startOfDay(at.timeZone());
    case Tick::Unit::Week:
        return date.addDays(1 - date.dayOfWeek()).startOfDay(at.timeZone());
    case Tick::Unit::Month:
        return QDate(date.year(), date.month(), 1).startOfDay(at.timeZone());
    case Tick::Unit::Year:
        return QDate(date.year(), 1, 1).startOfDay(at.timeZone());
    }
    Q_UNREACHABLE_RETURN(at);
}

/// The step after `at`, by the calendar: a day of 23 hours is a day.
QDateTime nextStep(const QDateTime &at, Step step)
{
    switch (step.unit) {
    case Tick::Unit::Hour: {
        // Some hours past the boundary, then floored: right across a change of the clocks too.
        const QDateTime later = at.addSecs(static_cast<qint64>(step.seconds));
        const QDateTime floored = floorTo(later, step);
        return floored > at ? floored : later;
    }
    case Tick::Unit::Day:
        return at.date().addDays(1).startOfDay(at.timeZone());
    case Tick::Unit::Week:
        return at.date().addDays(7).startOfDay(at.timeZone());
    case Tick::Unit::Month:
        return at.date().addMonths(1).startOfDay(at.timeZone());
    case Tick::Unit::Year:
        return at.date().addYears(1).startOfDay(at.timeZone());
    }
    Q_UNREACHABLE_RETURN(at);
}

QList<Tick> ticksOf(Step step, const Scale &scale, double width, const QTimeZone &zone)
{
    constexpr int MaxTicks = 2000; // an absurd width cannot hang the painter
    QList<Tick> result;
    QDateTime at = floorTo(localTime(scale.left, zone), step);
    for (int i = 0; i < MaxTicks; ++i) {
        const double x = scale.x(instantOf(at));
        if (x >= width) {
            break;
        }
        result.append({x, at, step.unit});
        at = nextStep(at, step);
    }
    return result;
}

} // namespace

double Scale::x(Instant at) const
{
    return static_cast<double>((at - left).count()) / secondsPerPixel;
}

Instant Scale::at(double x) const
{
    return left + Seconds(std::llround(x * secondsPerPixel));
}

Scale Scale::zoomed(double factor, double x) const
{
    Scale result = *this;
    const Instant kept = at(x);
    result.secondsPerPixel =
        std::clamp(secondsPerPixel * factor, MinSecondsPerPixel, MaxSecondsPerPixel);
    result.left = kept - Seconds(std::llround(x * result.secondsPerPixel));
    return result;
}

double secondsPerPixel(Zoom zoom)
{
    return std::ranges::find(ZoomScales, zoom, &ZoomScale::zoom)->secondsPerPixel;
}

Zoom nearestZoom(double secondsPerPixel)
{
    const auto distance = [secondsPerPixel](const ZoomScale &scale) {
        return std::abs(std::log(secondsPerPixel / scale.secondsPerPixel));
    };
    return std::ranges::min_element(ZoomScales, {}, distance)->zoom;
}

QList<Tick> ticks(const Scale &scale, double width, const QTimeZone &zone)
{
    return ticksOf(stepFor(scale.secondsPerPixel), scale, width, zone);
}

QList<Tick> upperTicks(const Scale &scale, double width, const QTimeZone &zone)
{
    Step upper{Tick::Unit::Month, 1, 30 * Day};
    switch (stepFor(scale.secondsPerPixel).unit) {
    case Tick::Unit::Hour:
        upper = {Tick::Unit::Day, 1, Day};
        break;
    case Tick::Unit::Day:
    case Tick::Unit::Week:
        break;
    case Tick::Unit::Month:
    case Tick::Unit::Year:
        upper = {Tick::Unit::Year, 1, 365 * Day};
        break;
    }
    return ticksOf(upper, scale, width, zone);
}

QList<HeaderWords> placeHeaders(const QList<HeaderStep> &steps,
                                const std::function<double(const QString &)> &widthOf,
                                const std::optional<Span> &taken)
{
    constexpr double Gap = 8;
    QList<HeaderWords> placed;
    for (const HeaderStep &step : steps) {
        const double from = std::max(step.span.from, 0.0) + Gap;
        const auto placeOf = [&](const QString &text) -> std::optional<double> {
            const double width = widthOf(text);
            // Behind what is taken where that stands in the way: "Now" covers no date.
            const bool isFree =
                !taken || from + width + Gap <= taken->from || from >= taken->to + Gap;
            const double x = isFree ? from : taken->to + Gap;
            return x + width <= step.span.to ? std::optional(x) : std::nullopt;
        };
        for (const QString &text : step.words) {
            if (const auto x = placeOf(text)) {
                placed.append({*x, text});
                break;
            }
        }
    }
    return placed;
}

QList<Span> weekends(const Scale &scale, double width, const QTimeZone &zone)
{
    constexpr double MinDayWidth = 4;
    if (Day / scale.secondsPerPixel < MinDayWidth) {
        return {};
    }
    QList<Span> result;
    QDate saturday = localTime(scale.left, zone).date();
    saturday = saturday.addDays(6 - saturday.dayOfWeek()); // of the week in view; may be past
    for (;; saturday = saturday.addDays(7)) {
        const double from = scale.x(instantOf(saturday.startOfDay(zone)));
        const double to = scale.x(instantOf(saturday.addDays(2).startOfDay(zone)));
        if (from >= width) {
            return result;
        }
        if (to > 0) {
            result.append({qMax(0.0, from), qMin(width, to)});
        }
    }
}

std::optional<Bar> barOf(const Obligation &obligation, Instant now, const Scale &scale)
{
    const ClockStatus status = statusAt(obligation, now);
    if (status == ClockStatus::NotStarted || status == ClockStatus::NotOwed ||
        !obligation.startsAt) {
        return std::nullopt;
    }
    const double start = scale.x(*obligation.startsAt);
    const double end = scale.x(obligation.metAt.value_or(now));
    const double due = obligation.dueAt ? scale.x(*obligation.dueAt) : end;

    Bar bar{.status = status, .isAim = obligation.modality == Modality::Aim};
    bar.outline = {start, qMax(start, due)};
    bar.fill = {start, std::clamp(end, start, bar.outline.to)};
    if (status == ClockStatus::Overdue || status == ClockStatus::MetLate) {
        bar.tick = due;
        bar.tail = Span{due, qMax(due, end)};
    }
    bar.isOpenEnded = status == ClockStatus::NoDeadline;
    for (const Pause &pause : obligation.pauses) {
        const double from = std::max(start, scale.x(pause.from));
        const double to = std::min(scale.x(pause.until.value_or(now)), end);
        if (to > from) {
            bar.pauses.append({from, to});
        }
    }
    if (status == ClockStatus::Paused) { // when it is due is not known until it runs on
        bar.outline.to = std::max(bar.outline.to, end);
        bar.fill.to = std::clamp(end, start, bar.outline.to);
    }
    return bar;
}

bool hasEmbargo(const TimelineLane &lane)
{
    return lane.embargoUntil && !lane.isPublic;
}

QList<int> linesOf(const TimelineLane &lane, Instant now)
{
    QList<int> lines;
    lines.reserve(lane.obligations.size());
    int next = 0;
    for (qsizetype i = 0; i < lane.obligations.size(); ++i) {
        const Obligation &clock = lane.obligations.at(i);
        const ClockStatus status = statusAt(clock, now);
        if (status == ClockStatus::NotStarted || status == ClockStatus::NotOwed ||
            !clock.startsAt) {
            lines.append(-1);
            continue;
        }
        const bool isRecurring = clock.kind == PromiseKind::StatusUpdate;
        const bool followsOn = isRecurring && i > 0 && lines.constLast() >= 0 &&
                               lane.obligations.at(i - 1).kind == clock.kind &&
                               lane.obligations.at(i - 1).clauseId == clock.clauseId;
        lines.append(followsOn ? lines.constLast() : next++);
    }
    return lines;
}

int lineCount(const TimelineLane &lane, Instant now)
{
    const QList<int> lines = linesOf(lane, now);
    const int bars = lines.isEmpty() ? 0 : std::ranges::max(lines) + 1;
    return bars + (hasEmbargo(lane) ? 1 : 0);
}

LabelPlace placeLabel(const Bar &bar, double labelWidth, double nowX, double viewWidth)
{
    const auto isFree = [=](double x) {
        const bool crossesNow = x < nowX && x + labelWidth > nowX;
        return x >= 0 && x + labelWidth <= viewWidth && !crossesNow;
    };
    const double right = bar.to() + LabelGap;
    if (bar.to() >= 0 && isFree(right)) {
        return {right, false};
    }
    const double afterNow = nowX + LabelGap + 2;
    if (bar.to() <= nowX && nowX - bar.to() < NearNow && isFree(afterNow)) {
        return {afterNow, false};
    }
    const double left = bar.from() - LabelGap - labelWidth;
    if (bar.from() <= viewWidth && isFree(left)) {
        return {left, false};
    }
    // The bar fills the view, or has left it: over it, at the end where it goes on.
    constexpr double Edge = 18; // a chevron has room
    const double lastX = viewWidth - labelWidth - Edge;
    const std::array candidates{bar.to() < 0 ? Edge : lastX, afterNow, Edge,
                                nowX - LabelGap - 2 - labelWidth};
    const bool isInView = bar.to() >= 0 && bar.from() <= viewWidth;
    if (isInView && isFree(afterNow)) {
        return {afterNow, true};
    }
    const auto place = std::ranges::find_if(candidates, isFree);
    return {place == candidates.end() ? Edge : *place, isInView};
}

std::vector<Row> layoutRows(std::span<const TimelineLane *const> lanes, Instant now,
                            const GroupName &groupName)
{
    std::vector<Row> rows;
    rows.reserve(lanes.size() + 8);
    int top = 0;
    std::optional<QString> last;
    const auto append = [&](int lane, int height, const QString &group) {
        rows.push_back({lane, top, height, group});
        top += height;
    };
    for (int i = 0; i < static_cast<int>(lanes.size()); ++i) {
        if (lanes[static_cast<size_t>(i)] == nullptr) {
            continue;
        }
        const TimelineLane &lane = *lanes[static_cast<size_t>(i)];
        if (const auto group = groupName(lane); group && group != last) {
            append(-1, GroupHeight, *group);
            last = group;
        }
        append(i, qMax(LaneMinHeight, lineCount(lane, now) * BarPitch + LanePadding), {});
    }
    return rows;
}

int rowAt(const std::vector<Row> &rows, int y)
{
    const auto after = std::ranges::upper_bound(rows, y, {}, &Row::top);
    if (y < 0 || after == rows.begin()) {
        return -1;
    }
    const auto row = std::prev(after);
    return y < row->top + row->height ? static_cast<int>(row - rows.begin()) : -1;
}

} // namespace Docket::Timeline
