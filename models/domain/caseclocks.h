// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/calendar.h"
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
    bool isOwedAnswers = true;      ///< see isOwedAnswers() of case.h
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
/// Of a recurring promise every period that was broken is one, and the running one; they end with
/// the fix or with the case. While a clock is paused it stands still: its due instant moves by as
/// long as the pause was, in seconds also where the promise counts business days.
///
/// Once the fix is out, no date for it is a target or owed any more.
[[nodiscard]] QList<Obligation> obligationsOf(const Policy &policy, const CaseFacts &facts);

} // namespace Docket
