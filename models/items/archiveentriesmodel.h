// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/archive.h"

#include <QAbstractTableModel>

#include <memory>

namespace Docket {

/// The entries of one archive (EntryRole), in the archive's order or by a column. It holds the list
/// that it was given and one number an entry.
class ArchiveEntriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        NameColumn,
        OddColumn,
        SizeColumn,
        PackedColumn,
        RatioColumn,
        ChangedColumn,
        ColumnCount
    };

    explicit ArchiveEntriesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// A column below 0 is the archive's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] std::shared_ptr<const ArchiveListing> listing() const { return m_listing; }

public Q_SLOTS:
    void setListing(const std::shared_ptr<const Docket::ArchiveListing> &listing);

private:
    [[nodiscard]] const ArchiveEntry &entryAt(int row) const;
    void arrange();

    std::shared_ptr<const ArchiveListing> m_listing;
    QList<int> m_order; ///< entries by row
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Unpacked bytes for each packed one; 0 if either is not known.
[[nodiscard]] double packRatio(const ArchiveEntry &entry);

} // namespace Docket
