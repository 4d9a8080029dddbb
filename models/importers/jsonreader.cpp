// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonreader.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

namespace {

/// What an object is called under that only wraps its elements.
constexpr std::array<QByteArrayView, 3> Envelopes{"bugs", "data", "findings"};

constexpr qsizetype JsonLookAhead = 64 << 10;
constexpr qsizetype LongestKey = 256;

} // namespace

JsonReader::JsonReader(QIODevice &device, QString path, const ImportLimits &limits,
                       std::stop_token stop)
    : m_buffer(device, std::move(path))
    , m_limits(limits)
    , m_stop(std::move(stop))
{
}

std::expected<std::optional<JsonItem>, ImportError> JsonReader::next()
{
    if (m_isDone) {
        return std::nullopt;
    }
    const bool isAtValue = m_isInPieces || findValue();
    const qint64 offset = m_buffer.offset();
    std::optional<JsonItem> item;
    if (isAtValue) {
        item = takeValue();
    } else if (!m_frames.empty()) {
        item = JsonItem{offset, {}, ImportFault::BadJson}; // the array never ends
    }
    if (m_stop.stop_requested()) {
        return std::nullopt;
    }
    const bool isWhole = isAtValue && (m_extent.isComplete() || m_isInPieces);
    if (const auto error = m_buffer.error(offset); error && !isWhole) {
        return std::unexpected(*error);
    }
    m_isDone = !isAtValue;
    return item;
}

/// Moves to the first byte of the next value; false at the end of the file.
bool JsonReader::findValue()
{
    if (m_buffer.offset() == 0) {
        m_buffer.fillTo(3);
        m_buffer.consume(m_buffer.view().startsWith("\xEF\xBB\xBF") ? 3 : 0);
    }
    while (!m_stop.stop_requested()) {
        if (!m_frames.empty() && !m_frames.back().isArray) {
            if (findInObject()) {
                return true;
            }
        } else if (!skipBlanks(',')) {
            return false;
        } else if (const char c = m_buffer.view().front(); c == '[' && m_frames.empty()) {
            m_frames.push_back({});
            m_buffer.consume(1);
        } else if (c == ']' && !m_frames.empty()) {
            m_frames.pop_back();
            m_buffer.consume(1);
        } else if (c != '{' || !m_frames.empty() || !beginObject()) {
            return true;
        }
        if (m_buffer.isAtEnd() && m_buffer.view().isEmpty()) {
            return false;
        }
    }
    return false;
}

/// Enters an object that only wraps its elements; false for any other, which is a value.
bool JsonReader::beginObject()
{
    m_buffer.fillTo(JsonLookAhead);
    const QByteArrayView ahead =
        m_buffer.view().first(std::min(JsonLookAhead, m_buffer.view().size()));
    const auto *const key = std::ranges::find_if(Envelopes, [&](QByteArrayView name) {
        const auto value = jsonMember(ahead, name);
        return value && (value->startsWith('[') || value->startsWith('{'));
    });
    if (key == Envelopes.end()) {
        return false;
    }
    m_envelope = key->toByteArray();
    m_frames.push_back({.isArray = false, .key = {}});
    m_buffer.consume(1);
    return true;
}

/// Goes on in the innermost object; true if a value begins here that is to be delivered.
bool JsonReader::findInObject()
{
    if (!skipBlanks(',')) {
        return false;
    }
    const char c = m_buffer.view().front();
    if (c == '}') {
        m_frames.pop_back();
        m_buffer.consume(1);
        return false;
    }
    if (c != '"') {
        return true; // no JSON: delivered as damaged
    }
    const QByteArray key = takeKey();
    return skipBlanks(':') && enter(key);
}

/// At the value of a key: looks into it, passes it over, or says that it is to be delivered.
bool JsonReader::enter(const QByteArray &key)
{
    const char c = m_buffer.view().front();
    const size_t level = m_frames.size();
    const bool isInBugs = level > 1 && m_frames[1].key == "bugs";
    const bool isOfComments = key == "comments" || key == "attachments" || key == "history";
    const bool isEnvelope = std::ranges::contains(Envelopes, QByteArrayView(key));
    const bool isArray = (level == 1 && isEnvelope) || (level == 2 && isInBugs) ||
                         (level == 3 && isInBugs && isOfComments);
    // {"comments":{"35":{…}}} is the answer to a question for one comment
    const bool isObject =
        (level == 1 && (key == "bugs" || isOfComments)) || (level == 2 && isInBugs);
    if ((c == '[' && isArray) || (c == '{' && isObject)) {
        m_frames.push_back({.isArray = c == '[', .key = key});
        m_buffer.consume(1);
        return false;
    }
    const bool isOne = (level == 1 && key == "data") || (level == 2 && !isInBugs);
    if (c == '{' && isOne) {
        return true;
    }
    skipValue();
    return false;
}

/// Moves to the next byte that is neither blank nor `also`; false at the end of the file.
bool JsonReader::skipBlanks(char also)
{
    while (!m_stop.stop_requested()) {
        const QByteArrayView bytes = m_buffer.view();
        qsizetype at = 0;
        while (at < bytes.size() && (bytes[at] == also || jsonBlank(bytes, at) > at)) {
            ++at;
        }
        m_buffer.consume(at);
        if (at < bytes.size()) {
            return true;
        }
        if (m_buffer.isAtEnd()) {
            return false;
        }
        m_buffer.fill();
    }
    return false;
}

/// The key that begins here, without its quotes. One that is too long is cut: nobody knows it.
QByteArray JsonReader::takeKey()
{
    JsonExtent extent;
    QByteArray key;
    do {
        const QByteArrayView bytes = m_buffer.view();
        const qsizetype size = extent.take(bytes);
        if (key.size() < LongestKey) {
            key.append(bytes.first(std::min(size, LongestKey)));
        }
        m_buffer.consume(size);
        if (!extent.isComplete()) {
            m_buffer.fill();
        }
    } while (!extent.isComplete() && !m_buffer.isAtEnd() && !m_stop.stop_requested());
    return key.size() >= 2 ? key.sliced(1, key.size() - 2) : QByteArray();
}

void JsonReader::skipValue()
{
    JsonExtent extent;
    while (!m_stop.stop_requested()) {
        m_buffer.consume(extent.take(m_buffer.view()));
        if (extent.isComplete() || m_buffer.isAtEnd()) {
            return;
        }
        m_buffer.fill();
    }
}

/// The value that begins here, or the next piece of it.
JsonItem JsonReader::takeValue()
{
    if (!m_isInPieces) {
        m_extent = {};
    }
    JsonItem item{m_buffer.offset(), {}, std::nullopt};
    qsizetype taken = lookAhead(m_buffer, m_extent, m_limits.itemBytes, m_stop);
    const bool isCut = !m_extent.isComplete() && taken >= m_limits.itemBytes;
    if (isCut || m_isInPieces) {
        item.fault = ImportFault::MessageTooLarge;
    } else if (!m_extent.isComplete() && m_extent.deepest() > 0) {
        item.fault = ImportFault::BadJson;
        m_frames.clear(); // one problem is enough: the file ends inside this value
    } else if (m_extent.deepest() > m_limits.depth) {
        item.fault = ImportFault::TooDeep;
    }
    m_isInPieces = isCut;
    taken = std::max<qsizetype>(taken, m_extent.isComplete() ? 1 : taken); // always moves on
    item.bytes = m_buffer.take(std::min(taken, m_buffer.view().size()));
    return item;
}

} // namespace Docket
