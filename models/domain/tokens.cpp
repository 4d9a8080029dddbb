// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"

#include "domain/tokentable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array CaseStateWords{
    Word{CaseState::New, "new"_L1},
    Word{CaseState::Acknowledged, "acknowledged"_L1},
    Word{CaseState::Evaluating, "evaluating"_L1},
    Word{CaseState::Accepted, "accepted"_L1},
    Word{CaseState::Declined, "declined"_L1},
    Word{CaseState::Duplicate, "duplicate"_L1},
    Word{CaseState::Fixing, "fixing"_L1},
    Word{CaseState::Released, "released"_L1},
    Word{CaseState::Disclosed, "disclosed"_L1},
    Word{CaseState::Closed, "closed"_L1},
};

constexpr std::array CaseActionWords{
    Word{CaseAction::Acknowledge, "acknowledge"_L1},
    Word{CaseAction::Evaluate, "evaluate"_L1},
    Word{CaseAction::Accept, "accept"_L1},
    Word{CaseAction::Decline, "decline"_L1},
    Word{CaseAction::MarkDuplicate, "mark-duplicate"_L1},
    Word{CaseAction::StartFix, "start-fix"_L1},
    Word{CaseAction::Release, "release"_L1},
    Word{CaseAction::Disclose, "disclose"_L1},
    Word{CaseAction::Close, "close"_L1},
    Word{CaseAction::Reopen, "reopen"_L1},
};

constexpr std::array SeverityWords{
    Word{Severity::NotSet, "not-set"_L1},    Word{Severity::Low, "low"_L1},
    Word{Severity::Medium, "medium"_L1},     Word{Severity::High, "high"_L1},
    Word{Severity::Critical, "critical"_L1},
};

constexpr std::array DeclineReasonWords{
    Word{DeclineReason::NotAVulnerability, "not-a-vulnerability"_L1},
    Word{DeclineReason::UnsupportedVersion, "unsupported-version"_L1},
    Word{DeclineReason::OutOfScope, "out-of-scope"_L1},
    Word{DeclineReason::NotReproducible, "not-reproducible"_L1},
    Word{DeclineReason::AlreadyKnown, "already-known"_L1},
    Word{DeclineReason::SupportQuestion, "support-question"_L1},
    Word{DeclineReason::Other, "other"_L1},
};

constexpr std::array ReportClassWords{
    Word{ReportClass::Report, "report"_L1},
    Word{ReportClass::SupportQuestion, "support-question"_L1},
    Word{ReportClass::ScannerOutput, "scanner-output"_L1},
    Word{ReportClass::SeveralIssues, "several-issues"_L1},
    Word{ReportClass::Newsletter, "newsletter"_L1},
    Word{ReportClass::Spam, "spam"_L1},
};

constexpr std::array SourceKindWords{
    Word{SourceKind::Mail, "mail"_L1},
    Word{SourceKind::GitHub, "github"_L1},
    Word{SourceKind::ByHand, "by-hand"_L1},
    Word{SourceKind::GitHubAdvisory, "github-advisory"_L1},
    Word{SourceKind::GitLab, "gitlab"_L1},
    Word{SourceKind::Bugzilla, "bugzilla"_L1},
    Word{SourceKind::HackerOne, "hackerone"_L1},
    Word{SourceKind::Bugcrowd, "bugcrowd"_L1},
    Word{SourceKind::Jira, "jira"_L1},
    Word{SourceKind::Table, "csv"_L1},
    Word{SourceKind::Advisory, "advisory"_L1},
};

constexpr std::array SourceSuggestionWords{
    Word{SourceSuggestion::None, "none"_L1},
    Word{SourceSuggestion::New, "new"_L1},
    Word{SourceSuggestion::Accepted, "accepted"_L1},
    Word{SourceSuggestion::Disclosed, "disclosed"_L1},
    Word{SourceSuggestion::AskIfResolved, "ask-if-resolved"_L1},
    Word{SourceSuggestion::AskWhy, "ask-why"_L1},
    Word{SourceSuggestion::Withdrawn, "withdrawn"_L1},
    Word{SourceSuggestion::Fixed, "fixed"_L1},
    Word{SourceSuggestion::Declined, "declined"_L1},
    Word{SourceSuggestion::NeedsInformation, "needs-information"_L1},
    Word{SourceSuggestion::Duplicate, "duplicate"_L1},
    Word{SourceSuggestion::WaitingForReporter, "waiting-for-reporter"_L1},
    Word{SourceSuggestion::NotAReport, "not-a-report"_L1},
};

