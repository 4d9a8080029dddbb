// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QList>

namespace Docket {

/// What one use case changed, as values that the models take without asking the store.
struct ChangeSet
{
    QList<CaseRow> rows;
    QList<TimelineLane> lanes;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

} // namespace Docket
