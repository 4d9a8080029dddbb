// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/message.h"
#include "importers/mimeparser.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

// What checking and decrypting a mail share. Only for mailcrypto and maildecryption.

namespace Docket {

constexpr qsizetype MostPgpUnits = 16; ///< signed or encrypted pieces of one mail

/// Whole lines from one of `begin` to one of `end`, as often as they come.
[[nodiscard]] QList<QByteArrayView> blocksIn(QByteArrayView text, QByteArrayView begin,
                                             QByteArrayView end);

/// A part's decoded bytes, somewhat more than `most` at most.
[[nodiscard]] QByteArray partBytes(const MimeMail &mail, const MimePart &part, qint64 most);

/// Why a mail is left alone: no mail server takes such mails, and to look through their lines for
/// boundaries again takes minutes.
[[nodiscard]] std::optional<CryptoError> tooLarge(const Original &original);

/// A MIME entity as a mail of its own; it may have no field at all, and then begins with its text.
[[nodiscard]] Original asMail(QByteArrayView entity);

/// Text and attachments of a mail.
[[nodiscard]] IncomingMessage readWhole(const Original &mail);

} // namespace Docket
