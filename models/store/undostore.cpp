// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undostore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto LastSql = R"sql(
    SELECT run.id, run.path,
           (SELECT count(*) FROM import_run WHERE first_run_id = run.id),
           run.started_at,
           (SELECT count(*) FROM message WHERE import_run_id IN
                (SELECT id FROM import_run WHERE first_run_id = run.id))
      FROM import_run AS run
     WHERE run.undone_at IS NULL AND run.first_run_id = run.id
     ORDER BY run.id DESC LIMIT 1
)sql"_L1;

// Messages too: a person may have moved one to another case.
constexpr auto CasesSql = R"sql(
    SELECT case_id FROM event WHERE case_id > :after AND import_run_id IN
        (SELECT id FROM import_run WHERE first_run_id = :import)
     UNION
    SELECT case_id FROM message WHERE case_id > :behind AND import_run_id IN
        (SELECT id FROM import_run WHERE first_run_id = :same)
     ORDER BY 1 LIMIT :most
)sql"_L1;

constexpr auto IsOpenedSql = R"sql(
    SELECT 1 FROM event JOIN import_run ON import_run.id = event.import_run_id
     WHERE event.case_id = :id AND event.kind = 'case-opened' AND first_run_id = :import LIMIT 1
)sql"_L1;

constexpr auto IsTouchedSql = R"sql(
    SELECT 1 FROM event LEFT JOIN import_run ON import_run.id = event.import_run_id
     WHERE event.case_id = :id
       AND (import_run.id IS NULL OR (first_run_id <> :import AND undone_at IS NULL))
       AND event.id > coalesce(
           (SELECT min(event.id) FROM event JOIN import_run ON import_run.id = event.import_run_id
             WHERE event.case_id = :same_id AND first_run_id = :same_import), 0)
     UNION ALL
    SELECT 1 FROM case_file AS duplicate
     WHERE duplicate_of_id = :original_id AND withdrawn_at IS NULL AND EXISTS
           (SELECT 1 FROM event LEFT JOIN import_run ON import_run.id = event.import_run_id
             WHERE event.case_id = duplicate.id AND event.kind = 'state-changed'
               AND after_value LIKE 'duplicate: %'
               AND (import_run.id IS NULL OR (first_run_id <> :joined_by AND undone_at IS NULL)))
     LIMIT 1
)sql"_L1;

constexpr auto IsAcknowledgedSql = R"sql(
    SELECT 1 FROM event JOIN import_run ON import_run.id = event.import_run_id
     WHERE event.case_id = :id AND event.kind = 'state-changed' AND before_value = 'new'
       AND after_value = 'acknowledged' AND first_run_id = :import LIMIT 1
)sql"_L1;

// Of the messages of one case; each statement binds both names.
constexpr auto OfImportSql = R"sql(
    (SELECT id FROM message WHERE case_id = :id AND import_run_id IN
        (SELECT id FROM import_run WHERE first_run_id = :import))
)sql"_L1;

// What opened it, so that the same report finds it: a case may have gone to an earlier one since.
constexpr auto WithdrawSql = R"sql(
    UPDATE case_file
       SET withdrawn_at = :at, duplicate_of_id = NULL, nearest_kind = NULL,
           nearest_modality = NULL, nearest_clause = NULL, nearest_starts_at = NULL,
           nearest_due_at = NULL, owed_kind = NULL,
           source_ref = coalesce((SELECT message_ref FROM message WHERE case_id = :in_case
                                   ORDER BY ordinal LIMIT 1), source_ref)
     WHERE id = :id
)sql"_L1;

/// For whether there is a row.
int numberFromRow(Row &row)
{
    return row.number();
}

} // namespace

