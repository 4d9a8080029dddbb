// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Docket {

/// A larger piece is not searched: a log of a gigabyte would take more of the casebook than all
/// mail.
constexpr qint64 MostSearchedBytes = qint64(1) << 20;

/// Nor is more than this of one message, whatever number of pieces it has.
constexpr qint64 MostSearchedOfMessage = 4 * MostSearchedBytes;

/// What is asked for has at least so many characters: the index knows every three that stand
/// together.
constexpr qsizetype ShortestEvidenceSearch = 3;

/// One attachment that is text, or one fenced block, as it is searched.
struct EvidenceText
{
    QString piece; ///< pieceToken()
    QString text;

    bool operator==(const EvidenceText &) const = default;
};

/// The evidence of one message as it is searched.
struct EvidenceTexts
{
    QList<EvidenceText> pieces;
    int leftOut = 0; ///< texts that are too large

    [[nodiscard]] bool isEmpty() const { return pieces.isEmpty() && leftOut == 0; }

    bool operator==(const EvidenceTexts &) const = default;
};

/// The same as the index takes it.
struct IndexedEvidence
{
    QString body; ///< every three characters that stand together in a piece, once
    int leftOut = 0;

    bool operator==(const IndexedEvidence &) const = default;
};

/// An index of three characters costs as much as it is given of them, and texts repeat themselves:
/// this leaves out what the same message had before. Letters of another case are other characters
/// here, but for ASCII.
[[nodiscard]] IndexedEvidence indexed(const EvidenceTexts &texts);

/// A line that has what was looked for.
struct FoundLine
{
    qint64 number = 0; ///< from 1
    QString text;      ///< of a long line the part with the first match

    bool operator==(const FoundLine &) const = default;
};

/// The first lines of a text that have `needle` in them, in any case; at most `most`.
[[nodiscard]] QList<FoundLine> linesWith(QStringView text, QStringView needle, int most);

/// Whether a piece has a text, in any case.
[[nodiscard]] bool hasText(const EvidenceTexts &texts, QStringView needle);

/// Whether it is long enough to look for in evidence.
[[nodiscard]] bool isSearchable(const QString &needle);

} // namespace Docket
