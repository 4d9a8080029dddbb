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
    m_now = now;
    if (!m_hasNow) {
        m_hasNow = true;
        goToNow();
    }
    invalidate();
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
    for (const PlacedBar &placed : placeBars(lane, row, m_now, m_scale)) {
        if (std::abs(y - row.top - placed.centreY) <= BarPitch / 2.0) {
            return title + u'\n' + wordsOf(lane.obligations.at(placed.obligation));
        }
    }
    if (lane.embargoUntil) {
        return title + u'\n' + tr("Embargo until %1").arg(Labels::whenInFull(*lane.embargoUntil));
    }
    return title;
}

QString TimelineView::wordsOf(const Obligation &obligation) const
{
    QStringList lines{barWords(obligation, m_now),
                      tr("Clause %1, %2", "clause, promise or aim")
                          .arg(obligation.clauseId, Labels::text(obligation.modality))};
    lines += Labels::clockInstants(obligation);
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
    const Scene scene{.model = m_model,
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
    // Hostile dates (year 9999) must not make the scroll bar useless: years around now only.
    const Instant floor = m_now - std::chrono::years(20);
    const Instant ceiling = m_now + std::chrono::years(5);
    m_first = m_now - std::chrono::days(30);
    m_last = m_now + std::chrono::days(30);
    if (!m_model) {
        return;
    }
    std::vector<const TimelineLane *> lanes;
    lanes.reserve(static_cast<size_t>(m_model->rowCount()));
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const TimelineLane &lane = m_model->lane(i);
        lanes.push_back(&lane);
        GroupFacts &facts = m_groups[groupName(lane).value_or(QString())];
        ++facts.cases;
        facts.overdue += std::ranges::any_of(lane.obligations, [this](const Obligation &clock) {
            return statusAt(clock, m_now) == ClockStatus::Overdue;
        });
        m_first = std::max(floor, std::min(m_first, lane.receivedAt - std::chrono::days(2)));
        for (const Obligation &clock : lane.obligations) {
            const Instant end = clock.dueAt.value_or(m_now) + std::chrono::days(7);
            m_last = std::min(ceiling, std::max(m_last, end));
        }
    }
    m_rows = layoutRows(lanes, m_now, [this](const TimelineLane &lane) { return groupName(lane); });
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
