// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/evidencesaving.h"
#include "workspace/job.h"

#include <functional>

namespace Docket {

/// saveCaseEvidence() as a job. `done` is called on the worker thread: pass a function that queues.
class SavingJob final : public Job
{
public:
    using DoneFn = std::function<void(const SavedEvidence &)>;

    SavingJob(QString casebook, CaseId id, EvidenceTarget target, DoneFn done);

    [[nodiscard]] QString object() const override;

    [[nodiscard]] JobState::Kind kind() const override { return JobState::Kind::Save; }

    [[nodiscard]] std::optional<Failure> run(const ProgressFn &progress,
                                             std::stop_token stop) override;

private:
    QString m_casebook;
    CaseId m_id;
    EvidenceTarget m_target;
    DoneFn m_done;
};

} // namespace Docket
