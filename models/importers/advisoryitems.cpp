// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/advisoryitems.h"

#include "importers/githubitems.h"

#include <QJsonArray>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// Its CVE and CWE ids, as far as it has any.
QStringList advisoryLabels(const QJsonObject &object)
{
    QStringList labels;
    if (const QString cve = object.value("cve_id"_L1).toString(); !cve.isEmpty()) {
        labels.append(cve);
    }
    labels += wordsOf(object.value("cwe_ids"_L1));
    if (const QString severity = object.value("severity"_L1).toString(); !severity.isEmpty()) {
        labels.append(severity);
    }
    return labels;
}

} // namespace

TrackerItems gitHubAdvisory(const QJsonObject &object, const Element &element)
{
    using Is = FieldRule::Is;
    if (const auto wrong = firstWrong(object, {{"ghsa_id"_L1, Is::Text},
                                               {"summary"_L1, Is::Text},
                                               {"description"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    const QString id = object.value("ghsa_id"_L1).toString();
    const QString url = canonicalIssueUrl(object.value("html_url"_L1).toString());
    const QString login = object.value("author"_L1).toObject().value("login"_L1).toString();
    ItemFields fields{
        .ref = url.isEmpty() ? "https://github.com/advisories/"_L1 + id : url,
        .from = {.name = {}, .address = {}, .handle = login.isEmpty() ? u"ghost"_s : login},
        .title = object.value("summary"_L1).toString(),
        .text = object.value("description"_L1).toString(),
        .createdAt = object.value("created_at"_L1).toString(),
        .facts = {}};
    if (fields.createdAt.isEmpty()) { // null in drafts of old servers
        fields.createdAt = object.value("published_at"_L1).toString();
    }
    fields.facts.state = object.value("state"_L1).toString().toLower();
    if (fields.facts.state.isEmpty()) { // the global database has only what is out
        fields.facts.state =
            object.value("withdrawn_at"_L1).isString() ? u"withdrawn"_s : u"published"_s;
    }
    fields.facts.labels = advisoryLabels(object);
    fields.facts.isPublic = false; // it may be out now, but it was not reported where all can read
    fields.facts.updatedAt = instantFromTracker(object.value("updated_at"_L1).toString());
    fields.facts.source = SourceKind::GitHubAdvisory;
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

} // namespace Docket
