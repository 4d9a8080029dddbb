// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/mailsignature.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <expected>
#include <stop_token>

namespace Docket {

/// The person's own gpg, asked through GPGME, which nothing else includes. Offline: no key is
/// looked for anywhere but in the keyring. Nothing goes through a file. Use from one thread; each
/// call runs gpg, and may wait for a passphrase where it decrypts, until `stop`.
class OpenPgp final
{
public:
    explicit OpenPgp(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }

    /// What gpg made of an OpenPGP message.
    struct Opened
    {
        QByteArray bytes;
        QList<MailSignature> signatures;
    };

    /// A signature that stands beside what it signs.
    [[nodiscard]] std::expected<QList<MailSignature>, CryptoError>
    verify(QByteArrayView content, QByteArrayView signature) const;

    /// Text with its signature around it (RFC 9580 §7), exactly one block and nothing else.
    [[nodiscard]] std::expected<QList<MailSignature>, CryptoError>
    verifyText(QByteArrayView block) const;

    /// Decrypts a message, armoured or not; with its signatures. Nothing comes out of one that was
    /// changed or grows beyond `limit` bytes.
    [[nodiscard]] std::expected<Opened, CryptoError> decrypt(QByteArrayView message,
                                                             qint64 limit) const;

private:
    std::stop_token m_stop;
};

} // namespace Docket
