// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto SaveRecordSql = R"sql(
    INSERT INTO case_record (case_id, record) VALUES (:case_id, :record)
        ON CONFLICT (case_id) DO UPDATE SET record = excluded.record
)sql"_L1;

CaseRecord recordFromRow(Row &row)
{
    auto record = recordFromJson(row.text().toUtf8());
    if (!record) {
        row.markDamaged();
    }
    return std::move(record).value_or(CaseRecord{});
}

} // namespace

struct RecordStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement ofCase{database, {"SELECT record FROM case_record WHERE case_id = :case_id"_L1}};
    Statement save{database, {SaveRecordSql}};
};

RecordStore::RecordStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

RecordStore::~RecordStore() = default;

StoreResult<CaseRecord> RecordStore::ofCase(CaseId id) const
{
    return m_statements->ofCase.bind(u":case_id"_s, id)
        .first(recordFromRow)
        .transform([](std::optional<CaseRecord> record) {
            return std::move(record).value_or(CaseRecord{});
        });
}

StoreResult<void> RecordStore::save(CaseId id, const CaseRecord &record)
{
    return m_statements->save.bind(u":case_id"_s, id)
        .bind(u":record"_s, QString::fromUtf8(toJson(record)))
        .run();
}

} // namespace Docket
