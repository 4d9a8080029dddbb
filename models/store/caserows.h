// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QHash>
#include <QString>

namespace Docket {

class Row;

// What lists and the timeline read of case_file: each column list stands beside the function that
// reads it, in the same order.

/// Names of the few products; a join would make a new text for every row.
using ProductNames = QHash<qint64, QString>;

// Only one column for the reporter: a list shows one, and every text of a row is an allocation.
inline constexpr QLatin1StringView CaseRowColumns(R"sql(
    case_file.id, case_key, title, product_id, state, severity,
    coalesce(nullif(reporter_name, ''), nullif(reporter_address, ''), reporter_handle),
    received_at, is_public, chased_count, attachment_count, owed_kind, given_count, asked_count,
    needs_release, is_third_party, embargo_ends_at, class, cvss_tenths, cwe_ids, nearest_kind,
    nearest_modality, nearest_clause, nearest_starts_at, nearest_due_at, nearest_warn, nearest_escalate
)sql");

[[nodiscard]] CaseRow caseRowFromRow(Row &row, const ProductNames &products);

inline constexpr QLatin1StringView TimelineLaneColumns(R"sql(
    case_file.id, case_key, title, product_id, state, embargo_ends_at, received_at,
    policy_id, is_public, obligation.kind, modality, clause, starts_at, due_at, met_at, met_by_id,
    is_owed, warn, escalate, pauses
)sql");

/// The lane without its obligations: what is left of the row is for optionalObligationFromRow().
[[nodiscard]] TimelineLane laneFromRow(Row &row, const ProductNames &products);

} // namespace Docket
