// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"
#include "domain/testing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

class tst_Calendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void businessDays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("due");

        const QByteArray berlin = "Europe/Berlin";
        const QByteArray newYork = "America/New_York";
        QTest::newRow("the next day at the same time of day")
            << berlin << u"2026-11-17T10:00:00+01:00"_s << 1 << u"2026-11-18T10:00:00+01:00"_s;
        QTest::newRow("Friday to Monday")
            << berlin << u"2026-11-20T17:30:00+01:00"_s << 1 << u"2026-11-23T17:30:00+01:00"_s;
        QTest::newRow("five days are a week")
            << berlin << u"2026-11-18T09:00:00+01:00"_s << 5 << u"2026-11-25T09:00:00+01:00"_s;
        QTest::newRow("a report of Saturday counts from the first second of Monday")
            << berlin << u"2026-11-21T15:00:00+01:00"_s << 1 << u"2026-11-24T00:00:00+01:00"_s;
        QTest::newRow("a report of a holiday counts from the next working day")
            << berlin << u"2026-12-25T15:00:00+01:00"_s << 2 << u"2026-12-30T00:00:00+01:00"_s;
        QTest::newRow("holidays are passed over")
            << berlin << u"2026-12-24T12:00:00+01:00"_s << 1 << u"2026-12-28T12:00:00+01:00"_s;
        QTest::newRow("the day is that of the zone, not of UTC: still Friday in New York")
            << newYork << u"2026-11-21T03:00:00Z"_s << 1 << u"2026-11-24T03:00:00Z"_s;
        QTest::newRow("over the end of summer time the wall clock stays")
            << berlin << u"2026-10-23T17:30:00+02:00"_s << 1 << u"2026-10-26T17:30:00+01:00"_s;
        QTest::newRow("over its start too, in New York")
            << newYork << u"2026-03-06T09:00:00-05:00"_s << 1 << u"2026-03-09T09:00:00-04:00"_s;
        QTest::newRow("no day at all is the same instant")
            << berlin << u"2026-11-18T09:00:00+01:00"_s << 0 << u"2026-11-18T09:00:00+01:00"_s;
    }

    void businessDays()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, from);
        QFETCH(const int, days);
        QFETCH(const QString, due);
        const BusinessCalendar calendar{.zone = zone,
                                        .weekend = {Qt::Saturday, Qt::Sunday},
                                        .holidays = {{QDate(2026, 12, 25), u"Christmas"_s}}};
        QCOMPARE(toIsoString(afterBusinessDays(calendar, at(from), days)), toIsoString(at(due)));
    }

    void clockChanges_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("due");

        // Clocks change on Sundays: this team is off on Fridays only.
        QTest::newRow("a time that Berlin leaves out is later by the hour that is missing")
            << QByteArray("Europe/Berlin") << u"2026-03-28T02:30:00+01:00"_s
            << u"2026-03-29T03:30:00+02:00"_s;
        QTest::newRow("a time that New York leaves out likewise")
            << QByteArray("America/New_York") << u"2026-03-07T02:30:00-05:00"_s
            << u"2026-03-08T03:30:00-04:00"_s;
        QTest::newRow("of a time that Berlin has twice, the later one")
            << QByteArray("Europe/Berlin") << u"2026-10-24T02:30:00+02:00"_s
            << u"2026-10-25T02:30:00+01:00"_s;
        QTest::newRow("of a time that New York has twice, the later one")
            << QByteArray("America/New_York") << u"2026-10-31T01:30:00-04:00"_s
            << u"2026-11-01T01:30:00-05:00"_s;
    }

    void clockChanges()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, from);
        QFETCH(const QString, due);
        const BusinessCalendar calendar{.zone = zone, .weekend = {Qt::Friday}, .holidays = {}};
        QCOMPARE(toIsoString(afterBusinessDays(calendar, at(from), 1)), toIsoString(at(due)));
    }

    void aCalendarOfNothingButDaysOffCountsCalendarDays()
    {
        const BusinessCalendar calendar{.weekend = {1, 2, 3, 4, 5, 6, 7}, .holidays = {}};
        QCOMPARE(afterBusinessDays(calendar, at(u"2026-11-20T17:30:00Z"), 3),
                 at(u"2026-11-23T17:30:00Z"));
    }

    void aYearOfHolidaysComesToAnEnd()
    {
        BusinessCalendar calendar;
        for (QDate day(2026, 11, 21); day < QDate(2028, 12, 31); day = day.addDays(1)) {
            calendar.holidays.append({day, u"away"_s});
        }
        QVERIFY(afterBusinessDays(calendar, at(u"2026-11-20T17:30:00Z"), 2) >
                at(u"2026-11-20T17:30:00Z"));
    }

    void anUnknownZoneIsUtc()
    {
        const BusinessCalendar calendar{.zone = "Moon/Tranquility", .holidays = {}};
        QCOMPARE(afterBusinessDays(calendar, at(u"2026-11-17T10:00:00Z"), 1),
                 at(u"2026-11-18T10:00:00Z"));
    }

    void json()
    {
        const BusinessCalendar calendar{
            .zone = "Europe/Berlin",
            .weekend = {Qt::Friday, Qt::Saturday},
            .holidays = {{QDate(2026, 12, 24), u"Heiligabend"_s}, {QDate(2027, 1, 1), {}}}};
        QCOMPARE(calendarFromJson(toJson(calendar)), calendar);
        QCOMPARE(calendarFromJson(toJson(BusinessCalendar{})), BusinessCalendar{});
    }

    void brokenJsonIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("Monday");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no zone") << QByteArray(R"({"weekend":[6],"holidays":[]})");
        QTest::newRow("an eighth day")
            << QByteArray(R"({"zone":"UTC","weekend":[8],"holidays":[]})");
        QTest::newRow("a day that is none") << QByteArray(
            R"({"zone":"UTC","weekend":[],"holidays":[{"day":"2026-02-30","name":""}]})");
    }

    void brokenJsonIsNoCalendar()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(calendarFromJson(json), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
