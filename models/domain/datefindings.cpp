// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorychecks.h"
#include "domain/advisoryrevisions.h"
#include "domain/version.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Docket {

namespace {

/// Whether a later revision has a lower number, as far as both can be read ("2" and "1.0.3" can).
bool isNumberedBackwards(const Revision &earlier, const Revision &later)
{
    const auto one = parseVersion(earlier.number, VersionScheme::Semver);
    const auto other = parseVersion(later.number, VersionScheme::Semver);
    return earlier.number == later.number || (one && other && compareVersions(*other, *one) <= 0);
}

void checkRevisions(const AdvisoryDraft &draft, const std::optional<Instant> &publishedAt,
                    AdvisoryFindings &findings)
{
    const auto at = [](qsizetype row) {
        return AdvisoryPlace{.field = AdvisoryField::Revisions, .row = static_cast<int>(row)};
    };
    for (qsizetype row = 0; row < draft.revisions.size(); ++row) {
        const Revision &revision = draft.revisions[row];
        // Many note the hour of the one and the minute of the other.
        const bool isTooEarly = publishedAt && revision.at + 24h < *publishedAt;
        const Revision *before = row > 0 ? &draft.revisions[row - 1] : nullptr;
        const bool isBackwards = before != nullptr && (revision.at < before->at ||
                                                       isNumberedBackwards(*before, revision));
        if (isTooEarly || isBackwards) {
            findings.add(AdvisoryProblem::RevisionsOutOfOrder, at(row), revision.number);
        }
    }
}

void checkFuture(const AdvisoryDraft &draft, Instant now, AdvisoryFindings &findings)
{
    findings.addIf(draft.publishedAt && *draft.publishedAt > now, AdvisoryProblem::DateInFuture,
                   AdvisoryField::Published);
    for (qsizetype row = 0; row < draft.timeline.size(); ++row) {
        if (draft.timeline[row].at > now && !draft.timeline[row].isHidden) {
            findings.add(AdvisoryProblem::DateInFuture,
                         {.field = AdvisoryField::Timeline, .row = static_cast<int>(row)},
                         draft.timeline[row].text);
        }
    }
    for (qsizetype row = 0; row < draft.revisions.size(); ++row) {
        if (draft.revisions[row].at > now) {
            findings.add(AdvisoryProblem::DateInFuture,
                         {.field = AdvisoryField::Revisions, .row = static_cast<int>(row)},
                         draft.revisions[row].number);
        }
    }
    findings.addIf(draft.withdrawnAt && *draft.withdrawnAt > now, AdvisoryProblem::DateInFuture,
                   AdvisoryField::Withdrawn);
}

} // namespace

void checkDates(const AdvisoryGround &ground, const AdvisoryDraft &draft, Instant now,
                AdvisoryFindings &findings)
{
    const CaseFile &file = ground.file;
    const std::optional<Instant> publishedAt = firstPublication(file, draft);
    // What was public before may have been written up long before somebody reported it here.
    findings.addIf(publishedAt && !file.isPublic && *publishedAt < file.receivedAt,
                   AdvisoryProblem::PublishedBeforeReceived, AdvisoryField::Published);
    findings.addIf(draft.withdrawnAt && (!publishedAt || *draft.withdrawnAt < *publishedAt),
                   AdvisoryProblem::WithdrawnBeforePublished, AdvisoryField::Withdrawn);
    checkRevisions(draft, draft.publishedAt, findings);
    checkFuture(draft, now, findings);
}

} // namespace Docket
