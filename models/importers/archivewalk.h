// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/libarchive.h"

#include <QByteArray>

#include <stop_token>

namespace Docket {

/// What has been unpacked on the way through archives in archives, and out of how much.
struct UnpackedSoFar
{
    qint64 bytes = 0;
    qint64 packed = 1; ///< size of the outermost archive
};

/// Walks through the entries of one archive in memory, in libarchive's order. Only the reader of
/// the format that the bytes begin with is let near them, and no program is run for one.
class ArchiveWalk final
{
public:
    /// `bytes` and `soFar` must outlive it. `name` is the archive's, as given.
    ArchiveWalk(QByteArrayView bytes, QString name, const ArchiveLimits &limits,
                const QByteArray &password, std::stop_token stop, UnpackedSoFar &soFar);
    ~ArchiveWalk() = default;
    Q_DISABLE_COPY_MOVE(ArchiveWalk)

    /// Unpacks every entry on the way. libarchive 3.7 skips large ones of a solid 7z wrongly.
    void readThrough() { m_isReadingThrough = true; }

    /// Goes to the next entry; false at the end. After an error there is only that error.
    [[nodiscard]] ArchiveResult<bool> next();

    /// The entry that next() went to.
    [[nodiscard]] ArchiveEntry entry() const;

    /// Its bytes.
    [[nodiscard]] ArchiveResult<QByteArray> read();

    /// The bytes are one compressed thing, not a tar: there is no second entry.
    [[nodiscard]] bool isOneThing() const;

    [[nodiscard]] ArchiveFormat format() const { return m_format; }

    [[nodiscard]] QString formatName() const;

private:
    using Error = std::unexpected<ArchiveError>;

    static la_ssize_t giveBlock(archive *, void *self, const void **block);
    static la_int64_t skipBytes(archive *, void *self, la_int64_t count);
    static la_int64_t seekTo(archive *, void *self, la_int64_t offset, int whence);

    [[nodiscard]] bool open(const QByteArray &password);
    [[nodiscard]] bool supportFormat();
    [[nodiscard]] bool reopenAsOneThing();
    void leaveEntry();
    /// Counts what was unpacked; at a limit there is an error then.
    void take(qint64 count);
    void fail(ArchiveFault fault, const QString &detail = {}, qint64 limit = 0);
    [[nodiscard]] ArchiveError errorOf(ArchiveFault fault, const QString &detail = {},
                                       qint64 limit = 0) const;
    [[nodiscard]] ArchiveError errorOfData() const;
    [[nodiscard]] std::optional<ArchiveError> reasonNotToRead() const;
    [[nodiscard]] QString nameOfEntry() const;

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    QString m_name;
    const ArchiveLimits &m_limits;
    std::stop_token m_stop;
    UnpackedSoFar &m_soFar;
    ArchiveFormat m_format;
    bool m_hasPassword;
    ArchiveHandle m_archive; ///< after what its callbacks use
    archive_entry *m_entry = nullptr;
    qint64 m_number = 0;
    qint64 m_skipped = 0; ///< of a solid archive: unpacked at the next read
    bool m_isHeaderBad = false;
    bool m_isKnownNoTar = false;
    bool m_isReadingThrough = false;
    bool m_wasRead = false;
    QString m_damage; ///< met while an entry was skipped
    std::optional<ArchiveError> m_error;
};

} // namespace Docket
