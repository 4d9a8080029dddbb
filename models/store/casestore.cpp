// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casestore.h"

#include "store/casefilerow.h"
#include "store/caserows.h"
#include "store/database.h"
#include "store/obligationrow.h"
#include "store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto RowsSql = R"sql(
    FROM json_each(:ids) AS wanted JOIN case_file ON case_file.id = wanted.value
   WHERE withdrawn_at IS NULL
   ORDER BY wanted.key
)sql"_L1;

constexpr auto LanesSql = R"sql(
    FROM json_each(:ids) AS wanted JOIN case_file ON case_file.id = wanted.value
    LEFT JOIN obligation ON obligation.case_id = case_file.id
   WHERE withdrawn_at IS NULL
   ORDER BY wanted.key, obligation.ordinal
)sql"_L1;

constexpr auto AllLanesSql = R"sql(
    FROM case_file LEFT JOIN obligation ON obligation.case_id = case_file.id
   WHERE withdrawn_at IS NULL
   ORDER BY received_at DESC, case_file.id DESC, obligation.ordinal
)sql"_L1;

constexpr auto OpenLanesSql = R"sql(
    FROM case_file LEFT JOIN obligation ON obligation.case_id = case_file.id
   WHERE withdrawn_at IS NULL AND (ended_at IS NULL OR nearest_due_at IS NOT NULL)
   ORDER BY received_at DESC, case_file.id DESC, obligation.ordinal
)sql"_L1;

/// Of it, and of those in turn.
constexpr auto DuplicatesSql = R"sql(
    WITH RECURSIVE duplicate (id) AS (
        SELECT id FROM case_file WHERE duplicate_of_id = :id
        UNION
        SELECT case_file.id FROM case_file JOIN duplicate ON duplicate_of_id = duplicate.id)
    SELECT id FROM duplicate WHERE id <> :id ORDER BY id
)sql"_L1;

/// What nobody but the team and its reporter knows of.
constexpr auto SecretSql = R"sql(
   FROM case_file
  WHERE withdrawn_at IS NULL AND is_public = 0 AND disclosed_at IS NULL AND ended_at IS NULL
)sql"_L1;

/// Ids as one JSON array for json_each(): any number of them in one statement.
QString toJsonArray(const QList<CaseId> &ids)
{
    QJsonArray array;
    for (const CaseId id : ids) {
        array.append(id.value);
    }
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

CaseId idFromRow(Row &row)
{
    return row.id<CaseId>();
}

} // namespace

