// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/casesteps.h"
#include "workspace/casethreads.h"
#include "workspace/mergefollowers.h"
#include "workspace/stores.h"

using namespace Qt::StringLiterals;

// Two cases in one, and back. What else people say of threads is in casethreads.cpp.
namespace Docket::CaseThreads {

using CaseActions::eventOf;

namespace {

std::unexpected<Failure> mergeRefused(ThreadFault fault, const QString &detail = {})
{
    return std::unexpected(Failure(ThreadError{fault, detail}));
}

QList<CaseEvent> bothEvents(EventKind kind, const CaseFile &from, const CaseFile &into, Instant at,
                            const QString &by)
{
    CaseEvent first = eventOf(from.id, at, by, kind);
    first.before = from.key;
    first.after = into.key;
    CaseEvent second = first;
    second.caseId = into.id;
    return {first, second};
}

CaseEvent stateEvent(CaseId id, CaseState before, CaseState after, Instant at, const QString &by)
{
    CaseEvent event = eventOf(id, at, by, EventKind::StateChanged);
    event.before = toToken(before);
    event.after = toToken(after);
    return event;
}

/// Why the messages of a case cannot go, or others cannot come: they went already.
Outcome<void> checkPlace(const Stores &stores, const OpenCase &open)
{
    const bool isEmptied = open.file.duplicateOf && open.messages.isEmpty();
    if (!isEmptied) {
        return {};
    }
    const auto other = stores.cases.byId(*open.file.duplicateOf);
    if (!other) {
        return failed(other);
    }
    return mergeRefused(ThreadFault::AlreadyMerged, other->key);
}

/// The later messages that go with a case when its merge is undone.
StoreResult<QList<Message>> followersOf(const Stores &stores, const CaseMerge &merge,
                                        const CaseFile &from)
{
    auto thread = stores.messages.ofCase(merge.into);
    const auto dependents = stores.links.dependents(merge.into);
    if (!thread || !dependents) {
        return std::unexpected(thread ? dependents.error() : thread.error());
    }
    QList<Message> merged;
    for (const CaseId dependent : *dependents) {
        const auto moved = stores.links.movedFrom(dependent);
        if (!moved) {
            return failed(moved);
        }
        for (Message &message : *thread) {
            if (!moved->contains(message.id)) {
                continue;
            }
            if (dependent == merge.from) {
                merged.append(message);
            } else {
                message.ordinal = 0; // it goes with a merge of its own
            }
        }
    }
    return mergeFollowers(stores, from, merged, *thread);
}

StoreResult<void> moveFollowers(Stores &stores, const QList<Message> &followers,
                                const CaseMerge &merge)
{
    for (const Message &message : followers) {
        const auto done =
            stores.links.move(message.id, merge.from, message.matchedBy, message.matchedDetail)
                .and_then([&] {
                    return stores.links.moveRef(message.inReplyTo, merge.into, merge.from);
                });
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Writes one of two cases whose messages changed places.
StoreResult<void> saveWithout(Stores &stores, CaseId id, Instant before, Instant at,
                              const QString &by, const CaseFile &file)
{
    auto open = openCase(stores, id);
    if (!open) {
        return failed(open);
    }
    open->file = file;
    return attachmentCount(stores, open->messages).and_then([&](int count) {
        open->file.attachments = count;
        return resettle(stores, *open, before, at, by);
    });
}

} // namespace

Outcome<void> merge(Stores &stores, CaseId from, CaseId into, Instant at, const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    auto leaving = openCase(stores, from);
    auto staying = openCase(stores, into);
    if (!leaving || !staying) {
        return std::unexpected(Failure(leaving ? staying.error() : leaving.error()));
    }
    if (from == into) {
        return mergeRefused(ThreadFault::WithItself, leaving->file.key);
    }
    for (const OpenCase *open : {&*leaving, &*staying}) {
        if (const auto checked = checkPlace(stores, *open); !checked) {
            return checked;
        }
    }
    const auto duplicates = stores.cases.duplicatesOf(from);
    if (!duplicates) {
        return failed(duplicates);
    }
    if (duplicates->contains(into)) { // each would be a duplicate of the other
        return mergeRefused(ThreadFault::WithItself, staying->file.key);
    }
    const CaseMerge merge{.from = from,
                          .into = into,
                          .at = at,
                          .state = leaving->file.state,
                          .intoState = staying->file.state,
                          .duplicateOf = leaving->file.duplicateOf,
                          .decidedAt = leaving->file.decidedAt,
                          .endedAt = leaving->file.endedAt};
    CaseFile emptied = leaving->file;
    emptied.state = CaseState::Duplicate;
    emptied.duplicateOf = into;
    emptied.decidedAt = at;
    emptied.endedAt = at;
    CaseEvent state = stateEvent(from, merge.state, emptied.state, at, by);
    state.after += ": "_L1 + staying->file.key;
    const QList<CaseEvent> events =
        bothEvents(EventKind::CasesMerged, emptied, staying->file, at, by) + QList{state};
    return widened(stores.links.forgetRefusals(from, into)
                       .and_then([&] { return stores.links.forgetRefusals(into, from); })
                       .and_then([&] { return stores.links.merge(merge); })
                       .and_then([&] { return stores.events.appendAll(events); })
                       .and_then([&] { return stores.cases.update(emptied); })
                       .and_then([&] {
                           return saveWithout(stores, into, staying->file.receivedAt, at, by,
                                              staying->file);
                       })
                       .and_then([&] {
                           return saveWithout(stores, from, emptied.receivedAt, at, by, emptied);
                       })
                       .and_then([&] { return saveDuplicates(stores, from); })
                       .and_then([&] { return transaction->commit(); }));
}

Outcome<CaseId> unmerge(Stores &stores, CaseId from, Instant at, const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto found = stores.links.mergeOf(from);
    if (!found) {
        return failed(found);
    }
    const std::optional<CaseMerge> &known = *found;
    if (!known) {
        return mergeRefused(ThreadFault::NotMerged);
    }
    const CaseMerge &merge = *known;
    const auto leaving = stores.cases.byId(from);
    const auto staying = stores.cases.byId(merge.into);
    const auto isInPlace = stores.links.isInPlace(merge);
    if (!leaving || !staying) {
        return std::unexpected(Failure(leaving ? staying.error() : leaving.error()));
    }
    if (!isInPlace) {
        return failed(isInPlace);
    }
    if (!*isInPlace) {
        return mergeRefused(ThreadFault::MovedOn, staying->key);
    }
    const auto followers = followersOf(stores, merge, *leaving);
    if (!followers) {
        return failed(followers);
    }
    CaseFile restored = *leaving;
    QList<CaseEvent> events = bothEvents(EventKind::CasesUnmerged, *leaving, *staying, at, by);
    if (restored.state == CaseState::Duplicate && restored.duplicateOf == merge.into) {
        restored.state = merge.state;
        restored.duplicateOf = merge.duplicateOf;
        restored.decidedAt = merge.decidedAt;
        restored.endedAt = merge.endedAt;
        events.append(stateEvent(from, leaving->state, restored.state, at, by));
    }
    CaseFile other = *staying;
    if (merge.intoState == CaseState::New && other.state == CaseState::Acknowledged) {
        other.state = CaseState::New; // unless an answer of its own says otherwise
    }
    return widened(stores.links.unmerge(merge)
                       .and_then([&] { return moveFollowers(stores, *followers, merge); })
                       .and_then([&] { return stores.events.appendAll(events); })
                       .and_then([&] { return stores.cases.update(restored); })
                       .and_then([&] {
                           return saveWithout(stores, from, restored.receivedAt, at, by, restored);
                       })
                       .and_then([&] {
                           return saveWithout(stores, merge.into, staying->receivedAt, at, by,
                                              other);
                       })
                       .and_then([&] { return saveDuplicates(stores, from); })
                       .and_then([&] { return transaction->commit(); })
                       .transform([&] { return merge.into; }));
}

} // namespace Docket::CaseThreads
