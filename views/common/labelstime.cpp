// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelspolicy.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

QDateTime localTime(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds);
}

QString left(const Obligation &obligation, Instant now)
{
    const QString time = duration(obligation.dueAt.value_or(now) - now);
    return obligation.modality == Modality::Promise
               //: %1 is a length of time
               ? Words::tr("%1 left").arg(time)
               //: an aim of the policy, not a promise; %1 is a length of time
               : Words::tr("%1 left (aim)").arg(time);
}

QString late(const Obligation &obligation, Instant now)
{
    const QString time = duration(now - obligation.dueAt.value_or(now));
    return obligation.modality == Modality::Promise
               ? Words::tr("Overdue %1").arg(time)
               //: an aim of the policy is late; %1 is a length of time
               : Words::tr("Target missed by %1").arg(time);
}

Instant pausedSince(const Obligation &obligation, Instant now)
{
    return obligation.pauses.isEmpty() ? now : obligation.pauses.constLast().from;
}

QString sinceStart(const Obligation &obligation, Instant until)
{
    return duration(until - obligation.startsAt.value_or(until));
}

} // namespace

QString duration(Seconds length)
{
    const Seconds whole = std::max(length, Seconds(0));
    if (whole < minutes(1)) {
        //: less than a minute
        return Words::tr("< 1 m");
    }
    const auto minute = std::chrono::duration_cast<minutes>(whole).count();
    if (whole < hours(1)) {
        //: minutes
        return Words::tr("%1 m").arg(minute);
    }
    if (whole < days(1)) {
        //: hours and minutes
        return Words::tr("%1 h %2 m")
            .arg(minute / 60)
            .arg(static_cast<int>(minute % 60), 2, 10, QChar(u'0'));
    }
    const auto hour = std::chrono::duration_cast<hours>(whole).count();
    const QString dayCount = QLocale().toString(static_cast<qint64>(hour / 24));
    if (whole >= days(100)) {
        //: days
        return Words::tr("%1 d").arg(dayCount);
    }
    //: days and hours
    return Words::tr("%1 d %2 h").arg(dayCount).arg(hour % 24);
}

