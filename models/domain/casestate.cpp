// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"

#include <algorithm>
#include <array>

namespace Docket {

namespace {

using enum CaseState;
using Do = CaseAction;

/// Rows of one state are in the order in which the actions are offered.
constexpr std::array Table{
    Transition{New, Do::Acknowledge, Acknowledged},
    // Whoever reads a report may begin before anybody has answered; the clock of the
    // acknowledgement is stopped by a message, not by a state.
    Transition{New, Do::Evaluate, Evaluating},
    // The report of a bug that the team knows: the first answer is the acceptance (M-6, M-8).
    Transition{New, Do::Accept, Accepted},
    // A support question is seen at a glance (W-10).
    Transition{New, Do::Decline, Declined},
    // The same report twice, or the second finder of a known bug.
    Transition{New, Do::MarkDuplicate, Duplicate},

    Transition{Acknowledged, Do::Evaluate, Evaluating},
    // As from New, when the receipt was confirmed by somebody else before.
    Transition{Acknowledged, Do::Accept, Accepted},
    Transition{Acknowledged, Do::Decline, Declined},
    Transition{Acknowledged, Do::MarkDuplicate, Duplicate},

    Transition{Evaluating, Do::Accept, Accepted},
    Transition{Evaluating, Do::Decline, Declined},
    Transition{Evaluating, Do::MarkDuplicate, Duplicate},

    Transition{Accepted, Do::StartFix, Fixing},
    Transition{Fixing, Do::Release, Released},
    // While fixing it turned out to be something else.
    Transition{Accepted, Do::Reopen, Evaluating},
    Transition{Fixing, Do::Reopen, Evaluating},
    // Not from Released to Closed: release notes describe what was fixed (M-11).
    Transition{Released, Do::Disclose, Disclosed},
    Transition{Disclosed, Do::Close, Closed},

    Transition{Declined, Do::Close, Closed},
    Transition{Declined, Do::Reopen, Evaluating},
    Transition{Duplicate, Do::Close, Closed},
    Transition{Duplicate, Do::Reopen, Evaluating},
    Transition{Closed, Do::Reopen, Evaluating},
};

} // namespace

std::span<const Transition> transitions()
{
    return Table;
}

bool needsReason(CaseAction action, const StillToKeep &still)
{
    return action == CaseAction::Reopen || (action == CaseAction::Close && still.isAnswerOwed) ||
           (action == CaseAction::Disclose && still.isUnderEmbargo) ||
           (action == CaseAction::Release && still.lacksReviewers) ||
           (action == CaseAction::Decline && still.isVersionSupported);
}

std::expected<CaseState, TransitionError> transition(CaseState from, CaseAction action)
{
    const auto *const row = std::ranges::find_if(Table, [&](const Transition &candidate) {
        return candidate.from == from && candidate.action == action;
    });
    if (row == Table.end()) {
        return std::unexpected(TransitionError{from, action});
    }
    return row->to;
}

QList<CaseAction> actionsFrom(CaseState from)
{
    QList<CaseAction> actions;
    for (const Transition &row : Table) {
        if (row.from == from) {
            actions.append(row.action);
        }
    }
    return actions;
}

bool isOpen(CaseState state)
{
    switch (state) {
    case New:
    case Acknowledged:
    case Evaluating:
    case Accepted:
    case Fixing:
    case Released:
    case Disclosed:
        return true;
    case Declined:
    case Duplicate:
    case Closed:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isReleased(CaseState state)
{
    switch (state) {
    case Released:
    case Disclosed:
        return true;
    case New:
    case Acknowledged:
    case Evaluating:
    case Accepted:
    case Declined:
    case Duplicate:
    case Fixing:
    case Closed:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace Docket
