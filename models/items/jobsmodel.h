// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobstate.h"

#include <QAbstractListModel>

namespace Docket {

/// Running work is an item model; the jobs bar is an ordinary view (JobRole, IdRole). The last
/// finished job stays as the bar's idle line.
class JobsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit JobsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void upsert(const Docket::JobState &job);
    void clear(); ///< another casebook has other jobs, and counts them from one again

private:
    void removeRowAt(int row);

    QList<JobState> m_jobs;
};

} // namespace Docket
