// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"
#include "domain/message.h"
#include "domain/policy.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

namespace Docket {

struct Stores;

/// The product of cases whose report fits no policy.
inline constexpr QLatin1StringView UnassignedProduct("unassigned");

/// Whether it stands for no policy, in cases of none that fitted.
[[nodiscard]] bool isUnassigned(const Policy &policy);

/// The policies of a casebook while reports come in.
class PolicyBook final
{
public:
    explicit PolicyBook(Stores &stores)
        : m_stores(stores)
    {
    }

    [[nodiscard]] StoreResult<void> load();

    /// The policy with this id, which the casebook holds (foreign key), as long as load() is of the
    /// running transaction.
    [[nodiscard]] const Policy &byId(PolicyId id) const;

    /// The policy of a case whose receipt was `before` until an earlier message came: the revision
    /// in force at its receipt now (FIELD.md rule 4), or its own if a person chose that.
    [[nodiscard]] const Policy &inForceFor(const CaseFile &file, Instant before) const;

    /// Where reports are sent to, of all policies; lower case.
    [[nodiscard]] QStringList intakeAddresses() const;

    /// The policy under which a message is received: choosePolicy(), or one without promises, which
    /// is added when it is first needed.
    [[nodiscard]] StoreResult<PolicyId> policyFor(const IncomingMessage &message,
                                                  const QString &product);

    /// The product that a message was sent to; nothing if that is not known, or is none.
    [[nodiscard]] std::optional<ProductId> productOf(const IncomingMessage &message,
                                                     const QString &product) const;

private:
    Stores &m_stores;
    QList<Policy> m_policies; ///< as many as products and revisions: few
};

/// The revision of a product in force at `at`: the newest that had begun, else the oldest; null if
/// the product has none (FIELD.md rule 4).
[[nodiscard]] const Policy *revisionAt(const QList<Policy> &policies, ProductId product,
                                       Instant at);

/// The policy under which a message is received: of the named product, else of the one whose intake
/// address or issue tracker it went to, else of the only product there is. Of a product's revisions
/// the newest that was in force at receipt (FIELD.md rule 4), or the oldest if it came before all.
/// Nothing: no product fits. Reports that fitted none before are no product, unless it is named.
[[nodiscard]] std::optional<PolicyId>
choosePolicy(const QList<Policy> &policies, const IncomingMessage &message, const QString &product);

} // namespace Docket
