// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/table.h"
#include "domain/casedetail.h"

namespace Docket::Commands {

/// Adds what a team wrote down about a case to the two columns of its facts.
void addRecord(Table &facts, const CaseDetail &detail, Instant now);

} // namespace Docket::Commands
