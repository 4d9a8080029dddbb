// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/archivewalk.h"

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WalkBlock = 64 << 10; ///< handed on at once; a stop is asked for between two
constexpr mode_t SetUserBits = 06000;

/// "poc.py" of "poc.py.gz".
QString withoutPackSuffix(const QString &name)
{
    const QString last = name.sliced(name.lastIndexOf(u'/') + 1);
    const qsizetype dot = last.lastIndexOf(u'.');
    return dot > 0 ? last.first(dot) : u"data"_s;
}

/// RFC 1952 2.3.1: FLG bit 3 says that a name follows. libarchive calls nameless ones "data".
bool hasGzipName(QByteArrayView bytes)
{
    constexpr int NameFlag = 8;
    return bytes.size() > 3 && (bytes[3] & NameFlag) != 0;
}

} // namespace

ArchiveWalk::ArchiveWalk(QByteArrayView bytes, QString name, const ArchiveLimits &limits,
                         const QByteArray &password, std::stop_token stop, UnpackedSoFar &soFar)
    : m_bytes(bytes)
    , m_name(std::move(name))
    , m_limits(limits)
    , m_stop(std::move(stop))
    , m_soFar(soFar)
    , m_format(archiveFormat(bytes))
    , m_hasPassword(!password.isEmpty())
    , m_archive(archive_read_new())
{
    if (m_format == ArchiveFormat::None) {
        fail(ArchiveFault::NotAnArchive);
    } else if (m_stop.stop_requested() || !open(password)) {
        // Of a damaged stream libarchive only says that it does not know the format.
        fail(m_stop.stop_requested() ? ArchiveFault::Stopped : ArchiveFault::Damaged,
             isCompression(m_format) ? QString() : wordsOf(m_archive.get()));
    }
}

la_ssize_t ArchiveWalk::giveBlock(archive * /*archive*/, void *self, const void **block)
{
    auto *walk = static_cast<ArchiveWalk *>(self);
    if (walk->m_stop.stop_requested()) {
        return 0;
    }
    const qsizetype size = std::min(WalkBlock, walk->m_bytes.size() - walk->m_position);
    *block = walk->m_bytes.data() + walk->m_position;
    walk->m_position += size;
    return size;
}

la_int64_t ArchiveWalk::skipBytes(archive * /*archive*/, void *self, la_int64_t count)
{
    auto *walk = static_cast<ArchiveWalk *>(self);
    const qint64 skipped = std::clamp<qint64>(count, 0, walk->m_bytes.size() - walk->m_position);
    walk->m_position += skipped;
    return skipped;
}

la_int64_t ArchiveWalk::seekTo(archive * /*archive*/, void *self, la_int64_t offset, int whence)
{
    auto *walk = static_cast<ArchiveWalk *>(self);
    const qint64 size = walk->m_bytes.size();
    qint64 base = walk->m_position;
    if (whence == SEEK_SET) {
        base = 0;
    } else if (whence == SEEK_END) {
        base = size;
    }
    if (offset > size || offset < -size) {
        return ARCHIVE_FATAL;
    }
    const qint64 target = base + offset;
    if (target < 0 || target > size) {
        return ARCHIVE_FATAL;
    }
    walk->m_position = target;
    return target;
}

bool ArchiveWalk::supportFormat()
{
    archive *opened = m_archive.get();
    switch (m_format) {
    case ArchiveFormat::Zip: // by its directory, or as a stream where that is cut off
        return archive_read_support_format_zip(opened) == ARCHIVE_OK;
    case ArchiveFormat::Tar:
        return archive_read_support_format_tar(opened) == ARCHIVE_OK;
    case ArchiveFormat::Gzip:
    case ArchiveFormat::Bzip2:
    case ArchiveFormat::Xz:
    case ArchiveFormat::Zstd:
        // A warning of the filter says that another program would be run, which is refused.
        return (m_isKnownNoTar || archive_read_support_format_tar(opened) == ARCHIVE_OK) &&
               archive_read_support_format_raw(opened) == ARCHIVE_OK &&
               archive_read_append_filter(opened, filterFor(m_format).value_or(0)) == ARCHIVE_OK;
    case ArchiveFormat::SevenZip:
        return archive_read_support_format_7zip(opened) == ARCHIVE_OK;
    case ArchiveFormat::Rar:
        return archive_read_support_format_rar(opened) == ARCHIVE_OK;
    case ArchiveFormat::Rar5:
        return archive_read_support_format_rar5(opened) == ARCHIVE_OK;
    case ArchiveFormat::Cab:
        return archive_read_support_format_cab(opened) == ARCHIVE_OK;
    case ArchiveFormat::Iso:
        return archive_read_support_format_iso9660(opened) == ARCHIVE_OK;
    case ArchiveFormat::Ar:
        return archive_read_support_format_ar(opened) == ARCHIVE_OK;
    case ArchiveFormat::None:
        break;
    }
    return false;
}

