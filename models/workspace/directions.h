// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"

#include <QString>

namespace Docket {

struct OpenCase;
struct Policy;
struct Stores;

/// Judges again which way the mail of a case went: it was imported before `policy` was known to be
/// the case's, or before the policy named its addresses. What an intake address of it or somebody
/// of the team wrote becomes outbound, as an import would have it, meets promises, and may
/// acknowledge the case; what a list server sent in its own name gets its writer. Nothing that is
/// outbound becomes inbound. Writes messages and history; the caller writes the case.
[[nodiscard]] StoreResult<void> judgeDirections(Stores &stores, OpenCase &open,
                                                const Policy &policy, Instant now,
                                                const QString &by);

} // namespace Docket
