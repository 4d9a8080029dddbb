// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hiddenspans.h"

#include "domain/lookalikes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct HiddenRange
{
    char32_t first;
    char32_t last;
    HiddenKind kind;
};

constexpr std::array HiddenRanges = std::to_array<HiddenRange>({
    {0x0000, 0x0008, HiddenKind::Control},       // tab and line feed are layout
    {0x000B, 0x001A, HiddenKind::Control},       // one before a line feed never gets here
    {0x001B, 0x001B, HiddenKind::Escape},        //
    {0x001C, 0x001F, HiddenKind::Control},       //
    {0x007F, 0x009F, HiddenKind::Control},       // DEL, C1 controls
    {0x00AD, 0x00AD, HiddenKind::ZeroWidth},     // soft hyphen
    {0x034F, 0x034F, HiddenKind::ZeroWidth},     // combining grapheme joiner
    {0x061C, 0x061C, HiddenKind::Bidirectional}, // Arabic letter mark
    {0x115F, 0x1160, HiddenKind::Filler},        // Hangul fillers: letters without a shape
    {0x17B4, 0x17B5, HiddenKind::Filler},        // Khmer inherent vowels
    {0x180B, 0x180F, HiddenKind::ZeroWidth},     // Mongolian selectors and vowel separator
    {0x200B, 0x200D, HiddenKind::ZeroWidth},     // zero-width space, joiners
    {0x200E, 0x200F, HiddenKind::Bidirectional}, // direction marks
    {0x2028, 0x2029, HiddenKind::Control},       // line and paragraph separator
    {0x202A, 0x202E, HiddenKind::Bidirectional}, // embeddings and overrides
    {0x2060, 0x2065, HiddenKind::ZeroWidth},     // word joiner, invisible operators
    {0x2066, 0x2069, HiddenKind::Bidirectional}, // isolates
    {0x206A, 0x206F, HiddenKind::Control},       // deprecated format controls
    {0x2800, 0x2800, HiddenKind::Filler},        // blank Braille pattern
    {0x3164, 0x3164, HiddenKind::Filler},        // Hangul filler
    {0xFE00, 0xFE0D, HiddenKind::Tag},           // variation selectors but those of emoji
    {0xFEFF, 0xFEFF, HiddenKind::ZeroWidth},     // byte order mark inside a text
    {0xFFA0, 0xFFA0, HiddenKind::Filler},        // halfwidth Hangul filler
    {0xFFF9, 0xFFFB, HiddenKind::Control},       // interlinear annotation
    {0xE0000, 0xE01EF, HiddenKind::Tag},         // tags, variation selectors supplement
});

struct HiddenName
{
    char32_t character;
    QLatin1StringView mark;
    QLatin1StringView name;
};

