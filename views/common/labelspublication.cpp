// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"

#include <QCoreApplication>

namespace Docket::Labels {

QString text(ReleaseProblem problem)
{
    switch (problem) {
    case ReleaseProblem::TooFewReviewers:
        return Words::tr("Fewer people than the policy says have reviewed the fix.");
    case ReleaseProblem::OnlyAuthorReviewed:
        return Words::tr("Nobody but the author has reviewed the fix.");
    case ReleaseProblem::NoTarget:
        return Words::tr("It is not said which release the fix is for.");
    case ReleaseProblem::NoRegressionTest:
        return Words::tr("No regression test is named.");
    case ReleaseProblem::NoTestResult:
        return Words::tr("No result of the automated tests is written down.");
    case ReleaseProblem::NoManualCheck:
        return Words::tr("Nobody has checked the fix by hand.");
    case ReleaseProblem::HotfixWithoutReason:
        return Words::tr("It is not said why this is a hotfix.");
    case ReleaseProblem::HotfixSuggested:
        return Words::tr("The severity is critical: a hotfix may be better than to wait.");
    case ReleaseProblem::NoNature:
        return Words::tr("The changelog lacks the nature of the fix.");
    case ReleaseProblem::NoComponents:
        return Words::tr("The changelog lacks the affected components.");
    case ReleaseProblem::BranchNotFixed:
        return Words::tr("A branch is affected and not fixed.");
    case ReleaseProblem::BranchNotAssessed:
        return Words::tr("It is not said of every branch whether it is affected.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(DisclosureBlocker blocker)
{
    switch (blocker) {
    case DisclosureBlocker::UnderEmbargo:
        return Words::tr("The case is under embargo.");
    case DisclosureBlocker::NotReleased:
        return Words::tr("The fix is not released yet.");
    case DisclosureBlocker::ReporterNotTold:
        return Words::tr("The reporter was not told of the fix.");
    case DisclosureBlocker::AdvisoryIncomplete:
        return Words::tr("The advisory is not complete.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lateness(const Obligation &obligation, Instant now)
{
    if (statusAt(obligation, now) != ClockStatus::Overdue) {
        return clock(obligation, now);
    }
    const QString time = duration(now - obligation.dueAt.value_or(now));
    return obligation.modality == Modality::Promise
               //: a clock that is late; %1 is a length of time
               ? Words::tr("promise broken by %1").arg(time)
               //: an aim of the policy is late; %1 is a length of time
               : Words::tr("target missed by %1").arg(time);
}

} // namespace Docket::Labels
