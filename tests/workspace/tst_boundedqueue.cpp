// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/boundedqueue.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Docket;
using namespace std::chrono_literals;

namespace {

constexpr auto Long = 60s; // longer than any of these waits for its value

} // namespace

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
        while (const auto value = queue.pop(Long)) {
            QCOMPARE(*value, expected);
            ++expected;
        }
        QCOMPARE(expected, Count);
    }

    void aValueOverTheBoundPassesAlone()
    {
        BoundedQueue<QByteArray> queue(10);
        QVERIFY(queue.push(QByteArray(100, 'x'), 100));
        QCOMPARE(queue.pop(Long)->size(), 100);
    }

    void theProducerWaitsAtTheBound()
    {
        BoundedQueue<int> queue(10);
        std::atomic<int> pushed = 0;
        std::jthread producer([&] {
            for (int i = 0; i < 4; ++i) {
                queue.push(int(i), 5);
                ++pushed;
            }
        });
        QTRY_COMPARE(pushed, 2);
        // Two fill it; a producer that did not wait would be through with the others by now.
        std::this_thread::sleep_for(50ms);
        QCOMPARE(pushed, 2);
        QVERIFY(queue.pop(Long) == 0);
        QTRY_COMPARE(pushed, 3);
        QVERIFY(queue.pop(Long) == 1);
        QTRY_COMPARE(pushed, 4);
    }

    void anEmptyQueueDoesNotHoldItsConsumer()
    {
        BoundedQueue<int> queue(10);
        QVERIFY(queue.pop(1ms) == std::unexpected(NoValue::NotYet));
        QVERIFY(queue.push(1, 1));
        QVERIFY(queue.pop(1ms) == 1);
    }

    void closingRefusesNewValuesAndDrainsOldOnes()
    {
        BoundedQueue<int> queue(10);
        QVERIFY(queue.push(1, 1));
        queue.close();
        QVERIFY(!queue.push(2, 1));
        QVERIFY(queue.pop(Long) == 1);
        QVERIFY(queue.pop(Long) == std::unexpected(NoValue::Closed));
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
