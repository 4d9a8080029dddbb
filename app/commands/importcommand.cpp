// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/importoptions.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/planview.h"
#include "commands/progressline.h"
#include "commands/stopsignals.h"
#include "commands/table.h"
#include "commands/undoview.h"
#include "workspace/settings.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ImportOptions{
    Option{"product"_L1, "NAME"_L1,
           "the product of every report; without it, by intake address or tracker URL"_L1},
    FormatOption,
    MappingOption,
    Option{"team"_L1, "ADDRESS"_L1, "an address of the team: its messages are answers; kept"_L1},
    Option{
        "dry-run"_L1, {}, "read and match everything, print what would be done, keep nothing"_L1},
    Option{
        "choices"_L1, "FILE"_L1,
        "a JSON object of other wishes for messages of the dry run: its \"choice\" and own-case, "
        "leave-out, take-in or the key of a case"_L1},
    Option{"undo"_L1, {}, "take the last import back; no file is given"_L1},
    NowOption,
    JsonOption,
};

QJsonObject reportJson(const ImportReport &report)
{
    QJsonArray files;
    for (const ImportedFile &file : report.files) {
        files.append(QJsonObject{{"path"_L1, file.path},
                                 {"format"_L1, file.format},
                                 {"messages"_L1, file.messages},
                                 {"new_cases"_L1, file.newCases},
                                 {"follow_ups"_L1, file.followUps},
                                 {"unchanged"_L1, file.unchanged},
                                 {"not_for_intake"_L1, file.notForIntake},
                                 {"skipped"_L1, file.skipped},
                                 {"damaged"_L1, file.damaged},
                                 {"ignored"_L1, file.ignored},
                                 {"complete"_L1, file.isComplete}});
    }
    QJsonArray problems;
    for (const ImportIssue &issue : report.problems) {
        problems.append(Commands::jsonOf(issue));
    }
    QJsonObject json{{"files"_L1, files},
                     {"problems"_L1, problems},
                     {"not_mail"_L1, report.notMail},
                     {"stopped"_L1, report.wasStopped}};
    if (report.plan) {
        json.insert("plan"_L1, planJson(*report.plan));
    }
    return json;
}

void printTable(const ImportReport &report)
{
    Table table({u"MESSAGES"_s, u"NEW CASES"_s, u"FOLLOW-UPS"_s, u"UNCHANGED"_s,
                 u"NOT FOR INTAKE"_s, u"SKIPPED"_s, u"IGNORED"_s, u"DAMAGED"_s, u"FORMAT"_s,
                 u"FILE"_s});
    for (const ImportedFile &file : report.files) {
        const auto number = [](qint64 count) { return QString::number(count); };
        table.add({number(file.messages), number(file.newCases), number(file.followUps),
                   number(file.unchanged), number(file.notForIntake), number(file.skipped),
                   number(file.ignored), number(file.damaged), file.format,
                   file.isComplete ? file.path : file.path + " (not to its end)"_L1});
    }
    if (!table.isEmpty()) {
        print(table.text());
    }
    if (report.notMail > 0) {
        print(QString::number(report.notMail) +
              " other files of mail programs (indexes, settings) are no mail"_L1);
    }
}

void complainOf(const QList<ImportIssue> &problems)
{
    constexpr qsizetype Most = 50; // the rest is in the casebook and in --json
    for (const ImportIssue &issue : problems.first(std::min(Most, problems.size()))) {
        complain(complaintOf(issue));
    }
    if (problems.size() > Most) {
        complain({Exit::Attention, u"import"_s,
                  "there are "_L1 + QString::number(problems.size() - Most) + " more problems"_L1,
                  u"--json lists them"_s});
    }
}

/// Without a policy no clock runs, which is nothing to find out a week later.
Result<void> warnWithoutPolicy(const Workspace &workspace, const QString &product)
{
    const auto policies = about(workspace.path(), workspace.policies());
    if (!policies) {
        return std::unexpected(policies.error());
    }
    const bool isKnown = std::ranges::any_of(*policies, [&](const Policy &policy) {
        return product.isEmpty() || policy.product.compare(product, Qt::CaseInsensitive) == 0;
    });
    if (!isKnown) {
        complain({Exit::Done, product.isEmpty() ? workspace.path() : product,
                  u"the casebook has no policy for it, so no clock runs"_s,
                  u"add one with 'docket policy add'"_s});
    }
    return {};
}

QStringList lowerCase(QStringList addresses)
{
    for (QString &address : addresses) {
        address = address.trimmed().toLower();
    }
    return addresses;
}

Result<void> addTeam(Workspace &workspace, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (auto added = about(address, workspace.addTeamAddress(address)); !added) {
            return added;
        }
    }
    return {};
}

/// What --mapping says. One from a file is kept in the casebook, by its name.
Result<std::optional<CsvMapping>> mappingOf(const CommandLine &line, Workspace &workspace)
{
    const auto kept = about(workspace.path(), workspace.setting(Setting::Mappings));
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const QByteArray before = kept->value_or(QByteArray("{}"));
    auto mapping = mappingFrom(line, before);
    if (!mapping) {
        return mapping;
    }
    const std::optional<CsvMapping> &given = *mapping;
    if (!given || line.has("dry-run"_L1) || knownCsvMapping(given->name)) {
        return mapping;
    }
    const QByteArray after = withMapping(before, *given);
    if (after != before) {
        const auto saved =
            about(workspace.path(), workspace.saveSetting(Setting::Mappings, after, line.now()));
        if (!saved) {
            return std::unexpected(saved.error());
        }
    }
    return mapping;
}

