// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"
#include "workspace/duplicatecandidates.h"
#include "workspace/stores.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

// Candidates for duplicates among many cases, and what people say of a pair.
namespace Docket {

Outcome<QList<DuplicatePair>> duplicatePairs(const Stores &stores, const QList<CaseId> &ids,
                                             const DuplicateQuestion &question,
                                             const ProgressFn &progress,
                                             const std::stop_token &stop)
{
    constexpr qint64 Between = 16; // cases, some 100 ms of them
    Progress done{.totalBytes = ids.size()};
    QList<DuplicatePair> pairs;
    QSet<std::pair<CaseId, CaseId>> seen;
    for (const CaseId id : ids) {
        if (stop.stop_requested()) {
            break;
        }
        if (progress && done.items % Between == 0) {
            progress(done);
        }
        done.doneBytes = ++done.items;
        const auto file = stores.cases.byId(id);
        if (!file) {
            return failed(file);
        }
        const auto candidates = duplicateCandidates(stores, id, question);
        if (!candidates) {
            return std::unexpected(candidates.error());
        }
        for (const DuplicateCandidate &candidate : *candidates) {
            const std::pair pair(std::min(id, candidate.id), std::max(id, candidate.id));
            if (!seen.contains(pair)) {
                seen.insert(pair);
                pairs.append({id, file->key, file->title, candidate});
            }
        }
    }
    std::ranges::stable_sort(pairs, std::greater{},
                             [](const DuplicatePair &pair) { return pair.candidate.score; });
    return pairs;
}

Outcome<void> refuseDuplicate(Stores &stores, CaseId id, CaseId other, bool isRefused, Instant at,
                              const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto own = stores.cases.byId(id);
    const auto another = stores.cases.byId(other);
    if (!own || !another) {
        return std::unexpected(Failure(own ? another.error() : own.error()));
    }
    const auto refused = stores.similar.refusedFor(id);
    if (!refused) {
        return failed(refused);
    }
    if (id == other || refused->contains(other) == isRefused) {
        return {};
    }
    const EventKind kind =
        isRefused ? EventKind::DuplicateRefused : EventKind::DuplicateReconsidered;
    auto done = stores.similar.setRefused(id, other, isRefused);
    for (const auto &[about, key] : {std::pair(id, another->key), std::pair(other, own->key)}) {
        done = done.and_then([&] {
            return stores.events
                .append({.caseId = about, .at = at, .by = by, .kind = kind, .after = key})
                .transform([](EventId) {});
        });
    }
    return widened(done.and_then([&] { return transaction->commit(); }));
}

} // namespace Docket
