// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/archive.h"

#include "domain/evidence.h"
#include "domain/tokentable.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct ArchiveMagic
{
    ArchiveFormat format;
    qsizetype at;
    QByteArrayView bytes;
};

/// RFC 1952, bzip2's and xz's file formats, RFC 8878, APPNOTE.TXT 4.3.7 and 4.3.16, POSIX ustar,
/// 7zFormat.txt, RAR's technical notes, MS-CAB 2.1, ECMA-119 8.1, ar(5).
constexpr std::array ArchiveMagics{
    ArchiveMagic{ArchiveFormat::Gzip, 0, "\x1F\x8B\x08"},
    ArchiveMagic{ArchiveFormat::Bzip2, 0, "BZh"},
    ArchiveMagic{ArchiveFormat::Xz, 0, QByteArrayView("\xFD\x37zXZ\0", 6)},
    ArchiveMagic{ArchiveFormat::Zstd, 0, "\x28\xB5\x2F\xFD"},
    ArchiveMagic{ArchiveFormat::Zip, 0, "PK\x03\x04"},
    ArchiveMagic{ArchiveFormat::Zip, 0, "PK\x05\x06"},
    ArchiveMagic{ArchiveFormat::SevenZip, 0, "7z\xBC\xAF\x27\x1C"},
    ArchiveMagic{ArchiveFormat::Rar5, 0, QByteArrayView("Rar!\x1A\x07\x01\0", 8)},
    ArchiveMagic{ArchiveFormat::Rar, 0, QByteArrayView("Rar!\x1A\x07\0", 7)},
    ArchiveMagic{ArchiveFormat::Cab, 0, QByteArrayView("MSCF\0\0\0\0", 8)},
    ArchiveMagic{ArchiveFormat::Ar, 0, "!<arch>\n"},
    ArchiveMagic{ArchiveFormat::Tar, 257, "ustar"},
    ArchiveMagic{ArchiveFormat::Iso, 32'769, "CD001"},
};

/// "BZh" alone could be a text's begin; a level and the block or end mark follow.
bool isBzip2(QByteArrayView bytes)
{
    return bytes.size() >= 10 && bytes[3] >= '1' && bytes[3] <= '9' &&
           (bytes.sliced(4).startsWith("1AY&SY") ||
            bytes.sliced(4).startsWith("\x17\x72\x45\x38\x50\x90"));
}

constexpr std::array ArchiveSuffixes{
    "zip"_L1, "tar"_L1, "tgz"_L1, "tbz"_L1, "tbz2"_L1, "txz"_L1, "tzst"_L1, "gz"_L1,
    "bz2"_L1, "xz"_L1,  "zst"_L1, "7z"_L1,  "rar"_L1,  "cab"_L1, "iso"_L1,  "deb"_L1,
    "a"_L1,   "jar"_L1, "war"_L1, "apk"_L1, "whl"_L1,  "xpi"_L1, "epub"_L1, "ar"_L1,
};

/// Those with a directory, or with headers between what can be skipped.
constexpr std::array CheapSuffixes{
    "zip"_L1, "tar"_L1, "7z"_L1, "jar"_L1, "war"_L1, "apk"_L1, "whl"_L1, "xpi"_L1, "epub"_L1,
};

constexpr std::array ArchiveTypes{
    "zip"_L1,
    "x-tar"_L1,
    "gzip"_L1,
    "x-gzip"_L1,
    "x-bzip2"_L1,
    "x-bzip"_L1,
    "x-xz"_L1,
    "zstd"_L1,
    "x-zstd"_L1,
    "x-7z-compressed"_L1,
    "x-compressed-tar"_L1,
    "vnd.rar"_L1,
    "x-rar"_L1,
    "x-rar-compressed"_L1,
    "x-zip-compressed"_L1,
    "x-iso9660-image"_L1,
    "vnd.ms-cab-compressed"_L1,
    "java-archive"_L1,
    "x-archive"_L1,
    "vnd.debian.binary-package"_L1,
};

constexpr std::array<Word<ArchiveFlag>, 14> ArchiveFlagWords{{
    {ArchiveFlag::Encrypted, "encrypted"_L1},
    {ArchiveFlag::Traversal, "traversal"_L1},
    {ArchiveFlag::Absolute, "absolute"_L1},
    {ArchiveFlag::Link, "link"_L1},
    {ArchiveFlag::LinkOutside, "link-outside"_L1},
    {ArchiveFlag::Special, "special"_L1},
    {ArchiveFlag::SetUser, "set-user"_L1},
    {ArchiveFlag::Duplicate, "duplicate"_L1},
    {ArchiveFlag::CaseClash, "case-clash"_L1},
    {ArchiveFlag::HiddenCharacters, "hidden-characters"_L1},
    {ArchiveFlag::Unreadable, "unreadable"_L1},
    {ArchiveFlag::SizeUnknown, "size-unknown"_L1},
    {ArchiveFlag::NameCut, "name-cut"_L1},
    {ArchiveFlag::TooLarge, "too-large"_L1},
}};

constexpr std::array<Word<ArchiveRemark>, 6> ArchiveRemarkWords{{
    {ArchiveRemark::Damaged, "damaged"_L1},
    {ArchiveRemark::TooManyEntries, "too-many-entries"_L1},
    {ArchiveRemark::ClaimsTooMuch, "claims-too-much"_L1},
    {ArchiveRemark::UnpacksTooMuch, "unpacks-too-much"_L1},
    {ArchiveRemark::Overlapping, "overlapping"_L1},
    {ArchiveRemark::NotListed, "not-listed"_L1},
}};

bool isOneOf(std::span<const QLatin1StringView> words, QStringView text)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) {
        return word.size() == text.size() && text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool hasSuffixOf(std::span<const QLatin1StringView> suffixes, const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && isOneOf(suffixes, QStringView(name).sliced(dot + 1));
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'\\';
}

bool isAbsolute(QStringView name)
{
    const bool isDrive =
        name.size() >= 2 && name[1] == u':' && name[0].isLetter() && name[0].unicode() < 0x80;
    return isDrive || (!name.isEmpty() && isSeparator(name.front()));
}

/// Calls `each` with the parts of a name between separators of any system.
template <typename Function>
void eachPart(QStringView name, Function each)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i == name.size() || isSeparator(name[i])) {
            each(name.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
}

} // namespace

