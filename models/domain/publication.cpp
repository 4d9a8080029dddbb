// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publication.h"

#include "domain/promisekeeping.h"
#include "domain/ssvc.h"

#include <algorithm>
#include <limits>

namespace Docket {

namespace {

bool speaksOf(const Policy &policy, PracticeKind kind)
{
    return std::ranges::contains(policy.practices, kind, &Practice::kind);
}

bool isFixMissing(const Backport &backport)
{
    return backport.status == BackportStatus::Affected;
}

bool isAssessmentMissing(const Backport &backport)
{
    return backport.status == BackportStatus::NotAssessed;
}

} // namespace

QList<ReleaseProblem> releaseProblems(const Policy &policy, const FixRecord &fix, Severity severity,
                                      const SsvcAnswers &ssvc)
{
    const auto isBlank = [](const QString &text) { return text.trimmed().isEmpty(); };
    const bool isTested = speaksOf(policy, PracticeKind::Testing);
    const bool isLogged = speaksOf(policy, PracticeKind::Changelog);
    const bool isHotfix = fix.releaseKind == ReleaseKind::Hotfix;
    QList<ReleaseProblem> problems;
    const auto add = [&](bool isThere, ReleaseProblem problem) {
        if (isThere) {
            problems.append(problem);
        }
    };
    add(lacksReviewers(fix, policy.reviewers), ReleaseProblem::TooFewReviewers);
    add(policy.reviewers == 0 && !fix.reviewers.isEmpty() && reviewersOf(fix).isEmpty(),
        ReleaseProblem::OnlyAuthorReviewed);
    add(isBlank(fix.targetRelease), ReleaseProblem::NoTarget);
    add(isBlank(fix.regressionTest), ReleaseProblem::NoRegressionTest);
    add(isTested && isBlank(fix.testResult), ReleaseProblem::NoTestResult);
    add(isTested && isBlank(fix.manualCheck), ReleaseProblem::NoManualCheck);
    add(isHotfix && isBlank(fix.releaseReason), ReleaseProblem::HotfixWithoutReason);
    add(isHotfixSuggested(severity, ssvc) && !isHotfix, ReleaseProblem::HotfixSuggested);
    add(isLogged && isBlank(fix.nature), ReleaseProblem::NoNature);
    add(isLogged && isBlank(fix.components), ReleaseProblem::NoComponents);
    add(std::ranges::any_of(fix.backports, isFixMissing), ReleaseProblem::BranchNotFixed);
    add(std::ranges::any_of(fix.backports, isAssessmentMissing), ReleaseProblem::BranchNotAssessed);
    return problems;
}

bool isBlocking(ReleaseProblem problem)
{
    return problem == ReleaseProblem::TooFewReviewers;
}

bool isHotfixSuggested(Severity severity, const SsvcAnswers &ssvc)
{
    return severity == Severity::Critical ||
           decisionOf(ssvc).transform(releaseKindFor) == ReleaseKind::Hotfix;
}

bool needsRelease(CaseState state, const FixRecord &fix)
{
    return (state == CaseState::Accepted || state == CaseState::Fixing) &&
           fix.targetRelease.trimmed().isEmpty();
}

QList<DisclosureBlocker> disclosureBlockers(const CaseDetail &detail, Instant now)
{
    QList<DisclosureBlocker> blockers;
    const auto problems = problemsOf(groundOf(detail), detail.draft, now);
    if (problems.contains(AdvisoryProblem::UnderEmbargo)) {
        blockers.append(DisclosureBlocker::UnderEmbargo);
    }
    if (problems.contains(AdvisoryProblem::NotReleased)) {
        blockers.append(DisclosureBlocker::NotReleased);
    }
    if (problems.contains(AdvisoryProblem::ReporterNotTold)) {
        blockers.append(DisclosureBlocker::ReporterNotTold);
    }
    const bool isIncomplete = std::ranges::any_of(problems, [](AdvisoryProblem problem) {
        return isBlocking(problem) && problem != AdvisoryProblem::UnderEmbargo &&
               problem != AdvisoryProblem::NotReleased &&
               problem != AdvisoryProblem::ReporterNotTold;
    });
    if (isIncomplete) {
        blockers.append(DisclosureBlocker::AdvisoryIncomplete);
    }
    return blockers;
}

FourDates datesOf(const CaseDetail &detail)
{
    FourDates dates{.fixedAt = detail.record.fix.fixedAt,
                    .releasedAt = detail.file.releasedAt,
                    .notifiedAt = {},
                    .disclosedAt = detail.file.disclosedAt};
    QList<Message> thread;
    for (const MessageView &view : detail.messages) {
        thread.append(view.message);
    }
    constexpr Instant Ever{std::numeric_limits<qint64>::min()};
    if (const auto *notice = Answers(thread).firstKeeping(PromiseKind::NotifyResolved, Ever)) {
        dates.notifiedAt = effectiveAt(*notice);
    }
    return dates;
}

} // namespace Docket
