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

struct Doing
{
    Instant at;
    QString by;
};

/// Moves those cases of a policy that one of the product fits, and appends which.
StoreResult<void> moveFitting(Stores &stores, const Policy &policy, const QList<Policy> &all,
                              ProductId product, const Doing &doing, QList<CaseId> &moved)
{
    const auto ids = stores.cases.ofPolicy(policy.id);
    if (!ids) {
        return failed(ids);
    }
    for (const CaseId id : *ids) {
        auto open = openCase(stores, id);
        if (!open) {
            return failed(open);
        }
        const auto chosen = choosePolicy(all, reportOf(*open), {});
        const auto fitting = std::ranges::find(all, chosen, &Policy::id);
        if (fitting == all.end() || fitting->productId != product) {
            continue;
        }
        if (const auto done = move(stores, *open, policy, *fitting, doing.at, doing.by); !done) {
            return failed(done);
        }
        moved.append(id);
    }
    return {};
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
        if (!isUnassigned(policy)) {
            continue;
        }
        const auto done =
            moveFitting(stores, policy, *all, wanted->productId, {.at = at, .by = by}, moved);
        if (!done) {
            return failed(done);
        }
    }
    return widened(transaction->commit()).transform([&] { return moved; });
}

} // namespace Docket::PolicyActions
