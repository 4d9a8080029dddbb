// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/boundedqueue.h"

#include <QTest>

#include <thread>

using namespace Docket;

class TestBoundedQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void handsOverInOrder()
    {
        constexpr int Count = 10'000;
        BoundedQueue<int> queue(64);
        std::jthread producer([&queue] {
            for (int i = 0; i < Count; ++i) {
                queue.push(int(i), 8);
            }
            queue.close();
        });
        int expected = 0;
        while (const auto value = queue.pop()) {
            QCOMPARE(*value, expected);
            ++expected;
        }
        QCOMPARE(expected, Count);
    }

    void aValueOverTheBoundPassesAlone()
    {
        BoundedQueue<QByteArray> queue(10);
        QVERIFY(queue.push(QByteArray(100, 'x'), 100));
        QCOMPARE(queue.pop()->size(), 100);
    }

    void closingRefusesNewValuesAndDrainsOldOnes()
    {
        BoundedQueue<int> queue(10);
        QVERIFY(queue.push(1, 1));
        queue.close();
        QVERIFY(!queue.push(2, 1));
        QCOMPARE(queue.pop(), std::optional(1));
        QCOMPARE(queue.pop(), std::nullopt);
    }

    void closingFreesAWaitingProducer()
    {
        BoundedQueue<int> queue(1);
        QVERIFY(queue.push(1, 1));
        bool wasTaken = true;
        std::jthread producer([&] { wasTaken = queue.push(2, 1); });
        queue.close();
        producer.join();
        QVERIFY(!wasTaken);
    }
};

QTEST_GUILESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
