// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/policy.h"

#include <QHash>
#include <QList>

namespace Docket {

class Database;

/// The tables product and policy. Few rows; read whole.
class PolicyStore final
{
public:
    explicit PolicyStore(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] StoreResult<QList<Policy>> all() const; ///< every revision, by product and date
    [[nodiscard]] StoreResult<Policy> byId(PolicyId id) const;
    /// How many cases are judged by each revision; those of none are left out.
    [[nodiscard]] StoreResult<QHash<PolicyId, int>> caseCounts() const;
    /// Adds a revision, and the product if it is new. The same record again returns its id.
    [[nodiscard]] StoreResult<PolicyId> add(const Policy &policy);

    /// Replaces the record of the revision with this id.
    [[nodiscard]] StoreResult<void> update(const Policy &policy);

    /// Addresses of the team's people, lower case; mail from them is outbound.
    [[nodiscard]] StoreResult<QStringList> teamAddresses() const;
    [[nodiscard]] StoreResult<void> addTeamAddress(const QString &address);

private:
    const Database &m_database;
};

} // namespace Docket
