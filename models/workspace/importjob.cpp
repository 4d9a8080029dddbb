// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importjob.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

ImportJob::ImportJob(const QString &casebook, const ImportRequest &request, NowFn now,
                     WriteTurns &turns, ChangeFn changed, DoneFn done)
    : m_paths(request.paths)
    , m_isDryRun(request.dryRun)
    , m_run(casebook, request, std::move(now), turns)
    , m_changed(std::move(changed))
    , m_done(std::move(done))
{
}

QString ImportJob::object() const
{
    QStringList names;
    for (const QString &path : m_paths) {
        names.append(QFileInfo(path).fileName());
    }
    return names.join(", "_L1);
}

JobState::Kind ImportJob::kind() const
{
    return m_isDryRun ? JobState::Kind::Plan : JobState::Kind::Import;
}

std::optional<Failure> ImportJob::run(const ProgressFn &progress, std::stop_token stop)
{
    const auto report = m_run.run(progress, m_changed, stop);
    if (!report) {
        return report.error();
    }
    m_written = report->written;
    m_done(*report);
    return std::nullopt;
}

} // namespace Docket
