// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"

// One object a subcommand, each in the file of its name. command.cpp lists them in order.
namespace Docket::Commands {

extern const Command ActCommand;
extern const Command AdvisoryCommand;
extern const Command ContactsCommand;
extern const Command CvssCommand;
extern const Command DueCommand;
extern const Command DuplicatesCommand;
extern const Command EnrichCommand;
extern const Command EvidenceCommand;
extern const Command FindEvidenceCommand;
extern const Command ImportCommand;
extern const Command InspectCommand;
extern const Command LetterCommand;
extern const Command ListCommand;
extern const Command MatchingCommand;
extern const Command NewCommand;
extern const Command PolicyAddCommand;
extern const Command PolicyCheckCommand;
extern const Command PolicyShowCommand;
extern const Command PublicIssueCommand;
extern const Command RawCommand;
extern const Command ReportCommand;
extern const Command RulesCommand;
extern const Command SampleCommand;
extern const Command SeverityMethodCommand;
extern const Command ShowCommand;
extern const Command VerifyCommand;

} // namespace Docket::Commands