bool ArchiveWalk::open(const QByteArray &password)
{
    archive *opened = m_archive.get();
    if (!supportFormat()) {
        return false;
    }
    if (m_hasPassword) {
        archive_read_add_passphrase(opened, password.constData());
    }
    archive_read_set_read_callback(opened, giveBlock);
    archive_read_set_skip_callback(opened, skipBytes);
    archive_read_set_seek_callback(opened, seekTo);
    archive_read_set_callback_data(opened, this);
    return archive_read_open1(opened) == ARCHIVE_OK;
}

ArchiveResult<bool> ArchiveWalk::next()
{
    if (m_entry != nullptr && !m_error) {
        leaveEntry();
    }
    if (m_error) {
        return Error(*m_error);
    }
    m_entry = nullptr;
    archive_entry *entry = nullptr;
    const int result = archive_read_next_header(m_archive.get(), &entry);
    if (m_stop.stop_requested()) {
        fail(ArchiveFault::Stopped);
    } else if (result == ARCHIVE_FATAL || (result == ARCHIVE_EOF && !m_damage.isEmpty())) {
        const bool isShut = archive_read_has_encrypted_entries(m_archive.get()) > 0;
        fail(isShut && m_number == 0 ? ArchiveFault::CannotDecrypt : ArchiveFault::Damaged,
             m_damage.isEmpty() ? wordsOf(m_archive.get()) : m_damage);
    } else if (result == ARCHIVE_EOF) {
        return m_number == 0 && isCompression(m_format) && reopenAsOneThing() ? next() : false;
    } else if (m_number >= m_limits.entries) {
        fail(ArchiveFault::TooManyEntries, {}, m_limits.entries);
    }
    if (m_error) {
        return Error(*m_error);
    }
    m_entry = entry;
    m_isHeaderBad = result < ARCHIVE_WARN;
    m_wasRead = false;
    ++m_number;
    return true;
}

/// A packed file of NULs looks like a tar that ends at once.
bool ArchiveWalk::reopenAsOneThing()
{
    if (std::exchange(m_isKnownNoTar, true)) {
        return false;
    }
    m_archive.reset(archive_read_new());
    m_position = 0;
    return open({});
}

bool ArchiveWalk::isOneThing() const
{
    return archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
}

QString ArchiveWalk::formatName() const
{
    const char *name = archive_format_name(m_archive.get());
    return isOneThing() || name == nullptr ? QString() : QString::fromUtf8(name);
}

QString ArchiveWalk::nameOfEntry() const
{
    const bool isNameless =
        isOneThing() && (m_format != ArchiveFormat::Gzip || !hasGzipName(m_bytes));
    return isNameless ? withoutPackSuffix(m_name) : entryName(m_entry, m_format);
}

ArchiveEntry ArchiveWalk::entry() const
{
    ArchiveEntry result;
    result.number = m_number;
    const QString name = nameOfEntry();
    result.name = name.first(std::min(name.size(), m_limits.nameLength));
    result.flags = nameFlags(result.name);
    result.flags.setFlag(ArchiveFlag::NameCut, name.size() > m_limits.nameLength);
    const bool isSizeTold = archive_entry_size_is_set(m_entry) != 0;
    result.size = isSizeTold ? std::max<qint64>(0, archive_entry_size(m_entry)) : 0;
    result.changedAt = changedAt(m_entry);
    result.isFolder = archive_entry_filetype(m_entry) == AE_IFDIR;
    result.target = linkTarget(m_entry, m_format).left(m_limits.nameLength);
    const bool isLink =
        archive_entry_hardlink(m_entry) != nullptr || archive_entry_filetype(m_entry) == AE_IFLNK;
    result.flags.setFlag(ArchiveFlag::Link, isLink);
    // A hard link names another entry; a symbolic one is followed from its own folder.
    const bool isHard = archive_entry_hardlink(m_entry) != nullptr;
    result.flags.setFlag(ArchiveFlag::LinkOutside,
                         isLink && leadsOutside(isHard ? QString() : result.name, result.target));
    result.flags.setFlag(ArchiveFlag::Special,
                         !isLink && !result.isFolder && !isPlainFile(m_entry));
    result.flags.setFlag(ArchiveFlag::Encrypted, archive_entry_is_encrypted(m_entry) != 0);
    result.flags.setFlag(ArchiveFlag::SetUser,
                         !result.isFolder && (archive_entry_mode(m_entry) & SetUserBits) != 0);
    result.flags.setFlag(ArchiveFlag::Unreadable, m_isHeaderBad);
    result.flags.setFlag(ArchiveFlag::SizeUnknown, !isSizeTold && isPlainFile(m_entry));
    result.flags.setFlag(ArchiveFlag::TooLarge, result.size > m_limits.entryBytes);
    return result;
}

