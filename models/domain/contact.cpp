// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"

using namespace Qt::StringLiterals;

namespace Docket {

Identity identityFrom(const QString &typed)
{
    QString value = typed.trimmed();
    if (value.startsWith("key:"_L1, Qt::CaseInsensitive)) {
        value = value.sliced(4).trimmed().toUpper();
        if (value.startsWith("0X"_L1)) {
            value.remove(0, 2);
        }
        return {IdentityKind::PgpKey, value.remove(u' ')};
    }
    if (value.startsWith(u'@')) {
        return {IdentityKind::Handle, value.sliced(1)};
    }
    return value.contains(u'@') ? Identity{IdentityKind::Address, value.toLower()}
                                : Identity{IdentityKind::Handle, value};
}

QString toName(const Identity &identity)
{
    switch (identity.kind) {
    case IdentityKind::Address:
        return identity.value;
    case IdentityKind::Handle:
        return u'@' + identity.value;
    case IdentityKind::PgpKey:
        return "key:"_L1 + identity.value;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Identity> identitiesOf(const Person &person)
{
    QList<Identity> identities;
    if (!person.address.isEmpty()) {
        identities.append({IdentityKind::Address, person.address});
    }
    if (!person.handle.isEmpty()) {
        identities.append({IdentityKind::Handle, person.handle});
    }
    return identities;
}

} // namespace Docket
