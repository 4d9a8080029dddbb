// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyreader/policyreader.h"

#include <QString>

namespace Docket {

/// What a reading found wrong, in words. Here and not among the labels: the views show policies and
/// know nothing of how they are read.
[[nodiscard]] QString remarkOf(const PolicyProblem &problem);

} // namespace Docket
