// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/casecolumns.h"
#include "items/casefilter.h"
#include "items/caselistmodel.h"
#include "items/caseorder.h"
#include "items/casestatuses.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace Docket {

/// What the case list model holds: the arrays, their order, and which of them are shown.
struct CaseListModel::Rows
{
    using Slot = CaseColumns::Slot;

    CaseColumns columns;
    CaseOrder order{columns};
    CaseFilter filter;
    CaseStatuses statuses{columns};
    std::vector<Slot> sorted;      ///< all slots
    std::vector<Slot> visible;     ///< those that pass the filter, in the same order
    std::vector<quint8> isVisible; ///< by slot

    /// -1: not shown.
    [[nodiscard]] int rowOf(Slot slot) const
    {
        const auto found = std::ranges::lower_bound(visible, slot, std::cref(order));
        return found != visible.end() && *found == slot ? static_cast<int>(found - visible.begin())
                                                        : -1;
    }

    [[nodiscard]] bool passes(Slot slot) const
    {
        return filter.passes(columns, slot, statuses.statusOf(slot), statuses.now());
    }
};

} // namespace Docket
