// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// In the order in which things happened; of the same second in that of writing.
constexpr auto EventsOfCaseSql = R"sql(
    SELECT id, case_id, happened_at, by_whom, kind, before_value, after_value, note
      FROM event WHERE case_id = :case_id ORDER BY happened_at, id
)sql"_L1;

constexpr auto EventsOfKindSql = R"sql(
    SELECT id, case_id, happened_at, by_whom, kind, before_value, after_value, note
      FROM event WHERE case_id = :case_id AND kind = :kind ORDER BY happened_at DESC, id DESC
)sql"_L1;

CaseEvent eventFromRow(Row &row)
{
    return {.id = row.id<EventId>(),
            .caseId = row.optionalId<CaseId>(),
            .at = row.instant(),
            .by = row.text(),
            .kind = row.token<EventKind>(),
            .before = row.text(),
            .after = row.text(),
            .note = row.text()};
}

constexpr auto InsertEventSql = R"sql(
    INSERT INTO event (case_id, happened_at, by_whom, kind, before_value, after_value, note,
                       import_run_id)
    VALUES (:case_id, :happened_at, :by_whom, :kind, :before_value, :after_value, :note,
            :import_run_id)
)sql"_L1;

} // namespace

struct EventStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement ofCase{database, {EventsOfCaseSql}};
    Statement ofKind{database, {EventsOfKindSql}};
    Statement insert{database, {InsertEventSql}};
};

EventStore::EventStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

EventStore::~EventStore() = default;

StoreResult<QList<CaseEvent>> EventStore::ofCase(CaseId id) const
{
    return m_statements->ofCase.bind(u":case_id"_s, id).list(eventFromRow);
}

StoreResult<QList<CaseEvent>> EventStore::ofCase(CaseId id, EventKind kind) const
{
    return m_statements->ofKind.bind(u":case_id"_s, id).bind(u":kind"_s, kind).list(eventFromRow);
}

StoreResult<EventId> EventStore::append(const CaseEvent &event)
{
    return m_statements->insert.bind(u":case_id"_s, event.caseId)
        .bind(u":happened_at"_s, event.at)
        .bind(u":by_whom"_s, event.by)
        .bind(u":kind"_s, event.kind)
        .bind(u":before_value"_s, event.before)
        .bind(u":after_value"_s, event.after)
        .bind(u":note"_s, event.note)
        .bind(u":import_run_id"_s, m_import)
        .insert()
        .transform([](qint64 id) { return EventId{id}; });
}

StoreResult<void> EventStore::appendAll(const QList<CaseEvent> &events)
{
    for (const CaseEvent &event : events) {
        if (const auto done = append(event); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

} // namespace Docket
