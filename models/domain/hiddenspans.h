// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace Docket {

/// In what way a piece of text is not what it looks like.
enum class HiddenKind {
    Bidirectional, ///< changes the order of what is around it (Trojan Source: CVE-2021-42574)
    ZeroWidth,     ///< takes no room
    Tag,           ///< tags and variation selectors, which carry texts unseen
    Filler,        ///< a letter or sign without a shape
    Escape,        ///< a terminal sequence
    Control,       ///< any other control
    LookAlike,     ///< a letter of another script that looks Latin (Unicode UTS 39)
    LineEnd,       ///< a line that ends unlike most others of the text
    Indent,        ///< blanks before a tab at the beginning of a line; a line that is indented by
                   ///< tabs where most others are by blanks, or the other way round
};

constexpr std::array AllHiddenKinds{
    HiddenKind::Bidirectional, HiddenKind::ZeroWidth, HiddenKind::Tag,
    HiddenKind::Filler,        HiddenKind::Escape,    HiddenKind::Control,
    HiddenKind::LookAlike,     HiddenKind::LineEnd,   HiddenKind::Indent,
};

/// Whether a character would not be seen, or would change the order or look of what is around it:
/// controls but tab and line end, bidirectional controls, zero-width characters, fillers, tags.
[[nodiscard]] bool isHiddenCharacter(char32_t character);

/// The letters in a mark's box: "RLO", "ZWSP", "ESC", else "U+3164".
[[nodiscard]] QString markName(char32_t character);

/// "U+202E".
[[nodiscard]] QString codePointName(char32_t character);

/// Unicode's name of a hidden character, in capitals; empty if it is not known here.
[[nodiscard]] QString characterName(char32_t character);

/// [from, to) in UTF-16 units of a row.
struct HiddenSpan
{
    int from = 0;
    int to = 0;
    HiddenKind kind = HiddenKind::Control;

    bool operator==(const HiddenSpan &) const = default;
};

/// What rows are looked at for.
struct HiddenRules
{
    bool isBeginning = true; ///< of a line: an indentation may be there
    bool isPatch = false;    ///< the first character of a line is not part of its indentation

    bool operator==(const HiddenRules &) const = default;
};

/// In order, none over another. A terminal sequence is one span.
[[nodiscard]] QList<HiddenSpan> hiddenSpans(const QString &row, const HiddenRules &rules = {});

/// The text as its marks show it ("\\u202E"), for the clipboard: an escape sequence must not reach
/// a terminal by copy and paste. Tabs and line ends stay.
[[nodiscard]] QString withoutHiddenCharacters(const QString &text);

} // namespace Docket
