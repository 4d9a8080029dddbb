// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hiddenspans.h"

#include <QList>
#include <QStringList>

#include <array>
#include <stop_token>

namespace Docket {

class SourceText;

/// What a whole text hides.
struct HiddenCharacters
{
    /// Where one is.
    struct Place
    {
        qsizetype offset = 0; ///< into the text's bytes
        qsizetype size = 0;
        HiddenKind kind = HiddenKind::Control;

        bool operator==(const Place &) const = default;
    };

    /// Which lines end unlike most others.
    enum class OddLineEnds { None, CarriageReturn, LineFeed };

    static constexpr qsizetype MaxPlaces = 20'000;
    static constexpr qsizetype MaxCodePoints = 6;

    std::array<qint64, AllHiddenKinds.size()> counts{};
    QList<Place> places;    ///< the first MaxPlaces, in order
    QStringList codePoints; ///< "U+202E", each once, in order of appearance, at most MaxCodePoints
    OddLineEnds oddLineEnds = OddLineEnds::None;

    [[nodiscard]] qint64 count(HiddenKind kind) const
    {
        return counts.at(static_cast<size_t>(kind));
    }

    /// Of characters: line ends and indentations are none.
    [[nodiscard]] qint64 characters() const;
    [[nodiscard]] qint64 all() const;

    bool operator==(const HiddenCharacters &) const = default;
};

/// Reads all rows once (over 1 GB/s where they are plain ASCII); any thread. Nothing when stopped.
[[nodiscard]] HiddenCharacters hiddenCharacters(const SourceText &text, bool isPatch = false,
                                                const std::stop_token &stop = {});

} // namespace Docket
