// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <QtEnvironmentVariables>

#include <algorithm>
#include <array>

namespace Docket {

bool hasDisplay()
{
    constexpr std::array Names{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    return std::ranges::any_of(Names,
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

void drawWithoutDisplay()
{
    if (!hasDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace Docket
