// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailsignature.h"

#include <algorithm>

namespace Docket {

bool namesAddress(const MailSignature &signature, const QString &address)
{
    return !address.isEmpty() && std::ranges::contains(signature.users, address, &KeyUser::address);
}

KeyValidity validityFor(const MailSignature &signature, const QString &address)
{
    if (!namesAddress(signature, address)) {
        return signature.validity;
    }
    KeyValidity best = KeyValidity::Unknown;
    for (const KeyUser &user : signature.users) {
        best = user.address == address ? std::max(best, user.validity) : best;
    }
    return best;
}

SignatureStanding standingOf(const SignatureCheck &check, const QString &sender)
{
    if (check.signatures.isEmpty()) {
        return check.error ? SignatureStanding::Unchecked : SignatureStanding::None;
    }
    const MailSignature &worst = check.signatures.constFirst();
    switch (worst.verdict) {
    case SignatureVerdict::Bad:
        return SignatureStanding::Bad;
    case SignatureVerdict::RevokedKey:
        return SignatureStanding::RevokedKey;
    case SignatureVerdict::Unreadable:
        return SignatureStanding::Unchecked;
    case SignatureVerdict::ExpiredKey:
    case SignatureVerdict::ExpiredSignature:
        return SignatureStanding::Expired;
    case SignatureVerdict::UnknownKey:
        return SignatureStanding::UnknownKey;
    case SignatureVerdict::Good:
        break;
    }
    const bool isBySender =
        std::ranges::all_of(check.signatures, [&sender](const MailSignature &signature) {
            return namesAddress(signature, sender) &&
                   validityFor(signature, sender) == KeyValidity::Full;
        });
    return isBySender && check.coversAll && !check.error ? SignatureStanding::Verified
                                                         : SignatureStanding::Reserved;
}

} // namespace Docket
