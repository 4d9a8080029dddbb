// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mergefollowers.h"

#include "importers/mailparser.h"
#include "importers/originaltext.h"
#include "workspace/stores.h"

#include <algorithm>
#include <ranges>

namespace Docket {

namespace {

/// Two cases that were one.
struct Sides
{
    const CaseFile &from;
    QList<Message> left;   ///< those of `from`
    QList<Message> stayed; ///< those of the other
};

bool hasRef(const QList<Message> &side, const QString &ref)
{
    return !ref.isEmpty() && std::ranges::contains(side, ref, &Message::messageRef);
}

/// A comment's URL begins with its issue's.
bool hasIssueOf(const QList<Message> &side, const QString &commentRef)
{
    return std::ranges::any_of(side, [&](const Message &message) {
        return message.refKind == RefKind::TrackerUrl && !message.messageRef.isEmpty() &&
               commentRef.startsWith(message.messageRef + u'#');
    });
}

bool hasThreadOf(const QList<Message> &side, const Message &message)
{
    return !message.threadSubject.isEmpty() && std::ranges::any_of(side, [&](const Message &other) {
        return other.threadSubject == message.threadSubject &&
               other.from.address == message.from.address &&
               other.from.handle == message.from.handle;
    });
}

StoreResult<bool> quotes(const Stores &stores, const QList<Message> &side, const QString &line)
{
    for (const Message &message : side) {
        const auto original = stores.messages.original(message.originalId);
        if (!original && original.error().fault != StoreFault::Corrupt) {
            return failed(original);
        }
        if (original && originalText(*original, message.messageRef).contains(line)) {
            return true;
        }
    }
    return false;
}

/// Whether the nearest known message that a mail refers to is of `from`.
StoreResult<bool> refersToLeft(const Stores &stores, const Sides &sides, const Message &message)
{
    if (hasRef(sides.left, message.inReplyTo) || hasRef(sides.stayed, message.inReplyTo)) {
        return hasRef(sides.left, message.inReplyTo);
    }
    const auto original = stores.messages.original(message.originalId);
    if (!original) {
        return original.error().fault == StoreFault::Corrupt ? StoreResult<bool>(false)
                                                             : failed(original);
    }
    if (original->format != OriginalFormat::Mail) {
        return false;
    }
    const QStringList references = parseMail(*original, 0, {.now = message.receivedAt}).references;
    for (const QString &ref : std::views::reverse(references)) {
        if (hasRef(sides.left, ref) || hasRef(sides.stayed, ref)) {
            return hasRef(sides.left, ref);
        }
    }
    return false;
}

StoreResult<bool> belongsToLeft(const Stores &stores, const Sides &sides, const Message &message)
{
    switch (message.matchedBy) {
    case MatchedBy::InReplyTo:
    case MatchedBy::References:
    case MatchedBy::ReturnedLetter:
        return refersToLeft(stores, sides, message);
    case MatchedBy::TrackerIssue:
        return hasIssueOf(sides.left, message.messageRef);
    case MatchedBy::CaseKey:
        return message.matchedDetail.compare(sides.from.key, Qt::CaseInsensitive) == 0;
    case MatchedBy::TrackerUrl:
        return hasRef(sides.left, message.matchedDetail);
    case MatchedBy::SubjectAndSender:
        return hasThreadOf(sides.left, message) && !hasThreadOf(sides.stayed, message);
    case MatchedBy::QuotedText:
        return quotes(stores, sides.left, message.matchedDetail).and_then([&](bool isOfLeft) {
            return isOfLeft ? quotes(stores, sides.stayed, message.matchedDetail)
                                  .transform([](bool isOfBoth) { return !isOfBoth; })
                            : StoreResult<bool>(false);
        });
    case MatchedBy::FirstOfThread:
    case MatchedBy::ByHand:
        break;
    }
    return false; // where a person put it
}

} // namespace

StoreResult<QList<Message>> mergeFollowers(const Stores &stores, const CaseFile &from,
                                           const QList<Message> &merged,
                                           const QList<Message> &thread)
{
    if (merged.isEmpty()) {
        return QList<Message>();
    }
    const int lastMerged = std::ranges::max(merged, {}, &Message::ordinal).ordinal;
    Sides sides{from, merged, {}};
    QList<Message> later;
    for (const Message &message : thread) {
        if (!std::ranges::contains(merged, message.id, &Message::id)) {
            (message.ordinal > lastMerged ? later : sides.stayed).append(message);
        }
    }
    std::ranges::sort(later, {}, &Message::ordinal); // one may answer another
    QList<Message> followers;
    for (const Message &message : std::as_const(later)) {
        const auto belongs = belongsToLeft(stores, sides, message);
        if (!belongs) {
            return failed(belongs);
        }
        (*belongs ? sides.left : sides.stayed).append(message);
        if (*belongs) {
            followers.append(message);
        }
    }
    return followers;
}

} // namespace Docket
