// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/version.h"

// The grammars and orders of the schemes, for version.cpp alone. The text begins with a digit and
// is of bounded length.

namespace Docket {

[[nodiscard]] std::optional<Version> parseSemver(QStringView text);
[[nodiscard]] std::optional<Version> parsePep440(QStringView text);
[[nodiscard]] std::optional<Version> parseDebian(QStringView text);

/// Of versions with the same epoch and release.
[[nodiscard]] std::weak_ordering comparePep440Suffixes(const Version &one, const Version &other);

[[nodiscard]] std::weak_ordering compareDebian(const Version &one, const Version &other);

/// Takes numbers with dots between them from the front of `text`.
[[nodiscard]] QStringList takeNumbers(QStringView &text);

} // namespace Docket
