// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <QStringList>

/// The command line: `docket COMMAND …` without a window, on the same libraries.
namespace Docket::Commands {

/// Whether the first word after the program's name is a command, so that no window opens.
[[nodiscard]] bool isCommand(const QString &word);

/// Runs one command; `arguments` are those after the program's name, the command first. A
/// QCoreApplication must exist. Returns the exit code: 0 done, 1 done but something needs
/// attention, 2 wrong usage, 3 refused or failed.
[[nodiscard]] int run(const QStringList &arguments, const NowFn &systemNow);

/// Every command with its arguments, one a line, for `docket --help`.
[[nodiscard]] QString usage();

} // namespace Docket::Commands
