// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"
#include "domain/advisorytokens.h"
#include "workspace/leakqueries.h"

#include <QFile>
#include <QJsonArray>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array LeakCheckOptions{JsonOption};

/// A text that becomes public is no larger.
constexpr qint64 MostBytes = 16 << 20;

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QString object = path.isEmpty() ? u"standard input"_s : path;
    if (!isOpen) {
        return std::unexpected(Complaint{Exit::Failed, object, file.errorString(),
                                         u"name a text file, or give the text by a pipe"_s});
    }
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes) {
        return std::unexpected(
            Complaint{Exit::Failed, object, u"it is larger than 16 MiB"_s, u"check its parts"_s});
    }
    return QString::fromUtf8(bytes);
}

void printLeaks(const LeakReport &report)
{
    const QList<Leak> &leaks = report.leaks;
    if (leaks.isEmpty()) {
        print(report.damagedKeys.isEmpty()
                  ? u"nothing of a case that is not public"_s
                  : u"nothing of what could be read of the cases that are not public"_s);
        return;
    }
    Table table({u"LINE"_s, u"COLUMN"_s, u"CASE"_s, u"WHAT"_s, u"WORDS"_s});
    for (const Leak &leak : leaks) {
        table.add({QString::number(leak.line), QString::number(leak.column), leak.caseKey,
                   QString(toToken(leak.kind)), leak.words});
    }
    print(table.text());
}

void printLeaksJson(const LeakReport &report)
{
    QJsonArray array;
    for (const Leak &leak : report.leaks) {
        array.append(QJsonObject{{"key"_L1, leak.caseKey},
                                 {"what"_L1, QString(toToken(leak.kind))},
                                 {"line"_L1, leak.line},
                                 {"column"_L1, leak.column},
                                 {"words"_L1, leak.words}});
    }
    printJson(
        {{"leaks"_L1, array}, {"damaged"_L1, QJsonArray::fromStringList(report.damagedKeys)}});
}

Result<Exit> runLeakCheck(const CommandLine &line)
{
    const QString path = line.argument(0);
    const auto text = textOf(line.argument(1));
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto workspace = openCasebook(line, path, Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto report = about(path, LeakQueries(**workspace).leaksIn(*text));
    if (!report) {
        return std::unexpected(report.error());
    }
    if (line.has(JsonOption.name)) {
        printLeaksJson(*report);
    } else {
        printLeaks(*report);
    }
    for (const QString &key : report->damagedKeys) {
        complain({Exit::Attention, key,
                  u"it is damaged; the text was compared with what can be read of it"_s,
                  u"see what docket verify says of the casebook"_s});
    }
    return report->leaks.isEmpty() && report->damagedKeys.isEmpty() ? Exit::Done : Exit::Attention;
}

} // namespace

const Command LeakCheckCommand{
    .name = "leak-check"_L1,
    .arguments = "CASEBOOK [FILE] [--json]"_L1,
    .summary = "find what a text gives away of cases that are not public"_L1,
    .options = LeakCheckOptions,
    .fewest = 1,
    .most = 2,
    .run = runLeakCheck,
};

} // namespace Docket::Commands
