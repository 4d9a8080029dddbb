// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/policyitemsmodel.h"

#include <QListView>

#include <optional>

namespace Docket {

/// What was read from a policy, by category. Enter opens an item, Del takes it away, Ins adds one
/// to its category.
class PolicyItemsView final : public QListView
{
    Q_OBJECT

public:
    explicit PolicyItemsView(QWidget *parent = nullptr);

    void setItems(PolicyItemsModel *model);

    /// The current row; a heading and a remark are rows too.
    [[nodiscard]] std::optional<PolicyRow> currentRow() const;
    void select(PolicyCategory category, int number);
    /// -1 selects nothing.
    void selectRow(int row);

Q_SIGNALS:
    void rowChanged();
    void openRequested();
    void removeRequested();
    void addRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PolicyItemsModel *m_model = nullptr;
};

} // namespace Docket
