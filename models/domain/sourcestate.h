// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"

#include <QStringView>

#include <optional>

namespace Docket {

/// Where a report came from.
enum class SourceKind {
    Mail,
    GitHub,
    ByHand,
    GitHubAdvisory, ///< a repository's security advisory
    GitLab,
    Bugzilla,
    HackerOne,
    Bugcrowd,
    Jira,
    Table,    ///< a CSV file whose columns somebody named
    Advisory, ///< a record of OSV, CVE or CSAF that was published
};

[[nodiscard]] bool isTracker(SourceKind kind);

/// What the source's state says about a decision here (FORMATS.md §8). Only said, never applied:
/// a tracker's "closed" is no decision of the team, and a robot's is none at all (W-8, M-22).
enum class SourceSuggestion {
    None,
    New,
    Accepted, ///< also Bugcrowd's "unresolved": accepted, and not fixed
    Disclosed,
    AskIfResolved, ///< closed as done: a release is the proof of that
    AskWhy,        ///< closed, and the source does not say why
    Withdrawn,
    Fixed, ///< which is not: released
    Declined,
    NeedsInformation,
    Duplicate,
    WaitingForReporter,
    NotAReport,
};

/// `state` is the tracker's own words, "closed: not_planned"; `closedBy` a login, or empty.
[[nodiscard]] SourceSuggestion suggestionFor(SourceKind kind, QStringView state,
                                             QStringView closedBy);

/// The step that a person may take on it; nothing where the suggestion is only to be read.
[[nodiscard]] std::optional<CaseAction> actionFor(SourceSuggestion suggestion);

} // namespace Docket
