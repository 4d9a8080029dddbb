// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policybook.h"

#include "importers/casematcher.h"
#include "workspace/stores.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool wentTo(const Policy &policy, const IncomingMessage &message)
{
    if (message.tracker) {
        return !policy.issuesUrl.isEmpty() &&
               message.tracker->issueUrl.startsWith(policy.issuesUrl, Qt::CaseInsensitive);
    }
    return isForIntake(message, policy);
}

/// Of two revisions of a product the one that was in force at `at`.
const Policy *inForce(const Policy *one, const Policy *other, Instant at)
{
    if (one == nullptr) {
        return other;
    }
    const bool oneHeld = one->validFrom <= at;
    const bool otherHeld = other->validFrom <= at;
    if (oneHeld != otherHeld) {
        return oneHeld ? one : other;
    }
    const bool otherIsNewer = other->validFrom > one->validFrom;
    return otherIsNewer == oneHeld ? other : one;
}

} // namespace

bool isUnassigned(const Policy &policy)
{
    return policy.product == UnassignedProduct && saysNothing(policy);
}

const Policy *revisionAt(const QList<Policy> &policies, ProductId product, Instant at)
{
    const Policy *found = nullptr;
    for (const Policy &policy : policies) {
        if (policy.productId == product) {
            found = inForce(found, &policy, at);
        }
    }
    return found;
}

std::optional<PolicyId> choosePolicy(const QList<Policy> &policies, const IncomingMessage &message,
                                     const QString &product)
{
    const Policy *addressed = nullptr;
    const Policy *only = nullptr;
    QSet<ProductId> products;
    for (const Policy &policy : policies) {
        const bool isWanted = product.isEmpty()
                                  ? !isUnassigned(policy)
                                  : policy.product.compare(product, Qt::CaseInsensitive) == 0;
        if (!isWanted) {
            continue;
        }
        products.insert(policy.productId);
        only = inForce(only, &policy, message.receivedAt);
        const bool isOther = addressed != nullptr && addressed->productId != policy.productId;
        if (!isOther && wentTo(policy, message)) {
            addressed = inForce(addressed, &policy, message.receivedAt);
        }
    }
    if (addressed != nullptr) {
        return addressed->id;
    }
    return products.size() == 1 ? std::optional(only->id) : std::nullopt;
}

StoreResult<void> PolicyBook::load()
{
    return m_stores.policies.all().transform(
        [this](QList<Policy> policies) { m_policies = std::move(policies); });
}

const Policy &PolicyBook::byId(PolicyId id) const
{
    const auto found = std::ranges::find(m_policies, id, &Policy::id);
    Q_ASSERT(found != m_policies.end());
    return *found;
}

const Policy &PolicyBook::inForceFor(const CaseFile &file, Instant before) const
{
    const Policy &own = byId(file.policyId);
    const Policy *was = revisionAt(m_policies, own.productId, before);
    return was->id == own.id ? *revisionAt(m_policies, own.productId, file.receivedAt) : own;
}

QStringList PolicyBook::intakeAddresses() const
{
    QStringList addresses;
    for (const Policy &policy : m_policies) {
        addresses += policy.intakeAddresses;
    }
    addresses.removeDuplicates();
    return addresses;
}

std::optional<ProductId> PolicyBook::productOf(const IncomingMessage &message,
                                               const QString &product) const
{
    return choosePolicy(m_policies, message, product).transform([this](PolicyId id) {
        return byId(id).productId;
    });
}

StoreResult<PolicyId> PolicyBook::policyFor(const IncomingMessage &message, const QString &product)
{
    if (const auto chosen = choosePolicy(m_policies, message, product)) {
        return *chosen;
    }
    const QString name = product.isEmpty() ? QString(UnassignedProduct) : product.toLower();
    const auto known = std::ranges::find_if(m_policies, [&name](const Policy &policy) {
        return policy.product == name && saysNothing(policy);
    });
    if (known != m_policies.end()) { // a report may fit none of many policies, and so may thousands
        return known->id;
    }
    const Policy none{.product = name, .productTitle = name};
    return m_stores.policies.add(none).and_then([&](PolicyId id) {
        return m_stores.policies.byId(id).transform([&](const Policy &stored) {
            m_policies.append(stored);
            return id;
        });
    });
}

} // namespace Docket
