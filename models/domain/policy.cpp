// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include "domain/jsonfields.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qint64 MostHours = 87600; ///< ten years
constexpr auto FollowedGuidelines = "followed_guidelines"_L1;

/// What meets a promise follows from its kind (obligation.h). The record says it for its readers; a
/// record that says something else promises what Docket does not do, and is refused.
QLatin1StringView metByOf(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
        return "outbound_to_reporter"_L1;
    case PromiseKind::DetailedResponse:
        return "outbound_tagged_detailed"_L1;
    case PromiseKind::FixEstimate:
        return "outbound_tagged_estimate"_L1;
    case PromiseKind::NotifyDecision:
        return "outbound_tagged_decision"_L1;
    case PromiseKind::NotifyResolved:
        return "outbound_tagged_resolved"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The record writes words with `_`, as the keys around them are.
template <typename Enum>
QString recordWord(Enum value)
{
    return QString(toToken(value)).replace(u'-', u'_');
}

Promise promiseFrom(const JsonFields &fields)
{
    Promise promise;
    promise.kind = fields.word("id"_L1, promise.kind);
    promise.clauses = fields.texts("clauses"_L1);
    promise.clauseId = fields.text("clause"_L1);
    const std::optional<qint64> hours = fields.numberOrNull("hours"_L1, MostHours);
    promise.within = hours.transform([](qint64 n) { return Seconds(std::chrono::hours(n)); });
    promise.modality = fields.word("modality"_L1, promise.modality);
    promise.start = fields.word("from"_L1, promise.start);
    const QString condition = fields.textOrNull("condition"_L1);
    promise.onlyIfGuidelinesFollowed = condition == FollowedGuidelines;
    if (!condition.isEmpty() && !promise.onlyIfGuidelinesFollowed) {
        fields.fail("condition"_L1, "followed_guidelines or null"_L1);
    }
    if (fields.text("met_by"_L1) != metByOf(promise.kind)) {
        fields.fail("met_by"_L1, metByOf(promise.kind));
    }
    return promise;
}

QList<Promise> promisesFrom(const JsonFields &fields)
{
    QList<Promise> promises;
    for (const JsonFields &item : fields.objects("promises"_L1)) {
        const Promise promise = promiseFrom(item);
        if (std::ranges::contains(promises, promise.kind, &Promise::kind)) {
            item.fail("id"_L1, "each kind of promise once"_L1);
        }
        promises.append(promise);
    }
    return promises;
}

QJsonObject toJsonObject(const Promise &promise)
{
    QJsonObject object;
    object["id"_L1] = recordWord(promise.kind);
    object["clauses"_L1] = QJsonArray::fromStringList(promise.clauses);
    object["clause"_L1] = promise.clauseId;
    object["hours"_L1] = QJsonValue::Null;
    if (promise.within) {
        object["hours"_L1] =
            qint64(std::chrono::floor<std::chrono::hours>(*promise.within).count());
    }
    object["modality"_L1] = recordWord(promise.modality);
    object["from"_L1] = recordWord(promise.start);
    object["condition"_L1] = promise.onlyIfGuidelinesFollowed ? QJsonValue(FollowedGuidelines)
                                                              : QJsonValue(QJsonValue::Null);
    object["met_by"_L1] = metByOf(promise.kind);
    return object;
}

QJsonObject versionsToJson(const Policy &policy)
{
    QJsonArray rows;
    for (const VersionRow &row : policy.versions) {
        rows.append(QJsonObject{{"match"_L1, row.pattern}, {"supported"_L1, row.supported}});
    }
    return {{"subject"_L1, policy.versionSubject}, {"rows"_L1, rows}};
}

QJsonObject intakeToJson(const Policy &policy)
{
    return {{"emails"_L1, QJsonArray::fromStringList(policy.intakeAddresses)},
            {"issues_url"_L1, policy.issuesUrl},
            {"public_issue"_L1, recordWord(policy.publicIssue)}};
}

} // namespace

std::expected<Policy, QString> policyFromJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::unexpected(error);
    }
    Policy policy;
    policy.product = fields->text("policy"_L1);
    if (policy.product.isEmpty()) {
        fields->fail("policy"_L1, "the product's short name"_L1);
    }
    policy.productTitle = fields->text("title"_L1);
    policy.validFrom = fields->instant("valid_from"_L1);
    const JsonFields intake = fields->object("intake"_L1);
    for (const QString &address : intake.texts("emails"_L1)) {
        policy.intakeAddresses.append(address.toLower());
    }
    policy.issuesUrl = intake.textOrNull("issues_url"_L1);
    policy.publicIssue = intake.word("public_issue"_L1, policy.publicIssue);
    const JsonFields versions = fields->object("versions"_L1);
    policy.versionSubject = versions.text("subject"_L1);
    for (const JsonFields &row : versions.objects("rows"_L1)) {
        policy.versions.append({row.text("match"_L1), row.flag("supported"_L1)});
    }
    policy.promises = promisesFrom(*fields);
    for (const JsonFields &item : fields->objects("asks"_L1)) {
        policy.asks.append({item.text("key"_L1), item.text("text"_L1)});
    }
    policy.safeHarbour = fields->textOrNull("safe_harbour"_L1);
    if (!error.isEmpty()) {
        return std::unexpected(error);
    }
    return policy;
}

QByteArray toJson(const Policy &policy)
{
    QJsonArray promises;
    for (const Promise &promise : policy.promises) {
        promises.append(toJsonObject(promise));
    }
    QJsonArray asks;
    for (const AskedItem &item : policy.asks) {
        asks.append(QJsonObject{{"key"_L1, item.key}, {"text"_L1, item.text}});
    }
    QJsonObject object;
    object["policy"_L1] = policy.product;
    object["title"_L1] = policy.productTitle;
    object["valid_from"_L1] = toIsoString(policy.validFrom);
    object["intake"_L1] = intakeToJson(policy);
    object["versions"_L1] = versionsToJson(policy);
    object["promises"_L1] = promises;
    object["asks"_L1] = asks;
    object["safe_harbour"_L1] = policy.safeHarbour;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Docket
