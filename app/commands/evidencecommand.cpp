// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/archiveentries.h"
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/detectedtypes.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/progressline.h"
#include "commands/stopsignals.h"
#include "commands/table.h"
#include "common/labels.h"
#include "domain/numberedevidence.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array EvidenceOptions{
    Option{"out"_L1, "FILE"_L1,
           "where to write it: a new file, or a folder, where it gets a harmless name"_L1},
    EntriesOption,
    Option{"all"_L1, {}, "write all of the case to a new folder in the folder of --out"_L1},
    Option{"zip"_L1, "FILE"_L1,
           "write all of the case to a new encrypted zip; its password is \"infected\" without "
           "--password-file"_L1},
    PasswordFileOption,
    JsonOption,
};

bool isAttachment(const EvidenceItem &item)
{
    return item.kind == EvidenceItem::Kind::Attachment;
}

QJsonObject pieceJson(const NumberedEvidence &piece, const DetectedTypes &detected)
{
    const EvidenceItem &item = piece.item;
    if (!isAttachment(item)) {
        return {{"n"_L1, piece.number},
                {"message"_L1, piece.message},
                {"kind"_L1, u"code-block"_s},
                {"language"_L1, item.name},
                {"lines"_L1, item.size}};
    }
    return {{"n"_L1, piece.number},
            {"message"_L1, piece.message},
            {"kind"_L1, u"attachment"_s},
            {"name"_L1, item.name},
            {"media_type"_L1, item.mediaType},
            {"detected_type"_L1,
             textOrNull(detected.value(item.attachmentId.value_or(AttachmentId{})))},
            {"size"_L1, item.size},
            {"sha256"_L1, QString::fromLatin1(item.sha256.toHex())}};
}

void printTable(const QList<NumberedEvidence> &all, const DetectedTypes &detected)
{
    Table table(
        {u"N"_s, u"MESSAGE"_s, u"KIND"_s, u"SIZE"_s, u"CLAIMED"_s, u"DETECTED"_s, u"NAME"_s});
    for (const NumberedEvidence &piece : all) {
        const EvidenceItem &item = piece.item;
        const QString size = isAttachment(item) ? Labels::bytes(item.size)
                                                : QString::number(item.size) + " lines"_L1;
        table.add({QString::number(piece.number), QString::number(piece.message),
                   isAttachment(item) ? u"attachment"_s : u"code block"_s, size, item.mediaType,
                   detected.value(item.attachmentId.value_or(AttachmentId{})), item.name});
    }
    print(table.isEmpty() ? u"no evidence"_s : table.text());
}

/// Where piece N goes: the file itself, or in a folder a name that is no path and runs nowhere.
QString targetOf(const QString &out, const EvidenceItem &item, int number)
{
    if (!QFileInfo(out).isDir()) {
        return out;
    }
    const bool isNamed = isAttachment(item) || item.kind == EvidenceItem::Kind::ArchiveEntry;
    return QDir(out).filePath(safeFileName(isNamed ? item.name : QString(), number));
}

/// Piece N, or an entry in it: listed, or written to a file.
Result<Exit> lookInto(const CommandLine &line, const Workspace &workspace,
                      const QList<NumberedEvidence> &all)
{
    const auto asked = placeAsked(line.argument(2), all.size());
    if (!asked) {
        return std::unexpected(asked.error());
    }
    const auto password = passwordOf(line);
    if (!password) {
        return std::unexpected(password.error());
    }
    const auto item = itemAt(workspace, all.at(asked->number - 1).item, asked->path, *password);
    if (!item) {
        return std::unexpected(item.error());
    }
    if (line.has(EntriesOption.name)) {
        return printEntries(line, workspace, *item, line.argument(2));
    }
    const QString object = asked->path.isEmpty() ? line.argument(1) : fullName(*item);
    return readPiece(workspace, *item, object).and_then([&](const QByteArray &bytes) {
        const QString path = targetOf(line.value("out"_L1), *item, asked->number);
        return writeNew(path, bytes).transform([&] {
            print(shown(path) + ": "_L1 + Labels::bytes(bytes.size()));
            return Exit::Done;
        });
    });
}

