// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/policy.h"

#include <QStringList>

namespace Docket {

/// The policy's own words that a report may be declined with for this reason, the most telling
/// first; empty where the policy is silent. Version rows are quoted without the marks of
/// Markdown ("< 0.6: not supported"), those that are not supported first (W-3).
[[nodiscard]] QStringList clausesFor(const Policy &policy, DeclineReason reason);

} // namespace Docket
