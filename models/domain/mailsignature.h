// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/message.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// What gpg says of one signature, the worst first.
enum class SignatureVerdict {
    Bad,              ///< what was signed is not what is here
    RevokedKey,       ///< intact, by a key that its owner took back
    Unreadable,       ///< no verdict: damaged, or of a kind that gpg does not know
    ExpiredKey,       ///< intact, by a key whose time was over when it was looked at
    ExpiredSignature, ///< intact, but meant for a time that is over
    UnknownKey,       ///< the key is not in the person's keyring
    Good,             ///< intact, by a key of the keyring
};

/// How far gpg believes that a key belongs to whom it names. One's own key counts as Full.
enum class KeyValidity { Unknown, Never, Marginal, Full };

/// Somebody that a key names. Anybody can write anything into a key of his own: `validity` says
/// whether gpg has a reason to believe it.
struct KeyUser
{
    QString name;    ///< hostile text: "Jane Doe <j.doe@example.org>"
    QString address; ///< lower case; empty if there is none
    KeyValidity validity = KeyValidity::Unknown;

    bool operator==(const KeyUser &) const = default;
};

/// One signature of a mail.
struct MailSignature
{
    SignatureVerdict verdict = SignatureVerdict::Unreadable;
    QString key; ///< fingerprint of the main key; of an unknown key what the signature says
    std::optional<Instant> madeAt;
    QList<KeyUser> users; ///< without revoked ones
    KeyValidity validity = KeyValidity::Unknown;
    QString detail; ///< gpg's words where it has no verdict

    bool operator==(const MailSignature &) const = default;
};

/// All signatures of a mail.
struct SignatureCheck
{
    QList<MailSignature> signatures;  ///< the worst first
    bool coversAll = false;           ///< no text or attachment of the mail stands outside
    std::optional<CryptoError> error; ///< why something was not checked

    bool operator==(const SignatureCheck &) const = default;
};

/// A mail that was decrypted for somebody to read: for the window's memory and nowhere else.
struct DecryptedMail
{
    QString subject; ///< a protected one, else empty
    QString text;
    QList<AttachmentInfo> attachments;
    SignatureCheck check;             ///< of signatures inside the encryption
    SignatureCheck outer;             ///< of signatures of the mail as it came
    std::optional<CryptoError> error; ///< why something stayed shut

    bool operator==(const DecryptedMail &) const = default;
};

/// What a person may conclude at a glance.
enum class SignatureStanding {
    None,      ///< there is no signature
    Unchecked, ///< there may be some, but not all were looked at, or gpg has no verdict
    Bad,
    RevokedKey,
    Expired, ///< the key, or the signature
    UnknownKey,
    Reserved, ///< intact, but something keeps it from showing who wrote all of this
    Verified, ///< all of it, by a key that gpg believes to be the sender's
};

[[nodiscard]] SignatureStanding standingOf(const SignatureCheck &check, const QString &sender);

/// Whether the key names this address, in lower case. A key that does not is somebody else's.
[[nodiscard]] bool namesAddress(const MailSignature &signature, const QString &address);

/// How far the key is believed to be that of this address: a certificate for one of a key's names
/// says nothing of another, which its owner can add at any time. Of the key where it does not name
/// the address.
[[nodiscard]] KeyValidity validityFor(const MailSignature &signature, const QString &address);

} // namespace Docket
