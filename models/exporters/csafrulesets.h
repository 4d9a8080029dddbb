// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/csafdocument.h"

#include <span>

namespace Docket {

// The mandatory tests of CSAF 2.0 (6.1), by what they look at.

[[nodiscard]] std::span<const CsafRule> csafProductRules();  ///< 6.1.1 – 6.1.6, 13, 25, 29, 31 – 33
[[nodiscard]] std::span<const CsafRule> csafScoreRules();    ///< 6.1.7, 9 – 11, 23, 24
[[nodiscard]] std::span<const CsafRule> csafTrackingRules(); ///< 6.1.12, 14 – 22, 28, 30
[[nodiscard]] std::span<const CsafRule> csafProfileRules();  ///< 6.1.26, 27

} // namespace Docket
