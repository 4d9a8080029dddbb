// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/jsondocument.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

namespace Docket {

/// Hands a value to RapidJSON's writer.
struct JsonPrinter
{
    rapidjson::PrettyWriter<rapidjson::StringBuffer> &writer;

    void operator()(std::monostate) const { writer.Null(); }

    void operator()(bool value) const { writer.Bool(value); }

    void operator()(qint64 value) const { writer.Int64(value); }

    void operator()(double value) const { writer.Double(value); }

    void operator()(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        writer.String(bytes.constData(), static_cast<rapidjson::SizeType>(bytes.size()));
    }

    void operator()(const JsonValue::Elements &elements) const
    {
        writer.StartArray();
        for (const JsonValue &element : elements) {
            print(element);
        }
        writer.EndArray();
    }

    void operator()(const JsonValue::Members &members) const
    {
        writer.StartObject();
        for (const auto &[key, value] : members) {
            writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
            print(value);
        }
        writer.EndObject();
    }

    void print(const JsonValue &value) const { std::visit(*this, value.m_value); }
};

JsonValue JsonValue::object()
{
    JsonValue value;
    value.m_value.emplace<Members>();
    return value;
}

JsonValue JsonValue::array()
{
    JsonValue value;
    value.m_value.emplace<Elements>();
    return value;
}

JsonValue JsonValue::array(const QStringList &texts)
{
    JsonValue value;
    value.m_value.emplace<Elements>(texts.begin(), texts.end());
    return value;
}

JsonValue &JsonValue::set(QLatin1StringView key, JsonValue value)
{
    auto &members = std::get<Members>(m_value);
    Q_ASSERT(!std::ranges::contains(members, key, &JsonMember::first));
    members.emplace_back(key, std::move(value));
    return *this;
}

JsonValue &JsonValue::setIfAny(QLatin1StringView key, JsonValue value)
{
    return value.saysNothing() ? *this : set(key, std::move(value));
}

JsonValue &JsonValue::append(JsonValue value)
{
    std::get<Elements>(m_value).push_back(std::move(value));
    return *this;
}

bool JsonValue::saysNothing() const
{
    if (const auto *text = std::get_if<QString>(&m_value)) {
        return text->isEmpty();
    }
    const bool isContainer =
        std::holds_alternative<Elements>(m_value) || std::holds_alternative<Members>(m_value);
    return std::holds_alternative<std::monostate>(m_value) || (isContainer && size() == 0);
}

std::size_t JsonValue::size() const
{
    if (const auto *elements = std::get_if<Elements>(&m_value)) {
        return elements->size();
    }
    const auto *members = std::get_if<Members>(&m_value);
    return members ? members->size() : 0;
}

QByteArray JsonValue::toBytes() const
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
    constexpr unsigned Indent = 2;
    writer.SetIndent(' ', Indent);
    JsonPrinter{writer}.print(*this);
    QByteArray bytes(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
    bytes += '\n';
    return bytes;
}

} // namespace Docket
