// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/originaltext.h"

#include "importers/githubitems.h"
#include "importers/mailparser.h"
#include "importers/plaintext.h"

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

} // namespace

QString originalText(const Original &original)
{
    switch (original.format) {
    case OriginalFormat::Mail:
        return mailText(original);
    case OriginalFormat::GitHubIssue:
    case OriginalFormat::GitHubComment:
        return withUnixLineEnds(gitHubObject(original.bytes).value("body"_L1).toString());
    case OriginalFormat::ByHand:
        break;
    }
    return QString::fromUtf8(original.bytes);
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
    const QJsonObject object = gitHubObject(original.bytes);
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isText = field.key() == "body"_L1 || field.key() == "comments"_L1;
        const QString value = isText ? QString() : shortValue(field.value()).simplified();
        if (!value.isEmpty()) {
            lines += field.key() + ": "_L1 + value + u'\n';
        }
    }
    return lines;
}

std::optional<QByteArray> originalAttachment(const Original &original, const QString &partPath)
{
    return original.format == OriginalFormat::Mail ? attachmentBytes(original, partPath)
                                                   : std::nullopt;
}

} // namespace Docket
