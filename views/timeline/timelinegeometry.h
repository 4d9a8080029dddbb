// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/instant.h"
#include "domain/obligation.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <span>
#include <vector>

// Where things are on the timeline: pure functions without a widget, so that tables test them.
// x is in pixels of the time area, 0 at its left edge; y in pixels of the lanes, 0 at the first.
namespace Docket::Timeline {

constexpr int BarPitch = 18;      ///< from one bar of a lane to the next
constexpr int BarHeight = 9;      ///< the outline; a tail is a third of it
constexpr int LaneMinHeight = 44; ///< key and title need two lines
constexpr int LanePadding = 10;   ///< above and below the bars, together
constexpr int GroupHeight = 28;   ///< the row with the product's name
constexpr int LabelGap = 6;       ///< between a bar and its words
constexpr double MinSecondsPerPixel = 15;
constexpr double MaxSecondsPerPixel = 21600;

/// A half-open piece [from, to) of the x axis.
struct Span
{
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }

    bool operator==(const Span &) const = default;
};

/// Instants ↔ x. `left` is at x = 0.
struct Scale
{
    Instant left;
    double secondsPerPixel = 1200;

    [[nodiscard]] double x(Instant at) const;
    [[nodiscard]] Instant at(double x) const; ///< rounded to seconds
    /// The same scale after zooming, with the instant under `x` where it was. Clamped.
    [[nodiscard]] Scale zoomed(double factor, double x) const;

    bool operator==(const Scale &) const = default;
};

/// The four named zooms of the tool bar.
enum class Zoom { Hours, Days, Weeks, Quarter };

[[nodiscard]] double secondsPerPixel(Zoom zoom);

/// The named zoom that looks most like this scale.
[[nodiscard]] Zoom nearestZoom(double secondsPerPixel);

/// One step of the axis.
struct Tick
{
    enum class Unit { Hour, Day, Week, Month, Year };

    double x = 0;
    QDateTime at; ///< in the axis' zone
    Unit unit = Unit::Day;

    bool operator==(const Tick &) const = default;
};

/// Ticks in [0, width), and the one before 0 so that its words can stay at the edge. Days, weeks
/// and months begin at local midnight, also where the clocks are put forward.
[[nodiscard]] QList<Tick> ticks(const Scale &scale, double width, const QTimeZone &zone);

/// Months (or days, for an axis of hours) that the upper line of the axis names; the first one
/// begins at or before x = 0.
[[nodiscard]] QList<Tick> upperTicks(const Scale &scale, double width, const QTimeZone &zone);

/// A step of the axis and the words that it may have, from long to short.
struct HeaderStep
{
    Span span;
    QStringList words;
};

/// Words on the axis.
struct HeaderWords
{
    double x = 0;
    QString text;

    bool operator==(const HeaderWords &) const = default;
};

/// The longest words of each step that fit between its beginning, or the left edge, and its end,
/// and that do not touch `taken`; a step without room says nothing. So no words overlap at any zoom
/// and in any language.
[[nodiscard]] QList<HeaderWords> placeHeaders(const QList<HeaderStep> &steps,
                                              const std::function<double(const QString &)> &widthOf,
                                              const std::optional<Span> &taken);

/// Saturdays and Sundays in view; none where a day is too narrow to see.
[[nodiscard]] QList<Span> weekends(const Scale &scale, double width, const QTimeZone &zone);

/// What to draw for one clock.
struct Bar
{
    ClockStatus status = ClockStatus::Running;
    bool isAim = false;
    Span outline{};             ///< start to due; to now or met where nothing is due
    Span fill{};                ///< start to now or met, never past the outline
    std::optional<Span> tail;   ///< late: due to met, or to now
    std::optional<double> tick; ///< late: the due instant
    bool isOpenEnded = false;   ///< no deadline: a dashed line goes on
    QList<Span> pauses;         ///< where it stood still, within start to now or met

    [[nodiscard]] double from() const { return outline.from; }

    [[nodiscard]] double to() const { return tail ? qMax(tail->to, outline.to) : outline.to; }

    bool operator==(const Bar &) const = default;
};

/// Nothing for a clock that has not started or is not owed.
[[nodiscard]] std::optional<Bar> barOf(const Obligation &obligation, Instant now,
                                       const Scale &scale);

/// Whether its embargo still says something: what was reported in public is under none.
[[nodiscard]] bool hasEmbargo(const TimelineLane &lane);

/// The line of each obligation in its lane, from 0; -1 for one without a bar. The periods of a
/// recurring promise follow each other on one line.
[[nodiscard]] QList<int> linesOf(const TimelineLane &lane, Instant now);

/// How many lines a lane shows; one is kept for an embargo's words.
[[nodiscard]] int lineCount(const TimelineLane &lane, Instant now);

/// Where a bar's words go.
struct LabelPlace
{
    double x = 0;
    bool isOverBar = false; ///< they need a ground to stand on

    bool operator==(const LabelPlace &) const = default;
};

/// Beside the bar, in view, and never across the now line: right of the bar, right of the now line
/// when that is near, left of the bar, at last over the bar.
[[nodiscard]] LabelPlace placeLabel(const Bar &bar, double labelWidth, double nowX,
                                    double viewWidth);

/// One row of the page: a group's header or a lane.
struct Row
{
    int lane = -1; ///< of the model; -1 for a header
    int top = 0;
    int height = 0;
    QString group; ///< headers: the group's name

    bool operator==(const Row &) const = default;
};

/// The name of a lane's group; nothing where lanes have no groups.
using GroupName = std::function<std::optional<QString>(const TimelineLane &lane)>;

/// Headers and lanes from top to bottom; a header before each lane whose group differs from the one
/// before. A null lane is hidden and has no row.
[[nodiscard]] std::vector<Row> layoutRows(std::span<const TimelineLane *const> lanes, Instant now,
                                          const GroupName &groupName);

/// The row at y, or -1. O(log n): ten thousand lanes stay smooth.
[[nodiscard]] int rowAt(const std::vector<Row> &rows, int y);

} // namespace Docket::Timeline
