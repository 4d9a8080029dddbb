// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

namespace Docket {

/// What a mail's form says of its sender's keys. It is a claim: nothing was checked or decrypted
/// (mailsignature.h).
enum class MailProtection { None, Signed, Encrypted, SignedAndEncrypted };

[[nodiscard]] bool isSigned(MailProtection protection);
[[nodiscard]] bool isEncrypted(MailProtection protection);

/// PGP/MIME (RFC 3156) and S/MIME (RFC 8551) by the fields and parts, inline OpenPGP (RFC 9580 §6.2
/// and §7) by its armour in the text. A signature inside the encryption is not seen.
[[nodiscard]] MailProtection protectionOf(const MessageView &view);

/// Whether it is S/MIME that protects the mail: that is only recognised.
[[nodiscard]] bool isSmime(const MessageView &view);

} // namespace Docket
