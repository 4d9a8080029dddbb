// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Walks over a text once; fences and code spans are left out.
class MarkdownWalk final
{
public:
    explicit MarkdownWalk(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QList<MarkdownMarkAt> marks()
    {
        qsizetype at = 0;
        while (at < m_text.size() && m_marks.size() < MostMarkdownMarks) {
            if (isLineStart(at)) {
                if (const qsizetype after = pastFence(at); after > at) {
                    at = after;
                    continue;
                }
            }
            at = step(at);
        }
        return m_marks;
    }

private:
    [[nodiscard]] bool isLineStart(qsizetype at) const
    {
        return at == 0 || m_text[at - 1] == u'\n';
    }

    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at < m_text.size() ? m_text[at] : QChar();
    }

    [[nodiscard]] qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }

    [[nodiscard]] qsizetype runOf(QChar c, qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == c) {
            ++end;
        }
        return end - at;
    }

    /// Where the fence that opens in this line is over, else `at`.
    [[nodiscard]] qsizetype pastFence(qsizetype at) const
    {
        const qsizetype mark = pastIndent(at);
        const QChar c = charAt(mark);
        const qsizetype length = c == u'`' || c == u'~' ? runOf(c, mark) : 0;
        const qsizetype end = lineEnd(at);
        if (length < 3 ||
            (c == u'`' && m_text.sliced(mark + length, end - mark - length).contains(u'`'))) {
            return at;
        }
        for (qsizetype line = end + 1; line < m_text.size(); line = lineEnd(line) + 1) {
            const qsizetype close = pastIndent(line);
            const qsizetype closing = runOf(c, close);
            const QStringView rest =
                m_text.sliced(close + closing, lineEnd(line) - close - closing);
            if (closing >= length && rest.trimmed().isEmpty()) {
                return lineEnd(line);
            }
        }
        return m_text.size();
    }

    [[nodiscard]] qsizetype pastIndent(qsizetype at) const
    {
        const qsizetype indent = std::min(runOf(u' ', at), qsizetype(3));
        return at + indent;
    }

    [[nodiscard]] qsizetype step(qsizetype at)
    {
        switch (m_text[at].unicode()) {
        case u'\\':
            return at + 2;
        case u'`':
            return pastCode(at);
        case u'!':
            return charAt(at + 1) == u'[' ? pastImage(at) : at + 1;
        case u'<':
            return pastTag(at);
        default:
            return at + 1;
        }
    }

    /// A code span ends at a run of as many backticks, in the same paragraph.
    [[nodiscard]] qsizetype pastCode(qsizetype at) const
    {
        constexpr qsizetype LongestSpan = 10'000;
        const qsizetype length = runOf(u'`', at);
        const qsizetype last = std::min(m_text.size(), at + LongestSpan);
        for (qsizetype i = at + length; i < last;) {
            if (m_text[i] == u'\n' && charAt(i + 1) == u'\n') {
                break;
            }
            const qsizetype run = runOf(u'`', i);
            if (run == length) {
                return i + run;
            }
            i += std::max(run, qsizetype(1));
        }
        return at + length;
    }

    [[nodiscard]] qsizetype pastImage(qsizetype at)
    {
        const QStringView line = m_text.sliced(at, lineEnd(at) - at);
        const qsizetype words = line.indexOf(u']');
        qsizetype end = words < 0 ? 2 : words + 1;
        if (words >= 0 && words + 1 < line.size() && line[words + 1] == u'(') {
            const qsizetype close = line.indexOf(u')', words);
            end = close < 0 ? line.size() : close + 1;
        }
        add(MarkdownMark::Image, at, end);
        return at + end;
    }

    [[nodiscard]] qsizetype pastTag(qsizetype at)
    {
        const qsizetype name = at + (charAt(at + 1) == u'/' ? 2 : 1);
        if (charAt(name) == u'!' || charAt(name) == u'?') { // comment, declaration, instruction
            return addTag(MarkdownMark::Html, at);
        }
        qsizetype end = name;
        while (isAsciiLetter(charAt(end)) || charAt(end).isDigit() || charAt(end) == u'-') {
            ++end;
        }
        const QChar after = charAt(end);
        // "<https:" and "<a@b" are addresses, "<3" is none of both.
        if (!isAsciiLetter(charAt(name)) ||
            !(after == u'>' || after == u'/' || after.isSpace() || after.isNull())) {
            return at + 1;
        }
        const bool isImage =
            m_text.sliced(name, end - name).compare("img"_L1, Qt::CaseInsensitive) == 0;
        return addTag(isImage ? MarkdownMark::Image : MarkdownMark::Html, at);
    }

    [[nodiscard]] qsizetype addTag(MarkdownMark mark, qsizetype at)
    {
        const qsizetype close = m_text.sliced(at, lineEnd(at) - at).indexOf(u'>');
        const qsizetype length = close < 0 ? lineEnd(at) - at : close + 1;
        add(mark, at, length);
        return at + length;
    }

    void add(MarkdownMark mark, qsizetype from, qsizetype length)
    {
        m_marks.append({.mark = mark, .from = from, .length = length});
    }

    QStringView m_text;
    QList<MarkdownMarkAt> m_marks;
};

} // namespace

QList<MarkdownMarkAt> markdownMarks(QStringView text)
{
    return MarkdownWalk(text).marks();
}

} // namespace Docket
