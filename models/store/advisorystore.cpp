// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/advisorystore.h"

#include "store/database.h"
#include "store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto SaveSql = R"sql(
    INSERT INTO advisory (case_id, record, saved_at) VALUES (:case_id, :record, :saved_at)
        ON CONFLICT (case_id) DO UPDATE SET record = excluded.record, saved_at = excluded.saved_at
)sql"_L1;

constexpr auto DisclosedSql = R"sql(
    SELECT id FROM case_file
     WHERE disclosed_at IS NOT NULL AND withdrawn_at IS NULL
       AND source <> 'advisory' -- others published those
     ORDER BY id
)sql"_L1;

constexpr auto NamesSql = R"sql(
    SELECT case_id, json_extract(record, '$.id')
      FROM advisory JOIN case_file ON case_file.id = case_id
     WHERE withdrawn_at IS NULL AND json_extract(record, '$.id') IS NOT NULL
     UNION ALL
    SELECT case_id, value
      FROM advisory JOIN case_file ON case_file.id = case_id,
           json_each(record, '$.identifiers')
     WHERE withdrawn_at IS NULL
)sql"_L1;

AdvisoryDraft draftFromRow(Row &row)
{
    auto draft = draftFromJson(row.text().toUtf8());
    if (!draft) {
        row.markDamaged();
    }
    return std::move(draft).value_or(AdvisoryDraft{});
}

} // namespace

StoreResult<std::optional<AdvisoryDraft>> AdvisoryStore::draft(CaseId id) const
{
    Statement select(m_database, {"SELECT record FROM advisory WHERE case_id = :case_id"_L1});
    return select.bind(u":case_id"_s, id).first(draftFromRow);
}

StoreResult<QList<CaseId>> AdvisoryStore::disclosed() const
{
    Statement select(m_database, {DisclosedSql});
    return select.list([](Row &row) { return row.id<CaseId>(); });
}

StoreResult<QHash<QString, CaseId>> AdvisoryStore::names() const
{
    Statement select(m_database, {NamesSql});
    return select
        .list([](Row &row) {
            const auto id = row.id<CaseId>();
            return std::pair(row.text(), id);
        })
        .transform([](const QList<std::pair<QString, CaseId>> &rows) {
            QHash<QString, CaseId> names;
            for (const auto &[name, id] : rows) {
                if (!names.contains(name)) {
                    names.insert(name, id);
                }
            }
            return names;
        });
}

StoreResult<void> AdvisoryStore::save(CaseId id, const AdvisoryDraft &draft, Instant at)
{
    Statement save(m_database, {SaveSql});
    return save.bind(u":case_id"_s, id)
        .bind(u":record"_s, QString::fromUtf8(toJson(draft)))
        .bind(u":saved_at"_s, at)
        .run();
}

} // namespace Docket
