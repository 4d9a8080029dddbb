// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Docket {

/// "CVE-2026-90001", as CVE's and CSAF's schemas want it: upper case, four digits or more.
[[nodiscard]] bool isCveId(const QString &text);

/// "GHSA-2m59-h3xq-7cv8", as GitHub writes it: three groups of four of its alphabet, lower case.
[[nodiscard]] bool isGhsaId(const QString &text);

/// Whether somebody meant one of the two, or put blanks around an id, and nobody else will find it.
[[nodiscard]] bool isIdMisspelt(const QString &text);

/// The spelling that others know, where it is clear what was meant: " cve‑2026‑90001" is
/// "CVE-2026-90001". Nothing where digits or letters are wrong.
[[nodiscard]] std::optional<QString> canonicalId(const QString &text);

} // namespace Docket
