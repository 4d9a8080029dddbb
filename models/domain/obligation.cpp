// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/obligation.h"

#include <algorithm>
#include <array>

namespace Docket {

namespace {

std::optional<Instant> startOf(ClockStart start, const CaseFacts &facts)
{
    switch (start) {
    case ClockStart::Received:
        return facts.receivedAt;
    case ClockStart::Decision:
        return facts.decidedAt;
    case ClockStart::Released:
        return facts.releasedAt;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Whether a message of this kind keeps a promise of that kind.
bool meets(PromiseKind promise, MessageKind message)
{
    if (message == MessageKind::AutomaticReply) {
        return false;
    }
    switch (promise) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
        return true;
    case PromiseKind::DetailedResponse:
        // "indicating the next steps" (W-17): who says "declined" or "fixed in 1.2" has said them.
        return message == MessageKind::DetailedResponse || message == MessageKind::Decision ||
               message == MessageKind::Resolved;
    case PromiseKind::FixEstimate:
        return message == MessageKind::Estimate;
    case PromiseKind::NotifyDecision:
        return message == MessageKind::Decision;
    case PromiseKind::NotifyResolved:
        return message == MessageKind::Resolved;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isBefore(const Message &a, const Message &b)
{
    return std::pair(effectiveAt(a), a.ordinal) < std::pair(effectiveAt(b), b.ordinal);
}

/// The earliest message that keeps the promise.
const Message *keeping(PromiseKind kind, Instant start, const QList<Message> &messages)
{
    const Message *first = nullptr;
    for (const Message &message : messages) {
        if (meets(kind, message.kind) && effectiveAt(message) >= start &&
            (first == nullptr || isBefore(message, *first)) && reachesReporter(message, messages)) {
            first = &message;
        }
    }
    return first;
}

/// The end of a case excuses only what had not begun, and the estimate of a fix that will not come
/// or is out. An answer that was owed stays owed, and late: closing a case is no answer.
bool endExcuses(const Obligation &obligation, const CaseFacts &facts)
{
    if (!facts.endedAt) {
        return false;
    }
    const bool hadNotBegun = !obligation.startsAt || *obligation.startsAt > *facts.endedAt;
    return hadNotBegun || obligation.kind == PromiseKind::FixEstimate;
}

Obligation obligationOf(const Promise &promise, const CaseFacts &facts)
{
    Obligation obligation;
    obligation.kind = promise.kind;
    obligation.modality = promise.modality;
    obligation.clauseId = promise.clauseId;
    obligation.startsAt = startOf(promise.start, facts);
    if (obligation.startsAt) {
        obligation.dueAt =
            promise.within.transform([&](Seconds within) { return *obligation.startsAt + within; });
        if (const Message *message = keeping(promise.kind, *obligation.startsAt, facts.messages)) {
            obligation.metAt = effectiveAt(*message);
            obligation.metBy = message->id;
        }
    }
    const bool isConditionMet = !promise.onlyIfGuidelinesFollowed || facts.guidelinesFollowed;
    const bool isExcused = !obligation.metAt && endExcuses(obligation, facts);
    obligation.isOwed = isConditionMet && !isExcused;
    return obligation;
}

bool isSamePerson(const Person &a, const Person &b)
{
    const auto same = [](const QString &x, const QString &y) { return !x.isEmpty() && x == y; };
    return same(a.address, b.address) || same(a.handle, b.handle) || same(a.name, b.name);
}

/// Whether mail goes to who sent `message`, or to where they asked to be answered.
bool isAddressed(const Message &mail, const Message &message)
{
    return mail.recipients.contains(message.from.address) ||
           std::ranges::any_of(message.replyTo, [&](const QString &address) {
               return mail.recipients.contains(address);
           });
}

const Obligation *nearestOpen(const QList<Obligation> &obligations)
{
    const Obligation *nearest = nullptr;
    for (const Obligation &obligation : obligations) {
        const bool isOpenClock = obligation.isOwed && obligation.dueAt && !obligation.metAt;
        if (isOpenClock && (nearest == nullptr || obligation.dueAt < nearest->dueAt)) {
            nearest = &obligation;
        }
    }
    return nearest;
}

} // namespace

QList<Obligation> obligationsOf(const Policy &policy, const CaseFacts &facts)
{
    QList<Obligation> obligations;
    for (const Promise &promise : policy.promises) {
        obligations.append(obligationOf(promise, facts));
    }
    return obligations;
}

ClockStatus statusAt(const Obligation &obligation, Instant now)
{
    if (obligation.metAt && *obligation.metAt <= now) {
        const bool isLate =
            obligation.isOwed && obligation.dueAt && *obligation.metAt > *obligation.dueAt;
        return isLate ? ClockStatus::MetLate : ClockStatus::Met;
    }
    if (!obligation.isOwed) {
        return ClockStatus::NotOwed;
    }
    if (!obligation.startsAt || *obligation.startsAt > now) {
        return ClockStatus::NotStarted;
    }
    if (!obligation.dueAt) {
        return ClockStatus::NoDeadline;
    }
    if (now > *obligation.dueAt) {
        return ClockStatus::Overdue;
    }
    return *obligation.dueAt - now <= DueSoonWindow ? ClockStatus::DueSoon : ClockStatus::Running;
}

std::optional<Instant> nextChange(const Obligation &obligation, Instant now)
{
    const auto later = [](const std::optional<Instant> &at, Seconds by) {
        return at.transform([by](Instant instant) { return instant + by; });
    };
    // The instants at which any branch of statusAt() can turn; due itself is still in time.
    std::array turns{obligation.startsAt, obligation.metAt, later(obligation.dueAt, -DueSoonWindow),
                     later(obligation.dueAt, Seconds(1))};
    std::ranges::sort(turns);
    const ClockStatus current = statusAt(obligation, now);
    for (const std::optional<Instant> &turn : turns) {
        const bool isAhead = turn.has_value() && turn.value() > now;
        if (isAhead && statusAt(obligation, turn.value()) != current) {
            return turn;
        }
    }
    return std::nullopt;
}

std::optional<Obligation> nearestClock(const QList<Obligation> &obligations)
{
    const Obligation *nearest = nearestOpen(obligations);
    return nearest == nullptr ? std::nullopt : std::optional(*nearest);
}

std::optional<Instant> nearestDue(const QList<Obligation> &obligations)
{
    const Obligation *nearest = nearestOpen(obligations);
    return nearest == nullptr ? std::nullopt : nearest->dueAt;
}

bool isAnswerOwed(const QList<Obligation> &obligations)
{
    return std::ranges::any_of(obligations, [](const Obligation &obligation) {
        return obligation.isOwed && obligation.startsAt && !obligation.metAt;
    });
}

bool reachesReporter(const Message &answer, const QList<Message> &thread)
{
    if (answer.direction != Direction::Outbound || answer.matchedBy == MatchedBy::ByHand) {
        return answer.direction == Direction::Outbound;
    }
    const auto isInbound = [](const Message &message) {
        return message.direction == Direction::Inbound;
    };
    if (answer.recipients.isEmpty()) {
        return std::ranges::none_of(thread, [&](const Message &message) {
            return isInbound(message) && message.matchedBy == MatchedBy::FirstOfThread &&
                   isSamePerson(answer.from, message.from);
        });
    }
    return std::ranges::none_of(thread, isInbound) ||
           std::ranges::any_of(thread, [&](const Message &message) {
               return isInbound(message) && isAddressed(answer, message);
           });
}

Seconds patienceOf(const Policy &policy)
{
    Seconds shortest{0};
    for (const Promise &promise : policy.promises) {
        const bool isFirstAnswer =
            promise.kind == PromiseKind::Acknowledge || promise.kind == PromiseKind::FirstResponse;
        if (isFirstAnswer && promise.within &&
            (shortest == Seconds(0) || *promise.within < shortest)) {
            shortest = *promise.within;
        }
    }
    return shortest;
}

int chasedCount(const QList<Message> &messages, Seconds patience)
{
    QList<Message> sorted = messages;
    std::ranges::stable_sort(sorted, isBefore);
    const Message *report = nullptr;
    std::optional<Instant> waitsSince;
    int chased = 0;
    for (const Message &message : std::as_const(sorted)) {
        if (message.kind == MessageKind::AutomaticReply ||
            message.direction == Direction::Internal) {
            continue;
        }
        if (message.direction == Direction::Outbound) {
            if (reachesReporter(message, sorted)) {
                waitsSince.reset();
            }
            continue;
        }
        if (report == nullptr) {
            report = &message;
        } else if (!isSamePerson(message.from, report->from)) {
            continue; // others in the tracker's thread chase nobody
        } else if (waitsSince && effectiveAt(message) - *waitsSince > patience) {
            ++chased;
        }
        waitsSince = waitsSince.value_or(effectiveAt(message));
    }
    return chased;
}

} // namespace Docket
