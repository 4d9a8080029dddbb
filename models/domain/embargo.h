// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"

#include <QList>

namespace Docket {

/// Why nothing of this case may be published at `now`; empty when it may (M-9, M-10). An embargo
/// ends at its instant, and a case reported in public has nothing left to protect but the fix.
[[nodiscard]] QList<AdvisoryProblem> publicationProblems(const CaseFile &file, Instant now);

} // namespace Docket
