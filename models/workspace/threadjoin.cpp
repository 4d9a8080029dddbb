// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/threadjoin.h"

#include "domain/tokens.h"
#include "workspace/askeditems.h"
#include "workspace/stores.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Whether everything about a case came from imports.
StoreResult<bool> isUntouched(const Stores &stores, const OpenCase &open)
{
    const CaseFile &file = open.file;
    const bool isAsImported =
        (file.state == CaseState::New || file.state == CaseState::Acknowledged) &&
        file.source == SourceKind::Mail && file.severity == Severity::NotSet &&
        !file.embargoUntil && std::ranges::none_of(open.messages, [](const Message &message) {
            return message.matchedBy == MatchedBy::ByHand;
        });
    if (!isAsImported) {
        return false;
    }
    return stores.events.ofCase(file.id).transform([](const QList<CaseEvent> &events) {
        return std::ranges::all_of(events, [](const CaseEvent &event) {
            return event.kind == EventKind::CaseOpened ||
                   event.kind == EventKind::MessageReceived ||
                   event.kind == EventKind::MessageSent || event.kind == EventKind::StateChanged ||
                   event.kind == EventKind::CasesJoined;
        });
    });
}

StoreResult<void> logJoin(Stores &stores, const CaseFile &from, CaseState before,
                          const CaseFile &into, Instant now, const QString &by)
{
    const CaseEvent ended{.caseId = from.id,
                          .at = now,
                          .by = by,
                          .kind = EventKind::StateChanged,
                          .before = toToken(before),
                          .after = toToken(from.state) + ": "_L1 + into.key};
    for (const CaseId id : {from.id, into.id}) {
        const auto done = stores.events.append({.caseId = id,
                                                .at = now,
                                                .by = by,
                                                .kind = EventKind::CasesJoined,
                                                .before = from.key,
                                                .after = into.key});
        if (!done) {
            return failed(done);
        }
    }
    return stores.events.append(ended).transform([](EventId) {});
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
        .and_then([&] { return logJoin(stores, from.file, before, into.file, now, by); })
        .transform([&] {
            const CaseId joined = into.file.id;
            batch.set(std::move(from));
            batch.set(std::move(into));
            return std::optional(joined);
        });
}

} // namespace Docket
