// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/person.h"
#include "domain/sourcestate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Docket {

/// Which way a message went. Only outbound ones meet promises (FIELD.md, rule 2).
enum class Direction { Inbound, Outbound, Internal };

/// What an outbound message was for. An acknowledgement does not meet a detailed response (W-17).
enum class MessageKind {
    Other,
    Acknowledgement,
    DetailedResponse,
    Estimate,
    Decision,
    Resolved,
    AutomaticReply, ///< RFC 3834 Auto-Submitted; meets nothing
    Bounce,         ///< RFC 3464: the letter that it answers (inReplyTo) did not arrive
};

/// How a message found its case.
enum class MatchedBy {
    FirstOfThread,
    InReplyTo,
    References,
    TrackerIssue,
    ByHand,
    ReturnedLetter,   ///< a bounce has in it what it could not deliver
    CaseKey,          ///< its subject names the case
    TrackerUrl,       ///< it names an issue of the case
    SubjectAndSender, ///< somebody who wrote before, under the same subject
    QuotedText,       ///< it quotes a message of the case
};

/// What a message's ref is. Refs name the same message only within one kind: a Message-ID may be
/// written like the URL of an issue, or like our digest of another mail.
enum class RefKind {
    MailId,     ///< a Message-ID without <>
    TrackerUrl, ///< of the issue or comment
    Digest,     ///< SHA-256 of the original, of what has no name of its own
    ByHand,     ///< of what a person entered here
};

/// What an original's bytes are.
enum class OriginalFormat {
    Mail,
    GitHubIssue,
    GitHubComment,
    ByHand,      ///< UTF-8 text that a person typed (a note, an answer sent elsewhere)
    TrackerItem, ///< the JSON of an item or comment of any other tracker, told apart by its keys
    TrackerXml,  ///< an element of a Bugzilla's XML
    TableRow,    ///< the header row of a CSV and one row of it
};

/// `>From ` quoting of the mbox that an original was cut from (RFC 4155 has none; qmail's mbox(5)
/// has).
enum class MboxQuoting { None, Mboxo, Mboxrd };

/// The bytes as the source had them. They are never changed and everything else can be made again
/// from them.
struct Original
{
    OriginalFormat format = OriginalFormat::Mail;
    MboxQuoting quoting = MboxQuoting::None;
    QByteArray bytes;
    QByteArray sha256;   ///< 32 bytes, of `bytes`
    QByteArray envelope; ///< the From_ line without its line end; of a table row the mapping that
                         ///< it was read by, of XML the item's address; else empty

    bool operator==(const Original &) const = default;
};

/// What is known of an attachment without its bytes; those are cut out of the original when asked
/// for.
struct AttachmentInfo
{
    QString
        partPath; ///< place in the MIME tree, "1.2.1" (as IMAP numbers sections, RFC 9051 §6.4.5)
    QString name; ///< as the sender gave it, decoded; hostile, never a path
    QString mediaType; ///< as claimed, lower case: "text/x-python"
    qint64 size = 0;   ///< decoded bytes
    QByteArray sha256; ///< 32 bytes, of the decoded bytes; empty where the source only names it

    bool operator==(const AttachmentInfo &) const = default;
};

/// A tracker item's own facts.
struct TrackerFacts
{
    QString issueUrl; ///< groups an issue and its comments
    qint64 number = 0;
    QString state;       ///< as the tracker says: "open", "closed"
    QString stateReason; ///< "not_planned", "completed", … or empty
    QString closedBy;    ///< login of who closed it, a robot's ends in "[bot]"; empty if unknown
    QStringList labels;
    bool isPublic = true;
    std::optional<Instant> updatedAt; ///< last change of the issue or comment, if the source says
    SourceKind source = SourceKind::GitHub;
    QStringList aliases;    ///< other names by which its comments name an issue
    QString duplicateOf;    ///< the issue that the source says it is a duplicate of, as a ref
    bool lacksText = false; ///< the format has no room for a text, so none is no news

    bool operator==(const TrackerFacts &) const = default;
};

struct ImportedAdvisory;

