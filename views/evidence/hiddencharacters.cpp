// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hiddencharacters.h"

#include "evidence/sourcetext.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array HiddenRanges = std::to_array<Range>({
    {0x0000, 0x0008},   // C0 controls; tab and line feed are layout
    {0x000B, 0x001F},   // carriage return too: one before a line feed never gets here
    {0x007F, 0x009F},   // DEL, C1 controls
    {0x00AD, 0x00AD},   // soft hyphen
    {0x034F, 0x034F},   // combining grapheme joiner
    {0x061C, 0x061C},   // Arabic letter mark
    {0x115F, 0x1160},   // Hangul fillers: letters without a shape
    {0x17B4, 0x17B5},   // Khmer inherent vowels
    {0x180B, 0x180F},   // Mongolian selectors and vowel separator
    {0x200B, 0x200F},   // zero-width space, joiners, direction marks
    {0x2028, 0x202E},   // line separators, bidirectional embeddings and overrides
    {0x2060, 0x206F},   // word joiner, isolates, deprecated controls
    {0x2800, 0x2800},   // blank Braille pattern
    {0x3164, 0x3164},   // Hangul filler
    {0xFEFF, 0xFEFF},   // byte order mark inside a text
    {0xFFA0, 0xFFA0},   // halfwidth Hangul filler
    {0xFFF9, 0xFFFB},   // interlinear annotation
    {0xE0000, 0xE01EF}, // tags, variation selectors supplement
});

struct Name
{
    char32_t character;
    QLatin1StringView name;
};

constexpr std::array Names = std::to_array<Name>({
    {0x00, "NUL"_L1},   {0x07, "BEL"_L1},   {0x08, "BS"_L1},     {0x0B, "VT"_L1},
    {0x0C, "FF"_L1},    {0x0D, "CR"_L1},    {0x1B, "ESC"_L1},    {0x7F, "DEL"_L1},
    {0xAD, "SHY"_L1},   {0x61C, "ALM"_L1},  {0x200B, "ZWSP"_L1}, {0x200C, "ZWNJ"_L1},
    {0x200D, "ZWJ"_L1}, {0x200E, "LRM"_L1}, {0x200F, "RLM"_L1},  {0x202A, "LRE"_L1},
    {0x202B, "RLE"_L1}, {0x202C, "PDF"_L1}, {0x202D, "LRO"_L1},  {0x202E, "RLO"_L1},
    {0x2060, "WJ"_L1},  {0x2066, "LRI"_L1}, {0x2067, "RLI"_L1},  {0x2068, "FSI"_L1},
    {0x2069, "PDI"_L1}, {0xFEFF, "BOM"_L1},
});

QString codePoint(char32_t character)
{
    return u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

/// One character of valid UTF-8 at `offset`; moves it on.
char32_t nextCharacter(QByteArrayView bytes, qsizetype &offset)
{
    const auto at = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U;
    };
    const unsigned lead = at(offset);
    if (lead < 0xE0) {
        const char32_t result = ((lead & 0x1FU) << 6U) | (at(offset + 1) & 0x3FU);
        offset += 2;
        return result;
    }
    if (lead < 0xF0) {
        const char32_t result =
            ((lead & 0x0FU) << 12U) | ((at(offset + 1) & 0x3FU) << 6U) | (at(offset + 2) & 0x3FU);
        offset += 3;
        return result;
    }
    const char32_t result = ((lead & 0x07U) << 18U) | ((at(offset + 1) & 0x3FU) << 12U) |
                            ((at(offset + 2) & 0x3FU) << 6U) | (at(offset + 3) & 0x3FU);
    offset += 4;
    return result;
}

} // namespace

bool isHiddenCharacter(char32_t character)
{
    const auto range = std::ranges::lower_bound(HiddenRanges, character, {}, &Range::last);
    return range != HiddenRanges.end() && character >= range->first;
}

QString markName(char32_t character)
{
    const auto name = std::ranges::find(Names, character, &Name::character);
    return name != Names.end() ? QString(name->name) : codePoint(character);
}

HiddenCharacters hiddenCharacters(const SourceText &text)
{
    HiddenCharacters result;
    const QByteArrayView bytes(text.bytes());
    const bool isUtf8 = text.encoding() != SourceText::Encoding::Latin1;
    QList<char32_t> kinds; // no words before the end: there may be millions
    for (qsizetype i = text.start(); i < bytes.size();) {
        const qsizetype offset = i;
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        char32_t character = byte;
        if (byte < 0x80 || !isUtf8) {
            ++i;
            const bool isLineEnd = byte == '\r' && i < bytes.size() && bytes.at(i) == '\n';
            if ((byte >= 0x20 && byte < 0x7F) || isLineEnd) {
                continue;
            }
        } else {
            character = nextCharacter(bytes, i);
        }
        if (!isHiddenCharacter(character)) {
            continue;
        }
        ++result.count;
        if (result.offsets.size() < HiddenCharacters::MaxOffsets) {
            result.offsets.append(offset);
        }
        if (kinds.size() < HiddenCharacters::MaxKinds && !kinds.contains(character)) {
            kinds.append(character);
        }
    }
    std::ranges::transform(kinds, std::back_inserter(result.kinds), codePoint);
    return result;
}

int DisplayLine::displayColumn(int sourceColumn) const
{
    return columns.isEmpty() ? sourceColumn
                             : columns.at(qBound(0, sourceColumn, int(columns.size()) - 1));
}

int DisplayLine::sourceColumn(int displayColumn) const
{
    if (columns.isEmpty()) {
        return displayColumn;
    }
    const auto at = std::ranges::lower_bound(columns, displayColumn);
    return static_cast<int>(std::min<qsizetype>(at - columns.begin(), columns.size() - 1));
}

DisplayLine displayLine(const QString &source)
{
    DisplayLine line;
    QList<int> columns;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar unit = source.at(i);
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < source.size() && source.at(i + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(unit, source.at(i + 1)) : unit.unicode();
        const auto from = static_cast<int>(line.text.size());
        columns.append(from);
        if (isHiddenCharacter(character) || (unit.isSurrogate() && !isPair)) {
            // No-break spaces keep the box around its letters when lines are wrapped.
            line.text += u'\u00A0' + markName(character) + u'\u00A0';
            line.marks.append({from, static_cast<int>(line.text.size())});
        } else {
            line.text += unit;
        }
        if (isPair) {
            ++i;
            columns.append(static_cast<int>(line.text.size()));
            if (line.marks.isEmpty() || line.marks.constLast().from != from) {
                line.text += source.at(i);
            }
        }
    }
    if (!line.marks.isEmpty()) {
        columns.append(static_cast<int>(line.text.size()));
        line.columns = columns;
    }
    return line;
}

QString withoutHiddenCharacters(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : unit.unicode();
        if (!isHiddenCharacter(character)) {
            result += unit;
            if (isPair) {
                result += text.at(i + 1);
            }
        } else if (character > 0xFFFF) {
            result += u"\\u{%1}"_s.arg(QString::number(static_cast<uint>(character), 16).toUpper());
        } else {
            result += u"\\u%1"_s.arg(
                u"%1"_s.arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper());
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

} // namespace Docket
