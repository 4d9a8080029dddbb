// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailprotection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// The value of the mail's own Content-Type, lower case, with its folded lines.
QString contentTypeOf(const QString &headers)
{
    QString value;
    bool isInField = false;
    for (const QStringView line : QStringView(headers).split(u'\n')) {
        const bool isFolded = line.startsWith(u' ') || line.startsWith(u'\t');
        if (!isFolded && isInField) {
            break;
        }
        isInField = isFolded ? isInField : line.startsWith("content-type:"_L1, Qt::CaseInsensitive);
        if (isInField) {
            value += line;
        }
    }
    return value.toLower();
}

bool hasLine(const QString &text, QLatin1StringView begin)
{
    return text.startsWith(begin) || text.contains(u'\n' + begin);
}

bool hasPart(const MessageView &view, const QStringList &mediaTypes)
{
    return std::ranges::any_of(view.attachments, [&mediaTypes](const Attachment &attachment) {
        return mediaTypes.contains(attachment.info.mediaType);
    });
}

} // namespace

bool isSigned(MailProtection protection)
{
    return protection == MailProtection::Signed || protection == MailProtection::SignedAndEncrypted;
}

bool isEncrypted(MailProtection protection)
{
    return protection == MailProtection::Encrypted ||
           protection == MailProtection::SignedAndEncrypted;
}

MailProtection protectionOf(const MessageView &view)
{
    if (view.headers.isEmpty()) {
        return MailProtection::None; // no mail
    }
    const QString type = contentTypeOf(view.headers);
    // an S/MIME part has its purpose in a parameter, which only the mail's own field shows
    const bool isSmime = type.contains("pkcs7-mime"_L1);
    const bool isSmimeSigned = isSmime && type.contains("signed-data"_L1);
    const bool hasSealed = type.contains("multipart/encrypted"_L1) || (isSmime && !isSmimeSigned) ||
                           hasPart(view, {u"application/pgp-encrypted"_s}) ||
                           hasLine(view.text, "-----BEGIN PGP MESSAGE-----"_L1);
    const bool hasSigned =
        type.contains("multipart/signed"_L1) || isSmimeSigned ||
        hasPart(view, {u"application/pgp-signature"_s, u"application/pkcs7-signature"_s,
                       u"application/x-pkcs7-signature"_s}) ||
        hasLine(view.text, "-----BEGIN PGP SIGNED MESSAGE-----"_L1);
    if (hasSealed) {
        return hasSigned ? MailProtection::SignedAndEncrypted : MailProtection::Encrypted;
    }
    return hasSigned ? MailProtection::Signed : MailProtection::None;
}

bool isSmime(const MessageView &view)
{
    return contentTypeOf(view.headers).contains("pkcs7"_L1) ||
           hasPart(view, {u"application/pkcs7-mime"_s, u"application/x-pkcs7-mime"_s,
                          u"application/pkcs7-signature"_s, u"application/x-pkcs7-signature"_s});
}

} // namespace Docket
