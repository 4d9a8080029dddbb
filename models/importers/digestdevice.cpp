// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/digestdevice.h"

#include <algorithm>

namespace Docket {

DigestDevice::DigestDevice(QIODevice &source)
    : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DigestDevice::seek(qint64 position)
{
    return m_source.seek(position) && QIODevice::seek(position);
}

bool DigestDevice::digest(qint64 count, const std::stop_token &stop)
{
    constexpr qint64 BlockSize = 1 << 20;
    QByteArray block(BlockSize, Qt::Uninitialized);
    while (m_digested < count && !stop.stop_requested()) {
        if (read(block.data(), std::min(BlockSize, count - m_digested)) <= 0) {
            return false;
        }
    }
    return m_digested == count;
}

qint64 DigestDevice::readData(char *data, qint64 maxSize)
{
    const qint64 at = m_source.isSequential() ? m_digested : m_source.pos();
    const qint64 count = m_source.read(data, maxSize);
    if (count < 0) {
        setErrorString(m_source.errorString());
        return count;
    }
    if (at <= m_digested && at + count > m_digested) { // else it was seen, or is only looked up
        const qint64 known = m_digested - at;
        m_hash.add(QByteArrayView(data + known, count - known));
        m_digested = at + count;
    }
    return count;
}

} // namespace Docket
