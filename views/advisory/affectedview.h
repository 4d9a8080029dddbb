// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/affectedtable.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Docket {

/// The branches and versions that an advisory speaks of, and how each product stands in them, with
/// what contradicts the fix record. Read only; as high as its rows, up to some.
class AffectedView final : public QWidget
{
    Q_OBJECT

public:
    explicit AffectedView(QWidget *parent = nullptr);

    void setTable(const AffectedTable &table);

    [[nodiscard]] bool isEmpty() const { return m_shown.rows.isEmpty(); }

private:
    void fill();
    void fillRow(int at, const AffectedTableRow &row);
    void sayMore();

    AffectedTable m_shown;
    QTableWidget *m_table;
    QLabel *m_more;
};

} // namespace Docket
