// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casesteps.h"

#include "domain/caseanswers.h"
#include "domain/embargo.h"
#include "domain/tokens.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"

namespace Docket::CaseActions {

CaseEvent eventOf(CaseId id, Instant at, const QString &by, EventKind kind)
{
    return {.caseId = id, .at = at, .by = by, .kind = kind};
}

namespace {

/// The fix record as it will be: what is written down along with a step counts.
FixRecord fixAfter(const CaseRecord &record, const ActionInput &input)
{
    FixRecord fix = record.fix;
    for (const RecordEdit &edit : input.edits) {
        if (const auto *written = std::get_if<FixRecord>(&edit)) {
            fix = *written;
        }
    }
    return fix;
}

/// The version that the policy supports of a report that is about to be declined because it does
/// not: the version and its row; empty if there is none.
Outcome<QStringList> supportedOf(const Stores &stores, const OpenCase &open, CaseAction action,
                                 const ActionInput &input)
{
    if (action != CaseAction::Decline || input.declineReason != DeclineReason::UnsupportedVersion) {
        return QStringList();
    }
    return readCase(stores, open.file.id).transform([&](CaseDetail detail) {
        for (const RecordEdit &edit : input.edits) {
            if (const auto *versions = std::get_if<StatedVersions>(&edit)) {
                detail.record.versions = *versions;
            }
        }
        const auto supported = supportedVersion(detail);
        return supported ? namesOf(*supported, detail.policy) : QStringList();
    });
}

TransitionFault lackOf(CaseAction action)
{
    switch (action) {
    case CaseAction::Release:
        return TransitionFault::LacksReviewers;
    case CaseAction::Decline:
        return TransitionFault::VersionIsSupported;
    case CaseAction::Acknowledge:
    case CaseAction::Evaluate:
    case CaseAction::Accept:
    case CaseAction::MarkDuplicate:
    case CaseAction::StartFix:
    case CaseAction::Disclose:
    case CaseAction::Close:
    case CaseAction::Reopen:
        break;
    }
    return TransitionFault::LacksReason;
}

} // namespace

Outcome<QList<CaseEvent>> checkGates(const Stores &stores, const OpenCase &open,
                                     const Policy &policy, CaseAction action,
                                     const ActionInput &input)
{
    const CaseFile &file = open.file;
    const auto obligations = stores.obligations.ofCase(file.id);
    if (!obligations) {
        return failed(obligations);
    }
    const auto supported = supportedOf(stores, open, action, input);
    if (!supported) {
        return std::unexpected(supported.error());
    }
    const StillToKeep still{
        .isAnswerOwed = isAnswerOwed(*obligations),
        .isUnderEmbargo = isUnderEmbargo(file.embargoUntil, file.isPublic, input.at),
        .lacksReviewers = lacksReviewers(fixAfter(open.record, input), policy.reviewers),
        .isVersionSupported = !supported->isEmpty()};
    QStringList promises;
    for (const Obligation &obligation : owedToReporter(*obligations)) {
        promises.append(toToken(obligation.kind));
    }
    if (input.reason.trimmed().isEmpty() && needsReason(action, still)) {
        const QStringList named = action == CaseAction::Close ? promises : *supported;
        return std::unexpected(Failure(TransitionError{file.state, action, lackOf(action), named}));
    }
    QList<CaseEvent> events;
    if (action == CaseAction::Close && still.isAnswerOwed) {
        CaseEvent event =
            eventOf(file.id, input.at, input.by, EventKind::OpenObligationsOverridden);
        event.after = promises.join(u' ');
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

Outcome<QList<CaseEvent>> applyFields(Stores &stores, OpenCase &open, const FieldChanges &fields,
                                      Instant at, const QString &by)
{
    CaseFile &file = open.file;
    QList<CaseEvent> events;
    if (fields.severity && *fields.severity != file.severity) {
        CaseEvent event = eventOf(file.id, at, by, EventKind::SeverityChanged);
        event.before = toToken(file.severity);
        event.after = toToken(*fields.severity);
        file.severity = *fields.severity;
        events.append(event);
    }
    if (fields.reportClass && *fields.reportClass != file.reportClass) {
        CaseEvent event = eventOf(file.id, at, by, EventKind::ClassChanged);
        event.before = toToken(file.reportClass);
        event.after = toToken(*fields.reportClass);
        file.reportClass = *fields.reportClass;
        events.append(event);
    }
    if (fields.title && *fields.title != file.title) {
        CaseEvent event = eventOf(file.id, at, by, EventKind::TitleChanged);
        event.before = file.title;
        event.after = *fields.title;
        file.title = *fields.title;
        events.append(event);
    }
    if (fields.embargo && fields.embargo->until != file.embargoUntil) {
        const auto words = [](std::optional<Instant> instant) {
            return instant ? toIsoString(*instant) : QString();
        };
        const std::optional<Instant> until = fields.embargo->until;
        if (until && *until <= at) {
            return std::unexpected(Failure(
                TransitionError{.from = file.state, .fault = TransitionFault::EmbargoIsOver}));
        }
        CaseEvent event = eventOf(file.id, at, by, EventKind::EmbargoChanged);
        event.before = words(file.embargoUntil);
        event.after = words(until);
        if (until && file.embargoUntil && *until > *file.embargoUntil) {
            ++open.record.embargo.extensions;
            if (const auto saved = stores.records.save(file.id, open.record); !saved) {
                return failed(saved);
            }
        }
        file.embargoUntil = until;
        events.append(event);
    }
    return events;
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
