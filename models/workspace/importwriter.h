// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/casematcher.h"
#include "importers/recorditems.h"
#include "store/messagestore.h"
#include "workspace/contentmatcher.h"
#include "workspace/heldcomments.h"
#include "workspace/importbatch.h"
#include "workspace/importbefore.h"
#include "workspace/importfiles.h"
#include "workspace/importitems.h"
#include "workspace/importledger.h"
#include "workspace/importorders.h"
#include "workspace/importplanner.h"
#include "workspace/importsummary.h"
#include "workspace/policybook.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Docket {

struct Stores;

/// The one writer of an import: decides which case a message belongs to and writes batches, each in
/// one transaction. Lives on the writing thread.
class ImportWriter final
{
public:
    ImportWriter(Stores &stores, const ImportRequest &request, const NowFn &now, ChangeFn changed,
                 WriteTurns &turns);

    /// Reads the addresses of policies and team, and whether `files` go on where an import was
    /// stopped. Call once, first.
    [[nodiscard]] StoreResult<void> prepare(const QList<ImportFile> &files);

    [[nodiscard]] const ImportRules &rules() const { return m_orders.rules(); }

    [[nodiscard]] QStringList intakeAddresses() const { return m_policies.intakeAddresses(); }

    /// The bytes with which the file perhaps begins, from an earlier import.
    [[nodiscard]] StoreResult<QList<SeenBytes>> beginFile(const ImportFile &file);

    [[nodiscard]] StoreResult<void> add(ReadItem &&item);
    /// When there is nothing to add for a while: commits what is open, so that nobody waits for a
    /// slow file.
    [[nodiscard]] StoreResult<void> pause();
    /// Commits what is open; the counts of the file may still grow by comments that wait for their
    /// issue.
    [[nodiscard]] StoreResult<ImportedFile> endFile(bool isComplete, const FileRead &read = {});
    /// After the last file: what waited finds its issue now, or becomes a problem. Every file with
    /// its final counts.
    [[nodiscard]] StoreResult<QList<ImportedFile>> finish(bool wasStopped);

    /// What was done, if it was asked for.
    [[nodiscard]] std::optional<ImportPlan> plan() const;

    /// What the import is undone by, if anything of it is in the casebook.
    [[nodiscard]] std::optional<ImportId> written() const
    {
        return m_request.dryRun ? std::nullopt : m_ledger.written();
    }

    /// See ImportBatch::isInTheWay().
    [[nodiscard]] bool isInTheWay() const { return m_batch.isInTheWay(); }

    [[nodiscard]] const QList<ImportIssue> &problems() const { return m_ledger.problems(); }

private:
    /// Where a message belongs, and the Message-IDs that it answers.
    struct Place
    {
        std::optional<CaseMatch> match;
        QStringList references;
    };

    [[nodiscard]] StoreResult<void> addMessage(ReadMessage &&read);
    [[nodiscard]] StoreResult<void> addDamage(ReadDamage &&damage);
    [[nodiscard]] StoreResult<void> addKnown(const MessageStore::Known &known, ReadMessage &&read);
    [[nodiscard]] StoreResult<void> addAliases(CaseId id, const QStringList &aliases);
    [[nodiscard]] StoreResult<void> planKnown(const MessageStore::Known &known,
                                              const ReadMessage &read, bool isEdited);
    [[nodiscard]] StoreResult<void> addToCase(OpenCase &open, const CaseMatch &match,
                                              ReadMessage &&read);
    [[nodiscard]] StoreResult<void> keepDamage(ReadDamage &&damage);
    [[nodiscard]] StoreResult<void> keepApart(ReadMessage &&read);
    [[nodiscard]] StoreResult<void> keepOut(ReadMessage &&read, ImportFault why);
    [[nodiscard]] StoreResult<void> placeIn(const Place &place, bool isBound, ReadMessage &&read);
    [[nodiscard]] StoreResult<Place> chosenPlace(const ImportChoice &choice) const;
    [[nodiscard]] StoreResult<void> sort(ReadMessage &&read, bool mayWait);
    [[nodiscard]] StoreResult<Place> placeOf(const ReadMessage &read);
    [[nodiscard]] StoreResult<std::optional<CaseMatch>> contentMatch(const ReadMessage &read) const;
    [[nodiscard]] StoreResult<std::optional<CaseMatch>> advisoryMatch(const ReadMessage &read);
    [[nodiscard]] StoreResult<bool>
    takeRecord(CaseId id, const std::optional<ImportedAdvisory> &base, const ReadMessage &read);
    [[nodiscard]] StoreResult<CaseId> joined(CaseId matched, const IncomingMessage &message);
    [[nodiscard]] StoreResult<CaseId> openNew(const ReadMessage &read);
    [[nodiscard]] StoreResult<void> commit();

    Stores &m_stores;
    ImportRequest m_request;
    NowFn m_now;
    PolicyBook m_policies;
    ImportLedger m_ledger;
    ImportBefore m_before;
    ImportBatch m_batch;
    QStringList m_teamAddresses;
    ContentMatcher m_matcher;
    ImportOrders m_orders;
    std::optional<ImportPlanner> m_planner;
    HeldComments m_held;
    std::optional<QHash<QString, CaseId>> m_advisoryNames; ///< of cases before the first record
    RecordMemory m_records;                                ///< of what the casebook has
    int m_inBatch = 0;
    QSet<qsizetype> m_cutShort; ///< files that were not read to their end
};

} // namespace Docket
