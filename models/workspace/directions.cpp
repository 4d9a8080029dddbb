// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/directions.h"

#include "importers/casematcher.h"
#include "importers/mailparser.h"
#include "workspace/casefacts.h"
#include "workspace/sentletter.h"
#include "workspace/stores.h"

#include <algorithm>

namespace Docket {

namespace {

/// Whether a message is mail that an importer read and that came in, as far as was known.
bool isInboundMail(const Message &message)
{
    return message.direction == Direction::Inbound && message.matchedBy != MatchedBy::ByHand &&
           (message.refKind == RefKind::MailId || message.refKind == RefKind::Digest);
}

/// Judges one message by its original; false: it is as it was.
StoreResult<bool> judge(Stores &stores, OpenCase &open, Message &message, const Policy &policy,
                        const QStringList &team, const QString &by)
{
    const auto original = stores.messages.original(message.originalId);
    if (!original && original.error().fault == StoreFault::Corrupt) {
        return false;
    }
    if (!original) {
        return failed(original);
    }
    if (original->format != OriginalFormat::Mail) {
        return false;
    }
    const IncomingMessage mail = parseMail(
        *original, 0, {.now = message.receivedAt, .intakeAddresses = policy.intakeAddresses});
    const Message before = message;
    const bool isFirstAnswer = !hasAnswer(open);
    message.from = mail.from;
    message.direction = directionOf(mail, policy, team);
    if (message.direction == Direction::Outbound) {
        message.kind = kindOf(mail, message.direction, isFirstAnswer);
        const auto letter = sentLetter(stores, open.file, message, mail);
        if (!letter) {
            return failed(letter);
        }
        message.kind = letter->transform(recordedAs).value_or(message.kind);
    }
    if (message == before) {
        return false;
    }
    const bool isAnswer = message.direction == Direction::Outbound && !isAutomatic(message.kind);
    const bool isPromise =
        isAnswer && givesSafeHarbour(policy, mail.text) && reachesReporter(message, open.messages);
    return stores.messages.setSender(message)
        .and_then([&] {
            return isOfReporter(message) ? StoreResult<void>{} : stores.similar.remove(message.id);
        })
        .and_then([&] {
            return isPromise ? noteSafeHarbourAt(stores, open, effectiveAt(message), by)
                             : StoreResult<QList<CaseEvent>>{};
        })
        .and_then([&](const QList<CaseEvent> &events) { return stores.events.appendAll(events); })
        .transform([] { return true; });
}

} // namespace

StoreResult<void> judgeDirections(Stores &stores, OpenCase &open, const Policy &policy, Instant now,
                                  const QString &by)
{
    const auto team = stores.policies.teamAddresses();
    if (!team) {
        return failed(team);
    }
    const auto isOurs = [&](const Message &message) {
        return isInboundMail(message) &&
               (policy.intakeAddresses.contains(message.from.address, Qt::CaseInsensitive) ||
                team->contains(message.from.address, Qt::CaseInsensitive));
    };
    std::ranges::stable_sort(open.messages, isEarlier);
    bool isChanged = false;
    for (Message &message : open.messages) {
        const auto judged =
            isOurs(message) ? judge(stores, open, message, policy, *team, by) : StoreResult<bool>{};
        if (!judged) {
            return failed(judged);
        }
        isChanged = isChanged || *judged;
    }
    return isChanged ? stores.events.appendAll(settle(open, now, by)) : StoreResult<void>{};
}

} // namespace Docket
