// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labels.h"
#include "domain/letter.h"
#include "domain/tokens.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array LetterOptions{
    Option{"list"_L1, {}, "list the letters, of a case those that are owed first"_L1},
    Option{"out"_L1, "FILE"_L1,
           "write a draft for mail clients (.eml), a comment as Markdown, to this new file"_L1},
    Option{"text"_L1, {}, "print the text alone, as without it"_L1},
    Option{"sent"_L1, "TIME"_L1, "record that the letter was sent then, with its text"_L1},
    Option{"by"_L1, "NAME"_L1, "who signs and acts; the account's name without it"_L1},
    NowOption,
    JsonOption,
};

/// A list as a table cell shows it.
QString joined(const QList<PromiseKind> &kinds)
{
    QStringList words;
    for (const PromiseKind kind : kinds) {
        words.append(toToken(kind));
    }
    return words.isEmpty() ? u"-"_s : words.join(' '_L1);
}

QJsonArray promisesJson(const QList<PromiseKind> &kinds)
{
    QJsonArray words;
    for (const PromiseKind kind : kinds) {
        words.append(tokenOf(kind));
    }
    return words;
}

QJsonObject letterJson(const Letter &letter)
{
    return {{"template"_L1, QString(nameOf(letter.kind))},
            {"key"_L1, letter.caseKey},
            {"counts_as"_L1, tokenOf(recordedAs(letter.kind))},
            {"comment"_L1, letter.isTrackerComment},
            {"from"_L1, jsonOf(letter.from)},
            {"to"_L1, jsonOf(letter.to)},
            {"subject"_L1, letter.subject},
            {"message_id"_L1, letter.messageId},
            {"in_reply_to"_L1, letter.inReplyTo},
            {"references"_L1, QJsonArray::fromStringList(letter.references)},
            {"text"_L1, letter.body}};
}

/// Every template, and what it is for.
Exit listTemplates(const CommandLine &line, const LetterTemplates &templates,
                   const QList<Policy> &policies)
{
    QList<PromiseKind> without;
    for (const Policy &policy : policies) {
        without += promisesWithoutTemplate(policy, templates);
    }
    if (line.has(JsonOption.name)) {
        QJsonArray all;
        for (const LetterKind kind : letterKinds()) {
            all.append(QJsonObject{{"template"_L1, QString(nameOf(kind))},
                                   {"counts_as"_L1, tokenOf(recordedAs(kind))},
                                   {"serves"_L1, promisesJson(servedBy(kind))},
                                   {"text"_L1, templates.value(nameOf(kind))}});
        }
        printJson({{"letters"_L1, all}, {"promises_without_template"_L1, promisesJson(without)}});
    } else {
        Table table({u"TEMPLATE"_s, u"COUNTS AS"_s, u"KEEPS"_s});
        for (const LetterKind kind : letterKinds()) {
            table.add({nameOf(kind), toToken(recordedAs(kind)), joined(servedBy(kind))});
        }
        print(table.text());
        if (!without.isEmpty()) {
            print(u"promises without a template: "_s + joined(without));
        }
    }
    return without.isEmpty() ? Exit::Done : Exit::Attention;
}

QJsonObject standingJson(const LetterStanding &standing, Instant now)
{
    return {
        {"template"_L1, QString(nameOf(standing.kind))},
        {"owed"_L1, standing.isOwed()},
        {"sent_at"_L1, jsonOf(standing.sentAt)},
        {"drafted_at"_L1, jsonOf(standing.draftedAt)},
        {"obligation"_L1, standing.clock ? QJsonValue(jsonOf(*standing.clock, now)) : QJsonValue()},
    };
}

QString standingsTable(const QList<LetterStanding> &letters, Instant now)
{
    const auto words = [](std::optional<Instant> at) { return at ? toIsoString(*at) : u"-"_s; };
    Table table({u"TEMPLATE"_s, u"OWED"_s, u"CLOCK"_s, u"DRAFTED"_s, u"SENT"_s});
    for (const LetterStanding &standing : letters) {
        table.add({nameOf(standing.kind), standing.isOwed() ? u"yes"_s : u"-"_s,
                   standing.clock ? Labels::clock(*standing.clock, now) : u"-"_s,
                   words(standing.draftedAt), words(standing.sentAt)});
    }
    return table.text();
}

/// The letters of a case as they stand.
Exit listOfCase(const CommandLine &line, const CaseDetail &detail, const LetterTemplates &templates)
{
    const Instant now = line.now();
    const QList<LetterStanding> letters = lettersOf(detail);
    const QList<PromiseKind> without = promisesWithoutTemplate(detail.policy, templates);
    if (line.has(JsonOption.name)) {
        QJsonArray all;
        for (const LetterStanding &standing : letters) {
            all.append(standingJson(standing, now));
        }
        printJson({{"key"_L1, detail.file.key},
                   {"letters"_L1, all},
                   {"promises_without_template"_L1, promisesJson(without)}});
    } else {
        print(standingsTable(letters, now));
        if (!without.isEmpty()) {
            print(u"promises without a template: "_s + joined(without));
        }
    }
    return without.isEmpty() ? Exit::Done : Exit::Attention;
}

