// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/beforestore.h"

#include "store/beforecolumns.h"
#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto NoteValuesSql = R"sql(
    , (SELECT record FROM case_record WHERE case_id = case_file.id),
      (SELECT record FROM advisory WHERE case_id = case_file.id),
      (SELECT saved_at FROM advisory WHERE case_id = case_file.id),
      (SELECT json_group_array(message_ref) FROM thread_ref WHERE case_id = case_file.id),
      (SELECT json_group_array(alias) FROM source_alias WHERE case_id = case_file.id),
      (SELECT coalesce(max(id), 0) FROM event WHERE case_id = case_file.id)
      FROM case_file WHERE id = :id
)sql"_L1;

constexpr auto NoteMessageSql = R"sql(
    INSERT OR IGNORE INTO message_before (import_run_id, message_id,
)sql"_L1;

// What the import itself brought is taken out again, and is not to be restored.
constexpr auto NotOfImportSql = R"sql(
       AND NOT EXISTS (SELECT 1 FROM import_run
                        WHERE import_run.id = message.import_run_id AND first_run_id = :same)
)sql"_L1;

} // namespace

struct BeforeStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement newest{database, {"SELECT id FROM case_file ORDER BY id DESC LIMIT 1"_L1}};
    Statement note{
        database,
        {"INSERT OR IGNORE INTO case_before (import_run_id, case_id,"_L1, CaseBeforeColumns,
         ", record, draft, draft_saved_at, refs, aliases, newest_event_id) SELECT :import, id,"_L1,
         CaseBeforeColumns, NoteValuesSql}};
    Statement noteMessages{database,
                           {NoteMessageSql, MessageBeforeColumns, ") SELECT :import, id,"_L1,
                            MessageBeforeColumns, "FROM message WHERE case_id = :id"_L1,
                            NotOfImportSql}};
    Statement noteMessage{database,
                          {NoteMessageSql, MessageBeforeColumns, ") SELECT :import, id,"_L1,
                           MessageBeforeColumns, "FROM message WHERE id = :id"_L1, NotOfImportSql}};
};

BeforeStore::BeforeStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

BeforeStore::~BeforeStore() = default;

StoreResult<std::optional<CaseId>> BeforeStore::newestCase() const
{
    return m_statements->newest.first([](Row &row) { return row.id<CaseId>(); });
}

StoreResult<void> BeforeStore::note(CaseId id, ImportId import) const
{
    return m_statements->note.bind(u":import"_s, import).bind(u":id"_s, id).run();
}

StoreResult<void> BeforeStore::noteMessages(CaseId id, ImportId import) const
{
    return m_statements->noteMessages.bind(u":import"_s, import)
        .bind(u":id"_s, id)
        .bind(u":same"_s, import)
        .run();
}

StoreResult<void> BeforeStore::noteMessage(MessageId id, ImportId import) const
{
    return m_statements->noteMessage.bind(u":import"_s, import)
        .bind(u":id"_s, id)
        .bind(u":same"_s, import)
        .run();
}

} // namespace Docket
