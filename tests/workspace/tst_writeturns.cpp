// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writeturns.h"

#include <QTest>

#include <optional>
#include <thread>
#include <vector>

using namespace Docket;

class TestWriteTurns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aFreeTurnIsTakenAtOnceAndAgain()
    {
        WriteTurns turns;
        for (int i = 0; i < 3; ++i) {
            const WriteTurns::Turn turn = turns.take();
            QVERIFY(!turns.isAwaited());
        }
    }

    void whoAskedFirstWritesFirst()
    {
        WriteTurns turns;
        std::vector<int> order; // only whoever has the turn touches it
        std::optional<WriteTurns::Turn> held = turns.take();
        std::jthread first([&] {
            const WriteTurns::Turn turn = turns.take();
            order.push_back(1);
        });
        QTRY_VERIFY(turns.isAwaited());
        held.reset();
        {
            const WriteTurns::Turn again = turns.take(); // asks after the first: comes after it
            order.push_back(2);
        }
        first.join();
        QCOMPARE(order, (std::vector<int>{1, 2}));
        QVERIFY(!turns.isAwaited());
    }
};

QTEST_GUILESS_MAIN(TestWriteTurns)
#include "tst_writeturns.moc"