Result<Exit> runLetterList(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto templates = about(line.argument(0), (*workspace)->letterTemplates());
    if (!templates) {
        return std::unexpected(templates.error());
    }
    if (line.arguments().size() > 1) {
        return readCase(**workspace, line.argument(1)).transform([&](const CaseDetail &detail) {
            return listOfCase(line, detail, *templates);
        });
    }
    return about(line.argument(0), (*workspace)->policies())
        .transform([&](const QList<Policy> &policies) {
            return listTemplates(line, *templates, policies);
        });
}

Result<void> checkLetterUsage(const CommandLine &line)
{
    if (line.has("list"_L1) && line.arguments().size() > 2) {
        return std::unexpected(wrongUsage(line.argument(2), u"--list takes no template"_s));
    }
    if (!line.has("list"_L1) && line.arguments().size() < 3) {
        return std::unexpected(wrongUsage(u"letter"_s, u"a case and a template are needed"_s,
                                          u"see the names with --list"_s));
    }
    if (line.has("out"_L1) && line.value("out"_L1).isEmpty()) {
        return std::unexpected(wrongUsage(u"--out"_s, u"the name is empty"_s));
    }
    return line.has("out"_L1) ? checkNew(line.value("out"_L1)) : Result<void>();
}

/// What becomes of a letter besides being printed; `at` is when it was sent, if it was.
Result<void> handOut(const CommandLine &line, Workspace &workspace, CaseId id, const Letter &letter,
                     Instant at)
{
    if (line.has("out"_L1)) {
        const QString path = line.value("out"_L1);
        const auto saved = about(path, workspace.saveLetter(id, letter, path, line.now()));
        if (!saved) {
            return saved;
        }
    }
    if (line.has("sent"_L1)) {
        return about(letter.caseKey,
                     workspace.addMessage(
                         id, {.at = at, .by = {}, .text = letter.body, .letter = letter.kind}));
    }
    return {};
}

Result<Exit> runLetter(const CommandLine &line)
{
    if (const auto usable = checkLetterUsage(line); !usable) {
        return std::unexpected(usable.error());
    }
    if (line.has("list"_L1)) {
        return runLetterList(line);
    }
    const QString name = line.argument(2);
    const auto kind = letterFromName(name);
    if (!kind) {
        return std::unexpected(
            wrongUsage(name, u"there is no letter of that name"_s, u"see the names with --list"_s));
    }
    const auto sentAt = line.pastInstant("sent"_L1);
    if (!sentAt) {
        return std::unexpected(sentAt.error());
    }
    const bool writes = line.has("out"_L1) || line.has("sent"_L1);
    const auto workspace =
        openCasebook(line, line.argument(0),
                     writes ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (line.has("by"_L1)) {
        (*workspace)->setPerson(line.value("by"_L1));
    }
    const auto id = findCase(**workspace, line.argument(1));
    if (!id) {
        return std::unexpected(id.error());
    }
    const auto letter = about(name, (*workspace)->letter(*id, *kind, line.now()));
    if (!letter) {
        return std::unexpected(letter.error());
    }
    if (const auto done = handOut(line, **workspace, *id, *letter, *sentAt); !done) {
        return std::unexpected(done.error());
    }
    const bool isFile = line.has("out"_L1) && !line.has("text"_L1);
    const bool isSent = line.has("sent"_L1);
    if (line.has(JsonOption.name)) {
        printJson(letterJson(*letter));
        return Exit::Done;
    }
    if (isFile) {
        print(shown(line.value("out"_L1)) + ": a draft of "_L1 + name + " for "_L1 +
              letter->caseKey + (isSent ? ""_L1 : "; nothing is sent"_L1));
    } else if (!isSent || line.has("text"_L1)) {
        printBytes(letter->body.toUtf8());
    }
    if (isSent) {
        print(letter->caseKey + ": "_L1 + name +
              " recorded as sent, with its text; it counts as "_L1 + toToken(recordedAs(*kind)));
    }
    return Exit::Done;
}

} // namespace

const Command LetterCommand{
    .name = "letter"_L1,
    .arguments = "CASEBOOK CASE TEMPLATE [--out FILE] [--text] [--sent TIME] [--by NAME]"
                 " [--now TIME] [--json] | CASEBOOK [CASE] --list [--json]"_L1,
    .summary = "draft a letter to the reporter; a draft stops no clock"_L1,
    .options = LetterOptions,
    .fewest = 1,
    .most = 3,
    .run = runLetter,
};

} // namespace Docket::Commands
