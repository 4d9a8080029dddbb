// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/archive.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Docket {

/// Name to show for a hostile file name: control, bidirectional and other invisible characters
/// become visible escapes ("\u202E"), so that gpj.exe cannot pose as exe.jpg.
[[nodiscard]] QString visibleName(const QString &name);

/// Name that is safe to save under: no path, no leading dot, no control or reserved characters, at
/// most 120 characters (and 240 bytes), `.txt` added to anything a desktop would run. Never empty:
/// without a usable name it is "attachment-<number>".
[[nodiscard]] QString safeFileName(const QString &name, int number);

/// What bytes look like, by content alone.
enum class ContentKind { Text, Binary };

/// Binary if the first 8 KiB hold a NUL or too many control characters; UTF-16 and UTF-32 with a
/// byte order mark and what looks like UTF-16 without one are text.
[[nodiscard]] ContentKind contentKind(const QByteArray &bytes);

/// One thing to look at in the evidence tab.
struct EvidenceItem
{
    enum class Kind { Message, Text, CodeBlock, Attachment, ArchiveEntry };

    Kind kind = Kind::Text;
    int depth = 0; ///< 0 message, 1 its parts, 2 code blocks of the text, entries
    MessageId messageId;
    std::optional<AttachmentId> attachmentId;
    int number = 0; ///< code blocks: 1, 2, … in their message
    QString name;   ///< attachment name as given, block language, or sender
    QString mediaType;
    qint64 size = 0;           ///< bytes; lines for code blocks
    QByteArray sha256;         ///< attachments only
    std::optional<Instant> at; ///< messages: received; entries: changed, as they say
    QString partPath; ///< AttachmentInfo::partPath, of entries that of the outermost archive

    // Entries of an archive: the attachment id is that of the outermost archive, and no hash is
    // known.
    QList<qint64> entryPath; ///< numbers of entries, outermost first; empty: the attachment itself
    QString container;       ///< names of the archives around it, "poc.zip › again.zip"
    ArchiveFlags entryFlags;
    std::optional<qint64> packedSize;
    bool isFolder = false;

    bool operator==(const EvidenceItem &) const = default;
};

/// Entry of the archive `archive` (an attachment, or an entry itself).
[[nodiscard]] EvidenceItem entryItem(const EvidenceItem &archive, const ArchiveEntry &entry);

/// Where a piece is, for people: "poc.zip › poc/traverse.png", nothing escaped.
[[nodiscard]] QString fullName(const EvidenceItem &item);

} // namespace Docket
