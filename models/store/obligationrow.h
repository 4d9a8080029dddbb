// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obligation.h"

#include <optional>

namespace Docket {

class Row;

// Obligations are read in three places: of one case, of a timeline, and as the nearest clock that
// case_file repeats for lists. Each reads the columns named here, in this order.

/// kind, modality, clause, starts_at, due_at, met_at, met_by_id, is_owed, warn, escalate, pauses
[[nodiscard]] Obligation obligationFromRow(Row &row);

/// The same of a left join; nothing where there is no obligation.
[[nodiscard]] std::optional<Obligation> optionalObligationFromRow(Row &row);

/// nearest_kind, nearest_modality, nearest_clause, nearest_starts_at, nearest_due_at, nearest_warn,
/// nearest_escalate
[[nodiscard]] std::optional<Obligation> nearestFromRow(Row &row);

} // namespace Docket
