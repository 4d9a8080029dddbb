// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcetext.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace Docket {

namespace {

constexpr qint64 RowsPerStopCheck = 4096;

} // namespace

SourceText::SourceText(const QByteArray &bytes)
    : SourceText(bytes, detectEncoding(bytes))
{
}

SourceText::SourceText(const QByteArray &bytes, const TextEncoding &encoding, TextExtent extent,
                       const std::stop_token &stop)
    : m_bytes(bytes)
    , m_encoding(encoding)
    , m_start(encoding.markSize)
{
    const QByteArray name = encoding.name;
    if (name == "UTF-16LE" || name == "UTF-16BE") {
        m_form = name.endsWith("LE") ? Form::Utf16LE : Form::Utf16BE;
    } else if (name == "ISO-8859-1") {
        m_form = Form::OneByte;
    } else if (name != "UTF-8") {
        m_table = tableOf(name);
        if (m_table) {
            m_form = Form::OneByte;
        } else {
            convert(bytes, extent, stop);
        }
    }
    m_end = m_bytes.size();
    if (extent == TextExtent::Beginning && m_end - m_start > BeginningBytes) {
        m_end = cutBefore(m_start + BeginningBytes);
        m_isComplete = false;
    }
    index(stop);
}

/// The characters of an encoding that has one for each byte, those of ASCII among them; nothing for
/// any other.
std::shared_ptr<const SourceText::Table> SourceText::tableOf(const QByteArray &encoding)
{
    Table table{};
    for (size_t byte = 0; byte < table.size(); ++byte) {
        QStringDecoder decoder(encoding.constData());
        const char piece = static_cast<char>(byte);
        const QString character = decoder.decode(QByteArrayView(&piece, 1));
        if (character.size() != 1 || (byte < 0x80 && character.front().unicode() != byte)) {
            return nullptr;
        }
        table[byte] = character.front().unicode();
    }
    return std::make_shared<const Table>(table);
}

void SourceText::index(const std::stop_token &stop)
{
    Checkpoint at{m_start, 1, false};
    while (at.offset < m_end || m_rowCount == 0) {
        if (m_rowCount % RowsPerCheckpoint == 0) {
            m_checkpoints.push_back(at);
        }
        const Row row = rowFrom(at);
        ++m_rowCount;
        m_lineCount = row.line;
        m_longestRow = std::max(m_longestRow, row.size);
        at = after(row);
        if (m_rowCount % RowsPerStopCheck == 0 && stop.stop_requested()) {
            m_end = at.offset;
            m_isComplete = false;
        }
    }
}

char16_t SourceText::unitAt(qsizetype offset) const
{
    const auto byte = [&](qsizetype at) -> unsigned {
        return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes.at(at)) : 0U;
    };
    const qsizetype high = m_form == Form::Utf16LE ? 1 : 0;
    return static_cast<char16_t>(byte(offset + high) << 8U | byte(offset + 1 - high));
}

/// -1 if there is none.
qsizetype SourceText::lineFeedIn(qsizetype from, qsizetype to) const
{
    const char *bytes = m_bytes.constData();
    while (from < to) {
        const auto *found = static_cast<const char *>(
            std::memchr(bytes + from, '\n', static_cast<size_t>(to - from)));
        if (found == nullptr) {
            return -1;
        }
        const qsizetype at = found - bytes;
        if (!isUtf16()) {
            return at;
        }
        const qsizetype unit = at - (at - m_start) % 2;
        if (unit + 1 < m_end && unitAt(unit) == u'\n') {
            return unit;
        }
        from = at + 1;
    }
    return -1;
}

SourceText::Row SourceText::rowFrom(const Checkpoint &at) const
{
    Row row{.offset = at.offset, .line = at.line, .isContinuation = at.isContinuation};
    const qsizetype rest = m_end - at.offset;
    // A line's end right behind a full row belongs to it: one unit more is looked at.
    const qsizetype reach = std::min(rest, MaxRowBytes + unitSize());
    const qsizetype lineFeed = reach > 0 ? lineFeedIn(at.offset, at.offset + reach) : -1;
    if (lineFeed >= 0) {
        row.size = lineFeed - at.offset;
        row.hasEnd = true;
        const qsizetype last = lineFeed - unitSize();
        row.hasReturn =
            last >= at.offset && (isUtf16() ? unitAt(last) == u'\r' : m_bytes.at(last) == '\r');
    } else if (rest <= MaxRowBytes) {
        row.size = std::max<qsizetype>(rest, 0);
    } else {
        row.size = cutBefore(at.offset + MaxRowBytes) - at.offset;
        row.isCut = true;
    }
    return row;
}

SourceText::Checkpoint SourceText::after(const Row &row) const
{
    const qsizetype end = row.offset + row.size;
    return row.isCut ? Checkpoint{end, row.line, true}
                     : Checkpoint{end + unitSize(), row.line + 1, false};
}

