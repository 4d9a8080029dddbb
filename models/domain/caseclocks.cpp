// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"

#include <algorithm>
#include <utility>

namespace Docket {

namespace {

std::optional<Instant> instantOf(ClockStart start, const CaseFacts &facts)
{
    switch (start) {
    case ClockStart::Received:
        return facts.receivedAt;
    case ClockStart::Decision:
        return facts.decidedAt;
    case ClockStart::Released:
        return facts.releasedAt;
    case ClockStart::ExploitationKnown:
        return facts.record.exploitation.knownAt;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Instant> startOf(const Promise &promise, const CaseFacts &facts)
{
    const std::optional<Instant> start = instantOf(promise.start, facts);
    // The final report follows a fix, and only of what is known to be exploited (CRA, article 14).
    const std::optional<Instant> &known = facts.record.exploitation.knownAt;
    if (promise.kind == PromiseKind::FinalReport) {
        return start && known ? std::optional(std::max(*start, *known)) : std::nullopt;
    }
    return start;
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
    case PromiseKind::StatusUpdate:
        return true;
    case PromiseKind::DetailedResponse:
        // "indicating the next steps" (W-17): who says "declined" or "fixed in 1.2" has said them.
        return message == MessageKind::DetailedResponse || message == MessageKind::Decision ||
               message == MessageKind::Resolved;
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
        return message == MessageKind::Estimate;
    case PromiseKind::NotifyDecision:
        return message == MessageKind::Decision;
    case PromiseKind::NotifyResolved:
        return message == MessageKind::Resolved;
    case PromiseKind::FixTarget:
    case PromiseKind::Disclosure:
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return false; // facts keep these
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

/// The fact that keeps a promise which no message keeps.
std::optional<Instant> factKeeping(PromiseKind kind, const CaseFacts &facts)
{
    switch (kind) {
    case PromiseKind::FixTarget:
        return facts.releasedAt;
    case PromiseKind::Disclosure:
        return facts.disclosedAt;
    case PromiseKind::EarlyWarning:
        return facts.record.exploitation.warnedAt;
    case PromiseKind::IncidentNotice:
        return facts.record.exploitation.notifiedAt;
    case PromiseKind::FinalReport:
        return facts.record.exploitation.reportedAt;
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::DetailedResponse:
    case PromiseKind::StatusUpdate:
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
    case PromiseKind::NotifyDecision:
    case PromiseKind::NotifyResolved:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

bool isToAuthority(PromiseKind kind)
{
    return kind == PromiseKind::EarlyWarning || kind == PromiseKind::IncidentNotice ||
           kind == PromiseKind::FinalReport;
}

/// What makes no sense any more once nothing will be fixed.
bool isAboutTheFix(PromiseKind kind)
{
    return kind == PromiseKind::FixEstimate || kind == PromiseKind::EstimateChange ||
           kind == PromiseKind::FixTarget || kind == PromiseKind::Disclosure;
}

/// The end of a case excuses only what had not begun, and what is about a fix that will not come or
/// is out. An answer that was owed stays owed, and late: closing a case is no answer.
bool endExcuses(const Obligation &obligation, const CaseFacts &facts)
{
    if (!facts.endedAt || isToAuthority(obligation.kind)) {
        return false;
    }
    if (facts.isDuplicate && obligation.kind == PromiseKind::NotifyResolved) {
        return false; // who found it second is told as well
    }
    const bool hadNotBegun = !obligation.startsAt || *obligation.startsAt > *facts.endedAt;
    return hadNotBegun || isAboutTheFix(obligation.kind);
}

Instant dueAfter(Instant start, const Promise &promise, Seconds within, const CaseFacts &facts)
{
    if (promise.unit == SpanUnit::CalendarHours) {
        return start + within;
    }
    const auto days = std::chrono::ceil<std::chrono::days>(within).count();
    return afterBusinessDays(facts.calendar, start, int(days));
}

/// Takes over the pauses of this kind that began while the clock ran, and moves its due instant by
/// the finished ones.
void applyPauses(Obligation &obligation, const QList<ClockPause> &pauses)
{
    if (!obligation.startsAt || !canBePaused(obligation.kind)) {
        return;
    }
    for (const ClockPause &candidate : pauses) {
        Pause pause = candidate.pause;
        const bool isOver = pause.until && *pause.until <= *obligation.startsAt;
        const bool isLater = (obligation.dueAt && pause.from > *obligation.dueAt) ||
                             (obligation.metAt && pause.from >= *obligation.metAt);
        if (candidate.kind != obligation.kind || isOver || isLater) {
            continue;
        }
        pause.from = std::max(pause.from, *obligation.startsAt);
        if (obligation.dueAt && pause.until) {
            obligation.dueAt = *obligation.dueAt + (*pause.until - pause.from);
        }
        obligation.pauses.append(pause);
    }
}

void keep(Obligation &obligation, const CaseFacts &facts)
{
    if (!obligation.startsAt) {
        return;
    }
    if (const Message *message = keeping(obligation.kind, *obligation.startsAt, facts.messages)) {
        obligation.metAt = effectiveAt(*message);
        obligation.metBy = message->id;
    } else {
        obligation.metAt = factKeeping(obligation.kind, facts);
    }
}

Obligation outlined(const Promise &promise, std::optional<Instant> start, const CaseFacts &facts)
{
    Obligation obligation;
    obligation.kind = promise.kind;
    obligation.modality = promise.modality;
    obligation.clauseId = promise.clauseId;
    obligation.warnBefore = promise.warnBefore;
    obligation.escalateBefore = promise.escalateBefore;
    obligation.startsAt = start;
    if (start) {
        obligation.dueAt = promise.within.transform(
            [&](Seconds within) { return dueAfter(*start, promise, within, facts); });
    }
    return obligation;
}

bool isConditionMet(const Promise &promise, const CaseFacts &facts)
{
    return !promise.onlyIfGuidelinesFollowed || facts.guidelinesFollowed;
}

void settleOwed(Obligation &obligation, bool conditionHolds, const CaseFacts &facts)
{
    const bool isExcused = !obligation.metAt && endExcuses(obligation, facts);
    obligation.isOwed = conditionHolds && !isExcused;
}

Obligation obligationOf(const Promise &promise, const CaseFacts &facts)
{
    Obligation obligation = outlined(promise, startOf(promise, facts), facts);
    keep(obligation, facts);
    applyPauses(obligation, facts.record.pauses);
    settleOwed(obligation, isConditionMet(promise, facts), facts);
    return obligation;
}

/// When nobody waits for news any more: the fix is out, or the case is over.
std::optional<Instant> endOfUpdates(const CaseFacts &facts)
{
    if (facts.releasedAt && facts.endedAt) {
        return std::min(*facts.releasedAt, *facts.endedAt);
    }
    return facts.releasedAt ? facts.releasedAt : facts.endedAt;
}

/// One obligation from each word to the reporter to the next, without those kept in time.
QList<Obligation> updatesOf(const Promise &promise, const CaseFacts &facts)
{
    const std::optional<Instant> end = endOfUpdates(facts);
    QList<Obligation> periods;
    std::optional<Instant> start = startOf(promise, facts);
    while (start) {
        Obligation period = outlined(promise, start, facts);
        // The next word, not the one that this period began with.
        if (const Message *message = keeping(promise.kind, *start + Seconds(1), facts.messages)) {
            period.metAt = effectiveAt(*message);
            period.metBy = message->id;
        }
        applyPauses(period, facts.record.pauses);
        const bool isNeeded = !end || (period.dueAt && *period.dueAt < *end) || period.metAt;
        period.isOwed = isConditionMet(promise, facts) && isNeeded;
        const bool isLast = !period.metAt || (end && *period.metAt >= *end);
        if (isLast || (period.dueAt && *period.metAt > *period.dueAt)) {
            periods.append(period);
        }
        start = isLast ? std::nullopt : period.metAt;
    }
    return periods;
}

/// The dates that were set (W-19): the last one is a target, and a changed one is owed a word.
QList<Obligation> estimatesOf(const Policy &policy, const CaseFacts &facts)
{
    const QList<Estimate> &estimates = facts.record.estimates;
    if (estimates.isEmpty()) {
        return {};
    }
    const auto promise =
        std::ranges::find(policy.promises, PromiseKind::FixEstimate, &Promise::kind);
    const bool isPromised = promise != policy.promises.end();
    const QString clause = isPromised ? promise->clauseId : QString();
    QList<Obligation> obligations;
    Obligation target{.kind = PromiseKind::FixTarget,
                      .modality = Modality::Aim, // an estimate promises nothing
                      .clauseId = clause,
                      .startsAt = estimates.last().at,
                      .dueAt = estimates.last().fixBy,
                      .metAt = facts.releasedAt};
    settleOwed(target, true, facts);
    obligations.append(target);
    if (estimates.size() > 1) {
        Obligation change{.kind = PromiseKind::EstimateChange,
                          .modality = isPromised ? promise->modality : Modality::Promise,
                          .clauseId = clause,
                          .startsAt = estimates.last().at};
        keep(change, facts);
        settleOwed(change, true, facts);
        obligations.append(change);
    }
    return obligations;
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

} // namespace

QList<Obligation> obligationsOf(const Policy &policy, const CaseFacts &facts)
{
    QList<Obligation> obligations;
    for (const Promise &promise : policy.promises) {
        if (promise.kind == PromiseKind::StatusUpdate) {
            obligations.append(updatesOf(promise, facts));
        } else {
            obligations.append(obligationOf(promise, facts));
        }
    }
    return obligations + estimatesOf(policy, facts);
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
