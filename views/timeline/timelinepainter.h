// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelinemodel.h"
#include "timeline/timelinegeometry.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QRect>

#include <optional>
#include <vector>

class QPainter;

namespace Docket::Timeline {

constexpr int LaneColumnWidth = 288; ///< key and title
constexpr int AxisHeight = 44;       ///< two lines: months, days

/// What a group's header says of its lanes.
struct GroupFacts
{
    int cases = 0;
    int overdue = 0; ///< cases with an overdue clock
};

/// All that a picture of the timeline depends on; the view owns what it points to.
struct Scene
{
    const TimelineModel *model = nullptr;
    const std::vector<Row> *rows = nullptr;
    const QHash<QString, GroupFacts> *groups = nullptr;
    Scale scale{};
    Instant now{};
    QTimeZone zone;
    std::optional<CaseId> selected;
    bool hasFocus = false;
    QSize size;      ///< of the viewport, axis and lane column included
    int scrollY = 0; ///< pixels of lanes above the view
    QPalette palette;
};

/// A clock of a lane with its place, as painted and as asked for tooltips.
struct PlacedBar
{
    Bar bar;
    qsizetype obligation = 0; ///< index in the lane
    double centreY = 0;       ///< in lane coordinates
    bool hasWords = true;     ///< of the periods on one line, the last one
};

/// The bars of a lane, one a line, centred in its height.
[[nodiscard]] QList<PlacedBar> placeBars(const TimelineLane &lane, const Row &row, Instant now,
                                         const Scale &scale);

/// Middle of the line that is kept for the embargo's words, below the bars.
[[nodiscard]] double embargoLineY(const Row &row, int bars);

/// `top` laid over `ground` with this much of its own.
[[nodiscard]] QColor blended(const QColor &top, double alpha, const QColor &ground);

[[nodiscard]] QColor weekendShade(const QPalette &palette);

/// "Acknowledge · Overdue 3 h 12 m".
[[nodiscard]] QString barWords(const Obligation &obligation, Instant now);

/// Paints one picture of the timeline: visible rows only, so that the cost depends on the height of
/// the window and not on the number of lanes.
class Painter final
{
    Q_DECLARE_TR_FUNCTIONS(Docket::Timeline::Painter)

public:
    Painter(QPainter &painter, const Scene &scene);

    void paint();
    /// A bar without words, for the legend.
    void paintSample(const Bar &bar, double y);

private:
    void paintGround();
    void paintRows();
    void paintGroup(const Row &row, const QRect &rect);
    void paintLane(const Row &row, const QRect &rect);
    void paintLaneName(const TimelineLane &lane, const QRect &rect, bool isSelected);
    void paintEmbargo(const TimelineLane &lane, Instant until, const QRect &rect);
    void paintEmbargoWords(const TimelineLane &lane, Instant until, double centreY);
    void paintBar(const PlacedBar &placed, const Obligation &obligation, int top,
                  const QColor &ground);
    void paintBody(const Bar &bar, const Span &visible, double y, const QColor &colour);
    void paintPauses(const Bar &bar, const Span &visible, double y);
    void paintTail(const Bar &bar, double y, const QColor &colour);
    void paintWords(const Bar &bar, const Obligation &obligation, double y, const QColor &ground);
    void paintChevron(double x, double y, bool isRight, const QColor &colour);
    void paintAxis();
    void paintNow();

    [[nodiscard]] QString nowWords() const;
    /// Where "Now" stands on the axis, if it is in view.
    [[nodiscard]] std::optional<Span> nowBadge() const;
    [[nodiscard]] int timeWidth() const;
    [[nodiscard]] double nowX() const;

    QPainter &m_painter;
    const Scene &m_scene;
    QFont m_axisFont;
    QFont m_loudFont; ///< the same in bold
};

} // namespace Docket::Timeline
