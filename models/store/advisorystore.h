// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/errors.h"

#include <QHash>

#include <optional>

namespace Docket {

class Database;

/// The table advisory: one draft a case.
class AdvisoryStore final
{
public:
    explicit AdvisoryStore(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] StoreResult<std::optional<AdvisoryDraft>> draft(CaseId id) const;
    /// Every disclosed case, oldest first. Those that a record of an advisory opened are not the
    /// publications of the team.
    [[nodiscard]] StoreResult<QList<CaseId>> disclosed() const;
    /// What the advisories of all cases are called in public: their ids, and other names of the
    /// same.
    [[nodiscard]] StoreResult<QHash<QString, CaseId>> names() const;
    [[nodiscard]] StoreResult<void> save(CaseId id, const AdvisoryDraft &draft, Instant at);

private:
    const Database &m_database;
};

} // namespace Docket
