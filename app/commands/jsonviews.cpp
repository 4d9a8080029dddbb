// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/jsonviews.h"

#include "commands/policyverdicts.h"
#include "common/labels.h"
#include "domain/advisoryrevisions.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

QJsonValue jsonOf(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIsoString(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Person &person)
{
    return {{"name"_L1, textOrNull(person.name)},
            {"address"_L1, textOrNull(person.address)},
            {"handle"_L1, textOrNull(person.handle)}};
}

namespace {

QJsonArray cweJson(const QList<int> &ids)
{
    QJsonArray array;
    for (const int id : ids) {
        array.append(QString("CWE-"_L1 + QString::number(id)));
    }
    return array;
}

} // namespace

QJsonObject jsonOf(const CaseRow &row, Instant now)
{
    const std::optional<Obligation> &nearest = row.nearest;
    return {
        {"key"_L1, row.key},
        {"title"_L1, row.title},
        {"product"_L1, row.product},
        {"state"_L1, tokenOf(row.state)},
        {"severity"_L1, tokenOf(row.severity)},
        {"cvss"_L1, row.cvssTenths ? QJsonValue(*row.cvssTenths / 10.0) : QJsonValue()},
        {"cwe"_L1, cweJson(row.cweIds)},
        {"class"_L1, tokenOf(row.reportClass)},
        {"received_at"_L1, toIsoString(row.receivedAt)},
        {"reporter"_L1, row.reporter},
        {"public"_L1, row.isPublic},
        {"next_due_at"_L1, jsonOf(nearest ? nearest->dueAt : std::nullopt)},
        {"next_due"_L1, nearest ? QJsonValue(tokenOf(nearest->kind)) : QJsonValue()},
        {"overdue"_L1, nearest && statusAt(*nearest, now) == ClockStatus::Overdue},
        {"given"_L1, row.given},
        {"asked"_L1, row.asked},
        {"attachments"_L1, row.attachments},
        {"chased"_L1, row.chased},
        {"embargo_until"_L1, jsonOf(row.embargoUntil)},
    };
}

QJsonObject jsonOf(const Obligation &obligation, Instant now)
{
    return {
        {"id"_L1, tokenOf(obligation.kind)},
        {"clause"_L1, obligation.clauseId},
        {"modality"_L1, tokenOf(obligation.modality)},
        {"starts_at"_L1, jsonOf(obligation.startsAt)},
        {"due_at"_L1, jsonOf(obligation.dueAt)},
        {"met_at"_L1, jsonOf(obligation.metAt)},
        {"status"_L1, tokenOf(statusAt(obligation, now))},
    };
}

QJsonObject jsonOf(const AttachmentInfo &attachment)
{
    return {
        {"name"_L1, attachment.name},
        {"media_type"_L1, attachment.mediaType},
        {"size"_L1, attachment.size},
        {"sha256"_L1, QString::fromLatin1(attachment.sha256.toHex())},
    };
}

QJsonObject jsonOf(const Policy &policy)
{
    // The policy's own record has it all; only some keys are named otherwise here.
    const QJsonObject record = QJsonDocument::fromJson(toJson(policy)).object();
    QJsonArray rows;
    for (const VersionRow &row : policy.versions) {
        rows.append(QJsonObject{{"text"_L1, row.pattern},
                                {"supported"_L1, row.supported},
                                {"ends_at"_L1, jsonOf(row.supportEndsAt)}});
    }
    QJsonArray promises;
    for (const auto &entry : record["promises"_L1].toArray()) {
        QJsonObject promise = entry.toObject();
        promise["text"_L1] = promise["clauses"_L1].toVariant().toStringList().join(u' ');
        promises.append(promise);
    }
    QJsonArray asks;
    for (const AskedItem &ask : policy.asks) {
        asks.append(QJsonObject{
            {"item"_L1, ask.key}, {"text"_L1, ask.text}, {"required"_L1, ask.isRequired}});
    }
    QJsonArray practices;
    for (const Practice &practice : policy.practices) {
        practices.append(
            QJsonObject{{"practice"_L1, tokenOf(practice.kind)}, {"text"_L1, practice.text}});
    }
    QJsonArray unread;
    for (const UnreadSentence &sentence : policy.notUnderstood) {
        unread.append(QJsonObject{{"line"_L1, sentence.line}, {"text"_L1, sentence.text}});
    }
    QJsonObject intake = record["intake"_L1].toObject();
    intake["public_issue"_L1] = tokenOf(policy.publicIssue);
    return {
        {"product"_L1, policy.product},
        {"title"_L1, policy.productTitle},
        {"valid_from"_L1, toIsoString(policy.validFrom)},
        {"intake"_L1, intake},
        {"versions"_L1, QJsonObject{{"subject"_L1, policy.versionSubject},
                                    {"scheme"_L1, tokenOf(policy.versionScheme)},
                                    {"pre_releases"_L1, tokenOf(policy.preReleases)},
                                    {"rows"_L1, rows},
                                    {"gaps"_L1, QJsonArray::fromStringList(gapTexts(policy))},
                                    {"overlaps"_L1, overlapsJson(policy)}}},
        {"promises"_L1, promises},
        {"asks"_L1, asks},
        {"practices"_L1, practices},
        {"reviewers"_L1, policy.reviewers},
        {"safe_harbour"_L1, textOrNull(policy.safeHarbour)},
        {"contact"_L1, textOrNull(policy.contact)},
        {"remark"_L1, textOrNull(policy.remark)},
        {"not_understood"_L1, unread},
    };
}

QJsonObject jsonOf(const CaseEvent &event)
{
    QJsonObject object{
        {"at"_L1, toIsoString(event.at)},      {"by"_L1, event.by},
        {"event"_L1, tokenOf(event.kind)},     {"before"_L1, textOrNull(event.before)},
        {"after"_L1, textOrNull(event.after)}, {"note"_L1, textOrNull(event.note)},
    };
    if (const auto issued = issuedContent({event})) { // kept there, and nothing that was before
        object["before"_L1] = QJsonValue::Null;
        object["version"_L1] = issued->version;
        object["digest"_L1] = QString::fromLatin1(issued->digest);
    }
    return object;
}

QJsonObject jsonOf(const ImportIssue &issue)
{
    return {
        {"path"_L1, issue.path},
        {"offset"_L1, issue.offset},
        {"fault"_L1, tokenOf(issue.fault)},
        {"text"_L1, Labels::text(issue.fault)},
        {"detail"_L1, textOrNull(issue.detail)},
    };
}

} // namespace Docket::Commands
