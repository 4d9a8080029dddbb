// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/durations.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestStatedTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void areRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isBusiness");
        QTest::addColumn<bool>("isAssumed");

        const auto row = [](const QString &words, int hours, bool isBusiness = false,
                            bool isAssumed = false) {
            QTest::newRow(qPrintable(words)) << words << hours << isBusiness << isAssumed;
        };
        row(u"within 24 hours"_s, 24);
        row(u"within 48h"_s, 48);
        row(u"in one week"_s, 7 * 24);
        row(u"within a week"_s, 7 * 24);
        row(u"two weeks"_s, 14 * 24);
        row(u"a fortnight"_s, 14 * 24);
        row(u"3-5 days"_s, 5 * 24, false, true);
        row(u"5 to 7 days"_s, 7 * 24, false, true);
        row(u"two or three days"_s, 3 * 24, false, true);
        row(u"within 3 business days"_s, 3 * 24, true);
        row(u"three (3) working days"_s, 3 * 24, true);
        row(u"by the next business day"_s, 24, true);
        row(u"5 weekdays"_s, 5 * 24, true);
        row(u"one working week"_s, 5 * 24, true);
        row(u"8 business hours"_s, 8, false, true);
        row(u"a 90-day deadline"_s, 90 * 24);
        row(u"three months"_s, 90 * 24, false, true);
        row(u"every 7 days"_s, 7 * 24);
        row(u"at least weekly"_s, 7 * 24);
        row(u"every other week"_s, 14 * 24);
        row(u"ninety days"_s, 90 * 24);
        row(u"forty five days"_s, 45 * 24);
        row(u"seventy-two hours"_s, 72);
        row(u"one hundred days"_s, 100 * 24);
        row(u"a hundred and twenty days"_s, 120 * 24);
        row(u"a day"_s, 24);
    }

    void areRead()
    {
        QFETCH(const QString, words);
        QFETCH(const int, hours);
        QFETCH(const bool, isBusiness);
        QFETCH(const bool, isAssumed);
        const QList<StatedTime> times = statedTimes(words);
        QCOMPARE(times.size(), 1);
        const StatedTime &time = times.first();
        QCOMPARE(time.length, Seconds(std::chrono::hours(hours)));
        QCOMPARE(time.unit == SpanUnit::BusinessDays, isBusiness);
        QCOMPARE(!time.assumption.isEmpty(), isAssumed);
        QVERIFY(words.sliced(time.from, time.to - time.from).size() > 1);
    }

    void otherNumbersAreNone_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"since 2019", "3 reviewers", "CVE-2024-1234", "the 7.2 daylight", "within 0 hours",
              "within -5 hours", "within 9999 weeks", "within 123456 days"}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }

    void otherNumbersAreNone()
    {
        QFETCH(const QString, words);
        QVERIFY(statedTimes(words).isEmpty());
    }

    void absurdTimesAreTold_data()
    {
        QTest::addColumn<bool>("isAbsurd");
        for (const char *words :
             {"within 0 days", "within -3 hours", "in 9999999999999999999 hours",
              "within 9999 weeks", "24 hours or 0 hours"}) {
            QTest::newRow(words) << true;
        }
        for (const char *words :
             {"within 24 hours", "3-5 days", "a 90-day deadline", "0 day exploits", "1.0 days"}) {
            QTest::newRow(words) << false;
        }
    }

    void absurdTimesAreTold()
    {
        QFETCH(const bool, isAbsurd);
        QCOMPARE(statesAbsurdTime(QString::fromLatin1(QTest::currentDataTag())), isAbsurd);
    }

    void severalAreInOrder()
    {
        const QList<StatedTime> times = statedTimes(u"within 24 hours, and weekly or in 3 days"_s);
        QCOMPARE(times.size(), 3);
        QVERIFY(times.at(0).from < times.at(1).from && times.at(1).from < times.at(2).from);
    }

    void hasteIsVague_data()
    {
        QTest::addColumn<bool>("isVague");
        QTest::newRow("as soon as possible") << true;
        QTest::newRow("as soon as reasonably possible") << true;
        QTest::newRow("We fix it ASAP.") << true;
        QTest::newRow("promptly") << true;
        QTest::newRow("in a timely manner") << true;
        QTest::newRow("within a few days") << true;
        QTest::newRow("within 3 days") << false;
        QTest::newRow("the prompt of the shell") << false;
    }

    void hasteIsVague()
    {
        QFETCH(const bool, isVague);
        QCOMPARE(Docket::isVague(QString::fromLatin1(QTest::currentDataTag())), isVague);
    }
};

QTEST_GUILESS_MAIN(TestStatedTimes)
#include "tst_statedtimes.moc"
