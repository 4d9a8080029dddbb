// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/incomingrows.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QStringList addressesOf(const People &people)
{
    QStringList addresses;
    for (const Person &person : people) {
        addresses.append(person.address.isEmpty() ? person.name : person.address);
    }
    return addresses;
}

/// The message that this one answers. Where only References say so, their last one is the parent
/// (RFC 5322 §3.6.4).
QString parentOf(const IncomingMessage &message)
{
    return message.inReplyTo.isEmpty() ? message.references.value(message.references.size() - 1)
                                       : message.inReplyTo;
}

} // namespace

QStringList attachmentNames(const QList<AttachmentInfo> &attachments)
{
    QStringList names;
    for (const AttachmentInfo &attachment : attachments) {
        names.append(attachment.name);
    }
    return names;
}

QString sourceStateOf(const IncomingMessage &message)
{
    if (!message.tracker) {
        return {};
    }
    const TrackerFacts &facts = *message.tracker;
    return facts.stateReason.isEmpty() ? facts.state : facts.state + ": "_L1 + facts.stateReason;
}

bool answersAnother(const IncomingMessage &message)
{
    return !message.inReplyTo.isEmpty() || !message.references.isEmpty() ||
           (message.tracker && message.tracker->issueUrl != message.messageRef);
}

CaseFile caseFrom(const IncomingMessage &message, const Policy &policy)
{
    return {
        .title = message.subject.simplified(),
        .productId = policy.productId,
        .policyId = policy.id,
        .reporter = message.from,
        .receivedAt = message.receivedAt,
        .source = message.tracker ? message.tracker->source : SourceKind::Mail,
        .sourceRef = message.messageRef,
        .sourceState = sourceStateOf(message),
        .isPublic = message.tracker && message.tracker->isPublic,
        .sourceClosedBy = message.tracker.value_or(TrackerFacts{}).closedBy,
    };
}

Message messageFrom(const IncomingMessage &message)
{
    return {
        .refKind = message.refKind,
        .messageRef = message.messageRef,
        .inReplyTo = parentOf(message),
        .from = message.from,
        .replyTo = addressesOf(message.replyTo),
        .recipients = addressesOf(message.to + message.cc),
        .subject = message.subject,
        .sentAt = message.sentAt,
        .receivedAt = message.receivedAt,
    };
}

} // namespace Docket
