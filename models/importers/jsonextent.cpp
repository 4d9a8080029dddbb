// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonextent.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace Docket {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Gives each key and value of the object to `seen`, until it returns false or the bytes end. The
/// last value may be cut.
void eachMember(QByteArrayView object,
                const std::function<bool(QByteArrayView, QByteArrayView)> &seen)
{
    qsizetype at = jsonBlank(object);
    if (at >= object.size() || object[at] != '{') {
        return;
    }
    at = jsonBlank(object, at + 1);
    while (at < object.size() && object[at] == '"') {
        JsonExtent keyExtent;
        const qsizetype keySize = keyExtent.take(object.sliced(at));
        if (!keyExtent.isComplete()) {
            return;
        }
        const QByteArrayView key = object.sliced(at + 1, keySize - 2);
        at = jsonBlank(object, at + keySize);
        if (at >= object.size() || object[at] != ':') {
            return;
        }
        at = jsonBlank(object, at + 1);
        JsonExtent valueExtent;
        const qsizetype valueSize = valueExtent.take(object.sliced(at));
        if (!seen(key, object.sliced(at, valueSize))) {
            return;
        }
        at = jsonBlank(object, at + valueSize);
        if (at >= object.size() || object[at] != ',') {
            return;
        }
        at = jsonBlank(object, at + 1);
    }
}

} // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): every byte of a dump passes this loop
qsizetype JsonExtent::take(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_isInString) {
            at = takeString(bytes, at);
            if (m_isInString) {
                return at;
            }
            m_isComplete = m_depth == 0;
            if (m_isComplete) {
                return at;
            }
            continue;
        }
        const char c = bytes[at];
        if (c == '"' && !m_isScalar) {
            m_isInString = true;
        } else if (c == '{' || c == '[') {
            m_deepest = std::max(m_deepest, ++m_depth);
        } else if (c == '}' || c == ']') {
            m_isComplete = m_depth <= 1;
            m_depth = std::max(0, m_depth - 1);
            if (m_isComplete) {
                return m_isScalar ? at : at + 1; // a scalar ends before the bracket of its parent
            }
        } else if (m_depth == 0) {
            m_isComplete = m_isScalar && (c == ',' || isBlank(c));
            if (m_isComplete) {
                return at;
            }
            m_isScalar = true;
        }
        ++at;
    }
    return at;
}

/// From inside a string to behind its closing quote, or to the end of the bytes. Most bytes of a
/// dump are inside strings, so that memchr() looks at them, at each once.
qsizetype JsonExtent::takeString(QByteArrayView bytes, qsizetype at)
{
    const auto placeOf = [&](char wanted, qsizetype from, qsizetype to) {
        const qsizetype found = bytes.sliced(from, to - from).indexOf(wanted);
        return found < 0 ? to : from + found;
    };
    qsizetype quote = -1;
    while (at < bytes.size()) {
        if (std::exchange(m_isEscaped, false)) {
            ++at;
            continue;
        }
        quote = quote < at ? placeOf('"', at, bytes.size()) : quote;
        const qsizetype backslash = placeOf('\\', at, quote);
        if (backslash == quote) {
            m_isInString = quote == bytes.size();
            return std::min(quote + 1, bytes.size());
        }
        m_isEscaped = true;
        at = backslash + 1;
    }
    return at;
}

std::optional<QByteArrayView> jsonMember(QByteArrayView object, QByteArrayView key)
{
    std::optional<QByteArrayView> found;
    eachMember(object, [&](QByteArrayView name, QByteArrayView value) {
        if (name == key) {
            found = value;
        }
        return !found;
    });
    return found;
}

QList<QByteArrayView> jsonElements(QByteArrayView array)
{
    QList<QByteArrayView> elements;
    qsizetype at = jsonBlank(array);
    if (at >= array.size() || array[at] != '[') {
        return elements;
    }
    at = jsonBlank(array, at + 1);
    while (at < array.size() && array[at] != ']') {
        JsonExtent extent;
        const qsizetype size = extent.take(array.sliced(at));
        if (size == 0) {
            break;
        }
        elements.append(array.sliced(at, size));
        at = jsonBlank(array, at + size);
        at = at < array.size() && array[at] == ',' ? jsonBlank(array, at + 1) : at;
    }
    return elements;
}

QList<QByteArrayView> jsonKeys(QByteArrayView object)
{
    QList<QByteArrayView> keys;
    eachMember(object, [&keys](QByteArrayView name, QByteArrayView) {
        keys.append(name);
        return true;
    });
    return keys;
}

qsizetype jsonBlank(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && isBlank(bytes[from])) {
        ++from;
    }
    return from;
}

} // namespace Docket
