// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samebytes.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto CasesWithBytesSql = R"sql(
    SELECT case_file.id, case_key, title, min(attachment.name)
      FROM attachment
      JOIN message ON message.id = attachment.message_id
      JOIN case_file ON case_file.id = message.case_id
     WHERE sha256 = :sha256 AND case_file.id <> :except
     GROUP BY case_file.id ORDER BY case_file.id LIMIT :most
)sql"_L1;

constexpr auto CountCasesWithBytesSql = R"sql(
    SELECT count(DISTINCT case_id)
      FROM attachment JOIN message ON message.id = attachment.message_id
     WHERE sha256 = :sha256 AND case_id <> :except
)sql"_L1;

} // namespace

StoreResult<QList<SameBytes>> casesWithBytes(const Database &database, const QByteArray &sha256,
                                             CaseId except, int most)
{
    Statement select(database, {CasesWithBytesSql});
    return select.bind(u":sha256"_s, sha256)
        .bind(u":except"_s, except)
        .bind(u":most"_s, most)
        .list([](Row &row) {
            return SameBytes{.caseId = row.id<CaseId>(),
                             .caseKey = row.text(),
                             .title = row.text(),
                             .name = row.text()};
        });
}

StoreResult<qint64> countCasesWithBytes(const Database &database, const QByteArray &sha256,
                                        CaseId except)
{
    Statement count(database, {CountCasesWithBytesSql});
    return count.bind(u":sha256"_s, sha256).bind(u":except"_s, except).one([](Row &row) {
        return row.integer();
    });
}

} // namespace Docket
