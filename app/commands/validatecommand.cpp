// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labelsformat.h"
#include "exporters/csafrules.h"
#include "exporters/schemacheck.h"
#include "importers/advisoryrecords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ValidateOptions{JsonOption};

struct Validated
{
    QString path;
    QLatin1StringView format;
    QList<FormatProblem> problems;
};

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Complaint{Exit::Failed, path, file.errorString(), {}});
    }
    QByteArray bytes = file.read(MostRecordBytes + 1);
    if (bytes.size() > MostRecordBytes) {
        return std::unexpected(Complaint{Exit::Failed, path, u"a record has 64 MB at most"_s, {}});
    }
    return bytes;
}

/// A record, or what a numbering authority writes of one.
Validated validatedCve(const QString &path, const QByteArray &bytes)
{
    const QJsonObject record = QJsonDocument::fromJson(bytes).object();
    if (record.contains("containers"_L1) || record.contains("cveMetadata"_L1)) {
        return {path, "CVE 5.1"_L1, checkAgainst(Schema::Cve, bytes)};
    }
    if (record.contains("rejectedReasons"_L1)) {
        return {path, "CVE 5.1 (CNA container, rejected)"_L1,
                checkAgainst(Schema::CveCnaRejected, bytes)};
    }
    return {path, "CVE 5.1 (CNA container)"_L1, checkAgainst(Schema::CveCna, bytes)};
}

Result<Validated> validated(const QString &path)
{
    const auto bytes = contentsOf(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto format = recordFormat(*bytes);
    if (format == RecordFormat::Csaf) {
        return Validated{path, "CSAF 2.0"_L1, csafProblems(*bytes)};
    }
    if (format == RecordFormat::Osv) {
        return Validated{path, "OSV"_L1, checkAgainst(Schema::Osv, *bytes)};
    }
    if (format == RecordFormat::Cve) {
        return validatedCve(path, *bytes);
    }
    return std::unexpected(Complaint{Exit::Failed, path, u"this is no CSAF, OSV or CVE record"_s,
                                     u"name files with one record each"_s});
}

QJsonObject jsonOf(const Validated &file)
{
    QJsonArray problems;
    for (const FormatProblem &problem : file.problems) {
        problems.append(QJsonObject{
            {"rule"_L1, problem.rule}, {"place"_L1, problem.place}, {"detail"_L1, problem.detail}});
    }
    return {{"file"_L1, file.path}, {"format"_L1, file.format}, {"problems"_L1, problems}};
}

void printValidated(const Validated &file)
{
    if (file.problems.isEmpty()) {
        print(shown(file.path) + ": valid "_L1 + file.format);
        return;
    }
    print(shown(file.path) + ": not valid "_L1 + file.format);
    Table table({u"RULE"_s, u"PLACE"_s, u"WHAT IS WRONG"_s});
    for (const FormatProblem &problem : file.problems) {
        table.add({problem.rule, problem.place.isEmpty() ? u"(whole)"_s : problem.place,
                   Labels::complaintText(problem)});
    }
    print(table.text());
}

/// Every file is looked at, also after one that cannot be read, which is told at the end.
Result<Exit> runValidate(const CommandLine &line)
{
    std::optional<Complaint> unread;
    bool areValid = true;
    for (const QString &path : line.arguments()) {
        const auto file = validated(path);
        if (!file) {
            if (unread) {
                complain(*unread);
            }
            unread = file.error();
            continue;
        }
        areValid = areValid && file->problems.isEmpty();
        if (line.has(JsonOption.name)) {
            printJsonLine(jsonOf(*file));
        } else {
            printValidated(*file);
        }
    }
    if (unread) {
        return std::unexpected(*unread);
    }
    return areValid ? Exit::Done : Exit::Attention;
}

} // namespace

const Command ValidateCommand{
    .name = "validate"_L1,
    .arguments = "FILE... [--json]"_L1,
    .summary =
        "check CSAF, OSV and CVE records by their schemas, and CSAF by its mandatory tests"_L1,
    .options = ValidateOptions,
    .most = std::numeric_limits<int>::max(),
    .run = runValidate,
};

} // namespace Docket::Commands
