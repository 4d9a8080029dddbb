// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases whose reports were imported before their policy was added.

#include "workspace/casefacts.h"
#include "workspace/policyactions.h"
#include "workspace/policybook.h"
#include "workspace/stores.h"

#include <algorithm>

namespace Docket::PolicyActions {

namespace {

bool isUnassigned(const Policy &policy)
{
    return policy.product == UnassignedProduct && saysNothing(policy);
}

/// The report as far as it was kept: who it was sent to, or its tracker.
IncomingMessage reportOf(const OpenCase &open)
{
    IncomingMessage report;
    report.receivedAt = open.file.receivedAt;
    if (open.file.source == SourceKind::GitHub) {
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
    auto policies = stores.policies.all();
    const auto wanted = stores.policies.byId(policyId);
    if (!policies || !wanted) {
        return std::unexpected(Failure(policies ? wanted.error() : policies.error()));
    }
    QList<CaseId> waiting;
    for (const Policy &policy : std::as_const(*policies)) {
        const auto ids =
            isUnassigned(policy) ? stores.cases.ofPolicy(policy.id) : StoreResult<QList<CaseId>>();
        if (!ids) {
            return std::unexpected(Failure(ids.error()));
        }
        waiting += *ids;
    }
    policies->removeIf(isUnassigned);
    QList<CaseId> moved;
    for (const CaseId id : std::as_const(waiting)) {
        const auto open = openCase(stores, id);
        if (!open) {
            return std::unexpected(Failure(open.error()));
        }
        const auto chosen = choosePolicy(*policies, reportOf(*open), {});
        const auto policy = std::ranges::find(*policies, chosen, &Policy::id);
        if (policy == policies->end() || policy->productId != wanted->productId) {
            continue;
        }
        if (const auto done = assign(stores, id, policy->id, at, by); !done) {
            return std::unexpected(done.error());
        }
        moved.append(id);
    }
    return moved;
}

} // namespace Docket::PolicyActions
