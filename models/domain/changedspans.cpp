// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unifieddiff.h"

#include <algorithm>

namespace Docket {

namespace {

/// A line as words, spaces and signs.
struct Words
{
    QStringView text;
    QList<DiffSpan> spans;

    [[nodiscard]] QStringView at(qsizetype index) const
    {
        const DiffSpan &span = spans.at(index);
        return text.sliced(span.from, span.to - span.from);
    }
};

enum class Letter { Word, Space, Sign };

Letter letterOf(QChar c)
{
    if (c.isLetterOrNumber() || c == u'_') {
        return Letter::Word;
    }
    return c.isSpace() ? Letter::Space : Letter::Sign;
}

Words wordsOf(QStringView text)
{
    Words words{.text = text, .spans = {}};
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        const Letter letter = letterOf(text.at(from));
        if (letter != Letter::Sign) {
            while (to < text.size() && letterOf(text.at(to)) == letter) {
                ++to;
            }
        } else if (text.at(from).isHighSurrogate() && to < text.size()) {
            ++to; // no half characters
        }
        words.spans.append({from, to});
        from = to;
    }
    return words;
}

void append(QList<DiffSpan> &spans, const DiffSpan &span)
{
    if (!spans.isEmpty() && spans.constLast().to == span.from) {
        spans.last().to = span.to;
    } else {
        spans.append(span);
    }
}

/// Lengths of the longest common sequences of what is behind each pair of words.
class Common final
{
public:
    Common(const Words &before, const Words &after, qsizetype from)
        : m_from(from)
        , m_width(after.spans.size() - from + 1)
        , m_lengths(static_cast<size_t>((before.spans.size() - from + 1) * m_width))
    {
        for (qsizetype i = before.spans.size() - 1; i >= from; --i) {
            for (qsizetype j = after.spans.size() - 1; j >= from; --j) {
                ref(i, j) = before.at(i) == after.at(j) ? ref(i + 1, j + 1) + 1
                                                        : std::max(ref(i + 1, j), ref(i, j + 1));
            }
        }
    }

    [[nodiscard]] int &ref(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<size_t>((i - m_from) * m_width + j - m_from)];
    }

private:
    qsizetype m_from;
    qsizetype m_width;
    std::vector<int> m_lengths;
};

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

} // namespace

ChangedSpans changedSpans(QStringView before, QStringView after)
{
    constexpr qsizetype MostPairs = 250'000; ///< of words: lines beyond are not compared
    constexpr qsizetype LeastShare = 3;      ///< a third of the longer one
    const Words old = wordsOf(before);
    const Words now = wordsOf(after);
    const qsizetype shorter = std::min(old.spans.size(), now.spans.size());
    qsizetype same = 0;
    while (same < shorter && old.at(same) == now.at(same)) {
        ++same;
    }
    if ((old.spans.size() - same) * (now.spans.size() - same) > MostPairs) {
        return {};
    }
    Common common(old, now, same);
    ChangedSpans changed;
    qsizetype shared = same == 0 ? 0 : lettersIn(before.first(old.spans.at(same - 1).to));
    qsizetype i = same;
    qsizetype j = same;
    while (i < old.spans.size() || j < now.spans.size()) {
        const bool hasBoth = i < old.spans.size() && j < now.spans.size();
        if (hasBoth && old.at(i) == now.at(j)) {
            shared += lettersIn(old.at(i));
            ++i;
            ++j;
        } else if (j == now.spans.size() ||
                   (hasBoth && common.ref(i + 1, j) >= common.ref(i, j + 1))) {
            append(changed.before, old.spans.at(i++));
        } else {
            append(changed.after, now.spans.at(j++));
        }
    }
    const bool isSameLine =
        shared * LeastShare >= std::max(lettersIn(before), lettersIn(after)) && shared > 0;
    return isSameLine ? changed : ChangedSpans();
}

} // namespace Docket
