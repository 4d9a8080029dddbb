// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

namespace Docket {

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

Instant effectiveAt(const Message &message)
{
    return message.sentAt.value_or(message.receivedAt);
}

} // namespace Docket
