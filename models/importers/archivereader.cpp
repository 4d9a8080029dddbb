// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/archivereader.h"

#include "importers/archivestore.h"
#include "importers/archivewalk.h"
#include "importers/zipdirectory.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace Docket {

namespace {

/// An archive or entry in memory, and what it took to get there.
struct Opened
{
    QByteArray bytes;
    QString name;
    UnpackedSoFar soFar;
};

QByteArray passwordFor(const ArchiveReading &reading, const QList<qint64> &archive)
{
    return reading.password ? reading.password(archive) : QByteArray();
}

std::unexpected<ArchiveError> archiveError(ArchiveFault fault, const QString &name,
                                           qint64 limit = 0)
{
    return std::unexpected(
        ArchiveError{.fault = fault, .name = name, .detail = {}, .limit = limit});
}

enum class Skipping { Skip, ReadThrough };

/// Entry `number` of an archive.
ArchiveResult<Opened> unpacked(const Opened &archive, const QList<qint64> &archivePath,
                               qint64 number, const ArchiveReading &reading,
                               Skipping skipping = Skipping::Skip)
{
    Opened result{.bytes = {}, .name = {}, .soFar = archive.soFar};
    ArchiveWalk walk(archive.bytes, archive.name, reading.limits, passwordFor(reading, archivePath),
                     reading.stop, result.soFar);
    if (skipping == Skipping::ReadThrough) {
        walk.readThrough();
    }
    for (qint64 at = 1;; ++at) {
        const auto isThere = walk.next();
        if (!isThere) {
            return std::unexpected(isThere.error());
        }
        if (!*isThere || number < 1 || (walk.isOneThing() && number > 1)) {
            return archiveError(ArchiveFault::NoSuchEntry, archive.name);
        }
        if (at == number) {
            break;
        }
    }
    result.name = walk.entry().name;
    auto bytes = walk.read();
    if (!bytes && bytes.error().fault == ArchiveFault::Damaged && number > 1 &&
        walk.format() == ArchiveFormat::SevenZip && skipping == Skipping::Skip) {
        return unpacked(archive, archivePath, number, reading, Skipping::ReadThrough);
    }
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    result.bytes = std::move(*bytes);
    return result;
}

/// Goes down from the outermost archive, or from the innermost that is still in the store.
ArchiveResult<Opened> opened(const QByteArray &bytes, const QString &name,
                             const QList<qint64> &path, const ArchiveReading &reading)
{
    Opened at{.bytes = bytes,
              .name = name,
              .soFar = {.bytes = 0, .packed = std::max<qint64>(1, bytes.size())}};
    qsizetype done = 0;
    for (qsizetype length = path.size(); reading.store && length > 0; --length) {
        if (const auto kept = reading.store->find(reading.root, path.first(length))) {
            at = {.bytes = kept->bytes, .name = kept->name, .soFar = kept->soFar};
            done = length;
            break;
        }
    }
    for (; done < path.size(); ++done) {
        auto next = unpacked(at, path.first(done), path.at(done), reading);
        if (!next) {
            return next;
        }
        at = std::move(*next);
        if (reading.store && archiveFormat(at.bytes) != ArchiveFormat::None) {
            reading.store->keep(reading.root, path.first(done + 1), {at.bytes, at.name, at.soFar});
        }
    }
    return at;
}

void addRemark(ArchiveListing &listing, ArchiveRemark remark)
{
    if (!listing.remarks.contains(remark)) {
        listing.remarks.append(remark);
    }
}

/// Whether an error ends a listing that keeps what came before it.
std::optional<ArchiveRemark> remarkOf(ArchiveFault fault)
{
    if (fault == ArchiveFault::Damaged) {
        return ArchiveRemark::Damaged;
    }
    if (fault == ArchiveFault::TooManyEntries) {
        return ArchiveRemark::TooManyEntries;
    }
    return fault == ArchiveFault::UnpacksTooLarge || fault == ArchiveFault::RatioTooHigh
               ? std::optional(ArchiveRemark::UnpacksTooMuch)
               : std::nullopt;
}

void addClaims(ArchiveListing &listing, const ArchiveLimits &limits, qint64 packed)
{
    for (const ArchiveEntry &entry : std::as_const(listing.entries)) {
        const qint64 room = std::numeric_limits<qint64>::max() - listing.claimed;
        listing.claimed += std::min(entry.size, room);
    }
    if (listing.claimed > limits.totalBytes ||
        (listing.claimed > limits.freeBytes &&
         listing.claimed / std::max<qint64>(1, packed) >= limits.ratio)) {
        addRemark(listing, ArchiveRemark::ClaimsTooMuch);
    }
}

/// Entries come in the order of their bytes, and so does nearly every directory. Where it does not
/// the names tell which is which.
void takePackedSizes(QList<ArchiveEntry> &entries, const QList<ZipDirectory::Row> &rows)
{
    const auto take = [&entries](qsizetype entry, const ZipDirectory::Row &row) {
        entries[entry].packedSize = row.packed;
        entries[entry].name = row.name;
    };
    const auto fits = [&](qsizetype at) {
        return slashed(rows.at(at).name) == slashed(entries.at(at).name);
    };
    qsizetype at = 0;
    for (; at < std::min(entries.size(), rows.size()) && fits(at); ++at) {
        take(at, rows.at(at));
    }
    QHash<QString, QList<ZipDirectory::Row>> byName;
    for (qsizetype row = at; row < rows.size(); ++row) {
        byName[slashed(rows.at(row).name)].append(rows.at(row));
    }
    for (; at < entries.size(); ++at) {
        const auto found = byName.find(slashed(entries.at(at).name));
        if (found != byName.end() && !found->isEmpty()) {
            take(at, found->takeFirst());
        }
    }
}

/// What only the zip's own directory tells.
void addPackedSizes(ArchiveListing &listing, const QByteArray &bytes, const ArchiveLimits &limits)
{
    const ZipDirectory directory = zipDirectory(bytes, limits.entries);
    const bool isWhole = listing.remarks.isEmpty();
    if (!directory.isReadable) {
        addRemark(listing, ArchiveRemark::Damaged);
        if (listing.damage.isEmpty()) {
            listing.damage = directory.error;
        }
        return;
    }
    takePackedSizes(listing.entries, directory.rows);
    if (directory.packedTotal > bytes.size()) {
        addRemark(listing, ArchiveRemark::Overlapping);
    }
    if (isWhole && directory.count > listing.entries.size()) {
        addRemark(listing, ArchiveRemark::NotListed);
    }
}

} // namespace

