// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// Policies for teams without a file (resources/policies/presets): rules of disclosure that many
/// follow, each with its source in a sentence and a remark. `product` is the preset's own name
/// ("90-day") and is replaced by the team's product; `productTitle` says what it is.
[[nodiscard]] QList<Policy> policyPresets();

/// The names of what comes with Docket: the policies of the two products of the samples, then the
/// presets.
[[nodiscard]] QStringList bundledPolicyNames();

/// One of them.
[[nodiscard]] std::optional<Policy> bundledPolicy(const QString &name);

} // namespace Docket
