// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array VerifyOptions{JsonOption};

QString wordsOf(const DamagedOriginal &damaged)
{
    const QString place = damaged.caseKey.isEmpty()
                              ? QString()
                              : u" (message %1 of %2)"_s.arg(damaged.message).arg(damaged.caseKey);
    return "original "_L1 + QString::number(damaged.id.value) + place +
           " is damaged: its bytes are not those that came in"_L1;
}

Result<Exit> runVerify(const CommandLine &line)
{
    const QString path = line.argument(0);
    const auto workspace = openCasebook(line, path, Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto structure = about(path, (*workspace)->verify());
    if (!structure) {
        return std::unexpected(structure.error());
    }
    const auto originals = about(path, (*workspace)->verifyOriginals());
    if (!originals) {
        return std::unexpected(originals.error());
    }
    QStringList problems = *structure;
    std::ranges::transform(originals->damaged, std::back_inserter(problems), wordsOf);
    if (line.has(JsonOption.name)) {
        printJson({{"casebook"_L1, path},
                   {"originals"_L1, originals->checked},
                   {"problems"_L1, QJsonArray::fromStringList(problems)}});
    } else {
        for (const QString &problem : problems) {
            print(shown(problem));
        }
        print(shown(path) + ": "_L1 + QString::number(originals->checked) + " originals, "_L1 +
              (problems.isEmpty() ? u"all of them as they came in"_s
                                  : QString::number(problems.size()) + " problems"_L1));
    }
    return problems.isEmpty() ? Exit::Done : Exit::Attention;
}

} // namespace

const Command VerifyCommand{
    .name = "verify"_L1,
    .arguments = "CASEBOOK [--json]"_L1,
    .summary = "check the file and every original's SHA-256"_L1,
    .options = VerifyOptions,
    .run = runVerify,
};

} // namespace Docket::Commands
