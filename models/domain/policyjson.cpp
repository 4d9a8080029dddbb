// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"
#include "domain/policy.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

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
    case PromiseKind::StatusUpdate:
        return "outbound_since_the_last"_L1;
    case PromiseKind::EstimateChange:
        return "outbound_tagged_estimate"_L1;
    case PromiseKind::FixTarget:
        return "release"_L1;
    case PromiseKind::Disclosure:
        return "disclosure"_L1;
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return "noted_by_hand"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The record writes words with `_`, as the keys around them are.
template <typename Enum>
QString recordWord(Enum value)
{
    return QString(toToken(value)).replace(u'-', u'_');
}

/// Records without a document have no spans.
QList<TextSpan> spansFrom(const JsonFields &fields, QLatin1StringView key)
{
    QList<TextSpan> spans;
    if (fields.contains(key)) {
        const QList<qint64> numbers = fields.numbers(key); // from, to, from, to …
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
            spans.append({numbers.at(i), numbers.at(i + 1)});
        }
    }
    return spans;
}

TextSpan spanFrom(const JsonFields &fields)
{
    return spansFrom(fields, "span"_L1).value(0, TextSpan{});
}

QJsonArray toJsonArray(const QList<TextSpan> &spans)
{
    QJsonArray numbers;
    for (const TextSpan &span : spans) {
        numbers.append(span.from);
        numbers.append(span.to);
    }
    return numbers;
}

void putSpan(QJsonObject &object, TextSpan span)
{
    if (!span.isEmpty()) {
        object["span"_L1] = toJsonArray({span});
    }
}

Seconds hoursOr(const JsonFields &fields, QLatin1StringView key, Seconds fallback)
{
    if (!fields.contains(key)) {
        return fallback;
    }
    return std::chrono::hours(fields.numberOrNull(key, MostHours).value_or(0));
}

void putHours(QJsonObject &object, QLatin1StringView key, Seconds value, Seconds usual)
{
    if (value != usual) {
        const auto hours = std::chrono::floor<std::chrono::hours>(value).count();
        object[key] = hours == 0 ? QJsonValue() : QJsonValue(qint64(hours));
    }
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
    promise.unit = fields.wordOr("unit"_L1, promise.unit);
    promise.warnBefore = hoursOr(fields, "warn_hours"_L1, promise.warnBefore);
    promise.escalateBefore = hoursOr(fields, "escalate_hours"_L1, promise.escalateBefore);
    promise.spans = spansFrom(fields, "spans"_L1);
    promise.assumption = fields.textOr("assumption"_L1);
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
        const bool isTwice = std::ranges::any_of(promises, [&](const Promise &other) {
            return other.kind == promise.kind && other.start == promise.start;
        });
        if (isTwice) {
            item.fail("id"_L1, "each kind of promise once from one start"_L1);
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
    const Promise usual;
    if (promise.unit != usual.unit) {
        object["unit"_L1] = recordWord(promise.unit);
    }
    putHours(object, "warn_hours"_L1, promise.warnBefore, usual.warnBefore);
    putHours(object, "escalate_hours"_L1, promise.escalateBefore, usual.escalateBefore);
    if (!promise.spans.isEmpty()) {
        object["spans"_L1] = toJsonArray(promise.spans);
    }
    if (!promise.assumption.isEmpty()) {
        object["assumption"_L1] = promise.assumption;
    }
    return object;
}

VersionRow versionRowFrom(const JsonFields &fields)
{
    VersionRow row{.pattern = fields.text("match"_L1), .supported = fields.flag("supported"_L1)};
    if (fields.contains("ends_at"_L1)) {
        row.supportEndsAt = fields.instant("ends_at"_L1);
    }
    row.span = spanFrom(fields);
    return row;
}

QJsonObject toJsonObject(const VersionRow &row)
{
    QJsonObject object{{"match"_L1, row.pattern}, {"supported"_L1, row.supported}};
    if (row.supportEndsAt) {
        object["ends_at"_L1] = toIsoString(*row.supportEndsAt);
    }
    putSpan(object, row.span);
    return object;
}

AskedItem askedItemFrom(const JsonFields &fields)
{
    return {.key = fields.text("key"_L1),
            .text = fields.text("text"_L1),
            .isRequired = fields.contains("required"_L1) && fields.flag("required"_L1),
            .span = spanFrom(fields)};
}

QJsonObject toJsonObject(const AskedItem &item)
{
    QJsonObject object{{"key"_L1, item.key}, {"text"_L1, item.text}};
    if (item.isRequired) {
        object["required"_L1] = true;
    }
    putSpan(object, item.span);
    return object;
}

Practice practiceFrom(const JsonFields &fields)
{
    return {.kind = fields.word("kind"_L1, PracticeKind::Other),
            .text = fields.text("text"_L1),
            .span = spanFrom(fields)};
}

QJsonObject toJsonObject(const Practice &practice)
{
    QJsonObject object{{"kind"_L1, recordWord(practice.kind)}, {"text"_L1, practice.text}};
    putSpan(object, practice.span);
    return object;
}

UnreadSentence unreadFrom(const JsonFields &fields)
{
    return {.line =
                int(fields.numberOrNull("line"_L1, std::numeric_limits<int>::max()).value_or(0)),
            .text = fields.text("text"_L1),
            .span = spanFrom(fields)};
}

QJsonObject toJsonObject(const UnreadSentence &sentence)
{
    QJsonObject object{{"line"_L1, sentence.line > 0 ? QJsonValue(sentence.line) : QJsonValue()},
                       {"text"_L1, sentence.text}};
    putSpan(object, sentence.span);
    return object;
}

template <typename T>
QJsonArray toJsonArray(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items) {
        array.append(toJsonObject(item));
    }
    return array;
}