ArchiveResult<ArchiveListing> listArchive(const QByteArray &bytes, const QString &name,
                                          const QList<qint64> &path, const ArchiveReading &reading)
{
    if (path.size() >= reading.limits.depth) {
        return archiveError(ArchiveFault::TooDeep, name, reading.limits.depth);
    }
    auto archive = opened(bytes, name, path, reading);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    ArchiveListing listing;
    ArchiveWalk walk(archive->bytes, archive->name, reading.limits, passwordFor(reading, path),
                     reading.stop, archive->soFar);
    listing.format = walk.format();
    for (;;) {
        const auto isThere = walk.next();
        if (!isThere) {
            const auto remark = remarkOf(isThere.error().fault);
            if (!remark || (listing.entries.isEmpty() && *remark == ArchiveRemark::Damaged)) {
                return std::unexpected(isThere.error());
            }
            addRemark(listing, *remark);
            listing.damage = isThere.error().detail;
            break;
        }
        if (!*isThere) {
            break;
        }
        listing.entries.append(walk.entry());
        if (walk.isOneThing()) { // what is behind its end would take unpacking
            listing.entries.last().packedSize = archive->bytes.size();
            break;
        }
    }
    listing.formatName = walk.formatName();
    if (listing.format == ArchiveFormat::Zip) {
        addPackedSizes(listing, archive->bytes, reading.limits);
    }
    markClashes(listing.entries);
    addClaims(listing, reading.limits, archive->bytes.size());
    return listing;
}

ArchiveResult<QByteArray> readEntry(const QByteArray &bytes, const QString &name,
                                    const QList<qint64> &path, const ArchiveReading &reading)
{
    if (path.isEmpty()) {
        return archiveError(ArchiveFault::NoSuchEntry, name);
    }
    if (path.size() > reading.limits.depth) {
        return archiveError(ArchiveFault::TooDeep, name, reading.limits.depth);
    }
    return opened(bytes, name, path, reading).transform([](const Opened &entry) {
        return entry.bytes;
    });
}

} // namespace Docket