constexpr std::array DirectionWords{
    Word{Direction::Inbound, "inbound"_L1},
    Word{Direction::Outbound, "outbound"_L1},
    Word{Direction::Internal, "internal"_L1},
};

constexpr std::array MessageKindWords{
    Word{MessageKind::Other, "other"_L1},
    Word{MessageKind::Acknowledgement, "acknowledgement"_L1},
    Word{MessageKind::DetailedResponse, "detailed-response"_L1},
    Word{MessageKind::Estimate, "estimate"_L1},
    Word{MessageKind::Decision, "decision"_L1},
    Word{MessageKind::Resolved, "resolved"_L1},
    Word{MessageKind::AutomaticReply, "automatic-reply"_L1},
    Word{MessageKind::Bounce, "bounce"_L1},
};

constexpr std::array MatchedByWords{
    Word{MatchedBy::FirstOfThread, "first-of-thread"_L1},
    Word{MatchedBy::InReplyTo, "in-reply-to"_L1},
    Word{MatchedBy::References, "references"_L1},
    Word{MatchedBy::TrackerIssue, "tracker-issue"_L1},
    Word{MatchedBy::ByHand, "by-hand"_L1},
    Word{MatchedBy::ReturnedLetter, "returned-letter"_L1},
    Word{MatchedBy::CaseKey, "case-key"_L1},
    Word{MatchedBy::TrackerUrl, "tracker-url"_L1},
    Word{MatchedBy::SubjectAndSender, "subject-and-sender"_L1},
    Word{MatchedBy::QuotedText, "quoted-text"_L1},
};

constexpr std::array RefKindWords{
    Word{RefKind::MailId, "message-id"_L1},
    Word{RefKind::TrackerUrl, "tracker-url"_L1},
    Word{RefKind::Digest, "digest"_L1},
    Word{RefKind::ByHand, "by-hand"_L1},
};

constexpr std::array IdentityKindWords{
    Word{IdentityKind::Address, "address"_L1},
    Word{IdentityKind::Handle, "handle"_L1},
    Word{IdentityKind::PgpKey, "pgp-key"_L1},
};

constexpr std::array OriginalFormatWords{
    Word{OriginalFormat::Mail, "mail"_L1},
    Word{OriginalFormat::GitHubIssue, "github-issue"_L1},
    Word{OriginalFormat::GitHubComment, "github-comment"_L1},
    Word{OriginalFormat::ByHand, "by-hand"_L1},
    Word{OriginalFormat::TrackerItem, "tracker-item"_L1},
    Word{OriginalFormat::TrackerXml, "tracker-xml"_L1},
    Word{OriginalFormat::TableRow, "table-row"_L1},
};

constexpr std::array MboxQuotingWords{
    Word{MboxQuoting::None, "none"_L1},
    Word{MboxQuoting::Mboxo, "mboxo"_L1},
    Word{MboxQuoting::Mboxrd, "mboxrd"_L1},
};

