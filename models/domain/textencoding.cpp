// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace Docket {

namespace {

constexpr qsizetype EncodingBytesLookedAt = 65536;

struct EncodingMark
{
    QByteArrayView bytes;
    const char *name;
};

/// UTF-32 first: its mark begins with that of UTF-16.
constexpr std::array EncodingMarks{
    EncodingMark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    EncodingMark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    EncodingMark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    EncodingMark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    EncodingMark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

/// In the order of a list to choose from. None that is not a superset of ASCII but UTF-16 and
/// UTF-32, for the others hide what is in a text (UTF-7, EBCDIC).
constexpr std::array EncodingChoices{
    "UTF-8",        "UTF-16LE",    "UTF-16BE",     "UTF-32LE",     "UTF-32BE",     "ISO-8859-1",
    "windows-1252", "ISO-8859-15", "ISO-8859-2",   "windows-1250", "ISO-8859-5",   "windows-1251",
    "KOI8-R",       "KOI8-U",      "IBM866",       "ISO-8859-7",   "windows-1253", "ISO-8859-8",
    "windows-1255", "ISO-8859-6",  "windows-1256", "ISO-8859-9",   "windows-1254", "windows-1257",
    "windows-1258", "windows-874", "IBM437",       "IBM850",       "macintosh",    "Shift_JIS",
    "EUC-JP",       "ISO-2022-JP", "GB18030",      "GBK",          "Big5",         "Big5-HKSCS",
    "EUC-KR",       "windows-949",
};

std::optional<EncodingMark> encodingMarkOf(QByteArrayView bytes)
{
    const auto mark = std::ranges::find_if(EncodingMarks, [&](const EncodingMark &candidate) {
        return bytes.startsWith(candidate.bytes);
    });
    return mark != EncodingMarks.end() ? std::optional(*mark) : std::nullopt;
}

/// Without a sequence at the end that may go on behind it.
QByteArrayView withoutBegunSequence(QByteArrayView bytes)
{
    constexpr qsizetype MaxBegun = 3;
    for (qsizetype i = 1; i <= std::min(MaxBegun, bytes.size()); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - i));
        if (byte >= 0xC0U) {
            return bytes.chopped(i);
        }
        if (byte < 0x80U) {
            break;
        }
    }
    return bytes;
}

/// What UTF-16 units of a text without a mark are made of.
struct UnitStatistics
{
    qsizetype units = 0;
    qsizetype likely = 0;   ///< of scripts that texts are written in
    qsizetype layout = 0;   ///< blanks and line ends: of any script, and never in other encodings
    qsizetype unlikely = 0; ///< controls, halves of pairs, no characters
};

bool isLikelyUnit(unsigned unit)
{
    struct Block
    {
        unsigned first;
        unsigned last;
    };

    constexpr std::array Blocks{
        Block{0x20, 0x7E},     Block{0xA0, 0x6FF},    Block{0x900, 0xDFF},
        Block{0xE00, 0xE7F},   Block{0x2010, 0x2027}, Block{0x3000, 0x30FF},
        Block{0x4E00, 0x9FFF}, Block{0xAC00, 0xD7A3}, Block{0xFF01, 0xFFEE},
    };
    return unit == '\t' || unit == '\n' || unit == '\r' ||
           std::ranges::any_of(Blocks, [unit](const Block &block) {
               return unit >= block.first && unit <= block.last;
           });
}

UnitStatistics statisticsOf(QByteArrayView bytes, qsizetype highByte)
{
    UnitStatistics result;
    bool isPairOpen = false;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned high = static_cast<unsigned char>(bytes.at(i + highByte));
        const unsigned low = static_cast<unsigned char>(bytes.at(i + 1 - highByte));
        const unsigned unit = high << 8U | low;
        ++result.units;
        const bool isHigh = QChar::isHighSurrogate(unit);
        const bool isLow = QChar::isLowSurrogate(unit);
        const bool isLayout = unit == ' ' || unit == '\n' || unit == '\r' || unit == 0x3000;
        const bool isControl = unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
        result.layout += isLayout ? 1 : 0;
        result.likely += isLikelyUnit(unit) || (isLow && isPairOpen) ? 1 : 0;
        result.unlikely += isControl || (isLow != isPairOpen) || unit >= 0xFFFE ? 1 : 0;
        isPairOpen = isHigh;
    }
    return result;
}

