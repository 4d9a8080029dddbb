// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

class SourceText;

/// Whether a character would not be seen, or would change the order or look of what is around it:
/// controls but tab and line end, bidirectional controls, zero-width characters, fillers, tags.
/// (Trojan Source: CVE-2021-42574.)
[[nodiscard]] bool isHiddenCharacter(char32_t character);

/// The letters in a mark's box: "RLO", "ZWSP", "ESC", else "U+3164".
[[nodiscard]] QString markName(char32_t character);

/// What a whole text hides.
struct HiddenCharacters
{
    qint64 count = 0;
    QList<qsizetype> offsets; ///< bytes into the text, the first MaxOffsets of them
    QStringList kinds;        ///< "U+202E", each once, in order of appearance, at most MaxKinds

    static constexpr qsizetype MaxOffsets = 1000;
    static constexpr qsizetype MaxKinds = 6;

    bool operator==(const HiddenCharacters &) const = default;
};

/// Reads all bytes once (about 1 GB/s for ASCII); any thread.
[[nodiscard]] HiddenCharacters hiddenCharacters(const SourceText &text);

/// A line as it is painted: hidden characters became their marks' letters.
struct DisplayLine
{
    /// A half-open piece [from, to) of `text` that is a mark.
    struct Mark
    {
        int from = 0;
        int to = 0;

        bool operator==(const Mark &) const = default;
    };

    QString text;
    QList<Mark> marks;
    QList<int> columns; ///< of `text` for each column of the source and its end; empty if the same

    [[nodiscard]] int displayColumn(int sourceColumn) const;
    [[nodiscard]] int sourceColumn(int displayColumn) const;
};

[[nodiscard]] DisplayLine displayLine(const QString &source);

/// The text as its marks show it ("\\u202E"), for the clipboard: an escape sequence must not reach
/// a terminal by copy and paste. Tabs and line ends stay.
[[nodiscard]] QString withoutHiddenCharacters(const QString &text);

} // namespace Docket