Complaint stopped(const QString &casebook, const ImportReport &report)
{
    qint64 seen = 0;
    for (const ImportedFile &file : report.files) {
        seen += file.messages;
    }
    return {Exit::Attention, casebook,
            "stopped; "_L1 + QString::number(seen) + " messages are in"_L1,
            u"run the same import again to complete it"_s};
}

Result<ImportReport> import(const CommandLine &line, Workspace &workspace,
                            const ImportRequest &request)
{
    const StopSignals signals;
    ProgressLine progress;
    return about(line.argument(0),
                 workspace.importNow(request, progress.function(), signals.token()));
}

Exit exitOf(const ImportReport &report)
{
    if (report.files.isEmpty() && !report.problems.isEmpty()) {
        return Exit::Failed; // nothing could be read
    }
    // A robot at the tracker is worth a warning; nothing is wrong with what was read.
    const bool isWhole = std::ranges::all_of(report.problems, [](const ImportIssue &issue) {
        return issue.fault == ImportFault::StaleBot;
    });
    return isWhole && !report.wasStopped ? Exit::Done : Exit::Attention;
}

/// The wishes of --choices. Every case that they name must be there.
Result<ImportChoices> choicesOf(const CommandLine &line, const Workspace &workspace)
{
    constexpr qint64 MostBytes = 64 << 20; // of a hundred thousand messages, and more
    if (!line.has("choices"_L1)) {
        return ImportChoices();
    }
    const QString path = line.value("choices"_L1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes) {
        return std::unexpected(Complaint{Exit::Failed,
                                         path,
                                         file.isOpen() ? u"it is too long for a list of choices"_s
                                                       : file.errorString(),
                                         {}});
    }
    const auto choices = importChoicesFromJson(file.read(MostBytes));
    if (!choices) {
        return std::unexpected(Complaint{
            Exit::Failed, path,
            choices.error().isEmpty() ? u"this is no JSON object"_s
                                      : "there is no such choice for "_L1 + choices.error(),
            u"use own-case, leave-out, take-in, or the key of a case"_s});
    }
    for (const ImportChoice &choice : *choices) {
        if (choice.kind == ImportChoice::Kind::Attach) {
            if (const auto found = findCase(workspace, choice.caseKey); !found) {
                return std::unexpected(found.error());
            }
        }
    }
    return *choices;
}

Result<Exit> runImport(const CommandLine &line)
{
    if (line.has("undo"_L1)) {
        return runUndo(line);
    }
    if (line.arguments().size() < 2) {
        return std::unexpected(wrongUsage(u"import"_s, u"something is missing"_s,
                                          u"name the files or folders to import"_s));
    }
    const auto format = formatFrom(line);
    if (!format) {
        return std::unexpected(format.error());
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto mapping = mappingOf(line, **workspace);
    if (!mapping) {
        return std::unexpected(mapping.error());
    }
    const std::optional<SourceFormat> table =
        *mapping && !*format ? std::optional(SourceFormat::Csv) : *format;
    const auto choices = choicesOf(line, **workspace);
    if (!choices) {
        return std::unexpected(choices.error());
    }
    const ImportRequest request{.paths = line.arguments().sliced(1),
                                .product = line.value("product"_L1),
                                .format = table,
                                .by = (*workspace)->person(),
                                .dryRun = line.has("dry-run"_L1),
                                .teamAddresses = lowerCase(line.values("team"_L1)),
                                .mapping = *mapping,
                                .choices = *choices,
                                .wantsPlan = line.has("dry-run"_L1)};
    const auto report =
        warnWithoutPolicy(**workspace, request.product)
            .and_then([&] {
                return addTeam(**workspace, request.dryRun ? QStringList() : request.teamAddresses);
            })
            .and_then([&] { return import(line, **workspace, request); });
    if (!report) {
        return std::unexpected(report.error());
    }
    if (line.has(JsonOption.name)) {
        printJson(reportJson(*report));
    } else {
        if (const std::optional<ImportPlan> &plan = report->plan) {
            printPlan(*plan);
        }
        printTable(*report);
    }
    complainOf(report->problems);
    if (report->wasStopped) {
        complain(stopped(line.argument(0), *report));
    }
    return exitOf(*report);
}

} // namespace

const Command ImportCommand{
    .name = "import"_L1,
    .arguments =
        "CASEBOOK PATH... [--product NAME] [--format FORMAT] [--mapping FILE|NAME] "
        "[--team ADDRESS]... [--dry-run] [--choices FILE] [--now TIME] [--json] | --undo"_L1,
    .summary = "import mailboxes, messages and issue dumps; again changes nothing"_L1,
    .options = ImportOptions,
    .fewest = 1,
    .most = std::numeric_limits<int>::max(),
    .run = runImport,
};

} // namespace Docket::Commands
