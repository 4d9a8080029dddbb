// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/casestatuses.h"

#include <algorithm>

namespace Docket {

CaseStatuses::CaseStatuses(const CaseColumns &columns)
    : m_columns(columns)
{
}

CaseListModel::Counts CaseStatuses::counts() const
{
    return {m_counts[Overdue],   m_counts[DueSoon],   m_counts[Fresh],
            m_counts[Open],      m_counts[ToDecide],  m_counts[InFix],
            m_counts[ToRelease], m_counts[Embargoed], m_counts[WordOwed]};
}

void CaseStatuses::update(Slot slot)
{
    if (slot >= m_status.size()) {
        const size_t size = size_t(slot) + 1;
        m_status.resize(size, ClockStatus::NotStarted);
        m_hasClock.resize(size);
        m_facts.resize(size);
        m_nextChange.resize(size, CaseColumns::Never);
    }
    const auto nearest = m_columns.nearestOf(slot);
    m_hasClock[slot] = nearest ? 1 : 0;
    m_status[slot] = nearest ? statusAt(*nearest, m_now) : ClockStatus::NotOwed;
    qint64 next = CaseColumns::Never;
    if (nearest) {
        next = nextChange(*nearest, m_now).value_or(Instant{CaseColumns::Never}).seconds;
    }
    if (m_columns.isEmbargoed(slot, m_now)) {
        next = std::min(next, m_columns.embargoUntil[slot]);
    }
    if (next != CaseColumns::Never && next != m_nextChange[slot]) {
        m_changes.push({next, slot});
    }
    m_nextChange[slot] = next;
    count(m_facts[slot], -1);
    m_facts[slot] = factsOf(slot);
    count(m_facts[slot], 1);
}

std::vector<CaseStatuses::Slot> CaseStatuses::setNow(Instant now)
{
    const bool isBack = now < m_now;
    m_now = now;
    std::vector<Slot> changed;
    const auto look = [this, &changed](Slot slot) {
        const ClockStatus before = m_status[slot];
        update(slot);
        if (m_status[slot] != before) {
            changed.push_back(slot);
        }
    };
    if (isBack) {
        for (Slot slot = 0; slot < m_columns.size(); ++slot) {
            look(slot);
        }
        return changed;
    }
    while (!m_changes.empty() && m_changes.top().at <= now.seconds) {
        const Change change = m_changes.top();
        m_changes.pop();
        if (m_nextChange[change.slot] == change.at) {
            look(change.slot);
        }
    }
    return changed;
}

quint16 CaseStatuses::factsOf(Slot slot) const
{
    const CaseState state = m_columns.state[slot];
    const bool hasClock = m_hasClock[slot] != 0;
    quint16 facts = 0;
    const auto set = [&facts](Fact fact, bool is) {
        facts = static_cast<quint16>(facts | (is ? 1U << fact : 0U));
    };
    set(Overdue, hasClock && m_status[slot] == ClockStatus::Overdue);
    set(DueSoon, hasClock && m_status[slot] == ClockStatus::DueSoon);
    set(Fresh, state == CaseState::New);
    set(Open, isOpen(state));
    set(ToDecide, state == CaseState::Acknowledged || state == CaseState::Evaluating);
    set(InFix, state == CaseState::Accepted || state == CaseState::Fixing);
    set(ToRelease, state == CaseState::Released);
    set(Embargoed, m_columns.isEmbargoed(slot, m_now));
    set(WordOwed, m_columns.isWordOwed(slot));
    return facts;
}

void CaseStatuses::count(quint16 facts, int by)
{
    for (size_t fact = 0; fact < m_counts.size(); ++fact) {
        if ((facts >> fact & 1U) != 0) {
            m_counts[fact] += by;
        }
    }
}

} // namespace Docket
