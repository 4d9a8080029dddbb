// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Docket {

/// Equivalence classes of CVSS 4.0, from 0, the most severe.
struct MacroVector
{
    int eq1 = 0;
    int eq2 = 0;
    int eq3 = 0;
    int eq4 = 0;
    int eq5 = 0;
    int eq6 = 0;
};

/// In tenths; nothing for classes that don't exist, such as those below the lowest.
[[nodiscard]] std::optional<int> macroScore(const MacroVector &macro);

} // namespace Docket
