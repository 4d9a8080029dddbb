// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "importers/importer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// The header fields that say what a mail is, raw, as far as they need no MIME parser.
struct MailFields
{
    QByteArray autoSubmitted;
    QByteArray autoReply; ///< X-Autoreply, X-Autorespond
    QByteArray precedence;
    QByteArray returnPath;
    bool isReport = false;           ///< multipart/report: a bounce or a receipt
    std::optional<Instant> received; ///< of the topmost Received field
    std::optional<Instant> date;
};

/// The ids of a Message-ID, In-Reply-To or References value, in order, without <>. Without any
/// brackets its words are the ids. Of a flood of them the first and the 50 newest are left; ids of
/// more than 998 bytes and repeats are left out.
[[nodiscard]] QStringList messageIds(QByteArrayView value);

/// Who wrote a mail: From, unless that is an address of the intake and another field names somebody
/// else. Lists rewrite From to their own address for DMARC's sake (RFC 7960 §4.1.3.1).
[[nodiscard]] Person writerOf(const Person &from, const People &originalFrom, const People &replyTo,
                              const QStringList &intakeAddresses);

/// RFC 3834 Auto-Submitted, auto-reply fields, bounces, and bulk mail that no list sent. Precedence
/// of a mailing list says nothing: many security addresses are lists.
[[nodiscard]] bool isAutomaticMail(const MailFields &fields);

/// Sets sentAt and receivedAt and lists what was wrong with them: topmost Received, else Date, else
/// the From_ line, else the file's time (FORMATS.md §11). An instant before 1970 or after
/// `context.now` is out of range and the next source is used; a Date more than a week before
/// Received is not believed.
void setTimes(IncomingMessage &message, const MailFields &fields, const ImportContext &context);

/// The length of what comes before the header in a mail: byte order mark, empty lines, and a
/// From_ or >From line that is no field.
[[nodiscard]] qsizetype leadingBytes(QByteArrayView mail);

/// The bytes before the first line that begins with one of these boundaries (with their dashes),
/// and without the line end before it.
[[nodiscard]] QByteArrayView bytesToBoundary(QByteArrayView bytes,
                                             const QList<QByteArray> &boundaries);

/// A list of people with the addresses that an archive hides: Mailman's and HyperKitty's write
/// "joe at example.org" for joe@example.org. As it is if it has any address.
[[nodiscard]] QByteArray withAddresses(QByteArrayView people);

/// Whether the sender's address in a header block is one that withAddresses() put together: nobody
/// wrote it, and it may be another one.
[[nodiscard]] bool hidesSender(const QString &headers);

/// A mail's bytes from its first header field on, unquoted.
[[nodiscard]] QByteArray bareMail(const Original &original);

/// The bytes without the mbox's quoting of "From " at line starts.
[[nodiscard]] QByteArray unquoted(const QByteArray &bytes, MboxQuoting quoting);

} // namespace Docket
