// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace Docket {

namespace {

// More new lanes than this are sorted in at once.
constexpr qsizetype ManyLanes = 32;

qint64 dueOf(const TimelineLane &lane)
{
    const auto due = nearestDue(lane.obligations);
    return due ? due->seconds : std::numeric_limits<qint64>::max();
}

std::strong_ordering compareGroups(const TimelineLane &left, const TimelineLane &right,
                                   TimelineModel::Grouping grouping)
{
    switch (grouping) {
    case TimelineModel::Grouping::Product:
        return left.product.compare(right.product, Qt::CaseInsensitive) <=> 0;
    case TimelineModel::Grouping::State:
        return left.state <=> right.state;
    case TimelineModel::Grouping::None:
        return std::strong_ordering::equal;
    }
    Q_UNREACHABLE_RETURN(std::strong_ordering::equal);
}

/// By group, then by due, then the newer report.
struct LaneOrder
{
    TimelineModel::Grouping grouping;

    bool operator()(const TimelineLane &left, const TimelineLane &right) const
    {
        if (const auto group = compareGroups(left, right, grouping); group != 0) {
            return group < 0;
        }
        const qint64 leftDue = dueOf(left);
        const qint64 rightDue = dueOf(right);
        if (leftDue != rightDue) {
            return leftDue < rightDue;
        }
        return left.receivedAt != right.receivedAt ? left.receivedAt > right.receivedAt
                                                   : left.id < right.id;
    }
};

/// Whoever draws or reads a lane aloud gets words in characters that can be seen.
TimelineLane readable(TimelineLane lane)
{
    lane.title = visibleName(lane.title);
    lane.product = visibleName(lane.product);
    for (Obligation &clock : lane.obligations) {
        clock.clauseId = visibleName(clock.clauseId);
    }
    return lane;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lanes.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TimelineLane &lane = m_lanes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lane.title;
    case IdRole:
        return lane.id.value;
    case SortRole:
        return dueOf(lane);
    case LaneRole:
        return QVariant::fromValue(lane);
    default:
        return {};
    }
}

int TimelineModel::rowOf(CaseId id) const
{
    return m_rows.value(id, -1);
}

const TimelineLane &TimelineModel::lane(int row) const
{
    return m_lanes.at(row);
}

void TimelineModel::setGrouping(Grouping grouping)
{
    if (grouping != m_grouping) {
        m_grouping = grouping;
        sort();
    }
}

void TimelineModel::clear()
{
    beginResetModel();
    m_lanes.clear();
    m_rows.clear();
    endResetModel();
}

void TimelineModel::upsert(const QList<TimelineLane> &lanes)
{
    QList<TimelineLane> fresh;
    for (const TimelineLane &given : lanes) {
        const TimelineLane lane = readable(given);
        if (const int row = rowOf(lane.id); row < 0) {
            fresh << lane;
        } else if (m_lanes.at(row) != lane) {
            replace(row, lane);
        }
    }
    if (fresh.size() <= ManyLanes) {
        for (const TimelineLane &lane : std::as_const(fresh)) {
            insert(lane);
        }
    } else {
        appendAndSort(fresh);
    }
}

void TimelineModel::replace(int row, const TimelineLane &lane)
{
    m_lanes[row] = lane;
    const auto old = m_lanes.begin() + row;
    auto place = std::lower_bound(m_lanes.begin(), old, lane, LaneOrder{m_grouping});
    if (place == old) {
        place = std::lower_bound(old + 1, m_lanes.end(), lane, LaneOrder{m_grouping});
    }
    const int target = static_cast<int>(place - m_lanes.begin());
    int newRow = row;
    if (target != row && target != row + 1) {
        beginMoveRows({}, row, row, {}, target);
        newRow = target < row ? target : target - 1;
        m_lanes.move(row, newRow);
        renumber(std::min(row, newRow));
        endMoveRows();
    }
    const QModelIndex changed = index(newRow);
    Q_EMIT dataChanged(changed, changed, {Qt::DisplayRole, SortRole, LaneRole});
}

void TimelineModel::insert(const TimelineLane &lane)
{
    if (const int known = rowOf(lane.id); known >= 0) { // twice in one batch
        replace(known, lane);
        return;
    }
    const auto place = std::ranges::lower_bound(m_lanes, lane, LaneOrder{m_grouping});
    const int row = static_cast<int>(place - m_lanes.begin());
    beginInsertRows({}, row, row);
    m_lanes.insert(place, lane);
    renumber(row);
    endInsertRows();
}

void TimelineModel::appendAndSort(const QList<TimelineLane> &lanes)
{
    const int first = rowCount();
    QList<TimelineLane> unique;
    QHash<CaseId, qsizetype> places;
    for (const TimelineLane &lane : lanes) {
        if (const auto known = places.constFind(lane.id); known != places.cend()) {
            unique[*known] = lane;
        } else {
            places.insert(lane.id, unique.size());
            unique << lane;
        }
    }
    beginInsertRows({}, first, first + static_cast<int>(unique.size()) - 1);
    m_lanes << unique;
    renumber(first);
    endInsertRows();
    sort(first);
}

void TimelineModel::sort(int sorted)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<CaseId> held;
    for (const QModelIndex &persistent : before) {
        held << m_lanes.at(persistent.row()).id;
    }
    const auto fresh = m_lanes.begin() + sorted;
    std::sort(fresh, m_lanes.end(), LaneOrder{m_grouping});
    std::inplace_merge(m_lanes.begin(), fresh, m_lanes.end(), LaneOrder{m_grouping});
    renumber(0);
    QModelIndexList after;
    for (const CaseId id : std::as_const(held)) {
        after << index(rowOf(id));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TimelineModel::renumber(int from)
{
    for (int row = from; row < rowCount(); ++row) {
        m_rows.insert(m_lanes.at(row).id, row);
    }
}

} // namespace Docket
