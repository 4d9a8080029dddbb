// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/trackeritems.h"

#include "importers/plaintext.h"
#include "importers/sha256.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isRight(const QJsonValue &value, FieldRule::Is rule)
{
    switch (rule) {
    case FieldRule::Is::Text:
        return value.isString();
    case FieldRule::Is::TextOrNothing:
        return value.isString() || value.isNull() || value.isUndefined();
    case FieldRule::Is::Number:
        return value.isDouble();
    case FieldRule::Is::NumberOrText:
        return !wordOf(value).isEmpty();
    }
    return false;
}

/// "2013-06-25 11:49:00 +0200" → "2013-06-25T11:49:00+02:00"; " UTC" and nothing are Z.
QString withIsoPunctuation(const QString &text)
{
    static const QRegularExpression spaced(
        u"^(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)"
        "\\s*(UTC|GMT|Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const QRegularExpressionMatch match = spaced.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    QString zone = match.captured(3);
    if (zone.isEmpty() || zone.at(0).isLetter()) {
        zone = u"Z"_s;
    } else if (!zone.contains(u':')) {
        zone.insert(3, u':');
    }
    const QString time = match.captured(2);
    return match.captured(1) + u'T' + (time.size() == 5 ? time + ":00"_L1 : time) + zone;
}

/// Forms with the names of months, as Jira's export writes them for an English server.
std::optional<Instant> fromNamedMonth(const QString &text)
{
    static const QStringList forms{u"d/MMM/yy h:mm AP"_s,    u"d/MMM/yyyy h:mm AP"_s,
                                   u"d/MMM/yy HH:mm"_s,      u"d/MMM/yyyy HH:mm"_s,
                                   u"MMM d, yyyy h:mm AP"_s, u"d/MMM/yy"_s};
    for (const QString &form : forms) {
        QDateTime at = QLocale::c().toDateTime(text, form, 2000);
        if (at.isValid()) {
            return Instant{QDateTime(at.date(), at.time(), QTimeZone::UTC).toSecsSinceEpoch()};
        }
    }
    return std::nullopt;
}

} // namespace

IncomingMessage messageOf(ItemFields fields, const Element &element)
{
    IncomingMessage message;
    message.original = {.format = element.format,
                        .quoting = MboxQuoting::None,
                        .bytes = element.bytes.toByteArray(),
                        .sha256 = sha256Of(element.bytes),
                        .envelope = element.envelope};
    message.offset = element.offset;
    message.refKind = fields.ref.isEmpty() ? RefKind::Digest : RefKind::TrackerUrl;
    message.messageRef = fields.ref.isEmpty()
                             ? "sha256:"_L1 + QString::fromLatin1(message.original.sha256.toHex())
                             : fields.ref;
    message.from = std::move(fields.from);
    message.subject = fields.title;
    message.text = withUnixLineEnds(fields.text);
    message.isAutomatic = fields.isAutomatic;
    message.isFromTeam = fields.isFromTeam;
    message.isInternal = fields.isInternal;
    if (fields.facts.issueUrl.isEmpty()) {
        fields.facts.issueUrl = message.messageRef;
    } else if (fields.facts.issueUrl != message.messageRef) {
        message.inReplyTo = fields.facts.issueUrl;
    }
    message.tracker = std::move(fields.facts);
    const auto created = instantFromTracker(fields.createdAt);
    const ImportContext &context = element.context;
    const bool isUsable = created && *created <= context.now;
    message.receivedAt = isUsable ? *created : context.fallbackAt;
    if (isUsable) {
        message.sentAt = created;
    } else {
        message.issues.append({created ? ImportFault::DateOutOfRange : ImportFault::MissingDate,
                               context.path, element.offset,
                               created ? toIsoString(*created) : fields.createdAt.left(40)});
    }
    return message;
}

TrackerItems wrongShape(const Element &element, const QString &field)
{
    return {.messages = {},
            .issue =
                ImportIssue{ImportFault::WrongShape, element.context.path, element.offset, field}};
}

std::optional<QString> firstWrong(const QJsonObject &object, std::initializer_list<FieldRule> rules)
{
    const auto *const wrong = std::ranges::find_if(rules, [&object](const FieldRule &rule) {
        return !isRight(object.value(rule.key), rule.is);
    });
    return wrong == rules.end() ? std::nullopt : std::optional(QString(wrong->key));
}

bool isYes(const QJsonValue &value)
{
    if (value.isString()) {
        const QString word = value.toString().trimmed().toLower();
        return word == "1"_L1 || word == "true"_L1 || word == "yes"_L1;
    }
    return value.isDouble() ? value.toDouble() != 0 : value.toBool();
}

QString wordOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 number = value.toInteger(-1);
        return number < 0 ? QString() : QString::number(number);
    }
    return value.toString();
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray all = value.toArray();
    for (const auto &element : all) {
        const QString word =
            element.isObject() ? element.toObject().value("name"_L1).toString() : wordOf(element);
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

std::optional<Instant> instantFromTracker(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 64) {
        return std::nullopt;
    }
    if (const auto at = instantFromIso(withIsoPunctuation(trimmed))) {
        return at;
    }
    return fromNamedMonth(trimmed);
}

std::optional<QJsonObject> objectOf(QByteArrayView bytes, qsizetype *errorAt)
{
    QJsonParseError error;
    const QByteArray copy = bytes.toByteArray();
    QJsonDocument document = QJsonDocument::fromJson(copy, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        document = QJsonDocument::fromJson(QString::fromUtf8(copy).toUtf8(), &error);
    }
    if (errorAt != nullptr) {
        *errorAt = error.offset;
    }
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

AttachmentInfo attachmentOf(const QString &name, const QString &mediaType, qint64 statedSize,
                            const std::optional<QByteArray> &bytes)
{
    return {.partPath = u"data"_s,
            .name = name,
            .mediaType = mediaType.trimmed().toLower(),
            .size = bytes ? bytes->size() : std::max<qint64>(0, statedSize),
            .sha256 = bytes ? sha256Of(*bytes) : QByteArray()};
}

void noteMissingBytes(IncomingMessage &message, const Element &element)
{
    for (const AttachmentInfo &attachment : std::as_const(message.attachments)) {
        if (attachment.sha256.isEmpty()) {
            message.issues.append({ImportFault::NoBytes, element.context.path, element.offset,
                                   attachment.name.left(200)});
        }
    }
}

} // namespace Docket
