// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undostore.h"

#include "store/beforecolumns.h"
#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto LastSql = R"sql(
    SELECT run.id, run.path,
           (SELECT count(DISTINCT path) FROM import_run WHERE first_run_id = run.id),
           run.started_at,
           (SELECT count(*) FROM message WHERE import_run_id IN
                (SELECT id FROM import_run WHERE first_run_id = run.id))
      FROM import_run AS run
     WHERE run.undone_at IS NULL AND run.first_run_id = run.id
     ORDER BY run.id DESC LIMIT 1
)sql"_L1;

// By its messages too: a person may have moved one to another case. And by the notes: what takes
// the place of a text that says the same, or brings a name more, is in no history.
constexpr auto CasesSql = R"sql(
    SELECT case_id FROM event WHERE case_id > :after AND import_run_id IN
        (SELECT id FROM import_run WHERE first_run_id = :import)
     UNION
    SELECT case_id FROM message WHERE case_id > :behind AND import_run_id IN
        (SELECT id FROM import_run WHERE first_run_id = :same)
     UNION
    SELECT case_id FROM case_before WHERE case_id > :noted_after AND import_run_id = :noted_by
     UNION
    SELECT case_id FROM message_before WHERE case_id > :kept_after AND import_run_id = :kept_by
     ORDER BY 1 LIMIT :most
)sql"_L1;

constexpr auto IsOpenedSql = R"sql(
    SELECT 1 FROM event JOIN import_run ON import_run.id = event.import_run_id
     WHERE event.case_id = :id AND event.kind = 'case-opened' AND first_run_id = :import LIMIT 1
)sql"_L1;

// Cases that exchanged messages are judged together: half of a join cannot be taken back.
constexpr auto IsTouchedSql = R"sql(
    WITH RECURSIVE linked (id) AS (
        SELECT :id
         UNION
        SELECT message.case_id
          FROM linked JOIN message_before ON message_before.case_id = linked.id
          JOIN message ON message.id = message_before.message_id
         WHERE message_before.import_run_id = :moved_out
         UNION
        SELECT message_before.case_id
          FROM linked JOIN message ON message.case_id = linked.id
          JOIN message_before ON message_before.message_id = message.id
         WHERE message_before.import_run_id = :moved_in),
    seen (id, told, noted) AS (
        SELECT linked.id,
               (SELECT min(event.id) FROM event JOIN import_run ON import_run.id = event.import_run_id
                 WHERE event.case_id = linked.id AND first_run_id = :began_by),
               (SELECT newest_event_id FROM case_before
                 WHERE case_before.case_id = linked.id AND import_run_id = :noted_by)
          FROM linked),
    began (id, event_id) AS (
        SELECT id, coalesce(min(told, noted), told, noted, 0) FROM seen)
    SELECT 1 FROM began JOIN event ON event.case_id = began.id
      LEFT JOIN import_run ON import_run.id = event.import_run_id
     WHERE (import_run.id IS NULL OR (first_run_id <> :import AND undone_at IS NULL))
       AND event.id > began.event_id
     UNION ALL
    SELECT 1 FROM began JOIN case_file AS duplicate ON duplicate_of_id = began.id
     WHERE withdrawn_at IS NULL AND EXISTS
           (SELECT 1 FROM event LEFT JOIN import_run ON import_run.id = event.import_run_id
             WHERE event.case_id = duplicate.id AND event.kind = 'state-changed'
               AND after_value LIKE 'duplicate: %' AND event.id > began.event_id
               AND (import_run.id IS NULL OR (first_run_id <> :joined_by AND undone_at IS NULL)))
     UNION ALL
    SELECT 1 FROM began JOIN message ON message.case_id = began.id
      JOIN import_run ON import_run.id = message.import_run_id
      JOIN excerpt ON excerpt.message_id = message.id
     WHERE first_run_id = :marked
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

