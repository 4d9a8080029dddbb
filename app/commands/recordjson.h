// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QJsonObject>

namespace Docket::Commands {

/// What a team wrote down about a case, for `docket show --json`: decision, decisions, assessment,
/// fix, embargo, estimates, pauses, conduct, exploitation, duplicates, dates, disclosure_blockers.
[[nodiscard]] QJsonObject recordJson(const CaseDetail &detail, Instant now);

} // namespace Docket::Commands
