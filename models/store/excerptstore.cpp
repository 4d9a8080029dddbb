// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/excerptstore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto ExcerptColumns = R"sql(
    message_id, piece, entry, name, first_line, last_line, byte_offset, byte_count, sha256, quote,
    note, stands_for, made_at, made_by
)sql"_L1;

constexpr auto InsertExcerptSql = R"sql(
    VALUES (:message_id, :piece, :entry, :name, :first_line, :last_line, :byte_offset, :byte_count,
            :sha256, :quote, :note, :stands_for, :made_at, :made_by)
)sql"_L1;

Excerpt excerptFromRow(Row &row)
{
    return {
        .id = row.id<ExcerptId>(),
        .messageId = row.id<MessageId>(),
        .piece = row.text(),
        .entry = row.text(),
        .name = row.text(),
        .firstLine = row.number(),
        .lastLine = row.number(),
        .offset = row.integer(),
        .size = row.integer(),
        .sha256 = row.bytes(),
        .quote = row.text(),
        .note = row.text(),
        .standsFor = row.text(),
        .madeAt = row.instant(),
        .madeBy = row.text(),
    };
}

} // namespace

struct ExcerptStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement ofMessage{database,
                        {"SELECT id,"_L1, ExcerptColumns,
                         "FROM excerpt WHERE message_id = :id"
                         " ORDER BY piece, entry, first_line, last_line, id"_L1}};
    Statement byId{database, {"SELECT id,"_L1, ExcerptColumns, "FROM excerpt WHERE id = :id"_L1}};
    Statement insert{database,
                     {"INSERT INTO excerpt ("_L1, ExcerptColumns, ")"_L1, InsertExcerptSql}};
    Statement setWords{
        database, {"UPDATE excerpt SET note = :note, stands_for = :stands_for WHERE id = :id"_L1}};
    Statement remove{database, {"DELETE FROM excerpt WHERE id = :id"_L1}};
};

ExcerptStore::ExcerptStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

ExcerptStore::~ExcerptStore() = default;

StoreResult<QList<Excerpt>> ExcerptStore::ofMessage(MessageId id) const
{
    return m_statements->ofMessage.bind(u":id"_s, id).list(excerptFromRow);
}

StoreResult<Excerpt> ExcerptStore::byId(ExcerptId id) const
{
    return m_statements->byId.bind(u":id"_s, id).one(excerptFromRow);
}

StoreResult<ExcerptId> ExcerptStore::insert(const Excerpt &excerpt)
{
    return m_statements->insert.bind(u":message_id"_s, excerpt.messageId)
        .bind(u":piece"_s, excerpt.piece)
        .bind(u":entry"_s, excerpt.entry)
        .bind(u":name"_s, excerpt.name)
        .bind(u":first_line"_s, excerpt.firstLine)
        .bind(u":last_line"_s, excerpt.lastLine)
        .bind(u":byte_offset"_s, excerpt.offset)
        .bind(u":byte_count"_s, excerpt.size)
        .bind(u":sha256"_s, excerpt.sha256)
        .bind(u":quote"_s, excerpt.quote)
        .bind(u":note"_s, excerpt.note)
        .bind(u":stands_for"_s, excerpt.standsFor)
        .bind(u":made_at"_s, excerpt.madeAt)
        .bind(u":made_by"_s, excerpt.madeBy)
        .insert()
        .transform([](qint64 id) { return ExcerptId{id}; });
}

StoreResult<void> ExcerptStore::setWords(ExcerptId id, const ExcerptWords &words)
{
    return m_statements->setWords.bind(u":note"_s, words.note)
        .bind(u":stands_for"_s, words.standsFor)
        .bind(u":id"_s, id)
        .runOnOne();
}

StoreResult<void> ExcerptStore::remove(ExcerptId id)
{
    return m_statements->remove.bind(u":id"_s, id).runOnOne();
}

} // namespace Docket
