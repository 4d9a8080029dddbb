// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// Whether lines end in CR alone.
[[nodiscard]] bool hasMacLineEnds(QByteArrayView bytes);

/// The unread bytes of a device as one view that grows while its reader looks further ahead. Reads
/// blocks of 1 MiB; memory is what the reader keeps unread, and moving it is amortised over what
/// was consumed.
class StreamBuffer final
{
public:
    StreamBuffer(QIODevice &device, QString path);

    /// Line ends of a Macintosh before 2001 (CR alone) become LF, if the first block has only such:
    /// neither GMime nor an mbox's rules know them. Places stay what they are. Before the first
    /// fill().
    void readMacLineEnds() { m_mayBeMac = true; }

    /// The unread bytes. As many as bytesBefore() says are valid before the first, too.
    [[nodiscard]] QByteArrayView view() const;

    /// At most Lookback.
    [[nodiscard]] qsizetype bytesBefore() const;

    [[nodiscard]] qint64 offset() const { return m_offset; } ///< of view()[0] in the device

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; } ///< the view holds all that is left

    /// Reads one more block, or sees the end. Views from before are invalid. A device error is an
    /// end too, so that what came whole before it is still delivered; then ask error().
    void fill();

    /// Reads until the view has `size` bytes, or all that are left.
    void fillTo(qsizetype size);

    /// Up to `size` bytes at view()[at] and behind, without keeping them; nothing if the device has
    /// no positions or fails.
    [[nodiscard]] std::optional<QByteArray> peekAt(qsizetype at, qsizetype size) const;

    /// Why the end is no real end; `offset` is where the item begins that could not be read.
    [[nodiscard]] std::optional<ImportError> error(qint64 offset) const;

    void consume(qsizetype size);
    /// The first `size` bytes of the view, consumed. Many are given away without a copy.
    [[nodiscard]] QByteArray take(qsizetype size);

    static constexpr qsizetype Lookback = 4;

private:
    void makeRoom();
    void replaceMacLineEnds(qint64 count);

    QIODevice &m_device;
    QString m_path;
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_offset = 0;
    qint64 m_start = 0; ///< where the device was
    bool m_isAtEnd = false;
    bool m_mayBeMac = false; ///< until the first block has said it
    bool m_isMac = false;
    std::optional<QString> m_error; ///< the device's own words
};

/// Shows the unread bytes to `extent`, which looks for the end of an item, until it is complete,
/// `limit` bytes were seen, no more follow, or after a stop. How many bytes the item has so far.
template <typename Extent>
[[nodiscard]] qsizetype lookAhead(StreamBuffer &buffer, Extent &extent, qint64 limit,
                                  const std::stop_token &stop)
{
    qsizetype seen = 0;
    for (;;) {
        const QByteArrayView bytes = buffer.view();
        const auto room = static_cast<qsizetype>(limit) - seen;
        seen += extent.take(bytes.sliced(seen, std::min(room, bytes.size() - seen)));
        if (extent.isComplete() || seen >= limit || buffer.isAtEnd() || stop.stop_requested()) {
            return seen;
        }
        buffer.fill();
    }
}

} // namespace Docket
