// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caserows.h"

#include "store/casefilerow.h"
#include "store/obligationrow.h"
#include "store/statement.h"

namespace Docket {

CaseRow caseRowFromRow(Row &row, const ProductNames &products)
{
    CaseRow read{.id = row.id<CaseId>(),
                 .key = row.text(),
                 .title = row.text(),
                 .product = products.value(row.integer()),
                 .state = row.token<CaseState>(),
                 .severity = row.token<Severity>(),
                 .reporter = row.text(),
                 .receivedAt = row.instant(),
                 .isPublic = row.flag(),
                 .chased = row.number(),
                 .attachments = row.number(),
                 .owedWord = row.optionalToken<PromiseKind>(),
                 .given = row.number(),
                 .asked = row.number(),
                 .needsRelease = row.flag(),
                 .isThirdParty = row.flag(),
                 .nearest = {},
                 .embargoUntil = row.optionalInstant(),
                 .reportClass = row.token<ReportClass>(),
                 .cvssTenths = row.optionalNumber(),
                 .cweIds = cweIdsFrom(row.text())};
    read.nearest = nearestFromRow(row);
    return read;
}

TimelineLane laneFromRow(Row &row, const ProductNames &products)
{
    return {.id = row.id<CaseId>(),
            .key = row.text(),
            .title = row.text(),
            .product = products.value(row.integer()),
            .state = row.token<CaseState>(),
            .obligations = {},
            .embargoUntil = row.optionalInstant(),
            .receivedAt = row.instant(),
            .policyId = row.id<PolicyId>(),
            .isPublic = row.flag()};
}

} // namespace Docket
