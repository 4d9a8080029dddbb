// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caselistmodel.h"

#include "domain/evidence.h"
#include "items/caselistrows.h"
#include "items/roles.h"

#include <algorithm>
#include <utility>

namespace Docket {

namespace {

QString textOf(const CaseColumns &columns, quint32 slot, int column)
{
    switch (column) {
    case CaseListModel::KeyColumn:
        return columns.key(slot).toString();
    case CaseListModel::TitleColumn:
        return visibleName(columns.title(slot).toString());
    case CaseListModel::ProductColumn:
        return visibleName(columns.products.at(columns.product[slot]));
    default:
        return visibleName(columns.reporters.at(columns.reporter[slot]));
    }
}

/// Nothing for a case without a clock.
QVariant instantOf(const CaseColumns &columns, quint32 slot, int column)
{
    if (column == CaseListModel::ReceivedColumn) {
        return columns.receivedAt[slot];
    }
    return columns.dueAt[slot] != CaseColumns::Never ? QVariant(columns.dueAt[slot]) : QVariant();
}

} // namespace

using Slot = CaseColumns::Slot;

CaseListModel::CaseListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_unique<Rows>())
{
    m_rows->order.setColumn(DueColumn, Qt::AscendingOrder);
}

CaseListModel::~CaseListModel() = default;

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->visible.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Slot slot = m_rows->visible[static_cast<size_t>(index.row())];
    const CaseColumns &columns = m_rows->columns;
    switch (role) {
    case IdRole:
        return columns.id[slot].value;
    case IsUnreadRole:
        return columns.state[slot] == CaseState::New;
    case IsPublicRole:
        return columns.isPublic[slot] != 0;
    case ClassRole:
        return static_cast<int>(columns.reportClass[slot]);
    case AskedRole:
        return static_cast<int>(columns.asked[slot]);
    case ChasedRole:
        return static_cast<int>(columns.chased[slot]);
    case EmbargoRole:
        return columns.embargoUntil[slot] == CaseColumns::Never
                   ? QVariant()
                   : QVariant(columns.embargoUntil[slot]);
    case StatusRole:
        return m_rows->statuses.hasClock(slot)
                   ? QVariant(static_cast<int>(m_rows->statuses.statusOf(slot)))
                   : QVariant();
    case ObligationRole: {
        const auto nearest = columns.nearestOf(slot);
        return nearest ? QVariant::fromValue(*nearest) : QVariant();
    }
    default:
        return cellValue(slot, index.column(), role);
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DueColumn:
        //: column of the case list: the nearest clock
        return tr("Due");
    case KeyColumn:
        //: column of the case list: the key of the case, "DKT-26-041"
        return tr("Key");
    case TitleColumn:
        //: column of the case list
        return tr("Title");
    case ProductColumn:
        //: column of the case list
        return tr("Product");
    case SeverityColumn:
        //: column of the case list
        return tr("Severity");
    case AskedColumn:
        //: column of the case list: how much was given of what the policy asks a reporter for
        return tr("Asked for");
    case StateColumn:
        //: column of the case list
        return tr("State");
    case ReporterColumn:
        //: column of the case list: the reporter
        return tr("From");
    case ReceivedColumn:
        //: column of the case list: when the report came
        return tr("Received");
    default:
        return {};
    }
}

QVariant CaseListModel::cellValue(quint32 slot, int column, int role) const
{
    const CaseColumns &columns = m_rows->columns;
    const bool isSort = role == SortRole;
    switch (column) {
    case KeyColumn:
    case TitleColumn:
    case ProductColumn:
    case ReporterColumn:
        return isSort || role == Qt::DisplayRole ? QVariant(textOf(columns, slot, column))
                                                 : QVariant();
    case DueColumn:
    case ReceivedColumn:
        return isSort || role == InstantRole ? instantOf(columns, slot, column) : QVariant();
    case SeverityColumn:
        return isSort || role == ValueRole ? QVariant(static_cast<int>(columns.severity[slot]))
                                           : QVariant();
    case AskedColumn:
        return isSort || role == ValueRole ? QVariant(static_cast<int>(columns.given[slot]))
                                           : QVariant();
    case StateColumn:
        return isSort || role == ValueRole ? QVariant(static_cast<int>(columns.state[slot]))
                                           : QVariant();
    default:
        return {};
    }
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    m_rows->order.setColumn(column, order);
    m_rows->sorted = m_rows->order.sorted();
    std::vector<Slot> visible;
    visible.reserve(m_rows->visible.size());
    std::ranges::copy_if(m_rows->sorted, std::back_inserter(visible),
                         [this](Slot slot) { return m_rows->isVisible[slot] != 0; });
    rearrange(std::move(visible));
}

qint64 CaseListModel::totalCount() const
{
    return m_rows->columns.size();
}

std::optional<CaseId> CaseListModel::caseAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return std::nullopt;
    }
    return m_rows->columns.id[m_rows->visible[static_cast<size_t>(row)]];
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto slot = m_rows->columns.slotOf(id);
    return slot ? m_rows->rowOf(*slot) : -1;
}

CaseListModel::Counts CaseListModel::counts() const
{
    return m_rows->statuses.counts();
}

TodayLists CaseListModel::today(CaseId lastLook, int most) const
{
    return todayListsOf(m_rows->columns, m_rows->statuses, lastLook, most);
}

void CaseListModel::clear()
{
    beginResetModel();
    const auto old = std::exchange(m_rows, std::make_unique<Rows>());
    m_rows->order.setColumn(old->order.column(), old->order.direction());
    m_rows->filter = old->filter;
    m_rows->statuses.setNow(old->statuses.now());
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT rowsChanged();
}

void CaseListModel::setQuery(const CaseQuery &query, const std::optional<QSet<CaseId>> &textMatches)
{
    m_rows->filter = CaseFilter(query, textMatches);
    refilter();
}

void CaseListModel::setNow(Instant now)
{
    const Counts before = counts();
    const std::vector<Slot> changed = m_rows->statuses.setNow(now);
    emitChanged(changed, {StatusRole});
    if (m_rows->filter.dependsOnTime()) {
        refilter();
    }
    if (counts() != before) {
        Q_EMIT countsChanged();
    }
    if (!changed.empty() || counts() != before) {
        Q_EMIT rowsChanged();
    }
}

} // namespace Docket
