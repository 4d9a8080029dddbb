// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Docket {

class Database;

/// Full text by FTS5 over title, text and attachment names, one row a message. The text itself is
/// not stored again (contentless index): it is read from the original.
class SearchIndex final
{
public:
    explicit SearchIndex(const Database &database);
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    [[nodiscard]] StoreResult<void> add(MessageId id, const QString &title, const QString &text,
                                        const QStringList &attachmentNames);
    [[nodiscard]] StoreResult<void> remove(MessageId id);

    /// Cases with every one of `words`, in any of their messages; a word with spaces is a phrase, a
    /// final `*` a prefix. Any characters are allowed: they are quoted, never FTS5 syntax. Words
    /// without a letter or digit are passed over. By id.
    [[nodiscard]] StoreResult<QList<CaseId>> cases(const QStringList &words) const;

    /// The newest messages, at most `most`, whose body has the words of `phrase` one after the
    /// other.
    [[nodiscard]] StoreResult<QList<MessageId>> newestWith(const QString &phrase, int most) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
