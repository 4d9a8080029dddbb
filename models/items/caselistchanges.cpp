// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caselistrows.h"
#include "items/roles.h"

#include <algorithm>
#include <utility>

// How the rows of CaseListModel change: what it emits, and in which order.
namespace Docket {

namespace {

using Slot = CaseColumns::Slot;

// More new or changed rows than this are sorted in at once, not one by one.
constexpr qsizetype ManyRows = 32;

// The roles that another value of a row is seen through; empty: nothing changed.
QList<int> changedRoles(const CaseRow &before, const CaseRow &after)
{
    QList<int> roles;
    if (before.title != after.title || before.key != after.key || before.product != after.product ||
        before.reporter != after.reporter) {
        roles << Qt::DisplayRole;
    }
    if (before.state != after.state || before.severity != after.severity ||
        before.receivedAt != after.receivedAt) {
        roles << ValueRole << IsUnreadRole << InstantRole;
    }
    if (before.nearest != after.nearest) {
        roles << ObligationRole << StatusRole;
    }
    if (before.isPublic != after.isPublic) {
        roles << IsPublicRole;
    }
    if (before.reportClass != after.reportClass) {
        roles << ClassRole;
    }
    if (before.given != after.given || before.asked != after.asked) {
        roles << ValueRole << AskedRole;
    }
    if (before.chased != after.chased) {
        roles << ChasedRole;
    }
    if (before.owedWord != after.owedWord) {
        roles << ValueRole;
    }
    if (before.embargoUntil != after.embargoUntil) {
        roles << EmbargoRole;
    }
    if (!roles.isEmpty()) {
        roles << SortRole;
    }
    return roles;
}

} // namespace

void CaseListModel::upsert(const QList<CaseRow> &rows)
{
    const Counts before = counts();
    if (rows.size() > ManyRows) {
        upsertMany(rows);
    } else {
        for (const CaseRow &row : rows) {
            upsertOne(row);
        }
    }
    if (counts() != before) {
        Q_EMIT countsChanged();
    }
    if (!rows.isEmpty()) {
        Q_EMIT rowsChanged();
    }
}

void CaseListModel::upsertMany(const QList<CaseRow> &rows)
{
    auto &sorted = m_rows->sorted;
    const auto oldSize = static_cast<qsizetype>(sorted.size());
    std::vector<Slot> changed;
    QSet<int> roles;
    for (const CaseRow &row : rows) {
        const auto known = m_rows->columns.slotOf(row.id);
        if (known) {
            const QList<int> rowRoles = changedRoles(m_rows->columns.rowAt(*known), row);
            if (rowRoles.isEmpty()) {
                continue;
            }
            roles.unite(QSet<int>(rowRoles.begin(), rowRoles.end()));
            changed.push_back(*known);
            m_rows->columns.assign(*known, row);
        }
        const Slot slot = known ? *known : m_rows->columns.append(row);
        m_rows->order.update(slot);
        m_rows->statuses.update(slot);
        if (!known) {
            sorted.push_back(slot);
            m_rows->isVisible.push_back(0);
        }
    }
    if (changed.empty()) {
        const auto order = std::cref(m_rows->order);
        std::ranges::sort(sorted.begin() + oldSize, sorted.end(), order);
        std::ranges::inplace_merge(sorted, sorted.begin() + oldSize, order);
    } else {
        sorted = m_rows->order.sorted();
    }
    refilter();
    emitChanged(changed, roles.values());
}

void CaseListModel::upsertOne(const CaseRow &row)
{
    auto &sorted = m_rows->sorted;
    const auto order = std::cref(m_rows->order);
    const auto known = m_rows->columns.slotOf(row.id);
    int oldRow = -1;
    QList<int> roles;
    if (known) {
        roles = changedRoles(m_rows->columns.rowAt(*known), row);
        if (roles.isEmpty()) {
            return;
        }
        oldRow = m_rows->rowOf(*known);
        sorted.erase(std::ranges::lower_bound(sorted, *known, order));
        m_rows->columns.assign(*known, row);
    } else {
        m_rows->isVisible.push_back(0);
    }
    const Slot slot = known ? *known : m_rows->columns.append(row);
    m_rows->order.update(slot);
    m_rows->statuses.update(slot);
    sorted.insert(std::ranges::lower_bound(sorted, slot, order), slot);
    m_rows->filter.prepare(m_rows->columns);
    const bool isVisible = m_rows->passes(slot);
    m_rows->isVisible[slot] = isVisible ? 1 : 0;
    if (oldRow >= 0 && isVisible) {
        moveRow(slot, oldRow);
        emitChanged({slot}, roles);
    } else if (oldRow >= 0) {
        beginRemoveRows({}, oldRow, oldRow);
        m_rows->visible.erase(m_rows->visible.begin() + oldRow);
        endRemoveRows();
    } else if (isVisible) {
        const auto place = std::ranges::lower_bound(m_rows->visible, slot, order);
        const int newRow = static_cast<int>(place - m_rows->visible.begin());
        beginInsertRows({}, newRow, newRow);
        m_rows->visible.insert(place, slot);
        endInsertRows();
    }
}

void CaseListModel::moveRow(quint32 slot, int oldRow)
{
    // The others are in order, so the new row is found among those before it, then those behind.
    auto &visible = m_rows->visible;
    const auto order = std::cref(m_rows->order);
    const auto old = visible.begin() + oldRow;
    auto place = std::lower_bound(visible.begin(), old, slot, order);
    if (place == old) {
        place = std::lower_bound(old + 1, visible.end(), slot, order);
    }
    const int target = static_cast<int>(place - visible.begin());
    if (target == oldRow || target == oldRow + 1) {
        return;
    }
    beginMoveRows({}, oldRow, oldRow, {}, target);
    if (target < oldRow) {
        std::rotate(place, old, old + 1);
    } else {
        std::rotate(old, old + 1, place);
    }
    endMoveRows();
}

void CaseListModel::refilter()
{
    m_rows->filter.prepare(m_rows->columns);
    std::vector<Slot> passing;
    std::vector<quint8> isPassing(m_rows->columns.size());
    for (const Slot slot : m_rows->sorted) {
        if (m_rows->passes(slot)) {
            isPassing[slot] = 1;
            passing.push_back(slot);
        }
    }
    // First those that leave go to the end and off it, then the new ones come at the end, then all
    // take their places: four signals at most, instead of one a run, and no reset.
    std::vector<Slot> parted = m_rows->visible;
    const auto leaving = std::ranges::stable_partition(
        parted, [&isPassing](Slot slot) { return isPassing[slot] != 0; });
    const size_t staying = parted.size() - leaving.size();
    std::vector<Slot> extended(parted.begin(), leaving.begin());
    if (passing.size() > staying) {
        std::ranges::copy_if(passing, std::back_inserter(extended),
                             [this](Slot slot) { return m_rows->isVisible[slot] == 0; });
    }
    m_rows->isVisible = std::move(isPassing);
    if (staying < parted.size()) {
        rearrange(std::move(parted));
        beginRemoveRows({}, static_cast<int>(staying), rowCount() - 1);
        m_rows->visible.resize(staying);
        endRemoveRows();
    }
    if (extended.size() > staying) {
        beginInsertRows({}, static_cast<int>(staying), static_cast<int>(extended.size()) - 1);
        m_rows->visible = std::move(extended);
        endInsertRows();
    }
    rearrange(std::move(passing));
}

void CaseListModel::rearrange(std::vector<quint32> order)
{
    if (order == m_rows->visible) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> held;
    held.reserve(static_cast<size_t>(before.size()));
    std::vector<quint8> isHeld(before.isEmpty() ? 0 : m_rows->columns.size());
    for (const QModelIndex &index : before) {
        held.push_back(m_rows->visible[static_cast<size_t>(index.row())]);
        isHeld[held.back()] = 1;
    }
    m_rows->visible = std::move(order);
    if (!before.isEmpty()) {
        QHash<Slot, int> rows;
        for (size_t row = 0; row < m_rows->visible.size(); ++row) {
            if (isHeld[m_rows->visible[row]] != 0) {
                rows.insert(m_rows->visible[row], static_cast<int>(row));
            }
        }
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            after << index(rows.value(held[static_cast<size_t>(i)]), before.at(i).column());
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CaseListModel::emitChanged(const std::vector<quint32> &changed, const QList<int> &roles)
{
    std::vector<int> rows;
    for (const Slot slot : changed) {
        if (const int row = m_rows->isVisible[slot] != 0 ? m_rows->rowOf(slot) : -1; row >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1) {
            ++last;
        }
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], ColumnCount - 1), roles);
        first = last + 1;
    }
}

} // namespace Docket
