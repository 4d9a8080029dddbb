// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"

#include <QByteArrayView>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// What bytes are packed as, by content alone.
enum class ArchiveFormat {
    None,
    Zip,
    Tar,
    Gzip,
    Bzip2,
    Xz,
    Zstd,
    SevenZip,
    Rar,
    Rar5,
    Cab,
    Iso,
    Ar, ///< also a .deb
};

/// So many bytes at the beginning tell every format.
constexpr qsizetype ArchiveMagicBytes = 32'774;

/// Looks at the first ArchiveMagicBytes of what it is given; names say nothing.
[[nodiscard]] ArchiveFormat archiveFormat(QByteArrayView beginning);

/// One compressed thing (or a tar) rather than entries with packed sizes of their own.
[[nodiscard]] bool isCompression(ArchiveFormat format);

/// Whether something may be an archive by what it says of itself, so that it is worth a look when
/// somebody asks. Hostile: only archiveFormat() knows.
[[nodiscard]] bool claimsToBeArchive(const QString &name, const QString &mediaType = {});

/// Whether its entries, by what its name says, are listed without unpacking anything.
[[nodiscard]] bool claimsToListCheaply(const QString &name);

/// What is odd about an entry.
enum class ArchiveFlag : quint32 {
    Encrypted = 1U << 0U,
    Traversal = 1U << 1U,        ///< ".." in its name: it goes out of its folder
    Absolute = 1U << 2U,         ///< "/etc/x", "C:\x", "\\server\x"
    Link = 1U << 3U,             ///< symbolic or hard; see ArchiveEntry::target
    LinkOutside = 1U << 4U,      ///< the target is absolute or goes out of the archive
    Special = 1U << 5U,          ///< a device, a pipe, a socket
    SetUser = 1U << 6U,          ///< would run as its owner or group
    Duplicate = 1U << 7U,        ///< another entry has the same name
    CaseClash = 1U << 8U,        ///< another entry's name differs by case only
    HiddenCharacters = 1U << 9U, ///< the name has some that are not seen, or turn its order
    Unreadable = 1U << 10U,      ///< its header or its bytes are damaged
    SizeUnknown = 1U << 11U,     ///< only unpacking would tell
    NameCut = 1U << 12U,         ///< the name went over the limit
    TooLarge = 1U << 13U,        ///< it claims more than may be unpacked
};
Q_DECLARE_FLAGS(ArchiveFlags, ArchiveFlag)

/// All of them, in order.
[[nodiscard]] QList<ArchiveFlag> allArchiveFlags();
/// A word for programs: "traversal".
[[nodiscard]] QLatin1StringView toToken(ArchiveFlag flag);
[[nodiscard]] QStringList toTokens(ArchiveFlags flags);

/// Those that a person should know of before anything else. The others are only told.
constexpr ArchiveFlags OddArchiveFlags{
    ArchiveFlag::Traversal,   ArchiveFlag::Absolute,  ArchiveFlag::Link,
    ArchiveFlag::LinkOutside, ArchiveFlag::Special,   ArchiveFlag::SetUser,
    ArchiveFlag::Duplicate,   ArchiveFlag::CaseClash, ArchiveFlag::HiddenCharacters,
    ArchiveFlag::Unreadable,  ArchiveFlag::NameCut,   ArchiveFlag::TooLarge,
};

/// One entry of an archive, as it says of itself.
struct ArchiveEntry
{
    qint64 number = 0; ///< 1, 2, … in the archive
    QString name;      ///< as given: a word to be shown, never a path
    QString target;    ///< of a link
    qint64 size = 0;   ///< unpacked; see ArchiveFlag::SizeUnknown
    std::optional<qint64> packedSize;
    std::optional<Instant> changedAt;
    bool isFolder = false;
    ArchiveFlags flags;

    bool operator==(const ArchiveEntry &) const = default;
};

/// What is odd about a name, as far as it alone tells.
[[nodiscard]] ArchiveFlags nameFlags(const QString &name);
/// Whether a link would lead out of the archive's folder.
[[nodiscard]] bool leadsOutside(const QString &linkName, const QString &target);
/// Sets Duplicate and CaseClash.
void markClashes(QList<ArchiveEntry> &entries);

/// What is odd about an archive as a whole.
enum class ArchiveRemark {
    Damaged,        ///< the entries before the damage are listed; `damage` has the library's words
    TooManyEntries, ///< the first ones are listed
    ClaimsTooMuch,  ///< what its entries say they unpack to, or that in proportion to its size
    UnpacksTooMuch, ///< listing it meant unpacking, which was given up at a limit
    Overlapping,    ///< entries of a zip share bytes: they take more than the file has
    NotListed,      ///< the zip's directory has entries that begin where others do
};

[[nodiscard]] QLatin1StringView toToken(ArchiveRemark remark);

/// An archive's entries, without one of them being kept.
struct ArchiveListing
{
    ArchiveFormat format = ArchiveFormat::None;
    QString formatName; ///< the library's: "ZIP 2.0 (deflation)"; for the details
    QList<ArchiveEntry> entries;
    qint64 claimed = 0; ///< bytes that the entries say they unpack to; at most the largest number
    QList<ArchiveRemark> remarks;
    QString damage; ///< what was wrong with a damaged one

    bool operator==(const ArchiveListing &) const = default;
};

/// Bounds of looking into one archive, through all archives that are in it.
struct ArchiveLimits
{
    qint64 entries = 200'000;              ///< of one archive
    qint64 totalBytes = qint64(4) << 30;   ///< unpacked on the way to what was asked for
    qint64 entryBytes = qint64(512) << 20; ///< of one entry, which is held in memory
    qint64 ratio = 200;                    ///< unpacked bytes for each packed one …
    qint64 freeBytes = qint64(64) << 20;   ///< … above so many
    qint64 depth = 8;                      ///< archives in archives, the outer one included
    qsizetype nameLength = 4096;           ///< characters; longer ones are cut
};

template <typename T>
using ArchiveResult = std::expected<T, ArchiveError>;

} // namespace Docket

Q_DECLARE_OPERATORS_FOR_FLAGS(Docket::ArchiveFlags)