std::optional<ArchiveError> ArchiveWalk::reasonNotToRead() const
{
    if (!isPlainFile(m_entry)) {
        return errorOf(ArchiveFault::NotAFile);
    }
    const bool isEncrypted = archive_entry_is_encrypted(m_entry) != 0;
    if (isEncrypted && m_format != ArchiveFormat::Zip) {
        return errorOf(ArchiveFault::CannotDecrypt);
    }
    if (isEncrypted && !m_hasPassword) {
        return errorOf(ArchiveFault::NeedsPassword);
    }
    const bool isSizeTold = archive_entry_size_is_set(m_entry) != 0;
    return isSizeTold && archive_entry_size(m_entry) > m_limits.entryBytes
               ? std::optional(errorOf(ArchiveFault::EntryTooLarge, {}, m_limits.entryBytes))
               : std::nullopt;
}

ArchiveResult<QByteArray> ArchiveWalk::read()
{
    if (auto reason = reasonNotToRead()) {
        return Error(*reason);
    }
    m_wasRead = true;
    take(std::exchange(m_skipped, 0));
    if (m_error) {
        return Error(*m_error);
    }
    QByteArray bytes;
    if (archive_entry_size_is_set(m_entry) != 0) { // no more than what a lie may cost
        bytes.reserve(std::min<qint64>(archive_entry_size(m_entry), qint64(16) << 20));
    }
    QByteArray block(WalkBlock, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t count =
            archive_read_data(m_archive.get(), block.data(), static_cast<size_t>(block.size()));
        if (m_stop.stop_requested()) {
            return Error(errorOf(ArchiveFault::Stopped));
        }
        if (count == 0) {
            bytes.squeeze(); // growing may have taken half as much again
            return bytes;
        }
        if (count < 0) {
            return Error(errorOfData());
        }
        take(count);
        if (m_error) {
            return Error(*m_error);
        }
        if (bytes.size() + count > m_limits.entryBytes) {
            return Error(errorOf(ArchiveFault::EntryTooLarge, {}, m_limits.entryBytes));
        }
        bytes.append(block.constData(), count);
    }
}

/// What is left of an entry. Where only unpacking shows its end the bytes are counted, for
/// libarchive would go through a petabyte without asking.
void ArchiveWalk::leaveEntry()
{
    const bool isSizeTold = archive_entry_size_is_set(m_entry) != 0;
    const bool isSolid = m_format == ArchiveFormat::SevenZip || m_format == ArchiveFormat::Rar ||
                         m_format == ArchiveFormat::Rar5 || m_format == ArchiveFormat::Cab;
    if (m_wasRead || m_isHeaderBad) {
        return;
    }
    if (isSolid && !m_isReadingThrough) {
        // Unpacked when a later one is read, and libarchive does not ask then: it counts as
        // claimed.
        const qint64 claimed =
            std::clamp<qint64>(archive_entry_size(m_entry), 0, m_limits.totalBytes);
        m_skipped = std::min(m_skipped + claimed, m_limits.totalBytes + 1);
        return;
    }
    if (!isCompression(m_format) && isSizeTold && !m_isReadingThrough) {
        return; // skipped without unpacking
    }
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    while (!m_stop.stop_requested()) {
        const int result = archive_read_data_block(m_archive.get(), &block, &size, &offset);
        if (result == ARCHIVE_EOF) {
            return;
        }
        if (result < ARCHIVE_WARN) {
            m_damage = wordsOf(m_archive.get());
            return; // whether it goes on shows at the next header
        }
        take(static_cast<qint64>(size));
        if (m_error) {
            return;
        }
    }
}

void ArchiveWalk::take(qint64 count)
{
    m_soFar.bytes += count;
    if (m_soFar.bytes > m_limits.totalBytes) {
        fail(ArchiveFault::UnpacksTooLarge, {}, m_limits.totalBytes);
    } else if (m_soFar.bytes > m_limits.freeBytes &&
               m_soFar.bytes / std::max<qint64>(1, m_soFar.packed) >= m_limits.ratio) {
        fail(ArchiveFault::RatioTooHigh, {}, m_limits.ratio);
    }
}

void ArchiveWalk::fail(ArchiveFault fault, const QString &detail, qint64 limit)
{
    m_error = errorOf(fault, detail, limit);
    m_entry = nullptr;
}

ArchiveError ArchiveWalk::errorOf(ArchiveFault fault, const QString &detail, qint64 limit) const
{
    return {.fault = fault,
            .name = m_entry ? nameOfEntry().left(m_limits.nameLength) : m_name,
            .detail = detail,
            .limit = limit};
}

/// libarchive tells a wrong password by its words alone.
ArchiveError ArchiveWalk::errorOfData() const
{
    const QString words = wordsOf(m_archive.get());
    if (words.startsWith("Incorrect passphrase"_L1)) {
        return errorOf(ArchiveFault::WrongPassword, words);
    }
    if (words.startsWith("Passphrase required"_L1)) {
        return errorOf(ArchiveFault::NeedsPassword, words);
    }
    const bool isEncrypted = archive_entry_is_encrypted(m_entry) != 0;
    if (words.contains("ncrypt"_L1) || words.contains("Crypto codec"_L1)) {
        return errorOf(ArchiveFault::CannotDecrypt, words);
    }
    return errorOf(isEncrypted ? ArchiveFault::PerhapsPassword : ArchiveFault::Damaged, words);
}

} // namespace Docket
