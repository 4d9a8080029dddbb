// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"

using namespace Qt::StringLiterals;

namespace Docket {

QString displayName(const Person &person)
{
    if (!person.name.isEmpty()) {
        return person.name;
    }
    return person.address.isEmpty() ? person.handle : person.address;
}

QString caseKey(Instant receivedAt, qint64 number)
{
    const QString year = toIsoString(receivedAt).sliced(2, 2);
    return u"DKT-%1-%2"_s.arg(year, QString::number(number).rightJustified(3, u'0'));
}

} // namespace Docket
