// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>

namespace Docket {

namespace {

/// For rates only; what a person reads as time comes from app/.
qint64 monotonicMs()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

} // namespace

JobQueue::JobQueue(QObject *parent)
    : QObject(parent)
{
}

JobQueue::~JobQueue()
{
    m_waiting.clear();
    m_thread.request_stop();
}

qint64 JobQueue::add(std::unique_ptr<Job> job)
{
    JobState state{.id = ++m_lastId,
                   .kind = job->kind(),
                   .object = job->object(),
                   .failure = std::nullopt,
                   .written = std::nullopt};
    Q_EMIT stateChanged(state);
    const bool isAsked = state.kind != JobState::Kind::Index;
    const auto place = isAsked
                           ? std::ranges::find(m_waiting, JobState::Kind::Index,
                                               [](const Entry &entry) { return entry.state.kind; })
                           : m_waiting.end();
    m_waiting.insert(place, {std::move(job), std::move(state)});
    if (isAsked && m_running && m_running->state.kind == JobState::Kind::Index) {
        stop(m_running->state.id);
    }
    startNext();
    return m_lastId;
}

void JobQueue::stop(qint64 id)
{
    if (m_running && m_running->state.id == id) {
        m_running->state.phase = JobState::Phase::Stopping;
        m_thread.request_stop();
        Q_EMIT stateChanged(m_running->state);
        return;
    }
    const auto found =
        std::ranges::find(m_waiting, id, [](const Entry &entry) { return entry.state.id; });
    if (found != m_waiting.end()) {
        JobState state = found->state;
        m_waiting.erase(found);
        state.phase = JobState::Phase::Stopped;
        Q_EMIT stateChanged(state);
    }
}

void JobQueue::stopAll()
{
    while (!m_waiting.empty()) {
        stop(m_waiting.back().state.id);
    }
    if (m_running) {
        stop(m_running->state.id);
    }
}

void JobQueue::startNext()
{
    if (m_running || m_waiting.empty()) {
        return;
    }
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running->state.phase = JobState::Phase::Running;
    m_startedAtMs = monotonicMs();
    Q_EMIT stateChanged(m_running->state);

    // The thread is joined by this object's destructor, so `this` outlives it; queued calls die
    // with their context.
    m_thread = std::jthread([this, job = m_running->job.get()](const std::stop_token &stop) {
        const ProgressFn progress = [this](const Progress &now) {
            QMetaObject::invokeMethod(
                this, [this, now] { showProgress(now); }, Qt::QueuedConnection);
        };
        std::optional<Failure> failure = job->run(progress, stop);
        QMetaObject::invokeMethod(this, [this, failure] { finish(failure); }, Qt::QueuedConnection);
    });
}

void JobQueue::showProgress(const Progress &progress)
{
    if (!m_running) {
        return;
    }
    JobState &state = m_running->state;
    state.progress = progress;
    const auto elapsedMs = static_cast<double>(std::max<qint64>(1, monotonicMs() - m_startedAtMs));
    state.itemsPerSecond = static_cast<double>(progress.items) * 1000.0 / elapsedMs;
    Q_EMIT stateChanged(state);
}

void JobQueue::finish(const std::optional<Failure> &failure)
{
    if (!m_running) {
        return;
    }
    const bool wasStopped = m_thread.get_stop_token().stop_requested();
    m_thread.join();
    JobState state = std::move(m_running->state);
    state.written = m_running->job->written();
    m_running.reset();
    state.failure = failure;
    if (failure) {
        state.phase = JobState::Phase::Failed;
    } else {
        state.phase = wasStopped ? JobState::Phase::Stopped : JobState::Phase::Done;
    }
    Q_EMIT stateChanged(state);
    startNext();
    if (isIdle()) {
        Q_EMIT becameIdle();
    }
}

} // namespace Docket
