// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/complaint.h"
#include "commands/output.h"
#include "commands/table.h"
#include "domain/tokens.h"
#include "importers/gittags.h"

#include <QJsonArray>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array TagsOptions{
    Option{"scheme"_L1, "NAME"_L1,
           "the order of the versions: semver (as without it), pep440, debian"_L1},
    Option{"all"_L1, {}, "list every tag, not only the first release"_L1},
    JsonOption,
};

void printTags(const QList<CommitTags> &commits, bool withAll)
{
    Table table({u"COMMIT"_s, u"FIRST"_s, u"TAGS"_s});
    for (const CommitTags &commit : commits) {
        const QString tags = withAll ? commit.tags.join(u' ') : QString::number(commit.tags.size());
        table.add({commit.commit, commit.first.isEmpty() ? u"none"_s : commit.first, tags});
    }
    print(table.text());
}

void printTagsJson(const QList<CommitTags> &commits)
{
    QJsonArray array;
    for (const CommitTags &commit : commits) {
        array.append(QJsonObject{{"asked"_L1, commit.asked},
                                 {"commit"_L1, commit.commit},
                                 {"first"_L1, commit.first},
                                 {"tags"_L1, QJsonArray::fromStringList(commit.tags)}});
    }
    printJson({{"commits"_L1, array}});
}

Result<Exit> runTags(const CommandLine &line)
{
    const QString name = line.has("scheme"_L1) ? line.value("scheme"_L1) : u"semver"_s;
    const auto scheme = fromToken<VersionScheme>(name);
    if (!scheme) {
        return std::unexpected(wrongUsage(u"--scheme"_s, "there is no order "_L1 + name,
                                          u"use one of: semver, pep440, debian"_s));
    }
    const auto commits = tagsContaining(line.argument(0), line.arguments().sliced(1), *scheme);
    if (!commits) {
        return std::unexpected(complaintOf(Failure(commits.error()), line.argument(0)));
    }
    if (line.has(JsonOption.name)) {
        printTagsJson(*commits);
    } else {
        printTags(*commits, line.has("all"_L1));
    }
    return Exit::Done;
}

} // namespace

const Command TagsCommand{
    .name = "tags"_L1,
    .arguments = "CLONE COMMIT... [--scheme NAME] [--all] [--json]"_L1,
    .summary = "find the releases of a local clone that have a commit"_L1,
    .options = TagsOptions,
    .fewest = 2,
    .most = std::numeric_limits<int>::max(),
    .run = runTags,
};

} // namespace Docket::Commands
