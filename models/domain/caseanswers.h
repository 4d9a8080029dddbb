// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/completeness.h"
#include "domain/statedversions.h"
#include "domain/versionverdict.h"

#include <QStringList>

#include <optional>

namespace Docket {

// What completeness.h and versionverdict.h say about a whole case.

/// The items of its policy as they stand.
[[nodiscard]] QList<ItemStanding> standingsOf(const CaseDetail &detail);

/// A person's versions, else those found in the reporter's messages.
[[nodiscard]] StatedVersions statedVersions(const CaseDetail &detail);

/// The verdicts on them at receipt (FIELD.md rule 4).
[[nodiscard]] QList<VersionVerdict> verdictsOf(const CaseDetail &detail);

/// The first of them that the policy supports: a report of it is not about an unsupported version
/// (W-3).
[[nodiscard]] std::optional<VersionVerdict> supportedVersion(const CaseDetail &detail);
/// It as a person wrote it, and the pattern of the row that supports it.
[[nodiscard]] QStringList namesOf(const VersionVerdict &verdict, const Policy &policy);

/// M-1: the policy's table is of a runtime, and none of the verdicts is about its version.
[[nodiscard]] bool lacksRuntime(const Policy &policy, const QList<VersionVerdict> &verdicts);

} // namespace Docket
