// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/importundone.h"

#include <QList>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// What takes an import back: of the tables message, attachment, search_text, report_mention,
/// report_sketch, thread_ref, source_alias, import_run, import_issue, case_record and case_file,
/// what that import wrote, and what it changed as BeforeStore noted it; EvidenceIndex does the same
/// of its own. Originals and the history stay. `import` is always UndoableImport::first.
class UndoStore final
{
public:
    explicit UndoStore(const Database &database);
    ~UndoStore();
    Q_DISABLE_COPY_MOVE(UndoStore)

    /// The newest that is not undone.
    [[nodiscard]] StoreResult<std::optional<UndoableImport>> last() const;
    /// Cases that it touched, in order, after `after`; at most `most`.
    [[nodiscard]] StoreResult<QList<CaseId>> casesOf(ImportId import, CaseId after, int most) const;
    /// Whether it opened the case.
    [[nodiscard]] StoreResult<bool> isOpenedBy(CaseId id, ImportId import) const;
    /// Whether the history of the case, or of one with which the import exchanged messages, or
    /// another case knows of anything since then that is not of this import or of one that is
    /// undone; or whether somebody marked lines of what it brought.
    [[nodiscard]] StoreResult<bool> isTouchedSince(CaseId id, ImportId import) const;
    /// Whether its messages are what acknowledged the case.
    [[nodiscard]] StoreResult<bool> isAcknowledgedBy(CaseId id, ImportId import) const;
    /// Takes the messages that the import brought out of a case, and the clocks with them; returns
    /// how many.
    [[nodiscard]] StoreResult<qint64> takeMessages(CaseId id, ImportId import) const;
    /// Whether it is noted how the case was.
    [[nodiscard]] StoreResult<bool> isNoted(CaseId id, ImportId import) const;
    /// Messages that were in the case and are searched or compared by something else now.
    [[nodiscard]] StoreResult<QList<MessageId>> editedMessages(CaseId id, ImportId import) const;
    /// Messages that went to another case, or came from one, go back; all are as they were. After
    /// takeMessages(), which makes room.
    [[nodiscard]] StoreResult<void> restoreMessages(CaseId id, ImportId import) const;
    /// The case itself is as it was, but for what is worked out from policy and messages. Only of
    /// one that isNoted().
    [[nodiscard]] StoreResult<void> restore(CaseId id, ImportId import) const;
    /// Takes the clocks of a case away: those of cases that share a message with another, before
    /// that one's messages are taken out.
    [[nodiscard]] StoreResult<void> takeClocks(CaseId id) const;
    /// Hides a case for good, or until its report is imported again; before takeMessages(), since
    /// it looks for the message that opened it.
    [[nodiscard]] StoreResult<void> withdraw(CaseId id, Instant at) const;
    /// The bytes of its files count as unseen again, so that another import reads them.
    [[nodiscard]] StoreResult<void> forgetBytes(ImportId import) const;
    /// It is undone: its problems are listed no more.
    [[nodiscard]] StoreResult<void> finish(ImportId import, Instant at) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
