// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QHash>
#include <QList>

namespace Docket {

/// The revisions of a casebook, and how many cases are judged by each.
struct PolicyShelf
{
    QList<Policy> policies;
    QHash<PolicyId, int> cases;

    bool operator==(const PolicyShelf &) const = default;
};

} // namespace Docket
