// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsonfields.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

// The storage form of records. The fields of a part are named once, in its visit(): the writer and
// the reader are two visitors of the same list, so that neither can forget one. What says nothing
// is not written. A visit() stands in namespace Docket itself, where the visitors find it.

namespace Docket {

/// For the parameter of visit(), which takes a part to be read and one to be filled.
template <typename T, typename Part>
concept Is = std::same_as<std::remove_const_t<T>, Part>;

/// Makes the JSON object of a part.
class FieldWriter final
{
public:
    void operator()(QLatin1StringView key, const QString &value)
    {
        put(key, value, value.isEmpty());
    }

    void operator()(QLatin1StringView key, const QStringList &value)
    {
        put(key, QJsonArray::fromStringList(value), value.isEmpty());
    }

    void operator()(QLatin1StringView key, bool value) { put(key, value, !value); }

    void operator()(QLatin1StringView key, int value) { put(key, value, value == 0); }

    void operator()(QLatin1StringView key, Instant value) { put(key, toIsoString(value), false); }

    template <typename T>
    void operator()(QLatin1StringView key, const std::optional<T> &value)
    {
        if (value) {
            always(key, *value);
        }
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(QLatin1StringView key, Enum value)
    {
        put(key, QString(toToken(value)), value == Enum{});
    }

    /// For words whose first value is not what a reader takes for granted.
    template <typename Enum>
    void required(QLatin1StringView key, Enum value)
    {
        put(key, QString(toToken(value)), false);
    }

    template <typename T>
        requires std::is_aggregate_v<T>
    void operator()(QLatin1StringView key, const T &value)
    {
        const QJsonObject object = written(value);
        put(key, object, object.isEmpty());
    }

    template <typename T>
    void operator()(QLatin1StringView key, const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values) {
            array.append(written(value));
        }
        put(key, array, array.isEmpty());
    }

    template <typename T>
    static QJsonObject written(const T &value)
    {
        FieldWriter writer;
        visit(writer, value);
        return writer.m_object;
    }

private:
    void always(QLatin1StringView key, bool value) { m_object[key] = value; }

    void always(QLatin1StringView key, Instant value) { m_object[key] = toIsoString(value); }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void always(QLatin1StringView key, Enum value)
    {
        m_object[key] = QString(toToken(value));
    }

    template <typename T>
        requires std::is_aggregate_v<T>
    void always(QLatin1StringView key, const T &value)
    {
        m_object[key] = written(value);
    }

    void put(QLatin1StringView key, const QJsonValue &value, bool saysNothing)
    {
        if (!saysNothing) {
            m_object[key] = value;
        }
    }

    QJsonObject m_object;
};

/// Fills a part from its JSON object; what is missing stays as it is, what is wrong is an error of
/// the fields.
class FieldReader final
{
public:
    explicit FieldReader(JsonFields fields)
        : m_fields(std::move(fields))
    {
    }

    template <typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        if (m_fields.contains(key)) {
            read(key, value);
        }
    }

    template <typename Enum>
    void required(QLatin1StringView key, Enum &value)
    {
        read(key, value);
    }

private:
    void read(QLatin1StringView key, QString &value) { value = m_fields.text(key); }

    void read(QLatin1StringView key, QStringList &value) { value = m_fields.texts(key); }

    void read(QLatin1StringView key, bool &value) { value = m_fields.flag(key); }

    void read(QLatin1StringView key, int &value)
    {
        value = int(m_fields.numberOrNull(key, MostNumber).value_or(0));
    }

    void read(QLatin1StringView key, Instant &value) { value = m_fields.instant(key); }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(QLatin1StringView key, Enum &value)
    {
        value = m_fields.word(key, value);
    }

    template <typename T>
    void read(QLatin1StringView key, std::optional<T> &value)
    {
        value.emplace();
        read(key, *value);
    }

    template <typename T>
        requires std::is_aggregate_v<T>
    void read(QLatin1StringView key, T &value)
    {
        FieldReader reader(m_fields.object(key));
        visit(reader, value);
    }

    template <typename T>
    void read(QLatin1StringView key, QList<T> &values)
    {
        for (const JsonFields &item : m_fields.objects(key)) {
            FieldReader reader(item);
            visit(reader, values.emplace_back());
        }
    }

    static constexpr qint64 MostNumber = 1'000'000;
    JsonFields m_fields;
};

/// The part as a JSON document, keys sorted.
template <typename T>
[[nodiscard]] QByteArray writtenJson(const T &part)
{
    return QJsonDocument(FieldWriter::written(part)).toJson(QJsonDocument::Compact);
}

/// The part that a JSON document is; nothing where it is none, or a field has another type.
template <typename T>
[[nodiscard]] std::optional<T> readJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::nullopt;
    }
    T part;
    FieldReader reader(*fields);
    visit(reader, part);
    return error.isEmpty() ? std::optional(std::move(part)) : std::nullopt;
}

} // namespace Docket
