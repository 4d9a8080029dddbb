// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/advisoryitems.h"

#include "importers/githubitems.h"

#include <QJsonArray>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// A text by its name in the REST API, or in GraphQL.
QString firstText(const QJsonObject &object, QLatin1StringView rest, QLatin1StringView graphql)
{
    const QJsonValue value = object.value(rest);
    return (value.isUndefined() ? object.value(graphql) : value).toString();
}

/// Its CVE and CWE ids, as far as it has any.
QStringList advisoryLabels(const QJsonObject &object)
{
    QStringList labels;
    if (const QString cve = object.value("cve_id"_L1).toString(); !cve.isEmpty()) {
        labels.append(cve);
    }
    for (const QJsonValue &name : object.value("identifiers"_L1).toArray()) {
        const QString text = name["value"_L1].toString();
        if (text.startsWith("CVE-"_L1) && !labels.contains(text)) {
            labels.append(text);
        }
    }
    labels += wordsOf(object.value("cwe_ids"_L1));
    for (const QJsonValue &node : object.value("cwes"_L1)["nodes"_L1].toArray()) {
        labels.append(node["cweId"_L1].toString());
    }
    if (const QString severity = object.value("severity"_L1).toString(); !severity.isEmpty()) {
        labels.append(severity);
    }
    return labels;
}

} // namespace

TrackerItems gitHubAdvisory(const QJsonObject &object, const Element &element)
{
    using Is = FieldRule::Is;
    const bool isGraphql = object.contains("ghsaId"_L1);
    if (const auto wrong = firstWrong(object, {{isGraphql ? "ghsaId"_L1 : "ghsa_id"_L1, Is::Text},
                                               {"summary"_L1, Is::Text},
                                               {"description"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    const QString id = firstText(object, "ghsa_id"_L1, "ghsaId"_L1);
    const QString url = canonicalIssueUrl(firstText(object, "html_url"_L1, "permalink"_L1));
    const QString login = object.value("author"_L1).toObject().value("login"_L1).toString();
    ItemFields fields{
        .ref = url.isEmpty() ? "https://github.com/advisories/"_L1 + id : url,
        .from = {.name = {}, .address = {}, .handle = login.isEmpty() ? u"ghost"_s : login},
        .title = object.value("summary"_L1).toString(),
        .text = object.value("description"_L1).toString(),
        .createdAt = object.value("created_at"_L1).toString(),
        .facts = {}};
    if (fields.createdAt.isEmpty()) { // null in drafts of old servers
        fields.createdAt = firstText(object, "published_at"_L1, "publishedAt"_L1);
    }
    fields.facts.state = object.value("state"_L1).toString().toLower();
    if (fields.facts.state.isEmpty()) { // the global database has only what is out
        fields.facts.state = firstText(object, "withdrawn_at"_L1, "withdrawnAt"_L1).isEmpty()
                                 ? u"published"_s
                                 : u"withdrawn"_s;
    }
    fields.facts.labels = advisoryLabels(object);
    fields.facts.isPublic = false; // it may be out now, but it was not reported where all can read
    fields.facts.updatedAt = instantFromTracker(firstText(object, "updated_at"_L1, "updatedAt"_L1));
    fields.facts.source = SourceKind::GitHubAdvisory;
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

} // namespace Docket
