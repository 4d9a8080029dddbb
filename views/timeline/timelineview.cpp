// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "common/labels.h"
#include "common/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Timeline;

namespace {

constexpr double NowPosition = 0.62; ///< of the time area's width: more past than future

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(BarPitch);
    horizontalScrollBar()->setSingleStep(24);
}

void TimelineView::setModel(TimelineModel *model)
{
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (m_model) {
        connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::invalidate);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &TimelineView::invalidate);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::invalidate);
        connect(m_model, &QAbstractItemModel::rowsMoved, this, &TimelineView::invalidate);
        connect(m_model, &QAbstractItemModel::layoutChanged, this, &TimelineView::invalidate);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelineView::invalidate);
    }
    invalidate();
}

void TimelineView::setNow(Instant now)
{
    const bool isKept = m_hasNow && now >= m_now && now < m_layoutUntil;
    m_now = now;
    if (!m_hasNow) {
        m_hasNow = true;
        goToNow();
    }
    if (isKept && m_isLayoutValid) {
        viewport()->update(); // lanes are as high as before: only bars grow
    } else {
        invalidate();
    }
}

void TimelineView::setPolicies(const QList<Policy> &policies)
{
    m_policies.clear();
    for (const Policy &policy : policies) {
        m_policies.insert(policy.id, policy);
    }
}

void TimelineView::setFilter(std::function<bool(const TimelineLane &)> filter)
{
    m_filter = std::move(filter);
    invalidate();
}

void TimelineView::filterChanged()
{
    invalidate();
}

int TimelineView::shownCount() const
{
    ensureLayout();
    return static_cast<int>(std::ranges::count_if(m_rowOfLane, [](int row) { return row >= 0; }));
}

Scene TimelineView::scene() const
{
    ensureLayout();
    return {.model = m_model,
            .rows = &m_rows,
            .groups = &m_groups,
            .scale = m_scale,
            .now = m_now,
            .zone = QTimeZone::systemTimeZone(),
            .selected = m_selected,
            .hasFocus = hasFocus(),
            .size = viewport()->size(),
            .scrollY = verticalScrollBar()->value(),
            .palette = palette()};
}

int TimelineView::laneAt(const QPoint &position) const
{
    ensureLayout();
    if (position.y() < AxisHeight) {
        return -1;
    }
    const int row = rowAt(m_rows, position.y() - AxisHeight + verticalScrollBar()->value());
    return row < 0 ? -1 : m_rows[static_cast<size_t>(row)].lane;
}

QString TimelineView::explanationAt(const QPoint &position) const
{
    const int laneIndex = laneAt(position);
    if (laneIndex < 0 || !m_model) {
        return {};
    }
    const TimelineLane &lane = m_model->lane(laneIndex);
    QString title = tr("%1 %2", "case key, title").arg(lane.key, lane.title);
    if (position.x() < LaneColumnWidth) {
        return title;
    }
    const int y = position.y() - AxisHeight + verticalScrollBar()->value();
    const Row &row = m_rows[static_cast<size_t>(rowAt(m_rows, y))];
    const Obligation *onLine = nullptr; // of the periods on a line the one under the pointer
    for (const PlacedBar &placed : placeBars(lane, row, m_now, m_scale)) {
        if (std::abs(y - row.top - placed.centreY) <= BarPitch / 2.0) {
            const bool isInBar = !onLine || position.x() - LaneColumnWidth >= placed.bar.from();
            onLine = isInBar ? &lane.obligations.at(placed.obligation) : onLine;
        }
    }
    if (onLine != nullptr) {
        return title + u'\n' + wordsOf(lane, *onLine);
    }
    if (hasEmbargo(lane) && lane.embargoUntil) {
        return title + u'\n' +
               tr("Embargo until %1").arg(Labels::whenInBothZones(*lane.embargoUntil));
    }
    return lane.isPublic ? title + u'\n' + tr("Reported in public: no embargo") : title;
}

