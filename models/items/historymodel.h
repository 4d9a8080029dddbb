// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"

#include <QAbstractTableModel>

namespace Docket {

/// The history of one case, newest first (EventRole). Append-only, so updates only insert.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { AtColumn, ByColumn, WhatColumn, NoteColumn, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void setEvents(const QList<CaseEvent> &events);

private:
    QList<CaseEvent> m_events;
};

} // namespace Docket
