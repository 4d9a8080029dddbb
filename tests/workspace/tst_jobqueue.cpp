// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <semaphore>

using namespace Docket;
using namespace Qt::StringLiterals;
using Phase = JobState::Phase;

namespace {

/// Runs until it is let go or asked to stop.
class HeldJob final : public Job
{
public:
    explicit HeldJob(std::binary_semaphore &go, std::optional<Failure> failure = std::nullopt,
                     JobState::Kind kind = JobState::Kind::Import)
        : m_go(go)
        , m_failure(std::move(failure))
        , m_kind(kind)
    {
    }

    [[nodiscard]] JobState::Kind kind() const override { return m_kind; }

    [[nodiscard]] QString object() const override { return u"held"_s; }

    [[nodiscard]] std::optional<Failure> run(const ProgressFn &progress,
                                             std::stop_token stop) override
    {
        progress({.doneBytes = 1, .totalBytes = 2, .items = 3});
        const std::stop_callback letGo(stop, [this] { m_go.release(); });
        m_go.acquire();
        return m_failure;
    }

private:
    std::binary_semaphore &m_go;
    std::optional<Failure> m_failure;
    JobState::Kind m_kind;
};

QList<Phase> phasesOf(const QSignalSpy &spy, qint64 id)
{
    QList<Phase> phases;
    for (const QList<QVariant> &arguments : spy) {
        const auto state = arguments.first().value<JobState>();
        if (state.id == id && (phases.isEmpty() || phases.last() != state.phase)) {
            phases.append(state.phase);
        }
    }
    return phases;
}

} // namespace

class TestJobQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void oneJobRunsAndTheNextWaits()
    {
        std::binary_semaphore first(0);
        std::binary_semaphore second(0);
        JobQueue queue;
        const QSignalSpy states(&queue, &JobQueue::stateChanged);
        QSignalSpy idle(&queue, &JobQueue::becameIdle);
        const qint64 one = queue.add(std::make_unique<HeldJob>(first));
        const qint64 two = queue.add(std::make_unique<HeldJob>(second));
        QCOMPARE(phasesOf(states, one), (QList{Phase::Waiting, Phase::Running}));
        QCOMPARE(phasesOf(states, two), (QList{Phase::Waiting}));
        first.release();
        second.release();
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(phasesOf(states, two), (QList{Phase::Waiting, Phase::Running, Phase::Done}));
    }

    void whatAPersonAsksForGoesFirst()
    {
        std::binary_semaphore held(0);
        std::binary_semaphore first(1);
        std::binary_semaphore second(1);
        JobQueue queue;
        const QSignalSpy states(&queue, &JobQueue::stateChanged);
        const auto indexing = [](std::binary_semaphore &go) {
            return std::make_unique<HeldJob>(go, std::nullopt, JobState::Kind::Index);
        };
        const qint64 running = queue.add(indexing(held));
        const qint64 waiting = queue.add(indexing(second));
        const qint64 asked = queue.add(std::make_unique<HeldJob>(first));
        QTRY_VERIFY(queue.isIdle());
        QCOMPARE(phasesOf(states, running).last(), Phase::Stopped);
        QCOMPARE(phasesOf(states, asked).last(), Phase::Done);
        QCOMPARE(phasesOf(states, waiting).last(), Phase::Done);
        const auto begin = [&](qint64 id) {
            return std::ranges::find_if(states, [&](const QList<QVariant> &arguments) {
                const auto state = arguments.first().value<JobState>();
                return state.id == id && state.phase == Phase::Running;
            });
        };
        QVERIFY(begin(asked) < begin(waiting));
    }

    void progressReachesTheWindowsThread()
    {
        std::binary_semaphore go(0);
        JobQueue queue;
        const QSignalSpy states(&queue, &JobQueue::stateChanged);
        queue.add(std::make_unique<HeldJob>(go));
        QTRY_VERIFY(!states.isEmpty() &&
                    states.last().first().value<JobState>().progress.items == 3);
        go.release();
        QTRY_VERIFY(queue.isIdle());
    }

    void stoppingEndsTheRunningJob()
    {
        std::binary_semaphore go(0);
        JobQueue queue;
        const QSignalSpy states(&queue, &JobQueue::stateChanged);
        const qint64 id = queue.add(std::make_unique<HeldJob>(go));
        queue.stop(id);
        QTRY_VERIFY(queue.isIdle());
        QCOMPARE(phasesOf(states, id),
                 (QList{Phase::Waiting, Phase::Running, Phase::Stopping, Phase::Stopped}));
    }

    void stoppingAWaitingJobDropsIt()
    {
        std::binary_semaphore first(0);
        std::binary_semaphore second(0);
        JobQueue queue;
        const QSignalSpy states(&queue, &JobQueue::stateChanged);
        queue.add(std::make_unique<HeldJob>(first));
        const qint64 waiting = queue.add(std::make_unique<HeldJob>(second));
        queue.stop(waiting);
        QCOMPARE(phasesOf(states, waiting), (QList{Phase::Waiting, Phase::Stopped}));
        first.release();
        QTRY_VERIFY(queue.isIdle());
    }

    void aFailureKeepsItsType()
    {
        std::binary_semaphore go(1);
        JobQueue queue;
        const QSignalSpy states(&queue, &JobQueue::stateChanged);
        const Failure full = StoreError{.fault = StoreFault::DiskFull};
        queue.add(std::make_unique<HeldJob>(go, full));
        QTRY_VERIFY(queue.isIdle());
        const auto last = states.last().first().value<JobState>();
        QCOMPARE(last.phase, Phase::Failed);
        QVERIFY(last.failure == full);
    }

    void endingTheQueueStopsWhatRuns()
    {
        std::binary_semaphore go(0);
        auto queue = std::make_unique<JobQueue>();
        queue->add(std::make_unique<HeldJob>(go));
        queue.reset(); // returns: the job was asked to stop
        QVERIFY(!queue);
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
