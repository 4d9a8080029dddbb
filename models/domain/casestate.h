// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <expected>
#include <span>

namespace Docket {

/// Where a case stands. Source state (open, closed at the tracker) is another fact: bots close
/// issues, and closing decides nothing (POLICIES.md W-8).
enum class CaseState {
    New,
    Acknowledged,
    Evaluating,
    Accepted,
    Declined,
    Duplicate,
    Fixing,
    Released,
    Disclosed,
    Closed,
};

/// What a person does to a case.
enum class CaseAction {
    Acknowledge,
    Evaluate,
    Accept,
    Decline,       ///< needs a DeclineReason
    MarkDuplicate, ///< needs the other case
    StartFix,
    Release,
    Disclose,
    Close,
    Reopen, ///< back to Evaluating: the case was decided too early
};

enum class TransitionFault {
    NotInTable,         ///< the action is not possible in this state
    LacksReason,        ///< see needsReason()
    LacksDeclineReason, ///< Decline says which
    OfItself,           ///< a duplicate of the same case, at once or through others
    BeforeReceipt,      ///< the action is said to have happened before the report came in
    EmbargoIsOver,      ///< an embargo would end before it is set
    LacksSeverity,      ///< accepted only with a severity, qualitative at least (M-7)
    LacksApproach,      ///< and with how it will be addressed
    LacksReviewers,     ///< released only after as many reviewers as the policy says, or a reason
                        ///< (M-16)
    VersionIsSupported, ///< declined as an unsupported version only if none that the report states
                        ///< is supported, or for a reason in words (W-3)
};

/// Why an action was refused, or a field that goes with it.
struct TransitionError
{
    CaseState from = CaseState::New;
    CaseAction action = CaseAction::Acknowledge;
    TransitionFault fault = TransitionFault::NotInTable;
    /// Of VersionIsSupported the version, and the pattern of its row; of a Close that lacks its
    /// reason the words of the open promises.
    QStringList named;

    bool operator==(const TransitionError &) const = default;
};

/// One row of the only place that knows which step may follow which.
struct Transition
{
    CaseState from;
    CaseAction action;
    CaseState to;
};

[[nodiscard]] std::span<const Transition> transitions();

/// What is still to be kept when a step is taken.
struct StillToKeep
{
    bool isAnswerOwed = false;       ///< to the reporter (W-16)
    bool isUnderEmbargo = false;     ///< (M-9)
    bool lacksReviewers = false;     ///< of the fix, as many as the policy says (M-16)
    bool isVersionSupported = false; ///< of a report that is declined because it is not (W-3)
};

/// Whether free words must say why: for Reopen, for Close while an answer is owed, for Disclose
/// before the embargo ends, for Release before enough people read the fix, and for Decline as an
/// unsupported version against the policy's table.
[[nodiscard]] bool needsReason(CaseAction action, const StillToKeep &still);

/// The state after `action`, or why it is refused.
[[nodiscard]] std::expected<CaseState, TransitionError> transition(CaseState from,
                                                                   CaseAction action);

/// The actions that the table allows, in the order in which they are offered.
[[nodiscard]] QList<CaseAction> actionsFrom(CaseState from);

/// Declined, duplicate and closed cases wait for nobody.
[[nodiscard]] bool isOpen(CaseState state);

/// Released or disclosed: an advisory may be written out (M-10: implemented *and released*). A
/// closed case may never have had a fix, so its releasedAt is asked instead: publicationProblems().
[[nodiscard]] bool isReleased(CaseState state);

} // namespace Docket
