// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labelsformat.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array AdvisoryOptions{
    Option{
        "format"_L1, "NAMES"_L1,
        "one or several with commas, or all that the advisory is valid in; markdown without it"_L1},
    Option{"list-formats"_L1, {}, "list the formats, and what they are"_L1},
    Option{"template"_L1, "NAME"_L1,
           "as --format, kept for scripts: release-note is markdown, stalwart is stalwart"_L1},
    Option{"out"_L1, "PATH"_L1,
           "a file, or a folder that exists, where each format has a name of its own; without it, "
           "standard output"_L1},
    Option{"merge"_L1, "FILE"_L1,
           "put the changelog entry into this changelog, under Unreleased and Security"_L1},
    Option{
        "override"_L1, "REASON"_L1,
        "write it although it is under embargo or not released; the reason goes into the history"_L1},
    NowOption,
};

/// What the command line asks for.
struct Asked
{
    QList<PublicFormat> formats;
    bool isAll = false; ///< whatever the advisory is valid in
    bool isFolder = false;
};

Result<PublicFormat> formatOf(const QString &option, const QString &name)
{
    const auto format = publicFormatFrom(name);
    if (!format || !publicFormats().contains(*format)) {
        return std::unexpected(
            wrongUsage(option, "there is no format "_L1 + name, u"see them with --list-formats"_s));
    }
    return *format;
}

/// --template names two layouts that are formats today.
Result<PublicFormat> layoutOf(const QString &name)
{
    return name == "release-note"_L1 ? PublicFormat::MarkdownReleaseNote
                                     : formatOf(u"--template"_s, name);
}

Result<Asked> formatsOf(const CommandLine &line)
{
    if (line.has("template"_L1)) {
        return layoutOf(line.value("template"_L1)).transform([](PublicFormat format) {
            return Asked{.formats = {format}};
        });
    }
    if (line.has("merge"_L1)) {
        return Asked{.formats = {PublicFormat::Changelog}};
    }
    const QString names = line.has("format"_L1) ? line.value("format"_L1) : u"markdown"_s;
    if (names == "all"_L1) {
        return Asked{.formats = publicFormats(), .isAll = true};
    }
    Asked asked;
    for (const QString &name : names.split(u',')) {
        const auto format = formatOf(u"--format"_s, name.trimmed());
        if (!format) {
            return std::unexpected(format.error());
        }
        if (!asked.formats.contains(*format)) {
            asked.formats.append(*format);
        }
    }
    return asked;
}

Result<Asked> asked(const CommandLine &line)
{
    if (line.has("override"_L1) && line.value("override"_L1).trimmed().isEmpty()) {
        return std::unexpected(wrongUsage(u"--override"_s, u"the reason is empty"_s,
                                          u"say why it may be published now"_s));
    }
    const QString out = line.value("out"_L1);
    const qsizetype cases = line.arguments().size() - 1;
    return formatsOf(line).and_then([&](Asked wanted) -> Result<Asked> {
        wanted.isFolder = !out.isEmpty() && QFileInfo(out).isDir();
        const bool isSeveral = cases > 1 || wanted.formats.size() > 1;
        if (isSeveral && !wanted.isFolder && (!out.isEmpty() || wanted.formats.size() > 1)) {
            return std::unexpected(wrongUsage(out.isEmpty() ? u"--out"_s : out,
                                              u"several advisories do not go into one file"_s,
                                              u"name a folder that exists"_s));
        }
        if (line.has("merge"_L1) && !out.isEmpty()) {
            return std::unexpected(wrongUsage(u"--merge"_s, u"it writes that changelog alone"_s,
                                              u"leave --out out"_s));
        }
        return wanted;
    });
}

Exit listFormats()
{
    Table table({u"FORMAT"_s, u"WHAT IT IS"_s});
    for (const PublicFormat format : publicFormats()) {
        table.add({toToken(format), Labels::text(format)});
    }
    print(table.text());
    return Exit::Done;
}

/// What the formats leave out, and which formats are left out, on standard error.
void sayLosses(const ExportedAdvisories &planned)
{
    for (const ExportedFile &file : planned.files) {
        QStringList losses;
        for (const FormatLoss &loss : file.losses) {
            losses.append(Labels::text(loss));
        }
        if (!losses.isEmpty()) {
            complain({Exit::Done,
                      file.caseKey,
                      toToken(file.format) + " leaves out: "_L1 + losses.join("; "_L1),
                      {}});
        }
    }
    for (const FormatError &error : planned.leftOut) {
        complain(complaintOf(Failure(error), error.caseKey));
    }
}

