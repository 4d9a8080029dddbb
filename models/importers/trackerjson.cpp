// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/trackerjson.h"

#include "importers/advisoryitems.h"
#include "importers/advisoryrecords.h"
#include "importers/bountyitems.h"
#include "importers/bugzillaitems.h"
#include "importers/gitlabitems.h"
#include "importers/jsonextent.h"
#include "importers/recorditems.h"

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

enum class Shape {
    None,
    Advisory,
    GitLabIssue,
    GitLabNote,
    GitLabDiscussion,
    Bug,
    BugComment,
    BugAttachment,
    BugHistory,
    BugChange, ///< of a history; only as an original
    Report,
    Activity,
    Finding,
    Submission,
    Record, ///< of OSV, CVE or CSAF
};

/// `type` is the value of the key of that name, with its quotes.
Shape jsonApiShape(QByteArrayView type)
{
    if (type == "\"report\"") {
        return Shape::Report;
    }
    if (type.startsWith("\"activity")) {
        return Shape::Activity;
    }
    return type == "\"submission\"" ? Shape::Submission : Shape::None;
}

Shape bugzillaShape(const QList<QByteArrayView> &keys)
{
    const auto has = [&keys](QByteArrayView key) { return keys.contains(key); };
    if (has("bug_id") && has("file_name")) {
        return Shape::BugAttachment;
    }
    if (has("bug_id")) {
        return has("text") || has("count") ? Shape::BugComment : Shape::None;
    }
    if (has("history") && (has("alias") || has("id"))) {
        return Shape::BugHistory;
    }
    if (has("changes") && has("when")) {
        return Shape::BugChange;
    }
    const bool isBug = has("summary") && has("id") &&
                       (has("product") || has("creation_time") || has("resolution"));
    return isBug ? Shape::Bug : Shape::None;
}

Shape shapeOf(QByteArrayView element)
{
    const QList<QByteArrayView> keys = jsonKeys(element);
    const auto has = [&keys](QByteArrayView key) { return keys.contains(key); };
    if ((has("ghsa_id") || has("ghsaId")) && has("summary")) {
        return Shape::Advisory;
    }
    if (const auto record = recordFormat(element, keys); record && record != RecordFormat::Ghsa) {
        return Shape::Record;
    }
    if (has("iid") && has("title")) {
        return Shape::GitLabIssue;
    }
    if (has("noteable_id") || has("noteable_type")) {
        return Shape::GitLabNote;
    }
    if (has("individual_note") && has("notes")) {
        return Shape::GitLabDiscussion;
    }
    if (has("attributes") && has("type")) {
        return jsonApiShape(jsonMember(element, "type").value_or(QByteArrayView()));
    }
    if (has("severity_rating") && has("substate") && has("title")) {
        return Shape::Finding;
    }
    return bugzillaShape(keys);
}

std::optional<SourceFormat> formatOf(Shape shape)
{
    switch (shape) {
    case Shape::None:
    case Shape::BugChange:
        break;
    case Shape::Advisory:
        return SourceFormat::GitHubAdvisories;
    case Shape::GitLabIssue:
        return SourceFormat::GitLab;
    case Shape::GitLabNote:
    case Shape::GitLabDiscussion:
        return SourceFormat::GitLabNotes;
    case Shape::Bug:
        return SourceFormat::Bugzilla;
    case Shape::BugComment:
    case Shape::BugAttachment:
    case Shape::BugHistory:
        return SourceFormat::BugzillaComments;
    case Shape::Report:
    case Shape::Finding:
        return SourceFormat::HackerOne;
    case Shape::Activity:
        return SourceFormat::HackerOneActivities;
    case Shape::Submission:
        return SourceFormat::Bugcrowd;
    case Shape::Record:
        return SourceFormat::Advisories;
    }
    return std::nullopt;
}

TrackerItems itemsOf(Shape shape, const QJsonObject &object, const Element &element)
{
    switch (shape) {
    case Shape::None:
        break;
    case Shape::BugChange:
        return {.messages = {bugzillaChange(object, {}, element)}, .issue = {}};
    case Shape::Advisory:
        return gitHubAdvisory(object, element);
    case Shape::GitLabIssue:
        return gitLabIssue(object, element);
    case Shape::GitLabNote:
        return gitLabNote(object, element);
    case Shape::GitLabDiscussion:
        return gitLabDiscussion(element);
    case Shape::Bug:
        return bugzillaBug(object, element);
    case Shape::BugComment:
        return bugzillaComment(object, element);
    case Shape::BugAttachment:
        return bugzillaAttachment(object, element);
    case Shape::BugHistory:
        return bugzillaHistory(object, element);
    case Shape::Report:
        return hackerOneReport(object, element);
    case Shape::Activity:
        return hackerOneActivity(object, element);
    case Shape::Finding:
        return hackerOneFinding(object, element);
    case Shape::Submission:
        return bugcrowdSubmission(object, element);
    case Shape::Record:
        return recordItems(element);
    }
    return wrongShape(element, QString::fromUtf8(element.bytes.first(
                                   std::min<qsizetype>(20, element.bytes.size()))));
}

} // namespace

std::optional<SourceFormat> trackerFormat(QByteArrayView element)
{
    return formatOf(shapeOf(element));
}

TrackerItems trackerJsonItems(const Element &element)
{
    qsizetype errorAt = 0;
    const auto object = objectOf(element.bytes, &errorAt);
    if (!object) {
        const bool isOther = !element.bytes.startsWith('{');
        return isOther ? itemsOf(Shape::None, {}, element)
                       : TrackerItems{.messages = {},
                                      .issue = ImportIssue{ImportFault::BadJson,
                                                           element.context.path,
                                                           element.offset + errorAt,
                                                           {}}};
    }
    const Shape shape = shapeOf(element.bytes);
    return itemsOf(shape == Shape::BugChange ? Shape::None : shape, *object, element);
}

std::optional<IncomingMessage> trackerJsonMessage(const QByteArray &original,
                                                  const QString &messageRef)
{
    const auto object = objectOf(original);
    if (!object) {
        return std::nullopt;
    }
    const Shape shape = shapeOf(original);
    QJsonObject read = *object;
    if (shape == Shape::Activity) { // inside its report it need not name it
        QJsonObject attributes = read.value("attributes"_L1).toObject();
        attributes["report_id"_L1] = u"0"_s;
        read["attributes"_L1] = attributes;
    }
    static const ImportContext nowhere;
    TrackerItems items =
        itemsOf(shape, read, {.bytes = original, .context = nowhere, .envelope = {}});
    if (items.messages.isEmpty()) {
        return std::nullopt;
    }
    const auto own = std::ranges::find(items.messages, messageRef, &IncomingMessage::messageRef);
    return own == items.messages.end() ? items.messages.takeFirst() : std::move(*own);
}

QJsonObject trackerJsonFields(const QByteArray &original)
{
    const QJsonObject object = objectOf(original).value_or(QJsonObject());
    const QJsonValue attributes = object.value("attributes"_L1);
    return attributes.isObject() ? attributes.toObject() : object;
}

std::optional<QByteArray> trackerJsonAttachment(const QByteArray &original)
{
    return bugzillaBytes(objectOf(original).value_or(QJsonObject()));
}

} // namespace Docket
