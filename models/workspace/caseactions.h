// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/casedetail.h"
#include "domain/errors.h"
#include "domain/letter.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Docket {

struct Stores;

/// An answer or note that a person enters instead of importing it.
struct HandMessage
{
    Direction direction = Direction::Outbound; ///< Outbound meets promises, Internal never does
    MessageKind kind = MessageKind::Other;
    Instant at; ///< when it was sent
    QString by;
    QString text;
    /// The letter that was sent; it says what the message counts as.
    std::optional<LetterKind> letter;
};

// The use cases that change one case. Each is one transaction with its audit event; what fails
// changes nothing. They return the case as it is afterwards.
namespace CaseActions {

/// Moves the case through the transition table. Acknowledge records an answer sent at `input.at`,
/// since only a message to the reporter meets a promise (W-16).
[[nodiscard]] Outcome<void> act(Stores &stores, CaseId id, CaseAction action,
                                const ActionInput &input);

[[nodiscard]] Outcome<void> addMessage(Stores &stores, CaseId id, const HandMessage &message);

/// Says what an outbound message was for, which may meet another promise.
[[nodiscard]] Outcome<void> setMessageKind(Stores &stores, MessageId id, MessageKind kind,
                                           Instant at, const QString &by);

[[nodiscard]] Outcome<void> setFields(Stores &stores, CaseId id, const FieldChanges &fields,
                                      Instant at, const QString &by);

/// Sets fields and writes into the record, all or nothing. What is so already is no change.
[[nodiscard]] Outcome<void> change(Stores &stores, CaseId id, const FieldChanges &fields,
                                   const QList<RecordEdit> &edits, Instant at, const QString &by);

/// Writes something into the case's record.
[[nodiscard]] Outcome<void> edit(Stores &stores, CaseId id, const RecordEdit &edit, Instant at,
                                 const QString &by);

/// A draft as it was already is no change. The event has the fields that differ, before and after,
/// and the reason.
[[nodiscard]] Outcome<void> saveDraft(Stores &stores, CaseId id, const AdvisoryDraft &draft,
                                      Instant at, const QString &by, const QString &note = {});

/// Does something outside the casebook, an export, and says so in the history: both or neither, as
/// far as a disk allows.
[[nodiscard]] Outcome<void> record(Stores &stores, const QList<CaseEvent> &events,
                                   const std::function<Outcome<void>()> &deed);

} // namespace CaseActions

} // namespace Docket
