// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QAbstractListModel>
#include <QString>

namespace Docket {

/// One job as the jobs bar shows it.
struct JobState
{
    enum class Phase { Waiting, Running, Stopping, Done, Stopped, Failed };

    qint64 id = 0;
    QString object; ///< file name or names
    Phase phase = Phase::Waiting;
    Progress progress;
    double itemsPerSecond = 0;
    QString failure; ///< words of the failure, made by the view's labels

    bool operator==(const JobState &) const = default;
};

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

private:
    QList<JobState> m_jobs;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::JobState)
