// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/casefilter.h"

#include <algorithm>

namespace Docket {

namespace {

template <typename Enum>
quint32 bitOf(Enum value)
{
    return quint32(1) << static_cast<unsigned>(value);
}

template <typename Enum>
quint32 bitsOf(const QList<Enum> &values)
{
    quint32 bits = 0;
    for (const Enum value : values) {
        bits |= bitOf(value);
    }
    return values.isEmpty() ? ~quint32(0) : bits;
}

} // namespace

CaseFilter::CaseFilter(const CaseQuery &query, std::optional<QSet<CaseId>> textMatches)
    : m_query(query)
    , m_textMatches(std::move(textMatches))
    , m_states(bitsOf(query.states))
    , m_severities(bitsOf(query.severities))
    , m_classes(bitsOf(query.classes))
{
    CaseQuery plain;
    plain.states = query.states;
    plain.words = query.words;
    plain.evidence = query.evidence;
    plain.tooShort = query.tooShort;
    plain.unknown = query.unknown;
    m_hasMoreThanStates = m_textMatches.has_value() || !(plain == query);
}

bool CaseFilter::dependsOnTime() const
{
    CaseQuery timeless = m_query;
    timeless.dueWithin.reset();
    timeless.isOverdue = false;
    timeless.isSoon = false;
    timeless.isEmbargoed = false;
    return !(timeless == m_query);
}

void CaseFilter::prepare(const CaseColumns &columns)
{
    m_isProductWanted.clear();
    if (m_query.products.isEmpty()) {
        return;
    }
    m_isProductWanted.resize(columns.products.size());
    for (quint32 product = 0; product < columns.products.size(); ++product) {
        m_isProductWanted[product] =
            m_query.products.contains(columns.products.at(product), Qt::CaseInsensitive) ? 1 : 0;
    }
}

bool CaseFilter::passes(const CaseColumns &columns, CaseColumns::Slot slot, ClockStatus status,
                        Instant now) const
{
    return (m_states & bitOf(columns.state[slot])) != 0 &&
           (!m_hasMoreThanStates || passesFacts(columns, slot, status, now));
}

bool CaseFilter::passesFacts(const CaseColumns &columns, CaseColumns::Slot slot, ClockStatus status,
                             Instant now) const
{
    if ((m_severities & bitOf(columns.severity[slot])) == 0 ||
        (m_classes & bitOf(columns.reportClass[slot])) == 0) {
        return false;
    }
    if (!m_query.products.isEmpty()) {
        const quint32 product = columns.product[slot];
        if (product >= m_isProductWanted.size() || m_isProductWanted[product] == 0) {
            return false;
        }
    }
    const auto isKey = [key = columns.key(slot)](const QString &wanted) { return key == wanted; };
    if (!m_query.keys.isEmpty() && std::ranges::none_of(m_query.keys, isKey)) {
        return false;
    }
    return passesFlags(columns, slot, now) && passesAssessment(columns, slot) &&
           passesClock(columns, slot, status, now) &&
           (!m_textMatches || m_textMatches->contains(columns.id[slot]));
}

bool CaseFilter::passesFlags(const CaseColumns &columns, CaseColumns::Slot slot, Instant now) const
{
    const auto lacks = [&](auto flag) { return (columns.flags[slot] & flag) == 0; };
    const bool isTooComplete = m_query.givenBelow && (columns.asked[slot] == 0 ||
                                                      columns.given[slot] >= *m_query.givenBelow);
    return (!m_query.isPublic || columns.isPublic[slot] != 0) &&
           (!m_query.isChased || columns.chased[slot] != 0) &&
           (!m_query.needsRelease || !lacks(CaseColumns::NeedsRelease)) &&
           (!m_query.isThirdParty || !lacks(CaseColumns::ThirdParty)) &&
           (!m_query.isOwed || columns.isWordOwed(slot)) &&
           (!m_query.isIncomplete || columns.given[slot] < columns.asked[slot]) && !isTooComplete &&
           (!m_query.isEmbargoed || columns.isEmbargoed(slot, now));
}

bool CaseFilter::passesAssessment(const CaseColumns &columns, CaseColumns::Slot slot) const
{
    const quint8 score = columns.cvss[slot];
    return (m_query.scores.isEmpty() ||
            (score != CaseColumns::NoScore && hasScore(m_query, score))) &&
           (m_query.weaknesses.isEmpty() || hasWeakness(m_query, columns.cweIds.value(slot)));
}

bool CaseFilter::passesClock(const CaseColumns &columns, CaseColumns::Slot slot, ClockStatus status,
                             Instant now) const
{
    const qint64 due = columns.dueAt[slot];
    const bool isDueLater = m_query.dueWithin &&
                            (due == CaseColumns::Never || due > (now + *m_query.dueWithin).seconds);
    return !isDueLater && (!m_query.isSoon || status == ClockStatus::DueSoon) &&
           (!m_query.isOverdue || status == ClockStatus::Overdue);
}

} // namespace Docket
