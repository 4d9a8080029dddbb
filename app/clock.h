// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace Docket::Clock {

/// The computer's clock. The only place of the program that reads it.
[[nodiscard]] NowFn system();

/// A clock that shows `start` now and runs on from there: `--now`, and the samples, whose clocks
/// are best looked at on the day they were written for.
[[nodiscard]] NowFn runningFrom(Instant start);

} // namespace Docket::Clock
