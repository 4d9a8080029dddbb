// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/casematcher.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace Docket {

namespace {

/// By address, or by the account at a tracker; an account that looks like an address proves
/// nothing.
bool isOneOf(const Person &person, const QStringList &addresses)
{
    const bool hasAccount = !person.handle.isEmpty() && !person.handle.contains(u'@');
    return (!person.address.isEmpty() && addresses.contains(person.address, Qt::CaseInsensitive)) ||
           (hasAccount && addresses.contains(person.handle, Qt::CaseInsensitive));
}

/// Whether a Delivered-To or List-Id value names an address. A list's id is its address with a dot
/// for the at sign (RFC 2919 §2).
bool names(const QString &value, const QString &address)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;:<>]+"));
    const QStringList words = value.split(between);
    QString listId = address;
    listId.replace(u'@', u'.');
    return words.contains(address, Qt::CaseInsensitive) ||
           words.contains(listId, Qt::CaseInsensitive);
}

} // namespace

std::optional<CaseMatch> matchCase(const IncomingMessage &message, const CaseLookup &lookup)
{
    if (message.tracker) {
        // the tracker says which issue a comment is of; the issue itself opens its case
        const QString &issue = message.tracker->issueUrl;
        const auto found = issue == message.messageRef ? std::nullopt : lookup(issue);
        return found ? std::optional(CaseMatch{*found, MatchedBy::TrackerIssue, {}}) : std::nullopt;
    }
    if (!message.inReplyTo.isEmpty()) {
        if (const auto found = lookup(message.inReplyTo)) {
            return message.isBounce ? CaseMatch{*found, MatchedBy::ReturnedLetter,
                                                failedRecipientsText(message.failedRecipients)}
                                    : CaseMatch{*found, MatchedBy::InReplyTo, {}};
        }
    }
    for (const QString &reference : std::views::reverse(message.references)) {
        if (const auto found = lookup(reference)) {
            return CaseMatch{*found, MatchedBy::References, {}};
        }
    }
    return std::nullopt;
}

Direction directionOf(const IncomingMessage &message, const Policy &policy,
                      const QStringList &teamAddresses)
{
    if (message.isInternal) {
        return Direction::Internal;
    }
    const bool isTeam = message.isFromTeam || isOneOf(message.from, policy.intakeAddresses) ||
                        isOneOf(message.from, teamAddresses);
    return isTeam && !isReport(message, policy) ? Direction::Outbound : Direction::Inbound;
}

bool isComment(const IncomingMessage &message)
{
    return message.tracker && message.tracker->issueUrl != message.messageRef;
}

bool isReport(const IncomingMessage &message, const Policy &policy)
{
    if (message.tracker) {
        return !isComment(message);
    }
    return message.inReplyTo.isEmpty() && message.references.isEmpty() &&
           isForIntake(message, policy);
}

MessageKind kindOf(const IncomingMessage &message, Direction direction, bool isFirstAnswer)
{
    if (message.isBounce && direction != Direction::Outbound) {
        return MessageKind::Bounce;
    }
    if (message.isAutomatic) {
        return MessageKind::AutomaticReply;
    }
    return direction == Direction::Outbound && isFirstAnswer ? MessageKind::Acknowledgement
                                                             : MessageKind::Other;
}

bool isForIntake(const IncomingMessage &message, const Policy &policy)
{
    const auto isIntake = [&policy](const Person &person) {
        return isOneOf(person, policy.intakeAddresses);
    };
    return message.tracker || std::ranges::any_of(message.to, isIntake) ||
           std::ranges::any_of(message.cc, isIntake) ||
           std::ranges::any_of(message.deliveredTo, [&policy](const QString &value) {
               return std::ranges::any_of(policy.intakeAddresses, [&value](const QString &address) {
                   return names(value, address);
               });
           });
}

} // namespace Docket
