// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/mailsignature.h"
#include "domain/message.h"

#include <expected>
#include <stop_token>

namespace Docket {

/// A decrypted mail that grows beyond this is no mail to read, but made to fill the memory.
constexpr qint64 MostPlaintext = 64 << 20;

/// What the person's gpg says of a mail's signatures: PGP/MIME (RFC 3156) wherever it stands in the
/// mail, and inline. Runs gpg for each, so it takes its time; asks nothing and fetches nothing.
[[nodiscard]] SignatureCheck checkSignatures(const Original &original, const std::stop_token &stop);

/// What is encrypted in a mail, by the person's gpg, which may ask for a passphrase. `limit` is in
/// bytes of plaintext.
[[nodiscard]] std::expected<DecryptedMail, CryptoError>
decryptMail(const Original &original, const std::stop_token &stop, qint64 limit = MostPlaintext);

} // namespace Docket
