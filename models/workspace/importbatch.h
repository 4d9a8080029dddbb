// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"
#include "domain/errors.h"
#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/importsummary.h"
#include "workspace/writeturns.h"

#include <QHash>

#include <optional>

namespace Docket {

class ImportBefore;
class PolicyBook;
struct Stores;

/// The cases that one transaction of an import touches. Each is read once, changed in memory and
/// written at the commit, when its clocks are worked out.
class ImportBatch final
{
public:
    ImportBatch(Stores &stores, PolicyBook &policies, ImportBefore &before,
                const ImportRequest &request, NowFn now, ChangeFn changed, WriteTurns &turns);

    /// Opens the transaction unless it is open, when it is this writer's turn, and reads the
    /// policies: between two batches a person may have added one and put cases under it.
    [[nodiscard]] StoreResult<void> begin();

    [[nodiscard]] bool isOpen() const { return m_transaction.has_value(); }

    /// Whether another writer waits for this one's commit.
    [[nodiscard]] bool isAwaited() const { return m_turns.isAwaited(); }

    /// Whether a dry run, which commits nothing, keeps somebody from writing. No other process
    /// does: the casebook's lock keeps them out.
    [[nodiscard]] bool isInTheWay() const;

    /// A case of the casebook, to be changed; valid until the next call.
    [[nodiscard]] StoreResult<OpenCase *> open(CaseId id);
    /// Where the messages of a case went: those of an emptied one are in the case that it is a
    /// duplicate of, and what comes later belongs there too.
    [[nodiscard]] StoreResult<CaseId> homeOf(CaseId id);
    /// The same as open() for a case that was just inserted.
    [[nodiscard]] OpenCase *add(const CaseFile &file);
    /// Takes a case that open() gave back, changed.
    void set(OpenCase &&open);

    /// Settles and writes what was touched, commits, and tells what changed. A dry run commits
    /// nothing: the destructor rolls all of it back.
    [[nodiscard]] StoreResult<void> commit();

private:
    [[nodiscard]] StoreResult<void> write();
    [[nodiscard]] StoreResult<void> writeCase(OpenCase &open);
    [[nodiscard]] StoreResult<void> writeDependents(CaseId id);
    void publish();

    Stores &m_stores;
    PolicyBook &m_policies;
    ImportBefore &m_before;
    NowFn m_now;
    ChangeFn m_changed;
    QString m_by;
    bool m_isDryRun;
    WriteTurns &m_turns;
    WriteTurns::Turn m_turn; ///< before the transaction, which ends first
    std::optional<Transaction> m_transaction;
    QHash<CaseId, OpenCase> m_touched;
    QHash<QString, QString> m_aliases; ///< of the contacts, as of begin()
    QList<CaseId> m_dependents;        ///< cases that were written with them
};

} // namespace Docket
