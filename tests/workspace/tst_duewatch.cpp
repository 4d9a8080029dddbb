// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Docket;

class TestDueWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void ticksAtOnceAndAtTheNextFullMinute()
    {
        // One second before a minute is full, so that the test waits no longer.
        Instant now{59};
        DueWatch watch([&now] { return now; });
        QSignalSpy ticked(&watch, &DueWatch::ticked);
        watch.start();
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked.first().first().value<Instant>(), Instant{59});
        now = Instant{60};
        QTRY_COMPARE(ticked.size(), 2);
        QCOMPARE(ticked.last().first().value<Instant>(), Instant{60});
    }

    void aClockThatJumpsIsNoticedAtTheNextTick()
    {
        Instant now{59};
        DueWatch watch([&now] { return now; });
        QSignalSpy ticked(&watch, &DueWatch::ticked);
        watch.start();
        now = Instant{119 + 86400}; // the machine slept for a day
        QTRY_COMPARE(ticked.size(), 2);
        QCOMPARE(ticked.last().first().value<Instant>(), now);
        now = Instant{-1}; // somebody set the clock back, to before 1970
        QTRY_COMPARE(ticked.size(), 3);
        QCOMPARE(ticked.last().first().value<Instant>(), now);
        // One second before a full minute it waits no longer than that, never more than a minute.
        now = Instant{0};
        QTRY_COMPARE(ticked.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDueWatch)
#include "tst_duewatch.moc"
