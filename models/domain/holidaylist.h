// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QList>
#include <QString>

namespace Docket {

/// What a pasted list of holidays gave.
struct HolidayList
{
    QList<Holiday> holidays; ///< sorted by day, each day once
    QList<int> badLines;     ///< from 1: no date at their beginning

    bool operator==(const HolidayList &) const = default;
};

/// Reads lines of "2026-12-25 Christmas Day"; a tab, comma or semicolon may stand between. Empty
/// lines and lines that begin with # say nothing. Of a day that stands there twice the last counts.
[[nodiscard]] HolidayList holidaysFromText(const QString &text);

/// `own` with those of `more`, whose names win; sorted, each day once.
[[nodiscard]] QList<Holiday> joined(const QList<Holiday> &own, const QList<Holiday> &more);

} // namespace Docket
