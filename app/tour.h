// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

class QApplication;

namespace Docket {

/// Saves pictures of the window's pages, light and dark, into options.tourFolder, and quits. Works
/// without a display (QT_QPA_PLATFORM=offscreen). The exit code: 3 if a picture can't be written.
[[nodiscard]] int runTour(QApplication &application, const Options &options);

} // namespace Docket
