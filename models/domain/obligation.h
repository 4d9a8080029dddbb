// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/policy.h"

#include <QList>

#include <optional>

namespace Docket {

/// What a clock says at one instant. Computed, never stored.
enum class ClockStatus {
    Running,
    DueSoon, ///< due within 24 h
    Overdue,
    Met,
    MetLate,
    NoDeadline, ///< promised, but the policy states no time
    NotStarted, ///< waits for a decision or a release
    NotOwed,    ///< the case ended, or its condition does not hold, before it was owed
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

    bool operator==(const Obligation &) const = default;
};

/// What the clocks of a case are made from.
struct CaseFacts
{
    Instant receivedAt;
    std::optional<Instant> decidedAt; ///< accepted, declined or duplicate
    std::optional<Instant> releasedAt;
    /// Declined, duplicate or closed. Excuses promises that had not begun and the estimate of a
    /// fix; an answer that was owed stays owed, and overdue, until it is given.
    std::optional<Instant> endedAt;
    bool guidelinesFollowed = true; ///< W-18
    QList<Message> messages;        ///< in any order
};

/// A case is due soon this long before the instant.
constexpr Seconds DueSoonWindow = std::chrono::hours(24);

/// Every promise of the policy as this case's obligation, in policy order. Pure: same facts, same
/// result. Only an outbound message, not an automatic reply, sent at or after the clock's start,
/// meets one. Any such message acknowledges and is a first response; an estimate, a decision and a
/// resolved notice must be of that kind; a detailed response too, or a decision or resolved notice,
/// which say the next steps as well (W-17). FIELD.md rules 1–3.
[[nodiscard]] QList<Obligation> obligationsOf(const Policy &policy, const CaseFacts &facts);

/// A message counts only once `now` has reached it; at the due instant itself nothing is late yet.
[[nodiscard]] ClockStatus statusAt(const Obligation &obligation, Instant now);

/// When `statusAt` next gives another answer, if ever.
[[nodiscard]] std::optional<Instant> nextChange(const Obligation &obligation, Instant now);

/// The clock that a case list shows: the earliest due one that is open, else nothing.
[[nodiscard]] std::optional<Obligation> nearestClock(const QList<Obligation> &obligations);
/// When that one is due; cheap enough to sort many cases by.
[[nodiscard]] std::optional<Instant> nearestDue(const QList<Obligation> &obligations);

/// Whether something that was promised has begun and is not kept yet, with a deadline or without.
[[nodiscard]] bool isAnswerOwed(const QList<Obligation> &obligations);

/// Whether the team's message went to who reported, which alone meets a promise (W-16): mail names
/// a sender of the case, or where one asked to be answered, among its recipients; a comment is not
/// the reporter's own; what a person entered by hand is taken at their word. In a thread without a
/// report so far any answer counts.
[[nodiscard]] bool reachesReporter(const Message &answer, const QList<Message> &thread);

/// How long a reporter may be expected to wait for a first answer; none where none was promised.
[[nodiscard]] Seconds patienceOf(const Policy &policy);

/// The reporter's later inbound messages once one has waited longer than `patience` for an answer:
/// W-12 "chased". Messages of other people, automatic ones and internal notes neither chase nor
/// answer.
[[nodiscard]] int chasedCount(const QList<Message> &messages, Seconds patience);

} // namespace Docket