struct CaseStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    /// Names of the few products; a join would make a new text for every row.
    StoreResult<ProductNames> productNames()
    {
        ProductNames names;
        return products
            .each([&](Row &row) {
                const qint64 id = row.integer();
                names.insert(id, row.text());
                return true;
            })
            .transform([&] { return std::move(names); });
    }

    StoreResult<void> eachLane(Statement &statement, qsizetype batch,
                               const std::function<bool(QList<TimelineLane> &&)> &deliver)
    {
        const auto names = productNames();
        if (!names) {
            return std::unexpected(names.error());
        }
        QList<TimelineLane> read;
        bool goesOn = true;
        const auto done = statement.each([&](Row &row) {
            TimelineLane lane = laneFromRow(row, *names);
            if (read.isEmpty() || read.constLast().id != lane.id) {
                goesOn = read.size() < batch || deliver(std::exchange(read, {}));
                read.append(std::move(lane));
            }
            if (const auto obligation = optionalObligationFromRow(row)) {
                read.last().obligations.append(*obligation);
            }
            return goesOn;
        });
        if (done && goesOn && !read.isEmpty()) {
            deliver(std::move(read));
        }
        return done;
    }

    const Database &database;
    Statement byId{database, {"SELECT"_L1, FileColumns, "FROM case_file WHERE id = :id"_L1}};
    Statement byKey{database, {"SELECT id FROM case_file WHERE case_key = :case_key"_L1}};
    Statement listedByKey{
        database,
        {"SELECT id FROM case_file WHERE case_key = :case_key AND withdrawn_at IS NULL"_L1}};
    Statement eachRow{
        database,
        {"SELECT"_L1, CaseRowColumns,
         "FROM case_file WHERE withdrawn_at IS NULL ORDER BY received_at DESC, id DESC"_L1}};
    Statement rows{database, {"SELECT"_L1, CaseRowColumns, RowsSql}};
    Statement lanes{database, {"SELECT"_L1, TimelineLaneColumns, LanesSql}};
    Statement openLanes{database, {"SELECT"_L1, TimelineLaneColumns, OpenLanesSql}};
    Statement allLanes{database, {"SELECT"_L1, TimelineLaneColumns, AllLanesSql}};
    Statement products{database, {"SELECT id, name FROM product"_L1}};
    Statement sources{database, {"SELECT id, source FROM case_file WHERE withdrawn_at IS NULL"_L1}};
    Statement duplicates{database, {DuplicatesSql}};
    Statement ofPolicy{database,
                       {"SELECT id FROM case_file"_L1,
                        "WHERE policy_id = :id AND withdrawn_at IS NULL ORDER BY id"_L1}};
    Statement count{database, {"SELECT count(*) FROM case_file WHERE withdrawn_at IS NULL"_L1}};
    Statement secret{
        database,
        {"SELECT"_L1, FileColumns, SecretSql, "ORDER BY received_at DESC, id DESC LIMIT :most"_L1}};
    Statement secretKeys{database,
                         {"SELECT case_key"_L1, SecretSql,
                          "AND id <> :id ORDER BY received_at DESC, id DESC LIMIT :most"_L1}};
    // Cases are never deleted, so the newest id is also the number of the newest case.
    Statement nextNumber{database, {"SELECT coalesce(max(id), 0) + 1 FROM case_file"_L1}};
    Statement withdrawn{
        database,
        {"SELECT id, case_key FROM case_file"_L1,
         "WHERE source_ref = :ref AND source = :source AND withdrawn_at IS NOT NULL"_L1,
         "ORDER BY id DESC LIMIT 1"_L1}};
    Statement restore{database, {"UPDATE case_file SET withdrawn_at = NULL WHERE id = :id"_L1}};
    Statement insert{database, {InsertCaseSql}};
    Statement update{database, {UpdateCaseSql}};
    Statement updateLinks{database, {UpdateLinksSql}};
    Statement otherLinks{database, {OtherLinksSql}};
};

CaseStore::CaseStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

CaseStore::~CaseStore() = default;

StoreResult<CaseFile> CaseStore::byId(CaseId id) const
{
    return m_statements->byId.bind(u":id"_s, id).one(fileFromRow);
}

StoreResult<CaseId> CaseStore::listedByKey(const QString &key) const
{
    return m_statements->listedByKey.bind(u":case_key"_s, key).one(idFromRow);
}

StoreResult<CaseId> CaseStore::byKey(const QString &key) const
{
    return m_statements->byKey.bind(u":case_key"_s, key).one(idFromRow);
}

StoreResult<void> CaseStore::eachRow(int batch,
                                     const std::function<bool(QList<CaseRow> &&)> &deliver) const
{
    const auto products = m_statements->productNames();
    if (!products) {
        return std::unexpected(products.error());
    }
    QList<CaseRow> rows;
    bool goesOn = true;
    const auto done = m_statements->eachRow.each([&](Row &row) {
        rows.append(caseRowFromRow(row, *products));
        if (rows.size() >= batch) {
            goesOn = deliver(std::exchange(rows, {}));
            rows.reserve(batch);
        }
        return goesOn;
    });
    if (done && goesOn && !rows.isEmpty()) {
        deliver(std::move(rows));
    }
    return done;
}

StoreResult<QList<CaseRow>> CaseStore::rows(const QList<CaseId> &ids) const
{
    return m_statements->productNames().and_then([&](const ProductNames &products) {
        return m_statements->rows.bind(u":ids"_s, toJsonArray(ids)).list([&](Row &row) {
            return caseRowFromRow(row, products);
        });
    });
}

