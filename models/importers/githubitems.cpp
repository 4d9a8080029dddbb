// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/githubitems.h"

#include "domain/reminders.h"
#include "importers/jsonextent.h"
#include "importers/plaintext.h"
#include "importers/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// Bytes that are no UTF-8 become U+FFFD: they cost their place, not the issue.
QJsonObject parsed(const QByteArray &bytes, QJsonParseError &error)
{
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        document = QJsonDocument::fromJson(QString::fromUtf8(bytes).toUtf8(), &error);
    }
    return document.object();
}

/// A metadata backup wraps its issue.
QJsonObject inner(const QJsonObject &object)
{
    const QJsonValue issue = object.value("issue"_L1);
    return issue.isObject() ? issue.toObject() : object;
}

/// REST writes created_at, the command line tool createdAt.
QJsonValue either(const QJsonObject &object, QLatin1StringView rest, QLatin1StringView cli)
{
    const QJsonValue value = object.value(rest);
    return value.isUndefined() ? object.value(cli) : value;
}

Person personOf(const QJsonObject &object)
{
    const QJsonObject user = either(object, "user"_L1, "author"_L1).toObject();
    const QString login = user.value("login"_L1).toString();
    // GitHub itself shows deleted accounts as "ghost"
    return {.name = user.value("name"_L1).toString(),
            .address = {},
            .handle = login.isEmpty() ? u"ghost"_s : login};
}

bool isBot(const QJsonObject &object)
{
    const QJsonObject user = either(object, "user"_L1, "author"_L1).toObject();
    const QString login = user.value("login"_L1).toString();
    return user.value("type"_L1).toString() == "Bot"_L1 || user.value("is_bot"_L1).toBool() ||
           login.endsWith("[bot]"_L1) || login.startsWith("app/"_L1);
}

/// Who closed an issue, if the source says. Robots get the ending that GitHub itself gives them.
QString closerOf(const QJsonObject &object)
{
    const QJsonObject user = either(object, "closed_by"_L1, "closedBy"_L1).toObject();
    const QString login = user.value("login"_L1).toString();
    const bool isRobotByType = user.value("type"_L1).toString() == "Bot"_L1;
    return isRobotByType && !isRobot(login) ? login + "[bot]"_L1 : login;
}

bool isTeam(const QJsonObject &object)
{
    const QString association =
        either(object, "author_association"_L1, "authorAssociation"_L1).toString();
    return association == "OWNER"_L1 || association == "MEMBER"_L1 ||
           association == "COLLABORATOR"_L1;
}

/// Old answers of the API give each issue a pull_request whose URLs are all null.
bool isPullRequest(const QJsonObject &object)
{
    const QJsonObject link = object.value("pull_request"_L1).toObject();
    const bool hasLink =
        std::ranges::any_of(link, [](const QJsonValue &v) { return v.isString(); });
    return hasLink || object.contains("headRefName"_L1) ||
           (object.contains("head"_L1) && object.contains("base"_L1)) ||
           either(object, "html_url"_L1, "url"_L1).toString().contains("/pull/"_L1);
}

QStringList labelsOf(const QJsonObject &object)
{
    QStringList labels;
    const QJsonArray all = object.value("labels"_L1).toArray();
    for (const auto &label : all) {
        const QString name =
            label.isString() ? label.toString() : label.toObject().value("name"_L1).toString();
        if (!name.isEmpty()) {
            labels.append(name);
        }
    }
    return labels;
}

/// What issue and comment have in common.
IncomingMessage messageOf(const QJsonObject &object, QByteArrayView bytes, OriginalFormat format,
                          qint64 offset, const ImportContext &context)
{
    IncomingMessage message;
    message.original = {.format = format,
                        .quoting = MboxQuoting::None,
                        .bytes = bytes.toByteArray(),
                        .sha256 = sha256Of(bytes),
                        .envelope = {}};
    message.offset = offset;
    message.refKind = RefKind::TrackerUrl;
    message.from = personOf(object);
    message.isAutomatic = isBot(object);
    message.text = withUnixLineEnds(object.value("body"_L1).toString());
    const auto created = instantFromIso(either(object, "created_at"_L1, "createdAt"_L1).toString());
    const bool isUsable = created && *created <= context.now;
    message.receivedAt = isUsable ? *created : context.fallbackAt;
    if (isUsable) {
        message.sentAt = created;
    } else {
        message.issues.append({created ? ImportFault::DateOutOfRange : ImportFault::MissingDate,
                               context.path, offset, created ? toIsoString(*created) : QString()});
    }
    return message;
}

