// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/progressline.h"
#include "commands/stopsignals.h"
#include "common/labelsduplicate.h"
#include "domain/reporttokens.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array DuplicatesOptions{
    Option{"all"_L1, {}, "of all open cases, each pair once"_L1},
    Option{"threshold"_L1, "SCORE"_L1, "from 0 to 1; 0.5 without it, less shows more"_L1},
    Option{"refused"_L1, {}, "show those that were refused as well"_L1},
    Option{"refuse"_L1, "CASE"_L1, "remember that this other case is another flaw"_L1},
    Option{"reconsider"_L1, "CASE"_L1, "take that back"_L1},
    NowOption,
    JsonOption,
};

Result<DuplicateQuestion> comparisonOf(const CommandLine &line)
{
    DuplicateQuestion question{.withRefused = line.has("refused"_L1)};
    if (line.has("threshold"_L1)) {
        bool isNumber = false;
        question.threshold = line.value("threshold"_L1).toDouble(&isNumber);
        const bool isScore = question.threshold >= 0 && question.threshold <= 1; // "nan" is neither
        if (!isNumber || !isScore) {
            return std::unexpected(wrongUsage(u"--threshold"_s,
                                              line.value("threshold"_L1) + " is no score"_L1,
                                              u"give a number from 0 to 1"_s));
        }
    }
    return question;
}

double rounded(double score)
{
    return std::round(1000 * score) / 1000;
}

QJsonObject candidateJson(const DuplicateCandidate &candidate)
{
    QJsonArray reasons;
    for (const DuplicateReason &reason : candidate.reasons) {
        QJsonObject object{{"signal"_L1, QString(toToken(reason.signal))},
                           {"strength"_L1, rounded(reason.strength)},
                           {"shared"_L1, QJsonArray::fromStringList(reason.shared)}};
        if (reason.message > 0) {
            object["message"_L1] = reason.message;
            object["other_message"_L1] = reason.otherMessage;
        }
        reasons.append(object);
    }
    return {{"key"_L1, candidate.key},
            {"title"_L1, candidate.title},
            {"state"_L1, QString(toToken(candidate.state))},
            {"score"_L1, rounded(candidate.score)},
            {"refused"_L1, candidate.isRefused},
            {"reasons"_L1, reasons}};
}

void printCandidate(const QString &before, const DuplicateCandidate &candidate)
{
    print(before + Labels::score(candidate.score) + "  "_L1 + candidate.key + "  "_L1 +
          toToken(candidate.state) + (candidate.isRefused ? ", refused"_L1 : ""_L1) + "  "_L1 +
          shown(candidate.title));
    for (const DuplicateReason &reason : candidate.reasons) {
        print("    "_L1 + shown(Labels::text(reason)));
    }
}

Result<Exit> runAll(const CommandLine &line, const Workspace &workspace,
                    const DuplicateQuestion &question)
{
    const StopSignals signals;
    const auto pairs = [&] {
        ProgressLine progress("cases"_L1);
        return about(line.argument(0),
                     workspace.openDuplicates(question, progress.function(), signals.token()));
    }();
    if (!pairs) {
        return std::unexpected(pairs.error());
    }
    const bool wasStopped = signals.token().stop_requested();
    if (wasStopped) {
        complain(
            {Exit::Attention, line.argument(0), u"stopped; not all cases were compared"_s, {}});
    }
    const Exit exit = wasStopped ? Exit::Attention : Exit::Done;
    if (line.has(JsonOption.name)) {
        QJsonArray array;
        for (const DuplicatePair &pair : *pairs) {
            array.append(QJsonObject{{"key"_L1, pair.key},
                                     {"title"_L1, pair.title},
                                     {"candidate"_L1, candidateJson(pair.candidate)}});
        }
        printJson({{"pairs"_L1, array}, {"threshold"_L1, question.threshold}});
        return exit;
    }
    for (const DuplicatePair &pair : *pairs) {
        printCandidate(pair.key + "  "_L1, pair.candidate);
    }
    print(QString::number(pairs->size()) + (pairs->size() == 1 ? " pair"_L1 : " pairs"_L1));
    return exit;
}

Result<Exit> runOne(const CommandLine &line, const Workspace &workspace,
                    const DuplicateQuestion &question)
{
    const QString key = line.argument(1);
    const auto id = findCase(workspace, key);
    if (!id) {
        return std::unexpected(id.error());
    }
    const auto candidates = about(key, workspace.duplicates(*id, question));
    if (!candidates) {
        return std::unexpected(candidates.error());
    }
    if (line.has(JsonOption.name)) {
        QJsonArray array;
        for (const DuplicateCandidate &candidate : *candidates) {
            array.append(candidateJson(candidate));
        }
        printJson({{"key"_L1, key.toUpper()},
                   {"candidates"_L1, array},
                   {"threshold"_L1, question.threshold}});
        return Exit::Done;
    }
    for (const DuplicateCandidate &candidate : *candidates) {
        printCandidate({}, candidate);
    }
    print(QString::number(candidates->size()) +
          (candidates->size() == 1 ? " candidate"_L1 : " candidates"_L1));
    return Exit::Done;
}

Result<Exit> refuse(const CommandLine &line, Workspace &workspace)
{
    const bool isRefused = line.has("refuse"_L1);
    const QString otherKey = line.value(isRefused ? "refuse"_L1 : "reconsider"_L1);
    return findCase(workspace, line.argument(1)).and_then([&](CaseId id) {
        return findCase(workspace, otherKey).and_then([&](CaseId other) -> Result<Exit> {
            if (id == other) {
                return std::unexpected(wrongUsage(otherKey, u"a case is no duplicate of itself"_s));
            }
            return about(otherKey, workspace.refuseDuplicate(id, other, isRefused, line.now()))
                .transform([&] {
                    print(line.argument(1).toUpper() + ": "_L1 + otherKey.toUpper() +
                          (isRefused ? " is no duplicate"_L1 : " may be a duplicate"_L1));
                    return Exit::Done;
                });
        });
    });
}

Result<Exit> runDuplicates(const CommandLine &line)
{
    const bool isAll = line.has("all"_L1);
    if (isAll == (line.arguments().size() == 2)) {
        return std::unexpected(wrongUsage(u"duplicates"_s,
                                          u"it takes the key of a case, or --all"_s,
                                          u"see 'docket duplicates --help'"_s));
    }
    const bool isChange = line.has("refuse"_L1) || line.has("reconsider"_L1);
    if (isChange && (isAll || line.has(JsonOption.name) ||
                     (line.has("refuse"_L1) && line.has("reconsider"_L1)))) {
        return std::unexpected(wrongUsage(line.has("refuse"_L1) ? u"--refuse"_s : u"--reconsider"_s,
                                          u"this goes with one case, and with nothing else"_s));
    }
    const auto question = comparisonOf(line);
    if (!question) {
        return std::unexpected(question.error());
    }
    const auto workspace =
        openCasebook(line, line.argument(0),
                     isChange ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (isChange) {
        return refuse(line, **workspace);
    }
    return isAll ? runAll(line, **workspace, *question) : runOne(line, **workspace, *question);
}

} // namespace

const Command DuplicatesCommand{
    .name = "duplicates"_L1,
    .arguments =
        "CASEBOOK CASE|--all [--threshold SCORE] [--refused] [--refuse CASE] [--reconsider CASE] [--json]"_L1,
    .summary = "list cases that may be about the same flaw, with a score and its reasons"_L1,
    .options = DuplicatesOptions,
    .most = 2,
    .run = runDuplicates,
};

} // namespace Docket::Commands
