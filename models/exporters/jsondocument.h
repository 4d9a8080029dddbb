// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

namespace Docket {

class JsonValue;

/// A member of an object.
using JsonMember = std::pair<QLatin1StringView, JsonValue>;

/// A JSON value that is written out: members stay in the order in which they were added, since the
/// readers of a format expect one. (Qt's own objects sort them.) Keys are literals of the program.
class JsonValue final
{
public:
    JsonValue() = default; ///< null

    JsonValue(const QString &text)
        : m_value(text)
    {
    }

    JsonValue(QLatin1StringView text)
        : m_value(QString(text))
    {
    }

    template <std::same_as<bool> T>
    JsonValue(T value)
        : m_value(value)
    {
    }

    template <std::integral T>
        requires(!std::same_as<T, bool>)
    JsonValue(T value)
        : m_value(qint64{value})
    {
    }

    JsonValue(double value)
        : m_value(value)
    {
    }

    [[nodiscard]] static JsonValue object();
    [[nodiscard]] static JsonValue array();
    [[nodiscard]] static JsonValue array(const QStringList &texts);

    /// Adds a member; the key must be new. The value must be an object.
    JsonValue &set(QLatin1StringView key, JsonValue value);

    /// The same, of a value that says something: not null, nor an empty text, array or object.
    JsonValue &setIfAny(QLatin1StringView key, JsonValue value);

    /// Adds an element. The value must be an array.
    JsonValue &append(JsonValue value);

    /// Null, or a text, array or object with nothing in it.
    [[nodiscard]] bool saysNothing() const;

    /// Elements or members; 0 of anything else.
    [[nodiscard]] std::size_t size() const;

    /// UTF-8, two spaces a level, LF, with one at the end. The same value gives the same bytes;
    /// numbers are the shortest that mean the same: 9.8, 10.0.
    [[nodiscard]] QByteArray toBytes() const;

private:
    friend struct JsonPrinter;
    using Elements = std::vector<JsonValue>;
    using Members = std::vector<JsonMember>;

    std::variant<std::monostate, bool, qint64, double, QString, Elements, Members> m_value;
};

} // namespace Docket