template <typename Function>
auto listOf(const JsonFields &fields, QLatin1StringView key, Function &&from)
{
    QList<decltype(from(fields))> items;
    if (fields.contains(key)) {
        for (const JsonFields &item : fields.objects(key)) {
            items.append(from(item));
        }
    }
    return items;
}

/// What only policies that were read from a document have.
void readDocument(Policy &policy, const JsonFields &fields)
{
    policy.practices = listOf(fields, "practices"_L1, practiceFrom);
    policy.notUnderstood = listOf(fields, "not_understood"_L1, unreadFrom);
    policy.channelSpans = spansFrom(fields, "channel_spans"_L1);
    policy.safeHarbourSpan = spansFrom(fields, "safe_harbour_span"_L1).value(0, TextSpan{});
    policy.contact = fields.textOr("contact"_L1);
    policy.document = fields.textOr("document"_L1);
    policy.remark = fields.textOr("remark"_L1);
    if (fields.contains("reviewers"_L1)) {
        policy.reviewers = int(fields.numberOrNull("reviewers"_L1, 99).value_or(0));
    }
}

void putDocument(QJsonObject &object, const Policy &policy)
{
    const auto put = [&](QLatin1StringView key, const QJsonValue &value, bool says) {
        if (says) {
            object[key] = value;
        }
    };
    put("practices"_L1, toJsonArray(policy.practices), !policy.practices.isEmpty());
    put("not_understood"_L1, toJsonArray(policy.notUnderstood), !policy.notUnderstood.isEmpty());
    put("channel_spans"_L1, toJsonArray(policy.channelSpans), !policy.channelSpans.isEmpty());
    put("safe_harbour_span"_L1, toJsonArray(QList{policy.safeHarbourSpan}),
        !policy.safeHarbourSpan.isEmpty());
    put("contact"_L1, policy.contact, !policy.contact.isEmpty());
    put("document"_L1, policy.document, !policy.document.isEmpty());
    put("remark"_L1, policy.remark, !policy.remark.isEmpty());
    put("reviewers"_L1, policy.reviewers, policy.reviewers > 0);
}

Policy policyFrom(const JsonFields &fields)
{
    Policy policy;
    policy.product = fields.text("policy"_L1);
    if (policy.product.isEmpty()) {
        fields.fail("policy"_L1, "the product's short name"_L1);
    }
    policy.productTitle = fields.text("title"_L1);
    policy.validFrom = fields.instant("valid_from"_L1);
    const JsonFields intake = fields.object("intake"_L1);
    for (const QString &address : intake.texts("emails"_L1)) {
        policy.intakeAddresses.append(address.toLower());
    }
    policy.issuesUrl = intake.textOrNull("issues_url"_L1);
    policy.publicIssue = intake.word("public_issue"_L1, policy.publicIssue);
    const JsonFields versions = fields.object("versions"_L1);
    policy.versionSubject = versions.text("subject"_L1);
    policy.versionScheme = versions.wordOr("scheme"_L1, policy.versionScheme);
    policy.preReleases = versions.wordOr("pre_releases"_L1, policy.preReleases);
    for (const JsonFields &row : versions.objects("rows"_L1)) {
        policy.versions.append(versionRowFrom(row));
    }
    policy.promises = promisesFrom(fields);
    for (const JsonFields &item : fields.objects("asks"_L1)) {
        policy.asks.append(askedItemFrom(item));
    }
    policy.safeHarbour = fields.textOrNull("safe_harbour"_L1);
    readDocument(policy, fields);
    return policy;
}

QJsonObject versionsToJson(const Policy &policy)
{
    QJsonObject object{{"subject"_L1, policy.versionSubject},
                       {"rows"_L1, toJsonArray(policy.versions)}};
    if (policy.versionScheme != VersionScheme::Semver) {
        object["scheme"_L1] = recordWord(policy.versionScheme);
    }
    if (policy.preReleases != PreReleaseRule::ByPrecedence) {
        object["pre_releases"_L1] = recordWord(policy.preReleases);
    }
    return object;
}

QJsonObject intakeToJson(const Policy &policy)
{
    return {{"emails"_L1, QJsonArray::fromStringList(policy.intakeAddresses)},
            {"issues_url"_L1, policy.issuesUrl},
            {"public_issue"_L1, recordWord(policy.publicIssue)}};
}

QJsonObject toJsonObject(const Policy &policy)
{
    QJsonObject object;
    object["policy"_L1] = policy.product;
    object["title"_L1] = policy.productTitle;
    object["valid_from"_L1] = toIsoString(policy.validFrom);
    object["intake"_L1] = intakeToJson(policy);
    object["versions"_L1] = versionsToJson(policy);
    object["promises"_L1] = toJsonArray(policy.promises);
    object["asks"_L1] = toJsonArray(policy.asks);
    object["safe_harbour"_L1] = policy.safeHarbour;
    putDocument(object, policy);
    return object;
}

} // namespace

std::expected<Policy, QString> policyFromJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::unexpected(error);
    }
    Policy policy = policyFrom(*fields);
    if (!error.isEmpty()) {
        return std::unexpected(error);
    }
    return policy;
}

QByteArray toJson(const Policy &policy)
{
    return QJsonDocument(toJsonObject(policy)).toJson(QJsonDocument::Compact);
}

QByteArray differenceJson(const Policy &own, const Policy &others)
{
    return differenceOf(toJsonObject(own), toJsonObject(others), {"document"_L1});
}

} // namespace Docket
