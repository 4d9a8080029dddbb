// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/casequery.h"
#include "domain/instant.h"
#include "items/todaylists.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace Docket {

/// The case list: column arrays and an order vector, filtered and sorted here, without a proxy
/// (clearing a proxy's filter takes seconds on a million rows). Rows come in batches from a worker.
/// A filter or a sort moves rows and never resets, so that the selected case stays selected.
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        DueColumn,
        KeyColumn,
        TitleColumn,
        ProductColumn,
        SeverityColumn,
        AskedColumn, ///< ValueRole: given, AskedRole: of how many
        StateColumn,
        ReporterColumn,
        ReceivedColumn,
        ColumnCount,
    };

    explicit CaseListModel(QObject *parent = nullptr);
    ~CaseListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] qint64 totalCount() const; ///< before the filter
    [[nodiscard]] std::optional<CaseId> caseAt(int row) const;
    [[nodiscard]] int rowOf(CaseId id) const; ///< -1: not there, or filtered out

    /// Counts over all rows at the model's instant, for side bar and status bar.
    struct Counts
    {
        int overdue = 0;
        int dueSoon = 0;
        int fresh = 0; ///< state New
        int open = 0;
        int toDecide = 0;
        int inFix = 0;
        int toDisclose = 0; ///< released, not yet disclosed
        int embargoed = 0;
        int wordOwed = 0; ///< isWordOwed()
        bool operator==(const Counts &) const = default;
    };

    [[nodiscard]] Counts counts() const;
    /// What is urgent among all rows at the model's instant; see todayListsOf().
    [[nodiscard]] TodayLists today(CaseId lastLook, int most) const;

public Q_SLOTS:
    void clear();
    /// Adds loaded rows, or replaces those with the same id; emits rows and roles that changed
    /// only.
    void upsert(const QList<CaseRow> &rows);
    /// `textMatches` are the ids that full text found; nothing: no full text in the query.
    void setQuery(const CaseQuery &query, const std::optional<QSet<CaseId>> &textMatches);
    /// The clock moved: emits dataChanged for rows whose status changed; re-filters only when a
    /// filter depends on it.
    void setNow(Instant now);

Q_SIGNALS:
    void countsChanged();
    /// Rows came, changed or went, or the status of some: those that the filter hides too.
    void rowsChanged();

private:
    struct Rows;

    [[nodiscard]] QVariant cellValue(quint32 slot, int column, int role) const;
    void upsertMany(const QList<CaseRow> &rows);
    void upsertOne(const CaseRow &row);
    void moveRow(quint32 slot, int oldRow);
    void refilter();
    /// Puts `order`, which holds the same rows, in place and moves persistent indexes along.
    void rearrange(std::vector<quint32> order);
    void emitChanged(const std::vector<quint32> &changed, const QList<int> &roles);

    std::unique_ptr<Rows> m_rows;
};

} // namespace Docket
