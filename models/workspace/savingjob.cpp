// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/savingjob.h"

#include "workspace/stores.h"

#include <QFileInfo>

#include <utility>

namespace Docket {

SavingJob::SavingJob(QString casebook, CaseId id, EvidenceTarget target, DoneFn done)
    : m_casebook(std::move(casebook))
    , m_id(id)
    , m_target(std::move(target))
    , m_done(std::move(done))
{
}

QString SavingJob::object() const
{
    return QFileInfo(m_target.path).fileName();
}

std::optional<Failure> SavingJob::run(const ProgressFn &progress, std::stop_token stop)
{
    const auto saved =
        widened(Stores::open(m_casebook, Database::Mode::Worker)).and_then([&](const auto &stores) {
            return saveCaseEvidence(*stores, m_id, m_target, progress, stop);
        });
    if (!saved) {
        return saved.error();
    }
    m_done(*saved); // also after a stop: what is there is told
    return std::nullopt;
}

} // namespace Docket
