// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/progress.h"
#include "workspace/job.h"

#include <QString>

#include <stop_token>

namespace Docket {

class WriteTurns;

/// Adds the evidence of messages that wait for it to the index by which it is searched, the newest
/// first. Every batch is one transaction; a stop or a kill leaves the rest waiting.
[[nodiscard]] Outcome<void> indexEvidence(const QString &casebook, WriteTurns &turns,
                                          const ProgressFn &progress, const std::stop_token &stop);

/// The same as a job.
class IndexingJob final : public Job
{
public:
    IndexingJob(QString casebook, WriteTurns &turns);

    [[nodiscard]] QString object() const override;

    [[nodiscard]] JobState::Kind kind() const override { return JobState::Kind::Index; }

    [[nodiscard]] std::optional<Failure> run(const ProgressFn &progress,
                                             std::stop_token stop) override;

private:
    QString m_casebook;
    WriteTurns &m_turns;
};

} // namespace Docket
