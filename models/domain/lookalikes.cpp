// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lookalikes.h"

#include <algorithm>
#include <array>

namespace Docket {

namespace {

struct LetterLook
{
    char32_t letter;
    char16_t latin;
};

/// From confusables.txt of UTS 39: what fonts draw alike. In order.
constexpr std::array LetterLooks = std::to_array<LetterLook>({
    // Greek
    {0x0391, u'A'},
    {0x0392, u'B'},
    {0x0395, u'E'},
    {0x0396, u'Z'},
    {0x0397, u'H'},
    {0x0399, u'I'},
    {0x039A, u'K'},
    {0x039C, u'M'},
    {0x039D, u'N'},
    {0x039F, u'O'},
    {0x03A1, u'P'},
    {0x03A4, u'T'},
    {0x03A5, u'Y'},
    {0x03A7, u'X'},
    {0x03B1, u'a'},
    {0x03B3, u'y'},
    {0x03B9, u'i'},
    {0x03BA, u'k'},
    {0x03BD, u'v'},
    {0x03BF, u'o'},
    {0x03C1, u'p'},
    {0x03C5, u'u'},
    {0x03C7, u'x'},
    {0x03F2, u'c'},
    {0x03F3, u'j'},
    {0x03F9, u'C'},
    // Cyrillic
    {0x0405, u'S'},
    {0x0406, u'I'},
    {0x0408, u'J'},
    {0x0410, u'A'},
    {0x0412, u'B'},
    {0x0415, u'E'},
    {0x041A, u'K'},
    {0x041C, u'M'},
    {0x041D, u'H'},
    {0x041E, u'O'},
    {0x0420, u'P'},
    {0x0421, u'C'},
    {0x0422, u'T'},
    {0x0423, u'Y'},
    {0x0425, u'X'},
    {0x0430, u'a'},
    {0x0433, u'r'},
    {0x0435, u'e'},
    {0x043A, u'k'},
    {0x043E, u'o'},
    {0x0440, u'p'},
    {0x0441, u'c'},
    {0x0443, u'y'},
    {0x0445, u'x'},
    {0x0455, u's'},
    {0x0456, u'i'},
    {0x0458, u'j'},
    {0x0475, u'v'},
    {0x04AE, u'Y'},
    {0x04AF, u'y'},
    {0x04BB, u'h'},
    {0x04C0, u'I'},
    {0x04CF, u'l'},
    {0x0501, u'd'},
    {0x050C, u'G'},
    {0x051A, u'Q'},
    {0x051B, u'q'},
    {0x051C, u'W'},
    {0x051D, u'w'},
    // Armenian
    {0x053C, u'L'},
    {0x054D, u'U'},
    {0x054F, u'S'},
    {0x0555, u'O'},
    {0x0561, u'w'},
    {0x0563, u'q'},
    {0x0566, u'q'},
    {0x0570, u'h'},
    {0x0578, u'n'},
    {0x057D, u'u'},
    {0x0581, u'g'},
    {0x0585, u'o'},
    // Cherokee
    {0x13A0, u'D'},
    {0x13A1, u'R'},
    {0x13A2, u'T'},
    {0x13A5, u'i'},
    {0x13A9, u'Y'},
    {0x13AA, u'A'},
    {0x13AB, u'J'},
    {0x13AC, u'E'},
    {0x13B3, u'W'},
    {0x13B7, u'M'},
    {0x13BB, u'H'},
    {0x13C0, u'G'},
    {0x13C3, u'Z'},
    {0x13CF, u'b'},
    {0x13D2, u'R'},
    {0x13D9, u'V'},
    {0x13DA, u'S'},
    {0x13DE, u'L'},
    {0x13DF, u'C'},
    {0x13E2, u'P'},
    {0x13E6, u'K'},
});

constexpr char32_t FullwidthCapital = 0xFF21;
constexpr char32_t FullwidthSmall = 0xFF41;
constexpr char32_t FirstMathLetter = 0x1D400;
constexpr char32_t LastMathLetter = 0x1D6A3; ///< 52 letters a style; Greek ones come behind
constexpr char32_t LettersOfLatin = 26;

bool isMathLetter(char32_t c)
{
    return c >= FirstMathLetter && c <= LastMathLetter;
}

struct IdentifierLetter
{
    int from;
    int to;
    char32_t character;
};

/// A word of a row, and what is to be known of it.
struct Identifier
{
    QList<IdentifierLetter> looks; ///< those that look Latin
    bool hasLatin = false;
    bool hasMath = false;
    int letters = 0;
    QChar::Script otherScript = QChar::Script_Common; ///< of its last letter that is not Latin
};

bool isIdentifierCharacter(char32_t c)
{
    return c == U'_' || c == U'$' || QChar::isLetterOrNumber(c) ||
           QChar::category(c) == QChar::Mark_NonSpacing;
}

void addTo(Identifier &identifier, const IdentifierLetter &letter)
{
    if (!QChar::isLetter(letter.character)) {
        return;
    }
    ++identifier.letters;
    const bool isMath = isMathLetter(letter.character);
    identifier.hasMath = identifier.hasMath || isMath;
    if (latinLookOf(letter.character) != 0) {
        identifier.looks.append(letter);
    }
    const QChar::Script script = QChar::script(letter.character);
    const bool isWide = letter.character >= FullwidthCapital;
    if (script == QChar::Script_Latin && !isWide) {
        identifier.hasLatin = true;
    } else if (script != QChar::Script_Latin && !isMath) {
        identifier.otherScript = script;
    }
}

QList<Identifier> identifiersIn(const QString &row)
{
    QList<Identifier> identifiers;
    bool isInside = false;
    for (int i = 0; i < row.size();) {
        const bool isPair =
            row.at(i).isHighSurrogate() && i + 1 < row.size() && row.at(i + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(row.at(i), row.at(i + 1)) : row.at(i).unicode();
        const int end = i + (isPair ? 2 : 1);
        const bool belongs = isIdentifierCharacter(character);
        if (belongs && !isInside) {
            identifiers.append(Identifier{});
        }
        if (belongs) {
            addTo(identifiers.last(), {i, end, character});
        }
        isInside = belongs;
        i = end;
    }
    return identifiers;
}

} // namespace

char16_t latinLookOf(char32_t character)
{
    for (const char32_t first : {FullwidthCapital, FullwidthSmall}) {
        if (character >= first && character < first + LettersOfLatin) {
            return static_cast<char16_t>((first == FullwidthCapital ? U'A' : U'a') + character -
                                         first);
        }
    }
    if (isMathLetter(character)) {
        const char32_t place = (character - FirstMathLetter) % (2 * LettersOfLatin);
        return static_cast<char16_t>(place < LettersOfLatin ? U'A' + place
                                                            : U'a' + place - LettersOfLatin);
    }
    const auto *look = std::ranges::lower_bound(LetterLooks, character, {}, &LetterLook::letter);
    return look != LetterLooks.end() && look->letter == character ? look->latin : u'\0';
}

QList<LookAlike> lookAlikesIn(const QString &row)
{
    const QList<Identifier> identifiers = identifiersIn(row);
    const auto isProseOf = [&](QChar::Script script) {
        return std::ranges::any_of(identifiers, [script](const Identifier &word) {
            return word.otherScript == script && !word.hasLatin && word.looks.size() < word.letters;
        });
    };
    QList<LookAlike> result;
    for (const Identifier &word : identifiers) {
        const bool isWhole = word.letters > 1 && word.looks.size() == word.letters &&
                             word.otherScript != QChar::Script_Common &&
                             !isProseOf(word.otherScript);
        if (word.looks.isEmpty() || (!word.hasLatin && !word.hasMath && !isWhole)) {
            continue;
        }
        for (const IdentifierLetter &letter : word.looks) {
            result.append({letter.from, letter.to});
        }
    }
    return result;
}

} // namespace Docket
