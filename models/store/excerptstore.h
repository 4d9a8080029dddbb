// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/excerpt.h"

#include <QList>

#include <memory>

namespace Docket {

class Database;

/// The table excerpt.
class ExcerptStore final
{
public:
    explicit ExcerptStore(const Database &database);
    ~ExcerptStore();
    Q_DISABLE_COPY_MOVE(ExcerptStore)

    /// In order of piece and line.
    [[nodiscard]] StoreResult<QList<Excerpt>> ofMessage(MessageId id) const;
    [[nodiscard]] StoreResult<Excerpt> byId(ExcerptId id) const;
    [[nodiscard]] StoreResult<ExcerptId> insert(const Excerpt &excerpt);
    [[nodiscard]] StoreResult<void> setWords(ExcerptId id, const ExcerptWords &words);
    [[nodiscard]] StoreResult<void> remove(ExcerptId id);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
