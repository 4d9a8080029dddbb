// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"

#include <QList>

#include <optional>

namespace Docket {

/// Whether an embargo that ends at `until` holds at `now`: it is over at its instant, and what was
/// reported in public is under none (M-9).
[[nodiscard]] inline bool isUnderEmbargo(const std::optional<Instant> &until, bool isPublic,
                                         Instant now)
{
    return until && *until > now && !isPublic;
}

/// Why nothing of this case may be published at `now`; empty when it may (M-9, M-10). An embargo
/// ends at its instant, and a case reported in public has nothing left to protect but the fix.
[[nodiscard]] QList<AdvisoryProblem> publicationProblems(const CaseFile &file, Instant now);

} // namespace Docket
