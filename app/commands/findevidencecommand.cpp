// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array FindEvidenceOptions{JsonOption};

/// "part 1.2" is a place in a mail; people know the name, or the number of the block.
QString pieceOf(const EvidenceHit &hit)
{
    return hit.place.piece.startsWith("part "_L1) && !hit.name.isEmpty() ? hit.name
                                                                         : hit.place.piece;
}

void printHits(const EvidenceHits &found)
{
    Table table({u"KEY"_s, u"MESSAGE"_s, u"PIECE"_s, u"LINE"_s, u"TEXT"_s});
    for (const EvidenceHit &hit : found.hits) {
        table.add({hit.caseKey, QString::number(hit.message), pieceOf(hit),
                   QString::number(hit.line.number), hit.line.text.trimmed()});
    }
    if (!table.isEmpty()) {
        print(table.text());
    }
    print(QString::number(found.hits.size()) + (found.isCut ? " lines, and more"_L1 : " lines"_L1) +
          notSearched(found.leftOut) +
          (found.notYet == 0 ? QString()
                             : QString("; the evidence of "_L1 + QString::number(found.notYet) +
                                       " messages could not be prepared for the search"_L1)));
}

void printHitsJson(const EvidenceHits &found)
{
    QJsonArray hits;
    for (const EvidenceHit &hit : found.hits) {
        hits.append(QJsonObject{{"key"_L1, hit.caseKey},
                                {"message"_L1, hit.message},
                                {"piece"_L1, hit.place.piece},
                                {"name"_L1, hit.name},
                                {"line"_L1, hit.line.number},
                                {"text"_L1, hit.line.text}});
    }
    printJson({{"hits"_L1, hits},
               {"is_cut"_L1, found.isCut},
               {"not_searched"_L1, found.leftOut},
               {"not_prepared"_L1, found.notYet}});
}

Result<Exit> runFindEvidence(const CommandLine &line)
{
    const QString text = line.argument(1);
    if (!isSearchable(text)) {
        return std::unexpected(wrongUsage(text, u"that is too short to look for"_s,
                                          u"give three characters or more"_s));
    }
    const QString path = line.argument(0);
    const auto workspace = openToSearchEvidence(line, path);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto found = about(path, (*workspace)->findInEvidence(text));
    if (!found) {
        return std::unexpected(found.error());
    }
    if (line.has(JsonOption.name)) {
        printHitsJson(*found);
    } else {
        printHits(*found);
    }
    return Exit::Done;
}

} // namespace

const Command FindEvidenceCommand{
    .name = "find-evidence"_L1,
    .arguments = "CASEBOOK TEXT [--json]"_L1,
    .summary = "list the lines of attachments and code blocks that have a text"_L1,
    .options = FindEvidenceOptions,
    .fewest = 2,
    .most = 2,
    .run = runFindEvidence,
};

} // namespace Docket::Commands
