// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString verdict(const VersionVerdict &verdict, const Policy &policy)
{
    //: %1 a version, %2 what the policy says of it ("Supported"), %3 why
    return Words::tr("%1: %2, %3")
        .arg(visibleName(verdict.stated), text(verdict.verdict), reason(verdict, policy));
}

QString whenInZones(Instant at, const QString &zone)
{
    const QTimeZone other(zone.toUtf8());
    QString here = whenInFull(at);
    if (zone.isEmpty() || !other.isValid()) {
        return here;
    }
    const QDateTime there = QDateTime::fromSecsSinceEpoch(at.seconds, other);
    const QString words = QLocale().toString(there, Words::tr("ddd d MMM yyyy HH:mm")) + u' ' +
                          there.timeZoneAbbreviation();
    //: %1 a date with time and zone, %2 the same instant in another zone
    return words == here ? here : Words::tr("%1 (%2)").arg(here, words);
}

} // namespace Docket::Labels
