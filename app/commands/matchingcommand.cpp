// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "workspace/contentmatcher.h"
#include "workspace/settings.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array MatchingOptions{
    Option{"days"_L1, "N"_L1,
           "put mails of one sender under one subject into one case within N days; 0: never"_L1},
    Option{"by"_L1, "NAME"_L1, "who sets it; without it, this account"_L1},
    NowOption,
    JsonOption,
};

Result<void> applyMatching(const CommandLine &line, Workspace &workspace)
{
    if (!line.has("days"_L1)) {
        return {};
    }
    bool isNumber = false;
    const int days = line.value("days"_L1).toInt(&isNumber);
    const QByteArray json = toJson(MatchSettings{.windowDays = days});
    if (!isNumber || !matchSettingsFromJson(json)) {
        return std::unexpected(wrongUsage(u"--days"_s,
                                          line.value("days"_L1) + " is no number of days"_L1,
                                          u"use one from 0 to 3650"_s));
    }
    return about(line.argument(0), workspace.saveSetting(Setting::Matching, json, line.now()));
}

Result<Exit> runMatching(const CommandLine &line)
{
    const auto access =
        line.has("days"_L1) ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly;
    const auto workspace = openCasebook(line, line.argument(0), access);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (line.has("by"_L1)) {
        (*workspace)->setPerson(line.value("by"_L1));
    }
    const auto json = applyMatching(line, **workspace).and_then([&] {
        return about(line.argument(0), (*workspace)->setting(Setting::Matching));
    });
    if (!json) {
        return std::unexpected(json.error());
    }
    const MatchSettings set =
        matchSettingsFromJson(json->value_or(QByteArray())).value_or(MatchSettings{});
    if (line.has(JsonOption.name)) {
        printJson(QJsonObject{{"window_days"_L1, set.windowDays}});
    } else {
        print(set.windowDays == 0
                  ? u"Mails are never matched by subject and sender."_s
                  : "Mails of one sender under one subject are one case within "_L1 +
                        QString::number(set.windowDays) + " days."_L1);
    }
    return Exit::Done;
}

} // namespace

const Command MatchingCommand{
    .name = "matching"_L1,
    .arguments = "CASEBOOK [--days N] [--by NAME] [--now TIME] [--json]"_L1,
    .summary = "for how long mails under one subject are one thread"_L1,
    .options = MatchingOptions,
    .run = runMatching,
};

} // namespace Docket::Commands
