// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "workspace/samplecasebook.h"

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

Result<Exit> runSample(const CommandLine &line)
{
    const QString path = line.argument(0);
    return checkNew(path)
        .and_then([&] { return about(path, buildSampleCasebook(path)); })
        .transform([&] {
            print(shown(path) + ": the sample casebook; look at it with --now "_L1 +
                  toIsoString(sampleNow()));
            return Exit::Done;
        });
}

} // namespace

const Command SampleCommand{
    .name = "sample"_L1,
    .arguments = "CASEBOOK"_L1,
    .summary = "make a casebook from the bundled samples, all of them invented"_L1,
    .options = {},
    .run = runSample,
};

} // namespace Docket::Commands
