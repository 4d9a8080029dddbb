// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caserecord.h"

#include <algorithm>

namespace Docket {

namespace {

using Edited = std::expected<void, RecordError>;

std::unexpected<RecordError> refused(RecordFault fault)
{
    return std::unexpected(RecordError{fault});
}

/// How each edit changes the record; std::visit finds the overload.
struct Editor
{
    CaseRecord &record;
    Instant at;
    const QString &by;

    Edited operator()(const Conduct &conduct) const
    {
        const bool saysNo = conduct.followedGuidelines.has_value() && !*conduct.followedGuidelines;
        if (saysNo && conduct.reason.trimmed().isEmpty()) {
            return refused(RecordFault::LacksReason);
        }
        record.conduct = conduct;
        return {};
    }

    Edited operator()(Decision decision) const
    {
        decision.by = by;
        decision.at = at;
        record.decisions.append(decision);
        return {};
    }

    Edited operator()(Estimate estimate) const
    {
        if (estimate.fixBy <= at) {
            return refused(RecordFault::InThePast);
        }
        estimate.by = by;
        estimate.at = at;
        record.estimates.append(estimate);
        return {};
    }

    Edited operator()(const PauseChange &change) const
    {
        if (!canBePaused(change.kind)) {
            return refused(RecordFault::CannotBePaused);
        }
        const auto open = std::ranges::find_if(record.pauses, [&](const ClockPause &pause) {
            return pause.kind == change.kind && !pause.pause.until;
        });
        if (change.isPaused) {
            if (open != record.pauses.end()) {
                return refused(RecordFault::AlreadyPaused);
            }
            if (change.reason.trimmed().isEmpty()) {
                return refused(RecordFault::LacksReason);
            }
            // It may be said later than it was, so that another one began since.
            const auto later = std::ranges::find_if(
                record.pauses, [this](const ClockPause &pause) { return pause.pause.from > at; });
            record.pauses.insert(later,
                                 {change.kind, {.from = at, .until = {}, .reason = change.reason}});
            return {};
        }
        if (open == record.pauses.end()) {
            return refused(RecordFault::NotPaused);
        }
        open->pause.until = std::max(at, open->pause.from);
        return {};
    }

    Edited operator()(const FixRecord &fix) const
    {
        if (fix.releaseKind == ReleaseKind::Hotfix && fix.releaseReason.trimmed().isEmpty()) {
            return refused(RecordFault::LacksReason); // M-14
        }
        record.fix = fix;
        return {};
    }

    Edited operator()(const EmbargoTerms &terms) const
    {
        const int extensions = record.embargo.extensions; // counted where the end is moved
        record.embargo = terms;
        record.embargo.extensions = std::max(extensions, terms.extensions);
        return {};
    }

    Edited operator()(const Exploitation &exploitation) const
    {
        record.exploitation = exploitation;
        return {};
    }

    Edited operator()(const ConfirmedItem &item) const
    {
        const auto known = std::ranges::find(record.items, item.key, &ConfirmedItem::key);
        if (known == record.items.end()) {
            record.items.append(item);
        } else {
            *known = item;
        }
        return {};
    }

    Edited operator()(const StatedVersions &versions) const
    {
        record.versions = versions;
        return {};
    }

    Edited operator()(const Assessment &assessment) const
    {
        record.assessment = assessment;
        return {};
    }
};

} // namespace

bool changesNothing(const CaseRecord &record, const RecordEdit &edit)
{
    if (const auto *estimate = std::get_if<Estimate>(&edit)) {
        return !record.estimates.isEmpty() && record.estimates.last().fixBy == estimate->fixBy &&
               record.estimates.last().reason == estimate->reason;
    }
    if (const auto *decision = std::get_if<Decision>(&edit)) {
        Decision same = *decision;
        if (!record.decisions.isEmpty()) {
            same.by = record.decisions.last().by;
            same.at = record.decisions.last().at;
        }
        return !record.decisions.isEmpty() && record.decisions.last() == same;
    }
    const auto after = edited(record, edit, {}, {});
    return after && *after == record;
}

bool canBePaused(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return false; // the law waits for nobody either
    case PromiseKind::DetailedResponse:
    case PromiseKind::StatusUpdate:
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
    case PromiseKind::NotifyDecision:
    case PromiseKind::FixTarget:
    case PromiseKind::NotifyResolved:
    case PromiseKind::Disclosure:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool mayBePaused(const Obligation &obligation, Instant now)
{
    switch (statusAt(obligation, now)) {
    case ClockStatus::Running:
    case ClockStatus::DueSoon:
    case ClockStatus::NoDeadline:
        return canBePaused(obligation.kind);
    case ClockStatus::Overdue: // a pause would come too late
    case ClockStatus::Met:
    case ClockStatus::MetLate:
    case ClockStatus::Paused:
    case ClockStatus::NotStarted:
    case ClockStatus::NotOwed:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

std::expected<CaseRecord, RecordError> edited(CaseRecord record, const RecordEdit &edit, Instant at,
                                              const QString &by)
{
    return std::visit(Editor{record, at, by}, edit).transform([&] { return std::move(record); });
}

qsizetype standingEstimate(const QList<Estimate> &estimates)
{
    qsizetype standing = std::max<qsizetype>(estimates.size() - 1, 0);
    while (standing > 0 && estimates.at(standing - 1).fixBy == estimates.last().fixBy) {
        --standing;
    }
    return standing;
}

QList<RecordEdit> editsBetween(const CaseRecord &before, const CaseRecord &after)
{
    QList<RecordEdit> edits;
    const auto add = [&edits](const auto &was, const auto &is) {
        if (is != was) {
            edits.append(is);
        }
    };
    add(before.conduct, after.conduct);
    add(before.fix, after.fix);
    add(before.embargo, after.embargo);
    add(before.exploitation, after.exploitation);
    add(before.assessment, after.assessment);
    if (after.versions && after.versions != before.versions) {
        edits.append(*after.versions);
    }
    for (const ConfirmedItem &confirmed : after.items) {
        if (!before.items.contains(confirmed)) {
            edits.append(confirmed);
        }
    }
    return edits;
}

QStringList reviewersOf(const FixRecord &fix)
{
    QStringList names;
    const QString author = fix.author.trimmed();
    for (const Reviewer &reviewer : fix.reviewers) {
        const QString name = reviewer.name.trimmed();
        if (!name.isEmpty() && name.compare(author, Qt::CaseInsensitive) != 0 &&
            !names.contains(name, Qt::CaseInsensitive)) {
            names.append(name);
        }
    }
    return names;
}

bool lacksReviewers(const FixRecord &fix, int needed)
{
    return reviewersOf(fix).size() < needed;
}

int askedCount(const QList<AskedItem> &asks, const QList<ConfirmedItem> &confirmed)
{
    return int(std::ranges::count_if(asks, [&confirmed](const AskedItem &item) {
        const auto said = std::ranges::find(confirmed, item.key, &ConfirmedItem::key);
        return said == confirmed.end() || said->state != AnswerState::NotApplicable;
    }));
}

int givenCount(const QList<AskedItem> &asks, quint64 found, const QList<ConfirmedItem> &confirmed)
{
    int given = 0;
    for (qsizetype i = 0; i < asks.size(); ++i) {
        const auto said = std::ranges::find(confirmed, asks.at(i).key, &ConfirmedItem::key);
        const bool isFound = i < 63 && ((found >> i) & 1) != 0;
        const bool isGiven = said == confirmed.end() ? isFound : said->state == AnswerState::Given;
        given += isGiven ? 1 : 0;
    }
    return given;
}

} // namespace Docket
