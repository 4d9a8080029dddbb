// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/bountyitems.h"

#include "importers/jsonextent.h"

#include <QJsonArray>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Is = FieldRule::Is;

/// The object that a relationship names.
QJsonObject related(const QJsonObject &object, QLatin1StringView name)
{
    return object.value("relationships"_L1)
        .toObject()
        .value(name)
        .toObject()
        .value("data"_L1)
        .toObject();
}

Person bountyUser(const QJsonObject &user)
{
    const QJsonObject attributes = user.value("attributes"_L1).toObject();
    QString handle = attributes.value("username"_L1).toString();
    if (handle.isEmpty()) {
        handle = attributes.value("handle"_L1).toString(); // of a program
    }
    return {.name = attributes.value("name"_L1).toString(),
            .address = {},
            .handle = handle.isEmpty() ? u"ghost"_s : handle};
}

/// Their addresses expire, so only their names are of use.
void addAttachments(IncomingMessage &message, const QJsonObject &object, QLatin1StringView name,
                    const Element &element)
{
    const QJsonArray all = object.value("relationships"_L1)
                               .toObject()
                               .value(name)
                               .toObject()
                               .value("data"_L1)
                               .toArray();
    for (const auto &each : all) {
        const QJsonObject file = each.toObject();
        const QJsonObject attributes = file.value("attributes"_L1).toObject();
        const QString known = attributes.value("file_name"_L1).toString();
        message.attachments.append(
            attachmentOf(known.isEmpty() ? wordOf(file.value("id"_L1)) : known,
                         attributes.value("content_type"_L1).toString(),
                         attributes.value("file_size"_L1).toInteger(), {}));
    }
    noteMissingBytes(message, element);
}

IncomingMessage activityOf(const QJsonObject &object, const QString &report, const Element &element)
{
    const QJsonObject attributes = object.value("attributes"_L1).toObject();
    const QString type = object.value("type"_L1).toString();
    const QString said = attributes.value("message"_L1).toString();
    const QString id = wordOf(object.value("id"_L1));
    const QJsonObject actor = related(object, "actor"_L1);
    ItemFields fields{.ref = id.isEmpty() ? QString() : hackerOneUrl(report) + "#activity-"_L1 + id,
                      .from = bountyUser(actor),
                      .title = {},
                      .text = said.isEmpty() ? type : said,
                      .createdAt = attributes.value("created_at"_L1).toString(),
                      // what was done without a word is the tracker's own line
                      .isAutomatic =
                          isYes(attributes.value("automated_response"_L1)) || said.isEmpty(),
                      .isFromTeam = actor.value("type"_L1).toString() == "program"_L1,
                      .isInternal = isYes(attributes.value("internal"_L1)),
                      .facts = {}};
    fields.facts.issueUrl = hackerOneUrl(report);
    fields.facts.number = report.toLongLong();
    fields.facts.isPublic = false;
    fields.facts.updatedAt = instantFromTracker(attributes.value("updated_at"_L1).toString());
    fields.facts.source = SourceKind::HackerOne;
    IncomingMessage message = messageOf(std::move(fields), element);
    addAttachments(message, object, "attachments"_L1, element);
    return message;
}

/// The activities that come inside their report, each with its own slice as its original.
void addActivities(TrackerItems &items, const QString &report, const Element &element)
{
    std::optional<QByteArrayView> view = element.bytes;
    for (const QByteArrayView key : {"relationships", "activities", "data"}) {
        view = view ? jsonMember(*view, key) : std::nullopt;
    }
    const QList<QByteArrayView> slices = view ? jsonElements(*view) : QList<QByteArrayView>();
    for (const QByteArrayView slice : slices) {
        const auto object = objectOf(slice);
        if (object && object->value("attributes"_L1).isObject()) { // others are only named
            items.messages.append(
                activityOf(*object, report,
                           {.bytes = slice,
                            .offset = element.offset + (slice.data() - element.bytes.data()),
                            .context = element.context,
                            .envelope = {}}));
        }
    }
}

/// Its state in the spelling of the API: "needs-more-info".
QString bountyState(const QString &word)
{
    return word.trimmed().toLower().replace(u' ', u'-').replace(u'_', u'-');
}

} // namespace

QString hackerOneUrl(const QString &id)
{
    return "https://hackerone.com/reports/"_L1 + id;
}

QString bugcrowdRef(const QString &id)
{
    return "bugcrowd:"_L1 + id;
}

