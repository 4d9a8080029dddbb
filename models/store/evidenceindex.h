// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/evidencetext.h"
#include "domain/ids.h"

#include <QList>
#include <QString>

#include <memory>

namespace Docket {

class Database;

/// Full text of fenced blocks and text attachments by FTS5 and every three characters, one row a
/// message that has any. The texts themselves are read from the originals, which tell whether the
/// threes of a candidate stand behind one another.
class EvidenceIndex final
{
public:
    explicit EvidenceIndex(const Database &database);
    ~EvidenceIndex();
    Q_DISABLE_COPY_MOVE(EvidenceIndex)

    /// Remembers a message that may have evidence, to be added later.
    [[nodiscard]] StoreResult<void> await(MessageId id);
    /// Messages that wait to be added, the newest first, at most `most`.
    [[nodiscard]] StoreResult<QList<MessageId>> awaited(int most) const;
    [[nodiscard]] StoreResult<qint64> awaitedCount() const;
    [[nodiscard]] StoreResult<bool> isAwaited(MessageId id) const;

    /// It waits no longer. Writes nothing else for a message without evidence.
    [[nodiscard]] StoreResult<void> add(MessageId id, const IndexedEvidence &evidence);
    [[nodiscard]] StoreResult<void> remove(MessageId id);

    /// The messages of a case that an import brought, before it is undone; see UndoStore.
    [[nodiscard]] StoreResult<void> removeBroughtBy(CaseId id, ImportId import);

    /// Messages whose evidence has every three characters of `text`, the newest first, at most
    /// `most`: all that have the text, and few others. Any characters are allowed; what is too
    /// short (isSearchable()) is found nowhere.
    [[nodiscard]] StoreResult<QList<MessageId>> candidates(const QString &text, int most) const;

    /// How many texts of the casebook are too large to be searched.
    [[nodiscard]] StoreResult<qint64> leftOut() const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
