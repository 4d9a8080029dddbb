// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Docket {

/// Bytes seen as rows of text, of any size: nothing is decoded but the rows that are asked for. A
/// line longer than MaxRowBytes is cut into several rows, so that 50 MB in one line can be read to
/// its end and no row is expensive. A value: copies share the bytes; one thread at a time.
class SourceText final
{
public:
    static constexpr qsizetype MaxRowBytes = 4096;

    enum class Encoding { Utf8, Latin1, Utf16 };

    SourceText() = default;
    /// Indexes all rows: one pass over the bytes. UTF-16 (by its byte order mark) is converted.
    explicit SourceText(const QByteArray &bytes);

    struct Row
    {
        qsizetype offset = 0; ///< into bytes()
        qsizetype size = 0;   ///< bytes without the line's end
        qint64 line = 1;
        bool isContinuation = false; ///< goes on where the row above was cut
        bool isCut = false;          ///< goes on in the row below

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// Where the text begins: after a byte order mark.
    [[nodiscard]] qsizetype start() const { return m_start; }

    [[nodiscard]] Encoding encoding() const { return m_encoding; }

    [[nodiscard]] bool isEmpty() const { return m_start >= m_bytes.size(); }

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }

    [[nodiscard]] qint64 lineCount() const { return m_lineCount; }

    [[nodiscard]] qsizetype longestRow() const { return m_longestRow; } ///< bytes

    [[nodiscard]] bool hasCutLines() const { return m_rowCount > m_lineCount; }

    [[nodiscard]] Row row(qint64 index) const;
    [[nodiscard]] QString text(const Row &row) const;
    [[nodiscard]] qint64 rowAt(qsizetype offset) const;

    /// The next place of `needle` at or after `from`, in bytes; the case of ASCII letters does not
    /// matter. Finds nothing across a line's end.
    [[nodiscard]] std::optional<qsizetype> find(const QString &needle, qsizetype from) const;

    /// A place in bytes() as a place in the bytes that were given: they differ where those were
    /// converted.
    [[nodiscard]] qsizetype ownOffset(qsizetype offset) const;

    /// `text` in the encoding of bytes().
    [[nodiscard]] QByteArray encoded(const QString &text) const;

private:
    struct Checkpoint
    {
        qsizetype offset;
        qint64 line;
        bool isContinuation;
    };

    static constexpr qint64 RowsPerCheckpoint = 128;

    [[nodiscard]] Row rowFrom(const Checkpoint &at) const;
    [[nodiscard]] Checkpoint after(const Row &row) const;
    [[nodiscard]] qsizetype cutBefore(qsizetype offset) const;

    QByteArray m_bytes;
    qsizetype m_start = 0;
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_rowCount = 0;
    qint64 m_lineCount = 0;
    qsizetype m_longestRow = 0;
    std::vector<Checkpoint> m_checkpoints; ///< every RowsPerCheckpoint-th row
};

} // namespace Docket