constexpr auto EditedSql = R"sql(
    SELECT message.id FROM message_before JOIN message ON message.id = message_before.message_id
     WHERE message_before.case_id = :id AND message_before.import_run_id = :import AND
           (message.original_id <> message_before.original_id OR
            message.subject <> message_before.subject OR
            message.direction <> message_before.direction OR
            message.kind <> message_before.kind)
     ORDER BY message.id
)sql"_L1;

// Numbers of one case are unique at every moment: first out of the way, then to their places.
constexpr auto ClearOrdinalsSql = R"sql(
    UPDATE message SET ordinal = ordinal + 1000000000 WHERE id IN
)sql"_L1;

constexpr auto NotedMessagesSql = R"sql(
    (SELECT message_id FROM message_before
      WHERE case_id = :id AND message_before.import_run_id = :import
      UNION
     SELECT message_id FROM message AS here JOIN message_before ON message_id = here.id
      WHERE here.case_id = :here AND message_before.import_run_id = :same)
)sql"_L1;

constexpr auto RestoreMessagesSql = R"sql(
      FROM message_before WHERE message_id = message.id AND import_run_id = :noted)
     WHERE id IN
)sql"_L1;

constexpr auto RestoreRefsSql = R"sql(
    INSERT OR REPLACE INTO thread_ref (message_ref, case_id)
    SELECT value, case_id FROM case_before, json_each(refs)
     WHERE case_id = :id AND import_run_id = :import AND value <> ''
)sql"_L1;

constexpr auto RestoreAliasesSql = R"sql(
    INSERT OR REPLACE INTO source_alias (alias, case_id)
    SELECT value, case_id FROM case_before, json_each(aliases)
     WHERE case_id = :id AND import_run_id = :import AND value <> ''
)sql"_L1;

constexpr auto RestoreRecordSql = R"sql(
    INSERT INTO case_record (case_id, record)
    SELECT case_id, record FROM case_before
     WHERE case_id = :id AND import_run_id = :import AND record IS NOT NULL
)sql"_L1;

