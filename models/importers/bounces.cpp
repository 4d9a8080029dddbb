// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/bounces.h"

#include "importers/mailfields.h"
#include "importers/mimeparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostStatus = 64 << 10; ///< of a report, of a header, of a daemon's words

const QStringList &statusTypes()
{
    static const QStringList types{u"message/delivery-status"_s,
                                   u"message/global-delivery-status"_s};
    return types;
}

QByteArray beginOf(const MimeMail &mail, const MimePart &part)
{
    QByteArray bytes;
    mail.decode(part, [&bytes](QByteArrayView piece) {
        bytes.append(piece.first(std::min(piece.size(), MostStatus - bytes.size())));
        return bytes.size() < MostStatus;
    });
    return bytes;
}

const MimePart *firstOf(const MimeMail &mail, const QStringList &mediaTypes)
{
    const auto part = std::ranges::find_if(mail.parts(), [&mediaTypes](const MimePart &one) {
        return mediaTypes.contains(one.mediaType);
    });
    return part == mail.parts().end() ? nullptr : &*part;
}

/// The Message-ID of the letter that came back, or of what came back of it.
QString returnedRef(const MimeMail &mail)
{
    static const QStringList types{u"message/rfc822"_s, u"message/global"_s,
                                   u"text/rfc822-headers"_s, u"message/global-headers"_s};
    const MimePart *returned = firstOf(mail, types);
    if (returned == nullptr) {
        return {};
    }
    const MimeMail letter({.bytes = beginOf(mail, *returned)}, {});
    return letter.hasHeader() ? messageIds(letter.field("Message-ID")).value(0) : QString();
}

/// Whether the report gives the letter up for a recipient: "Action: failed" (RFC 3464 §2.3.3).
bool hasFailed(QByteArrayView status)
{
    constexpr QByteArrayView Field("action:");
    for (qsizetype at = 0; at < status.size();) {
        const qsizetype end = status.indexOf('\n', at);
        const QByteArrayView line = status.sliced(at, (end < 0 ? status.size() : end) - at);
        const bool isAction = line.size() > Field.size() &&
                              line.first(Field.size()).compare(Field, Qt::CaseInsensitive) == 0;
        if (isAction &&
            line.sliced(Field.size()).trimmed().compare("failed", Qt::CaseInsensitive) == 0) {
            return true;
        }
        at = end < 0 ? status.size() : end + 1;
    }
    return false;
}

/// Some servers have a part for each recipient.
bool isGivenUp(const MimeMail &mail)
{
    return std::ranges::any_of(mail.parts(), [&mail](const MimePart &part) {
        return statusTypes().contains(part.mediaType) && hasFailed(beginOf(mail, part));
    });
}

bool isFromMailServer(const MimeMail &mail)
{
    const QString from = mail.people("From").value(0).address.section(u'@', 0, 0);
    const bool hasNoSender = mail.field("Return-Path") == "<>";
    return from == "mailer-daemon"_L1 || !mail.field("X-Failed-Recipients").isEmpty() ||
           (hasNoSender && from == "postmaster"_L1);
}

/// The first Message-ID at the begin of a line: qmail and Exim put the letter below their words.
QString refInText(const QString &text)
{
    constexpr auto Field = "message-id:"_L1;
    for (const QStringView line : QStringView(text).left(MostStatus).split(u'\n')) {
        if (line.startsWith(Field, Qt::CaseInsensitive)) {
            return messageIds(line.sliced(Field.size()).toUtf8()).value(0);
        }
    }
    return {};
}

} // namespace

std::optional<Bounce> bounceOf(const MimeMail &mail, const QString &text)
{
    const bool isReport =
        mail.field("Content-Type").toByteArray().toLower().startsWith("multipart/report");
    const bool isStatus = isReport && firstOf(mail, statusTypes()) != nullptr;
    if (!isStatus && (isReport || !isFromMailServer(mail))) {
        return std::nullopt; // also reports of another type: read receipts, spam feedback
    }
    Bounce bounce{.returnedRef = returnedRef(mail), .isFinal = !isStatus || isGivenUp(mail)};
    if (bounce.returnedRef.isEmpty()) {
        bounce.returnedRef = refInText(text);
    }
    return bounce.returnedRef.isEmpty() ? std::nullopt : std::optional(bounce);
}

} // namespace Docket
