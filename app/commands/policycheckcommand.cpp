// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/policyreport.h"
#include "commands/policyverdicts.h"
#include "domain/policy.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array CheckOptions{
    Option{"product"_L1, "NAME"_L1, "the product's short name, instead of one from the title"_L1},
    Option{"version"_L1, "V"_L1, "say whether this version is supported; may be repeated"_L1},
    Option{"record"_L1, {}, "print the record that 'policy add' takes, to correct by hand"_L1},
    NowOption,
    JsonOption,
};

Result<Exit> runCheck(const CommandLine &line)
{
    const QString source = line.argument(0);
    const auto reading = readPolicySource(source, line.value("product"_L1), line.now());
    if (!reading) {
        return std::unexpected(reading.error());
    }
    if (isNothingRead(*reading)) {
        const QString why = reading->problems.isEmpty()
                                ? u"nothing"_s
                                : QString(wordOf(reading->problems.first().kind));
        return std::unexpected(Complaint{Exit::Failed, source,
                                         "nothing of a policy was found ("_L1 + why + ')'_L1,
                                         u"name the file with the project's security policy"_s});
    }
    const QStringList versions = line.values("version"_L1);
    if (line.has("record"_L1)) {
        printBytes(QJsonDocument::fromJson(toJson(reading->policy)).toJson());
    } else if (line.has(JsonOption.name)) {
        QJsonObject object = jsonOf(*reading);
        object["verdicts"_L1] = verdictsJson(reading->policy, versions, line.now());
        printJson(object);
    } else {
        printPolicy(reading->policy);
        if (const QString table = verdictTable(reading->policy, versions, line.now());
            !table.isEmpty()) {
            print('\n'_L1 + table);
        }
        printUnread(*reading);
    }
    return needsAttention(*reading) ? Exit::Attention : Exit::Done;
}

} // namespace

const Command PolicyCheckCommand{
    .name = "policy check"_L1,
    .arguments =
        "SECURITY.md [--product NAME] [--version V]... [--now TIME] [--record | --json]"_L1,
    .summary = "read a policy without a casebook and say what it promises"_L1,
    .options = CheckOptions,
    .run = runCheck,
};

} // namespace Docket::Commands
