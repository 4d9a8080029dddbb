// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// A promise binds ("we will"), an aim does not ("we aim to"): late is "promise broken" or "target
/// missed".
enum class Modality { Promise, Aim };

/// What a policy may promise a reporter, or the law ask for.
enum class PromiseKind {
    Acknowledge,
    FirstResponse,
    DetailedResponse,
    StatusUpdate, ///< recurring: within this long after the last word to the reporter
    FixEstimate,
    EstimateChange, ///< no policy's: who was told a date is told the new one (W-19)
    NotifyDecision,
    FixTarget, ///< a fix is released
    NotifyResolved,
    Disclosure,     ///< the advisory is out
    EarlyWarning,   ///< to the authority (EU CRA, article 14)
    IncidentNotice, ///< likewise
    FinalReport,    ///< likewise
};

/// Where a promise's clock starts.
enum class ClockStart {
    Received,
    Decision,
    Released,
    ExploitationKnown, ///< the team became aware that it is exploited (EU CRA)
};

/// What a promised time is counted in. A business day is a day of the team's calendar.
enum class SpanUnit { CalendarHours, BusinessDays };

/// How the versions of a subject are ordered.
enum class VersionScheme { Semver, Pep440, Debian };

/// How a pre-release is placed. The documented reading of W-5 is by precedence.
enum class PreReleaseRule {
    ByPrecedence, ///< 0.6.0-rc.1 is below 0.6
    AsItsRelease, ///< 0.6.0-rc.1 is judged as 0.6.0
};

/// What else a policy says about how the team works.
enum class PracticeKind {
    CodeReview,           ///< M-16
    Testing,              ///< M-17
    Dependencies,         ///< M-18
    RegularReleases,      ///< M-13
    Hotfix,               ///< M-14
    Changelog,            ///< M-15
    ReleaseNotes,         ///< M-11
    KnownVulnerabilities, ///< M-19
    StatusOfKnown,        ///< M-20
    NoPublicDisclosure,   ///< until when the reporter is asked to keep quiet (M-9)
    BestEffort,           ///< W-22
    FollowUp,             ///< the reporter is asked to write again (W-12)
    NoSupport,            ///< the intake address is not for support questions (W-10)
    Assessment,           ///< severity, validity and approach are decided (M-7)
    Scope,                ///< what is in or out of scope
    Credit,               ///< how reporters are named
    Other,                ///< a person says so
};

/// May, must or must not a report be a public issue?
enum class PublicIssue { Forbidden, Required, Allowed, NotStated };

/// A half-open range of the policy's document, in UTF-16 code units; empty where there is none.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] bool isEmpty() const { return to <= from; }

    bool operator==(const TextSpan &) const = default;
};

/// One promise, with the sentence that makes it.
struct Promise
{
    PromiseKind kind = PromiseKind::Acknowledge;
    QStringList clauses;           ///< the policy's own sentences
    QList<TextSpan> spans;         ///< where each of them stands; empty for a policy without a file
    QString clauseId;              ///< of POLICIES.md: "W-16"
    std::optional<Seconds> within; ///< nothing: promised, but no deadline stated
    Modality modality = Modality::Promise;
    ClockStart start = ClockStart::Received;
    bool onlyIfGuidelinesFollowed = false;          ///< W-18
    SpanUnit unit = SpanUnit::CalendarHours;        ///< a business day counts 24 h in `within`
    Seconds warnBefore = std::chrono::hours(24);    ///< "due soon" begins this long before
    Seconds escalateBefore = std::chrono::hours(4); ///< and "escalate" this long
    QString assumption; ///< what a reader had to assume, in words (M-6); empty if nothing

    bool operator==(const Promise &) const = default;
};

/// One row of the supported versions.
struct VersionRow
{
    QString pattern; ///< "0.8.x", "< 0.6"
    bool supported = false;
    std::optional<Instant> supportEndsAt; ///< where the table says so
    TextSpan span;

    bool operator==(const VersionRow &) const = default;
};

/// One thing that the policy asks a reporter for.
struct AskedItem
{
    QString key; ///< "repro_steps"
    QString text;
    bool isRequired = false; ///< the policy tells required from helpful, and this is required
    TextSpan span;

    bool operator==(const AskedItem &) const = default;
};

/// Another sentence that binds the team or the reporter.
struct Practice
{
    PracticeKind kind = PracticeKind::Other;
    QString text; ///< the policy's own words
    TextSpan span;

    bool operator==(const Practice &) const = default;
};

/// A sentence that nobody understood; a person decides what it is, or that it is nothing.
struct UnreadSentence
{
    int line = 0; ///< of the document, from 1
    QString text;
    TextSpan span;

    bool operator==(const UnreadSentence &) const = default;
};

/// A SECURITY.md as data, at one revision.
struct Policy
{
    PolicyId id;
    ProductId productId;
    QString product;      ///< short name, "stalwart"
    QString productTitle; ///< "Stalwart Mail Server"
    Instant validFrom;
    QStringList intakeAddresses; ///< lower case
    QString issuesUrl;
    PublicIssue publicIssue = PublicIssue::NotStated;
    QString versionSubject;
    QList<VersionRow> versions;
    QList<Promise> promises;
    QList<AskedItem> asks;
    QString safeHarbour;
    VersionScheme versionScheme = VersionScheme::Semver;
    PreReleaseRule preReleases = PreReleaseRule::ByPrecedence;
    QList<Practice> practices;
    int reviewers = 0; ///< how many people besides the author read a fix (M-16); 0: not stated
    QString contact;   ///< where questions about the policy go (M-21): address or URL
    QString document;  ///< the SECURITY.md itself; empty for a policy without a file
    QList<TextSpan> channelSpans; ///< where the intake is stated
    TextSpan safeHarbourSpan;
    QList<UnreadSentence> notUnderstood;
    QString remark; ///< what a preset wants said with it: "check with counsel"

    bool operator==(const Policy &) const = default;
};

/// Whether it has nothing to say to a report: cases whose report fits no policy are under such a
/// one, and no clock of theirs runs.
[[nodiscard]] inline bool saysNothing(const Policy &policy)
{
    return policy.promises.isEmpty() && policy.asks.isEmpty() && policy.versions.isEmpty() &&
           policy.practices.isEmpty() && policy.document.isEmpty();
}

/// Reads the policy record (resources/policies/*.json), strictly: every field there and of its
/// type. The error names the field ("promises[2].hours: …"). Fields that nobody knows are left
/// alone.
[[nodiscard]] std::expected<Policy, QString> policyFromJson(const QByteArray &json);

/// The same record, keys sorted: `policyFromJson(toJson(p)) == p` but for the ids. It counts whole
/// hours.
[[nodiscard]] QByteArray toJson(const Policy &policy);

/// What of `own` is not as in `others`: a JSON object of the fields that differ, with the values of
/// `own`; empty where nothing does. The document itself is left out. For the history.
[[nodiscard]] QByteArray differenceJson(const Policy &own, const Policy &others);

} // namespace Docket
