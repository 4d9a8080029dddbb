// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Docket {

/// Whether a window can be asked for: X11, Wayland, or a platform that somebody named. Qt ends the
/// program where there is none.
[[nodiscard]] bool hasDisplay();

/// Draws into memory from here on, where there is no display. Before the application object.
void drawWithoutDisplay();

} // namespace Docket
