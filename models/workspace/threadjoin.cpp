// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/threadjoin.h"

#include "domain/tokens.h"
#include "workspace/askeditems.h"
#include "workspace/sentletter.h"
#include "workspace/stores.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What an import writes into a record: when the safe-harbour sentence was given.
bool isAsImported(CaseRecord record)
{
    record.safeHarbourAt.reset();
    return record == CaseRecord{};
}

/// Whether a case went to another revision of its product, as it does without a person's word when
/// its receipt or the revisions change.
bool isOfRevisions(const CaseEvent &event)
{
    const auto product = [](const QString &revision) { return revision.section(u' ', 0, -2); };
    return event.kind == EventKind::PolicyEdited && product(event.before) == product(event.after);
}

/// Whether everything about a case came from imports.
StoreResult<bool> isUntouched(const Stores &stores, const OpenCase &open)
{
    const CaseFile &file = open.file;
    const bool isFileAsImported =
        (file.state == CaseState::New || file.state == CaseState::Acknowledged) &&
        file.source == SourceKind::Mail && file.severity == Severity::NotSet &&
        !file.embargoUntil && std::ranges::none_of(open.messages, [](const Message &message) {
            return message.matchedBy == MatchedBy::ByHand;
        });
    if (!isFileAsImported || !isAsImported(open.record)) {
        return false;
    }
    return stores.events.ofCase(file.id).transform([](const QList<CaseEvent> &events) {
        return std::ranges::all_of(events, [](const CaseEvent &event) {
            return event.kind == EventKind::CaseOpened ||
                   event.kind == EventKind::MessageReceived ||
                   event.kind == EventKind::MessageSent || event.kind == EventKind::StateChanged ||
                   event.kind == EventKind::CasesJoined || event.kind == EventKind::RecordEdited ||
                   event.kind == EventKind::CasesUnmerged || // a join that was taken back
                   isOfRevisions(event);
        });
    });
}

/// The sentence was given in the thread, whichever case had the message.
StoreResult<void> joinSafeHarbour(Stores &stores, const OpenCase &from, OpenCase &into,
                                  const QString &by)
{
    const std::optional<Instant> given = from.record.safeHarbourAt;
    if (!given) {
        return {};
    }
    return noteSafeHarbourAt(stores, into, *given, by)
        .and_then([&](const QList<CaseEvent> &events) { return stores.events.appendAll(events); });
}

StoreResult<void> logJoin(Stores &stores, const CaseFile &from, CaseState before,
                          const CaseFile &into, Instant now, const QString &by)
{
    const CaseEvent joined{.caseId = from.id,
                           .at = now,
                           .by = by,
                           .kind = EventKind::CasesJoined,
                           .before = from.key,
                           .after = into.key};
    CaseEvent received = joined;
    received.caseId = into.id;
    return stores.events.appendAll({joined,
                                    received,
                                    {.caseId = from.id,
                                     .at = now,
                                     .by = by,
                                     .kind = EventKind::StateChanged,
                                     .before = toToken(before),
                                     .after = toToken(from.state) + ": "_L1 + into.key}});
}

} // namespace

StoreResult<std::optional<CaseId>> joinCases(Stores &stores, ImportBatch &batch, CaseId one,
                                             CaseId other, Instant now, const QString &by)
{
    QList<OpenCase> cases;
    for (const CaseId id : {one, other}) {
        const auto open = batch.open(id);
        if (!open) {
            return failed(open);
        }
        const auto untouched = isUntouched(stores, **open);
        if (!untouched) {
            return failed(untouched);
        }
        if (!*untouched) {
            return std::nullopt;
        }
        cases.append(**open);
    }
    std::ranges::stable_sort(cases, {}, [](const OpenCase &open) { return open.file.receivedAt; });
    OpenCase &into = cases.first();
    OpenCase &from = cases.last();
    const CaseState before = std::exchange(from.file.state, CaseState::Duplicate);
    from.file.duplicateOf = into.file.id;
    from.file.decidedAt = now;
    from.file.endedAt = now;
    into.file.attachments += std::exchange(from.file.attachments, 0);
    from.file.foundItems = 0;
    from.messages.clear();
    return stores.messages.moveAll(from.file.id, into.file.id)
        .and_then([&] { return stores.messages.ofCase(into.file.id); })
        .and_then([&](QList<Message> &&messages) {
            into.messages = std::move(messages);
            return stores.policies.byId(into.file.policyId);
        })
        .and_then([&](const Policy &policy) { return lookForItems(stores, into, policy); })
        .and_then([&] { return joinSafeHarbour(stores, from, into, by); })
        .and_then([&] { return logJoin(stores, from.file, before, into.file, now, by); })
        .transform([&] {
            const CaseId joined = into.file.id;
            batch.set(std::move(from));
            batch.set(std::move(into));
            return std::optional(joined);
        });
}

} // namespace Docket
