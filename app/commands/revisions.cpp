// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/revisions.h"

#include "commands/casebook.h"
#include "workspace/policybook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QString datesOf(const QList<Policy> &revisions)
{
    QStringList dates;
    for (const Policy &policy : revisions) {
        dates.append(QString::number(dates.size() + 1) + " of "_L1 + toIsoDay(policy.validFrom));
    }
    return dates.join(", "_L1);
}

} // namespace

Result<Policy> findRevision(const Workspace &workspace, const QString &product,
                            const QString &typed, Instant receivedAt)
{
    const auto policies = about(workspace.path(), workspace.policies());
    if (!policies) {
        return std::unexpected(policies.error());
    }
    QList<Policy> revisions;
    QStringList products;
    for (const Policy &policy : *policies) {
        products.append(policy.product);
        if (policy.product.compare(product, Qt::CaseInsensitive) == 0) {
            revisions.append(policy);
        }
    }
    products.removeDuplicates();
    if (revisions.isEmpty()) {
        return std::unexpected(Complaint{Exit::Failed, product, u"there is no such product"_s,
                                         "use one of: "_L1 + products.join(", "_L1)});
    }
    std::ranges::stable_sort(revisions, {}, &Policy::validFrom);
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= revisions.size()) {
        return revisions.at(number - 1);
    }
    const auto at = typed.isEmpty() ? std::optional(receivedAt) : instantFromIso(typed);
    if (!at || (isNumber && number < 1000)) {
        return std::unexpected(Complaint{Exit::Failed, typed,
                                         "this names no revision of "_L1 + product,
                                         "use a date, or a number of: "_L1 + datesOf(revisions)});
    }
    return *revisionAt(revisions, revisions.first().productId, *at); // all are of one product
}

} // namespace Docket::Commands
