// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/versionverdict.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace Docket::Commands {

/// The row that decides, or that the note is about, as the policy has it; empty for none.
[[nodiscard]] QString rowText(const Policy &policy, const VersionVerdict &verdict);

/// Why, where the row alone does not tell; else empty.
[[nodiscard]] QString noteText(const VersionVerdict &verdict);

/// Versions that no row names: "0.6.x".
[[nodiscard]] QStringList gapTexts(const Policy &policy);

/// Rows that name the same versions, as an array of {rows[2], harmless}.
[[nodiscard]] QJsonArray overlapsJson(const Policy &policy);

/// What the policy says of each version at `at`, as an array of {version, verdict, row, note}.
[[nodiscard]] QJsonArray verdictsJson(const Policy &policy, const QStringList &versions,
                                      Instant at);

/// The same as a table for people; empty for no versions.
[[nodiscard]] QString verdictTable(const Policy &policy, const QStringList &versions, Instant at);

} // namespace Docket::Commands
