// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Docket {

// A piece of evidence under a name that stays when all that is known of it is made again from the
// original: "part 1.2" by its place in the mail, "block 3" by its number, "text" for the message.
[[nodiscard]] QString partToken(const QString &partPath);
[[nodiscard]] QString blockToken(int number);
[[nodiscard]] QString pieceToken(const EvidenceItem &item);

/// Of an entry of an archive the numbers of the entries, outermost first: "3/0"; else empty.
[[nodiscard]] QString entryToken(const EvidenceItem &item);

/// Whether an item is the piece of these names.
[[nodiscard]] bool isPiece(const EvidenceItem &item, MessageId message, const QString &piece,
                           const QString &entry);

/// Some lines of a piece of evidence that a person marked.
struct Excerpt
{
    ExcerptId id;
    MessageId messageId;
    QString piece;     ///< pieceToken()
    QString entry;     ///< entryToken()
    QString name;      ///< of the file, or of the entry with its path; hostile, never a path here
    int firstLine = 1; ///< from 1
    int lastLine = 1;  ///< this one too
    qint64 offset = 0; ///< of the first byte within the piece
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of the piece's bytes
    QString quote;     ///< the text, if it is short: whether it still is what was marked
    QString note;
    QString standsFor; ///< AskedItem::key; empty: of nothing that is asked for
    Instant madeAt;
    QString madeBy;

    bool operator==(const Excerpt &) const = default;
};

/// Lines of a piece, to go to.
struct PieceLines
{
    MessageId messageId;
    QString piece; ///< pieceToken()
    QString entry; ///< as in Excerpt
    int firstLine = 1;
    int lastLine = 1;

    bool operator==(const PieceLines &) const = default;
};

[[nodiscard]] PieceLines placeOf(const Excerpt &excerpt);

/// A longer text is read from the original only.
constexpr qsizetype MostQuotedBytes = 4096;

/// What a person changes of an excerpt.
struct ExcerptWords
{
    QString note;
    QString standsFor;

    bool operator==(const ExcerptWords &) const = default;
};

/// How text refers to it: "poc.py:12-20", "block 2 of message 3:4-9". `message` is its number
/// within the case.
[[nodiscard]] QString citation(const Excerpt &excerpt, int message);

/// A place in a text that refers to lines of a piece.
struct CitedLines
{
    qsizetype at = 0;   ///< in the text
    qsizetype size = 0; ///< characters
    QString name;       ///< of a file; empty: a block, or the text of a message
    int block = 0;      ///< 0: none
    int message = 0;    ///< 0: not said
    int firstLine = 0;
    int lastLine = 0;

    bool operator==(const CitedLines &) const = default;
};

/// The citations in a text, in order; at most 200. What merely looks like one, a time of day or a
/// port, is none: the name of a file has a dot and a letter behind it.
[[nodiscard]] QList<CitedLines> citationsIn(QStringView text);

/// The lines of a citation as a reader sees them: "12–20", "7".
[[nodiscard]] QString linesText(int first, int last);

/// The lines `first` to `last` of a text, without the line end of the last one; nothing if the text
/// ends before.
[[nodiscard]] std::optional<QString> linesOf(const QString &text, int first, int last);

} // namespace Docket
