// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonreader.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace Docket {

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
    } else if (m_isInArray) {
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
        const QByteArrayView bytes = m_buffer.view();
        qsizetype at = 0;
        for (; at < bytes.size(); ++at) {
            const char c = bytes[at];
            if (c == '[' && !m_isInArray) {
                m_isInArray = true;
            } else if (c == ']' && m_isInArray) {
                m_isInArray = false;
            } else if (c != ',' && jsonBlank(bytes, at) == at) {
                m_buffer.consume(at);
                return true;
            }
        }
        m_buffer.consume(at);
        if (m_buffer.isAtEnd()) {
            return false;
        }
        m_buffer.fill();
    }
    return false;
}

/// The value that begins here, or the next piece of it.
JsonItem JsonReader::takeValue()
{
    if (!m_isInPieces) {
        m_extent = {};
    }
    JsonItem item{m_buffer.offset(), {}, std::nullopt};
    qsizetype taken = 0;
    for (;;) {
        const QByteArrayView bytes = m_buffer.view();
        const auto room = static_cast<qsizetype>(m_limits.messageBytes) - taken;
        taken += m_extent.take(bytes.sliced(taken, std::min(room, bytes.size() - taken)));
        const bool isFull = taken >= m_limits.messageBytes;
        if (m_extent.isComplete() || isFull || m_buffer.isAtEnd() || m_stop.stop_requested()) {
            break;
        }
        m_buffer.fill();
    }
    const bool isCut = !m_extent.isComplete() && taken >= m_limits.messageBytes;
    if (isCut || m_isInPieces) {
        item.fault = ImportFault::MessageTooLarge;
    } else if (!m_extent.isComplete() && m_extent.deepest() > 0) {
        item.fault = ImportFault::BadJson;
        m_isInArray = false; // one problem is enough: the file ends inside this value
    } else if (m_extent.deepest() > m_limits.depth) {
        item.fault = ImportFault::TooDeep;
    }
    m_isInPieces = isCut;
    taken = std::max<qsizetype>(taken, m_extent.isComplete() ? 1 : taken); // always moves on
    item.bytes = m_buffer.view().first(std::min(taken, m_buffer.view().size())).toByteArray();
    m_buffer.consume(item.bytes.size());
    return item;
}

} // namespace Docket
