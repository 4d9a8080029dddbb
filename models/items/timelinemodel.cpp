// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>
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

/// By group, then by due, then the newer report.
struct TimelineModel::Before
{
    const TimelineModel &model;

    bool operator()(const Place &left, const Place &right) const
    {
        if (left.group != right.group) {
            return model.m_grouping == Grouping::Product
                       ? model.m_groupNames.at(left.group) < model.m_groupNames.at(right.group)
                       : left.group < right.group;
        }
        if (left.due != right.due) {
            return left.due < right.due;
        }
        return left.receivedAt != right.receivedAt
                   ? left.receivedAt > right.receivedAt
                   : model.m_lanes.at(left.lane).id < model.m_lanes.at(right.lane).id;
    }
};

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TimelineLane &lane = this->lane(index.row());
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
    const auto lane = m_laneOf.constFind(id);
    return lane == m_laneOf.cend() ? -1 : m_rows[static_cast<size_t>(*lane)];
}

const TimelineLane &TimelineModel::lane(int row) const
{
    return m_lanes.at(m_places[static_cast<size_t>(row)].lane);
}

void TimelineModel::setGrouping(Grouping grouping)
{
    if (grouping != m_grouping) {
        m_grouping = grouping;
        for (Place &place : m_places) {
            place.group = groupOf(m_lanes.at(place.lane));
        }
        sort();
    }
}

void TimelineModel::clear()
{
    beginResetModel();
    m_lanes.clear();
    m_places.clear();
    m_rows.clear();
    m_laneOf.clear();
    m_groups.clear();
    m_groupNames.clear();
    endResetModel();
}

void TimelineModel::upsert(const QList<TimelineLane> &lanes)
{
    QList<TimelineLane> fresh;
    QHash<CaseId, qsizetype> places;
    for (const TimelineLane &given : lanes) {
        const TimelineLane lane = readable(given);
        if (const int row = rowOf(lane.id); row >= 0) {
            if (this->lane(row) != lane) {
                replace(row, lane);
            }
        } else if (const auto known = places.constFind(lane.id); known != places.cend()) {
            fresh[*known] = lane; // twice in one batch
        } else {
            places.insert(lane.id, fresh.size());
            fresh << lane;
        }
    }
    if (fresh.size() <= ManyLanes) {
        for (const TimelineLane &lane : std::as_const(fresh)) {
            insert(lane);
        }
    } else {
        append(fresh);
    }
}

TimelineModel::Place TimelineModel::placeOf(qsizetype lane)
{
    const TimelineLane &there = m_lanes.at(lane);
    return {groupOf(there), dueOf(there), there.receivedAt, lane};
}

int TimelineModel::groupOf(const TimelineLane &lane)
{
    switch (m_grouping) {
    case Grouping::Product: {
        const QString name = lane.product.toCaseFolded();
        const auto known = m_groups.constFind(name);
        if (known != m_groups.cend()) {
            return *known;
        }
        const int group = static_cast<int>(m_groupNames.size());
        m_groups.insert(name, group);
        m_groupNames << name;
        return group;
    }
    case Grouping::State:
        return static_cast<int>(lane.state);
    case Grouping::None:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

void TimelineModel::replace(int row, const TimelineLane &lane)
{
    const auto old = m_places.begin() + row;
    m_lanes[old->lane] = lane;
    const Place place = placeOf(old->lane);
    *old = place;
    auto before = std::ranges::lower_bound(m_places.begin(), old, place, Before{*this});
    if (before == old) {
        before = std::ranges::lower_bound(old + 1, m_places.end(), place, Before{*this});
    }
    const int target = static_cast<int>(before - m_places.begin());
    int newRow = row;
    if (target != row && target != row + 1) {
        beginMoveRows({}, row, row, {}, target);
        if (target < row) {
            newRow = target;
            std::rotate(before, old, old + 1);
        } else {
            newRow = target - 1;
            std::rotate(old, old + 1, before);
        }
        renumber(std::min(row, newRow), std::max(row, newRow) + 1);
        endMoveRows();
    }
    const QModelIndex changed = index(newRow);
    Q_EMIT dataChanged(changed, changed, {Qt::DisplayRole, SortRole, LaneRole});
}

void TimelineModel::insert(const TimelineLane &lane)
{
    // Not yet a row: it is only where a place can be made of it.
    m_laneOf.insert(lane.id, m_lanes.size());
    m_lanes << lane;
    m_rows.push_back(-1);
    const Place place = placeOf(m_lanes.size() - 1);
    const auto before = std::ranges::lower_bound(m_places, place, Before{*this});
    const auto row = before - m_places.begin();
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    m_places.insert(before, place);
    renumber(row, std::ssize(m_places));
    endInsertRows();
}

void TimelineModel::append(const QList<TimelineLane> &lanes)
{
    const qsizetype first = m_lanes.size();
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + lanes.size()) - 1);
    m_lanes << lanes;
    m_rows.resize(static_cast<size_t>(m_lanes.size()));
    for (qsizetype i = first; i < m_lanes.size(); ++i) {
        m_laneOf.insert(m_lanes.at(i).id, i);
        m_places.push_back(placeOf(i));
    }
    renumber(first, m_lanes.size());
    endInsertRows();
    sort(first);
}

void TimelineModel::sort(qsizetype sorted)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qsizetype> held;
    for (const QModelIndex &persistent : before) {
        held.push_back(m_places[static_cast<size_t>(persistent.row())].lane);
    }
    const auto fresh = m_places.begin() + sorted;
    std::ranges::sort(fresh, m_places.end(), Before{*this});
    std::ranges::inplace_merge(m_places.begin(), fresh, m_places.end(), Before{*this});
    renumber(0, std::ssize(m_places));
    QModelIndexList after;
    for (const qsizetype lane : held) {
        after << index(m_rows[static_cast<size_t>(lane)]);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TimelineModel::renumber(qsizetype from, qsizetype to)
{
    for (qsizetype row = from; row < to; ++row) {
        const qsizetype lane = m_places[static_cast<size_t>(row)].lane;
        m_rows[static_cast<size_t>(lane)] = static_cast<int>(row);
    }
}

} // namespace Docket
