// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/archiveentriesmodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Docket {

namespace {

/// Whether `a` comes before `b`, by one column.
bool isBefore(const ArchiveEntry &a, const ArchiveEntry &b, int column)
{
    switch (column) {
    case ArchiveEntriesModel::NameColumn:
        return a.name < b.name;
    case ArchiveEntriesModel::SizeColumn:
        return a.size < b.size;
    case ArchiveEntriesModel::PackedColumn:
        return a.packedSize < b.packedSize;
    case ArchiveEntriesModel::RatioColumn:
        return packRatio(a) < packRatio(b);
    case ArchiveEntriesModel::ChangedColumn:
        return a.changedAt < b.changedAt;
    case ArchiveEntriesModel::OddColumn:
        return (a.flags & OddArchiveFlags).toInt() < (b.flags & OddArchiveFlags).toInt();
    default:
        return a.number < b.number;
    }
}

} // namespace

double packRatio(const ArchiveEntry &entry)
{
    const qint64 packed = entry.packedSize.value_or(0);
    return packed > 0 ? static_cast<double>(entry.size) / static_cast<double>(packed) : 0;
}

ArchiveEntriesModel::ArchiveEntriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ArchiveEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ArchiveEntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ArchiveEntry &ArchiveEntriesModel::entryAt(int row) const
{
    return m_listing->entries.at(m_order.at(row));
}

QVariant ArchiveEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArchiveEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole: // also what typing in the table looks for
        return index.column() == NameColumn ? visibleName(entry.name) : QVariant();
    case IdRole:
        return entry.number;
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

QVariant ArchiveEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber =
        section == SizeColumn || section == PackedColumn || section == RatioColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case PackedColumn:
        //: the size of an entry within its archive
        return tr("Packed");
    case RatioColumn:
        return tr("Ratio");
    case ChangedColumn:
        return tr("Changed");
    case OddColumn:
        //: what is unusual about an entry of an archive
        return tr("What is odd");
    default:
        return {};
    }
}

void ArchiveEntriesModel::arrange()
{
    std::ranges::sort(m_order); // equal ones keep the archive's order
    if (m_sortColumn < 0) {
        return;
    }
    const QList<ArchiveEntry> &entries = m_listing->entries;
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        return m_sortOrder == Qt::AscendingOrder
                   ? isBefore(entries.at(a), entries.at(b), m_sortColumn)
                   : isBefore(entries.at(b), entries.at(a), m_sortColumn);
    });
}

void ArchiveEntriesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_listing) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> entries;
    for (const QModelIndex &index : before) {
        entries.append(m_order.at(index.row()));
    }
    arrange();
    QList<int> rows(m_order.size());
    for (int row = 0; row < m_order.size(); ++row) {
        rows[m_order.at(row)] = row;
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(rows.at(entries.at(i)), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ArchiveEntriesModel::setListing(const std::shared_ptr<const ArchiveListing> &listing)
{
    if (m_listing && listing && m_listing->entries == listing->entries) {
        m_listing = listing; // the rows are the same: what is selected stays
        return;
    }
    beginResetModel();
    m_listing = listing;
    m_order.resize(listing ? listing->entries.size() : 0);
    std::ranges::iota(m_order, 0);
    if (listing) {
        arrange();
    }
    endResetModel();
}

} // namespace Docket
