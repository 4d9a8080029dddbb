// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Docket {

/// Whose time the window shows: the computer's, that of the samples, or one that was set at the
/// start. The last two are marked, so that nobody takes them for the first.
enum class ClockKind { System, Sample, Set };

} // namespace Docket
