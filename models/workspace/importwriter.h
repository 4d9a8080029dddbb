// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/importer.h"
#include "store/importstore.h"
#include "store/messagestore.h"
#include "workspace/importbatch.h"
#include "workspace/importfiles.h"
#include "workspace/importsummary.h"
#include "workspace/policybook.h"

#include <optional>
#include <variant>

namespace Docket {

struct Stores;

/// What the reading thread hands to the writing one.
struct ReadMessage
{
    IncomingMessage message; ///< its original's bytes are in `packed`
    PackedOriginal packed;
};

struct ReadDamage
{
    ImportIssue issue;
    PackedOriginal packed;
};

/// About the file as a whole.
struct ReadProblem
{
    ImportIssue issue;
};

struct ReadSkip
{
};

using ReadItem = std::variant<ReadMessage, ReadDamage, ReadProblem, ReadSkip>;

/// The one writer of an import: decides which case a message belongs to and writes batches, each in
/// one transaction. Lives on the writing thread.
class ImportWriter final
{
public:
    ImportWriter(Stores &stores, const ImportRequest &request, const NowFn &now, ChangeFn changed,
                 WriteTurns &turns);

    /// Reads policies and team addresses. Call once, first.
    [[nodiscard]] StoreResult<void> prepare();

    [[nodiscard]] StoreResult<void> beginFile(const ImportFile &file);
    [[nodiscard]] StoreResult<void> add(ReadItem &&item);
    /// When there is nothing to add for a while: commits what is open, so that nobody waits for a
    /// slow file.
    [[nodiscard]] StoreResult<void> pause();
    /// Commits what is open and closes the file's run.
    [[nodiscard]] StoreResult<ImportedFile> endFile(bool isComplete);

    [[nodiscard]] const QList<ImportIssue> &problems() const { return m_problems; }

private:
    [[nodiscard]] StoreResult<void> addMessage(ReadMessage &&read);
    [[nodiscard]] StoreResult<void> addDamage(ReadDamage &&damage);
    [[nodiscard]] StoreResult<void> addKnown(const MessageStore::Known &known, ReadMessage &&read);
    [[nodiscard]] StoreResult<void> addToCase(OpenCase &open, MatchedBy by, ReadMessage &&read);
    [[nodiscard]] StoreResult<OpenCase *> matched(const IncomingMessage &message, MatchedBy &by);
    [[nodiscard]] StoreResult<OpenCase *> openNew(const IncomingMessage &message);
    [[nodiscard]] StoreResult<void> list(const ImportIssue &issue, std::optional<OriginalId> kept);
    [[nodiscard]] StoreResult<void> commit();
    [[nodiscard]] StoreResult<void> logRun();
    [[nodiscard]] ImportSummary summary() const;

    Stores &m_stores;
    ImportRequest m_request;
    NowFn m_now;
    PolicyBook m_policies;
    ImportBatch m_batch;
    QStringList m_teamAddresses;
    int m_inBatch = 0;
    ImportedFile m_file;
    ImportId m_run;
    Instant m_startedAt;
    QList<ImportIssue> m_problems;
};

} // namespace Docket
