// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/actfields.h"

namespace Docket::Commands {

// What --set says of an assessment; see actfields.cpp. Each adds to a list, and an empty value
// empties it.

/// A CVSS vector of the team; one of the same version is replaced.
[[nodiscard]] Result<void> setVector(ActFields &to, const QString &key, const QString &value);
/// A CVSS vector of the reporter, as written.
[[nodiscard]] Result<void> setClaimedVector(ActFields &to, const QString &key,
                                            const QString &value);
/// "79", "CWE-79" or "CWE-79: Its name".
[[nodiscard]] Result<void> setWeakness(ActFields &to, const QString &key, const QString &value);
/// An answer to one of SSVC's four points; empty: not assessed.
[[nodiscard]] Result<void> setSsvc(ActFields &to, const QString &key, const QString &value);

} // namespace Docket::Commands
