// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto SaveSettingSql = R"sql(
    INSERT INTO setting (name, record) VALUES (:name, :record)
        ON CONFLICT (name) DO UPDATE SET record = excluded.record
)sql"_L1;

} // namespace

StoreResult<std::optional<QByteArray>> SettingStore::value(QLatin1StringView name) const
{
    Statement select(m_database, {"SELECT record FROM setting WHERE name = :name"_L1});
    return select.bind(u":name"_s, QString(name)).first([](Row &row) {
        return row.text().toUtf8();
    });
}

StoreResult<void> SettingStore::save(QLatin1StringView name, const QByteArray &json)
{
    Statement save(m_database, {SaveSettingSql});
    return save.bind(u":name"_s, QString(name)).bind(u":record"_s, QString::fromUtf8(json)).run();
}

} // namespace Docket
