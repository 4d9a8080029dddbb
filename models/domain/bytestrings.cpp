// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytestrings.h"

#include <algorithm>

namespace Docket {

namespace {

bool isStringByte(char byte)
{
    return (byte >= ' ' && byte <= '~') || byte == '\t';
}

} // namespace

QString textOf(QByteArrayView bytes, const ByteString &string)
{
    const qsizetype step = string.isWide ? 2 : 1;
    const qsizetype end = std::min(bytes.size(), string.offset + string.size);
    QString text;
    for (qsizetype at = string.offset; at < end && text.size() < StringScan::MaxText; at += step) {
        text += QLatin1Char(bytes.at(at));
    }
    return text;
}

StringScan::StringScan(QByteArrayView bytes, int length)
    : m_bytes(bytes)
    , m_length(std::clamp(length, ShortestLength, LongestLength))
{
}

void StringScan::end(QList<ByteString> &found, qsizetype &start, qsizetype at, bool isWide) const
{
    if (start >= 0) {
        const qsizetype size = at - start;
        if (size >= qsizetype{m_length} * (isWide ? 2 : 1)) {
            found.append({.offset = start, .size = size, .isWide = isWide});
        }
        start = -1;
    }
}

QList<ByteString> StringScan::next(qsizetype budget)
{
    QList<ByteString> found;
    const qsizetype size = m_bytes.size();
    const qsizetype stop = std::min(size, m_at + budget);
    for (; m_at < stop; ++m_at) {
        const bool isText = isStringByte(m_bytes.at(m_at));
        if (!isText) {
            end(found, m_narrow, m_at, false);
        } else if (m_narrow < 0) {
            m_narrow = m_at;
        }
        qsizetype &wide = m_wide.at(static_cast<size_t>(m_at % 2));
        if (!isText || m_at + 1 >= size || m_bytes.at(m_at + 1) != '\0') {
            end(found, wide, m_at, true);
        } else if (wide < 0) {
            wide = m_at;
        }
    }
    if (isAtEnd()) {
        end(found, m_narrow, size, false);
        for (const size_t parity : {size_t{0}, size_t{1}}) {
            // the last pair of this parity ends here, or one byte before
            qsizetype &wide = m_wide.at(parity);
            end(found, wide, wide < 0 ? 0 : size - ((size - wide) % 2), true);
        }
    }
    return found;
}

} // namespace Docket
