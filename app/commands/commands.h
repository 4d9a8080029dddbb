// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

// One object a subcommand, each in the file of its name. command.cpp lists them in order.
namespace Docket::Commands {

extern const Command actCommand;
extern const Command advisoryCommand;
extern const Command dueCommand;
extern const Command evidenceCommand;
extern const Command importCommand;
extern const Command inspectCommand;
extern const Command listCommand;
extern const Command newCommand;
extern const Command policyAddCommand;
extern const Command policyShowCommand;
extern const Command rawCommand;
extern const Command sampleCommand;
extern const Command showCommand;
extern const Command verifyCommand;

} // namespace Docket::Commands
