// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/case.h"
#include "domain/caseclocks.h"
#include "domain/caseevent.h"
#include "domain/errors.h"
#include "domain/policy.h"

#include <QList>

namespace Docket {

struct Stores;

/// A case with the messages that its clocks are made from, while it is being changed.
struct OpenCase
{
    CaseFile file;
    QList<Message> messages;
    CaseRecord record;
    /// Messages of another case that count for this one as well: of a case that was merged, its own
    /// where they are now and the answers to them; of one that was split off, the message that
    /// reports it and what acknowledged it.
    QList<Message> shared;
    QHash<QString, QString> aliases; ///< of addresses; see withoutAliases()
};

[[nodiscard]] StoreResult<OpenCase> openCase(const Stores &stores, CaseId id);

/// What the store will number the next message of the case: of the same second, the order of
/// arrival counts before they are read again, too.
[[nodiscard]] int nextOrdinal(const OpenCase &open);

/// Whether somebody of the team has written in the case, and no robot.
[[nodiscard]] bool hasAnswer(const OpenCase &open);

/// The facts of a case as the clocks want them. Reports made in public against a policy that
/// forbids it did not follow its guidelines (W-7, W-18).
[[nodiscard]] CaseFacts factsOf(const OpenCase &open, const Policy &policy);

/// The business calendar of the casebook; the usual one until somebody edits it.
[[nodiscard]] StoreResult<BusinessCalendar> teamCalendar(const Stores &stores);

/// Makes a case agree with its messages: receipt and reporter are those of the report, and the
/// first answer to the reporter turns New into Acknowledged. The report is the earliest inbound
/// message that answers none of the others: a follow-up with an older date, true or forged, is
/// none. Pure; returns what to put into the history.
[[nodiscard]] QList<CaseEvent> settle(OpenCase &open, Instant now, const QString &by);

/// factsOf() with what other rows of the casebook say: the calendar, and the case that this one is
/// a duplicate of.
[[nodiscard]] StoreResult<CaseFacts> caseFacts(const Stores &stores, const OpenCase &open,
                                               const Policy &policy);

/// Writes the case file and its obligations, with what lists repeat of messages and record. Call
/// inside a transaction, after settle().
[[nodiscard]] StoreResult<void> saveCase(Stores &stores, OpenCase &open, const Policy &policy);

/// Makes the clocks of the cases that are duplicates of `id` agree with it: their reporters are
/// told of its fix as well (FIELD.md, row 14).
[[nodiscard]] StoreResult<void> saveDuplicates(Stores &stores, CaseId id);

/// Makes the cases agree with this one for which its messages count as well; see OpenCase::shared.
/// Returns which.
[[nodiscard]] StoreResult<QList<CaseId>> saveDependents(Stores &stores, CaseId id, Instant now,
                                                        const QString &by);

} // namespace Docket
