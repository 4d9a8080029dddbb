// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mboxreader.h"

#include "importers/fromline.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace Docket {

namespace {

constexpr QByteArrayView FromWord("From ");
constexpr qsizetype LineAhead = 2000;        ///< a From_ line and the begin of the next line
constexpr qsizetype FarthestLook = 16 << 20; ///< into a pipe, for the end that a message declares

/// glibc's memmem is several times as fast as a loop of QByteArrayView.
qsizetype indexOf(QByteArrayView bytes, QByteArrayView needle, qsizetype from)
{
    if (from >= bytes.size()) {
        return -1;
    }
    const void *hit = memmem(bytes.data() + from, static_cast<size_t>(bytes.size() - from),
                             needle.data(), static_cast<size_t>(needle.size()));
    return hit ? static_cast<const char *>(hit) - bytes.data() : -1;
}

QByteArrayView lineAt(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

struct ContentLength
{
    qsizetype headerEnd = 0;
    qsizetype length = 0;
};

/// The Content-Length of the header that begins at `at`, if it has a usable one.
std::optional<ContentLength> contentLength(QByteArrayView bytes, qsizetype at)
{
    constexpr QByteArrayView Name("content-length:");
    std::optional<qsizetype> length;
    while (at < bytes.size()) {
        const QByteArrayView line = lineAt(bytes, at);
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0) {
            return std::nullopt;
        }
        at = end + 1;
        if (line.isEmpty()) {
            return length ? std::optional(ContentLength{at, *length}) : std::nullopt;
        }
        if (line.size() > Name.size() &&
            line.first(Name.size()).compare(Name, Qt::CaseInsensitive) == 0) {
            bool isNumber = false;
            const qlonglong value = line.sliced(Name.size()).trimmed().toLongLong(&isNumber);
            length = isNumber && value >= 0 ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Without the empty line that mbox writers put after each message.
QByteArrayView withoutSeparator(QByteArrayView bytes)
{
    if (bytes.endsWith("\r\n\r\n")) {
        return bytes.chopped(2);
    }
    return bytes.endsWith("\n\n") ? bytes.chopped(1) : bytes;
}

/// mboxrd adds a ">" to a line that had one already, which mboxo never does; with one ">" alone the
/// two read the same.
MboxQuoting quotingOf(qsizetype quotes)
{
    if (quotes == 0) {
        return MboxQuoting::None;
    }
    return quotes == 1 ? MboxQuoting::Mboxo : MboxQuoting::Mboxrd;
}

/// Whether a message begins at `at`; `before` bytes before the first are valid too.
bool isSeparatorIn(QByteArrayView bytes, qsizetype at, qsizetype before)
{
    const QByteArrayView line = lineAt(bytes.first(std::min(bytes.size(), at + LineAhead)), at);
    if (!isFromLine(line)) {
        return false;
    }
    const qsizetype known = std::min<qsizetype>(at + before, 3);
    const std::string_view lead(bytes.data() + at - known, static_cast<size_t>(known));
    if (lead.ends_with("\n\n") || lead.ends_with("\n\r\n") || known == 0) {
        return true;
    }
    const qsizetype lineEnd = bytes.indexOf('\n', at);
    return lineEnd >= 0 && isHeaderLine(lineAt(bytes, lineEnd + 1));
}

/// Where a message ends whose declared end is at `target`: at the From_ line there, or at the end
/// of the file. Empty lines between belong to nobody.
std::optional<qsizetype> endAt(QByteArrayView bytes, qsizetype target, qsizetype before)
{
    qsizetype at = target;
    while (at < bytes.size() && at < target + 4 && (bytes[at] == '\n' || bytes[at] == '\r')) {
        ++at;
    }
    const bool isEnd =
        at == bytes.size() || (bytes[at - 1] == '\n' && isSeparatorIn(bytes, at, before));
    return isEnd ? std::optional(at) : std::nullopt;
}

} // namespace

MboxReader::MboxReader(QIODevice &device, QString path, qint64 messageBytes, std::stop_token stop)
    : m_buffer(device, std::move(path))
    , m_limit(messageBytes)
    , m_stop(std::move(stop))
{
    m_buffer.readMacLineEnds();
}

std::expected<std::optional<MboxItem>, ImportError> MboxReader::next()
{
    if (m_isStart) {
        m_isStart = false;
        skipLeadingBlank();
    }
    m_buffer.fillTo(LineAhead);
    MboxItem item;
    item.offset = m_buffer.offset();
    if (m_stop.stop_requested()) {
        return std::nullopt;
    }
    if (m_buffer.view().isEmpty()) {
        return endOrError(item.offset);
    }
    qsizetype body = 0;
    const QByteArrayView ahead = m_buffer.view().first(std::min(m_buffer.view().size(), LineAhead));
    const qsizetype lineEnd = ahead.indexOf('\n');
    const bool isWholeLine = lineEnd >= 0 || ahead.size() < LineAhead;
    if (!m_isOversize && ahead.startsWith(FromWord) && isWholeLine) {
        item.envelope = lineAt(ahead, 0).toByteArray();
        body = lineEnd < 0 ? ahead.size() : lineEnd + 1;
    }
    const Extent extent = findEnd(body);
    if (m_stop.stop_requested()) {
        return std::nullopt;
    }
    if (extent.end == m_buffer.view().size() && !extent.isPiece && m_buffer.error(item.offset)) {
        return endOrError(item.offset); // the message may go on behind the error
    }
    if (m_isOversize && extent.end == 0) { // the last piece ended where the next message begins
        m_isOversize = false;
        return next();
    }
    const QByteArrayView bytes = m_buffer.view().sliced(body, extent.end - body);
    item.isPiece = extent.isPiece || m_isOversize;
    const qsizetype size = (item.isPiece ? bytes : withoutSeparator(bytes)).size();
    m_buffer.consume(body);
    item.bytes = m_buffer.take(size);
    m_buffer.consume(extent.end - body - size);
    item.quoting = item.isPiece ? MboxQuoting::None : quotingOf(extent.quotes);
    m_isOversize = extent.isPiece;
    return item;
}

std::expected<std::optional<MboxItem>, ImportError> MboxReader::endOrError(qint64 offset) const
{
    if (auto error = m_buffer.error(offset)) {
        return std::unexpected(*std::move(error));
    }
    return std::nullopt;
}

void MboxReader::skipLeadingBlank()
{
    m_buffer.fillTo(3);
    if (m_buffer.view().startsWith("\xEF\xBB\xBF")) {
        m_buffer.consume(3);
    }
    for (;;) {
        m_buffer.fillTo(1);
        const QByteArrayView bytes = m_buffer.view();
        const auto *const text =
            std::ranges::find_if(bytes, [](char c) { return c != '\n' && c != '\r'; });
        m_buffer.consume(text - bytes.begin());
        if (!m_buffer.view().isEmpty() || m_buffer.isAtEnd() || m_stop.stop_requested()) {
            return;
        }
    }
}

MboxReader::Extent MboxReader::findEnd(qsizetype body)
{
    Extent extent;
    qsizetype scan = body;
    while (!m_stop.stop_requested()) {
        const QByteArrayView bytes = m_buffer.view();
        const qsizetype hit = indexOf(bytes, FromWord, scan);
        const qsizetype seen = hit < 0 ? bytes.size() : hit;
        if (seen - body > m_limit) {
            return Extent{
                .end = body + static_cast<qsizetype>(m_limit), .quotes = 0, .isPiece = true};
        }
        if (const bool isWhole = hit >= 0 && bytes.size() - hit >= LineAhead;
            !isWhole && !m_buffer.isAtEnd()) {
            scan = hit < 0 ? std::max(body, bytes.size() - FromWord.size() + 1) : hit;
            m_buffer.fill();
            continue;
        }
        if (hit < 0) {
            extent.end = bytes.size();
            return extent;
        }
        const qsizetype quotes = quotesAtLineStart(hit, body);
        extent.quotes = std::max(extent.quotes, quotes);
        if (quotes == 0 && isSeparator(hit)) {
            extent.end = hit;
            return m_isOversize ? extent : trustedEnd(body, extent);
        }
        scan = hit + FromWord.size();
    }
    return extent;
}

/// How many ">" stand before the "From " at `hit`, from the start of its line; -1 if something else
/// does. `body` is where the message begins.
qsizetype MboxReader::quotesAtLineStart(qsizetype hit, qsizetype body) const
{
    const QByteArrayView bytes = m_buffer.view();
    qsizetype lineStart = hit;
    while (lineStart > body && bytes[lineStart - 1] == '>') {
        --lineStart;
    }
    const bool isAtLineStart =
        m_buffer.bytesBefore() + lineStart == 0 || *(bytes.data() + lineStart - 1) == '\n';
    return isAtLineStart ? hit - lineStart : -1;
}

/// mboxcl2 does not quote: a From_ line inside the declared length belongs to the message.
MboxReader::Extent MboxReader::trustedEnd(qsizetype body, Extent found)
{
    const auto declared = contentLength(m_buffer.view().first(found.end), body);
    if (!declared || declared->length > m_limit ||
        declared->headerEnd + declared->length <= found.end) {
        return found;
    }
    const qsizetype target = declared->headerEnd + declared->length;
    if (!mayEndAt(target)) {
        return found;
    }
    m_buffer.fillTo(target + LineAhead);
    const QByteArrayView bytes = m_buffer.view();
    const auto at =
        target <= bytes.size() ? endAt(bytes, target, m_buffer.bytesBefore()) : std::nullopt;
    return at ? Extent{.end = *at, .quotes = 0, .isPiece = false} : found;
}

/// Whether it is worth reading as far as `target`: a lie must not cost the memory that it names.
bool MboxReader::mayEndAt(qsizetype target)
{
    if (target + LineAhead <= m_buffer.view().size() || m_buffer.isAtEnd()) {
        return true;
    }
    constexpr qsizetype Before = 3; // what isSeparatorIn() looks back at; a message has more
    const auto there = m_buffer.peekAt(target - Before, Before + LineAhead);
    if (!there) {
        return target <= FarthestLook; // the device cannot be asked
    }
    return there->size() >= Before && endAt(*there, Before, Before).has_value();
}

bool MboxReader::isSeparator(qsizetype at) const
{
    return isSeparatorIn(m_buffer.view(), at, m_buffer.bytesBefore());
}

} // namespace Docket