/// For what has no address.
void setDigestRef(IncomingMessage &message)
{
    message.refKind = RefKind::Digest;
    message.messageRef = "sha256:"_L1 + QString::fromLatin1(message.original.sha256.toHex());
}

/// When the source says that it last changed.
std::optional<Instant> updatedAt(const QJsonObject &object)
{
    return instantFromIso(either(object, "updated_at"_L1, "updatedAt"_L1).toString());
}

/// The issue that an issue object is. A report by a maintainer is a report all the same: isFromTeam
/// stays false, as it would make the first message of a case an answer.
IncomingMessage issueOf(const QJsonObject &object, QByteArrayView bytes, qint64 offset,
                        const ImportContext &context)
{
    IncomingMessage message =
        messageOf(object, bytes, OriginalFormat::GitHubIssue, offset, context);
    message.messageRef = canonicalIssueUrl(either(object, "html_url"_L1, "url"_L1).toString());
    if (message.messageRef.isEmpty()) { // none, or none that is an address
        setDigestRef(message);
    }
    message.subject = object.value("title"_L1).toString();
    message.tracker = TrackerFacts{
        .issueUrl = message.messageRef,
        .number = object.value("number"_L1).toInteger(),
        .state = object.value("state"_L1).toString().toLower(),
        .stateReason = either(object, "state_reason"_L1, "stateReason"_L1).toString().toLower(),
        .closedBy = closerOf(object),
        .labels = labelsOf(object),
        .isPublic = true,
        .updatedAt = updatedAt(object)};
    return message;
}

IncomingMessage commentOf(const QJsonObject &object, QByteArrayView bytes, qint64 offset,
                          const QString &issueUrl, const ImportContext &context)
{
    IncomingMessage message =
        messageOf(object, bytes, OriginalFormat::GitHubComment, offset, context);
    message.isFromTeam = isTeam(object);
    message.inReplyTo = issueUrl;
    const qint64 id = object.value("id"_L1).toInteger();
    const QString url = either(object, "html_url"_L1, "url"_L1).toString();
    if (id > 0) {
        message.messageRef = issueUrl + "#issuecomment-"_L1 + QString::number(id);
    } else if (const qsizetype fragment = url.indexOf(u'#'); fragment >= 0) {
        message.messageRef = issueUrl + url.sliced(fragment);
    } else {
        setDigestRef(message);
    }
    message.tracker = TrackerFacts{.issueUrl = issueUrl,
                                   .number = issueUrl.section(u'/', -1).toLongLong(),
                                   .state = {},
                                   .stateReason = {},
                                   .closedBy = {},
                                   .labels = {},
                                   .isPublic = true,
                                   .updatedAt = updatedAt(object)};
    return message;
}

/// Comments that come inside their issue: of `gh`, and "commented" events of a backup.
void addInnerComments(TrackerItems &items, QByteArrayView element, QByteArrayView member,
                      qint64 offset, const ImportContext &context)
{
    const QString issueUrl = items.messages.first().messageRef;
    const auto array = jsonMember(element, member);
    const QList<QByteArrayView> slices = array ? jsonElements(*array) : QList<QByteArrayView>();
    for (const QByteArrayView slice : slices) {
        QJsonParseError error;
        const QJsonObject object = parsed(slice.toByteArray(), error);
        const bool isComment =
            member != "events" || object.value("event"_L1).toString() == "commented"_L1;
        if (isComment && !object.isEmpty()) {
            items.messages.append(commentOf(object, slice, offset + (slice.data() - element.data()),
                                            issueUrl, context));
        }
    }
}

/// Where an item has its comments: in REST "comments" is their number.
QByteArrayView commentsMember(const QJsonObject &item)
{
    if (item.contains("issue"_L1)) {
        return "events"; // a metadata backup
    }
    return item.contains("comments_data"_L1) ? "comments_data" : "comments"; // Perceval's, or gh's
}

TrackerItems wrongShape(qint64 offset, const QString &field, const ImportContext &context)
{
    return {.issue = ImportIssue{ImportFault::WrongShape, context.path, offset, field}};
}

} // namespace

