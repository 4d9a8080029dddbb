// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

Result<Exit> runNew(const CommandLine &line)
{
    const QString path = line.argument(0);
    return checkNew(path)
        .and_then([&] { return about(path, Workspace::create(path, line.clock())); })
        .transform([&](const std::unique_ptr<Workspace> &) {
            print(shown(path) + ": a new casebook; add a policy, then import reports"_L1);
            return Exit::Done;
        });
}

} // namespace

const Command NewCommand{
    .name = "new"_L1,
    .arguments = "CASEBOOK"_L1,
    .summary = "make an empty casebook"_L1,
    .options = {},
    .run = runNew,
};

} // namespace Docket::Commands
