// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcetext.h"

#include "domain/evidence.h"

#include <algorithm>
#include <cstring>

namespace Docket {

namespace {

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

SourceText::SourceText(const QByteArray &bytes)
    : m_bytes(bytes)
{
    if (hasUtf16Mark(bytes)) {
        m_encoding = Encoding::Utf16;
        m_bytes = decodeText(bytes).toUtf8();
    } else if (!QByteArrayView(bytes).isValidUtf8()) {
        m_encoding = Encoding::Latin1;
    }
    if (m_encoding != Encoding::Latin1 && m_bytes.startsWith("\xEF\xBB\xBF")) {
        m_start = 3;
    }

    Checkpoint next{m_start, 1, false};
    while (next.offset < m_bytes.size() || m_rowCount == 0) {
        if (m_rowCount % RowsPerCheckpoint == 0) {
            m_checkpoints.push_back(next);
        }
        const Row row = rowFrom(next);
        ++m_rowCount;
        m_lineCount = row.line;
        m_longestRow = std::max(m_longestRow, row.size);
        next = after(row);
    }
}

SourceText::Row SourceText::rowFrom(const Checkpoint &at) const
{
    Row row{at.offset, 0, at.line, at.isContinuation, false};
    const qsizetype rest = m_bytes.size() - at.offset;
    const char *begin = m_bytes.constData() + at.offset;
    // A line's end right behind a full row belongs to it: one byte more is looked at.
    const qsizetype reach = std::min(rest, MaxRowBytes + 1);
    const auto *end =
        reach > 0 ? static_cast<const char *>(std::memchr(begin, '\n', static_cast<size_t>(reach)))
                  : nullptr;
    if (end != nullptr) {
        row.size = end - begin;
    } else if (rest <= MaxRowBytes) {
        row.size = rest;
    } else {
        row.size = cutBefore(at.offset + MaxRowBytes) - at.offset;
        row.isCut = true;
    }
    return row;
}

SourceText::Checkpoint SourceText::after(const Row &row) const
{
    const qsizetype end = row.offset + row.size;
    return row.isCut ? Checkpoint{end, row.line, true} : Checkpoint{end + 1, row.line + 1, false};
}

/// The last place at or before `offset` that does not split a UTF-8 sequence.
qsizetype SourceText::cutBefore(qsizetype offset) const
{
    if (m_encoding == Encoding::Latin1) {
        return offset;
    }
    constexpr int MaxSequence = 4;
    for (int i = 0; i < MaxSequence; ++i) {
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
        row = rowFrom(after(row));
    }
    return row;
}

QString SourceText::text(const Row &row) const
{
    QByteArrayView piece = QByteArrayView(m_bytes).sliced(row.offset, row.size);
    if (!row.isCut && piece.endsWith('\r') && row.offset + row.size < m_bytes.size()) {
        piece.chop(1); // CRLF; a carriage return alone stays and is shown as a mark
    }
    return m_encoding == Encoding::Latin1 ? QString::fromLatin1(piece) : QString::fromUtf8(piece);
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

std::optional<qsizetype> SourceText::find(const QString &needle, qsizetype from) const
{
    const QByteArray wanted = encoded(needle);
    if (wanted.isEmpty() || from >= m_bytes.size()) {
        return std::nullopt;
    }
    const auto isSame = [](char a, char b) { return asciiLower(a) == asciiLower(b); };
    const auto begin = m_bytes.cbegin() + std::max(from, m_start);
    const auto found = std::search(begin, m_bytes.cend(), wanted.cbegin(), wanted.cend(), isSame);
    if (found == m_bytes.cend()) {
        return std::nullopt;
    }
    return found - m_bytes.cbegin();
}

qsizetype SourceText::ownOffset(qsizetype offset) const
{
    if (m_encoding != Encoding::Utf16) {
        return offset;
    }
    constexpr qsizetype Mark = 2;
    return Mark + 2 * QString::fromUtf8(QByteArrayView(m_bytes).first(offset)).size();
}

QByteArray SourceText::encoded(const QString &text) const
{
    return m_encoding == Encoding::Latin1 ? text.toLatin1() : text.toUtf8();
}

} // namespace Docket
