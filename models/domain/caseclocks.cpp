// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"

#include "domain/promisekeeping.h"

#include <algorithm>

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
        // Who reports again what is fixed already is told of it from then on.
        return facts.releasedAt.transform(
            [&](Instant released) { return std::max(released, facts.receivedAt); });
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
/// them. An answer during a pause ends it; where two overlap, their time counts once.
void applyPauses(Obligation &obligation, const QList<ClockPause> &pauses)
{
    if (!obligation.startsAt || !canBePaused(obligation.kind)) {
        return;
    }
    Instant since = *obligation.startsAt;
    for (const ClockPause &candidate : pauses) {
        Pause pause = candidate.pause;
        pause.from = std::max(pause.from, since);
        if (obligation.metAt && (!pause.until || *pause.until > *obligation.metAt)) {
            pause.until = obligation.metAt;
        }
        const bool isOver = pause.until && *pause.until <= pause.from;
        const bool isLater = obligation.dueAt && pause.from > *obligation.dueAt;
        if (candidate.kind != obligation.kind || isOver || isLater) {
            continue;
        }
        if (obligation.dueAt && pause.until) {
            obligation.dueAt = *obligation.dueAt + (*pause.until - pause.from);
        }
        since = pause.until.value_or(pause.from);
        obligation.pauses.append(pause);
    }
}

void keep(Obligation &obligation, const CaseFacts &facts, const Answers &answers)
{
    if (!obligation.startsAt) {
        return;
    }
    if (const Message *message = answers.firstKeeping(obligation.kind, *obligation.startsAt)) {
        obligation.metAt = effectiveAt(*message);
        obligation.metBy = message->id;
    } else {
        obligation.metAt = factKeeping(obligation.kind, *obligation.startsAt, facts);
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

/// A newsletter reports nothing, so that its sender is owed nothing. What an authority is told does
/// not hang on the words of a mail.
bool mayBeOwed(PromiseKind kind, const CaseFacts &facts)
{
    return facts.isOwedAnswers || isToAuthority(kind);
}

void settleOwed(Obligation &obligation, bool conditionHolds, const CaseFacts &facts)
{
    const bool isExcused = !obligation.metAt && endExcuses(obligation, facts);
    obligation.isOwed = conditionHolds && !isExcused && mayBeOwed(obligation.kind, facts);
}

Obligation obligationOf(const Promise &promise, const CaseFacts &facts, const Answers &answers)
{
    Obligation obligation = outlined(promise, startOf(promise, facts), facts);
    keep(obligation, facts, answers);
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
QList<Obligation> updatesOf(const Promise &promise, const CaseFacts &facts, const Answers &answers)
{
    const std::optional<Instant> end = endOfUpdates(facts);
    QList<Obligation> periods;
    std::optional<Instant> start = startOf(promise, facts);
    while (start) {
        Obligation period = outlined(promise, start, facts);
        // The next word, not the one that this period began with.
        if (const Message *next = answers.firstKeeping(promise.kind, *start + Seconds(1))) {
            period.metAt = effectiveAt(*next);
            period.metBy = next->id;
        }
        applyPauses(period, facts.record.pauses);
        const bool isNeeded = !end || (period.dueAt && *period.dueAt < *end) || period.metAt;
        period.isOwed = isConditionMet(promise, facts) && isNeeded && mayBeOwed(period.kind, facts);
        const bool isLast = !period.metAt || (end && *period.metAt >= *end);
        if (isLast || (period.dueAt && *period.metAt > *period.dueAt)) {
            periods.append(period);
        }
        start = isLast ? std::nullopt : period.metAt;
    }
    return periods;
}

/// Nobody waits for another date: what was decided is out. The release of a case that was opened
/// again is of what was decided before.
bool isFixOut(const CaseFacts &facts)
{
    return facts.releasedAt && facts.decidedAt && *facts.decidedAt <= *facts.releasedAt;
}

/// The dates that were set (W-19): the last one is a target, and a changed one is owed a word, as
/// long as there is no fix. A date that was set again with other words is no other date.
QList<Obligation> estimatesOf(const Policy &policy, const CaseFacts &facts, const Answers &answers)
{
    const QList<Estimate> &estimates = facts.record.estimates;
    if (estimates.isEmpty()) {
        return {};
    }
    const qsizetype standing = standingEstimate(estimates);
    const auto promise =
        std::ranges::find(policy.promises, PromiseKind::FixEstimate, &Promise::kind);
    const bool isPromised = promise != policy.promises.end();
    const QString clause = isPromised ? promise->clauseId : QString();
    const auto add = [&](QList<Obligation> &to, Obligation obligation) {
        keep(obligation, facts, answers);
        applyPauses(obligation, facts.record.pauses);
        settleOwed(obligation, obligation.metAt || !isFixOut(facts), facts);
        to.append(obligation);
    };
    QList<Obligation> obligations;
    add(obligations, {.kind = PromiseKind::FixTarget,
                      .modality = Modality::Aim, // an estimate promises nothing
                      .clauseId = clause,
                      .startsAt = estimates.at(standing).at,
                      .dueAt = estimates.last().fixBy});
    if (standing > 0) {
        add(obligations, {.kind = PromiseKind::EstimateChange,
                          .modality = isPromised ? promise->modality : Modality::Promise,
                          .clauseId = clause,
                          .startsAt = estimates.at(standing).at});
    }
    return obligations;
}

} // namespace

QList<Obligation> obligationsOf(const Policy &policy, const CaseFacts &facts)
{
    const Answers answers(facts.messages);
    QList<Obligation> obligations;
    for (const Promise &promise : policy.promises) {
        if (promise.kind == PromiseKind::StatusUpdate) {
            obligations.append(updatesOf(promise, facts, answers));
        } else {
            obligations.append(obligationOf(promise, facts, answers));
        }
    }
    return obligations + estimatesOf(policy, facts, answers);
}

} // namespace Docket