/// The advisory that a message was made from, already read. It follows from the message's bytes, so
/// messages are compared without it.
struct ReadAdvisory
{
    std::shared_ptr<const ImportedAdvisory> value; ///< nothing: nobody has read it

    bool operator==(const ReadAdvisory &) const { return true; }
};

/// One message, issue or comment as an importer read it.
struct IncomingMessage
{
    Original original;
    qint64 offset = 0; ///< in its file, for messages to the person
    RefKind refKind = RefKind::MailId;
    QString messageRef;     ///< Message-ID without <>, or the URL of issue or comment; never empty
    QString inReplyTo;      ///< without <>
    QStringList references; ///< oldest first, without <>
    Person from;
    People to;
    People cc;
    People replyTo;
    QStringList deliveredTo; ///< Delivered-To, X-Original-To, Envelope-To, List-Id and List-Post
                             ///< values, lower case
    QString subject;
    std::optional<Instant> sentAt;
    Instant receivedAt;           ///< topmost Received, else Date, else From_ line (FORMATS.md §11)
    QString letterMark;           ///< X-Docket-Letter: a draft of ours that was sent (letter.h)
    bool isAutomatic = false;     ///< Auto-Submitted other than "no", or a bot account
    bool isBounce = false;        ///< the letter `inReplyTo` came back
    QStringList failedRecipients; ///< for whom it came back: addresses, lower case; empty: all
    bool isFromTeam = false;      ///< tracker: author_association OWNER, MEMBER, COLLABORATOR
    bool isInternal = false;      ///< tracker: the reporter does not see it
    QString text;                 ///< decoded plain text; of HTML-only mail its tags are stripped
    QList<AttachmentInfo> attachments;
    std::optional<TrackerFacts> tracker;
    ReadAdvisory advisory;
    QList<ImportIssue> issues; ///< what was wrong with it; it is delivered all the same

    bool operator==(const IncomingMessage &) const = default;
};

/// A stored message, without text: that is read from the original.
struct Message
{
    MessageId id;
    CaseId caseId;
    OriginalId originalId;
    int ordinal = 0; ///< 1 is the report itself
    Direction direction = Direction::Inbound;
    MessageKind kind = MessageKind::Other;
    MatchedBy matchedBy = MatchedBy::FirstOfThread;
    QString matchedDetail; ///< what it shares with its case: a key, a URL, a subject, a line; of a
                           ///< returned letter those who did not get it (failedRecipients())
    RefKind refKind = RefKind::MailId;
    QString messageRef; ///< no two of a kind are the same
    QString inReplyTo;
    Person from;
    QStringList replyTo;    ///< where answers are asked to go: addresses, lower case
    QStringList recipients; ///< To and Cc: addresses, lower case; names where there is none
    QString subject;
    QString threadSubject; ///< what its thread is about (matchhints.h); empty if too common to tell
    std::optional<Instant> sentAt;
    Instant receivedAt;

    bool operator==(const Message &) const = default;
};

/// A stored attachment.
struct Attachment
{
    AttachmentId id;
    MessageId messageId;
    AttachmentInfo info;

    bool operator==(const Attachment &) const = default;
};

/// Whether a program wrote it: it meets no promise and is nobody's word.
[[nodiscard]] bool isAutomatic(MessageKind kind);

/// Whether a message may be the report, or more to it: inbound, and written by somebody.
[[nodiscard]] bool isOfReporter(const Message &message);

/// Whether something of it found its case, so that a person may say that it does not belong there:
/// it did not begin the case, nobody put it there, and no tracker says that it does.
[[nodiscard]] bool isMatched(const Message &message);

/// For whom a returned letter came back: addresses. Empty: it is not said, or it is no bounce.
[[nodiscard]] QStringList failedRecipients(const Message &message);

/// How they are kept as what a bounce was matched by.
[[nodiscard]] QString failedRecipientsText(const QStringList &addresses);

/// The instant at which a message counts: when it was sent if that is known, else received.
[[nodiscard]] Instant effectiveAt(const Message &message);

} // namespace Docket