/// UTF-16 without a mark. A text of it has blanks or line ends, whose NUL no text in bytes has, no
/// controls, and nearly all of it is of scripts in use. (ASCII read as UTF-16 is Chinese without
/// blanks: Windows once took short English texts for that.)
bool looksLikeUtf16(QByteArrayView bytes, qsizetype highByte)
{
    constexpr qsizetype FewestUnits = 4;
    constexpr qsizetype UnitsPerLayout = 400;
    const UnitStatistics found = statisticsOf(bytes, highByte);
    return found.units >= FewestUnits && found.layout > 0 &&
           found.layout * UnitsPerLayout >= found.units && found.unlikely * 100 <= found.units &&
           found.likely * 10 >= found.units * 9;
}

/// The bytes of C1 controls are quotes, dashes, an ellipsis, a bullet, a euro or a trade mark in
/// Windows-1252. A text with others of them is not taken for it: 0x9B begins terminal sequences.
bool looksLikeWindows1252(QByteArrayView bytes)
{
    constexpr QByteArrayView Typographic("\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99");
    bool hasAny = false;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0x80U && value <= 0x9FU) {
            if (!Typographic.contains(byte)) {
                return false;
            }
            hasAny = true;
        }
    }
    return hasAny;
}

} // namespace

TextEncoding detectEncoding(QByteArrayView bytes, TextExtent extent)
{
    using enum TextEncoding::Reason;
    if (const auto mark = encodingMarkOf(bytes)) {
        return {mark->name, mark->bytes.size(), Mark};
    }
    const QByteArrayView head = bytes.first(std::min(bytes.size(), EncodingBytesLookedAt));
    const bool hasNul = head.contains('\0');
    const bool isUtf8 =
        (extent == TextExtent::Whole ? bytes : withoutBegunSequence(bytes)).isValidUtf8();
    if (isUtf8 && !hasNul) {
        return {"UTF-8", 0, Valid};
    }
    if (hasNul && looksLikeUtf16(head, 1)) {
        return {"UTF-16LE", 0, Statistics};
    }
    if (hasNul && looksLikeUtf16(head, 0)) {
        return {"UTF-16BE", 0, Statistics};
    }
    if (isUtf8) {
        return {"UTF-8", 0, Valid};
    }
    if (!hasNul && looksLikeWindows1252(bytes)) {
        return {"windows-1252", 0, Statistics};
    }
    return {"ISO-8859-1", 0, Fallback};
}

TextEncoding chosenEncoding(const QByteArray &name, QByteArrayView bytes)
{
    const auto mark = encodingMarkOf(bytes);
    const bool isOfIt = mark && name == mark->name;
    return {name, isOfIt ? mark->bytes.size() : 0, TextEncoding::Reason::Chosen};
}

const QList<QByteArray> &knownEncodings()
{
    static const QList<QByteArray> known = [] {
        QList<QByteArray> result;
        for (const char *name : EncodingChoices) {
            if (QStringDecoder(name).isValid()) {
                result.append(name);
            }
        }
        return result;
    }();
    return known;
}

QString decodeText(const QByteArray &bytes, const TextEncoding &encoding)
{
    QStringDecoder decoder(encoding.name.constData(), QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(bytes).sliced(encoding.markSize));
}

QString decodeText(const QByteArray &bytes)
{
    return decodeText(bytes, detectEncoding(bytes));
}

} // namespace Docket
