// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reminders.h"

using namespace Qt::StringLiterals;

namespace Docket {

bool isRobot(QStringView handle)
{
    return handle.endsWith("[bot]"_L1);
}

std::optional<Instant> staleBotReminder(const IdleIssue &issue)
{
    // Every word of the tracker but "open" means that nobody waits there any more.
    if (issue.sourceState != "open"_L1) {
        return std::nullopt;
    }
    return issue.lastActivityAt + std::chrono::days(25);
}

} // namespace Docket