Result<QList<CaseId>> casesOf(const CommandLine &line, const Workspace &workspace)
{
    QList<CaseId> ids;
    for (const QString &key : line.arguments().sliced(1)) {
        const auto id = findCase(workspace, key);
        if (!id) {
            return std::unexpected(id.error());
        }
        if (!ids.contains(*id)) {
            ids.append(*id);
        }
    }
    return ids;
}

/// A failure names the case that it is about, which the failure knows best itself.
Complaint exportComplaint(const Failure &failure, const CommandLine &line)
{
    if (const auto *format = std::get_if<FormatError>(&failure)) {
        return complaintOf(failure, format->caseKey);
    }
    const auto *refused = std::get_if<ExportError>(&failure);
    return complaintOf(failure, refused != nullptr && !refused->path.isEmpty() ? refused->path
                                                                               : line.argument(0));
}

/// Into a folder, or to one file.
Result<Exit> writeToDisk(const CommandLine &line, Workspace &workspace, const AdvisoryOrder &order)
{
    const auto done = workspace.exportAdvisories(order, sayLosses);
    if (!done) {
        return std::unexpected(exportComplaint(done.error(), line));
    }
    for (const ExportedFile &file : done->files) {
        print(shown(file.path) + ": the advisory of "_L1 + file.caseKey);
    }
    return done->leftOut.isEmpty() ? Exit::Done : Exit::Attention;
}

/// One after the other to standard output.
Result<Exit> writeOutput(const CommandLine &line, Workspace &workspace, const AdvisoryOrder &order)
{
    QList<QByteArray> bytes;
    const auto made = workspace.renderAdvisories(order, bytes);
    if (!made) {
        return std::unexpected(exportComplaint(made.error(), line));
    }
    sayLosses(*made);
    for (const QByteArray &file : std::as_const(bytes)) {
        printBytes(file);
    }
    return made->leftOut.isEmpty() ? Exit::Done : Exit::Attention;
}

Result<QByteArray> changelogAt(const QString &path)
{
    constexpr qint64 Most = 64LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Complaint{Exit::Failed, path, file.errorString(), u"name a changelog that exists"_s});
    }
    QByteArray bytes = file.read(Most + 1); // a device has no size, and may have no end
    if (bytes.size() > Most) {
        return std::unexpected(
            Complaint{Exit::Failed, path, u"it is no changelog: too large"_s, {}});
    }
    return bytes;
}

Result<Exit> mergeEntries(const CommandLine &line, Workspace &workspace, const AdvisoryOrder &order)
{
    const QString path = line.value("merge"_L1);
    const auto old = changelogAt(path);
    if (!old) {
        return std::unexpected(old.error());
    }
    const auto isAdded = workspace.mergeIntoChangelog(order, *old, path);
    if (!isAdded) {
        return std::unexpected(exportComplaint(isAdded.error(), line));
    }
    print(shown(path) +
          (*isAdded ? ": the entry is under Unreleased, Security"_L1 : ": has it already"_L1));
    return Exit::Done;
}

Result<Exit> runAdvisory(const CommandLine &line)
{
    if (line.has("list-formats"_L1)) {
        return listFormats();
    }
    if (line.arguments().size() < 2) {
        return std::unexpected(wrongUsage(u"advisory"_s, u"a casebook and a case are needed"_s));
    }
    const auto wanted = asked(line);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    // Only what goes into the history needs to write.
    const bool isRecorded = line.has("out"_L1) || line.has("merge"_L1) || line.has("override"_L1);
    const auto workspace =
        openCasebook(line, line.argument(0),
                     isRecorded ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto cases = casesOf(line, **workspace);
    if (!cases) {
        return std::unexpected(cases.error());
    }
    const AdvisoryOrder order{.cases = *cases,
                              .formats = wanted->formats,
                              .folder = wanted->isFolder ? line.value("out"_L1) : QString(),
                              .file = wanted->isFolder ? QString() : line.value("out"_L1),
                              .overrideReason = line.value("override"_L1),
                              .skipsInvalid = wanted->isAll};
    if (line.has("merge"_L1)) {
        return mergeEntries(line, **workspace, order);
    }
    return order.folder.isEmpty() && order.file.isEmpty() ? writeOutput(line, **workspace, order)
                                                          : writeToDisk(line, **workspace, order);
}

} // namespace

const Command AdvisoryCommand{
    .name = "advisory"_L1,
    .arguments = "CASEBOOK CASE... [--format NAME[,NAME]|all] [--out PATH] [--merge FILE] "
                 "[--override REASON] [--now TIME] | --list-formats"_L1,
    .summary = "write the advisory of a released case, in one form or in all"_L1,
    .options = AdvisoryOptions,
    .fewest = 0,
    .most = std::numeric_limits<int>::max(),
    .run = runAdvisory,
};

} // namespace Docket::Commands
