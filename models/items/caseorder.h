// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/casecolumns.h"

#include <Qt>

#include <vector>

namespace Docket {

/// A total order of the rows by one column: a number a row decides almost always (for texts their
/// first eight letters), the whole text only between equals, then the newer report, then the id.
class CaseOrder final
{
public:
    using Slot = CaseColumns::Slot;

    explicit CaseOrder(const CaseColumns &columns);

    /// `column` is one of CaseListModel::Column; computes every row's number.
    void setColumn(int column, Qt::SortOrder order);
    /// A row was added or changed.
    void update(Slot slot);

    [[nodiscard]] int column() const { return m_column; }

    [[nodiscard]] Qt::SortOrder direction() const
    {
        return m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }

    [[nodiscard]] bool operator()(Slot left, Slot right) const;
    /// All slots in order.
    [[nodiscard]] std::vector<Slot> sorted() const;

private:
    [[nodiscard]] qint64 numberOf(Slot slot) const;
    [[nodiscard]] int compareTexts(Slot left, Slot right) const;

    const CaseColumns &m_columns;
    int m_column = 0;
    bool m_isDescending = false;
    std::vector<qint64> m_numbers;
};

} // namespace Docket
