// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/bugzillaitems.h"

#include "importers/jsonextent.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Is = FieldRule::Is;

QString refOf(const QString &bug)
{
    return "bugzilla:"_L1 + bug;
}

/// Of the fields `creator` and `creator_detail`; older servers say `author` or `attacher`.
Person creatorOf(const QJsonObject &object)
{
    const QJsonObject detail = object.value("creator_detail"_L1).toObject();
    QString login = detail.value("email"_L1).toString();
    for (const auto key : {"creator"_L1, "author"_L1, "attacher"_L1}) {
        login = login.isEmpty() ? object.value(key).toString() : login;
    }
    return bugzillaPerson(login, detail.value("real_name"_L1).toString());
}

QString timeOf(const QJsonObject &object)
{
    const QString created = object.value("creation_time"_L1).toString();
    return created.isEmpty() ? object.value("time"_L1).toString() : created;
}

/// What a comment, an attachment and a change have in common.
ItemFields partOf(const QString &bug, const QJsonObject &object)
{
    ItemFields fields{.ref = {},
                      .from = creatorOf(object),
                      .title = {},
                      .text = {},
                      .createdAt = timeOf(object),
                      .isInternal = isYes(object.value("is_private"_L1)),
                      .facts = {}};
    fields.facts.issueUrl = refOf(bug);
    fields.facts.number = bug.toLongLong();
    fields.facts.isPublic = !fields.isInternal;
    fields.facts.source = SourceKind::Bugzilla;
    return fields;
}

QString refWithin(const QString &bug, QLatin1StringView what, const QString &id)
{
    return id.isEmpty() ? QString() : refOf(bug) + u'#' + what + u'-' + id;
}

} // namespace

Person bugzillaPerson(const QString &login, const QString &realName)
{
    if (login.contains(u'@')) {
        return {.name = realName, .address = login.toLower(), .handle = {}};
    }
    return {.name = realName, .address = {}, .handle = login.isEmpty() ? u"ghost"_s : login};
}

std::optional<QByteArray> bytesOfBase64(QByteArrayView data)
{
    QByteArray dense = data.toByteArray();
    dense.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (dense.isEmpty()) {
        return std::nullopt;
    }
    auto decoded =
        QByteArray::fromBase64Encoding(std::move(dense), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
}

std::optional<QByteArray> bugzillaBytes(const QJsonObject &attachment)
{
    return bytesOfBase64(attachment.value("data"_L1).toString().toLatin1());
}

TrackerItems bugzillaBug(const QJsonObject &object, const Element &element)
{
    if (const auto wrong =
            firstWrong(object, {{"id"_L1, Is::NumberOrText}, {"summary"_L1, Is::Text}})) {
        return wrongShape(element, *wrong);
    }
    const QString bug = wordOf(object.value("id"_L1));
    ItemFields fields{.ref = refOf(bug),
                      .from = creatorOf(object),
                      .title = object.value("summary"_L1).toString(),
                      .text = {},
                      .createdAt = timeOf(object),
                      .facts = {}};
    TrackerFacts &facts = fields.facts;
    facts.number = bug.toLongLong();
    facts.state = object.value("status"_L1).toString().toLower();
    facts.stateReason = object.value("resolution"_L1).toString().toLower();
    facts.labels = wordsOf(object.value("keywords"_L1)) + wordsOf(object.value("groups"_L1));
    // Groups restrict who sees a bug. A list without that field says nothing, and "reported in
    // public" is said of nobody without a proof.
    const QJsonValue groups = object.value("groups"_L1);
    facts.isPublic = groups.isArray() && groups.toArray().isEmpty();
    facts.updatedAt = instantFromTracker(object.value("last_change_time"_L1).toString());
    facts.source = SourceKind::Bugzilla;
    facts.lacksText = true;
    if (const QString other = wordOf(object.value("dupe_of"_L1)); !other.isEmpty()) {
        facts.duplicateOf = refOf(other);
    }
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

TrackerItems bugzillaComment(const QJsonObject &object, const Element &element)
{
    if (const auto wrong =
            firstWrong(object, {{"bug_id"_L1, Is::NumberOrText}, {"text"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    const QString bug = wordOf(object.value("bug_id"_L1));
    ItemFields fields = partOf(bug, object);
    fields.ref = refWithin(bug, "comment"_L1, wordOf(object.value("id"_L1)));
    fields.text = object.value("text"_L1).toString();
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

TrackerItems bugzillaAttachment(const QJsonObject &object, const Element &element)
{
    if (const auto wrong =
            firstWrong(object, {{"bug_id"_L1, Is::NumberOrText}, {"file_name"_L1, Is::Text}})) {
        return wrongShape(element, *wrong);
    }
    const QString bug = wordOf(object.value("bug_id"_L1));
    ItemFields fields = partOf(bug, object);
    fields.ref = refWithin(bug, "attachment"_L1, wordOf(object.value("id"_L1)));
    fields.text = object.value("summary"_L1).toString();
    if (fields.text.isEmpty()) {
        fields.text = object.value("description"_L1).toString();
    }
    fields.facts.updatedAt = instantFromTracker(object.value("last_change_time"_L1).toString());
    IncomingMessage message = messageOf(std::move(fields), element);
    message.attachments = {attachmentOf(
        object.value("file_name"_L1).toString(), object.value("content_type"_L1).toString(),
        object.value("size"_L1).toInteger(), bugzillaBytes(object))};
    noteMissingBytes(message, element);
    return {.messages = {std::move(message)}, .issue = {}};
}

IncomingMessage bugzillaChange(const QJsonObject &object, const QString &bug,
                               const Element &element)
{
    const QString when = object.value("when"_L1).toString();
    const QString who = object.value("who"_L1).toString();
    ItemFields fields = partOf(bug, object);
    fields.from = bugzillaPerson(who, {});
    fields.ref = refWithin(bug, "history"_L1, when + u'-' + who);
    fields.createdAt = when;
    fields.isAutomatic = true; // it is the tracker that writes it
    QStringList lines;
    const QJsonArray changes = object.value("changes"_L1).toArray();
    for (const auto &each : changes) {
        const QJsonObject change = each.toObject();
        lines.append(change.value("field_name"_L1).toString() + ": "_L1 +
                     change.value("removed"_L1).toString() + u" → "_s +
                     change.value("added"_L1).toString());
    }
    fields.text = lines.join(u'\n');
    return messageOf(std::move(fields), element);
}

TrackerItems bugzillaHistory(const QJsonObject &object, const Element &element)
{
    if (const auto wrong = firstWrong(object, {{"id"_L1, Is::NumberOrText}})) {
        return wrongShape(element, *wrong);
    }
    const QString bug = wordOf(object.value("id"_L1));
    TrackerItems items;
    const auto history = jsonMember(element.bytes, "history");
    const QList<QByteArrayView> slices = history ? jsonElements(*history) : QList<QByteArrayView>();
    for (const QByteArrayView slice : slices) {
        const auto change = objectOf(slice);
        if (!change) {
            return wrongShape(element, u"history"_s);
        }
        items.messages.append(
            bugzillaChange(*change, bug,
                           {.bytes = slice,
                            .offset = element.offset + (slice.data() - element.bytes.data()),
                            .context = element.context,
                            .envelope = {}}));
    }
    return items;
}

} // namespace Docket