constexpr auto RestoreDraftSql = R"sql(
    INSERT INTO advisory (case_id, record, saved_at)
    SELECT case_id, draft, draft_saved_at FROM case_before
     WHERE case_id = :id AND import_run_id = :import AND draft IS NOT NULL
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
    Statement isNoted{
        database, {"SELECT 1 FROM case_before WHERE case_id = :id AND import_run_id = :import"_L1}};
    Statement edited{database, {EditedSql}};
    Statement clearOrdinals{database, {ClearOrdinalsSql, NotedMessagesSql}};
    Statement restoreMessages{database,
                              {"UPDATE message SET ("_L1, MessageBeforeColumns, ") = (SELECT"_L1,
                               MessageBeforeColumns, RestoreMessagesSql, NotedMessagesSql}};
    Statement restoreCase{database,
                          {"UPDATE case_file SET ("_L1, CaseBeforeColumns, ") = (SELECT"_L1,
                           CaseBeforeColumns,
                           "FROM case_before WHERE case_id = :id AND import_run_id = :import)"_L1,
                           "WHERE id = :same_id"_L1}};
    Statement restoreRefs{database, {RestoreRefsSql}};
    Statement restoreAliases{database, {RestoreAliasesSql}};
    Statement restoreRecord{database, {RestoreRecordSql}};
    Statement restoreDraft{database, {RestoreDraftSql}};
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
    Statement draft{database, {"DELETE FROM advisory WHERE case_id = :id"_L1}};
    Statement forget{database,
                     {"UPDATE import_run SET sha256 = x'' WHERE first_run_id = :import"_L1}};
    Statement issues{database,
                     {"DELETE FROM import_issue WHERE import_run_id IN"_L1,
                      "(SELECT id FROM import_run WHERE first_run_id = :import)"_L1}};
    Statement casesBefore{database, {"DELETE FROM case_before WHERE import_run_id = :import"_L1}};
    Statement messagesBefore{database,
                             {"DELETE FROM message_before WHERE import_run_id = :import"_L1}};
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
        .bind(u":noted_after"_s, after)
        .bind(u":noted_by"_s, import)
        .bind(u":kept_after"_s, after)
        .bind(u":kept_by"_s, import)
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
                                  .bind(u":moved_out"_s, import)
                                  .bind(u":moved_in"_s, import)
                                  .bind(u":began_by"_s, import)
                                  .bind(u":noted_by"_s, import)
                                  .bind(u":import"_s, import)
                                  .bind(u":joined_by"_s, import)
                                  .bind(u":marked"_s, import));
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
    if (const auto done = takeClocks(id); !done) {
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

StoreResult<bool> UndoStore::isNoted(CaseId id, ImportId import) const
{
    return Statements::hasRow(m_statements->isNoted.bind(u":id"_s, id).bind(u":import"_s, import));
}

StoreResult<QList<MessageId>> UndoStore::editedMessages(CaseId id, ImportId import) const
{
    return m_statements->edited.bind(u":id"_s, id).bind(u":import"_s, import).list([](Row &row) {
        return row.id<MessageId>();
    });
}

StoreResult<void> UndoStore::restoreMessages(CaseId id, ImportId import) const
{
    for (Statement *statement : {&m_statements->clearOrdinals, &m_statements->restoreMessages}) {
        if (statement == &m_statements->restoreMessages) {
            statement->bind(u":noted"_s, import);
        }
        const auto done = statement->bind(u":id"_s, id)
                              .bind(u":import"_s, import)
                              .bind(u":here"_s, id)
                              .bind(u":same"_s, import)
                              .run();
        if (!done) {
            return done;
        }
    }
    return {};
}

StoreResult<void> UndoStore::restore(CaseId id, ImportId import) const
{
    for (Statement *statement : {&m_statements->refs, &m_statements->aliases, &m_statements->record,
                                 &m_statements->draft}) {
        if (const auto done = statement->bind(u":id"_s, id).run(); !done) {
            return done;
        }
    }
    for (Statement *statement : {&m_statements->restoreRefs, &m_statements->restoreAliases,
                                 &m_statements->restoreRecord, &m_statements->restoreDraft}) {
        if (const auto done = statement->bind(u":id"_s, id).bind(u":import"_s, import).run();
            !done) {
            return done;
        }
    }
    return m_statements->restoreCase.bind(u":id"_s, id)
        .bind(u":import"_s, import)
        .bind(u":same_id"_s, id)
        .runOnOne();
}

StoreResult<void> UndoStore::takeClocks(CaseId id) const
{
    return m_statements->clocks.bind(u":id"_s, id).run();
}

StoreResult<void> UndoStore::withdraw(CaseId id, Instant at) const
{
    return m_statements->withdraw.bind(u":at"_s, at)
        .bind(u":id"_s, id)
        .bind(u":in_case"_s, id)
        .runOnOne()
        .and_then([&] { return m_statements->refs.bind(u":id"_s, id).run(); })
        .and_then([&] { return m_statements->aliases.bind(u":id"_s, id).run(); })
        .and_then([&] { return m_statements->record.bind(u":id"_s, id).run(); })
        .and_then([&] { return m_statements->draft.bind(u":id"_s, id).run(); });
}

StoreResult<void> UndoStore::forgetBytes(ImportId import) const
{
    return m_statements->forget.bind(u":import"_s, import).run();
}

StoreResult<void> UndoStore::finish(ImportId import, Instant at) const
{
    for (Statement *statement :
         {&m_statements->issues, &m_statements->casesBefore, &m_statements->messagesBefore}) {
        if (const auto done = statement->bind(u":import"_s, import).run(); !done) {
            return done;
        }
    }
    return m_statements->finish.bind(u":at"_s, at).bind(u":import"_s, import).run();
}

} // namespace Docket
