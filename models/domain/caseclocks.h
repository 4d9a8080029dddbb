// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/caseclocks.h"
#include "domain/caserecord.h"
#include "domain/message.h"
#include "domain/obligation.h"
#include "domain/policy.h"

#include <QList>

#include <optional>

namespace Docket {

// How the facts of a case become its clocks.

/// What they are made from.
struct CaseFacts
{
    Instant receivedAt;
    std::optional<Instant> decidedAt; ///< accepted, declined or duplicate
    /// A fix is out; of a duplicate, in the case that it is a duplicate of.
    std::optional<Instant> releasedAt;
    std::optional<Instant> disclosedAt;
    /// Declined, duplicate or closed. Excuses promises that had not begun and the estimate of a
    /// fix; an answer that was owed stays owed, and overdue, until it is given.
    std::optional<Instant> endedAt;
    bool isDuplicate = false; ///< its reporter is told of the fix all the same (FIELD.md, row 14)
    bool guidelinesFollowed = true; ///< W-18
    QList<Message> messages;        ///< in any order
    CaseRecord record;
    BusinessCalendar calendar; ///< for promises in business days
};

/// Every promise of the policy as this case's obligation, in policy order; then the date that the
/// reporter was told, and the new one that they are owed. Pure: same facts, same result.
///
/// A reporter's promise is kept by an outbound message, not an automatic reply, sent at or after
/// the clock's start. Any such message acknowledges and is a first response; an estimate, a
/// decision and a resolved notice must be of that kind; a detailed response too, or a decision or
/// resolved notice, which say the next steps as well (W-17). FIELD.md rules 1–3. A fix target is
/// kept by the release, a disclosure by the advisory, what an authority is told by a person's word.
///
/// Of a recurring promise every period that was broken is one, and the running one.
[[nodiscard]] QList<Obligation> obligationsOf(const Policy &policy, const CaseFacts &facts);

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
