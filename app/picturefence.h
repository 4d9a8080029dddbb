// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the picture decoder may not do, set before it reads a byte of a picture.
namespace Docket::PictureFence {

/// The exit code of a process that used up its time.
constexpr int TooExpensiveExit = 4;

/// No core, no file, and so much memory and time of the processor as PictureLimits say. It dies
/// with the process that started it.
void limitResources();

/// From here on the kernel answers EPERM to whatever is not needed to turn bytes in memory into
/// other bytes: nothing is opened, connected, started or signalled. Everything that is loaded when
/// it is needed must have been. False where the kernel or the build has no such filter.
[[nodiscard]] bool raise();

} // namespace Docket::PictureFence