QString TimelineView::wordsOf(const TimelineLane &lane, const Obligation &obligation) const
{
    //: %1 a promise, %2 its clock in words
    QStringList lines{
        tr("%1: %2").arg(Labels::text(obligation.kind), Labels::verdict(obligation, m_now)),
        tr("Clause %1, %2", "clause, promise or aim")
            .arg(obligation.clauseId, Labels::binding(obligation))};
    if (const auto policy = m_policies.constFind(lane.policyId); policy != m_policies.cend()) {
        lines += Labels::clauses(*policy, obligation);
    }
    lines += Labels::clockInstantsInFull(obligation);
    return lines.join(u'\n');
}

void TimelineView::select(CaseId id)
{
    m_selected = id;
    if (!m_isLayoutValid) {
        updateScrollBars();
    }
    const int row = rowOfSelected();
    if (row >= 0) {
        ensureVisible(m_rows[static_cast<size_t>(row)]);
        announce(m_model->lane(m_rows[static_cast<size_t>(row)].lane));
    }
    viewport()->update();
}

void TimelineView::setZoom(Zoom zoom)
{
    const double middle = (viewport()->width() - LaneColumnWidth) * NowPosition;
    const bool hasNowInView =
        m_scale.x(m_now) >= 0 && m_scale.x(m_now) <= viewport()->width() - LaneColumnWidth;
    const double x = hasNowInView ? m_scale.x(m_now) : middle;
    setScale(m_scale.zoomed(secondsPerPixel(zoom) / m_scale.secondsPerPixel, x));
}

void TimelineView::zoomBy(double factor)
{
    setScale(m_scale.zoomed(factor, (viewport()->width() - LaneColumnWidth) / 2.0));
}

void TimelineView::setSecondsPerPixel(double secondsPerPixel)
{
    setScale(m_scale.zoomed(secondsPerPixel / m_scale.secondsPerPixel, m_scale.x(m_now)));
}

void TimelineView::goToNow()
{
    const double x = qMax(0, viewport()->width() - LaneColumnWidth) * NowPosition;
    Scale scale = m_scale;
    scale.left = m_now - Seconds(std::llround(x * scale.secondsPerPixel));
    setScale(scale);
}

void TimelineView::setGrouping(TimelineModel::Grouping grouping)
{
    if (!m_model || grouping == m_model->grouping()) {
        return;
    }
    m_model->setGrouping(grouping);
    if (m_selected) {
        select(*m_selected); // wherever it is now
    }
    Q_EMIT groupingChanged();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    ensureLayout();
    QPainter painter(viewport());
    if (!m_model) {
        return;
    }
    const Scene scene = this->scene();
    Painter(painter, scene).paint();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    // Now stays where it was, seen as a part of the width: the first show is a resize.
    const int before = event->oldSize().width() - LaneColumnWidth;
    const int after = event->size().width() - LaneColumnWidth;
    if (m_hasNow && before != after && after > 0) {
        const double part = before > 0 ? m_scale.x(m_now) / before : NowPosition;
        if (part >= 0 && part <= 1) {
            m_scale.left = m_now - Seconds(std::llround(part * after * m_scale.secondsPerPixel));
        }
    }
    updateScrollBars();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    // What was selected while nobody saw it was scrolled to in a view of another size.
    if (m_selected) {
        select(*m_selected);
    }
}

void TimelineView::invalidate()
{
    m_isLayoutValid = false;
    viewport()->update();
    // Once for however many rows change in a row: a layout looks at every lane.
    if (!m_isRefreshQueued) {
        m_isRefreshQueued = true;
        QTimer::singleShot(0, this, [this] {
            m_isRefreshQueued = false;
            updateScrollBars();
            Q_EMIT lanesChanged();
        });
    }
}

