// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/detectedtypes.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "domain/handreport.h"

#include <QFile>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ReportOptions{
    Option{"product"_L1, "NAME"_L1, "which product it is about; without it, the only one"_L1},
    Option{"reporter"_L1, "PERSON"_L1,
           "who reported it, with quotes around: Ada Example <ada@example.org>"_L1},
    Option{"received"_L1, "TIME"_L1, "when it came in; without it, now"_L1},
    Option{"title"_L1, "TEXT"_L1, "what it is about"_L1},
    Option{"text"_L1, "FILE"_L1, "a file with what was said, - for the standard input"_L1},
    Option{"by"_L1, "NAME"_L1, "who enters it; without it, this account"_L1},
    NowOption,
    JsonOption,
};

constexpr qint64 MostText = 4 << 20; ///< bytes of what somebody writes down by hand

Result<QString> textOf(const CommandLine &line)
{
    const QString path = line.value("text"_L1);
    if (path.isEmpty()) {
        return QString();
    }
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return std::unexpected(Complaint{Exit::Failed, path, u"the file cannot be read"_s,
                                         u"check that it exists and may be read"_s});
    }
    const QByteArray bytes = file.read(MostText + 1);
    if (bytes.size() > MostText) {
        return std::unexpected(
            Complaint{Exit::Failed, path, u"the text is longer than 4 MiB"_s, u"shorten it"_s});
    }
    return QString::fromUtf8(bytes).trimmed();
}

Result<HandReport> reportFrom(const CommandLine &line)
{
    for (const auto &[option, what] : {std::pair("title"_L1, u"give --title TEXT"_s),
                                       std::pair("reporter"_L1, u"give --reporter PERSON"_s)}) {
        if (line.value(option).trimmed().isEmpty()) {
            return std::unexpected(wrongUsage(line.argument(0), u"something is missing"_s, what));
        }
    }
    const auto received = line.pastInstant("received"_L1);
    if (!received) {
        return std::unexpected(received.error());
    }
    return textOf(line).transform([&](const QString &text) {
        return HandReport{.product = line.value("product"_L1),
                          .reporter = personFrom(line.value("reporter"_L1)),
                          .receivedAt = *received,
                          .title = line.value("title"_L1),
                          .text = text,
                          .by = line.value("by"_L1)};
    });
}

Result<Exit> runReport(const CommandLine &line)
{
    auto report = reportFrom(line);
    if (!report) {
        return std::unexpected(report.error());
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto detail =
        about(line.argument(0), (*workspace)->enterReport(*report)).and_then([&](CaseId id) {
            return about(line.argument(0), (*workspace)->caseDetail(id));
        });
    if (!detail) {
        return std::unexpected(detail.error());
    }
    if (line.has(JsonOption.name)) {
        printJson(jsonOf(*detail, line.now(), detectedTypes(**workspace, *detail)));
    } else {
        print(detail->file.key + ": opened, received "_L1 + toIsoString(detail->file.receivedAt));
    }
    return Exit::Done;
}

} // namespace

const Command ReportCommand{
    .name = "report"_L1,
    .arguments = "CASEBOOK --title TEXT --reporter PERSON [--product NAME] [--received TIME] "
                 "[--text FILE] [--by NAME] [--now TIME] [--json]"_L1,
    .summary = "open a case of a report that came by telephone or in person"_L1,
    .options = ReportOptions,
    .run = runReport,
};

} // namespace Docket::Commands
