// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/obligation.h"

#include <QList>

#include <memory>

namespace Docket {

class Database;

/// The table obligation: due instants and the evidence that met them. They are facts made by
/// obligationsOf() and rewritten whenever a case's facts change.
class ObligationStore final
{
public:
    explicit ObligationStore(const Database &database);
    ~ObligationStore();
    Q_DISABLE_COPY_MOVE(ObligationStore)

    [[nodiscard]] StoreResult<QList<Obligation>> ofCase(CaseId id) const;
    /// Also writes the nearest clock into the case's row, where lists read it.
    [[nodiscard]] StoreResult<void> replace(CaseId id, const QList<Obligation> &obligations);

    /// Cases whose nearest open clock is due before `until`, by due instant.
    [[nodiscard]] StoreResult<QList<std::pair<CaseId, Obligation>>> dueBefore(Instant until) const;

private:
    [[nodiscard]] StoreResult<void> setNearest(CaseId id, const std::optional<Obligation> &nearest);

    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
