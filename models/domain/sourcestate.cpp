// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcestate.h"

#include "domain/reminders.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using enum SourceSuggestion;

/// A word of one tracker and what it suggests. Where there is a reason, that is the word.
struct Row
{
    SourceKind kind;
    QLatin1StringView word;
    SourceSuggestion suggestion;
};

constexpr std::array Rows{
    Row{SourceKind::GitHub, "open"_L1, New},
    Row{SourceKind::GitHub, "reopened"_L1, New},
    Row{SourceKind::GitHub, "completed"_L1, AskIfResolved},
    Row{SourceKind::GitHub, "duplicate"_L1, Duplicate},
    Row{SourceKind::GitHubAdvisory, "triage"_L1, New},
    Row{SourceKind::GitHubAdvisory, "draft"_L1, Accepted},
    Row{SourceKind::GitHubAdvisory, "published"_L1, Disclosed},
    Row{SourceKind::GitHubAdvisory, "closed"_L1, AskWhy},
    Row{SourceKind::GitHubAdvisory, "withdrawn"_L1, Withdrawn},
    Row{SourceKind::Advisory, "published"_L1, Disclosed},
    Row{SourceKind::Advisory, "withdrawn"_L1, Withdrawn},
    Row{SourceKind::GitLab, "opened"_L1, New},
    Row{SourceKind::GitLab, "open"_L1, New},
    Row{SourceKind::GitLab, "closed"_L1, AskWhy},
    Row{SourceKind::Bugzilla, "unconfirmed"_L1, New},
    Row{SourceKind::Bugzilla, "new"_L1, New},
    Row{SourceKind::Bugzilla, "reopened"_L1, New},
    Row{SourceKind::Bugzilla, "fixed"_L1, Fixed},
    Row{SourceKind::Bugzilla, "invalid"_L1, Declined},
    Row{SourceKind::Bugzilla, "worksforme"_L1, Declined},
    Row{SourceKind::Bugzilla, "wontfix"_L1, Declined},
    Row{SourceKind::Bugzilla, "incomplete"_L1, NeedsInformation},
    Row{SourceKind::Bugzilla, "duplicate"_L1, Duplicate},
    Row{SourceKind::HackerOne, "new"_L1, New},
    Row{SourceKind::HackerOne, "pending-program-review"_L1, New},
    Row{SourceKind::HackerOne, "needs-more-info"_L1, WaitingForReporter},
    Row{SourceKind::HackerOne, "resolved"_L1, Fixed},
    Row{SourceKind::HackerOne, "informative"_L1, Declined},
    Row{SourceKind::HackerOne, "not-applicable"_L1, Declined},
    Row{SourceKind::HackerOne, "duplicate"_L1, Duplicate},
    Row{SourceKind::HackerOne, "spam"_L1, NotAReport},
    Row{SourceKind::Bugcrowd, "new"_L1, New},
    Row{SourceKind::Bugcrowd, "triaged"_L1, New},
    Row{SourceKind::Bugcrowd, "unresolved"_L1, Accepted},
    Row{SourceKind::Bugcrowd, "resolved"_L1, Fixed},
    Row{SourceKind::Bugcrowd, "informational"_L1, Declined},
    Row{SourceKind::Bugcrowd, "out-of-scope"_L1, Declined},
    Row{SourceKind::Bugcrowd, "not-reproducible"_L1, Declined},
    Row{SourceKind::Bugcrowd, "not-applicable"_L1, Declined},
};

} // namespace

bool isTracker(SourceKind kind)
{
    return kind != SourceKind::Mail && kind != SourceKind::ByHand;
}

SourceSuggestion suggestionFor(SourceKind kind, QStringView state, QStringView closedBy)
{
    if (isRobot(closedBy)) {
        return None;
    }
    const qsizetype colon = state.indexOf(": "_L1);
    const QStringView last = colon < 0 ? state : state.sliced(colon + 2);
    const QString spelled =
        last.trimmed().toString().toLower().replace(u' ', u'-').replace(u'_', u'-');
    const auto *const row = std::ranges::find_if(Rows, [&](const Row &candidate) {
        return candidate.kind == kind && candidate.word == spelled;
    });
    return row == Rows.end() ? None : row->suggestion;
}

std::optional<CaseAction> actionFor(SourceSuggestion suggestion)
{
    switch (suggestion) {
    case SourceSuggestion::Accepted:
    case SourceSuggestion::Fixed: // what is fixed was accepted; released it is not by that
        return CaseAction::Accept;
    case SourceSuggestion::Declined:
    case SourceSuggestion::NotAReport:
        return CaseAction::Decline;
    case SourceSuggestion::Duplicate:
        return CaseAction::MarkDuplicate;
    case SourceSuggestion::Disclosed:
        return CaseAction::Disclose;
    case SourceSuggestion::None:
    case SourceSuggestion::New:
    case SourceSuggestion::AskIfResolved:
    case SourceSuggestion::AskWhy:
    case SourceSuggestion::Withdrawn:
    case SourceSuggestion::NeedsInformation:
    case SourceSuggestion::WaitingForReporter:
        break;
    }
    return std::nullopt;
}

} // namespace Docket
