// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QList>

namespace Docket::Testing {

constexpr Instant Noon{1'795'262'400}; // 2026-11-21 12:00 UTC

/// A case with a clock that is due `dueIn` after Noon.
inline CaseRow makeRow(qint64 id, const QString &title,
                       std::optional<Seconds> dueIn = std::chrono::hours(48))
{
    CaseRow row;
    row.id = CaseId{id};
    row.key = caseKey(Noon, id);
    row.title = title;
    row.product = QStringLiteral("stalwart");
    row.reporter = QStringLiteral("m.ito");
    row.receivedAt = Noon - std::chrono::hours(id);
    if (dueIn) {
        Obligation clock;
        clock.startsAt = row.receivedAt;
        clock.dueAt = Noon + *dueIn;
        clock.clauseId = QStringLiteral("W-16");
        row.nearest = clock;
    }
    return row;
}

} // namespace Docket::Testing
