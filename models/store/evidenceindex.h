// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/evidencetext.h"
#include "domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Docket {

class Database;

/// Full text of fenced blocks and text attachments by FTS5 and every three characters, one row a
/// message that has any. The texts themselves are read from the originals.
class EvidenceIndex final
{
public:
    explicit EvidenceIndex(const Database &database);
    ~EvidenceIndex();
    Q_DISABLE_COPY_MOVE(EvidenceIndex)

    /// Writes nothing for a message without evidence.
    [[nodiscard]] StoreResult<void> add(MessageId id, const EvidenceTexts &texts);
    [[nodiscard]] StoreResult<void> remove(MessageId id);

    /// The messages of a case that an import brought, before it is undone; see UndoStore.
    [[nodiscard]] StoreResult<void> removeBroughtBy(CaseId id, ImportId import);

    /// Cases with every one of `texts` in their evidence, by id. Any characters are allowed; one
    /// that is too short (isSearchable()) is found nowhere.
    [[nodiscard]] StoreResult<QList<CaseId>> cases(const QStringList &texts) const;

    /// The newest messages whose evidence has `text`, at most `most`.
    [[nodiscard]] StoreResult<QList<MessageId>> newestWith(const QString &text, int most) const;

    /// How many texts of the casebook are too large to be searched.
    [[nodiscard]] StoreResult<qint64> leftOut() const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
