// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importrun.h"
#include "workspace/job.h"

#include <functional>

namespace Docket {

/// An import as a job. `changed` and `done` are called on the worker thread: pass functions that
/// queue.
class ImportJob final : public Job
{
public:
    using DoneFn = std::function<void(const ImportReport &)>;

    ImportJob(const QString &casebook, const ImportRequest &request, NowFn now, WriteTurns &turns,
              ChangeFn changed, DoneFn done);

    [[nodiscard]] QString object() const override;
    [[nodiscard]] JobState::Kind kind() const override;
    [[nodiscard]] std::optional<Failure> run(const ProgressFn &progress,
                                             std::stop_token stop) override;

    [[nodiscard]] std::optional<ImportId> written() const override { return m_written; }

private:
    QStringList m_paths;
    bool m_isDryRun;
    ImportRun m_run;
    ChangeFn m_changed;
    DoneFn m_done;
    std::optional<ImportId> m_written;
};

} // namespace Docket
