// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QTest>

#include <limits>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_Instant final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");

        QTest::newRow("UTC stays as it is")
            << u"2026-11-21T19:42:00Z"_s << u"2026-11-21T19:42:00Z"_s;
        QTest::newRow("an offset to the east is earlier in UTC")
            << u"2026-11-21T19:42:00+05:30"_s << u"2026-11-21T14:12:00Z"_s;
        QTest::newRow("an offset to the west can change the year")
            << u"2025-12-31T23:30:00-01:00"_s << u"2026-01-01T00:30:00Z"_s;
        QTest::newRow("an offset needs no colon")
            << u"2026-11-21T19:42:00+0100"_s << u"2026-11-21T18:42:00Z"_s;
        QTest::newRow("an offset needs no minutes")
            << u"2026-11-21T19:42:00+01"_s << u"2026-11-21T18:42:00Z"_s;
        QTest::newRow("seconds may be left out")
            << u"2026-11-21T19:42Z"_s << u"2026-11-21T19:42:00Z"_s;
        QTest::newRow("fractions are cut and not rounded")
            << u"2026-11-21T19:42:59.999Z"_s << u"2026-11-21T19:42:59Z"_s;
        QTest::newRow("lower case letters are allowed by RFC 3339")
            << u"2026-11-21t19:42:00z"_s << u"2026-11-21T19:42:00Z"_s;
        QTest::newRow("a date alone is its first second")
            << u"2024-06-22"_s << u"2024-06-22T00:00:00Z"_s;
        QTest::newRow("a leap day exists in a leap year")
            << u"2024-02-29T12:00:00Z"_s << u"2024-02-29T12:00:00Z"_s;
        QTest::newRow("a leap second is the next minute's first")
            << u"2016-12-31T23:59:60Z"_s << u"2017-01-01T00:00:00Z"_s;
        QTest::newRow("the first instant there is")
            << u"1970-01-01T00:00:00Z"_s << u"1970-01-01T00:00:00Z"_s;
        QTest::newRow("the last instant there is")
            << u"9999-12-31T23:59:59Z"_s << u"9999-12-31T23:59:59Z"_s;
    }

    void readsAndWrites()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        const std::optional<Instant> instant = instantFromIso(text);
        QVERIFY(instant.has_value());
        QCOMPARE(toIsoString(*instant), written);
        QCOMPARE(instantFromIso(written), instant);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"yesterday"_s;
        QTest::newRow("a time without a zone is anybody's guess") << u"2026-11-21T19:42:00"_s;
        QTest::newRow("a month that does not exist") << u"2026-13-01"_s;
        QTest::newRow("a day that does not exist") << u"2026-02-29"_s;
        QTest::newRow("an hour that does not exist") << u"2026-11-21T24:00:00Z"_s;
        QTest::newRow("a minute that does not exist") << u"2026-11-21T10:60:00Z"_s;
        QTest::newRow("text after the instant") << u"2026-11-21T19:42:00Z and more"_s;
        QTest::newRow("blanks around it") << u" 2026-11-21 "_s;
        QTest::newRow("a year before 1970") << u"1969-12-31"_s;
        QTest::newRow("an offset that leads before 1970") << u"1970-01-01T00:30:00+01:00"_s;
        QTest::newRow("an offset that leads behind 9999") << u"9999-12-31T23:59:59-01:00"_s;
        QTest::newRow("a year of five digits") << u"12026-01-01"_s;
        QTest::newRow("a year of two digits") << u"26-01-01"_s;
        QTest::newRow("digits of another script") << u"٢٠٢٦-01-01"_s;
        QTest::newRow("signs among the digits") << u"2026-+1-01"_s;
        QTest::newRow("a fraction without digits") << u"2026-11-21T19:42:00.Z"_s;
        QTest::newRow("half an offset") << u"2026-11-21T19:42:00+01:"_s;
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QVERIFY(!instantFromIso(text).has_value());
    }

    void everyDayOfFourCenturiesRoundTrips()
    {
        constexpr qint64 Day = 86400;
        constexpr qint64 Days = 146097; // 400 years, the calendar's own cycle
        for (qint64 day = 0; day < Days; day += 13) {
            const Instant instant{day * Day + day % Day};
            if (instantFromIso(toIsoString(instant)) != instant) {
                QFAIL(qPrintable(toIsoString(instant)));
            }
        }
    }

    void impossibleInstantsAreWrittenAsTheNearest()
    {
        QCOMPARE(toIsoString({std::numeric_limits<qint64>::max()}), u"9999-12-31T23:59:59Z"_s);
        QCOMPARE(toIsoString({std::numeric_limits<qint64>::min()}), u"1970-01-01T00:00:00Z"_s);
        QCOMPARE(toIsoDay({86'399}), u"1970-01-01"_s);
        QCOMPARE(toIsoDay({86'400}), u"1970-01-02"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_instant.moc"
