// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textencoding.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <stop_token>
#include <vector>

namespace Docket {

/// Bytes seen as rows of text, of any size: nothing is decoded but the rows that are asked for. A
/// line longer than MaxRowBytes is cut into several rows, so that 50 MB in one line can be read to
/// its end and no row is expensive. UTF-8, UTF-16 and encodings of one byte a character are read
/// where they lie; others are converted to UTF-8 once. A value: copies share the bytes; one thread
/// at a time.
class SourceText final
{
public:
    static constexpr qsizetype MaxRowBytes = 4096;
    /// What a text of which only the beginning is known has: enough for any window.
    static constexpr qsizetype BeginningBytes = 262'144;

    SourceText() = default;
    /// Finds the encoding and indexes all rows: about two passes over the bytes.
    explicit SourceText(const QByteArray &bytes);
    /// The same in a known encoding. When `stop` is requested it is a text of fewer rows, to be
    /// thrown away. The bytes of a beginning may be all there are: only the first are looked at.
    SourceText(const QByteArray &bytes, const TextEncoding &encoding,
               TextExtent extent = TextExtent::Whole, const std::stop_token &stop = {});

    struct Row
    {
        qsizetype offset = 0; ///< into bytes()
        qsizetype size = 0;   ///< bytes without the line feed
        qint64 line = 1;
        bool isContinuation = false; ///< goes on where the row above was cut
        bool isCut = false;          ///< goes on in the row below
        bool hasReturn = false;      ///< ends in CR LF: the CR is no text
        bool hasEnd = false;         ///< ends in LF

        bool operator==(const Row &) const = default;
    };

    /// What the offsets of rows count in: the bytes that were given, or those as UTF-8.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Where the text begins: after a byte order mark.
    [[nodiscard]] qsizetype start() const { return m_start; }

    /// Where what is indexed ends: after the last byte, but in a beginning.
    [[nodiscard]] qsizetype end() const { return m_end; }

    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] const TextEncoding &encoding() const { return m_encoding; }

    [[nodiscard]] bool isEmpty() const { return m_start >= m_end; }

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }

    [[nodiscard]] qint64 lineCount() const { return m_lineCount; }

    [[nodiscard]] qsizetype longestRow() const { return m_longestRow; } ///< bytes

    [[nodiscard]] bool hasCutLines() const { return m_rowCount > m_lineCount; }

    [[nodiscard]] Row row(qint64 index) const;

    /// The row below `row`: cheaper than row() for one after the other.
    [[nodiscard]] Row next(const Row &row) const { return rowFrom(after(row)); }

    [[nodiscard]] QString text(const Row &row) const;
    [[nodiscard]] qint64 rowAt(qsizetype offset) const;
    /// The first row of a line, from 1; the last row's for one that is not there.
    [[nodiscard]] qint64 rowOfLine(qint64 line) const;

    /// Whether every character of a row is a printable one of ASCII or a tab: quick.
    [[nodiscard]] bool isPlain(const Row &row) const;

    /// Into bytes() of the place before the UTF-16 unit `column` of a row.
    [[nodiscard]] qsizetype offsetIn(const Row &row, qsizetype column) const;
    /// The other way round.
    [[nodiscard]] qsizetype columnIn(const Row &row, qsizetype offset) const;

    /// A place in bytes() as a place in the bytes that were given: they differ where those were
    /// converted.
    [[nodiscard]] qsizetype ownOffset(qsizetype offset) const;
    /// The other way round.
    [[nodiscard]] qsizetype offsetOfOwn(qsizetype ownOffset) const;

    /// `text` as it is in bytes(); nothing if it has a character that the encoding has not.
    [[nodiscard]] QByteArray encoded(const QString &text) const;

    /// Bytes of the smallest character: no character begins between.
    [[nodiscard]] qsizetype unitSize() const { return isUtf16() ? 2 : 1; }

private:
    enum class Form { Utf8, OneByte, Utf16LE, Utf16BE };
    using Table = std::array<char16_t, 256>;

    struct Checkpoint
    {
        qsizetype offset;
        qint64 line;
        bool isContinuation;
    };

    /// Where a piece of the given bytes went in the conversion.
    struct Piece
    {
        qsizetype own;
        qsizetype converted;
    };

    static constexpr qint64 RowsPerCheckpoint = 128;

    [[nodiscard]] static std::shared_ptr<const Table> tableOf(const QByteArray &encoding);
    void convert(const QByteArray &bytes, TextExtent extent, const std::stop_token &stop);
    void index(const std::stop_token &stop);

    [[nodiscard]] bool isUtf16() const
    {
        return m_form == Form::Utf16LE || m_form == Form::Utf16BE;
    }

    [[nodiscard]] char16_t unitAt(qsizetype offset) const;
    [[nodiscard]] qsizetype lineFeedIn(qsizetype from, qsizetype to) const;
    [[nodiscard]] Row rowFrom(const Checkpoint &at) const;
    [[nodiscard]] Checkpoint after(const Row &row) const;
    [[nodiscard]] qsizetype cutBefore(qsizetype offset) const;
    [[nodiscard]] QString decoded(QByteArrayView piece) const;
    [[nodiscard]] QString decodedUtf16(QByteArrayView piece) const;
    [[nodiscard]] QByteArrayView piece(const Row &row) const;

    QByteArray m_bytes;
    TextEncoding m_encoding;
    Form m_form = Form::Utf8;
    std::shared_ptr<const Table> m_table; ///< of one byte a character; none is Latin-1
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    bool m_isComplete = true;
    qint64 m_rowCount = 0;
    qint64 m_lineCount = 0;
    qsizetype m_longestRow = 0;
    std::vector<Checkpoint> m_checkpoints; ///< every RowsPerCheckpoint-th row
    QByteArray m_given;                    ///< before a conversion; empty without one
    std::vector<Piece> m_pieces;
};

} // namespace Docket
