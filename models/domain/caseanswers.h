// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/completeness.h"
#include "domain/statedversions.h"

namespace Docket {

// What completeness.h and versionverdict.h say about a whole case.

/// The items of its policy as they stand.
[[nodiscard]] QList<ItemStanding> standingsOf(const CaseDetail &detail);

/// A person's versions, else those found in the reporter's messages.
[[nodiscard]] StatedVersions statedVersions(const CaseDetail &detail);

/// The verdicts on them at receipt (FIELD.md rule 4).
[[nodiscard]] QList<VersionVerdict> verdictsOf(const CaseDetail &detail);

/// M-1: the policy's table is of a runtime, and nobody stated its version.
[[nodiscard]] bool lacksRuntime(const CaseDetail &detail);

} // namespace Docket
