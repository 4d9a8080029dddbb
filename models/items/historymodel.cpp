// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>

namespace Docket {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CaseEvent &event = m_events.at(index.row());
    switch (role) {
    case IdRole:
        return event.id.value;
    case InstantRole:
        return event.at.seconds;
    case EventRole:
        return QVariant::fromValue(event);
    case Qt::DisplayRole:
        if (index.column() == ByColumn) {
            return visibleName(event.by);
        }
        return index.column() == NoteColumn ? QVariant(visibleName(event.note)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case AtColumn:
        //: column of the history: the time
        return tr("When");
    case ByColumn:
        //: column of the history: the person
        return tr("Who");
    case WhatColumn:
        //: column of the history: the change
        return tr("What");
    case NoteColumn:
        //: column of the history: the reason that was given
        return tr("Reason");
    default:
        return {};
    }
}

void HistoryModel::setEvents(const QList<CaseEvent> &events)
{
    QList<CaseEvent> newest(events.crbegin(), events.crend());
    const qsizetype added = newest.size() - m_events.size();
    const bool isContinued =
        !m_events.isEmpty() && added >= 0 &&
        std::equal(m_events.cbegin(), m_events.cend(), newest.cbegin() + added);
    if (isContinued && added == 0) {
        return;
    }
    if (isContinued) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_events = std::move(newest);
        endInsertRows();
    } else { // another case
        beginResetModel();
        m_events = std::move(newest);
        endResetModel();
    }
}

} // namespace Docket
