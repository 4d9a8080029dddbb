// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto Separator = ", "_L1;

} // namespace

bool isAutomatic(MessageKind kind)
{
    return kind == MessageKind::AutomaticReply || kind == MessageKind::Bounce;
}

bool isOfReporter(const Message &message)
{
    return message.direction == Direction::Inbound && !isAutomatic(message.kind);
}

bool isMatched(const Message &message)
{
    switch (message.matchedBy) {
    case MatchedBy::InReplyTo:
    case MatchedBy::References:
    case MatchedBy::ReturnedLetter:
    case MatchedBy::CaseKey:
    case MatchedBy::TrackerUrl:
    case MatchedBy::SubjectAndSender:
    case MatchedBy::QuotedText:
        return true;
    case MatchedBy::FirstOfThread:
    case MatchedBy::TrackerIssue:
    case MatchedBy::ByHand:
        break;
    }
    return false;
}

QStringList failedRecipients(const Message &message)
{
    const bool isReturned =
        message.kind == MessageKind::Bounce && message.matchedBy == MatchedBy::ReturnedLetter;
    return isReturned ? message.matchedDetail.split(Separator, Qt::SkipEmptyParts) : QStringList();
}

QString failedRecipientsText(const QStringList &addresses)
{
    return addresses.join(Separator);
}

Instant effectiveAt(const Message &message)
{
    return message.sentAt.value_or(message.receivedAt);
}

} // namespace Docket
