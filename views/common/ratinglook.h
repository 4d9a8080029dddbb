// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/cvss.h"

namespace Docket::Theme {

/// The colour of a score; never without its number and word.
[[nodiscard]] Tone toneOf(CvssRating rating);

} // namespace Docket::Theme