std::optional<SourceFormat> gitHubFormat(const QList<QByteArrayView> &keys)
{
    const auto has = [&keys](QByteArrayView key) { return keys.contains(key); };
    if (has("type") && (has("issue") || has("pull")) && has("events")) {
        return SourceFormat::GitHubBackup;
    }
    if (has("number") && has("title") &&
        (has("comments_url") || has("html_url") || (has("url") && has("created_at")))) {
        return SourceFormat::GitHubIssues;
    }
    if (has("issue_url") && has("user")) {
        return SourceFormat::GitHubComments;
    }
    if (has("title") && !has("created_at") && (has("createdAt") || (has("number") && has("url")))) {
        return SourceFormat::GitHubCli;
    }
    return std::nullopt;
}

QString closingRobot(const IncomingMessage &message)
{
    QString closedBy = message.tracker.value_or(TrackerFacts{}).closedBy;
    if (isRobot(closedBy)) {
        return closedBy;
    }
    const bool saysSo =
        isRobot(message.from.handle) && message.text.contains("closed"_L1, Qt::CaseInsensitive);
    return saysSo ? message.from.handle : QString();
}

QString canonicalIssueUrl(const QString &url)
{
    QString canonical = url.section(u'#', 0, 0).section(u'?', 0, 0);
    while (canonical.endsWith(u'/')) {
        canonical.chop(1);
    }
    if (canonical.startsWith("https://api.github.com/repos/"_L1)) {
        return "https://github.com/"_L1 + canonical.sliced(29);
    }
    return canonical.replace("/api/v3/repos/"_L1, "/"_L1); // GitHub Enterprise Server
}

QJsonObject gitHubObject(const QByteArray &original)
{
    QJsonParseError error;
    return inner(parsed(original, error));
}

TrackerItem trackerItem(const QByteArray &original)
{
    const QJsonObject object = gitHubObject(original);
    return {.title = object.value("title"_L1).toString(),
            .text = withUnixLineEnds(object.value("body"_L1).toString()),
            .state = object.value("state"_L1).toString().toLower(),
            .stateReason = either(object, "state_reason"_L1, "stateReason"_L1).toString().toLower(),
            .closedBy = closerOf(object),
            .updatedAt = updatedAt(object)};
}

TrackerItems gitHubItems(const QByteArray &element, qint64 offset, const ImportContext &context)
{
    if (!element.startsWith('{')) {
        // QJsonDocument reads arrays and objects only; in an array any value is one or none
        const bool isJson = !QJsonDocument::fromJson('[' + element + ']').isNull();
        return isJson ? wrongShape(offset, QString::fromUtf8(element.left(20)), context)
                      : TrackerItems{
                            .issue = ImportIssue{ImportFault::BadJson, context.path, offset, {}}};
    }
    QJsonParseError error;
    const QJsonObject object = parsed(element, error);
    if (error.error != QJsonParseError::NoError) {
        return {.issue =
                    ImportIssue{ImportFault::BadJson, context.path, offset + error.offset, {}}};
    }
    const QJsonObject issue = inner(object);
    if (isPullRequest(issue) || object.value("pull"_L1).isObject() ||
        object.value("type"_L1).toString() == "pull"_L1) {
        return {.isSkipped = true};
    }
    TrackerItems items;
    if (const QString issueUrl = object.value("issue_url"_L1).toString(); !issueUrl.isEmpty()) {
        if (!object.value("body"_L1).isString() && !object.value("body"_L1).isNull()) {
            return wrongShape(offset, u"body"_s, context);
        }
        items.messages = {commentOf(object, element, offset, canonicalIssueUrl(issueUrl), context)};
        return items;
    }
    for (const auto &[field, isRight] :
         {std::pair("number"_L1, issue.value("number"_L1).isDouble()),
          std::pair("title"_L1, issue.value("title"_L1).isString()),
          std::pair("body"_L1, issue.value("body"_L1).isString() ||
                                   issue.value("body"_L1).isNull() ||
                                   !issue.contains("body"_L1))}) {
        if (!isRight) {
            return wrongShape(offset, field, context);
        }
    }
    items.messages = {issueOf(issue, element, offset, context)};
    addInnerComments(items, element, commentsMember(object), offset, context);
    return items;
}

} // namespace Docket
