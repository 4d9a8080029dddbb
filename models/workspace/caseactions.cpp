// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/caseactions.h"

#include "domain/completeness.h"
#include "domain/tokens.h"
#include "importers/evidencetexts.h"
#include "importers/sha256.h"
#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/casesteps.h"
#include "workspace/sentletter.h"
#include "workspace/stores.h"

#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace Docket::CaseActions {

namespace {

using Change = std::function<Outcome<QList<CaseEvent>>(OpenCase &, const Policy &)>;

/// Opens the case, lets `change` work on it, settles and saves it with the events.
[[nodiscard]] Outcome<void> changeWithin(Stores &stores, CaseId id, Instant at, const QString &by,
                                         const Change &change)
{
    auto open = openCase(stores, id);
    if (!open) {
        return failed(open);
    }
    const auto policy = stores.policies.byId(open->file.policyId);
    if (!policy) {
        return failed(policy);
    }
    const CaseFile before = open->file;
    auto events = change(*open, *policy);
    if (!events) {
        return std::unexpected(events.error());
    }
    events->append(settle(*open, at, by));
    const bool areDuplicatesTouched =
        open->file.releasedAt != before.releasedAt || open->file.duplicateOf != before.duplicateOf;
    return widened(stores.events.appendAll(*events)
                       .and_then([&] { return saveCase(stores, *open, *policy); })
                       .and_then([&] {
                           return areDuplicatesTouched ? saveDuplicates(stores, id)
                                                       : StoreResult<void>();
                       })
                       .and_then([&] { return saveDependents(stores, id, at, by); })
                       .transform([](const QList<CaseId> &) {}));
}

/// The same in a transaction of its own.
[[nodiscard]] Outcome<void> changeCase(Stores &stores, CaseId id, Instant at, const QString &by,
                                       const Change &change)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    return changeWithin(stores, id, at, by, change).and_then([&] {
        return widened(transaction->commit());
    });
}

/// Stores a message that a person entered and adds it to the open case, with what it says.
[[nodiscard]] Outcome<QList<CaseEvent>>
insertByHand(Stores &stores, OpenCase &open, const Policy &policy, const HandMessage &entered)
{
    const MessageKind kind = entered.letter.transform(recordedAs).value_or(entered.kind);
    Original original{.format = OriginalFormat::ByHand, .bytes = entered.text.toUtf8()};
    original.sha256 = sha256Of(original.bytes);
    const QString ref = "hand:"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto stored = stores.messages.insertOriginal(pack(original));
    if (!stored) {
        return failed(stored);
    }
    Message message{
        .caseId = open.file.id,
        .originalId = *stored,
        .ordinal = nextOrdinal(open),
        .direction = entered.direction,
        .kind = kind,
        .matchedBy = MatchedBy::ByHand,
        .refKind = RefKind::ByHand,
        .messageRef = ref,
        .from = {.name = entered.by, .address = {}, .handle = {}},
        .subject = {},
        .sentAt = entered.at,
        .receivedAt = entered.at,
    };
    const auto id = stores.messages.insert(message, {});
    if (!id) {
        return failed(id);
    }
    message.id = *id;
    open.messages.append(message);
    if (isOfReporter(message)) {
        const ReportText text{0, {}, entered.text, {}};
        open.file.foundItems |= foundMask(policy.asks, findingsIn(text));
        if (const auto kept = stores.similar.add(*id, tracesOf(text, true)); !kept) {
            return failed(kept);
        }
    }
    const auto added = stores.search.add(*id, {}, entered.text, {}).and_then([&] {
        return stores.evidence.add(*id, indexed(evidenceTexts(original, entered.text, {})));
    });
    if (!added) {
        return failed(added);
    }
    const bool isNote = entered.direction == Direction::Internal;
    CaseEvent event = eventOf(open.file.id, entered.at, entered.by,
                              isNote ? EventKind::NoteAdded : EventKind::MessageSent);
    event.before = entered.letter ? QString(nameOf(*entered.letter)) : QString();
    event.after = isNote ? QString() : QString(toToken(kind));
    return widened(noteSafeHarbour(stores, open, policy, entered.text, entered.by))
        .transform([&](const QList<CaseEvent> &given) { return QList{event} + given; });
}

