// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace Docket {

// What of a text a leak check looks up: words that stand without blanks in them.

/// Which words a text has, by their hashes: it may say yes of one that is not there, never no of
/// one that is.
class SeenWords final
{
public:
    explicit SeenWords(qsizetype textLength)
        : m_bits(std::bit_ceil(std::clamp(static_cast<size_t>(textLength) * 8, Fewest, Most)))
    {
    }

    void add(QStringView word) { m_bits[placeOf(word)] = true; }

    [[nodiscard]] bool mayHave(QStringView word) const { return m_bits[placeOf(word)]; }

private:
    static constexpr size_t Fewest = size_t(1) << 12;
    static constexpr size_t Most = size_t(1) << 26; // 8 MiB

    [[nodiscard]] size_t placeOf(QStringView word) const { return qHash(word) % m_bits.size(); }

    std::vector<bool> m_bits;
};

/// A token in lower case, unit by unit: the places in it are those in the text. As a whole, "İ"
/// would become two.
[[nodiscard]] inline QString foldedToken(QStringView token)
{
    QString folded(token.size(), Qt::Uninitialized);
    std::ranges::transform(token, folded.begin(), [](QChar c) { return c.toLower(); });
    return folded;
}

/// People name a commit by so many digits, or more.
constexpr qsizetype ShortCommit = 7;

/// What a folded commit or branch is looked up by: the digits that each name of a commit begins
/// with, or the whole name of a branch, whose first word is one of many texts.
[[nodiscard]] inline QString commitPlaceOf(const QString &token)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return std::ranges::all_of(token, isHex) ? token.first(std::min(token.size(), ShortCommit))
                                             : token;
}

/// Calls `deed` with each token, folded, and its place, without marks at its ends.
template <typename Deed>
void eachToken(const QString &text, const Deed &deed)
{
    constexpr qsizetype LongestToken = 512;
    const auto isMark = [](QChar c) { return QLatin1StringView("-._@+%").contains(c); };
    const auto isPart = [&](QChar c) { return c.isLetterOrNumber() || isMark(c); };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPart(text[end])) {
            ++end;
        }
        qsizetype from = at;
        qsizetype to = end;
        while (to > from && isMark(text[to - 1])) {
            --to;
        }
        while (to > from && isMark(text[from])) {
            ++from;
        }
        if (end > at && to - from <= LongestToken) {
            deed(foldedToken(QStringView(text).sliced(from, to - from)), from);
        }
        at = end + 1;
    }
}

/// A token as it is, else its pieces ("fix-dkt-26-041"): keys and ids have a few dashes; a
/// branch name puts words before and after them. The first may say that it is enough.
template <typename Deed>
void eachPiece(const QString &token, const Deed &deed)
{
    if (deed(token, 0)) {
        return;
    }
    QList<qsizetype> starts{0};
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (QLatin1StringView("-_.").contains(token[i])) {
            ends.append(i);
            starts.append(i + 1);
        }
    }
    ends.append(token.size());
    constexpr qsizetype MostPieces = 32;
    constexpr qsizetype LongestKey = 5; // pieces of "GHSA-xxxx-xxxx-xxxx", and one to spare
    for (qsizetype i = 0; i < std::min(starts.size(), MostPieces); ++i) {
        for (qsizetype j = i; j < std::min(ends.size(), i + LongestKey); ++j) {
            deed(token.sliced(starts[i], ends[j] - starts[i]), starts[i]);
        }
    }
}

} // namespace Docket