void TimelineView::ensureLayout() const
{
    if (m_isLayoutValid) {
        return;
    }
    m_isLayoutValid = true;
    m_rows.clear();
    m_groups.clear();
    m_rowOfLane.clear();
    // Hostile dates (year 9999) must not make the scroll bar useless: years around now only.
    const Instant floor = m_now - std::chrono::years(20);
    const Instant ceiling = m_now + std::chrono::years(5);
    m_first = m_now - std::chrono::days(30);
    m_last = m_now + std::chrono::days(30);
    m_layoutUntil = ceiling;
    if (!m_model) {
        return;
    }
    std::vector<const TimelineLane *> lanes(static_cast<size_t>(m_model->rowCount()));
    QString group;
    GroupFacts *facts = nullptr; // lanes of a group stand together
    for (size_t i = 0; i < lanes.size(); ++i) {
        const TimelineLane &lane = m_model->lane(static_cast<int>(i));
        if (m_filter && !m_filter(lane)) {
            continue;
        }
        lanes[i] = &lane;
        if (const QString name = groupName(lane).value_or(QString());
            facts == nullptr || name != group) {
            group = name;
            facts = &m_groups[group];
        }
        ++facts->cases;
        facts->overdue += std::ranges::any_of(lane.obligations, [this](const Obligation &clock) {
            return statusAt(clock, m_now) == ClockStatus::Overdue;
        });
        m_first = std::max(floor, std::min(m_first, lane.receivedAt - std::chrono::days(2)));
        for (const Obligation &clock : lane.obligations) {
            const Instant end = clock.dueAt.value_or(m_now) + std::chrono::days(7);
            m_last = std::min(ceiling, std::max(m_last, end));
            noteNextChange(clock);
        }
    }
    m_rows = layoutRows(lanes, m_now, [this](const TimelineLane &lane) { return groupName(lane); });
    m_rowOfLane.assign(lanes.size(), -1);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].lane >= 0) {
            m_rowOfLane[static_cast<size_t>(m_rows[row].lane)] = static_cast<int>(row);
        }
    }
}

void TimelineView::noteNextChange(const Obligation &clock) const
{
    // A bar appears when a clock starts, and a heading counts what is overdue. Met early or late,
    // the height stays.
    if (clock.startsAt && *clock.startsAt > m_now) {
        m_layoutUntil = std::min(m_layoutUntil, *clock.startsAt);
    }
    if (clock.dueAt && *clock.dueAt >= m_now) {
        m_layoutUntil = std::min(m_layoutUntil, *clock.dueAt + Seconds(1));
    }
}

std::optional<QString> TimelineView::groupName(const TimelineLane &lane) const
{
    switch (m_model->grouping()) {
    case TimelineModel::Grouping::Product:
        return lane.product;
    case TimelineModel::Grouping::State:
        return Labels::text(lane.state);
    case TimelineModel::Grouping::None:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QSize TimelineView::lanesSize() const
{
    return {qMax(0, viewport()->width() - LaneColumnWidth),
            qMax(0, viewport()->height() - AxisHeight)};
}

void TimelineView::updateScrollBars()
{
    ensureLayout();
    const QSize size = lanesSize();
    const int height = m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height;
    verticalScrollBar()->setPageStep(size.height());
    verticalScrollBar()->setRange(0, qMax(0, height - size.height()));

    const Instant first = std::min(m_first, m_scale.left);
    const Instant last = std::max(m_last, m_scale.at(size.width()));
    const auto pixels = [&](Seconds length) {
        const double count = static_cast<double>(length.count()) / m_scale.secondsPerPixel;
        return static_cast<int>(std::min(count, 1e9));
    };
    const QSignalBlocker blocker(horizontalScrollBar());
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setRange(0, qMax(0, pixels(last - first) - size.width()));
    horizontalScrollBar()->setValue(pixels(m_scale.left - first));
}

void TimelineView::scrollContentsBy(int dx, int)
{
    if (dx != 0) {
        m_scale.left = m_scale.at(-dx);
    }
    viewport()->update();
}

void TimelineView::setScale(const Scale &scale)
{
    const bool isZoom = scale.secondsPerPixel != m_scale.secondsPerPixel;
    m_scale = scale;
    updateScrollBars();
    viewport()->update();
    if (isZoom) {
        Q_EMIT zoomChanged();
    }
}

void TimelineView::panBy(double pixels)
{
    Scale scale = m_scale;
    scale.left = m_scale.at(pixels);
    setScale(scale);
}

} // namespace Docket
