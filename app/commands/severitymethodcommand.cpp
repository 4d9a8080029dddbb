// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/words.h"
#include "domain/advisorytokens.h"
#include "workspace/settings.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array MethodOptions{
    Option{"set"_L1, "WORD"_L1, "cvss: by CVSS vectors and words; words: by words alone"_L1},
    Option{"by"_L1, "NAME"_L1, "who sets it; without it, this account"_L1},
    NowOption,
    JsonOption,
};

Result<void> applyMethod(const CommandLine &line, Workspace &workspace)
{
    if (!line.has("set"_L1)) {
        return {};
    }
    return wordFrom<SeverityMethod>(u"--set"_s, line.value("set"_L1))
        .and_then([&](SeverityMethod method) {
            return about(line.argument(0),
                         workspace.saveSetting(Setting::SeverityBy, toJson(method), line.now()));
        });
}

Result<Exit> runSeverityMethod(const CommandLine &line)
{
    const auto access =
        line.has("set"_L1) ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly;
    const auto workspace = openCasebook(line, line.argument(0), access);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (line.has("by"_L1)) {
        (*workspace)->setPerson(line.value("by"_L1));
    }
    const auto json = applyMethod(line, **workspace).and_then([&] {
        return about(line.argument(0), (*workspace)->setting(Setting::SeverityBy));
    });
    if (!json) {
        return std::unexpected(json.error());
    }
    const SeverityMethod method = severityMethodFrom(*json);
    if (line.has(JsonOption.name)) {
        printJson(QJsonObject{{"method"_L1, QString(toToken(method))}});
    } else {
        print(method == SeverityMethod::Words
                  ? u"How bad something is, is said by words alone; no CVSS vector is published."_s
                  : u"How bad something is, is said by CVSS vectors and by words."_s);
    }
    return Exit::Done;
}

} // namespace

const Command SeverityMethodCommand{
    .name = "severity-method"_L1,
    .arguments = "CASEBOOK [--set cvss|words] [--by NAME] [--now TIME] [--json]"_L1,
    .summary = "whether the team uses CVSS, or words alone"_L1,
    .options = MethodOptions,
    .run = runSeverityMethod,
};

} // namespace Docket::Commands
