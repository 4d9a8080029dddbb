// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"
#include "commands/words.h"
#include "domain/tokens.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array RulesOptions{
    Option{
        "add"_L1, "RULE"_L1,
        "add a rule behind the others: \"sender: *@news.example.org => ignore\", \"subject: scan "
        "report => class scanner-output\", \"List-Id: announce => product NAME\""_L1},
    Option{"at"_L1, "N"_L1, "with --add: put it at this place"_L1},
    Option{"remove"_L1, "N"_L1, "remove the rule at this place"_L1},
    NowOption,
    JsonOption,
};

/// A place among the rules, from 1 on.
Result<qsizetype> placeFrom(const CommandLine &line, QLatin1StringView option, qsizetype most)
{
    bool isNumber = false;
    const qint64 place = line.value(option).toLongLong(&isNumber);
    if (!isNumber || place < 1 || place > most) {
        return std::unexpected(wrongUsage("--"_L1 + option, line.value(option) + " is no place"_L1,
                                          u"see the places with 'docket rules'"_s));
    }
    return static_cast<qsizetype>(place - 1);
}

Result<bool> removeFrom(ImportRules &rules, const CommandLine &line)
{
    if (!line.has("remove"_L1)) {
        return false;
    }
    return placeFrom(line, "remove"_L1, rules.size()).transform([&](qsizetype place) {
        rules.removeAt(place);
        return true;
    });
}

Result<bool> addTo(ImportRules &rules, const CommandLine &line)
{
    qsizetype place = rules.size();
    if (line.has("at"_L1)) {
        const auto given = placeFrom(line, "at"_L1, rules.size() + 1);
        if (!given) {
            return std::unexpected(given.error());
        }
        place = *given;
    }
    const QStringList added = line.values("add"_L1);
    for (const QString &text : added) {
        const auto rule = importRuleFrom(text);
        if (!rule) {
            return std::unexpected(wrongUsage(
                "--add "_L1 + text, u"this is no rule"_s,
                "write FIELD: PATTERN => ignore, product NAME or class WORD; classes are: "_L1 +
                    wordsOf<ReportClass>()));
        }
        rules.insert(place++, *rule);
    }
    return !added.isEmpty();
}

void show(const ImportRules &rules, const RuleCounts &counts, bool wantsJson)
{
    QJsonArray array;
    Table table({u"PLACE"_s, u"CAUGHT LAST"_s, u"RULE"_s});
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString text = toText(rules.at(i));
        array.append(QJsonObject{
            {"place"_L1, i + 1}, {"rule"_L1, text}, {"caught_last"_L1, counts.value(text)}});
        table.add({QString::number(i + 1), QString::number(counts.value(text)), text});
    }
    if (wantsJson) {
        printJson({{"rules"_L1, array}});
    } else if (!table.isEmpty()) {
        print(table.text());
    } else {
        print(u"there are no import rules; add one with --add"_s);
    }
}

Result<Exit> runRules(const CommandLine &line)
{
    const QString path = line.argument(0);
    const bool changes = line.has("add"_L1) || line.has("remove"_L1);
    if (line.has("at"_L1) && !line.has("add"_L1)) {
        return std::unexpected(wrongUsage(u"--at"_s, u"it goes with --add"_s));
    }
    const auto workspace = openCasebook(
        line, path, changes ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    auto rules = about(path, (*workspace)->importRules());
    if (!rules) {
        return std::unexpected(rules.error());
    }
    const auto removed = removeFrom(*rules, line);
    const auto added = removed.and_then([&](bool) { return addTo(*rules, line); });
    if (!added) {
        return std::unexpected(added.error());
    }
    const auto saved = *added || *removed
                           ? about(path, (*workspace)->setImportRules(*rules, line.now()))
                           : Result<void>{};
    return saved.and_then([&] { return about(path, (*workspace)->ruleCounts()); })
        .transform([&](const RuleCounts &counts) {
            show(*rules, counts, line.has(JsonOption.name));
            return Exit::Done;
        });
}

} // namespace

const Command RulesCommand{
    .name = "rules"_L1,
    .arguments = "CASEBOOK [--add RULE [--at N]]... [--remove N] [--now TIME] [--json]"_L1,
    .summary = "what an import ignores, and what it takes for which product or class"_L1,
    .options = RulesOptions,
    .run = runRules,
};

} // namespace Docket::Commands
