// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promisekeeping.h"

#include "domain/audience.h"

#include <algorithm>

namespace Docket {

namespace {

std::optional<Instant> since(Instant start, const std::optional<Instant> &fact)
{
    return fact && *fact >= start ? fact : std::nullopt;
}

} // namespace

Answers::Answers(const QList<Message> &thread)
{
    const Audience audience(thread);
    for (const Message &message : thread) {
        if (!isAutomatic(message.kind) && audience.isReachedBy(message)) {
            m_answers.push_back(&message);
        }
    }
    std::ranges::stable_sort(m_answers,
                             [](const Message *a, const Message *b) { return isEarlier(*a, *b); });
}

const Message *Answers::firstKeeping(PromiseKind kind, Instant start) const
{
    const auto countsAt = [](const Message *message) { return effectiveAt(*message); };
    const auto from = std::ranges::lower_bound(m_answers, start, {}, countsAt);
    const auto found = std::find_if(from, m_answers.end(), [kind](const Message *message) {
        return meets(kind, message->kind);
    });
    return found == m_answers.end() ? nullptr : *found;
}

bool meets(PromiseKind promise, MessageKind message)
{
    if (isAutomatic(message)) {
        return false;
    }
    switch (promise) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::StatusUpdate:
        return true;
    case PromiseKind::DetailedResponse:
        // "indicating the next steps" (W-17): who says "declined" or "fixed in 1.2" has said them.
        return message == MessageKind::DetailedResponse || message == MessageKind::Decision ||
               message == MessageKind::Resolved;
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
        return message == MessageKind::Estimate;
    case PromiseKind::NotifyDecision:
        return message == MessageKind::Decision;
    case PromiseKind::NotifyResolved:
        return message == MessageKind::Resolved;
    case PromiseKind::FixTarget:
    case PromiseKind::Disclosure:
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return false; // facts keep these
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<Instant> factKeeping(PromiseKind kind, Instant start, const CaseFacts &facts)
{
    switch (kind) {
    case PromiseKind::FixTarget:
        return since(start, facts.releasedAt);
    case PromiseKind::Disclosure:
        return since(start, facts.disclosedAt);
    case PromiseKind::EarlyWarning:
        return facts.record.exploitation.warnedAt;
    case PromiseKind::IncidentNotice:
        return facts.record.exploitation.notifiedAt;
    case PromiseKind::FinalReport:
        return facts.record.exploitation.reportedAt;
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::DetailedResponse:
    case PromiseKind::StatusUpdate:
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
    case PromiseKind::NotifyDecision:
    case PromiseKind::NotifyResolved:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace Docket
