// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/streambuffer.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Docket {

namespace {

constexpr qsizetype BlockSize = 1 << 20;
constexpr qsizetype KeptCapacity =
    8 * BlockSize; ///< a bigger buffer is given back when empty enough

} // namespace

bool hasMacLineEnds(QByteArrayView bytes)
{
    return bytes.contains('\r') && !bytes.contains('\n');
}

StreamBuffer::StreamBuffer(QIODevice &device, QString path)
    : m_device(device)
    , m_path(std::move(path))
    , m_offset(device.isSequential() ? 0 : device.pos())
    , m_start(m_offset)
{
}

QByteArrayView StreamBuffer::view() const
{
    return {m_bytes.constData() + m_begin, m_end - m_begin};
}

qsizetype StreamBuffer::bytesBefore() const
{
    return std::min<qint64>(m_offset - m_start, Lookback);
}

void StreamBuffer::fill()
{
    if (m_isAtEnd) {
        return;
    }
    makeRoom();
    const qint64 count =
        m_device.read(m_bytes.data() + m_end, std::min(BlockSize, m_bytes.size() - m_end));
    if (count < 0) {
        m_error = m_device.errorString();
    }
    replaceMacLineEnds(count);
    m_isAtEnd = count <= 0;
    m_end += std::max<qint64>(0, count);
}

void StreamBuffer::replaceMacLineEnds(qint64 count)
{
    if (count <= 0) {
        return;
    }
    char *const begin = m_bytes.data() + m_end;
    if (m_mayBeMac) {
        m_mayBeMac = false;
        m_isMac = hasMacLineEnds({begin, count});
    }
    if (m_isMac) {
        std::replace(begin, begin + count, '\r', '\n');
    }
}

void StreamBuffer::fillTo(qsizetype size)
{
    while (m_end - m_begin < size && !m_isAtEnd) {
        fill();
    }
}

std::optional<QByteArray> StreamBuffer::peekAt(qsizetype at, qsizetype size) const
{
    if (m_device.isSequential()) {
        return std::nullopt;
    }
    if (m_offset + at >= m_device.size()) {
        return QByteArray();
    }
    const qint64 position = m_device.pos();
    if (!m_device.seek(m_offset + at)) {
        return std::nullopt;
    }
    QByteArray bytes = m_device.read(size);
    if (!m_device.seek(position)) {
        return std::nullopt;
    }
    return bytes;
}

std::optional<ImportError> StreamBuffer::error(qint64 offset) const
{
    if (!m_error) {
        return std::nullopt;
    }
    return ImportError{ImportFault::CannotRead, m_path, offset, *m_error};
}

void StreamBuffer::consume(qsizetype size)
{
    Q_ASSERT(size <= m_end - m_begin);
    m_begin += size;
    m_offset += size;
}

QByteArray StreamBuffer::take(qsizetype size)
{
    Q_ASSERT(size <= m_end - m_begin);
    const qsizetype rest = m_end - m_begin - size;
    if (size <= KeptCapacity || rest > size) {
        QByteArray bytes = view().first(size).toByteArray();
        consume(size);
        return bytes;
    }
    const qsizetype from = m_begin + size - Lookback;
    const qsizetype kept = Lookback + rest;
    QByteArray smaller(kept + BlockSize, Qt::Uninitialized);
    std::memcpy(smaller.data(), m_bytes.constData() + from, static_cast<size_t>(kept));
    QByteArray bytes = std::exchange(m_bytes, std::move(smaller));
    bytes.truncate(m_begin + size);
    bytes.remove(0, m_begin);
    m_begin = Lookback;
    m_end = kept;
    m_offset += size;
    return bytes;
}

void StreamBuffer::makeRoom()
{
    const qsizetype from = std::max<qsizetype>(0, m_begin - Lookback);
    const qsizetype live = m_end - from;
    // moved only when at least as much was consumed as is left, so that no byte is moved twice
    // on average
    if (from >= live && from > 0) {
        if (m_bytes.size() > KeptCapacity && live < BlockSize) {
            QByteArray smaller(2 * BlockSize, Qt::Uninitialized);
            std::memcpy(smaller.data(), m_bytes.constData() + from, static_cast<size_t>(live));
            m_bytes = std::move(smaller);
        } else {
            std::memmove(m_bytes.data(), m_bytes.constData() + from, static_cast<size_t>(live));
        }
        m_begin -= from;
        m_end -= from;
    }
    if (m_bytes.size() - m_end < BlockSize / 4) { // small reads must not grow it each time
        const qsizetype wanted = std::max(m_end + BlockSize, m_end + m_end / 2);
        m_bytes.resize(wanted); // what is large grows in place
    }
}

} // namespace Docket
