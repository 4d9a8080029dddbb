// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "workspace/importbatch.h"

#include <optional>

namespace Docket {

struct Stores;

/// Makes one case of two whose messages turn out to be one thread: the later (of the same
/// second: the second) gives its messages to the other and ends as its duplicate, since no case and
/// no line of the history is ever deleted. Returns the case that has them now; nothing if a person
/// has worked on one of them, and both stay as they are.
[[nodiscard]] StoreResult<std::optional<CaseId>> joinCases(Stores &stores, ImportBatch &batch,
                                                           CaseId one, CaseId other, Instant now,
                                                           const QString &by);

} // namespace Docket