constexpr std::array EventKindWords{
    Word{EventKind::CaseOpened, "case-opened"_L1},
    Word{EventKind::MessageReceived, "message-received"_L1},
    Word{EventKind::MessageSent, "message-sent"_L1},
    Word{EventKind::StateChanged, "state-changed"_L1},
    Word{EventKind::SeverityChanged, "severity-changed"_L1},
    Word{EventKind::TitleChanged, "title-changed"_L1},
    Word{EventKind::MessageKindChanged, "message-kind-changed"_L1},
    Word{EventKind::EmbargoChanged, "embargo-changed"_L1},
    Word{EventKind::NoteAdded, "note-added"_L1},
    Word{EventKind::AdvisoryEdited, "advisory-edited"_L1},
    Word{EventKind::AdvisoryExported, "advisory-exported"_L1},
    Word{EventKind::PublicationOverridden, "publication-overridden"_L1},
    Word{EventKind::Imported, "imported"_L1},
    Word{EventKind::PolicyAdded, "policy-added"_L1},
    Word{EventKind::MessageEdited, "message-edited"_L1},
    Word{EventKind::SourceStateChanged, "source-state-changed"_L1},
    Word{EventKind::CasesJoined, "cases-joined"_L1},
    Word{EventKind::RecordEdited, "record-edited"_L1},
    Word{EventKind::LetterDrafted, "letter-drafted"_L1},
    Word{EventKind::OpenObligationsOverridden, "open-obligations-overridden"_L1},
    Word{EventKind::ReviewOverridden, "review-overridden"_L1},
    Word{EventKind::PolicyEdited, "policy-edited"_L1},
    Word{EventKind::SettingChanged, "setting-changed"_L1},
    Word{EventKind::ReportedInPublic, "reported-in-public"_L1},
    Word{EventKind::DuplicateAtSource, "duplicate-at-source"_L1},
    Word{EventKind::DuplicateRefused, "duplicate-refused"_L1},
    Word{EventKind::DuplicateReconsidered, "duplicate-reconsidered"_L1},
    Word{EventKind::ClassChanged, "class-changed"_L1},
    Word{EventKind::ImportUndone, "import-undone"_L1},
    Word{EventKind::MatchRefused, "match-refused"_L1},
    Word{EventKind::CaseSplit, "case-split"_L1},
    Word{EventKind::CasesMerged, "cases-merged"_L1},
    Word{EventKind::CasesUnmerged, "cases-unmerged"_L1},
    Word{EventKind::ReportEntered, "report-entered"_L1},
    Word{EventKind::ContactsChanged, "contacts-changed"_L1},
    Word{EventKind::ExcerptAdded, "excerpt-added"_L1},
    Word{EventKind::ExcerptChanged, "excerpt-changed"_L1},
    Word{EventKind::ExcerptRemoved, "excerpt-removed"_L1},
    Word{EventKind::NewsRefused, "news-refused"_L1},
};

constexpr std::array PromiseKindWords{
    Word{PromiseKind::Acknowledge, "acknowledge"_L1},
    Word{PromiseKind::FirstResponse, "first-response"_L1},
    Word{PromiseKind::DetailedResponse, "detailed-response"_L1},
    Word{PromiseKind::StatusUpdate, "status-update"_L1},
    Word{PromiseKind::FixEstimate, "fix-estimate"_L1},
    Word{PromiseKind::EstimateChange, "estimate-change"_L1},
    Word{PromiseKind::NotifyDecision, "notify-decision"_L1},
    Word{PromiseKind::FixTarget, "fix-target"_L1},
    Word{PromiseKind::NotifyResolved, "notify-resolved"_L1},
    Word{PromiseKind::Disclosure, "disclosure"_L1},
    Word{PromiseKind::EarlyWarning, "early-warning"_L1},
    Word{PromiseKind::IncidentNotice, "incident-notice"_L1},
    Word{PromiseKind::FinalReport, "final-report"_L1},
};

constexpr std::array ModalityWords{
    Word{Modality::Promise, "promise"_L1},
    Word{Modality::Aim, "aim"_L1},
};

constexpr std::array ClockStartWords{
    Word{ClockStart::Received, "received"_L1},
    Word{ClockStart::Decision, "decision"_L1},
    Word{ClockStart::Released, "released"_L1},
    Word{ClockStart::ExploitationKnown, "exploitation-known"_L1},
};

constexpr std::array ClockStatusWords{
    Word{ClockStatus::Running, "running"_L1},
    Word{ClockStatus::DueSoon, "due-soon"_L1},
    Word{ClockStatus::Overdue, "overdue"_L1},
    Word{ClockStatus::Met, "met"_L1},
    Word{ClockStatus::MetLate, "met-late"_L1},
    Word{ClockStatus::Paused, "paused"_L1},
    Word{ClockStatus::NoDeadline, "no-deadline"_L1},
    Word{ClockStatus::NotStarted, "not-started"_L1},
    Word{ClockStatus::NotOwed, "not-owed"_L1},
};

constexpr std::array PublicIssueWords{
    Word{PublicIssue::Forbidden, "forbidden"_L1},
    Word{PublicIssue::Required, "required"_L1},
    Word{PublicIssue::Allowed, "allowed"_L1},
    Word{PublicIssue::NotStated, "not-stated"_L1},
};

constexpr std::array SpanUnitWords{
    Word{SpanUnit::CalendarHours, "calendar-hours"_L1},
    Word{SpanUnit::BusinessDays, "business-days"_L1},
};

