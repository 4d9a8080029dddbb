// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QString>

namespace Docket {

/// An original whose bytes are not those that came in.
struct DamagedOriginal
{
    OriginalId id;
    QString caseKey; ///< empty if no message has it: a damaged mail is kept so
    int message = 0; ///< its number within the case

    bool operator==(const DamagedOriginal &) const = default;
};

/// What a look at every original found.
struct OriginalsCheck
{
    qint64 checked = 0;
    QList<DamagedOriginal> damaged;

    bool operator==(const OriginalsCheck &) const = default;
};

} // namespace Docket
