// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/casecolumns.h"
#include "items/caselistmodel.h"

#include <queue>

#include <array>
#include <vector>

namespace Docket {

/// What the clocks of all rows say at one instant, and how many rows are what. A heap of next
/// changes makes a tick cost as much as there are changes, not as there are rows.
class CaseStatuses final
{
public:
    using Slot = CaseColumns::Slot;

    explicit CaseStatuses(const CaseColumns &columns);

    [[nodiscard]] Instant now() const { return m_now; }

    [[nodiscard]] bool hasClock(Slot slot) const { return m_hasClock[slot] != 0; }

    [[nodiscard]] ClockStatus statusOf(Slot slot) const { return m_status[slot]; }

    /// What a row may be, besides the status of its clock.
    enum Fact {
        Overdue,
        DueSoon,
        Fresh,
        Open,
        ToDecide,
        InFix,
        ToRelease,
        Embargoed,
        WordOwed,
        FactCount
    };

    [[nodiscard]] bool is(Slot slot, Fact fact) const { return (m_facts[slot] >> fact & 1U) != 0; }

    [[nodiscard]] CaseListModel::Counts counts() const;

    /// A row was added or changed.
    void update(Slot slot);
    /// The rows whose status is another one now. A clock that went back costs a look at every row.
    std::vector<Slot> setNow(Instant now);

private:
    struct Change
    {
        qint64 at;
        Slot slot;

        friend bool operator>(const Change &a, const Change &b) { return a.at > b.at; }
    };

    [[nodiscard]] quint16 factsOf(Slot slot) const;
    void count(quint16 facts, int by);

    const CaseColumns &m_columns;
    Instant m_now;
    std::vector<ClockStatus> m_status;
    std::vector<quint8> m_hasClock;
    std::vector<quint16> m_facts;
    std::vector<qint64> m_nextChange; ///< Never: none; another one in the heap is stale
    std::priority_queue<Change, std::vector<Change>, std::greater<>> m_changes;
    std::array<int, FactCount> m_counts{};
};

} // namespace Docket
