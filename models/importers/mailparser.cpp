// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailparser.h"

#include "importers/bounces.h"
#include "importers/charsets.h"
#include "importers/mailfields.h"
#include "importers/mimefields.h"
#include "importers/mimeparser.h"
#include "importers/plaintext.h"
#include "importers/sha256.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// The decoded bytes of a part's begin, never half a UTF-8 sequence.
QByteArray decodedUpTo(const MimeMail &mail, const MimePart &part, qint64 limit)
{
    QByteArray bytes;
    mail.decode(part, [&](QByteArrayView piece) {
        bytes.append(piece.first(std::min<qsizetype>(piece.size(), limit - bytes.size())));
        return bytes.size() < limit;
    });
    if (bytes.size() == limit) {
        while (!bytes.isEmpty() && (bytes.back() & 0xC0) == 0x80) {
            bytes.chop(1);
        }
        bytes.chop(!bytes.isEmpty() && (bytes.back() & 0x80) != 0 ? 1 : 0);
    }
    return bytes;
}

QString partText(const MimeMail &mail, const MimePart &part, qint64 limit,
                 QList<ImportIssue> &issues)
{
    DecodedText decoded = decodeText(decodedUpTo(mail, part, limit), part.charset);
    if (decoded.fault) {
        issues.append({*decoded.fault, {}, 0, QString::fromLatin1(part.charset)});
    }
    const QString text = withUnixLineEnds(std::move(decoded.text));
    if (part.role == PartRole::Html) {
        return textOfHtml(text);
    }
    return part.isFlowed ? unflowed(text, part.deletesSpace) : text;
}

/// The text parts of a mail, joined.
QString bodyText(const MimeMail &mail, qint64 limit, QList<ImportIssue> &issues)
{
    QString text;
    for (const MimePart &part : mail.parts()) {
        const qint64 left = limit - text.size();
        if ((part.role != PartRole::Text && part.role != PartRole::Html) || left <= 0) {
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u'\n')) {
            text += u'\n';
        }
        text += partText(mail, part, left, issues);
    }
    return text;
}

AttachmentInfo attachmentInfo(const MimeMail &mail, const MimePart &part)
{
    AttachmentInfo info;
    info.partPath = QString::fromLatin1(part.path);
    info.name = part.fileName;
    info.mediaType = part.mediaType;
    Sha256 hash;
    mail.decode(part, [&](QByteArrayView piece) {
        hash.add(piece);
        info.size += piece.size();
        return true;
    });
    info.sha256 = hash.result();
    return info;
}

MailFields fieldsOf(const MimeMail &mail)
{
    MailFields fields;
    fields.autoSubmitted = mail.field("Auto-Submitted").toByteArray();
    fields.autoReply =
        mail.field("X-Autoreply").toByteArray() + mail.field("X-Autorespond").toByteArray();
    fields.precedence = mail.field("Precedence").toByteArray();
    fields.returnPath = mail.field("Return-Path").toByteArray();
    fields.isReport =
        mail.field("Content-Type").toByteArray().toLower().startsWith("multipart/report");
    const QByteArrayView received = mail.field("Received");
    fields.received = mailDate(received.sliced(received.lastIndexOf(';') + 1));
    fields.date = mailDate(mail.field("Date"));
    return fields;
}

void readHeader(IncomingMessage &message, const MimeMail &mail, const ImportContext &context)
{
    message.references = messageIds(mail.field("References"));
    message.letterMark = QString::fromLatin1(mail.field("X-Docket-Letter"));
    message.inReplyTo = messageIds(mail.field("In-Reply-To")).value(0);
    const People from = mail.people("From");
    message.from =
        writerOf(from.isEmpty() ? mail.people("Sender").value(0) : from.first(),
                 mail.people("X-Original-From"), mail.people("Reply-To"), context.intakeAddresses);
    message.to = mail.people("To");
    message.cc = mail.people("Cc");
    message.replyTo = mail.people("Reply-To");
    for (const char *name :
         {"Delivered-To", "X-Original-To", "Envelope-To", "List-Id", "List-Post"}) {
        if (const QByteArrayView value = mail.field(name); !value.isEmpty()) {
            message.deliveredTo.append(QString::fromUtf8(value).toLower());
        }
    }
    message.subject = mail.subject();
    const MailFields fields = fieldsOf(mail);
    message.isAutomatic = isAutomaticMail(fields);
    setTimes(message, fields, context);
    message.messageRef = messageIds(mail.field("Message-ID")).value(0);
}