/// Writes an edit of the record into the open case.
[[nodiscard]] Outcome<CaseEvent> applyEdit(Stores &stores, OpenCase &open, const RecordEdit &edit,
                                           Instant at, const QString &by)
{
    auto after = edited(open.record, edit, at, by);
    if (!after) {
        return std::unexpected(Failure(after.error()));
    }
    if (at < open.file.receivedAt) {
        return std::unexpected(Failure(RecordError{RecordFault::BeforeReceipt}));
    }
    CaseEvent event = eventOf(open.file.id, at, by, EventKind::RecordEdited);
    event.before = QString::fromUtf8(differenceJson(open.record, *after));
    event.after = QString::fromUtf8(differenceJson(*after, open.record));
    open.record = std::move(*after);
    return widened(stores.records.save(open.file.id, open.record)).transform([&] { return event; });
}

[[nodiscard]] Outcome<void> applyInput(Stores &stores, CaseFile &file, CaseAction action,
                                       const ActionInput &input)
{
    const auto refused = [&](TransitionFault fault) {
        return std::unexpected(Failure(TransitionError{file.state, action, fault}));
    };
    if (input.at < file.receivedAt) {
        return refused(TransitionFault::BeforeReceipt);
    }
    if (action == CaseAction::Accept) {
        if (input.fields.severity.value_or(file.severity) == Severity::NotSet) {
            return refused(TransitionFault::LacksSeverity);
        }
        if (!input.decision || input.decision->approach == Approach::NotSet) {
            return refused(TransitionFault::LacksApproach);
        }
    }
    if (action == CaseAction::Decline) {
        if (!input.declineReason) {
            return refused(TransitionFault::LacksDeclineReason);
        }
        file.declineReason = input.declineReason;
    }
    if (action == CaseAction::MarkDuplicate) {
        const auto other = stores.cases.listedByKey(input.duplicateOfKey);
        if (!other) {
            return failed(other);
        }
        const auto duplicates = stores.cases.duplicatesOf(file.id);
        if (!duplicates) {
            return failed(duplicates);
        }
        if (*other == file.id || duplicates->contains(*other)) {
            return refused(TransitionFault::OfItself);
        }
        file.duplicateOf = *other;
    }
    return {};
}

/// What the history says of a step.
[[nodiscard]] CaseEvent stepEvent(CaseId id, CaseState before, CaseState after, CaseAction action,
                                  const ActionInput &input)
{
    CaseEvent event = eventOf(id, input.at, input.by, EventKind::StateChanged);
    event.before = toToken(before);
    event.after = toToken(after);
    event.note = input.reason;
    if (input.declineReason && action == CaseAction::Decline) {
        event.after += ": "_L1 + toToken(*input.declineReason);
    }
    if (action == CaseAction::MarkDuplicate) {
        event.after += ": "_L1 + input.duplicateOfKey;
    }
    return event;
}

/// Writes several edits, one event for each that changes something.
[[nodiscard]] Outcome<QList<CaseEvent>> applyEdits(Stores &stores, OpenCase &open,
                                                   const QList<RecordEdit> &edits, Instant at,
                                                   const QString &by)
{
    QList<CaseEvent> events;
    for (const RecordEdit &edit : edits) {
        const auto written = applyEdit(stores, open, edit, at, by);
        if (!written) {
            return std::unexpected(written.error());
        }
        if (written->before != written->after) {
            events.append(*written);
        }
    }
    return events;
}

} // namespace

Outcome<void> act(Stores &stores, CaseId id, CaseAction action, const ActionInput &input)
{
    return changeCase(stores, id, input.at, input.by,
                      [&](OpenCase &open, const Policy &policy) -> Outcome<QList<CaseEvent>> {
                          const CaseState before = open.file.state;
                          const auto after = transition(before, action);
                          if (!after) {
                              return std::unexpected(Failure(after.error()));
                          }
                          auto gated = checkGates(stores, open, policy, action, input);
                          if (!gated) {
                              return gated;
                          }
                          QList<CaseEvent> events = std::move(*gated);
                          if (const auto said = applyInput(stores, open.file, action, input);
                              !said) {
                              return std::unexpected(said.error());
                          }
                          if (action == CaseAction::Acknowledge) {
                              const auto sent = insertByHand(stores, open, policy,
                                                             {.direction = Direction::Outbound,
                                                              .kind = MessageKind::Acknowledgement,
                                                              .at = input.at,
                                                              .by = input.by,
                                                              .text = input.reason});
                              if (!sent) {
                                  return std::unexpected(sent.error());
                              }
                              events.append(*sent);
                          }
                          open.file.state = *after;
                          stamp(open.file, action, input.at);
                          events.append(stepEvent(id, before, *after, action, input));
                          QList<RecordEdit> edits = input.edits;
                          if (const auto decision = decisionOf(action, input)) {
                              edits.prepend(*decision);
                          }
                          const auto written = applyEdits(stores, open, edits, input.at, input.by);
                          if (!written) {
                              return std::unexpected(written.error());
                          }
                          events.append(*written);
                          return applyFields(stores, open, input.fields, input.at, input.by)
                              .transform([&](const QList<CaseEvent> &set) { return events + set; });
                      });
}

