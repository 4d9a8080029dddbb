// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/message.h"
#include "importers/streambuffer.h"

#include <QByteArray>

#include <expected>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// One message of an mbox, as its bytes are in the file.
struct MboxItem
{
    qint64 offset = 0;   ///< of its From_ line, or of the piece
    QByteArray envelope; ///< the From_ line without its end; empty for later pieces
    QByteArray bytes;    ///< still quoted; without the blank line that separates messages
    MboxQuoting quoting = MboxQuoting::None;
    bool isPiece = false; ///< of a message over the limit, cut at the limit

    bool operator==(const MboxItem &) const = default;
};

/// Cuts an mbox of any size into messages, one in memory at a time, in one pass.
/// A message begins at a From_ line with a date (see isFromLine) after an empty line or at the
/// start of the file; where the empty line is missing, a header field must follow. A Content-Length
/// (mboxcl, mboxcl2) is believed only if it ends exactly at a From_ line or at the end of the file,
/// which is looked up there before anything is read that far; in a pipe it is believed up to 16
/// MiB.
class MboxReader final
{
public:
    MboxReader(QIODevice &device, QString path, qint64 messageBytes, std::stop_token stop);

    /// The next message; nothing at the end or after a stop. Fails only if the device does.
    [[nodiscard]] std::expected<std::optional<MboxItem>, ImportError> next();

    [[nodiscard]] qint64 position() const { return m_buffer.offset(); }

private:
    struct Extent
    {
        qsizetype end = 0;
        qsizetype quotes = 0; ///< most ">" seen before a "From " at a line's start
        bool isPiece = false;
    };

    [[nodiscard]] std::expected<std::optional<MboxItem>, ImportError>
    endOrError(qint64 offset) const;
    void skipLeadingBlank();
    [[nodiscard]] Extent findEnd(qsizetype body);
    [[nodiscard]] Extent trustedEnd(qsizetype body, Extent found);
    [[nodiscard]] qsizetype quotesAtLineStart(qsizetype hit, qsizetype body) const;
    [[nodiscard]] bool mayEndAt(qsizetype target);
    [[nodiscard]] bool isSeparator(qsizetype at) const;

    StreamBuffer m_buffer;
    qint64 m_limit;
    std::stop_token m_stop;
    bool m_isStart = true;
    bool m_isOversize = false; ///< the rest of a message that was cut into pieces comes next
};

} // namespace Docket
