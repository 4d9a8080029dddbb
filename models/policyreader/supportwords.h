// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>

namespace Docket {

// The words of a version table, one at a time.

/// Whether a cell or sentence says supported, or not; nothing where it says neither. A tick and a
/// cross count in every form that GitHub shows.
[[nodiscard]] std::optional<bool> saysSupported(const QString &words);

/// Whether they say that only some fixes are made: "⚠ critical fixes only". That is no yes and no
/// no.
[[nodiscard]] bool saysPartlySupported(const QString &words);

/// The last date in the words: "2026-12-01", "1 December 2026", "December 1, 2026", and the last
/// day of "2026-12" or "Dec 2026". A range ends with its end.
[[nodiscard]] std::optional<Instant> lastDateIn(const QString &words);

/// A version pattern as a row has it: "`Python 3.8.x` (minor …)" is "3.8.x", "5.2 LTS" is "5.2".
/// What has no number is left as it is.
[[nodiscard]] QString versionPattern(const QString &words);

/// Whether the words begin with a version, an operator before it allowed, or are "latest" or a
/// branch.
[[nodiscard]] bool beginsWithVersion(const QString &words);

} // namespace Docket
