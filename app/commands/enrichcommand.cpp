// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "workspace/exploitationfiles.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array EnrichOptions{
    Option{"by"_L1, "NAME"_L1, "who reads it; without it, this account"_L1},
    NowOption,
    JsonOption,
};

QString sentence(const ExploitationRead &read, const QString &path)
{
    const QString kind = read.isCatalogue ? u"KEV"_s : u"EPSS"_s;
    if (read.isOlder) {
        return path + ": "_L1 + kind + " of "_L1 + toIsoString(read.snapshot.date).first(10) +
               " is older than what the casebook has; nothing was changed."_L1;
    }
    const QString leftOut = read.leftOut == 0
                                ? QString()
                                : ", "_L1 + QString::number(read.leftOut) + " rows left out"_L1;
    return path + ": "_L1 + kind + " of "_L1 + toIsoString(read.snapshot.date).first(10) + ", "_L1 +
           QString::number(read.rows) + " CVEs"_L1 + leftOut + u'.';
}

Result<Exit> runEnrich(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (line.has("by"_L1)) {
        (*workspace)->setPerson(line.value("by"_L1));
    }
    QJsonArray files;
    for (const QString &path : line.arguments().sliced(1)) {
        const auto read = about(path, (*workspace)->exploitation().read(path, line.now()));
        if (!read) {
            return std::unexpected(read.error());
        }
        if (line.has(JsonOption.name)) {
            files.append(QJsonObject{{"file"_L1, path},
                                     {"kind"_L1, read->isCatalogue ? u"kev"_s : u"epss"_s},
                                     {"date"_L1, toIsoString(read->snapshot.date)},
                                     {"version"_L1, read->snapshot.version},
                                     {"rows"_L1, qint64(read->rows)},
                                     {"left_out"_L1, read->leftOut},
                                     {"kept"_L1, !read->isOlder}});
        } else {
            print(sentence(*read, path));
        }
    }
    if (line.has(JsonOption.name)) {
        printJson(QJsonObject{{"files"_L1, files}});
    }
    return Exit::Done;
}

} // namespace

const Command EnrichCommand{
    .name = "enrich"_L1,
    .arguments = "CASEBOOK FILE... [--by NAME] [--now TIME] [--json]"_L1,
    .summary = "take in EPSS scores and CISA's catalogue of exploited CVEs from files"_L1,
    .options = EnrichOptions,
    .fewest = 2,
    .most = std::numeric_limits<int>::max(),
    .run = runEnrich,
};

} // namespace Docket::Commands
