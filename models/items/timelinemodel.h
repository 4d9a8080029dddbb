// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

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
    /// A lane's place among the rows: what the order needs of it, since batches are merged into up
    /// to a million rows on the GUI thread. The lanes themselves are never moved.
    struct Place
    {
        int group;
        qint64 due;
        Instant receivedAt;
        qsizetype lane;
    };
    struct Before;

    [[nodiscard]] Place placeOf(qsizetype lane);
    [[nodiscard]] int groupOf(const TimelineLane &lane);
    void replace(int row, const TimelineLane &lane);
    void insert(const TimelineLane &lane);
    void append(const QList<TimelineLane> &lanes);
    /// `sorted` rows at the front are in order already: a batch is merged into them.
    void sort(qsizetype sorted = 0);
    void renumber(qsizetype from, qsizetype to);

    Grouping m_grouping = Grouping::Product;
    QList<TimelineLane> m_lanes; ///< in the order in which they came
    std::vector<Place> m_places; ///< a row each
    std::vector<int> m_rows;     ///< of each lane
    QHash<CaseId, qsizetype> m_laneOf;
    QHash<QString, int> m_groups; ///< product, whatever its case
    QStringList m_groupNames;
};

} // namespace Docket
