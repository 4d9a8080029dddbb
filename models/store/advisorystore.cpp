// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/advisorystore.h"

#include "store/casefilerow.h"
#include "store/database.h"
#include "store/messagerows.h"
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
    , (SELECT name FROM product WHERE product.id = case_file.product_id)
    , (SELECT record FROM advisory WHERE advisory.case_id = case_file.id)
    , (SELECT record FROM case_record WHERE case_record.case_id = case_file.id)
      FROM case_file
     WHERE disclosed_at IS NOT NULL AND withdrawn_at IS NULL
       AND source <> 'advisory' -- others published those
     ORDER BY id
)sql"_L1;

constexpr auto WritersSql = R"sql(
    SELECT message.case_id, message.from_address, message.reply_to
      FROM case_file JOIN message ON message.case_id = case_file.id
     WHERE case_file.disclosed_at IS NOT NULL AND case_file.withdrawn_at IS NULL
       AND message.direction = 'inbound'
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

StoreResult<void>
AdvisoryStore::eachDisclosed(const std::function<bool(DisclosedCase &&)> &deliver) const
{
    QHash<CaseId, QStringList> writers;
    Statement senders(m_database, {WritersSql});
    const auto read = senders.each([&writers](Row &row) {
        QStringList &addresses = writers[row.id<CaseId>()];
        for (const QString &address :
             QStringList{row.text()} + row.text().split(AddressSeparator, Qt::SkipEmptyParts)) {
            if (!address.isEmpty() && !addresses.contains(address)) {
                addresses.append(address);
            }
        }
        return true;
    });
    if (!read) {
        return read;
    }
    Statement select(m_database, {"SELECT"_L1, FileColumns, DisclosedSql});
    return select.each([&](Row &row) {
        DisclosedCase one{.file = fileFromRow(row), .product = row.text()};
        if (row.nextIsNull()) {
            (void)row.text(); // nobody has saved one
        } else {
            one.draft = draftFromRow(row);
        }
        if (!row.nextIsNull()) {
            if (auto record = recordFromJson(row.text().toUtf8())) {
                one.record = std::move(*record);
            } else {
                row.markDamaged();
            }
        }
        one.addresses = writers.value(one.file.id);
        return deliver(std::move(one));
    });
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
