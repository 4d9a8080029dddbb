// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcepattern.h"

#include <algorithm>

namespace Docket {

SourcePattern::SourcePattern(const SourceText &text, const QString &needle,
                             Qt::CaseSensitivity sensitivity)
    : m_text(text)
    , m_needle(text.encoded(needle))
{
    for (size_t byte = 0; byte < m_folded.size(); ++byte) {
        const bool isFolded = sensitivity == Qt::CaseInsensitive && byte >= 'A' && byte <= 'Z';
        m_folded[byte] = static_cast<unsigned char>(isFolded ? byte - 'A' + 'a' : byte);
    }
    m_shift.fill(m_needle.size());
    for (qsizetype i = 0; i + 1 < m_needle.size(); ++i) {
        const unsigned char wanted = m_folded[static_cast<unsigned char>(m_needle.at(i))];
        for (size_t byte = 0; byte < m_folded.size(); ++byte) {
            if (m_folded[byte] == wanted) {
                m_shift[byte] = m_needle.size() - 1 - i;
            }
        }
    }
}

std::optional<qsizetype> SourcePattern::next(qsizetype from) const
{
    return next(from, m_text.end());
}

std::optional<qsizetype> SourcePattern::next(qsizetype from, qsizetype to) const
{
    if (isEmpty()) {
        return std::nullopt;
    }
    const QByteArrayView bytes(m_text.bytes());
    const qsizetype last = std::min(to - 1, m_text.end() - size());
    for (qsizetype at = std::max(from, m_text.start()); at <= last;) {
        if (matchesAt(at)) {
            return at;
        }
        at += m_shift[static_cast<unsigned char>(bytes.at(at + size() - 1))];
    }
    return std::nullopt;
}

bool SourcePattern::matchesAt(qsizetype offset) const
{
    const auto isSame = [this](char a, char b) {
        return m_folded[static_cast<unsigned char>(a)] == m_folded[static_cast<unsigned char>(b)];
    };
    const qsizetype unit = m_text.unitSize();
    if ((offset - m_text.start()) % unit != 0) {
        return false;
    }
    const QByteArrayView bytes(m_text.bytes());
    if (!std::equal(m_needle.cbegin(), m_needle.cend(), bytes.cbegin() + offset, isSame)) {
        return false;
    }
    // In UTF-16 a letter's byte may be the half of another character, whose case it is not.
    const qsizetype high = m_text.encoding().name.endsWith("LE") ? 1 : 0;
    for (qsizetype i = 0; unit > 1 && i + 1 < size(); i += 2) {
        const bool differs = bytes.at(offset + i) != m_needle.at(i) ||
                             bytes.at(offset + i + 1) != m_needle.at(i + 1);
        if (differs && (m_needle.at(i + high) != '\0' || bytes.at(offset + i + high) != '\0')) {
            return false;
        }
    }
    return true;
}

} // namespace Docket
