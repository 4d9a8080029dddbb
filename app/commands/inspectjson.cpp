// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/inspectjson.h"

#include "commands/jsonviews.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QJsonArray arrayOf(const People &people)
{
    QJsonArray array;
    for (const Person &person : people) {
        array.append(Commands::jsonOf(person));
    }
    return array;
}

QJsonArray arrayOf(const QList<AttachmentInfo> &attachments)
{
    QJsonArray array;
    for (const AttachmentInfo &attachment : attachments) {
        array.append(Commands::jsonOf(attachment));
    }
    return array;
}

QJsonArray arrayOf(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues) {
        array.append(Commands::jsonOf(issue));
    }
    return array;
}

/// What mail and issues have in common.
QJsonObject head(const InspectedFile &file, qint64 offset, const QList<ImportIssue> &issues)
{
    return {{"file"_L1, file.path},
            {"offset"_L1, offset},
            {"format"_L1, textOrNull(file.format)},
            {"problems"_L1, arrayOf(issues)}};
}

QJsonValue authorOf(const Person &person)
{
    return textOrNull(person.handle.isEmpty() ? displayName(person) : person.handle);
}

} // namespace

QJsonObject inspectJson(const InspectedFile &file, const IncomingMessage &mail,
                        const QString &thread)
{
    QJsonObject object = head(file, mail.offset, mail.issues);
    object["message_id"_L1] = mail.messageRef;
    object["in_reply_to"_L1] = textOrNull(mail.inReplyTo);
    object["references"_L1] = QJsonArray::fromStringList(mail.references);
    object["thread"_L1] = thread;
    object["subject"_L1] = mail.subject;
    object["from"_L1] = Commands::jsonOf(mail.from);
    object["to"_L1] = arrayOf(mail.to);
    object["cc"_L1] = arrayOf(mail.cc);
    object["sent_at"_L1] = Commands::jsonOf(mail.sentAt);
    object["received_at"_L1] = toIsoString(mail.receivedAt);
    object["text"_L1] = mail.text;
    object["attachments"_L1] = arrayOf(mail.attachments);
    object["automatic"_L1] = mail.isAutomatic;
    return object;
}

QJsonObject inspectJson(const InspectedIssue &inspected)
{
    const IncomingMessage &issue = inspected.issue;
    const TrackerFacts facts = issue.tracker.value_or(TrackerFacts{});
    QList<ImportIssue> problems = issue.issues;
    QJsonArray comments;
    for (const IncomingMessage &comment : inspected.comments) {
        comments.append(QJsonObject{{"author"_L1, authorOf(comment.from)},
                                    {"created_at"_L1, Commands::jsonOf(comment.sentAt)},
                                    {"text"_L1, comment.text},
                                    {"team"_L1, comment.isFromTeam},
                                    {"url"_L1, comment.messageRef}});
        problems.append(comment.issues);
    }
    QJsonObject object = head(inspected.file, issue.offset, problems);
    object["key"_L1] = QString::number(facts.number);
    object["url"_L1] = facts.issueUrl;
    object["title"_L1] = issue.subject;
    object["text"_L1] = issue.text;
    object["state"_L1] = facts.state;
    object["state_reason"_L1] = textOrNull(facts.stateReason);
    object["author"_L1] = authorOf(issue.from);
    object["created_at"_L1] = Commands::jsonOf(issue.sentAt);
    object["labels"_L1] = QJsonArray::fromStringList(facts.labels);
    object["comments"_L1] = comments;
    object["public"_L1] = facts.isPublic;
    object["pull_request"_L1] = false; // those are counted, not read
    return object;
}

QJsonObject inspectJson(const InspectedFile &file, const ImportIssue &issue)
{
    return head(file, issue.offset, {issue});
}

} // namespace Docket::Commands
