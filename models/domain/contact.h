// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/person.h"

#include <QList>
#include <QString>

namespace Docket {

/// What somebody is known by.
enum class IdentityKind {
    Address, ///< addr-spec, lower case
    Handle,  ///< tracker login
    PgpKey,  ///< key id or fingerprint, upper case
};

struct Identity
{
    IdentityKind kind = IdentityKind::Address;
    QString value;

    bool operator==(const Identity &) const = default;
};

/// One person under several names, as somebody said.
struct Contact
{
    ContactId id;
    QString name;
    QList<Identity> identities;

    bool operator==(const Contact &) const = default;
};

/// An identity as people write it: "a@example.org", "@login" or "login", "key:0x1234ABCD".
[[nodiscard]] Identity identityFrom(const QString &typed);

/// The same the other way round: "a@example.org", "@login", "key:1234ABCD".
[[nodiscard]] QString toName(const Identity &identity);

/// Those that a message gives of its sender.
[[nodiscard]] QList<Identity> identitiesOf(const Person &person);

} // namespace Docket
