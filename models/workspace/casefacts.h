// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
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
};

[[nodiscard]] StoreResult<OpenCase> openCase(const Stores &stores, CaseId id);

/// The facts of a case as the clocks want them. Reports made in public against a policy that
/// forbids it did not follow its guidelines (W-7, W-18).
[[nodiscard]] CaseFacts factsOf(const OpenCase &open, const Policy &policy);

/// Makes a case agree with its messages: receipt and reporter are those of the report, and the
/// first answer to the reporter turns New into Acknowledged. The report is the earliest inbound
/// message that answers none of the others: a follow-up with an older date, true or forged, is
/// none. Pure; returns what to put into the history.
[[nodiscard]] QList<CaseEvent> settle(OpenCase &open, const Policy &policy, Instant now,
                                      const QString &by);

/// Writes the case file and its obligations. Call inside a transaction, after settle().
[[nodiscard]] StoreResult<void> saveCase(Stores &stores, const OpenCase &open,
                                         const Policy &policy);

} // namespace Docket
