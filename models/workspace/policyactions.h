// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/obligation.h"
#include "domain/policy.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace Docket {

struct OpenCase;
struct Stores;

// The use cases that change a policy or a setting, and so the clocks of many cases. Each is one
// transaction with its audit event; those that touch cases return which.
namespace PolicyActions {

struct AddedPolicy
{
    PolicyId id;
    QList<CaseId> moved; ///< cases that it was in force for
};

/// A revision that the casebook did not know puts the cases that came in while it was in force
/// under it. A known one changes nothing.
[[nodiscard]] Outcome<AddedPolicy> add(Stores &stores, const Policy &policy, Instant at,
                                       const QString &by);

/// Replaces the record of a revision; its id and product stay. Another date of it moves cases as
/// add() does.
[[nodiscard]] Outcome<QList<CaseId>> edit(Stores &stores, const Policy &policy, Instant at,
                                          const QString &by);

[[nodiscard]] Outcome<QList<CaseId>> setCalendar(Stores &stores, const BusinessCalendar &calendar,
                                                 Instant at, const QString &by);

/// Puts an open case under another revision and writes it, its clocks and an event. Call inside a
/// transaction, in which the case was opened.
[[nodiscard]] StoreResult<void> move(Stores &stores, OpenCase &open, const Policy &from,
                                     const Policy &to, Instant at, const QString &by);

/// Puts a case under another revision, of its product or of another one: it was taken for the wrong
/// one. Its receipt stays.
[[nodiscard]] Outcome<void> assign(Stores &stores, CaseId id, PolicyId policyId, Instant at,
                                   const QString &by);

/// Puts the cases that fit no policy so far under the product of this one where an import would do
/// so today: what was sent to its addresses or tracker, and everything if there is no other
/// product. Returns which.
[[nodiscard]] Outcome<QList<CaseId>> assignFitting(Stores &stores, PolicyId policyId, Instant at,
                                                   const QString &by);

/// The clocks that the case would have under another revision. Writes nothing.
[[nodiscard]] Outcome<QList<Obligation>> obligationsUnder(const Stores &stores, CaseId id,
                                                          PolicyId policyId);

/// Writes a setting that no clock depends on.
[[nodiscard]] Outcome<void> saveSetting(Stores &stores, QLatin1StringView name,
                                        const QByteArray &json, Instant at, const QString &by);

} // namespace PolicyActions

} // namespace Docket
