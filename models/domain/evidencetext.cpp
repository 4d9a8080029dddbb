// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencetext.h"

#include <algorithm>
#include <vector>

namespace Docket {

namespace {

constexpr qsizetype MostShown = 200; ///< characters of a line

/// A line, or the part of it around a match; never half a character.
QString shownPart(QStringView line, qsizetype match)
{
    constexpr qsizetype Before = MostShown / 4;
    qsizetype from = line.size() > MostShown ? std::max<qsizetype>(0, match - Before) : 0;
    if (from > 0 && line[from].isLowSurrogate()) {
        ++from;
    }
    qsizetype size = std::min(MostShown, line.size() - from);
    if (size > 0 && from + size < line.size() && line[from + size - 1].isHighSurrogate()) {
        --size;
    }
    QString shown = line.sliced(from, size).toString();
    if (from > 0) {
        shown.prepend(QChar(0x2026));
    }
    if (from + size < line.size()) {
        shown.append(QChar(0x2026));
    }
    return shown;
}

/// Stands where something is left out: nobody types it, so nothing is found across.
constexpr char16_t Gap = 0x1E;

/// Numbers that were seen, but 0. Open addressing: a set of nodes takes ten times as long.
class SeenNumbers
{
public:
    /// False if it was there already.
    bool insert(quint64 number)
    {
        if (2 * (m_count + 1) > m_slots.size()) {
            grow();
        }
        return place(number);
    }

private:
    bool place(quint64 number)
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = static_cast<size_t>((number * 0x9E3779B97F4A7C15ULL) >> 20) & mask;
        while (m_slots[slot] != 0) {
            if (m_slots[slot] == number) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        m_slots[slot] = number;
        ++m_count;
        return true;
    }

    void grow()
    {
        std::vector<quint64> old(m_slots.empty() ? 1024 : 4 * m_slots.size());
        old.swap(m_slots);
        m_count = 0;
        for (const quint64 number : old) {
            if (number != 0) {
                place(number);
            }
        }
    }

    std::vector<quint64> m_slots;
    size_t m_count = 0;
};

/// As the index has it: NUL would end the text there (SQLite 3.46).
char32_t indexedCharacter(char32_t c)
{
    if (c == 0) {
        return U' ';
    }
    return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

void append(QString &text, char32_t c)
{
    for (const char16_t unit : QChar::fromUcs4(c)) {
        text += QChar(unit);
    }
}

/// Adds those threes of a text that were not seen; what overlaps is written once.
void appendNew(QString &body, SeenNumbers &seen, QStringView text)
{
    char32_t first = 0;
    char32_t second = 0;
    int known = 0;          // characters read, up to two
    bool isGoingOn = false; // the body ends with `first` and `second`
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t third = indexedCharacter(text[i].unicode());
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            third = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (known == 2) {
            const quint64 three =
                (quint64(first) << 42) | (quint64(second) << 21) | third | 1ULL << 63;
            if (seen.insert(three)) {
                if (!isGoingOn) {
                    body += QChar(Gap);
                    append(body, first);
                    append(body, second);
                }
                append(body, third);
                isGoingOn = true;
            } else {
                isGoingOn = false;
            }
        }
        known = std::min(known + 1, 2);
        first = second;
        second = third;
    }
}

} // namespace

IndexedEvidence indexed(const EvidenceTexts &texts)
{
    IndexedEvidence result{.body = {}, .leftOut = texts.leftOut};
    SeenNumbers seen;
    for (const EvidenceText &piece : texts.pieces) {
        appendNew(result.body, seen, piece.text);
    }
    return result;
}

bool hasText(const EvidenceTexts &texts, QStringView needle)
{
    return std::ranges::any_of(texts.pieces, [needle](const EvidenceText &piece) {
        return piece.text.contains(needle, Qt::CaseInsensitive);
    });
}

QList<FoundLine> linesWith(QStringView text, QStringView needle, int most)
{
    QList<FoundLine> lines;
    qint64 number = 1;
    qsizetype start = 0; // of the line `number`
    qsizetype from = 0;
    while (!needle.isEmpty() && lines.size() < most) {
        const qsizetype match = text.indexOf(needle, from, Qt::CaseInsensitive);
        if (match < 0) {
            break;
        }
        for (qsizetype end = text.indexOf(u'\n', start); end >= 0 && end < match;
             end = text.indexOf(u'\n', start)) {
            start = end + 1;
            ++number;
        }
        const qsizetype next = text.indexOf(u'\n', match);
        const qsizetype end = next < 0 ? text.size() : next;
        QStringView line = text.sliced(start, end - start);
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        lines.append({number, shownPart(line, match - start)});
        if (next < 0) {
            break;
        }
        from = start = next + 1;
        ++number;
    }
    return lines;
}

bool isSearchable(const QString &needle)
{
    return needle.toUcs4().size() >= ShortestEvidenceSearch;
}

} // namespace Docket