Outcome<void> change(Stores &stores, CaseId id, const FieldChanges &fields,
                     const QList<RecordEdit> &edits, Instant at, const QString &by)
{
    return changeCase(stores, id, at, by,
                      [&](OpenCase &open, const Policy &) -> Outcome<QList<CaseEvent>> {
                          QList<CaseEvent> events;
                          for (const RecordEdit &edit : edits) {
                              if (changesNothing(open.record, edit)) {
                                  continue;
                              }
                              const auto written = applyEdit(stores, open, edit, at, by);
                              if (!written) {
                                  return std::unexpected(written.error());
                              }
                              events.append(*written);
                          }
                          return applyFields(stores, open, fields, at, by)
                              .transform([&](const QList<CaseEvent> &set) { return events + set; });
                      });
}

Outcome<void> edit(Stores &stores, CaseId id, const RecordEdit &edit, Instant at, const QString &by)
{
    return change(stores, id, {}, {edit}, at, by);
}

Outcome<void> editWithin(Stores &stores, CaseId id, const RecordEdit &edit, Instant at,
                         const QString &by)
{
    return changeWithin(
        stores, id, at, by, [&](OpenCase &open, const Policy &) -> Outcome<QList<CaseEvent>> {
            if (changesNothing(open.record, edit)) {
                return QList<CaseEvent>();
            }
            return applyEdit(stores, open, edit, at, by).transform([](const CaseEvent &event) {
                return QList{event};
            });
        });
}

Outcome<void> addMessage(Stores &stores, CaseId id, const HandMessage &message)
{
    return changeCase(
        stores, id, message.at, message.by, [&](OpenCase &open, const Policy &policy) {
            if (message.direction == Direction::Outbound && message.at < open.file.receivedAt) {
                return Outcome<QList<CaseEvent>>(std::unexpected(TransitionError{
                    .from = open.file.state, .fault = TransitionFault::BeforeReceipt}));
            }
            return insertByHand(stores, open, policy, message);
        });
}

Outcome<void> setMessageKind(Stores &stores, MessageId id, MessageKind kind, Instant at,
                             const QString &by)
{
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    if (message->kind == kind) {
        return {};
    }
    return changeCase(stores, message->caseId, at, by,
                      [&](OpenCase &open, const Policy &) -> Outcome<QList<CaseEvent>> {
                          if (const auto done = stores.messages.setKind(id, kind); !done) {
                              return failed(done);
                          }
                          for (Message &candidate : open.messages) {
                              if (candidate.id == id) {
                                  candidate.kind = kind;
                              }
                          }
                          CaseEvent event =
                              eventOf(open.file.id, at, by, EventKind::MessageKindChanged);
                          event.before = toToken(message->kind);
                          event.after = toToken(kind);
                          return QList{event};
                      });
}

Outcome<void> setFields(Stores &stores, CaseId id, const FieldChanges &fields, Instant at,
                        const QString &by)
{
    return change(stores, id, fields, {}, at, by);
}

Outcome<void> saveDraft(Stores &stores, CaseId id, const AdvisoryDraft &draft, Instant at,
                        const QString &by, const QString &note)
{
    return changeCase(stores, id, at, by,
                      [&](OpenCase &, const Policy &) -> Outcome<QList<CaseEvent>> {
                          const auto stored = stores.advisories.draft(id);
                          if (!stored) {
                              return failed(stored);
                          }
                          const AdvisoryDraft before = stored->value_or(AdvisoryDraft{});
                          if (before == draft) {
                              return QList<CaseEvent>{};
                          }
                          if (const auto saved = stores.advisories.save(id, draft, at); !saved) {
                              return failed(saved);
                          }
                          CaseEvent event = eventOf(id, at, by, EventKind::AdvisoryEdited);
                          event.before = QString::fromUtf8(differenceJson(before, draft));
                          event.after = QString::fromUtf8(differenceJson(draft, before));
                          event.note = note;
                          return QList{event};
                      });
}

Outcome<void> record(Stores &stores, const QList<CaseEvent> &events,
                     const std::function<Outcome<void>()> &deed)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    if (const auto done = stores.events.appendAll(events); !done) {
        return failed(done);
    }
    return deed().and_then([&] { return widened(transaction->commit()); });
}

} // namespace Docket::CaseActions
