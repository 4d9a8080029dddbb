// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedruns.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Any run of 40 characters of prose or code has such a block of letters that stands at a multiple
/// of its length in the indexed text.
constexpr qsizetype BlockLength = 12;

/// Blocks that are the same more often than this are told apart by nothing.
constexpr int MostOfAHash = 8;

/// Letters compared for nothing; a text made to look alike everywhere ends there.
constexpr qsizetype MostCompared = 20'000'000;

/// What has more characters without a blank is no address.
constexpr qsizetype LongestAddress = 2048;

constexpr quint64 Base = 0x9E3779B97F4A7C15;

/// Base to the power of BlockLength - 1, by which the first letter of a block counts.
constexpr quint64 firstFactor()
{
    quint64 factor = 1;
    for (qsizetype i = 1; i < BlockLength; ++i) {
        factor *= Base;
    }
    return factor;
}

constexpr quint64 FirstFactor = firstFactor();

/// Whether a character counts. What Markdown and mail put around words does not.
bool isLetter(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case u'\n':
    case u'\r':
    case u'>':
    case u'*':
    case u'_':
    case u'`':
    case u'\\':
    case u'#':
    case u'|':
    case u'~':
        return false;
    default:
        return c.unicode() < 0x80 || !c.isSpace();
    }
}

/// The letters of a text without their places: less to hold.
std::vector<char16_t> lettersOf(QStringView text)
{
    std::vector<char16_t> letters;
    letters.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar c : text) {
        if (isLetter(c)) {
            letters.push_back(c.unicode());
        }
    }
    return letters;
}

quint64 hashOf(const char16_t *letters)
{
    quint64 hash = 0;
    for (qsizetype i = 0; i < BlockLength; ++i) {
        hash = hash * Base + letters[i];
    }
    return hash;
}

std::size_t slotOf(quint64 hash, std::size_t size)
{
    return static_cast<std::size_t>((hash * Base) >> 32) & (size - 1);
}

/// How far two texts agree around a place of each.
struct Agreement
{
    qsizetype from = 0; ///< in the indexed letters
    qsizetype to = 0;
    qsizetype otherEnd = 0;
    qsizetype compared = 0;
};

Agreement agreement(const std::vector<char16_t> &indexed, qsizetype at,
                    const std::vector<char16_t> &other, qsizetype otherAt)
{
    const auto sameAt = [&](qsizetype i, qsizetype j) {
        return indexed[static_cast<std::size_t>(i)] == other[static_cast<std::size_t>(j)];
    };
    const auto size = static_cast<qsizetype>(indexed.size());
    const auto otherSize = static_cast<qsizetype>(other.size());
    qsizetype to = at;
    qsizetype otherTo = otherAt;
    while (to < size && otherTo < otherSize && sameAt(to, otherTo)) {
        ++to;
        ++otherTo;
    }
    qsizetype from = at;
    while (from > 0 && otherAt > 0 && sameAt(from - 1, otherAt - 1)) {
        --from;
        --otherAt;
    }
    return {.from = from, .to = to, .otherEnd = otherTo, .compared = to - from};
}

} // namespace

SharedRuns::SharedRuns(const QString &text)
    : m_text(text)
{
    const auto size = static_cast<std::size_t>(text.size());
    m_letters.reserve(size);
    m_places.reserve(size);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLetter(text[i])) {
            m_letters.push_back(text[i].unicode());
            m_places.push_back(static_cast<qint32>(i));
        }
    }
    const std::size_t count = m_letters.size() / BlockLength;
    m_table.assign(std::bit_ceil(std::max<std::size_t>(16, 4 * count)), -1);
    m_blocks.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const quint64 hash = hashOf(&m_letters[i * BlockLength]);
        qint32 &first = m_table[slotOf(hash, m_table.size())];
        int same = 0;
        for (qint32 block = first; block >= 0;
             block = m_blocks[static_cast<std::size_t>(block)].next) {
            ++same;
        }
        if (same < MostOfAHash) {
            m_blocks.push_back({hash, static_cast<qint32>(i * BlockLength), first});
            first = static_cast<qint32>(m_blocks.size() - 1);
        }
    }
}

std::optional<SharedRun> SharedRuns::accepted(qsizetype from, qsizetype to) const
{
    const qsizetype begin = m_places[static_cast<std::size_t>(from)];
    const qsizetype end = m_places[static_cast<std::size_t>(to - 1)] + 1;
    if (end - begin < ShortestSharedRun) {
        return std::nullopt;
    }
    // An address that both give is no secret: its words do not count, whole or cut.
    qsizetype begins = begin;
    while (begins > 0 && begin - begins < LongestAddress && !m_text[begins - 1].isSpace()) {
        --begins;
    }
    qsizetype counted = 0;
    for (qsizetype at = begins; at < end;) {
        qsizetype stop = at;
        while (stop < m_text.size() && stop - end < LongestAddress && !m_text[stop].isSpace()) {
            ++stop;
        }
        const QStringView word = QStringView(m_text).sliced(at, stop - at);
        if (!word.isEmpty() && !word.contains("://"_L1)) {
            counted += std::min(stop, end) - std::max(at, begin) + 1;
        }
        at = stop + 1;
    }
    return counted > ShortestSharedRun
               ? std::optional(SharedRun{.from = begin, .length = end - begin})
               : std::nullopt;
}

void SharedRuns::compareAt(quint64 hash, const std::vector<char16_t> &other, qsizetype at,
                           Search &search) const
{
    for (qint32 i = m_table[slotOf(hash, m_table.size())]; i >= 0;) {
        const Block &block = m_blocks[static_cast<std::size_t>(i)];
        i = block.next;
        if (block.hash != hash) {
            continue;
        }
        const Agreement same = agreement(m_letters, block.at, other, at);
        search.compared += same.compared;
        if (same.to - same.from < BlockLength) {
            continue;
        }
        const auto run = accepted(same.from, same.to);
        if (run && search.runs.size() < MostSharedRuns && !search.runs.contains(*run)) {
            search.runs.append(*run);
        }
        if (same.to - same.from >= ShortestSharedRun) {
            search.known = std::max(search.known, same.otherEnd);
        }
    }
}

QList<SharedRun> SharedRuns::with(QStringView otherText) const
{
    Search search;
    const std::vector<char16_t> other = lettersOf(otherText);
    const auto size = static_cast<qsizetype>(other.size());
    if (size < BlockLength || m_blocks.empty()) {
        return {};
    }
    quint64 hash = hashOf(other.data());
    for (qsizetype at = 0; at + BlockLength <= size && search.compared < MostCompared; ++at) {
        if (at > 0) {
            hash = (hash - other[static_cast<std::size_t>(at - 1)] * FirstFactor) * Base +
                   other[static_cast<std::size_t>(at + BlockLength - 1)];
        }
        if (at >= search.known) {
            compareAt(hash, other, at, search);
        }
    }
    return search.runs;
}

} // namespace Docket
