// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/reminders.h"

#include <QList>

namespace Docket {

class Database;

/// Open issues of trackers where a robot has closed one, of cases that have not ended; the longest
/// idle first (M-22). What a person entered here is no word at the tracker.
[[nodiscard]] StoreResult<QList<IdleIssue>> idleIssues(const Database &database);

} // namespace Docket
