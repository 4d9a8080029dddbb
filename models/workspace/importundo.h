// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/importundone.h"
#include "domain/progress.h"
#include "workspace/job.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace Docket {

class WriteTurns;

/// Takes the last import back, on the calling thread. Its messages leave their cases; the cases
/// that it opened are withdrawn: no list shows them, their keys and their history stay. A case on
/// which somebody worked since is kept as it is, and named. Originals are kept, and the files can
/// be imported again, which brings withdrawn cases back under their keys.
///
/// What it changed of cases that were there before is as it was: items that a dump had newer, cases
/// that became one thread, the revision of the policy, the state. Only the history grows.
///
/// Every batch is one transaction, so that a stop or a kill leaves whole batches, and undoing again
/// completes it.
class ImportUndo final
{
public:
    ImportUndo(QString casebook, NowFn now, QString by, WriteTurns &turns);

    [[nodiscard]] Outcome<UndoReport> run(const ProgressFn &progress, const std::stop_token &stop);

private:
    QString m_casebook;
    NowFn m_now;
    QString m_by;
    WriteTurns &m_turns;
};

/// The same as a job. `done` is called on the worker thread: pass a function that queues.
class UndoJob final : public Job
{
public:
    using DoneFn = std::function<void(const UndoReport &)>;

    UndoJob(const QString &casebook, NowFn now, const QString &by, WriteTurns &turns,
            QString object, DoneFn done);

    [[nodiscard]] QString object() const override { return m_object; }

    [[nodiscard]] JobState::Kind kind() const override { return JobState::Kind::Undo; }

    [[nodiscard]] std::optional<Failure> run(const ProgressFn &progress,
                                             std::stop_token stop) override;

private:
    ImportUndo m_undo;
    QString m_object;
    DoneFn m_done;
};

} // namespace Docket
