// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

namespace Docket::Commands {

/// `docket import CASEBOOK --undo`: takes the last import back and says what became of its cases.
[[nodiscard]] Result<Exit> runUndo(const CommandLine &line);

} // namespace Docket::Commands
