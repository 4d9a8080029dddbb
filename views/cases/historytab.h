// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/excerpt.h"

#include <QWidget>

class QModelIndex;
class QStackedWidget;
class QTableView;

namespace Docket {

class HistoryModel;

/// What happened to a case, newest first.
class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget *parent = nullptr);

    void setModel(HistoryModel *model);

Q_SIGNALS:
    /// The chosen line refers to lines of a piece of evidence: they are to be shown.
    void citationChosen(const Docket::CitedLines &cited);

private:
    void openCitation(const QModelIndex &index);
    void buildTable();
    void updateShown();

    HistoryModel *m_model = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace Docket
