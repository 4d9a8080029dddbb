// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/gitlabitems.h"

#include "importers/githubitems.h"
#include "importers/jsonextent.h"

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// GitLab shows deleted accounts as "ghost", as GitHub does.
Person gitLabUser(const QJsonValue &value)
{
    const QJsonObject user = value.toObject();
    const QString login = user.value("username"_L1).toString();
    return {.name = user.value("name"_L1).toString(),
            .address = {},
            .handle = login.isEmpty() ? u"ghost"_s : login};
}

/// Tokens of projects and groups act as accounts like "project_42_bot_1f".
bool isGitLabBot(const QJsonValue &value)
{
    const QJsonObject user = value.toObject();
    const QString login = user.value("username"_L1).toString();
    const bool isOfToken = login.startsWith("project_"_L1) || login.startsWith("group_"_L1);
    return user.value("bot"_L1).toBool() || login.endsWith("-bot"_L1) ||
           (isOfToken && login.contains("_bot"_L1));
}

QString aliasOf(const QString &id, const QString &number)
{
    return "gitlab:"_L1 + id + u'/' + number;
}

} // namespace

TrackerItems gitLabIssue(const QJsonObject &object, const Element &element)
{
    const QString url = canonicalIssueUrl(object.value("web_url"_L1).toString());
    if (object.contains("source_branch"_L1) || object.contains("merge_status"_L1) ||
        url.contains("/merge_requests/"_L1)) {
        return {.messages = {}, .isSkipped = true, .issue = {}};
    }
    using Is = FieldRule::Is;
    if (const auto wrong = firstWrong(object, {{"iid"_L1, Is::Number},
                                               {"title"_L1, Is::Text},
                                               {"description"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    const QString id = wordOf(object.value("id"_L1));
    const QString number = wordOf(object.value("iid"_L1));
    const QString closedBy =
        object.value("closed_by"_L1).toObject().value("username"_L1).toString();
    ItemFields fields{.ref = url,
                      .from = gitLabUser(object.value("author"_L1)),
                      .title = object.value("title"_L1).toString(),
                      .text = object.value("description"_L1).toString(),
                      .createdAt = object.value("created_at"_L1).toString(),
                      .isAutomatic = isGitLabBot(object.value("author"_L1)),
                      .facts = {}};
    fields.facts.number = number.toLongLong();
    fields.facts.state = object.value("state"_L1).toString().toLower();
    fields.facts.closedBy =
        isGitLabBot(object.value("closed_by"_L1)) ? closedBy + "[bot]"_L1 : closedBy;
    fields.facts.labels = wordsOf(object.value("labels"_L1));
    fields.facts.isPublic = !isYes(object.value("confidential"_L1));
    fields.facts.updatedAt = instantFromTracker(object.value("updated_at"_L1).toString());
    fields.facts.source = SourceKind::GitLab;
    if (!id.isEmpty()) {
        fields.facts.aliases = {aliasOf(id, number)};
    }
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

TrackerItems gitLabNote(const QJsonObject &object, const Element &element)
{
    const QString of = object.value("noteable_type"_L1).toString();
    if (!of.isEmpty() && of != "Issue"_L1) {
        return {.messages = {}, .isSkipped = true, .issue = {}};
    }
    using Is = FieldRule::Is;
    if (const auto wrong = firstWrong(object, {{"noteable_id"_L1, Is::Number},
                                               {"noteable_iid"_L1, Is::Number},
                                               {"body"_L1, Is::TextOrNothing}})) {
        return wrongShape(element, *wrong);
    }
    const QString issue =
        aliasOf(wordOf(object.value("noteable_id"_L1)), wordOf(object.value("noteable_iid"_L1)));
    const QString id = wordOf(object.value("id"_L1));
    ItemFields fields{
        .ref = id.isEmpty() ? QString() : issue + "#note_"_L1 + id,
        .from = gitLabUser(object.value("author"_L1)),
        .title = {},
        .text = object.value("body"_L1).toString(),
        .createdAt = object.value("created_at"_L1).toString(),
        .isAutomatic = isYes(object.value("system"_L1)) || isGitLabBot(object.value("author"_L1)),
        .isInternal = isYes(object.value("internal"_L1)) || isYes(object.value("confidential"_L1)),
        .facts = {}};
    fields.facts.issueUrl = issue;
    fields.facts.number = object.value("noteable_iid"_L1).toInteger();
    fields.facts.isPublic = !fields.isInternal;
    fields.facts.updatedAt = instantFromTracker(object.value("updated_at"_L1).toString());
    fields.facts.source = SourceKind::GitLab;
    return {.messages = {messageOf(std::move(fields), element)}, .issue = {}};
}

TrackerItems gitLabDiscussion(const Element &element)
{
    TrackerItems items;
    const auto notes = jsonMember(element.bytes, "notes");
    const QList<QByteArrayView> slices = notes ? jsonElements(*notes) : QList<QByteArrayView>();
    for (const QByteArrayView slice : slices) {
        const Element inner{.bytes = slice,
                            .offset = element.offset + (slice.data() - element.bytes.data()),
                            .context = element.context,
                            .format = element.format,
                            .envelope = {}};
        const auto object = objectOf(slice);
        TrackerItems one = object ? gitLabNote(*object, inner) : wrongShape(inner, u"notes"_s);
        if (one.issue) {
            return one;
        }
        items.messages.append(std::move(one.messages));
    }
    items.isSkipped = items.messages.isEmpty();
    return items;
}

} // namespace Docket
