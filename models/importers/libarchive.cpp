// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/libarchive.h"

#include <string_view>

namespace Docket {

namespace {

/// Bytes 0x80 to 0xFF of code page 437.
constexpr std::u16string_view UpperHalf437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»"
                                             u"░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                             u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(UpperHalf437.size() == 128);

QString fromCodePage437(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text.append(code < 0x80 ? QChar(ushort(code)) : QChar(UpperHalf437[code - 0x80U]));
    }
    return text;
}

/// Bytes as they stand in the archive; where libarchive only has the wide form, that.
QString textOf(const char *bytes, const char *utf8, ArchiveFormat format)
{
    if (bytes != nullptr) {
        return decodedName(bytes, format);
    }
    return utf8 != nullptr ? QString::fromUtf8(utf8) : QString();
}

} // namespace

std::optional<int> filterFor(ArchiveFormat format)
{
    if (format == ArchiveFormat::Gzip) {
        return ARCHIVE_FILTER_GZIP;
    }
    if (format == ArchiveFormat::Bzip2) {
        return ARCHIVE_FILTER_BZIP2;
    }
    if (format == ArchiveFormat::Xz) {
        return ARCHIVE_FILTER_XZ;
    }
    return format == ArchiveFormat::Zstd ? std::optional(ARCHIVE_FILTER_ZSTD) : std::nullopt;
}

QString decodedName(QByteArrayView bytes, ArchiveFormat format)
{
    if (QUtf8StringView(bytes).isValidUtf8()) {
        return QString::fromUtf8(bytes);
    }
    return format == ArchiveFormat::Zip ? fromCodePage437(bytes) : QString::fromLatin1(bytes);
}

QString entryName(archive_entry *entry, ArchiveFormat format)
{
    const char *bytes = archive_entry_pathname(entry);
    return textOf(bytes, bytes ? nullptr : archive_entry_pathname_utf8(entry), format);
}

QString linkTarget(archive_entry *entry, ArchiveFormat format)
{
    const char *bytes = archive_entry_hardlink(entry);
    if (bytes == nullptr) {
        bytes = archive_entry_symlink(entry);
    }
    return textOf(bytes, bytes ? nullptr : archive_entry_symlink_utf8(entry), format);
}

std::optional<Instant> changedAt(archive_entry *entry)
{
    const bool isTold = archive_entry_mtime_is_set(entry) != 0 && archive_entry_mtime(entry) > 0;
    return isTold ? std::optional(Instant{archive_entry_mtime(entry)}) : std::nullopt;
}

bool isPlainFile(archive_entry *entry)
{
    const auto type = archive_entry_filetype(entry);
    return archive_entry_hardlink(entry) == nullptr && (type == AE_IFREG || type == 0);
}

QString wordsOf(archive *opened)
{
    const char *text = archive_error_string(opened);
    return text ? QString::fromUtf8(text) : QString();
}

} // namespace Docket