struct UndoStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    /// Runs a statement about a case and an import, and says whether it found a row.
    static StoreResult<bool> hasRow(Statement &statement)
    {
        return statement.first(numberFromRow).transform([](std::optional<int> found) {
            return found.has_value();
        });
    }

    const Database &database;
    Statement last{database, {LastSql}};
    Statement cases{database, {CasesSql}};
    Statement isOpened{database, {IsOpenedSql}};
    Statement isTouched{database, {IsTouchedSql}};
    Statement isAcknowledged{database, {IsAcknowledgedSql}};
    Statement count{database, {"SELECT count(*) FROM"_L1, OfImportSql}};
    Statement clocks{database, {"DELETE FROM obligation WHERE case_id = :id"_L1}};
    Statement texts{database, {"DELETE FROM search_text WHERE rowid IN"_L1, OfImportSql}};
    Statement evidence{database, {"DELETE FROM attachment WHERE message_id IN"_L1, OfImportSql}};
    Statement mentions{database,
                       {"DELETE FROM report_mention WHERE message_id IN"_L1, OfImportSql}};
    Statement sketches{database, {"DELETE FROM report_sketch WHERE message_id IN"_L1, OfImportSql}};
    Statement messages{database, {"DELETE FROM message WHERE id IN"_L1, OfImportSql}};
    Statement withdraw{database, {WithdrawSql}};
    Statement refs{database, {"DELETE FROM thread_ref WHERE case_id = :id"_L1}};
    Statement aliases{database, {"DELETE FROM source_alias WHERE case_id = :id"_L1}};
    Statement record{database, {"DELETE FROM case_record WHERE case_id = :id"_L1}};
    Statement forget{database,
                     {"UPDATE import_run SET sha256 = x'' WHERE first_run_id = :import"_L1}};
    Statement issues{database,
                     {"DELETE FROM import_issue WHERE import_run_id IN"_L1,
                      "(SELECT id FROM import_run WHERE first_run_id = :import)"_L1}};
    Statement finish{database,
                     {"UPDATE import_run SET undone_at = :at WHERE first_run_id = :import"_L1}};
};

UndoStore::UndoStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

UndoStore::~UndoStore() = default;

StoreResult<std::optional<UndoableImport>> UndoStore::last() const
{
    return m_statements->last.first([](Row &row) {
        return UndoableImport{.first = row.id<ImportId>(),
                              .path = row.text(),
                              .files = row.integer(),
                              .startedAt = row.instant(),
                              .messages = row.integer()};
    });
}

StoreResult<QList<CaseId>> UndoStore::casesOf(ImportId import, CaseId after, int most) const
{
    return m_statements->cases.bind(u":after"_s, after)
        .bind(u":behind"_s, after)
        .bind(u":import"_s, import)
        .bind(u":same"_s, import)
        .bind(u":most"_s, most)
        .list([](Row &row) { return row.id<CaseId>(); });
}

StoreResult<bool> UndoStore::isOpenedBy(CaseId id, ImportId import) const
{
    return Statements::hasRow(m_statements->isOpened.bind(u":id"_s, id).bind(u":import"_s, import));
}

StoreResult<bool> UndoStore::isTouchedSince(CaseId id, ImportId import) const
{
    return Statements::hasRow(m_statements->isTouched.bind(u":id"_s, id)
                                  .bind(u":import"_s, import)
                                  .bind(u":same_id"_s, id)
                                  .bind(u":same_import"_s, import)
                                  .bind(u":original_id"_s, id)
                                  .bind(u":joined_by"_s, import));
}

StoreResult<bool> UndoStore::isAcknowledgedBy(CaseId id, ImportId import) const
{
    return Statements::hasRow(
        m_statements->isAcknowledged.bind(u":id"_s, id).bind(u":import"_s, import));
}

StoreResult<qint64> UndoStore::takeMessages(CaseId id, ImportId import) const
{
    const auto taken =
        m_statements->count.bind(u":id"_s, id).bind(u":import"_s, import).one([](Row &row) {
            return row.integer();
        });
    if (!taken) {
        return taken;
    }
    if (const auto done = m_statements->clocks.bind(u":id"_s, id).run(); !done) {
        return failed(done);
    }
    for (Statement *statement :
         {&m_statements->texts, &m_statements->evidence, &m_statements->mentions,
          &m_statements->sketches, &m_statements->messages}) {
        if (const auto done = statement->bind(u":id"_s, id).bind(u":import"_s, import).run();
            !done) {
            return failed(done);
        }
    }
    return taken;
}

StoreResult<void> UndoStore::withdraw(CaseId id, Instant at) const
{
    return m_statements->withdraw.bind(u":at"_s, at)
        .bind(u":id"_s, id)
        .bind(u":in_case"_s, id)
        .runOnOne()
        .and_then([&] { return m_statements->refs.bind(u":id"_s, id).run(); })
        .and_then([&] { return m_statements->aliases.bind(u":id"_s, id).run(); })
        .and_then([&] { return m_statements->record.bind(u":id"_s, id).run(); });
}

StoreResult<void> UndoStore::forgetBytes(ImportId import) const
{
    return m_statements->forget.bind(u":import"_s, import).run();
}

StoreResult<void> UndoStore::finish(ImportId import, Instant at) const
{
    return m_statements->issues.bind(u":import"_s, import).run().and_then([&] {
        return m_statements->finish.bind(u":at"_s, at).bind(u":import"_s, import).run();
    });
}

} // namespace Docket
