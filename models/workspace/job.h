// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/jobstate.h"

#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace Docket {

/// Work over a file or over many rows. run() is called on a worker thread and opens what it needs
/// there.
class Job
{
public:
    virtual ~Job() = default;

    [[nodiscard]] virtual QString object() const = 0; ///< what it is about: a file name

    [[nodiscard]] virtual JobState::Kind kind() const { return JobState::Kind::Import; }

    [[nodiscard]] virtual std::optional<Failure> run(const ProgressFn &progress,
                                                     std::stop_token stop) = 0;

    /// After run(): the import that it wrote, if any.
    [[nodiscard]] virtual std::optional<ImportId> written() const { return std::nullopt; }
};

/// Runs writing jobs one after the other, since SQLite has one writer. Lives on the GUI thread and
/// reports there.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    explicit JobQueue(QObject *parent = nullptr);
    ~JobQueue() override; ///< asks the running job to stop and waits for its batch
    Q_DISABLE_COPY_MOVE(JobQueue)

    [[nodiscard]] bool isIdle() const { return !m_running && m_waiting.empty(); }

    /// Starts the job, or lets it wait; the id is that of its JobState. What a person asked for
    /// goes before what starts by itself (JobState::Kind::Index), which is stopped for it.
    qint64 add(std::unique_ptr<Job> job);
    /// A waiting job is dropped, a running one ends after its batch.
    void stop(qint64 id);
    void stopAll();

Q_SIGNALS:
    void stateChanged(const Docket::JobState &state);
    void becameIdle();

private:
    struct Entry
    {
        std::unique_ptr<Job> job;
        JobState state;
    };

    void startNext();
    void finish(const std::optional<Failure> &failure);
    void showProgress(const Progress &progress);

    std::deque<Entry> m_waiting;
    std::optional<Entry> m_running;
    qint64 m_lastId = 0;
    qint64 m_startedAtMs = 0;
    std::jthread m_thread;
};

} // namespace Docket
