// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/progress.h"

#include <QString>

#include <optional>

namespace Docket {

/// A job as the jobs bar shows it.
struct JobState
{
    enum class Phase { Waiting, Running, Stopping, Done, Stopped, Failed };

    enum class Kind {
        Import,
        Plan,  ///< a dry run: nothing is written
        Undo,  ///< of an import
        Save,  ///< the evidence of a case
        Index, ///< evidence, so that it can be searched; starts by itself
    };

    qint64 id = 0;
    Kind kind = Kind::Import;
    QString object; ///< file name or names
    Phase phase = Phase::Waiting;
    Progress progress;
    double itemsPerSecond = 0;
    std::optional<Failure> failure;  ///< only when Failed
    std::optional<ImportId> written; ///< what an import that is over is undone by, if it wrote

    bool operator==(const JobState &) const = default;
};

/// Whether it is over, however it ended.
[[nodiscard]] inline bool isFinished(const JobState &job)
{
    switch (job.phase) {
    case JobState::Phase::Waiting:
    case JobState::Phase::Running:
    case JobState::Phase::Stopping:
        return false;
    case JobState::Phase::Done:
    case JobState::Phase::Stopped:
    case JobState::Phase::Failed:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

} // namespace Docket
