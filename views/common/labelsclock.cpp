// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

// Clocks in detail: both zones, pauses, how late.
namespace Docket::Labels {

QString whenInBothZones(Instant at)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at.seconds);
    if (local.offsetFromUtc() == 0) {
        return whenInFull(at);
    }
    const QDateTime utc = local.toUTC();
    const bool isSameDay = utc.date() == local.date();
    //: a date with time, as QLocale writes it
    const QString pattern = isSameDay ? u"HH:mm"_s : Words::tr("ddd d MMM yyyy HH:mm");
    //: %1 an instant in local time with its zone, %2 the same in UTC
    return Words::tr("%1, %2 UTC").arg(whenInFull(at), QLocale().toString(utc, pattern));
}

QStringList clockInstantsInFull(const Obligation &obligation)
{
    QStringList lines;
    if (obligation.startsAt) {
        lines << Words::tr("Started %1").arg(whenInBothZones(*obligation.startsAt));
    }
    for (const Pause &pause : obligation.pauses) {
        QString line = pause.until
                           //: a clock stood still; %1 and %2 are instants
                           ? Words::tr("Paused from %1 to %2")
                                 .arg(whenInBothZones(pause.from), whenInBothZones(*pause.until))
                           //: a clock stands still; %1 is an instant
                           : Words::tr("Paused since %1").arg(whenInBothZones(pause.from));
        if (!pause.reason.isEmpty()) {
            //: %1 when a clock stood still, %2 why
            line = Words::tr("%1: %2").arg(line, visibleName(pause.reason));
        }
        lines << line;
    }
    if (obligation.dueAt) {
        lines << Words::tr("Due %1").arg(whenInBothZones(*obligation.dueAt));
    }
    if (obligation.metAt) {
        lines << Words::tr("Met %1").arg(whenInBothZones(*obligation.metAt));
    }
    return lines;
}

QString verdict(const Obligation &obligation, Instant now)
{
    const ClockStatus status = statusAt(obligation, now);
    const bool isLate = status == ClockStatus::Overdue || status == ClockStatus::MetLate;
    if (!isLate || !obligation.dueAt) {
        return clock(obligation, now);
    }
    const Instant until = status == ClockStatus::Overdue ? now : obligation.metAt.value_or(now);
    const QString length = duration(until - *obligation.dueAt);
    return obligation.modality == Modality::Promise
               //: %1 is a length of time
               ? Words::tr("Promise broken by %1").arg(length)
               //: an aim of the policy is late; %1 is a length of time
               : Words::tr("Target missed by %1").arg(length);
}

QString pauseReason(const Obligation &obligation, Instant now)
{
    const auto current = std::ranges::find_if(obligation.pauses, [now](const Pause &pause) {
        return pause.from <= now && (!pause.until || now < *pause.until);
    });
    return current == obligation.pauses.end() ? QString() : visibleName(current->reason);
}

} // namespace Docket::Labels
