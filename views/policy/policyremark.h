// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/// What the reading of a document remarks, in words; the line from 1, or 0 for the whole.
struct PolicyRemark
{
    int line = 0;
    QString words;

    bool operator==(const PolicyRemark &) const = default;
};

} // namespace Docket
