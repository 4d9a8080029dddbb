// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"
#include "domain/policy.h"
#include "workspace/workspace.h"

#include <QString>

namespace Docket::Commands {

/// A revision of a product's policy as a person names it: by a date on which it was in force, or by
/// its number among the revisions, oldest first from 1; an empty text is the one in force at
/// `receivedAt`. A complaint lists them.
[[nodiscard]] Result<Policy> findRevision(const Workspace &workspace, const QString &product,
                                          const QString &typed, Instant receivedAt);

} // namespace Docket::Commands
