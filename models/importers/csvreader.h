// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/importer.h"
#include "importers/streambuffer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <expected>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// One row of a table, as its bytes are in the file, without its line end.
struct CsvRow
{
    qint64 offset = 0;
    QByteArray bytes;
    /// BadRow (a quote that is never closed, too many columns, UTF-16), MessageTooLarge for each
    /// piece.
    std::optional<ImportFault> fault;
    QString detail;
};

/// Follows a row, byte by byte, to see where it ends.
class CsvExtent final
{
public:
    explicit CsvExtent(char delimiter = ',')
        : m_delimiter(delimiter)
    {
    }

    /// Takes bytes of one row up to its line end; returns how many belong to it.
    [[nodiscard]] qsizetype take(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return m_isComplete; } ///< at its line end

    [[nodiscard]] bool isInQuotes() const { return m_in == In::Quoted; }

    [[nodiscard]] int fields() const { return m_fields; }

private:
    enum class In { FieldStart, Plain, Quoted, QuoteInQuoted };

    char m_delimiter;
    In m_in = In::FieldStart;
    int m_fields = 1;
    bool m_isComplete = false;
};

/// Cuts a table of any size into its rows (RFC 4180): a quoted field may hold delimiters, line ends
/// and doubled quotes. Rows end in CR LF, LF or CR; empty ones are passed over. Only a quote at the
/// beginning of a field opens one; anywhere else it is a character, as spreadsheets read it. One
/// row is in memory at a time. There is no library for it: libcsv keeps no bytes of a row and has
/// no limit, and rapidcsv reads all of a file.
class CsvReader final
{
public:
    CsvReader(QIODevice &device, QString path, const ImportLimits &limits, std::stop_token stop);

    /// The next row, the header first; nothing at the end or after a stop. Fails only if the device
    /// does.
    [[nodiscard]] std::expected<std::optional<CsvRow>, ImportError> next();

    /// ',' ';' or a tab: whatever the first row has most of, outside of quotes.
    [[nodiscard]] char delimiter() const { return m_delimiter; }

    [[nodiscard]] qint64 position() const { return m_buffer.offset(); }

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] CsvRow takeRow();

    StreamBuffer m_buffer;
    ImportLimits m_limits;
    std::stop_token m_stop;
    char m_delimiter = ',';
    CsvExtent m_extent;
    bool m_hasBegun = false;
    bool m_isInPieces = false;
    bool m_isDone = false;
};

/// The delimiter of a table that begins with these bytes.
[[nodiscard]] char csvDelimiter(QByteArrayView bytes);

/// The fields of a row, raw: quoted ones with their quotes.
[[nodiscard]] QList<QByteArrayView> csvCells(QByteArrayView row, char delimiter);

/// What a raw field says. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QString csvValue(QByteArrayView cell);

[[nodiscard]] QStringList csvValues(QByteArrayView row, char delimiter);

/// More columns than any tracker writes: no list of a hundred million empty texts.
constexpr int MostCsvFields = 4096;

} // namespace Docket
