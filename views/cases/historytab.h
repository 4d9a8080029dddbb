// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

private:
    void buildTable();
    void updateShown();

    HistoryModel *m_model = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace Docket