constexpr std::array VersionSchemeWords{
    Word{VersionScheme::Semver, "semver"_L1},
    Word{VersionScheme::Pep440, "pep440"_L1},
    Word{VersionScheme::Debian, "debian"_L1},
};

constexpr std::array PreReleaseRuleWords{
    Word{PreReleaseRule::ByPrecedence, "by-precedence"_L1},
    Word{PreReleaseRule::AsItsRelease, "as-its-release"_L1},
};

constexpr std::array PracticeKindWords{
    Word{PracticeKind::CodeReview, "code-review"_L1},
    Word{PracticeKind::Testing, "testing"_L1},
    Word{PracticeKind::Dependencies, "dependencies"_L1},
    Word{PracticeKind::RegularReleases, "regular-releases"_L1},
    Word{PracticeKind::Hotfix, "hotfix"_L1},
    Word{PracticeKind::Changelog, "changelog"_L1},
    Word{PracticeKind::ReleaseNotes, "release-notes"_L1},
    Word{PracticeKind::KnownVulnerabilities, "known-vulnerabilities"_L1},
    Word{PracticeKind::StatusOfKnown, "status-of-known"_L1},
    Word{PracticeKind::NoPublicDisclosure, "no-public-disclosure"_L1},
    Word{PracticeKind::BestEffort, "best-effort"_L1},
    Word{PracticeKind::FollowUp, "follow-up"_L1},
    Word{PracticeKind::NoSupport, "no-support"_L1},
    Word{PracticeKind::Assessment, "assessment"_L1},
    Word{PracticeKind::Scope, "scope"_L1},
    Word{PracticeKind::Credit, "credit"_L1},
    Word{PracticeKind::Other, "other"_L1},
};

constexpr std::array ValidityWords{
    Word{Validity::NotAssessed, "not-assessed"_L1},
    Word{Validity::Confirmed, "confirmed"_L1},
    Word{Validity::Plausible, "plausible"_L1},
    Word{Validity::NotValid, "not-valid"_L1},
};

constexpr std::array ApproachWords{
    Word{Approach::NotSet, "not-set"_L1},        Word{Approach::Fix, "fix"_L1},
    Word{Approach::Mitigation, "mitigation"_L1}, Word{Approach::Hardening, "hardening"_L1},
    Word{Approach::WontFix, "wont-fix"_L1},
};

constexpr std::array ReleaseKindWords{
    Word{ReleaseKind::NotSet, "not-set"_L1},
    Word{ReleaseKind::Regular, "regular"_L1},
    Word{ReleaseKind::Hotfix, "hotfix"_L1},
};

constexpr std::array BackportStatusWords{
    Word{BackportStatus::NotAssessed, "not-assessed"_L1},
    Word{BackportStatus::NotAffected, "not-affected"_L1},
    Word{BackportStatus::Affected, "affected"_L1},
    Word{BackportStatus::Fixed, "fixed"_L1},
};

constexpr std::array AnswerStateWords{
    Word{AnswerState::Missing, "missing"_L1},
    Word{AnswerState::Partly, "partly"_L1},
    Word{AnswerState::Given, "given"_L1},
    Word{AnswerState::NotApplicable, "not-applicable"_L1},
};