constexpr std::array HiddenNames = std::to_array<HiddenName>({
    {0x00, "NUL"_L1, "NULL"_L1},
    {0x07, "BEL"_L1, "BELL"_L1},
    {0x08, "BS"_L1, "BACKSPACE"_L1},
    {0x0B, "VT"_L1, "LINE TABULATION"_L1},
    {0x0C, "FF"_L1, "FORM FEED"_L1},
    {0x0D, "CR"_L1, "CARRIAGE RETURN"_L1},
    {0x1B, "ESC"_L1, "ESCAPE"_L1},
    {0x7F, "DEL"_L1, "DELETE"_L1},
    {0x85, "NEL"_L1, "NEXT LINE"_L1},
    {0x9B, "CSI"_L1, "CONTROL SEQUENCE INTRODUCER"_L1},
    {0xAD, "SHY"_L1, "SOFT HYPHEN"_L1},
    {0x34F, "CGJ"_L1, "COMBINING GRAPHEME JOINER"_L1},
    {0x61C, "ALM"_L1, "ARABIC LETTER MARK"_L1},
    {0x180E, "MVS"_L1, "MONGOLIAN VOWEL SEPARATOR"_L1},
    {0x200B, "ZWSP"_L1, "ZERO WIDTH SPACE"_L1},
    {0x200C, "ZWNJ"_L1, "ZERO WIDTH NON-JOINER"_L1},
    {0x200D, "ZWJ"_L1, "ZERO WIDTH JOINER"_L1},
    {0x200E, "LRM"_L1, "LEFT-TO-RIGHT MARK"_L1},
    {0x200F, "RLM"_L1, "RIGHT-TO-LEFT MARK"_L1},
    {0x2028, "LS"_L1, "LINE SEPARATOR"_L1},
    {0x2029, "PS"_L1, "PARAGRAPH SEPARATOR"_L1},
    {0x202A, "LRE"_L1, "LEFT-TO-RIGHT EMBEDDING"_L1},
    {0x202B, "RLE"_L1, "RIGHT-TO-LEFT EMBEDDING"_L1},
    {0x202C, "PDF"_L1, "POP DIRECTIONAL FORMATTING"_L1},
    {0x202D, "LRO"_L1, "LEFT-TO-RIGHT OVERRIDE"_L1},
    {0x202E, "RLO"_L1, "RIGHT-TO-LEFT OVERRIDE"_L1},
    {0x2060, "WJ"_L1, "WORD JOINER"_L1},
    {0x2061, "FA"_L1, "FUNCTION APPLICATION"_L1},
    {0x2062, "IT"_L1, "INVISIBLE TIMES"_L1},
    {0x2063, "IS"_L1, "INVISIBLE SEPARATOR"_L1},
    {0x2064, "IP"_L1, "INVISIBLE PLUS"_L1},
    {0x2066, "LRI"_L1, "LEFT-TO-RIGHT ISOLATE"_L1},
    {0x2067, "RLI"_L1, "RIGHT-TO-LEFT ISOLATE"_L1},
    {0x2068, "FSI"_L1, "FIRST STRONG ISOLATE"_L1},
    {0x2069, "PDI"_L1, "POP DIRECTIONAL ISOLATE"_L1},
    {0x3164, "HF"_L1, "HANGUL FILLER"_L1},
    {0xFEFF, "BOM"_L1, "ZERO WIDTH NO-BREAK SPACE (BYTE ORDER MARK)"_L1},
});

const HiddenRange *hiddenRangeOf(char32_t character)
{
    const auto *range = std::ranges::lower_bound(HiddenRanges, character, {}, &HiddenRange::last);
    return range != HiddenRanges.end() && character >= range->first ? range : nullptr;
}

bool isUnitIn(const QString &row, qsizetype at, char16_t first, char16_t last)
{
    return at < row.size() && row.at(at) >= first && row.at(at) <= last;
}

/// Where parameters and intermediate bytes end and the final byte is (ECMA-48 §5.4), or `at`.
qsizetype endOfControlSequence(const QString &row, qsizetype at)
{
    constexpr qsizetype LongestSequence = 64;
    qsizetype end = at;
    while (end - at < LongestSequence && isUnitIn(row, end, u'\x30', u'\x3F')) {
        ++end;
    }
    while (end - at < LongestSequence && isUnitIn(row, end, u'\x20', u'\x2F')) {
        ++end;
    }
    return isUnitIn(row, end, u'\x40', u'\x7E') ? end + 1 : at;
}

/// Of a string that a terminal takes for itself: a title, a link, what is to be on the clipboard.
qsizetype endOfControlString(const QString &row, qsizetype at)
{
    constexpr qsizetype LongestString = 512;
    for (qsizetype i = at; i < row.size() && i - at < LongestString; ++i) {
        if (row.at(i) == u'\a' || row.at(i) == u'\x9C') {
            return i + 1;
        }
        if (row.at(i) == u'\x1B') {
            return isUnitIn(row, i + 1, u'\\', u'\\') ? i + 2 : at;
        }
    }
    return at;
}

