// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"

#include <QSet>

namespace Docket {

class ImportLedger;
struct Stores;

/// Notes how cases were before an import changes them, so that it can be taken back. Call it before
/// the first change. What the import opened itself costs a comparison.
class ImportBefore final
{
public:
    ImportBefore(Stores &stores, ImportLedger &ledger)
        : m_stores(stores)
        , m_ledger(ledger)
    {
    }

    /// What is there now. Call once, first.
    [[nodiscard]] StoreResult<void> begin();
    [[nodiscard]] StoreResult<void> keep(CaseId id);
    /// The case with its messages: they change too.
    [[nodiscard]] StoreResult<void> keepWhole(CaseId id);
    /// The case and one of its messages.
    [[nodiscard]] StoreResult<void> keep(CaseId id, MessageId message);

private:
    [[nodiscard]] bool isOlder(CaseId id) const { return id <= m_newest; }

    Stores &m_stores;
    ImportLedger &m_ledger;
    CaseId m_newest; ///< what came later is the import's own, or a person's of meanwhile
    QSet<CaseId> m_kept;
};

} // namespace Docket