constexpr std::array AdvisoryProblemWords{
    Word{AdvisoryProblem::UnderEmbargo, "under-embargo"_L1},
    Word{AdvisoryProblem::NotReleased, "not-released"_L1},
    Word{AdvisoryProblem::NoTitle, "no-title"_L1},
    Word{AdvisoryProblem::NoDescription, "no-description"_L1},
    Word{AdvisoryProblem::NoAffectedRange, "no-affected-range"_L1},
    Word{AdvisoryProblem::RangeWithoutLowerBound, "range-without-lower-bound"_L1},
    Word{AdvisoryProblem::RangeWithoutUpperBound, "range-without-upper-bound"_L1},
    Word{AdvisoryProblem::NoResolution, "no-resolution"_L1},
    Word{AdvisoryProblem::CreditWithoutConsent, "credit-without-consent"_L1},
    Word{AdvisoryProblem::ReporterAddressInText, "reporter-address-in-text"_L1},
    Word{AdvisoryProblem::ReporterNotTold, "reporter-not-told"_L1},
    Word{AdvisoryProblem::RangeInverted, "range-inverted"_L1},
    Word{AdvisoryProblem::RangesOverlap, "ranges-overlap"_L1},
    Word{AdvisoryProblem::BranchTwice, "branch-twice"_L1},
    Word{AdvisoryProblem::BoundNotAVersion, "bound-not-a-version"_L1},
    Word{AdvisoryProblem::FixNotInARelease, "fix-not-in-a-release"_L1},
    Word{AdvisoryProblem::BranchWithoutRange, "branch-without-range"_L1},
    Word{AdvisoryProblem::WeaknessUnknown, "weakness-unknown"_L1},
    Word{AdvisoryProblem::WeaknessMisnamed, "weakness-misnamed"_L1},
    Word{AdvisoryProblem::VectorUnreadable, "vector-unreadable"_L1},
    Word{AdvisoryProblem::SeverityNotAsVector, "severity-not-as-vector"_L1},
    Word{AdvisoryProblem::PublishedBeforeReceived, "published-before-received"_L1},
    Word{AdvisoryProblem::WithdrawnBeforePublished, "withdrawn-before-published"_L1},
    Word{AdvisoryProblem::RevisionsOutOfOrder, "revisions-out-of-order"_L1},
    Word{AdvisoryProblem::ChangedWithoutRevision, "changed-without-revision"_L1},
    Word{AdvisoryProblem::IdentifierMisspelt, "identifier-misspelt"_L1},
    Word{AdvisoryProblem::DateInFuture, "date-in-future"_L1},
    Word{AdvisoryProblem::NoReference, "no-reference"_L1},
    Word{AdvisoryProblem::InternalTextInText, "internal-text-in-text"_L1},
    Word{AdvisoryProblem::PrivateMessageInText, "private-message-in-text"_L1},
    Word{AdvisoryProblem::PocInText, "poc-in-text"_L1},
    Word{AdvisoryProblem::NameWithoutConsent, "name-without-consent"_L1},
    Word{AdvisoryProblem::OpenCaseMentioned, "open-case-mentioned"_L1},
    Word{AdvisoryProblem::MessageIdInText, "message-id-in-text"_L1},
    Word{AdvisoryProblem::PrivateLink, "private-link"_L1},
    Word{AdvisoryProblem::LocalAddressInText, "local-address-in-text"_L1},
    Word{AdvisoryProblem::HtmlInText, "html-in-text"_L1},
    Word{AdvisoryProblem::ImageInText, "image-in-text"_L1},
    Word{AdvisoryProblem::TextTooLong, "text-too-long"_L1},
    Word{AdvisoryProblem::WeaknessNotForMapping, "weakness-not-for-mapping"_L1},
    Word{AdvisoryProblem::NoFixYet, "no-fix-yet"_L1},
    Word{AdvisoryProblem::NoResolutionInRecord, "no-resolution-in-record"_L1},
};

} // namespace

DOCKET_WORDS(CaseState)
DOCKET_WORDS(CaseAction)
DOCKET_WORDS(Severity)
DOCKET_WORDS(DeclineReason)
DOCKET_WORDS(ReportClass)
DOCKET_WORDS(SourceKind)
DOCKET_WORDS(SourceSuggestion)
DOCKET_WORDS(Direction)
DOCKET_WORDS(MessageKind)
DOCKET_WORDS(MatchedBy)
DOCKET_WORDS(RefKind)
DOCKET_WORDS(IdentityKind)
DOCKET_WORDS(OriginalFormat)
DOCKET_WORDS(MboxQuoting)
DOCKET_WORDS(EventKind)
DOCKET_WORDS(PromiseKind)
DOCKET_WORDS(Modality)
DOCKET_WORDS(ClockStart)
DOCKET_WORDS(ClockStatus)
DOCKET_WORDS(PublicIssue)
DOCKET_WORDS(SpanUnit)
DOCKET_WORDS(VersionScheme)
DOCKET_WORDS(PreReleaseRule)
DOCKET_WORDS(PracticeKind)
DOCKET_WORDS(Validity)
DOCKET_WORDS(Approach)
DOCKET_WORDS(ReleaseKind)
DOCKET_WORDS(BackportStatus)
DOCKET_WORDS(AnswerState)
DOCKET_WORDS(AdvisoryProblem)

} // namespace Docket
