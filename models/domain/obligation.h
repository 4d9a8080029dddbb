// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/policy.h"

#include <QList>

#include <optional>

namespace Docket {

/// What a clock says at one instant. Computed, never stored.
enum class ClockStatus {
    Running,
    DueSoon, ///< due within `warnBefore`
    Overdue,
    Met,
    MetLate,
    Paused,     ///< waits for the reporter; never a first answer (FIELD.md rule 3)
    NoDeadline, ///< promised, but the policy states no time
    NotStarted, ///< waits for a decision or a release
    NotOwed,    ///< the case ended, or its condition does not hold, before it was owed
};

/// While a clock stands still.
struct Pause
{
    Instant from;
    std::optional<Instant> until; ///< nothing: it still does
    QString reason;

    bool operator==(const Pause &) const = default;
};

/// One promise to one reporter: facts only.
struct Obligation
{
    PromiseKind kind = PromiseKind::Acknowledge;
    Modality modality = Modality::Promise;
    QString clauseId;
    std::optional<Instant> startsAt; ///< nothing: not started
    std::optional<Instant> dueAt;    ///< nothing: no deadline stated, or not started
    std::optional<Instant> metAt;
    std::optional<MessageId> metBy; ///< the outbound message that met it
    bool isOwed = true;
    QList<Pause> pauses; ///< in order; finished ones are in dueAt already
    Seconds warnBefore = std::chrono::hours(24);
    Seconds escalateBefore = std::chrono::hours(4);

    bool operator==(const Obligation &) const = default;
};

/// A message counts only once `now` has reached it; at the due instant itself nothing is late yet.
[[nodiscard]] ClockStatus statusAt(const Obligation &obligation, Instant now);

/// Whether somebody else should be told: overdue, or due within `escalateBefore`.
[[nodiscard]] bool isEscalated(const Obligation &obligation, Instant now);

/// When `statusAt` or `isEscalated` next gives another answer, if ever.
[[nodiscard]] std::optional<Instant> nextChange(const Obligation &obligation, Instant now);

/// The clock that a case list shows: the earliest due one that is open and not paused, else
/// nothing.
[[nodiscard]] std::optional<Obligation> nearestClock(const QList<Obligation> &obligations);
/// When that one is due; cheap enough to sort many cases by.
[[nodiscard]] std::optional<Instant> nearestDue(const QList<Obligation> &obligations);

/// Whether a message to the reporter keeps such a promise; others are kept by a release, an
/// advisory or a word to an authority.
[[nodiscard]] bool isToReporter(PromiseKind kind);

/// What the reporter waits for since something happened, though at no stated instant: a changed
/// estimate, a decision, a fix. The first of them, if any.
[[nodiscard]] std::optional<PromiseKind> owedWord(const QList<Obligation> &obligations);

/// What was promised to the reporter, has begun and is not kept yet, with a deadline or without.
[[nodiscard]] QList<Obligation> owedToReporter(const QList<Obligation> &obligations);
/// Whether there is any.
[[nodiscard]] bool isAnswerOwed(const QList<Obligation> &obligations);

} // namespace Docket