/// The last place at or before `offset` that does not split a character.
qsizetype SourceText::cutBefore(qsizetype offset) const
{
    if (isUtf16()) {
        const qsizetype unit = offset - (offset - m_start) % 2;
        const bool isSplit = unit - 2 >= m_start && QChar::isLowSurrogate(unitAt(unit)) &&
                             QChar::isHighSurrogate(unitAt(unit - 2));
        return isSplit ? unit - 2 : unit;
    }
    constexpr int MaxSequence = 4;
    for (int i = 0; i < MaxSequence && m_form == Form::Utf8 && offset - i > m_start; ++i) {
        if ((static_cast<unsigned char>(m_bytes.at(offset - i)) & 0xC0U) != 0x80U) {
            return offset - i;
        }
    }
    return offset;
}

SourceText::Row SourceText::row(qint64 index) const
{
    if (m_checkpoints.empty()) {
        return {};
    }
    const qint64 wanted = std::clamp<qint64>(index, 0, m_rowCount - 1);
    Row row = rowFrom(m_checkpoints[static_cast<size_t>(wanted / RowsPerCheckpoint)]);
    for (qint64 i = 0; i < wanted % RowsPerCheckpoint; ++i) {
        row = next(row);
    }
    return row;
}

/// Of a row, without its CR before LF. A carriage return alone stays and is shown as a mark.
QByteArrayView SourceText::piece(const Row &row) const
{
    return QByteArrayView(m_bytes).sliced(row.offset, row.size - (row.hasReturn ? unitSize() : 0));
}

QString SourceText::text(const Row &row) const
{
    return decoded(piece(row));
}

QString SourceText::decoded(QByteArrayView piece) const
{
    if (isUtf16()) {
        return decodedUtf16(piece);
    }
    if (m_form == Form::Utf8) {
        // Qt leaves out a byte order mark at the beginning, which is one of the text only: here it
        // is a character that nobody sees.
        QString marks;
        for (; piece.startsWith("\xEF\xBB\xBF"); piece = piece.sliced(3)) {
            marks += QChar::ByteOrderMark;
        }
        return marks + QString::fromUtf8(piece);
    }
    QString text = QString::fromLatin1(piece);
    if (m_table) {
        for (QChar &c : text) {
            c = (*m_table)[c.unicode()];
        }
    }
    return text;
}

/// Unit by unit, so that columns are places in the bytes. Half a unit at the end is U+FFFD.
QString SourceText::decodedUtf16(QByteArrayView piece) const
{
    const qsizetype from = piece.data() - m_bytes.constData();
    QString text(piece.size() / 2 + piece.size() % 2, QChar::ReplacementCharacter);
    for (qsizetype i = 0; i < piece.size() / 2; ++i) {
        text[i] = unitAt(from + 2 * i);
    }
    return text;
}

bool SourceText::isPlain(const Row &row) const
{
    const QByteArrayView bytes = piece(row);
    if (isUtf16()) {
        for (qsizetype i = 0; i < bytes.size(); i += 2) {
            const char16_t unit = unitAt(row.offset + i);
            if ((unit < u' ' && unit != u'\t') || unit >= 0x7F) {
                return false;
            }
        }
        return true;
    }
    unsigned found = 0; // without a way out amid, compilers look at many bytes at once
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        found |= static_cast<unsigned>((value < 0x20U && value != '\t') || value >= 0x7FU);
    }
    return found == 0;
}

qint64 SourceText::rowAt(qsizetype offset) const
{
    if (m_checkpoints.empty()) {
        return 0;
    }
    const auto behind = std::ranges::upper_bound(m_checkpoints, offset, {}, &Checkpoint::offset);
    const auto at = behind == m_checkpoints.begin() ? behind : std::prev(behind);
    qint64 index = (at - m_checkpoints.begin()) * RowsPerCheckpoint;
    for (Row row = rowFrom(*at); index + 1 < m_rowCount; ++index) {
        const Checkpoint next = after(row);
        if (next.offset > offset) {
            break;
        }
        row = rowFrom(next);
    }
    return index;
}

qint64 SourceText::rowOfLine(qint64 line) const
{
    if (m_checkpoints.empty()) {
        return 0;
    }
    // The last checkpoint before the line: the line's first row is behind it.
    const auto behind = std::ranges::lower_bound(m_checkpoints, line, {}, &Checkpoint::line);
    const auto at = behind == m_checkpoints.begin() ? behind : std::prev(behind);
    qint64 index = (at - m_checkpoints.begin()) * RowsPerCheckpoint;
    for (Row row = rowFrom(*at); row.line < line && index + 1 < m_rowCount; ++index) {
        row = next(row);
    }
    return index;
}

} // namespace Docket
