// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QList>

#include <array>

namespace Docket {

class CaseColumns;
class CaseStatuses;

/// The lists of the Today page, in order of urgency.
enum class TodaySection { Overdue, DueSoon, Fresh, WordOwed };

constexpr int TodaySectionCount = 4;

/// One of them: how many cases are on it, and the first few.
struct TodayList
{
    int count = 0;
    QList<CaseRow> rows;

    bool operator==(const TodayList &) const = default;
};

/// All four; a case may be on several.
struct TodayLists
{
    std::array<TodayList, TodaySectionCount> lists;
    CaseId newest; ///< the highest id of all cases; 0 without any

    [[nodiscard]] TodayList &at(TodaySection section)
    {
        return lists.at(static_cast<size_t>(section));
    }

    [[nodiscard]] const TodayList &at(TodaySection section) const
    {
        return lists.at(static_cast<size_t>(section));
    }

    bool operator==(const TodayLists &) const = default;
};

/// Overdue and due soon by due; open cases newer than `lastLook`, the latest report first; whoever
/// is owed a word, the oldest report first. At most `most` rows a list. One pass over the arrays:
/// a few milliseconds for a million cases.
[[nodiscard]] TodayLists todayListsOf(const CaseColumns &columns, const CaseStatuses &statuses,
                                      CaseId lastLook, int most);

} // namespace Docket
