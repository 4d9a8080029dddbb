// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/detectedtype.h"

#include <QMimeDatabase>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

QString detectedType(const QByteArray &bytes)
{
    constexpr qsizetype BytesLookedAt = 16384;
    if (bytes.isEmpty()) {
        return u"application/x-zerosize"_s;
    }
    const QMimeType type =
        QMimeDatabase().mimeTypeForData(bytes.first(std::min(bytes.size(), BytesLookedAt)));
    if (!type.isDefault()) {
        return type.name();
    }
    return contentKind(bytes) == ContentKind::Text ? u"text/plain"_s : type.name();
}

QString claimedType(const EvidenceItem &item)
{
    if (item.kind != EvidenceItem::Kind::ArchiveEntry || item.isFolder) {
        return item.mediaType;
    }
    const QString name = item.name.sliced(item.name.lastIndexOf(u'/') + 1).right(120);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.isDefault() ? QString() : type.name();
}

TypeMismatch typeMismatch(const QString &claimed, const QString &detected, ContentKind kind)
{
    if (isGenericType(claimed)) {
        return TypeMismatch::None;
    }
    if (claimed.startsWith("image/"_L1)) {
        // An SVG is an image and is text.
        const bool isImage = detected.startsWith("image/"_L1) ||
                             (claimed.contains("svg"_L1) && kind == ContentKind::Text);
        return isImage ? TypeMismatch::None : TypeMismatch::NotAnImage;
    }
    if (claimed.startsWith("text/"_L1)) {
        return kind == ContentKind::Binary ? TypeMismatch::NotText : TypeMismatch::None;
    }
    static const QStringList binary{u"application/zip"_s, u"application/gzip"_s,
                                    u"application/pdf"_s, u"application/x-tar"_s};
    const bool isOther = binary.contains(claimed) && claimed != detected &&
                         !QMimeDatabase().mimeTypeForName(detected).inherits(claimed);
    return isOther ? TypeMismatch::OtherType : TypeMismatch::None;
}

bool isGenericType(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType == "text/plain"_L1 ||
           mediaType == "application/octet-stream"_L1;
}

} // namespace Docket
