// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/errors.h"
#include "workspace/casefacts.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

struct Stores;

// What a step of a case means beside its new state. Private to workspace.
namespace CaseActions {

[[nodiscard]] CaseEvent eventOf(CaseId id, Instant at, const QString &by, EventKind kind);

/// What the step overrides, one event each, or why it may not. The obligations are as they stand
/// before it: closing excuses some of them.
[[nodiscard]] Outcome<QList<CaseEvent>> checkGates(const Stores &stores, const OpenCase &open,
                                                   const Policy &policy, CaseAction action,
                                                   const ActionInput &input);

/// The decision that a step is; nothing for one that decides nothing.
[[nodiscard]] std::optional<Decision> decisionOf(CaseAction action, const ActionInput &input);

/// Sets the fields that are not so yet and says so, one event each. An embargo that is moved later
/// is extended once more.
[[nodiscard]] Outcome<QList<CaseEvent>> applyFields(Stores &stores, OpenCase &open,
                                                    const FieldChanges &fields, Instant at,
                                                    const QString &by);

/// edit() as a part of another use case: call inside its transaction.
[[nodiscard]] Outcome<void> editWithin(Stores &stores, CaseId id, const RecordEdit &edit,
                                       Instant at, const QString &by);

/// The dates that a step leaves on the case.
void stamp(CaseFile &file, CaseAction action, Instant at);

} // namespace CaseActions

} // namespace Docket
