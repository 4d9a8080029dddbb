// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casefilerow.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

CaseFile fileFromRow(Row &row)
{
    return {.id = row.id<CaseId>(),
            .key = row.text(),
            .title = row.text(),
            .productId = row.id<ProductId>(),
            .policyId = row.id<PolicyId>(),
            .state = row.token<CaseState>(),
            .declineReason = row.optionalToken<DeclineReason>(),
            .duplicateOf = row.optionalId<CaseId>(),
            .severity = row.token<Severity>(),
            .reporter = {.name = row.text(), .address = row.text(), .handle = row.text()},
            .receivedAt = row.instant(),
            .source = row.token<SourceKind>(),
            .sourceRef = row.text(),
            .sourceState = row.text(),
            .isPublic = row.flag(),
            .decidedAt = row.optionalInstant(),
            .releasedAt = row.optionalInstant(),
            .disclosedAt = row.optionalInstant(),
            .endedAt = row.optionalInstant(),
            .embargoUntil = row.optionalInstant(),
            .chased = row.number(),
            .attachments = row.number(),
            .owedWord = row.optionalToken<PromiseKind>(),
            .foundItems = static_cast<quint64>(row.integer()),
            .given = row.number(),
            .asked = row.number(),
            .needsRelease = row.flag(),
            .isThirdParty = row.flag(),
            .cvssTenths = row.optionalNumber(),
            .cweIds = cweIdsFrom(row.text()),
            .sourceClosedBy = row.text(),
            .reportClass = row.token<ReportClass>()};
}

QList<int> cweIdsFrom(const QString &text)
{
    QList<int> ids;
    for (const QStringView id : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        ids.append(id.toInt());
    }
    return ids;
}

QString textOfCweIds(const QList<int> &ids)
{
    QStringList words;
    for (const int id : ids) {
        words.append(QString::number(id));
    }
    return words.join(u' ');
}

Statement &bindFile(Statement &statement, const CaseFile &file)
{
    return statement.bind(u":id"_s, file.id)
        .bind(u":title"_s, file.title)
        .bind(u":state"_s, file.state)
        .bind(u":decline_reason"_s, file.declineReason)
        .bind(u":severity"_s, file.severity)
        .bind(u":reporter_name"_s, file.reporter.name)
        .bind(u":reporter_address"_s, file.reporter.address)
        .bind(u":reporter_handle"_s, file.reporter.handle)
        .bind(u":received_at"_s, file.receivedAt)
        .bind(u":source"_s, file.source)
        .bind(u":source_ref"_s, file.sourceRef)
        .bind(u":source_state"_s, file.sourceState)
        .bind(u":is_public"_s, file.isPublic)
        .bind(u":decided_at"_s, file.decidedAt)
        .bind(u":released_at"_s, file.releasedAt)
        .bind(u":disclosed_at"_s, file.disclosedAt)
        .bind(u":ended_at"_s, file.endedAt)
        .bind(u":embargo_ends_at"_s, file.embargoUntil)
        .bind(u":chased_count"_s, file.chased)
        .bind(u":attachment_count"_s, file.attachments)
        .bind(u":owed_kind"_s, file.owedWord)
        .bind(u":found_items"_s, file.foundItems)
        .bind(u":given_count"_s, file.given)
        .bind(u":asked_count"_s, file.asked)
        .bind(u":needs_release"_s, file.needsRelease)
        .bind(u":is_third_party"_s, file.isThirdParty)
        .bind(u":cvss_tenths"_s, file.cvssTenths)
        .bind(u":cwe_ids"_s, textOfCweIds(file.cweIds))
        .bind(u":source_closed_by"_s, file.sourceClosedBy)
        .bind(u":class"_s, file.reportClass);
}

Statement &bindLinks(Statement &statement, const CaseFile &file)
{
    return statement.bind(u":product_id"_s, file.productId)
        .bind(u":policy_id"_s, file.policyId)
        .bind(u":duplicate_of_id"_s, file.duplicateOf);
}

} // namespace Docket
