// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which letters a case needs, and which it had.

#include "domain/letter.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Docket {

namespace {

constexpr Instant Never{std::numeric_limits<qint64>::max()};

bool isWithdrawn(CaseState state)
{
    return state == CaseState::Declined || state == CaseState::Duplicate;
}

/// Whether a letter of this kind can be the next of the case, or was one of it.
bool makesSense(LetterKind kind, const CaseDetail &detail)
{
    const CaseFile &file = detail.file;
    if (const auto reason = declineReasonOf(kind)) {
        return file.declineReason == reason;
    }
    switch (kind) {
    case LetterKind::Duplicate:
        return file.duplicateOf.has_value();
    case LetterKind::Accepted:
    case LetterKind::Estimate:
    case LetterKind::StatusUpdate:
        return !isWithdrawn(file.state);
    case LetterKind::EstimateChanged:
        return standingEstimate(detail.record.estimates) > 0;
    case LetterKind::Disclosure:
        return file.disclosedAt.has_value();
    case LetterKind::NextSteps: {
        const auto details =
            std::ranges::find(detail.obligations, PromiseKind::DetailedResponse, &Obligation::kind);
        return !isWithdrawn(file.state) ||
               (details != detail.obligations.end() && details->isOwed && details->startsAt);
    }
    case LetterKind::FixReleased:
        return file.duplicateOf.has_value() || !isWithdrawn(file.state);
    case LetterKind::Received:
    case LetterKind::MissingInformation:
    case LetterKind::NotAVulnerability:
    case LetterKind::UnsupportedVersion:
    case LetterKind::OutOfScope:
    case LetterKind::NotReproducible:
    case LetterKind::AlreadyKnown:
    case LetterKind::SupportQuestion:
    case LetterKind::DeclinedOtherwise:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

/// Open ones first, the first due first; of the stopped ones the last.
std::optional<Obligation> clockFor(LetterKind kind, const QList<Obligation> &obligations)
{
    const auto order = [](const Obligation &obligation) {
        const qint64 due = obligation.dueAt.value_or(Never).seconds;
        return obligation.metAt ? std::pair(1, -obligation.metAt->seconds) : std::pair(0, due);
    };
    std::optional<Obligation> found;
    for (const Obligation &obligation : obligations) {
        const bool isOurs =
            servedBy(kind).contains(obligation.kind) && obligation.isOwed && obligation.startsAt;
        if (isOurs && (!found || order(obligation) < order(*found))) {
            found = obligation;
        }
    }
    return found;
}

std::optional<Instant> lastOf(EventKind kind, const QString &name, const QList<CaseEvent> &events)
{
    std::optional<Instant> last;
    for (const CaseEvent &event : events) {
        const QString &named = kind == EventKind::LetterDrafted ? event.after : event.before;
        if (event.kind == kind && named == name) {
            last = std::max(last.value_or(event.at), event.at);
        }
    }
    return last;
}

auto orderOf(const LetterStanding &standing)
{
    int rank = 1;
    if (standing.isOwed()) {
        rank = 0;
    } else if (standing.sentAt || (standing.clock && standing.clock->metAt)) {
        rank = 2;
    }
    const Instant due = standing.clock ? standing.clock->dueAt.value_or(Never) : Never;
    return std::pair(rank, rank == 0 ? due : Never);
}

} // namespace

QList<LetterStanding> lettersOf(const CaseDetail &detail)
{
    QList<LetterStanding> standings;
    for (const LetterKind kind : letterKinds()) {
        if (makesSense(kind, detail)) {
            const QString name = nameOf(kind);
            standings.append({.kind = kind,
                              .clock = clockFor(kind, detail.obligations),
                              .sentAt = lastOf(EventKind::MessageSent, name, detail.events),
                              .draftedAt = lastOf(EventKind::LetterDrafted, name, detail.events)});
        }
    }
    std::ranges::stable_sort(standings, {}, orderOf);
    return standings;
}

} // namespace Docket
