// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"
#include "policyreader/policyreader.h"

#include <QJsonObject>
#include <QString>

namespace Docket::Commands {

/// A policy from what a person named: one that comes with Docket by its name, a record in JSON
/// (a file's name ends in .json), or a SECURITY.md. `product` replaces the name that the source has
/// where it is not empty; `validFrom` is for documents, which do not say it.
[[nodiscard]] Result<PolicyReading> readPolicySource(const QString &source, const QString &product,
                                                     Instant validFrom);

/// Whether anything of a policy was found.
[[nodiscard]] bool isNothingRead(const PolicyReading &reading);

/// Whether a person should look at it: problems, or sentences that were not understood.
[[nodiscard]] bool needsAttention(const PolicyReading &reading);

/// Tables of all that a policy says, for people.
void printPolicy(const Policy &policy);

/// What was not understood and what was wrong, for people; nothing if there is none.
void printUnread(const PolicyReading &reading);

/// The words of a problem; stable, as tokens are.
[[nodiscard]] QLatin1StringView wordOf(PolicyProblemKind kind);

/// The keys of `policy check --json`.
[[nodiscard]] QJsonObject jsonOf(const PolicyReading &reading);

} // namespace Docket::Commands
