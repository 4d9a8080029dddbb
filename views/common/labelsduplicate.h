// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/similarity.h"

#include <QString>

namespace Docket::Labels {

/// What is shared: "names the same id".
[[nodiscard]] QString text(DuplicateSignal signal);

/// A reason in one line, with what is shared and where: "Names the same id: CVE-2024-2398 (message
/// 1, and message 2 there)". Hostile characters are visible.
[[nodiscard]] QString text(const DuplicateReason &reason);

/// "87 %".
[[nodiscard]] QString score(double score);

} // namespace Docket::Labels
