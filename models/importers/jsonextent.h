// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Docket {

/// Follows brackets and strings of JSON, byte by byte and without recursion, to see where a value
/// ends. It judges nothing else: whether the value is JSON is said by QJsonDocument afterwards. So
/// a damaged element costs that element alone, and a lone surrogate costs nothing.
class JsonExtent final
{
public:
    /// Takes bytes of one value up to its end; returns how many belong to it. Whether the value
    /// ended with them is isComplete().
    [[nodiscard]] qsizetype take(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] int deepest() const { return m_deepest; } ///< nested arrays and objects

private:
    [[nodiscard]] qsizetype takeString(QByteArrayView bytes, qsizetype at);

    int m_depth = 0;
    int m_deepest = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isScalar = false;
    bool m_isComplete = false;
};

/// The bytes of an object's member, `"key": <these>`; the first of that name. Nothing if there is
/// none, or if `object` is none.
[[nodiscard]] std::optional<QByteArrayView> jsonMember(QByteArrayView object, QByteArrayView key);

/// The bytes of each element of an array; empty if `array` is none.
[[nodiscard]] QList<QByteArrayView> jsonElements(QByteArrayView array);

/// The keys of the object that begins here, as far as the bytes go; empty if it is no object.
[[nodiscard]] QList<QByteArrayView> jsonKeys(QByteArrayView object);

/// How many bytes of white space these begin with.
[[nodiscard]] qsizetype jsonBlank(QByteArrayView bytes, qsizetype from = 0);

} // namespace Docket
