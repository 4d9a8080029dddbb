// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobsmodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>

namespace Docket {

JobsModel::JobsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JobState &job = m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleName(job.object);
    case IdRole:
        return job.id;
    case ValueRole:
        return static_cast<int>(job.phase);
    case JobRole:
        return QVariant::fromValue(job);
    default:
        return {};
    }
}

void JobsModel::upsert(const JobState &job)
{
    const auto known = std::ranges::find(m_jobs, job.id, &JobState::id);
    if (known == m_jobs.end()) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_jobs << job;
        endInsertRows();
    } else if (*known != job) {
        const int row = static_cast<int>(known - m_jobs.begin());
        *known = job;
        Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, ValueRole, JobRole});
    }
    if (!isFinished(job)) {
        return;
    }
    if (job.kind == JobState::Kind::Index && job.phase != JobState::Phase::Failed) {
        // Nobody asked for it: the end of what was asked for before stays to be seen.
        removeRowAt(
            static_cast<int>(std::ranges::find(m_jobs, job.id, &JobState::id) - m_jobs.begin()));
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_jobs.at(row).id != job.id && isFinished(m_jobs.at(row))) {
            removeRowAt(row);
        }
    }
}

void JobsModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    m_jobs.removeAt(row);
    endRemoveRows();
}

void JobsModel::clear()
{
    beginResetModel();
    m_jobs.clear();
    endResetModel();
}

} // namespace Docket
