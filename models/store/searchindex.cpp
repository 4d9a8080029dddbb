// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/database.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto AddSql = R"sql(
    INSERT INTO search_text (rowid, title, body, attachment_names)
    VALUES (:id, :title, :body, :attachment_names)
)sql"_L1;

constexpr auto MatchSql = R"sql(
    SELECT DISTINCT message.case_id
      FROM search_text JOIN message ON message.id = search_text.rowid
     WHERE search_text MATCH :query
)sql"_L1;

constexpr auto NewestSql = R"sql(
    SELECT rowid FROM search_text WHERE search_text MATCH :query ORDER BY rowid DESC LIMIT :most
)sql"_L1;

/// Whether the tokenizer finds anything to look for: unicode61 takes letters, digits and private
/// use characters (sqlite.org/fts5.html §4.3.1). A word of punctuation alone asks for nothing.
bool hasToken(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        return QChar::isLetterOrNumber(character) ||
               QChar::category(character) == QChar::Other_PrivateUse;
    });
}

/// A word as an FTS5 string, which has no syntax but its quotes (sqlite.org/fts5.html §3.1). NUL
/// would end the whole query.
QString quoted(const QString &word)
{
    const bool isPrefix = word.endsWith(u'*');
    QString text = isPrefix ? word.chopped(1) : word;
    text.replace(QChar(QChar::Null), u' ').replace(u'"', u"\"\""_s);
    return u'"' + text + (isPrefix ? u"\"*"_s : u"\""_s);
}

} // namespace

struct SearchIndex::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    /// Cases with a message that has this word.
    StoreResult<QSet<CaseId>> casesWith(const QString &word)
    {
        QSet<CaseId> ids;
        return match.bind(u":query"_s, quoted(word))
            .each([&](Row &row) {
                ids.insert(row.id<CaseId>());
                return true;
            })
            .transform([&] { return std::move(ids); });
    }

    const Database &database;
    Statement add{database, {AddSql}};
    Statement remove{database, {"DELETE FROM search_text WHERE rowid = :id"_L1}};
    Statement match{database, {MatchSql}};
    Statement newest{database, {NewestSql}};
};

SearchIndex::SearchIndex(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

SearchIndex::~SearchIndex() = default;

StoreResult<void> SearchIndex::add(MessageId id, const QString &title, const QString &text,
                                   const QStringList &attachmentNames)
{
    return m_statements->add.bind(u":id"_s, id)
        .bind(u":title"_s, title)
        .bind(u":body"_s, text)
        .bind(u":attachment_names"_s, attachmentNames.join(u'\n'))
        .run();
}

StoreResult<void> SearchIndex::remove(MessageId id)
{
    return m_statements->remove.bind(u":id"_s, id).run();
}

StoreResult<QList<CaseId>> SearchIndex::cases(const QStringList &words) const
{
    std::optional<QSet<CaseId>> found;
    for (const QString &word : words) {
        if (!hasToken(word)) {
            continue;
        }
        const auto ids = m_statements->casesWith(word);
        if (!ids) {
            return std::unexpected(ids.error());
        }
        // By case and not by message: a question and its answer share the words.
        found = found ? found->intersect(*ids) : *ids;
        if (found->isEmpty()) {
            break;
        }
    }
    QList<CaseId> sorted = found ? found->values() : QList<CaseId>();
    std::ranges::sort(sorted);
    return sorted;
}

StoreResult<QList<MessageId>> SearchIndex::newestWith(const QString &phrase, int most) const
{
    if (!hasToken(phrase)) {
        return QList<MessageId>();
    }
    QString text = phrase;
    while (text.endsWith(u'*')) { // no prefix is meant
        text.chop(1);
    }
    return m_statements->newest.bind(u":query"_s, "body : "_L1 + quoted(text))
        .bind(u":most"_s, most)
        .list([](Row &row) { return row.id<MessageId>(); });
}

} // namespace Docket