QString clock(const Obligation &obligation, Instant now)
{
    switch (statusAt(obligation, now)) {
    case ClockStatus::Running:
    case ClockStatus::DueSoon:
        return left(obligation, now);
    case ClockStatus::Overdue:
        return late(obligation, now);
    case ClockStatus::Met:
        return Words::tr("Met in %1").arg(sinceStart(obligation, obligation.metAt.value_or(now)));
    case ClockStatus::MetLate:
        return Words::tr("Met late, +%1")
            .arg(duration(obligation.metAt.value_or(now) - obligation.dueAt.value_or(now)));
    case ClockStatus::Paused:
        return Words::tr("Paused");
    case ClockStatus::NoDeadline:
        return Words::tr("No deadline stated");
    case ClockStatus::NotStarted:
        return Words::tr("Not started");
    case ClockStatus::NotOwed:
        return Words::tr("Not owed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString clockShort(const Obligation &obligation, Instant now)
{
    switch (statusAt(obligation, now)) {
    case ClockStatus::Running:
    case ClockStatus::DueSoon:
        return duration(obligation.dueAt.value_or(now) - now);
    case ClockStatus::Overdue:
        //: overdue by that long, with a minus sign
        return Words::tr("−%1").arg(duration(now - obligation.dueAt.value_or(now)));
    case ClockStatus::Met:
        //: short: a promise was kept
        return Words::tr("met");
    case ClockStatus::MetLate:
        return Words::tr("met late");
    case ClockStatus::Paused:
        return Words::tr("paused");
    case ClockStatus::NoDeadline:
        return Words::tr("no deadline");
    case ClockStatus::NotStarted:
        return Words::tr("not started");
    case ClockStatus::NotOwed:
        return Words::tr("not owed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString clockInstant(const Obligation &obligation, Instant now)
{
    switch (statusAt(obligation, now)) {
    case ClockStatus::Running:
    case ClockStatus::DueSoon:
        //: %1 is a time
        return Words::tr("due %1").arg(when(obligation.dueAt.value_or(now), now));
    case ClockStatus::Overdue:
        //: %1 is a time
        return Words::tr("was due %1").arg(when(obligation.dueAt.value_or(now), now));
    case ClockStatus::Met:
    case ClockStatus::MetLate:
        return when(obligation.metAt.value_or(now), now);
    case ClockStatus::Paused:
        //: %1 is a time
        return Words::tr("since %1").arg(when(pausedSince(obligation, now), now));
    case ClockStatus::NoDeadline:
        //: %1 is a length of time
        return Words::tr("open for %1").arg(sinceStart(obligation, now));
    case ClockStatus::NotStarted:
        return Words::tr("starts with a later step");
    case ClockStatus::NotOwed:
        return Words::tr("the case ended before");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList clockInstants(const Obligation &obligation)
{
    QStringList lines;
    if (obligation.startsAt) {
        lines << Words::tr("Started %1").arg(whenInFull(*obligation.startsAt));
    }
    if (obligation.dueAt) {
        lines << Words::tr("Due %1").arg(whenInFull(*obligation.dueAt));
    }
    if (obligation.metAt) {
        lines << Words::tr("Met %1").arg(whenInFull(*obligation.metAt));
    }
    return lines;
}

QStringList clauses(const Policy &policy, const Obligation &obligation)
{
    const auto promise = std::ranges::find_if(policy.promises, [&](const Promise &candidate) {
        return candidate.kind == obligation.kind && candidate.clauseId == obligation.clauseId;
    });
    QStringList sentences;
    if (promise != policy.promises.end()) {
        for (const QString &sentence : promise->clauses) {
            sentences << quoted(visibleName(sentence));
        }
    }
    return sentences;
}

QString binding(const Obligation &obligation)
{
    if (!obligation.startsAt || !obligation.dueAt) {
        return text(obligation.modality);
    }
    auto promised = *obligation.dueAt - *obligation.startsAt;
    for (const Pause &pause : obligation.pauses) {
        if (pause.until) {
            promised -= *pause.until - pause.from; // moved the due time, and was not promised
        }
    }
    const auto hour = std::chrono::duration_cast<hours>(promised).count();
    // No policy counts so long in hours: it is a date that somebody named.
    constexpr qint64 DatedFrom = 240;
    return (hour % 24 == 0 && hour > 72) || hour >= DatedFrom
               //: %1 is "promise" or "aim", %2 a number of days
               ? Words::tr("%1 %2 d").arg(text(obligation.modality)).arg(hour / 24)
               //: %1 is "promise" or "aim", %2 a number of hours
               : Words::tr("%1 %2 h").arg(text(obligation.modality)).arg(hour);
}

QString binding(const Obligation &obligation, const Policy &policy)
{
    const auto promise = std::ranges::find_if(policy.promises, [&](const Promise &one) {
        return one.kind == obligation.kind && one.clauseId == obligation.clauseId &&
               one.unit == SpanUnit::BusinessDays && one.within;
    });
    return promise == policy.promises.end()
               ? binding(obligation)
               //: %1 is "promise" or "aim", %2 a time: "2 business days"
               : Words::tr("%1 %2").arg(text(obligation.modality), promisedTime(*promise));
}

QString when(Instant at, Instant now)
{
    const bool isNear = std::chrono::abs(at - now) < days(6);
    return isNear ? QLocale().toString(localTime(at), u"ddd HH:mm"_s)
                  //: a date, as QLocale writes it
                  : QLocale().toString(localTime(at), Words::tr("d MMM yyyy"));
}

QString whenInFull(Instant at)
{
    const QDateTime local = localTime(at);
    //: a date with time, as QLocale writes it
    return QLocale().toString(local, Words::tr("ddd d MMM yyyy HH:mm")) + u' ' +
           local.timeZoneAbbreviation();
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString quoted(const QString &words)
{
    //: quotation marks around words of somebody else
    return Words::tr("“%1”").arg(words);
}

QString bytes(qint64 size)
{
    return QLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat);
}

} // namespace Docket::Labels
