// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todaylists.h"

#include "items/casecolumns.h"
#include "items/casestatuses.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Docket {

namespace {

/// The slots with the least keys, without sorting the others.
class FirstFew final
{
public:
    using Entry = std::pair<qint64, CaseColumns::Slot>;

    explicit FirstFew(int most)
        : m_most(static_cast<size_t>(std::max(most, 0)))
    {
        m_entries.reserve(m_most + 1);
    }

    void offer(qint64 key, CaseColumns::Slot slot)
    {
        ++m_count;
        const Entry entry{key, slot};
        if (m_entries.size() < m_most) {
            m_entries.push_back(entry);
            std::ranges::push_heap(m_entries);
        } else if (!m_entries.empty() && entry < m_entries.front()) {
            std::ranges::pop_heap(m_entries);
            m_entries.back() = entry;
            std::ranges::push_heap(m_entries);
        }
    }

    [[nodiscard]] TodayList take(const CaseColumns &columns)
    {
        std::ranges::sort_heap(m_entries);
        TodayList list{.count = m_count, .rows = {}};
        for (const Entry &entry : m_entries) {
            list.rows << columns.rowAt(entry.second);
        }
        return list;
    }

private:
    size_t m_most;
    int m_count = 0;
    std::vector<Entry> m_entries; ///< a heap, the greatest first
};

} // namespace

TodayLists todayListsOf(const CaseColumns &columns, const CaseStatuses &statuses, CaseId lastLook,
                        int most)
{
    FirstFew overdue(most);
    FirstFew dueSoon(most);
    FirstFew fresh(most);
    FirstFew wordOwed(most);
    TodayLists today;
    for (CaseColumns::Slot slot = 0; slot < columns.size(); ++slot) {
        const CaseId id = columns.id[slot];
        today.newest = std::max(today.newest, id);
        if (statuses.is(slot, CaseStatuses::Overdue)) {
            overdue.offer(columns.dueAt[slot], slot);
        }
        if (statuses.is(slot, CaseStatuses::DueSoon)) {
            dueSoon.offer(columns.dueAt[slot], slot);
        }
        if (id > lastLook && statuses.is(slot, CaseStatuses::Open)) {
            fresh.offer(-columns.receivedAt[slot], slot);
        }
        if (statuses.is(slot, CaseStatuses::WordOwed)) {
            wordOwed.offer(columns.receivedAt[slot], slot);
        }
    }
    today.at(TodaySection::Overdue) = overdue.take(columns);
    today.at(TodaySection::DueSoon) = dueSoon.take(columns);
    today.at(TodaySection::Fresh) = fresh.take(columns);
    today.at(TodaySection::WordOwed) = wordOwed.take(columns);
    return today;
}

} // namespace Docket
