// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Words for what gpg says of a mail.
namespace Docket::Labels {

namespace {

constexpr qsizetype MostNames = 3;
constexpr qsizetype MostOfName = 100;

/// "5FEE 722B 0E7F …": as gpg shows it, so that two people can compare it.
QString fingerprint(const QString &key)
{
    QString grouped;
    for (qsizetype i = 0; i < key.size(); i += 4) {
        grouped +=
            (i > 0 ? u" "_s : QString()) + key.sliced(i, std::min<qsizetype>(4, key.size() - i));
    }
    return visibleName(grouped);
}

QString keyOf(const MailSignature &signature)
{
    QStringList names;
    for (const KeyUser &user : signature.users.first(std::min(MostNames, signature.users.size()))) {
        const QString name = visibleName(user.name);
        names << (name.size() > MostOfName ? name.first(MostOfName) + u'…' : name);
    }
    if (signature.users.size() > MostNames) {
        names << u"…"_s;
    }
    const QString key = fingerprint(signature.key);
    //: %1 is the fingerprint of a key, %2 whom it names
    return names.isEmpty() ? key : Words::tr("%1, %2").arg(key, names.join(u", "_s));
}

/// What an intact signature does not show, or that it does.
QString bindingOf(const MailSignature &signature, const QString &sender)
{
    const QString address = visibleName(sender);
    if (!namesAddress(signature, sender)) {
        return Words::tr("The key does not name the sender, %1: it may be somebody else's.")
            .arg(address);
    }
    switch (validityFor(signature, sender)) {
    case KeyValidity::Unknown:
        return Words::tr("Nobody whom you trust has certified that the key is that of %1: anybody "
                         "can make a key with this name. Compare the fingerprint with its owner.")
            .arg(address);
    case KeyValidity::Never:
        return Words::tr("Your gpg is told not to trust this key.");
    case KeyValidity::Marginal:
        return Words::tr("Your gpg half believes that the key is that of %1.").arg(address);
    case KeyValidity::Full:
        return Words::tr("Your gpg believes that the key is that of %1.").arg(address);
    }
    Q_UNREACHABLE_RETURN({});
}

QString lineOf(const MailSignature &signature, const QString &sender)
{
    const QString key = keyOf(signature);
    const QString when = signature.madeAt ? whenInFull(*signature.madeAt) : u"?"_s;
    switch (signature.verdict) {
    case SignatureVerdict::Bad:
        //: %1 is a key
        return Words::tr("Bad: this is not what was signed with key %1. It was changed on its way, "
                         "or by somebody.")
            .arg(key);
    case SignatureVerdict::RevokedKey:
        //: %1 is an instant, %2 a key
        return Words::tr(
                   "Intact, signed %1, but the key was revoked, so that it shows nothing: %2.")
            .arg(when, key);
    case SignatureVerdict::Unreadable:
        //: %1 are words of gpg
        return Words::tr("gpg has no verdict: %1.").arg(visibleName(signature.detail));
    case SignatureVerdict::ExpiredKey:
        //: %1 is an instant, %2 a key
        return Words::tr("Intact, signed %1, but the key has expired: %2.").arg(when, key);
    case SignatureVerdict::ExpiredSignature:
        //: %1 is an instant, %2 a key
        return Words::tr("Intact, signed %1, but for a time that is over; key %2.").arg(when, key);
    case SignatureVerdict::UnknownKey:
        //: %1 is a key
        return Words::tr("Signed with a key that is not in your keyring, so that nothing is known "
                         "of it: %1.")
            .arg(key);
    case SignatureVerdict::Good:
        //: %1 is an instant, %2 a key
        return Words::tr("Intact, signed %1 with key %2.").arg(when, key) + u' ' +
               bindingOf(signature, sender);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString text(SignatureStanding standing)
{
    switch (standing) {
    case SignatureStanding::None:
        return Words::tr("No signature found");
    case SignatureStanding::Unchecked:
        return Words::tr("Signed, not checked");
    case SignatureStanding::Bad:
        return Words::tr("Bad signature");
    case SignatureStanding::RevokedKey:
        return Words::tr("Revoked key");
    case SignatureStanding::Expired:
        //: a signature, or its key
        return Words::tr("Expired");
    case SignatureStanding::UnknownKey:
        return Words::tr("Unknown key");
    case SignatureStanding::Reserved:
        //: a signature is intact, but does not show who wrote the message
        return Words::tr("Verified with reservations");
    case SignatureStanding::Verified:
        return Words::tr("Verified");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList signatureLines(const SignatureCheck &check, const QString &sender)
{
    QStringList lines;
    for (const MailSignature &signature : check.signatures) {
        lines << lineOf(signature, sender);
    }
    const bool hasIntact = std::ranges::any_of(check.signatures, [](const MailSignature &one) {
        return one.verdict == SignatureVerdict::Good;
    });
    if (hasIntact && !check.coversAll) {
        lines << Words::tr(
            "Only a part of the message is signed; anybody may have added the rest.");
    }
    if (check.error) {
        const FailureText failure = cryptoFailure(*check.error);
        lines << QString(failure.reason + u' ' + failure.nextStep).trimmed();
    }
    return lines;
}

FailureText cryptoFailure(const CryptoError &error)
{
    const QString object = Words::tr("Message");
    const QString detail = visibleName(error.detail);
    switch (error.fault) {
    case CryptoFault::NoGpg:
        return {object, Words::tr("gpg was not found."),
                Words::tr("Install GnuPG and start Docket again.")};
    case CryptoFault::NotOpenPgp:
        return {
            object,
            detail.isEmpty()
                ? Words::tr("It has nothing that OpenPGP could open.")
                //: %1 is a media type
                : Words::tr("It is not OpenPGP but %1, which Docket only recognises.").arg(detail),
            {}};
    case CryptoFault::Damaged:
        return {object, Words::tr("Its OpenPGP data is damaged."),
                Words::tr("Ask the sender to send it again.")};
    case CryptoFault::NoSecretKey:
        return {object, Words::tr("It is encrypted to keys that your keyring does not have."),
                Words::tr("Ask your team who has the key, or the sender for another mail.")};
    case CryptoFault::NoPassphrase:
        return {object, Words::tr("It was not decrypted: the passphrase is missing or wrong."), {}};
    case CryptoFault::Unprotected:
        return {object,
                Words::tr("It is encrypted in an old way in which a change would not be noticed, "
                          "so it is not shown."),
                Words::tr("Ask the sender to encrypt it again with a newer program.")};
    case CryptoFault::TooLarge:
        //: %1 is a size
        return {object,
                Words::tr("It is larger than %1, or unpacks to more, and was given up.")
                    .arg(bytes(error.detail.toLongLong())),
                {}};
    case CryptoFault::TooComplex:
        return {object, Words::tr("It has too many parts or header fields to be checked."), {}};
    case CryptoFault::Stopped:
        return {object, Words::tr("It was stopped."), {}};
    case CryptoFault::Failed:
        //: %1 are words of gpg
        return {object, Words::tr("gpg could not do it: %1.").arg(detail), {}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
