// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/bounces.h"

#include "importers/mailfields.h"
#include "importers/mimeparser.h"

#include <algorithm>
#include <optional>

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

constexpr qsizetype MostRecipients = 50;
constexpr qsizetype LongestAddress = 320; ///< 64 + @ + 255, RFC 5321 §4.5.3.1

/// The recipients that a report speaks of.
struct Recipients
{
    bool hasFailed = false; ///< one of them did not get it
    QStringList failed;
};

/// The value of a line's field, if that is its name.
std::optional<QByteArrayView> valueOf(QByteArrayView line, QByteArrayView field)
{
    const bool isField = line.size() > field.size() && line[field.size()] == ':' &&
                         line.first(field.size()).compare(field, Qt::CaseInsensitive) == 0;
    return isField ? std::optional(line.sliced(field.size() + 1).trimmed()) : std::nullopt;
}

/// "rfc822; ann@example.org", or the address alone.
QString failedAddress(QByteArrayView value)
{
    QByteArrayView address = value.sliced(value.lastIndexOf(';') + 1).trimmed();
    if (address.startsWith('<') && address.endsWith('>')) {
        address = address.sliced(1).chopped(1);
    }
    const bool isAddress =
        address.contains('@') && !address.contains(',') && address.size() <= LongestAddress;
    return isAddress ? QString::fromUtf8(address).toLower() : QString();
}

/// Adds those for whom a status gives the letter up: a block a recipient, with "Action: failed"
/// (RFC 3464 §2.3.3). The original recipient is whom the letter named, where a server knows it.
void addFailed(Recipients &recipients, QByteArrayView status)
{
    bool isFailed = false;
    QString original;
    QString final;
    const auto endBlock = [&] {
        const QString &address = original.isEmpty() ? final : original;
        recipients.hasFailed = recipients.hasFailed || isFailed;
        if (isFailed && !address.isEmpty() && !recipients.failed.contains(address) &&
            recipients.failed.size() < MostRecipients) {
            recipients.failed.append(address);
        }
        isFailed = false;
        original.clear();
        final.clear();
    };
    for (qsizetype at = 0; at < status.size();) {
        const qsizetype end = status.indexOf('\n', at);
        const QByteArrayView line = status.sliced(at, (end < 0 ? status.size() : end) - at);
        at = end < 0 ? status.size() : end + 1;
        if (line.trimmed().isEmpty()) {
            endBlock();
        } else if (const auto action = valueOf(line, "action")) {
            isFailed = action->compare("failed", Qt::CaseInsensitive) == 0;
        } else if (const auto named = valueOf(line, "original-recipient")) {
            original = failedAddress(*named);
        } else if (const auto last = valueOf(line, "final-recipient")) {
            final = failedAddress(*last);
        }
    }
    endBlock();
}

/// Some servers have a part for each recipient.
Recipients recipientsOf(const MimeMail &mail)
{
    Recipients recipients;
    for (const MimePart &part : mail.parts()) {
        if (statusTypes().contains(part.mediaType)) {
            addFailed(recipients, beginOf(mail, part));
        }
    }
    return recipients;
}

/// Exim's and Google's own field, in mail that may be no report.
QStringList failedInHeader(const MimeMail &mail)
{
    QStringList failed;
    for (const Person &person : mail.people("X-Failed-Recipients")) {
        if (!person.address.isEmpty() && failed.size() < MostRecipients) {
            failed.append(person.address);
        }
    }
    return failed;
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
    const Recipients recipients = isStatus ? recipientsOf(mail) : Recipients{};
    Bounce bounce{.returnedRef = returnedRef(mail),
                  .isFinal = !isStatus || recipients.hasFailed,
                  .failed = isStatus ? recipients.failed : failedInHeader(mail)};
    if (bounce.returnedRef.isEmpty()) {
        bounce.returnedRef = refInText(text);
    }
    return bounce.returnedRef.isEmpty() ? std::nullopt : std::optional(bounce);
}

} // namespace Docket
