// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases whose reports were imported before their policy was added.

#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/policyactions.h"
#include "workspace/policybook.h"
#include "workspace/stores.h"

#include <algorithm>

namespace Docket::PolicyActions {

namespace {

/// The report as far as it was kept: who it was sent to, or its tracker.
IncomingMessage reportOf(const OpenCase &open)
{
    IncomingMessage report;
    report.receivedAt = open.file.receivedAt;
    if (isTracker(open.file.source)) {
        report.tracker = TrackerFacts{.issueUrl = open.file.sourceRef};
    }
    const auto first = std::ranges::min_element(open.messages, {}, &Message::ordinal);
    if (first != open.messages.end()) {
        for (const QString &recipient : first->recipients) {
            report.to.append({.name = {}, .address = recipient, .handle = {}});
        }
    }
    return report;
}

} // namespace

Outcome<QList<CaseId>> assignFitting(Stores &stores, PolicyId policyId, Instant at,
                                     const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto all = stores.policies.all();
    const auto wanted = stores.policies.byId(policyId);
    if (!all || !wanted) {
        return std::unexpected(Failure(all ? wanted.error() : all.error()));
    }
    QList<CaseId> moved;
    for (const Policy &policy : *all) {
        const auto ids =
            isUnassigned(policy) ? stores.cases.ofPolicy(policy.id) : StoreResult<QList<CaseId>>();
        if (!ids) {
            return failed(ids);
        }
        for (const CaseId id : *ids) {
            auto open = openCase(stores, id);
            if (!open) {
                return failed(open);
            }
            const auto chosen = choosePolicy(*all, reportOf(*open), {});
            const auto fitting = std::ranges::find(*all, chosen, &Policy::id);
            if (fitting == all->end() || fitting->productId != wanted->productId) {
                continue;
            }
            if (const auto done = move(stores, *open, policy, *fitting, at, by); !done) {
                return failed(done);
            }
            moved.append(id);
        }
    }
    return widened(transaction->commit()).transform([&] { return moved; });
}

} // namespace Docket::PolicyActions
