// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

JsonFields::JsonFields(QJsonObject object, QString path, QString *error)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_error(error)
{
}

QString JsonFields::text(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        fail(key, "a text"_L1);
    }
    return value.toString();
}

QString JsonFields::textOrNull(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && !value.isNull()) {
        fail(key, "a text or null"_L1);
    }
    return value.toString();
}

QString JsonFields::textOr(QLatin1StringView key) const
{
    return contains(key) ? text(key) : QString();
}

bool JsonFields::flag(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool()) {
        fail(key, "true or false"_L1);
    }
    return value.toBool();
}

std::optional<qint64> JsonFields::numberOrNull(QLatin1StringView key, qint64 most) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isNull()) {
        return std::nullopt;
    }
    const qint64 number = value.toInteger(0); // 0 for fractions and other types
    if (number < 1 || number > most) {
        fail(key, "a whole number from 1, or null"_L1);
        return std::nullopt;
    }
    return number;
}

Instant JsonFields::instant(QLatin1StringView key) const
{
    const std::optional<Instant> at = instantFromIso(text(key));
    if (!at) {
        fail(key, "an ISO 8601 date or instant with its zone"_L1);
    }
    return at.value_or(Instant());
}

QStringList JsonFields::texts(QLatin1StringView key) const
{
    QStringList texts;
    for (const auto &value : array(key)) {
        if (!value.isString()) {
            fail(key, "a list of texts"_L1);
        }
        texts.append(value.toString());
    }
    return texts;
}

QList<qint64> JsonFields::numbers(QLatin1StringView key) const
{
    QList<qint64> numbers;
    for (const auto &value : array(key)) {
        const qint64 number = value.toInteger(-1);
        if (number < 0) {
            fail(key, "a list of whole numbers"_L1);
        }
        numbers.append(number);
    }
    return numbers;
}

JsonFields JsonFields::object(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject()) {
        fail(key, "an object"_L1);
    }
    return {value.toObject(), m_path + key + u'.', m_error};
}

QList<JsonFields> JsonFields::objects(QLatin1StringView key) const
{
    QList<JsonFields> objects;
    for (const auto &value : array(key)) {
        if (!value.isObject()) {
            fail(key, "a list of objects"_L1);
        }
        const QString path = u"%1%2[%3]."_s.arg(m_path, key).arg(objects.size());
        objects.append({value.toObject(), path, m_error});
    }
    return objects;
}

void JsonFields::fail(QLatin1StringView key, QLatin1StringView expected) const
{
    if (m_error->isEmpty()) {
        *m_error = m_path + key + ": expected "_L1 + expected;
    }
}

QJsonArray JsonFields::array(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) {
        fail(key, "a list"_L1);
    }
    return value.toArray();
}

QByteArray differenceOf(const QJsonObject &own, const QJsonObject &others,
                        const QList<QLatin1StringView> &except)
{
    QJsonObject different;
    for (auto field = own.begin(); field != own.end(); ++field) {
        const QString key = field.key();
        if (!except.contains(key) && others.value(key) != *field) {
            different[key] = *field;
        }
    }
    return different.isEmpty() ? QByteArray()
                               : QJsonDocument(different).toJson(QJsonDocument::Compact);
}

std::optional<JsonFields> jsonFieldsOf(const QByteArray &json, QString *error)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        *error = u"offset %1: %2"_s.arg(parseError.offset).arg(parseError.errorString());
        return std::nullopt;
    }
    if (!document.isObject()) {
        *error = u"document: expected an object"_s;
        return std::nullopt;
    }
    return JsonFields(document.object(), {}, error);
}

} // namespace Docket