bool wantsAll(const CommandLine &line)
{
    return line.has("all"_L1) || line.has("zip"_L1);
}

/// Whether the options make sense together.
Result<void> checkOptions(const CommandLine &line)
{
    const bool isOne = line.arguments().size() == 3;
    const bool writes = line.has("out"_L1);
    const bool lists = line.has(EntriesOption.name);
    const auto wrong = [](const QString &reason) {
        return std::unexpected(
            wrongUsage(u"evidence"_s, reason, u"see 'docket evidence --help'"_s));
    };
    if (wantsAll(line)) {
        const bool isFolder = line.has("all"_L1);
        return !isOne && !lists && isFolder == writes && isFolder != line.has("zip"_L1)
                   ? Result<void>()
                   : wrong(u"--all and --out FOLDER, or --zip FILE, go without a number"_s);
    }
    return isOne == (writes || lists) && !(writes && lists)
               ? Result<void>()
               : wrong(u"a number and --out or --entries go together"_s);
}

/// All pieces of the case, in a folder or a zip.
Result<Exit> saveAll(const CommandLine &line, const Workspace &workspace, CaseId id)
{
    const auto password = passwordOf(line);
    if (!password) {
        return std::unexpected(password.error());
    }
    const bool isZip = line.has("zip"_L1);
    const QString path = line.value(isZip ? "zip"_L1 : "out"_L1);
    const EvidenceTarget target{.form = isZip ? EvidenceTarget::Form::Zip
                                              : EvidenceTarget::Form::Folder,
                                .path = path,
                                .password = password->isEmpty() ? u"infected"_s : *password};
    const StopSignals signals;
    ProgressLine progress("pieces"_L1);
    return about(path, workspace.saveAllEvidence(id, target, progress.function(), signals.token()))
        .transform([&](const SavedEvidence &saved) {
            print(shown(saved.path) + ": "_L1 + QString::number(saved.count) +
                  " pieces and their SHA256SUMS"_L1);
            for (const QString &name : saved.unreadable) {
                print(shown(name) + ": left out, its bytes are not there or damaged"_L1);
            }
            if (saved.isStopped) {
                print("stopped before the others"_L1);
            }
            const bool isWhole = saved.unreadable.isEmpty() && !saved.isStopped;
            return isWhole ? Exit::Done : Exit::Attention;
        });
}

Result<Exit> runEvidence(const CommandLine &line)
{
    const bool isOne = line.arguments().size() == 3;
    if (const auto fits = checkOptions(line); !fits) {
        return std::unexpected(fits.error());
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto detail = readCase(**workspace, line.argument(1));
    if (!detail) {
        return std::unexpected(detail.error());
    }
    if (wantsAll(line)) {
        return saveAll(line, **workspace, detail->file.id);
    }
    const QList<NumberedEvidence> all = numberedEvidence(*detail);
    if (isOne) {
        return lookInto(line, **workspace, all);
    }
    const DetectedTypes detected = detectedTypes(**workspace, *detail);
    if (line.has(JsonOption.name)) {
        QJsonArray pieces;
        for (const NumberedEvidence &piece : all) {
            pieces.append(pieceJson(piece, detected));
        }
        printJson({{"key"_L1, detail->file.key}, {"evidence"_L1, pieces}});
    } else {
        printTable(all, detected);
    }
    return Exit::Done;
}

} // namespace

const Command EvidenceCommand{
    .name = "evidence"_L1,
    .arguments =
        "CASEBOOK CASE [N[/ENTRY...] --out FILE|--entries | --all --out FOLDER | --zip FILE] "
        "[--password-file FILE] [--json]"_L1,
    .summary = "list attachments and code blocks or an archive's entries, or write one or all"_L1,
    .options = EvidenceOptions,
    .fewest = 2,
    .most = 3,
    .run = runEvidence,
};

} // namespace Docket::Commands
