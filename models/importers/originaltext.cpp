// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/originaltext.h"

#include "importers/bugzillaxml.h"
#include "importers/csvitems.h"
#include "importers/mailparser.h"
#include "importers/plaintext.h"
#include "importers/trackerjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// A field's value in one line: who, which labels, when; nothing for what is long or nested.
QString shortValue(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto key : {"login"_L1, "name"_L1, "title"_L1}) {
            if (const QString text = object.value(key).toString(); !text.isEmpty()) {
                return text;
            }
        }
        return {};
    }
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray all = value.toArray();
        for (const auto &element : all) {
            texts.append(element.isArray() ? QString() : shortValue(element));
        }
        texts.removeAll(QString());
        return texts.join(u", "_s);
    }
    return value.toVariant().toString();
}

/// What an original of a tracker other than GitHub's issues says; its refs are of no use.
std::optional<IncomingMessage> messageIn(const Original &original, const QString &messageRef)
{
    if (original.format == OriginalFormat::TrackerItem) {
        return trackerJsonMessage(original.bytes, messageRef);
    }
    if (original.format == OriginalFormat::TrackerXml) {
        return bugzillaXmlMessage(original);
    }
    return original.format == OriginalFormat::TableRow ? tableRowMessage(original) : std::nullopt;
}

} // namespace

QString originalText(const Original &original, const QString &messageRef)
{
    switch (original.format) {
    case OriginalFormat::Mail:
        return mailText(original);
    case OriginalFormat::GitHubIssue:
    case OriginalFormat::GitHubComment:
        return withUnixLineEnds(gitHubObject(original.bytes).value("body"_L1).toString());
    case OriginalFormat::TrackerItem:
    case OriginalFormat::TrackerXml:
    case OriginalFormat::TableRow:
        return messageIn(original, messageRef).value_or(IncomingMessage{}).text;
    case OriginalFormat::ByHand:
        break;
    }
    return QString::fromUtf8(original.bytes);
}

TrackerItem originalItem(const Original &original, const QString &messageRef)
{
    if (original.format == OriginalFormat::GitHubIssue ||
        original.format == OriginalFormat::GitHubComment) {
        return trackerItem(original.bytes);
    }
    const IncomingMessage message = messageIn(original, messageRef).value_or(IncomingMessage{});
    const TrackerFacts facts = message.tracker.value_or(TrackerFacts{});
    return {.title = message.subject,
            .text = message.text,
            .state = facts.state,
            .stateReason = facts.stateReason,
            .closedBy = facts.closedBy,
            .duplicateOf = facts.duplicateOf,
            .updatedAt = facts.updatedAt};
}

QString originalHeaders(const Original &original)
{
    if (original.format == OriginalFormat::Mail) {
        return mailHeaders(original);
    }
    QString lines;
    if (original.format == OriginalFormat::ByHand) {
        return lines;
    }
    if (original.format == OriginalFormat::TrackerXml) {
        return bugzillaXmlFields(original.bytes);
    }
    if (original.format == OriginalFormat::TableRow) {
        return tableRowFields(original);
    }
    const QJsonObject object = original.format == OriginalFormat::TrackerItem
                                   ? trackerJsonFields(original.bytes)
                                   : gitHubObject(original.bytes);
    for (auto field = object.begin(); field != object.end(); ++field) {
        static const QStringList texts{
            u"body"_s,     u"comments"_s, u"description"_s, u"text"_s,
            u"raw_text"_s, u"data"_s,     u"message"_s,     u"vulnerability_information"_s};
        const bool isText = texts.contains(field.key());
        const QString value = isText ? QString() : shortValue(field.value()).simplified();
        if (!value.isEmpty()) {
            lines += field.key() + ": "_L1 + value + u'\n';
        }
    }
    return lines;
}

std::optional<QByteArray> originalAttachment(const Original &original, const QString &partPath)
{
    switch (original.format) {
    case OriginalFormat::Mail:
        return attachmentBytes(original, partPath);
    case OriginalFormat::TrackerItem:
        return trackerJsonAttachment(original.bytes);
    case OriginalFormat::TrackerXml:
        return bugzillaXmlAttachment(original.bytes);
    case OriginalFormat::GitHubIssue:
    case OriginalFormat::GitHubComment:
    case OriginalFormat::TableRow:
    case OriginalFormat::ByHand:
        break;
    }
    return std::nullopt;
}

} // namespace Docket
