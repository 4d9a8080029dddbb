// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/obligation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Docket {

namespace {

bool isOpen(const Obligation &obligation)
{
    return obligation.isOwed && obligation.startsAt && !obligation.metAt;
}

bool isPausedAt(const Obligation &obligation, Instant now)
{
    return std::ranges::any_of(obligation.pauses, [now](const Pause &pause) {
        return pause.from <= now && (!pause.until || now < *pause.until);
    });
}

/// A pause without an end holds the due instant up for as long as it lasts.
bool isHeldUp(const Obligation &obligation)
{
    return std::ranges::any_of(obligation.pauses, [](const Pause &pause) { return !pause.until; });
}

const Obligation *nearestOpen(const QList<Obligation> &obligations)
{
    const Obligation *nearest = nullptr;
    for (const Obligation &obligation : obligations) {
        const bool isOpenClock =
            obligation.isOwed && obligation.dueAt && !obligation.metAt && !isHeldUp(obligation);
        if (isOpenClock && (nearest == nullptr || obligation.dueAt < nearest->dueAt)) {
            nearest = &obligation;
        }
    }
    return nearest;
}

} // namespace

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
    if (isPausedAt(obligation, now)) {
        return ClockStatus::Paused;
    }
    if (!obligation.dueAt) {
        return ClockStatus::NoDeadline;
    }
    if (now > *obligation.dueAt) {
        return ClockStatus::Overdue;
    }
    return *obligation.dueAt - now <= obligation.warnBefore ? ClockStatus::DueSoon
                                                            : ClockStatus::Running;
}

bool isEscalated(const Obligation &obligation, Instant now)
{
    const ClockStatus status = statusAt(obligation, now);
    const bool isNear = (status == ClockStatus::DueSoon || status == ClockStatus::Running) &&
                        obligation.dueAt.value_or(now) - now <= obligation.escalateBefore;
    return status == ClockStatus::Overdue || isNear;
}

std::optional<Instant> nextChange(const Obligation &obligation, Instant now)
{
    const auto later = [](const std::optional<Instant> &at, Seconds by) {
        return at.transform([by](Instant instant) { return instant + by; });
    };
    // The instants at which any branch of statusAt() can turn; due itself is still in time.
    QList<std::optional<Instant>> turns{
        obligation.startsAt, obligation.metAt, later(obligation.dueAt, -obligation.warnBefore),
        later(obligation.dueAt, -obligation.escalateBefore), later(obligation.dueAt, Seconds(1))};
    for (const Pause &pause : obligation.pauses) {
        turns << pause.from << pause.until;
    }
    std::ranges::sort(turns);
    const auto verdict = [&](Instant at) {
        return std::pair(statusAt(obligation, at), isEscalated(obligation, at));
    };
    const auto current = verdict(now);
    for (const std::optional<Instant> &turn : std::as_const(turns)) {
        const bool isAhead = turn.has_value() && turn.value() > now;
        if (isAhead && verdict(turn.value()) != current) {
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

bool isToReporter(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::DetailedResponse:
    case PromiseKind::StatusUpdate:
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
    case PromiseKind::NotifyDecision:
    case PromiseKind::NotifyResolved:
        return true;
    case PromiseKind::FixTarget:
    case PromiseKind::Disclosure:
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<PromiseKind> owedWord(const QList<Obligation> &obligations)
{
    for (const Obligation &obligation : obligations) {
        const bool isSinceAnEvent = obligation.kind == PromiseKind::EstimateChange ||
                                    obligation.kind == PromiseKind::NotifyDecision ||
                                    obligation.kind == PromiseKind::NotifyResolved;
        if (isSinceAnEvent && isOpen(obligation) && !obligation.dueAt) {
            return obligation.kind;
        }
    }
    return std::nullopt;
}

QList<Obligation> owedToReporter(const QList<Obligation> &obligations)
{
    QList<Obligation> owed;
    std::ranges::copy_if(obligations, std::back_inserter(owed), [](const Obligation &obligation) {
        return isToReporter(obligation.kind) && isOpen(obligation);
    });
    return owed;
}

bool isAnswerOwed(const QList<Obligation> &obligations)
{
    return !owedToReporter(obligations).isEmpty();
}

} // namespace Docket
