// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/caserecord.h"
#include "domain/errors.h"
#include "domain/policy.h"

#include <QList>

#include <optional>

namespace Docket {

// What is still to be done before a fix goes out, and before its flaw becomes public.

/// What the fix lacks, in the order of a checklist. Reviewers, tests and changelog are asked for as
/// far as the policy speaks of them; a target and a regression test always.
[[nodiscard]] QList<ReleaseProblem> releaseProblems(const Policy &policy, const FixRecord &fix,
                                                    Severity severity,
                                                    const SsvcAnswers &ssvc = {});

/// Whether the problem stops a release unless a reason is written (M-16); the others warn.
[[nodiscard]] bool isBlocking(ReleaseProblem problem);

/// Critical fixes may be released as hotfixes (M-14), and so may what SSVC's decision does not let
/// wait: a suggestion, never more.
[[nodiscard]] bool isHotfixSuggested(Severity severity, const SsvcAnswers &ssvc = {});

/// Whether a case is to be fixed, and in no release so far (M-13).
[[nodiscard]] bool needsRelease(CaseState state, const FixRecord &fix);

/// What stands in the way of the disclosure at `now`.
[[nodiscard]] QList<DisclosureBlocker> disclosureBlockers(const CaseDetail &detail, Instant now);

/// Four different facts (FIELD.md rule 9, M-10).
struct FourDates
{
    std::optional<Instant> fixedAt;     ///< committed
    std::optional<Instant> releasedAt;  ///< in a release that people can install
    std::optional<Instant> notifiedAt;  ///< the reporter was told of it
    std::optional<Instant> disclosedAt; ///< the advisory is out

    bool operator==(const FourDates &) const = default;
};

[[nodiscard]] FourDates datesOf(const CaseDetail &detail);

} // namespace Docket
