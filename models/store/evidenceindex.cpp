// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidenceindex.h"

#include "store/database.h"
#include "store/statement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto AddEvidenceSql = R"sql(
    INSERT INTO search_evidence (rowid, body) VALUES (:id, :body)
)sql"_L1;

constexpr auto AddLeftOutSql = R"sql(
    INSERT INTO search_left_out (message_id, piece_count) VALUES (:id, :count)
)sql"_L1;

constexpr auto NewestEvidenceSql = R"sql(
    SELECT rowid FROM search_evidence WHERE search_evidence MATCH :query
     ORDER BY rowid DESC LIMIT :most
)sql"_L1;

constexpr auto AwaitedSql = R"sql(
    SELECT message_id FROM search_awaited ORDER BY message_id DESC LIMIT :most
)sql"_L1;

constexpr auto LeftOutSql = R"sql(
    SELECT coalesce(sum(piece_count), 0) FROM search_left_out
)sql"_L1;

constexpr auto BroughtBySql = R"sql(
    SELECT id FROM message
     WHERE case_id = :id AND import_run_id IN (SELECT id FROM import_run WHERE first_run_id = :import)
       AND (EXISTS (SELECT 1 FROM search_evidence WHERE search_evidence.rowid = message.id) OR
            EXISTS (SELECT 1 FROM search_awaited WHERE message_id = message.id) OR
            EXISTS (SELECT 1 FROM search_left_out WHERE message_id = message.id))
)sql"_L1;

/// Of a longer text the first ones tell enough; FTS5 has a limit to how deep a query may be.
constexpr qsizetype MostThrees = 64;

/// Every three characters of a text, as FTS5 strings, which have no syntax but their quotes
/// (sqlite.org/fts5.html §3.1). NUL would end the whole query.
QString evidenceQuery(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QStringList threes;
    for (qsizetype i = 0; i + 3 <= characters.size(); ++i) {
        QString three =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + i, 3);
        three.replace(QChar(QChar::Null), u' ').replace(u'"', u"\"\""_s);
        if (QString quoted = u'"' + three + u'"'; !threes.contains(quoted)) {
            threes.append(std::move(quoted));
        }
        if (threes.size() == MostThrees) {
            break;
        }
    }
    return threes.join(" AND "_L1);
}

} // namespace

struct EvidenceIndex::Statements
{
    explicit Statements(const Database &database)
        : add(database, {AddEvidenceSql})
        , addLeftOut(database, {AddLeftOutSql})
        , remove(database, {"DELETE FROM search_evidence WHERE rowid = :id"_L1})
        , removeLeftOut(database, {"DELETE FROM search_left_out WHERE message_id = :id"_L1})
        , newest(database, {NewestEvidenceSql})
        , leftOut(database, {LeftOutSql})
        , await(database, {"INSERT OR IGNORE INTO search_awaited (message_id) VALUES (:id)"_L1})
        , awaited(database, {AwaitedSql})
        , awaitedCount(database, {"SELECT count(*) FROM search_awaited"_L1})
        , isAwaited(database, {"SELECT 1 FROM search_awaited WHERE message_id = :id"_L1})
        , endWait(database, {"DELETE FROM search_awaited WHERE message_id = :id"_L1})
        , broughtBy(database, {BroughtBySql})
    {
    }

    Statement add;
    Statement addLeftOut;
    Statement remove;
    Statement removeLeftOut;
    Statement newest;
    Statement leftOut;
    Statement await;
    Statement awaited;
    Statement awaitedCount;
    Statement isAwaited;
    Statement endWait;
    Statement broughtBy;
};

EvidenceIndex::EvidenceIndex(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

EvidenceIndex::~EvidenceIndex() = default;

StoreResult<void> EvidenceIndex::await(MessageId id)
{
    return m_statements->await.bind(u":id"_s, id).run();
}

StoreResult<QList<MessageId>> EvidenceIndex::awaited(int most) const
{
    return m_statements->awaited.bind(u":most"_s, most).list([](Row &row) {
        return row.id<MessageId>();
    });
}

StoreResult<qint64> EvidenceIndex::awaitedCount() const
{
    return m_statements->awaitedCount.one([](Row &row) { return row.integer(); });
}

StoreResult<bool> EvidenceIndex::isAwaited(MessageId id) const
{
    return m_statements->isAwaited.bind(u":id"_s, id)
        .first([](Row &row) { return row.integer(); })
        .transform([](const std::optional<qint64> &row) { return row.has_value(); });
}

StoreResult<void> EvidenceIndex::add(MessageId id, const IndexedEvidence &evidence)
{
    if (const auto done = m_statements->endWait.bind(u":id"_s, id).run(); !done) {
        return done;
    }
    if (!evidence.body.isEmpty()) {
        const auto done =
            m_statements->add.bind(u":id"_s, id).bind(u":body"_s, evidence.body).run();
        if (!done) {
            return done;
        }
    }
    if (evidence.leftOut == 0) {
        return {};
    }
    return m_statements->addLeftOut.bind(u":id"_s, id).bind(u":count"_s, evidence.leftOut).run();
}

StoreResult<void> EvidenceIndex::remove(MessageId id)
{
    return m_statements->remove.bind(u":id"_s, id)
        .run()
        .and_then([&] { return m_statements->removeLeftOut.bind(u":id"_s, id).run(); })
        .and_then([&] { return m_statements->endWait.bind(u":id"_s, id).run(); });
}

StoreResult<void> EvidenceIndex::removeBroughtBy(CaseId id, ImportId import)
{
    const auto messages =
        m_statements->broughtBy.bind(u":id"_s, id).bind(u":import"_s, import).list([](Row &row) {
            return row.id<MessageId>();
        });
    if (!messages) {
        return failed(messages);
    }
    // One by one: where a transaction deletes from two indexes, and many rows by one statement,
    // SQLite 3.46 writes FTS5 segments that its own integrity check calls malformed.
    for (const MessageId message : *messages) {
        if (const auto done = remove(message); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<QList<MessageId>> EvidenceIndex::candidates(const QString &text, int most) const
{
    if (!isSearchable(text)) {
        return QList<MessageId>();
    }
    return m_statements->newest.bind(u":query"_s, evidenceQuery(text))
        .bind(u":most"_s, most)
        .list([](Row &row) { return row.id<MessageId>(); });
}

StoreResult<qint64> EvidenceIndex::leftOut() const
{
    return m_statements->leftOut.one([](Row &row) { return row.integer(); });
}

} // namespace Docket
