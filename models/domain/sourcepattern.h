// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcetext.h"

#include <QString>

#include <array>
#include <optional>

namespace Docket {

/// Words to find in a text's bytes (Horspool). Without regard to case the letters of ASCII are
/// alike; others are as they are. Nothing is found across a line's end. Any thread.
class SourcePattern final
{
public:
    SourcePattern(const SourceText &text, const QString &needle, Qt::CaseSensitivity sensitivity);

    /// Whether there is nothing to find: no needle, or one that the encoding cannot write.
    [[nodiscard]] bool isEmpty() const { return m_needle.isEmpty(); }

    /// Bytes of a place.
    [[nodiscard]] qsizetype size() const { return m_needle.size(); }

    /// The next place that begins in [from, to).
    [[nodiscard]] std::optional<qsizetype> next(qsizetype from, qsizetype to) const;
    [[nodiscard]] std::optional<qsizetype> next(qsizetype from) const;

private:
    [[nodiscard]] bool matchesAt(qsizetype offset) const;

    SourceText m_text;
    QByteArray m_needle;
    std::array<unsigned char, 256> m_folded{}; ///< what a byte counts as
    std::array<qsizetype, 256> m_shift{};      ///< by the last byte looked at
};

} // namespace Docket
