// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcetext.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <iterator>

// Places in a text: between columns, its bytes and the bytes that it was converted from.
namespace Docket {

namespace {

constexpr qsizetype PieceBytes = 16384; ///< of a conversion: what is decoded again to find a place

/// Of the UTF-8 sequence that a byte begins.
qsizetype lengthByLead(unsigned char lead)
{
    if (lead < 0xC0U) {
        return 1;
    }
    if (lead < 0xE0U) {
        return 2;
    }
    return lead < 0xF0U ? 3 : 4;
}

/// Of the UTF-8 sequence at the beginning; 1 for a byte that begins none, which Qt decodes to one
/// U+FFFD.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const qsizetype length = lengthByLead(static_cast<unsigned char>(bytes.front()));
    return length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 1;
}

} // namespace

/// To UTF-8, in pieces that end where the decoder holds nothing back.
void SourceText::convert(const QByteArray &bytes, TextExtent extent, const std::stop_token &stop)
{
    m_given = bytes;
    m_bytes.clear();
    QStringDecoder decoder(m_encoding.name.constData(), QStringDecoder::Flag::ConvertInitialBom);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const QByteArrayView all(bytes);
    qsizetype at = m_start;
    m_start = 0;
    // Bytes up to the blank are no second bytes of a character. UTF-32 goes by whole units. Where
    // neither is near, the decoder keeps what is begun, and no place is found from there.
    const bool isByUnit = m_encoding.name.startsWith("UTF-32");
    bool isClean = true;
    while (at < all.size() && !stop.stop_requested()) {
        if (isClean) {
            m_pieces.push_back({at, m_bytes.size()});
        }
        const QByteArrayView rest = all.sliced(at);
        const QByteArrayView near = rest.first(std::min(rest.size(), 2 * PieceBytes));
        const auto isBlank = [](char byte) { return byte >= 0 && byte <= ' '; };
        const auto blank =
            std::find_if(near.begin() + std::min(near.size(), PieceBytes), near.end(), isBlank);
        isClean = isByUnit || blank != near.end();
        const qsizetype size = isByUnit || !isClean ? PieceBytes : blank - near.begin() + 1;
        const QByteArrayView piece = rest.first(std::min(size, rest.size()));
        m_bytes += encoder.encode(QString(decoder.decode(piece)));
        at += piece.size();
        if (extent == TextExtent::Beginning && m_bytes.size() > BeginningBytes) {
            m_isComplete = at == all.size();
            return;
        }
    }
}

qsizetype SourceText::offsetIn(const Row &row, qsizetype column) const
{
    const QByteArrayView bytes = piece(row);
    if (isUtf16()) {
        return row.offset + std::min(2 * column, bytes.size());
    }
    if (m_form == Form::OneByte) {
        return row.offset + std::min(column, bytes.size());
    }
    if (bytes.isValidUtf8()) {
        return row.offset + QStringView(decoded(bytes)).left(column).toUtf8().size();
    }
    qsizetype size = 0;
    for (qsizetype units = 0; size < bytes.size() && units < column;) {
        const qsizetype length = sequenceLength(bytes.sliced(size));
        units += length == 4 ? 2 : 1;
        size += length;
    }
    return row.offset + size;
}

qsizetype SourceText::columnIn(const Row &row, qsizetype offset) const
{
    const QByteArrayView bytes = piece(row);
    const qsizetype size = std::clamp<qsizetype>(offset - row.offset, 0, bytes.size());
    if (isUtf16()) {
        return size == bytes.size() ? size / 2 + size % 2 : size / 2;
    }
    return m_form == Form::OneByte ? size : decoded(bytes.first(size)).size();
}

qsizetype SourceText::ownOffset(qsizetype offset) const
{
    if (m_pieces.empty()) {
        return offset;
    }
    const auto behind = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::converted);
    const Piece piece = behind == m_pieces.begin() ? m_pieces.front() : *std::prev(behind);
    QStringDecoder decoder(m_encoding.name.constData(), QStringDecoder::Flag::ConvertInitialBom);
    qsizetype own = piece.own;
    qsizetype converted = piece.converted;
    for (; converted < offset && own < m_given.size(); ++own) {
        converted +=
            QString(decoder.decode(QByteArrayView(m_given).sliced(own, 1))).toUtf8().size();
    }
    return own;
}

qsizetype SourceText::offsetOfOwn(qsizetype ownOffset) const
{
    if (m_pieces.empty()) {
        return ownOffset;
    }
    const auto behind = std::ranges::upper_bound(m_pieces, ownOffset, {}, &Piece::own);
    const Piece piece = behind == m_pieces.begin() ? m_pieces.front() : *std::prev(behind);
    QStringDecoder decoder(m_encoding.name.constData(), QStringDecoder::Flag::ConvertInitialBom);
    const qsizetype size =
        std::clamp<qsizetype>(ownOffset - piece.own, 0, m_given.size() - piece.own);
    return piece.converted +
           QString(decoder.decode(QByteArrayView(m_given).sliced(piece.own, size))).toUtf8().size();
}

QByteArray SourceText::encoded(const QString &text) const
{
    QByteArray bytes;
    if (m_form == Form::Utf8) {
        return text.toUtf8();
    }
    for (const QChar c : text) {
        if (isUtf16()) {
            const auto high = static_cast<char>(c.row());
            const auto low = static_cast<char>(c.cell());
            bytes += m_form == Form::Utf16LE ? low : high;
            bytes += m_form == Form::Utf16LE ? high : low;
            continue;
        }
        const auto *known = m_table ? std::ranges::find(*m_table, c.unicode()) : nullptr;
        if (m_table ? known == m_table->end() : c.unicode() > 0xFF) {
            return {};
        }
        bytes += static_cast<char>(m_table ? std::distance(m_table->begin(), known) : c.unicode());
    }
    return bytes;
}

} // namespace Docket
