// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LookAhead = 64 << 10;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

qsizetype CsvExtent::take(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (m_in == In::Quoted) {
            // most of a table is inside of quotes: on to the next one at once
            const qsizetype quote = bytes.indexOf('"', at);
            if (quote < 0) {
                return bytes.size();
            }
            at = quote;
            m_in = In::QuoteInQuoted;
        } else if (m_in == In::QuoteInQuoted && c == '"') {
            m_in = In::Quoted;
        } else if (isLineEnd(c)) {
            m_isComplete = true;
            return at;
        } else if (c == m_delimiter) {
            m_in = In::FieldStart;
            ++m_fields;
        } else {
            m_in = m_in == In::FieldStart && c == '"' ? In::Quoted : In::Plain;
        }
    }
    return bytes.size();
}

CsvReader::CsvReader(QIODevice &device, QString path, const ImportLimits &limits,
                     std::stop_token stop)
    : m_buffer(device, std::move(path))
    , m_limits(limits)
    , m_stop(std::move(stop))
{
}

std::expected<std::optional<CsvRow>, ImportError> CsvReader::next()
{
    if (m_isDone) {
        return std::nullopt;
    }
    const qint64 offset = m_buffer.offset();
    if (!m_hasBegun && !begin()) {
        m_isDone = true;
        return CsvRow{offset, {}, ImportFault::BadRow, u"UTF-16"_s};
    }
    std::optional<CsvRow> row;
    while (!m_stop.stop_requested()) {
        if (m_buffer.view().isEmpty()) {
            m_buffer.fill();
        }
        if (m_buffer.view().isEmpty() && m_buffer.isAtEnd()) {
            break;
        }
        row = takeRow();
        if (row->fault || !row->bytes.isEmpty()) {
            break;
        }
        row.reset();
    }
    if (m_stop.stop_requested()) {
        return std::nullopt;
    }
    const bool isWhole = row && (m_extent.isComplete() || m_isInPieces);
    if (const auto error = m_buffer.error(row ? row->offset : offset); error && !isWhole) {
        return std::unexpected(*error);
    }
    m_isDone = !row;
    return row;
}

/// Passes over a byte order mark; false for one of UTF-16, which has no bytes to cut at.
bool CsvReader::begin()
{
    m_hasBegun = true;
    m_buffer.fillTo(LookAhead);
    const QByteArrayView bytes = m_buffer.view();
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return false;
    }
    m_buffer.consume(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    m_delimiter = csvDelimiter(m_buffer.view().first(std::min(LookAhead, m_buffer.view().size())));
    return true;
}

/// The row that begins here, or the next piece of it.
CsvRow CsvReader::takeRow()
{
    if (!m_isInPieces) {
        m_extent = CsvExtent(m_delimiter);
    }
    CsvRow row{.offset = m_buffer.offset(), .bytes = {}, .fault = {}, .detail = {}};
    const qsizetype taken = lookAhead(m_buffer, m_extent, m_limits.itemBytes, m_stop);
    const bool isCut = !m_extent.isComplete() && taken >= m_limits.itemBytes;
    if (isCut || m_isInPieces) {
        row.fault = ImportFault::MessageTooLarge;
    } else if (!m_extent.isComplete() && m_extent.isInQuotes()) {
        row.fault = ImportFault::BadRow;
        row.detail = u"\""_s;
    } else if (m_extent.fields() > MostCsvFields) {
        row.fault = ImportFault::BadRow;
        row.detail = QString::number(m_extent.fields());
    }
    m_isInPieces = isCut;
    row.bytes = m_buffer.take(taken);
    m_buffer.consume(m_extent.isComplete() ? 1 : 0); // LF of CR LF is an empty row
    return row;
}

char csvDelimiter(QByteArrayView bytes)
{
    static constexpr std::array<char, 3> Candidates{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const char c : bytes) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && isLineEnd(c)) {
            break;
        } else if (const auto *const known = std::ranges::find(Candidates, c);
                   !isQuoted && known != Candidates.end()) {
            ++counts.at(static_cast<size_t>(known - Candidates.begin()));
        }
    }
    const auto most = std::ranges::max_element(counts);
    return Candidates.at(static_cast<size_t>(most - counts.begin()));
}

QList<QByteArrayView> csvCells(QByteArrayView row, char delimiter)
{
    QList<QByteArrayView> cells;
    qsizetype from = 0;
    bool isQuoted = row.startsWith('"');
    for (qsizetype at = isQuoted ? 1 : 0; at <= row.size() && cells.size() < MostCsvFields; ++at) {
        if (at == row.size()) {
            cells.append(row.sliced(from));
        } else if (isQuoted) {
            isQuoted = row[at] != '"' || (at + 1 < row.size() && row[at + 1] == '"');
            at += row[at] == '"' && isQuoted ? 1 : 0; // a doubled quote
        } else if (row[at] == delimiter) {
            cells.append(row.sliced(from, at - from));
            from = at + 1;
            isQuoted = from < row.size() && row[from] == '"';
            at += isQuoted ? 1 : 0;
        }
    }
    return cells;
}

QString csvValue(QByteArrayView cell)
{
    if (!cell.startsWith('"')) {
        return QString::fromUtf8(cell);
    }
    QByteArray text;
    text.reserve(cell.size());
    qsizetype at = 1;
    for (; at < cell.size(); ++at) {
        if (cell[at] == '"') {
            if (at + 1 >= cell.size() || cell[at + 1] != '"') {
                ++at;
                break;
            }
            ++at;
        }
        text.append(cell[at]);
    }
    text.append(cell.sliced(std::min(at, cell.size()))); // what stands behind the closing quote
    return QString::fromUtf8(text);
}

QStringList csvValues(QByteArrayView row, char delimiter)
{
    QStringList values;
    const QList<QByteArrayView> cells = csvCells(row, delimiter);
    values.reserve(cells.size());
    for (const QByteArrayView cell : cells) {
        values.append(csvValue(cell));
    }
    return values;
}

} // namespace Docket