/// Behind the terminal sequence that begins at `at`; `at` if none does.
qsizetype endOfEscape(const QString &row, qsizetype at)
{
    constexpr auto StringIntroducers = "]PX^_"_L1;
    if (row.at(at) == u'\x9B') {
        const qsizetype end = endOfControlSequence(row, at + 1);
        return end > at + 1 ? end : at;
    }
    if (row.at(at) != u'\x1B') {
        return at;
    }
    if (at + 1 >= row.size()) {
        return at + 1;
    }
    const QChar introducer = row.at(at + 1);
    if (introducer == u'[') {
        const qsizetype end = endOfControlSequence(row, at + 2);
        return end > at + 2 ? end : at + 1;
    }
    if (introducer.unicode() < 0x80 && StringIntroducers.contains(introducer)) {
        const qsizetype end = endOfControlString(row, at + 2);
        return end > at + 2 ? end : at + 1;
    }
    qsizetype end = at + 1;
    while (end - at < 4 && isUnitIn(row, end, u'\x20', u'\x2F')) {
        ++end;
    }
    return isUnitIn(row, end, u'\x30', u'\x7E') ? end + 1 : at + 1;
}

/// The indentation, if blanks come before a tab in it.
std::optional<HiddenSpan> mixedIndent(const QString &row, const HiddenRules &rules)
{
    const int from = rules.isPatch && !row.isEmpty() ? 1 : 0;
    int to = from;
    int lastTab = -1;
    int firstBlank = -1;
    for (; to < row.size() && (row.at(to) == u' ' || row.at(to) == u'\t'); ++to) {
        if (row.at(to) == u'\t') {
            lastTab = to;
        } else if (firstBlank < 0) {
            firstBlank = to;
        }
    }
    const bool isMixed = rules.isBeginning && firstBlank >= 0 && lastTab > firstBlank;
    return isMixed ? std::optional(HiddenSpan{from, to, HiddenKind::Indent}) : std::nullopt;
}

} // namespace

bool isHiddenCharacter(char32_t character)
{
    return hiddenRangeOf(character) != nullptr;
}

QString codePointName(char32_t character)
{
    return u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

QString markName(char32_t character)
{
    const auto *name = std::ranges::find(HiddenNames, character, &HiddenName::character);
    return name != HiddenNames.end() ? QString(name->mark) : codePointName(character);
}

QString characterName(char32_t character)
{
    const auto *name = std::ranges::find(HiddenNames, character, &HiddenName::character);
    return name != HiddenNames.end() ? QString(name->name) : QString();
}

QList<HiddenSpan> hiddenSpans(const QString &row, const HiddenRules &rules)
{
    QList<HiddenSpan> spans;
    if (const auto indent = mixedIndent(row, rules)) {
        spans.append(*indent);
    }
    bool hasLetters = false;
    for (qsizetype i = 0; i < row.size();) {
        const QChar unit = row.at(i);
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < row.size() && row.at(i + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(unit, row.at(i + 1)) : unit.unicode();
        qsizetype end = endOfEscape(row, i);
        if (end > i) {
            spans.append({static_cast<int>(i), static_cast<int>(end), HiddenKind::Escape});
            i = end;
            continue;
        }
        end = i + (isPair ? 2 : 1);
        hasLetters = hasLetters || character >= 0x370;
        if (const HiddenRange *range = hiddenRangeOf(character)) {
            spans.append({static_cast<int>(i), static_cast<int>(end), range->kind});
        } else if (unit.isSurrogate() && !isPair) {
            spans.append({static_cast<int>(i), static_cast<int>(end), HiddenKind::Control});
        }
        i = end;
    }
    if (hasLetters) {
        const QList<LookAlike> letters = lookAlikesIn(row);
        for (const LookAlike &letter : letters) {
            spans.append({letter.from, letter.to, HiddenKind::LookAlike});
        }
        std::ranges::sort(spans, {}, &HiddenSpan::from);
        int end = 0;
        spans.removeIf([&end](const HiddenSpan &span) { // letters of a terminal sequence
            const bool isInside = span.from < end;
            end = std::max(end, span.to);
            return isInside;
        });
    }
    return spans;
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