StoreResult<QList<TimelineLane>> CaseStore::lanes(const QList<CaseId> &ids) const
{
    Statement &statement = ids.isEmpty() ? m_statements->allLanes
                                         : m_statements->lanes.bind(u":ids"_s, toJsonArray(ids));
    QList<TimelineLane> all;
    const auto keep = [&all](QList<TimelineLane> &&lanes) {
        return (all = std::move(lanes), true);
    };
    return m_statements->eachLane(statement, std::numeric_limits<qsizetype>::max(), keep)
        .transform([&] { return std::move(all); });
}

StoreResult<void>
CaseStore::eachLane(int batch, bool withClosed,
                    const std::function<bool(QList<TimelineLane> &&)> &deliver) const
{
    return m_statements->eachLane(withClosed ? m_statements->allLanes : m_statements->openLanes,
                                  batch, deliver);
}

StoreResult<QHash<CaseId, SourceKind>> CaseStore::sources() const
{
    QHash<CaseId, SourceKind> kinds;
    return m_statements->sources
        .each([&](Row &row) {
            const auto id = row.id<CaseId>();
            kinds.insert(id, row.token<SourceKind>());
            return true;
        })
        .transform([&] { return std::move(kinds); });
}

StoreResult<QList<CaseId>> CaseStore::duplicatesOf(CaseId id) const
{
    return m_statements->duplicates.bind(u":id"_s, id).list(idFromRow);
}

StoreResult<QList<CaseId>> CaseStore::ofPolicy(PolicyId id) const
{
    return m_statements->ofPolicy.bind(u":id"_s, id).list(idFromRow);
}

StoreResult<qint64> CaseStore::count() const
{
    return m_statements->count.one([](Row &row) { return row.integer(); });
}

StoreResult<QList<CaseFile>> CaseStore::secret(int most) const
{
    return m_statements->secret.bind(u":most"_s, most).list(fileFromRow);
}

StoreResult<QStringList> CaseStore::secretKeys(CaseId except, int most) const
{
    return m_statements->secretKeys.bind(u":id"_s, except)
        .bind(u":most"_s, most)
        .list([](Row &row) { return row.text(); });
}

StoreResult<CaseFile> CaseStore::insert(const CaseFile &file)
{
    const auto withdrawn = m_statements->withdrawn.bind(u":ref"_s, file.sourceRef)
                               .bind(u":source"_s, file.source)
                               .first([&file](Row &row) {
                                   CaseFile back = file;
                                   back.id = row.id<CaseId>();
                                   back.key = row.text();
                                   return back;
                               });
    if (!withdrawn) {
        return std::unexpected(withdrawn.error());
    }
    if (const std::optional<CaseFile> &known = *withdrawn) {
        const CaseFile &back = *known;
        return m_statements->restore.bind(u":id"_s, back.id)
            .runOnOne()
            .and_then([&] { return update(back); })
            .transform([&] { return back; });
    }
    const auto number = m_statements->nextNumber.one([](Row &row) { return row.integer(); });
    if (!number) {
        return std::unexpected(number.error());
    }
    CaseFile stored = file;
    stored.id = CaseId{*number};
    stored.key = caseKey(file.receivedAt, *number);
    return bindLinks(bindFile(m_statements->insert, stored), stored)
        .bind(u":case_key"_s, stored.key)
        .run()
        .transform([&] { return std::move(stored); });
}

StoreResult<void> CaseStore::update(const CaseFile &file)
{
    return bindFile(m_statements->update, file)
        .runOnOne()
        .and_then([&] {
            return bindLinks(m_statements->otherLinks, file)
                .bind(u":id"_s, file.id)
                .first(idFromRow);
        })
        .and_then([&](std::optional<CaseId> differs) {
            return differs ? bindLinks(m_statements->updateLinks, file)
                                 .bind(u":id"_s, file.id)
                                 .runOnOne()
                           : StoreResult<void>();
        });
}

} // namespace Docket
