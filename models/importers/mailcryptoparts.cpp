// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailcryptoparts.h"

#include "importers/mailcrypto.h"
#include "importers/mailparser.h"

#include <limits>

namespace Docket {

QList<QByteArrayView> blocksIn(QByteArrayView text, QByteArrayView begin, QByteArrayView end)
{
    QList<QByteArrayView> blocks;
    qsizetype from = -1;
    qsizetype at = 0;
    while (at < text.size() && blocks.size() < MostPgpUnits) {
        const qsizetype lineEnd = text.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QByteArrayView line = text.sliced(at, next - at);
        if (from < 0 && line.startsWith(begin) && line.trimmed() == begin) {
            from = at;
        } else if (from >= 0 && line.startsWith(end) && line.trimmed() == end) {
            blocks.append(text.sliced(from, next - from));
            from = -1;
        }
        at = next;
    }
    return blocks;
}

QByteArray partBytes(const MimeMail &mail, const MimePart &part, qint64 most)
{
    QByteArray bytes;
    mail.decode(part, [&](QByteArrayView piece) {
        bytes.append(piece);
        return bytes.size() <= most;
    });
    return bytes;
}

std::optional<CryptoError> tooLarge(const Original &original)
{
    return original.bytes.size() > MostPlaintext
               ? std::optional(CryptoError{CryptoFault::TooLarge, QString::number(MostPlaintext)})
               : std::nullopt;
}

Original asMail(QByteArrayView entity)
{
    Original mail;
    mail.bytes = "MIME-Version: 1.0\n" + entity;
    return mail;
}

IncomingMessage readWhole(const Original &mail)
{
    return parseMail(mail, 0, {.now = Instant{std::numeric_limits<qint64>::max()}, .limits = {}});
}

} // namespace Docket
