// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

namespace Docket {

/// A run of printable ASCII among bytes, one or two bytes a character.
struct ByteString
{
    qsizetype offset = 0;
    qsizetype size = 0; ///< bytes
    bool isWide = false;

    bool operator==(const ByteString &) const = default;
};

/// The text of one; the beginning of a long one.
[[nodiscard]] QString textOf(QByteArrayView bytes, const ByteString &string);

/// Finds the strings of bytes as strings(1) does, both ASCII and UTF-16 with the low byte first, in
/// slices; its memory does not grow with a run's length.
class StringScan final
{
public:
    static constexpr int ShortestLength = 2;
    static constexpr int LongestLength = 64;
    static constexpr int UsualLength = 4;
    static constexpr qsizetype MaxStrings = 100'000; ///< that a caller should take
    static constexpr qsizetype MaxText = 300;        ///< characters of textOf()

    /// `bytes` must outlive it; `length` is the fewest characters of a string.
    StringScan(QByteArrayView bytes, int length);

    /// What ends in the next `budget` bytes.
    [[nodiscard]] QList<ByteString> next(qsizetype budget);

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }

private:
    void end(QList<ByteString> &found, qsizetype &start, qsizetype at, bool isWide) const;

    QByteArrayView m_bytes;
    int m_length;
    qsizetype m_at = 0;
    qsizetype m_narrow = -1;                 ///< where the run began, or none
    std::array<qsizetype, 2> m_wide{-1, -1}; ///< at even and at odd offsets
};

} // namespace Docket