/// A bounce answers the letter that it returns, whatever else it refers to. One that is only late
/// is of its thread, and nothing follows from it.
void readBounce(IncomingMessage &message, const MimeMail &mail)
{
    const auto bounce = bounceOf(mail, message.text);
    if (!bounce) {
        return;
    }
    message.isAutomatic = true;
    message.isBounce = bounce->isFinal;
    if (bounce->isFinal) {
        message.inReplyTo = bounce->returnedRef;
        message.failedRecipients = bounce->failed;
    } else if (!message.references.contains(bounce->returnedRef)) {
        message.references.append(bounce->returnedRef);
    }
}

void listFaults(IncomingMessage &message, const MimeFaults &faults)
{
    const std::array<std::pair<bool, ImportFault>, 4> all{
        std::pair(faults.isHeaderCut, ImportFault::HeaderTooLarge),
        std::pair(faults.isTooDeep, ImportFault::TooDeep),
        std::pair(faults.hasTooManyParts, ImportFault::TooManyParts),
        std::pair(faults.isTruncated, ImportFault::TruncatedPart)};
    for (const auto &[isSet, fault] : all) {
        if (isSet) {
            message.issues.append({fault, {}, 0, {}});
        }
    }
}

} // namespace

IncomingMessage parseMail(Original original, qint64 offset, const ImportContext &context)
{
    IncomingMessage message;
    message.offset = offset;
    message.original = std::move(original);
    if (message.original.sha256.isEmpty()) {
        message.original.sha256 = sha256Of(message.original.bytes);
    }
    const MimeMail mail(message.original, context.limits);
    if (mail.hasHeader()) {
        readHeader(message, mail, context);
        message.text = bodyText(mail, context.limits.textBytes, message.issues);
        readBounce(message, mail);
        for (const MimePart &part : mail.parts()) {
            if (part.role == PartRole::Attachment || part.role == PartRole::Message) {
                message.attachments.append(attachmentInfo(mail, part));
            }
        }
        listFaults(message, mail.faults());
    } else {
        setTimes(message, {}, context);
        message.issues = {{ImportFault::NoHeaders, {}, 0, {}}};
    }
    if (message.messageRef.isEmpty()) {
        message.refKind = RefKind::Digest;
        message.messageRef = "sha256:"_L1 + QString::fromLatin1(message.original.sha256.toHex());
    }
    for (ImportIssue &issue : message.issues) {
        issue.path = context.path;
        issue.offset = offset;
    }
    return message;
}

std::optional<QByteArray> attachmentBytes(const Original &original, const QString &partPath)
{
    const MimeMail mail(original, {});
    const auto part = std::ranges::find_if(mail.parts(), [&partPath](const MimePart &candidate) {
        return QString::fromLatin1(candidate.path) == partPath;
    });
    if (part == mail.parts().end()) {
        return std::nullopt;
    }
    QByteArray bytes;
    mail.decode(*part, [&bytes](QByteArrayView piece) {
        bytes.append(piece);
        return true;
    });
    return bytes;
}

void eachAttachment(const Original &original, qsizetype most,
                    const std::function<void(const QString &partPath, const QByteArray &)> &take)
{
    const MimeMail mail(original, {});
    for (const MimePart &part : mail.parts()) {
        if (part.role != PartRole::Attachment && part.role != PartRole::Message) {
            continue;
        }
        QByteArray bytes;
        mail.decode(part, [&](QByteArrayView piece) {
            bytes.append(piece.first(std::min(piece.size(), most - bytes.size())));
            return bytes.size() < most;
        });
        take(QString::fromLatin1(part.path), bytes);
    }
}

QString mailText(const Original &original)
{
    const ImportLimits limits;
    QList<ImportIssue> ignored;
    return bodyText(MimeMail(original, limits), limits.textBytes, ignored);
}

QString mailHeaders(const Original &original)
{
    constexpr qsizetype Most = 1 << 20;
    QByteArrayView bytes(original.bytes);
    bytes = bytes.sliced(leadingBytes(bytes));
    qsizetype end = 0;
    while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r') {
        const qsizetype lineEnd = bytes.indexOf('\n', end);
        end = lineEnd < 0 ? bytes.size() : lineEnd + 1;
    }
    bytes = bytes.first(std::min(end, Most));
    const bool isUtf8 = QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    return withUnixLineEnds(isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes));
}

} // namespace Docket
