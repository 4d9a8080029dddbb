// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/xmlreader.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

namespace {

constexpr int MostUnclosed = 100; ///< elements of a file; then it is given up

constexpr qsizetype LongestTag = 1 << 20; ///< a tag's attributes; what is longer is text

/// Pieces that are passed over as wholes.
struct Whole
{
    QByteArrayView begin;
    QByteArrayView end;
};

constexpr std::array<Whole, 3> Wholes{Whole{"<!--", "-->"}, Whole{"<![CDATA[", "]]>"},
                                      Whole{"<?", "?>"}};

constexpr qsizetype NoTag = -1;

/// Behind the '>' of a tag; quotes may hold one. 0: it is not there yet. A second '<' says that the
/// first is text: no byte is looked at twice.
qsizetype endOfTag(QByteArrayView bytes)
{
    char quote = 0;
    for (qsizetype at = 1; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '<') {
            return NoTag;
        }
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
    return 0;
}

/// Behind a DOCTYPE, whose internal subset has tags of its own.
qsizetype endOfDeclaration(QByteArrayView bytes)
{
    int brackets = 0;
    for (qsizetype at = 2; at < bytes.size(); ++at) {
        brackets += bytes[at] == '[' ? 1 : 0;
        brackets -= bytes[at] == ']' ? 1 : 0;
        if (bytes[at] == '>' && brackets <= 0) {
            return at + 1;
        }
    }
    return 0;
}

} // namespace

QByteArray xmlName(QByteArrayView tag)
{
    qsizetype end = 1;
    while (end < tag.size() && !QByteArrayView(" \t\r\n/>").contains(tag[end])) {
        ++end;
    }
    return tag.first(std::min(end, tag.size()))
        .sliced(std::min<qsizetype>(1, tag.size()))
        .toByteArray();
}

qsizetype XmlExtent::take(QByteArrayView bytes, bool isAtEnd)
{
    m_opened.clear();
    m_isOdd = false;
    const qsizetype markup = bytes.indexOf('<');
    if (markup != 0) {
        return markup < 0 ? bytes.size() : markup; // text
    }
    const QByteArrayView window = bytes.first(std::min(LongestTag, bytes.size()));
    const qsizetype size = takeMarkup(window, isAtEnd);
    if (size == NoTag) {
        m_isOdd = true;
        return 1;
    }
    // what has no end is passed over as far as it was looked through
    m_isOdd = size == 0 && (isAtEnd || window.size() == LongestTag);
    return m_isOdd ? window.size() : size;
}

qsizetype XmlExtent::takeMarkup(QByteArrayView bytes, bool isAtEnd)
{
    if (bytes.size() < Wholes[1].begin.size() && !isAtEnd) {
        return 0;
    }
    for (const Whole &whole : Wholes) {
        if (bytes.startsWith(whole.begin)) {
            const qsizetype end = bytes.indexOf(whole.end, whole.begin.size());
            return end < 0 ? 0 : end + whole.end.size();
        }
    }
    if (bytes.startsWith("<!")) {
        return endOfDeclaration(bytes);
    }
    const qsizetype size = endOfTag(bytes);
    if (size <= 0) {
        return size;
    }
    if (bytes[1] == '/') {
        m_depth = std::max(0, m_depth - 1);
        return size;
    }
    m_opened = xmlName(bytes.first(size));
    m_deepest = std::max(m_deepest, m_depth + 1);
    m_depth += bytes[size - 2] == '/' ? 0 : 1;
    return size;
}

XmlReader::XmlReader(QIODevice &device, QString path, const ImportLimits &limits,
                     std::stop_token stop)
    : m_buffer(device, std::move(path))
    , m_limits(limits)
    , m_stop(std::move(stop))
{
}

std::expected<std::optional<XmlItem>, ImportError> XmlReader::next()
{
    if (m_isDone) {
        return std::nullopt;
    }
    const bool isFound = findElement();
    const qint64 offset = m_buffer.offset();
    std::optional<XmlItem> item;
    if (isFound) {
        item = takeElement();
    } else if (m_isInRoot || m_oddAt) {
        item = XmlItem{m_oddAt.value_or(offset), {}, ImportFault::BadXml}; // the root never ends
    }
    if (m_stop.stop_requested()) {
        return std::nullopt;
    }
    if (const auto error = m_buffer.error(offset); error && !(isFound && m_isWhole)) {
        return std::unexpected(*error);
    }
    m_isDone = !isFound || m_unclosed >= MostUnclosed;
    return item;
}

/// Moves to the start tag of the next element of the root; false at its end.
bool XmlReader::findElement()
{
    while (!m_stop.stop_requested()) {
        const QByteArrayView bytes = m_buffer.view();
        XmlExtent extent;
        const qsizetype size = bytes.isEmpty() ? 0 : extent.take(bytes, m_buffer.isAtEnd());
        if (size == 0) {
            if (m_buffer.isAtEnd()) {
                return false;
            }
            m_buffer.fill();
            continue;
        }
        m_oddAt = extent.isOdd() && !m_oddAt ? std::optional(m_buffer.offset()) : m_oddAt;
        const bool isEndTag = bytes.startsWith("</") && extent.opened().isEmpty();
        if (!extent.opened().isEmpty() && m_isInRoot) {
            return true;
        }
        if (!extent.opened().isEmpty()) {
            m_root = bytes.first(size).toByteArray();
            m_isInRoot = extent.depth() > 0;
        } else if (isEndTag && m_isInRoot) {
            m_isInRoot = false;
        }
        m_buffer.consume(size);
    }
    return false;
}

/// The element whose start tag is here.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): every byte of a dump passes this loop
XmlItem XmlReader::takeElement()
{
    XmlItem item{m_buffer.offset(), {}, std::nullopt};
    XmlExtent extent;
    QByteArray name;
    qsizetype taken = 0;
    bool isUnclosed = false;
    while (!m_stop.stop_requested()) {
        const QByteArrayView rest = m_buffer.view().sliced(taken);
        const qsizetype size = rest.isEmpty() ? 0 : extent.take(rest, m_buffer.isAtEnd());
        isUnclosed = size > 0 && taken > 0 && extent.opened() == name;
        if (isUnclosed || (size == 0 && m_buffer.isAtEnd())) {
            break;
        }
        if (size == 0) {
            m_buffer.fill();
            continue;
        }
        name = taken == 0 ? extent.opened() : name;
        taken += size;
        if (extent.depth() == 0 || taken >= m_limits.itemBytes) {
            break;
        }
    }
    m_isWhole = extent.depth() == 0 || isUnclosed;
    if (!m_isWhole && taken >= m_limits.itemBytes) {
        item.fault = ImportFault::MessageTooLarge;
    } else if (extent.depth() > 0) {
        item.fault = ImportFault::BadXml;
        // one problem is enough where the file ends inside of this element, and a few where no
        // element ends
        m_isInRoot = isUnclosed;
        m_unclosed += isUnclosed ? 1 : 0;
    } else if (extent.deepest() > m_limits.depth) {
        item.fault = ImportFault::TooDeep;
    }
    item.bytes = m_buffer.take(taken);
    return item;
}

} // namespace Docket