ArchiveFormat archiveFormat(QByteArrayView beginning)
{
    const auto *const magic =
        std::ranges::find_if(ArchiveMagics, [beginning](const ArchiveMagic &one) {
            return beginning.sliced(std::min(one.at, beginning.size())).startsWith(one.bytes);
        });
    const ArchiveFormat format = magic == ArchiveMagics.end() ? ArchiveFormat::None : magic->format;
    return format == ArchiveFormat::Bzip2 && !isBzip2(beginning) ? ArchiveFormat::None : format;
}

bool isCompression(ArchiveFormat format)
{
    return format == ArchiveFormat::Gzip || format == ArchiveFormat::Bzip2 ||
           format == ArchiveFormat::Xz || format == ArchiveFormat::Zstd;
}

bool claimsToBeArchive(const QString &name, const QString &mediaType)
{
    return hasSuffixOf(ArchiveSuffixes, name) ||
           isOneOf(ArchiveTypes, QStringView(mediaType).sliced(mediaType.indexOf(u'/') + 1));
}

bool claimsToListCheaply(const QString &name)
{
    return hasSuffixOf(CheapSuffixes, name);
}

QList<ArchiveFlag> allArchiveFlags()
{
    return valuesIn(ArchiveFlagWords);
}

QLatin1StringView toToken(ArchiveFlag flag)
{
    return tokenIn(ArchiveFlagWords, flag);
}

QLatin1StringView toToken(ArchiveRemark remark)
{
    return tokenIn(ArchiveRemarkWords, remark);
}

QStringList toTokens(ArchiveFlags flags)
{
    QStringList words;
    for (const auto &[flag, word] : ArchiveFlagWords) {
        if (flags.testFlag(flag)) {
            words.append(word);
        }
    }
    return words;
}

ArchiveFlags nameFlags(const QString &name)
{
    ArchiveFlags flags;
    flags.setFlag(ArchiveFlag::Absolute, isAbsolute(name));
    eachPart(name, [&flags](QStringView part) {
        if (part == ".."_L1) {
            flags |= ArchiveFlag::Traversal;
        }
    });
    flags.setFlag(ArchiveFlag::HiddenCharacters, visibleName(name) != name);
    return flags;
}

bool leadsOutside(const QString &linkName, const QString &target)
{
    if (isAbsolute(target)) {
        return true;
    }
    qint64 depth = -1; // the link's own name is no folder
    bool isOutside = false;
    const auto step = [&](QStringView part) {
        if (part == ".."_L1) {
            --depth;
        } else if (!part.isEmpty() && part != "."_L1) {
            ++depth;
        }
    };
    eachPart(linkName, step);
    eachPart(target, [&](QStringView part) {
        step(part);
        isOutside = isOutside || depth < 0;
    });
    return isOutside;
}

void markClashes(QList<ArchiveEntry> &entries)
{
    QHash<QString, qsizetype> folded; // the first row of each name, whatever its case
    QHash<QString, qsizetype> others; // of names that are not spelled as the first one is
    folded.reserve(entries.size());
    const auto mark = [&entries](qsizetype first, qsizetype row, ArchiveFlag flag) {
        entries[first].flags |= flag;
        entries[row].flags |= flag;
    };
    const auto nameAt = [&entries](qsizetype row) {
        const ArchiveEntry &entry = std::as_const(entries).at(row);
        return entry.isFolder && entry.name.endsWith(u'/') ? entry.name.chopped(1) : entry.name;
    };
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const QString name = nameAt(row);
        const QString fold = name.toCaseFolded();
        const auto first = folded.constFind(fold);
        if (first == folded.cend()) {
            folded.insert(fold, row);
        } else if (nameAt(*first) == name) {
            mark(*first, row, ArchiveFlag::Duplicate);
        } else if (const auto same = others.constFind(name); same != others.cend()) {
            mark(*same, row, ArchiveFlag::Duplicate);
        } else {
            mark(*first, row, ArchiveFlag::CaseClash);
            others.insert(name, row);
        }
    }
}

} // namespace Docket
