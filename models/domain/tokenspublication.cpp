// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "domain/tokentable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array ReleaseProblemWords{
    Word{ReleaseProblem::TooFewReviewers, "too-few-reviewers"_L1},
    Word{ReleaseProblem::OnlyAuthorReviewed, "only-author-reviewed"_L1},
    Word{ReleaseProblem::NoTarget, "no-target"_L1},
    Word{ReleaseProblem::NoRegressionTest, "no-regression-test"_L1},
    Word{ReleaseProblem::NoTestResult, "no-test-result"_L1},
    Word{ReleaseProblem::NoManualCheck, "no-manual-check"_L1},
    Word{ReleaseProblem::HotfixWithoutReason, "hotfix-without-reason"_L1},
    Word{ReleaseProblem::HotfixSuggested, "hotfix-suggested"_L1},
    Word{ReleaseProblem::NoNature, "no-nature"_L1},
    Word{ReleaseProblem::NoComponents, "no-components"_L1},
    Word{ReleaseProblem::BranchNotFixed, "branch-not-fixed"_L1},
    Word{ReleaseProblem::BranchNotAssessed, "branch-not-assessed"_L1},
};

constexpr std::array DisclosureBlockerWords{
    Word{DisclosureBlocker::UnderEmbargo, "under-embargo"_L1},
    Word{DisclosureBlocker::NotReleased, "not-released"_L1},
    Word{DisclosureBlocker::ReporterNotTold, "reporter-not-told"_L1},
    Word{DisclosureBlocker::AdvisoryIncomplete, "advisory-incomplete"_L1},
};

} // namespace

DOCKET_WORDS(ReleaseProblem)
DOCKET_WORDS(DisclosureBlocker)

} // namespace Docket
