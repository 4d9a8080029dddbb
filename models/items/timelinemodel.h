// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QAbstractListModel>
#include <QHash>

namespace Docket {

/// One row a case with its obligations (LaneRole, IdRole, SortRole): lanes of a group stand
/// together, ordered by due. Hidden characters of what strangers wrote are visible escapes in its
/// lanes.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Grouping { Product, State, None };

    explicit TimelineModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] int rowOf(CaseId id) const;
    [[nodiscard]] const TimelineLane &lane(int row) const;

    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    void setGrouping(Grouping grouping);

public Q_SLOTS:
    void clear();
    void upsert(const QList<TimelineLane> &lanes);

private:
    void replace(int row, const TimelineLane &lane);
    void insert(const TimelineLane &lane);
    void appendAndSort(const QList<TimelineLane> &lanes);
    /// `sorted` lanes at the front are in order already: a batch is merged into them.
    void sort(int sorted = 0);
    void renumber(int from);

    Grouping m_grouping = Grouping::Product;
    QList<TimelineLane> m_lanes;
    QHash<CaseId, int> m_rows;
};

} // namespace Docket
