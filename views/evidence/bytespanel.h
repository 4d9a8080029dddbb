// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogtable.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace Docket {

/// Lays out a panel below the bytes of a file: `head`, a row with its heading, and a table of low
/// rows, whose last column takes the room that is left.
inline void layOutBytesPanel(QWidget *panel, QHBoxLayout *head, QTableView *table)
{
    head->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    dressTable(*table);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int LowRow = 22;
    table->verticalHeader()->setDefaultSectionSize(LowRow);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(table, 1);
}

} // namespace Docket
