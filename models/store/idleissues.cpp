// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/idleissues.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto IdleIssuesSql = R"sql(
    SELECT case_file.id, case_key, case_file.title, product.name, source_state,
           max(coalesce(message.sent_at, message.received_at))
      FROM case_file
      JOIN product ON product.id = case_file.product_id
      JOIN message ON message.case_id = case_file.id AND message.ref_kind <> 'by-hand'
     WHERE source = 'github' AND source_state = 'open' AND ended_at IS NULL
       AND case_file.product_id IN
           (SELECT product_id FROM case_file WHERE source_closed_by LIKE '%[bot]')
     GROUP BY case_file.id ORDER BY 6, case_file.id
)sql"_L1;

} // namespace

StoreResult<QList<IdleIssue>> idleIssues(const Database &database)
{
    Statement select(database, {IdleIssuesSql});
    return select.list([](Row &row) {
        return IdleIssue{.id = row.id<CaseId>(),
                         .key = row.text(),
                         .title = row.text(),
                         .product = row.text(),
                         .sourceState = row.text(),
                         .lastActivityAt = row.instant()};
    });
}

} // namespace Docket