TrackerItems hackerOneReport(const QJsonObject &object, const Element &element)
{
    const QJsonObject attributes = object.value("attributes"_L1).toObject();
    if (const auto wrong = firstWrong(object, {{"id"_L1, Is::NumberOrText}})) {
        return wrongShape(element, *wrong);
    }
    if (const auto wrong =
            firstWrong(attributes, {{"title"_L1, Is::Text},
                                    {"vulnerability_information"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    const QString id = wordOf(object.value("id"_L1));
    ItemFields fields{.ref = hackerOneUrl(id),
                      .from = bountyUser(related(object, "reporter"_L1)),
                      .title = attributes.value("title"_L1).toString(),
                      .text = attributes.value("vulnerability_information"_L1).toString(),
                      .createdAt = attributes.value("created_at"_L1).toString(),
                      .facts = {}};
    TrackerFacts &facts = fields.facts;
    facts.number = id.toLongLong();
    facts.state = bountyState(attributes.value("state"_L1).toString());
    facts.labels = wordsOf(attributes.value("cve_ids"_L1));
    const QJsonObject weakness = related(object, "weakness"_L1).value("attributes"_L1).toObject();
    if (const QString cwe = weakness.value("external_id"_L1).toString(); !cwe.isEmpty()) {
        facts.labels.append(cwe.toUpper());
    }
    facts.isPublic = false; // disclosed later, perhaps, but reported to the program alone
    facts.updatedAt = instantFromTracker(attributes.value("last_activity_at"_L1).toString());
    facts.source = SourceKind::HackerOne;
    QString original = wordOf(related(object, "original_report"_L1).value("id"_L1));
    original = original.isEmpty() ? wordOf(attributes.value("original_report_id"_L1)) : original;
    facts.duplicateOf = original.isEmpty() ? QString() : hackerOneUrl(original);
    TrackerItems items{.messages = {messageOf(std::move(fields), element)}, .issue = {}};
    addAttachments(items.messages.first(), object, "attachments"_L1, element);
    addActivities(items, id, element);
    return items;
}

TrackerItems hackerOneActivity(const QJsonObject &object, const Element &element)
{
    const QJsonObject attributes = object.value("attributes"_L1).toObject();
    if (const auto wrong = firstWrong(
            attributes, {{"report_id"_L1, Is::NumberOrText}, {"message"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    return {.messages = {activityOf(object, wordOf(attributes.value("report_id"_L1)), element)},
            .issue = {}};
}

TrackerItems hackerOneFinding(const QJsonObject &object, const Element &element)
{
    if (const auto wrong =
            firstWrong(object, {{"id"_L1, Is::NumberOrText}, {"title"_L1, Is::Text}})) {
        return wrongShape(element, *wrong);
    }
    const QString id = wordOf(object.value("id"_L1));
    const QString reporter = object.value("reporter"_L1).toString();
    ItemFields fields{
        .ref = hackerOneUrl(id),
        .from = {.name = {}, .address = {}, .handle = reporter.isEmpty() ? u"ghost"_s : reporter},
        .title = object.value("title"_L1).toString(),
        .text = {},
        .createdAt = object.value("reported_at"_L1).toString(),
        .facts = {}};
    TrackerFacts &facts = fields.facts;
    facts.number = id.toLongLong();
    const QString substate = object.value("substate"_L1).toString();
    facts.state = bountyState(substate.isEmpty() ? object.value("state"_L1).toString() : substate);
    if (const QString cves = wordOf(object.value("cve_ids"_L1)); !cves.isEmpty()) {
        facts.labels = cves.split(u',', Qt::SkipEmptyParts);
    }
    facts.isPublic = false;
    facts.source = SourceKind::HackerOne;
    facts.lacksText = true;
    const QString original = wordOf(object.value("original_report_id"_L1));
    facts.duplicateOf = original.isEmpty() ? QString() : hackerOneUrl(original);
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

TrackerItems bugcrowdSubmission(const QJsonObject &object, const Element &element)
{
    const QJsonObject attributes = object.value("attributes"_L1).toObject();
    if (const auto wrong = firstWrong(object, {{"id"_L1, Is::NumberOrText}})) {
        return wrongShape(element, *wrong);
    }
    if (const auto wrong = firstWrong(
            attributes, {{"title"_L1, Is::Text}, {"description"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    ItemFields fields{.ref = bugcrowdRef(wordOf(object.value("id"_L1))),
                      .from = bountyUser(related(object, "researcher"_L1)),
                      .title = attributes.value("title"_L1).toString(),
                      .text = attributes.value("description"_L1).toString(),
                      .createdAt = attributes.value("submitted_at"_L1).toString(),
                      .facts = {}};
    TrackerFacts &facts = fields.facts;
    facts.state = bountyState(attributes.value("state"_L1).toString());
    facts.isPublic = false;
    facts.source = SourceKind::Bugcrowd;
    const QString original = wordOf(related(object, "duplicate_of"_L1).value("id"_L1));
    facts.duplicateOf = original.isEmpty() ? QString() : bugcrowdRef(original);
    TrackerItems items{.messages = {messageOf(std::move(fields), element)}, .issue = {}};
    addAttachments(items.messages.first(), object, "file_attachments"_L1, element);
    return items;
}

} // namespace Docket
