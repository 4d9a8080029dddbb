// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/archiveentries.h"

#include "commands/casebook.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labelsarchive.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

Complaint archiveComplaint(const Failure &failure, const QString &object)
{
    Complaint complaint = complaintOf(failure, object);
    const auto *error = std::get_if<ArchiveError>(&failure);
    if (error == nullptr) {
        return complaint;
    }
    if (!error->name.isEmpty() && object != error->name &&
        !object.endsWith(EntryMark + error->name)) {
        complaint.object = object + EntryMark + error->name;
    }
    if (error->fault == ArchiveFault::NeedsPassword) {
        complaint.nextStep = u"give its password with --password-file FILE"_s;
    } else if (error->fault == ArchiveFault::NoSuchEntry) {
        complaint.nextStep = u"see the numbers with --entries"_s;
    }
    return complaint;
}

QJsonObject entryJson(const ArchiveEntry &entry, const QString &place)
{
    const bool isSizeTold = !entry.flags.testFlag(ArchiveFlag::SizeUnknown);
    return {{"n"_L1, QString(place + u'/' + QString::number(entry.number))},
            {"name"_L1, entry.name},
            {"target"_L1, textOrNull(entry.target)},
            {"folder"_L1, entry.isFolder},
            {"size"_L1, isSizeTold ? QJsonValue(entry.size) : QJsonValue()},
            {"packed_size"_L1, entry.packedSize ? QJsonValue(*entry.packedSize) : QJsonValue()},
            {"changed_at"_L1, jsonOf(entry.changedAt)},
            {"flags"_L1, QJsonArray::fromStringList(toTokens(entry.flags))}};
}

void printEntriesJson(const ArchiveListing &listing, const EvidenceItem &archive,
                      const QString &place)
{
    QJsonArray remarks;
    for (const ArchiveRemark remark : listing.remarks) {
        remarks.append(tokenOf(remark));
    }
    QJsonArray entries;
    for (const ArchiveEntry &entry : listing.entries) {
        entries.append(entryJson(entry, place));
    }
    printJson({{"n"_L1, place},
               {"name"_L1, fullName(archive)},
               {"unpacked_size"_L1, listing.claimed},
               {"remarks"_L1, remarks},
               {"damage"_L1, textOrNull(listing.damage)},
               {"entries"_L1, entries}});
}

void printEntriesTable(const ArchiveListing &listing, const QString &place)
{
    Table table({u"N"_s, u"SIZE"_s, u"PACKED"_s, u"CHANGED"_s, u"NAME"_s, u"ODD"_s});
    for (const ArchiveEntry &entry : listing.entries) {
        const bool hasSize = !entry.isFolder && !entry.flags.testFlag(ArchiveFlag::SizeUnknown);
        table.add(
            {place + u'/' + QString::number(entry.number),
             hasSize ? Labels::bytes(entry.size) : QString(),
             entry.packedSize && !entry.isFolder ? Labels::bytes(*entry.packedSize) : QString(),
             entry.changedAt ? toIsoString(*entry.changedAt) : QString(), entry.name,
             Labels::oddities(entry)});
    }
    if (!table.isEmpty()) {
        print(table.text());
    }
    print(Labels::summary(listing));
    for (const ArchiveRemark remark : listing.remarks) {
        print(Labels::text(remark, listing));
    }
}

} // namespace

Result<EvidencePlaceAsked> placeAsked(const QString &typed, qsizetype pieces)
{
    const QStringList parts = typed.split(u'/');
    EvidencePlaceAsked asked;
    for (const QString &part : parts) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        if (!isNumber) {
            return std::unexpected(Complaint{Exit::WrongUsage, typed,
                                             "the evidence of this case has the numbers 1 to "_L1 +
                                                 QString::number(pieces),
                                             u"see them with 'docket evidence CASEBOOK CASE'"_s});
        }
        asked.path.append(number);
    }
    if (asked.path.first() < 1 || asked.path.first() > pieces) {
        return std::unexpected(Complaint{Exit::Failed, typed,
                                         "the evidence of this case has the numbers 1 to "_L1 +
                                             QString::number(pieces),
                                         u"see them with 'docket evidence CASEBOOK CASE'"_s});
    }
    asked.number = static_cast<int>(asked.path.takeFirst());
    return asked;
}

Result<QString> passwordOf(const CommandLine &line)
{
    const QString path = line.value(PasswordFileOption.name);
    if (path.isEmpty()) {
        return QString();
    }
    constexpr qint64 Longest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Complaint{Exit::Failed, path, file.errorString(), {}});
    }
    QByteArray first = file.readLine(Longest);
    while (first.endsWith('\n') || first.endsWith('\r')) {
        first.chop(1);
    }
    if (first.isEmpty()) {
        return std::unexpected(Complaint{Exit::Failed, path, u"its first line is empty"_s, {}});
    }
    return QString::fromUtf8(first);
}

Result<EvidenceItem> itemAt(const Workspace &workspace, const EvidenceItem &piece,
                            const QList<qint64> &path, const QString &password)
{
    EvidenceItem item = piece;
    for (const qint64 number : path) {
        const auto listing = workspace.archive(item, password);
        if (!listing) {
            return std::unexpected(archiveComplaint(listing.error(), fullName(piece)));
        }
        const auto entry = std::ranges::find(listing->entries, number, &ArchiveEntry::number);
        if (entry == listing->entries.cend()) {
            return std::unexpected(archiveComplaint(
                ArchiveError{.fault = ArchiveFault::NoSuchEntry, .name = {}, .detail = {}},
                fullName(item)));
        }
        item = entryItem(item, *entry);
    }
    return item;
}

Result<QByteArray> readPiece(const Workspace &workspace, const EvidenceItem &item,
                             const QString &object)
{
    return workspace.evidence(item).transform_error(
        [&](const Failure &failure) { return archiveComplaint(failure, object); });
}

Result<Exit> printEntries(const CommandLine &line, const Workspace &workspace,
                          const EvidenceItem &archive, const QString &place)
{
    const auto password = passwordOf(line);
    if (!password) {
        return std::unexpected(password.error());
    }
    const auto listing = workspace.archive(archive, *password);
    if (!listing) {
        return std::unexpected(archiveComplaint(listing.error(), fullName(archive)));
    }
    if (line.has(JsonOption.name)) {
        printEntriesJson(*listing, archive, place);
    } else {
        printEntriesTable(*listing, place);
    }
    return listing->remarks.isEmpty() ? Exit::Done : Exit::Attention;
}

} // namespace Docket::Commands
