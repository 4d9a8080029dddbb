// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casesteps.h"

#include "domain/tokens.h"
#include "workspace/stores.h"

namespace Docket::CaseActions {

CaseEvent eventOf(CaseId id, Instant at, const QString &by, EventKind kind)
{
    return {.caseId = id, .at = at, .by = by, .kind = kind};
}

Outcome<QList<CaseEvent>> checkGates(const Stores &stores, const OpenCase &open,
                                     const Policy &policy, CaseAction action,
                                     const ActionInput &input)
{
    const CaseFile &file = open.file;
    const auto obligations = stores.obligations.ofCase(file.id);
    if (!obligations) {
        return failed(obligations);
    }
    const StillToKeep still{.isAnswerOwed = isAnswerOwed(*obligations),
                            .isUnderEmbargo = file.embargoUntil && *file.embargoUntil > input.at,
                            .lacksReviewers = lacksReviewers(open.record.fix, policy.reviewers)};
    if (input.reason.trimmed().isEmpty() && needsReason(action, still)) {
        const TransitionFault fault = action == CaseAction::Release
                                          ? TransitionFault::LacksReviewers
                                          : TransitionFault::LacksReason;
        return std::unexpected(Failure(TransitionError{file.state, action, fault}));
    }
    QList<CaseEvent> events;
    if (action == CaseAction::Close && still.isAnswerOwed) {
        QStringList kinds;
        for (const Obligation &obligation : owedToReporter(*obligations)) {
            kinds.append(toToken(obligation.kind));
        }
        CaseEvent event =
            eventOf(file.id, input.at, input.by, EventKind::OpenObligationsOverridden);
        event.after = kinds.join(u' ');
        event.note = input.reason;
        events.append(event);
    }
    if (action == CaseAction::Release && still.lacksReviewers) {
        CaseEvent event = eventOf(file.id, input.at, input.by, EventKind::ReviewOverridden);
        event.note = input.reason;
        events.append(event);
    }
    return events;
}

std::optional<Decision> decisionOf(CaseAction action, const ActionInput &input)
{
    Decision decision = input.decision.value_or(Decision{});
    if (decision.reason.isEmpty()) {
        decision.reason = input.reason;
    }
    switch (action) {
    case CaseAction::Accept:
        decision.outcome = CaseState::Accepted;
        if (decision.validity == Validity::NotAssessed) {
            decision.validity = Validity::Confirmed;
        }
        return decision;
    case CaseAction::Decline:
        decision.outcome = CaseState::Declined;
        return decision;
    case CaseAction::MarkDuplicate:
        decision.outcome = CaseState::Duplicate;
        return decision;
    case CaseAction::Acknowledge:
    case CaseAction::Evaluate:
    case CaseAction::StartFix:
    case CaseAction::Release:
    case CaseAction::Disclose:
    case CaseAction::Close:
    case CaseAction::Reopen:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

void stamp(CaseFile &file, CaseAction action, Instant at)
{
    switch (action) {
    case CaseAction::Accept:
        file.decidedAt = at;
        break;
    case CaseAction::Decline:
    case CaseAction::MarkDuplicate:
        file.decidedAt = at;
        file.endedAt = at;
        break;
    case CaseAction::Release:
        file.releasedAt = at;
        break;
    case CaseAction::Disclose:
        file.disclosedAt = at;
        break;
    case CaseAction::Close:
        file.endedAt = at;
        break;
    case CaseAction::Reopen:
        file.decidedAt.reset();
        file.endedAt.reset();
        file.declineReason.reset();
        file.duplicateOf.reset();
        break;
    case CaseAction::Acknowledge:
    case CaseAction::Evaluate:
    case CaseAction::StartFix:
        break;
    }
}

} // namespace Docket::CaseActions
