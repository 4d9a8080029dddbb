// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"
#include "domain/case.h"
#include "domain/reminders.h"
#include "workspace/workspace.h"

#include <QJsonObject>
#include <QList>

namespace Docket::Commands {

/// An issue that a robot is about to close.
struct StaleReminder
{
    IdleIssue issue;
    Instant remindAt;
};

/// What `docket due` says beside the clocks: due at no instant, and yet not to be forgotten.
struct DueLists
{
    QList<CaseRow> owed;         ///< whose reporters wait for a word: a decision, a new date, a fix
    QList<CaseRow> chased;       ///< whose reporters had to ask again, and have no answer yet
    QList<CaseRow> needsRelease; ///< to be fixed, and in no release so far (M-13)
    QList<StaleReminder> idle;   ///< about to be closed by a robot (M-22)
    int unassigned = 0;          ///< open cases whose policy says nothing: no clock of theirs runs

    [[nodiscard]] bool isEmpty() const
    {
        return owed.isEmpty() && chased.isEmpty() && needsRelease.isEmpty() && idle.isEmpty() &&
               unassigned == 0;
    }
};

[[nodiscard]] Result<DueLists> dueLists(const Workspace &workspace,
                                        const QList<TimelineLane> &lanes, Instant now);

/// "3 cases are under no policy"
[[nodiscard]] QString underNoPolicy(qsizetype cases);

void printLists(const DueLists &lists);

/// Adds them to the document: owed, chased, needs_release, reminders, unassigned.
void addTo(QJsonObject &document, const DueLists &lists);

} // namespace Docket::Commands
