// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "items/casecolumns.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Docket {

/// A CaseQuery made ready for arrays: states and severities as bits, products as numbers. Says the
/// same as matches(); a test compares them.
class CaseFilter final
{
public:
    CaseFilter() = default;
    /// `textMatches`: the ids that full text found; nothing: no full text in the query.
    CaseFilter(const CaseQuery &query, std::optional<QSet<CaseId>> textMatches);

    /// A clock that moves can change what passes.
    [[nodiscard]] bool dependsOnTime() const;

    /// Products get their numbers as rows arrive; call before a run of passes().
    void prepare(const CaseColumns &columns);
    /// `status` is that of the row's clock at `now`.
    [[nodiscard]] bool passes(const CaseColumns &columns, CaseColumns::Slot slot,
                              ClockStatus status, Instant now) const;

private:
    [[nodiscard]] bool passesFlags(const CaseColumns &columns, CaseColumns::Slot slot,
                                   Instant now) const;
    [[nodiscard]] bool passesAssessment(const CaseColumns &columns, CaseColumns::Slot slot) const;
    [[nodiscard]] bool passesClock(const CaseColumns &columns, CaseColumns::Slot slot,
                                   ClockStatus status, Instant now) const;
    [[nodiscard]] bool passesFacts(const CaseColumns &columns, CaseColumns::Slot slot,
                                   ClockStatus status, Instant now) const;

    CaseQuery m_query;
    std::optional<QSet<CaseId>> m_textMatches;
    quint32 m_states = ~quint32(0);
    quint32 m_severities = ~quint32(0);
    quint32 m_classes = ~quint32(0);
    std::vector<quint8> m_isProductWanted; ///< by number; empty: any
    bool m_hasMoreThanStates = false;
};

} // namespace Docket
