// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelspolicy.h"

#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString text(PolicyCategory category)
{
    switch (category) {
    case PolicyCategory::Version:
        return Words::tr("Versions");
    case PolicyCategory::Promise:
        return Words::tr("Promises");
    case PolicyCategory::Ask:
        //: heading: what the policy asks a reporter for
        return Words::tr("Asked for");
    case PolicyCategory::Channel:
        //: heading: where reports go
        return Words::tr("Channel");
    case PolicyCategory::Practice:
        //: heading: how the team works, by its policy
        return Words::tr("Practices");
    case PolicyCategory::SafeHarbour:
        return Words::tr("Safe harbour");
    case PolicyCategory::NotUnderstood:
        return Words::tr("Not understood");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(PracticeKind kind)
{
    switch (kind) {
    case PracticeKind::CodeReview:
        return Words::tr("Code review");
    case PracticeKind::Testing:
        return Words::tr("Testing");
    case PracticeKind::Dependencies:
        return Words::tr("Dependencies");
    case PracticeKind::RegularReleases:
        return Words::tr("Regular releases");
    case PracticeKind::Hotfix:
        return Words::tr("Hotfix");
    case PracticeKind::Changelog:
        return Words::tr("Changelog");
    case PracticeKind::ReleaseNotes:
        return Words::tr("Release notes");
    case PracticeKind::KnownVulnerabilities:
        return Words::tr("Known vulnerabilities");
    case PracticeKind::StatusOfKnown:
        //: of known vulnerabilities
        return Words::tr("Status of known ones");
    case PracticeKind::NoPublicDisclosure:
        //: the reporter is asked to keep quiet for a while
        return Words::tr("Keep it private");
    case PracticeKind::BestEffort:
        return Words::tr("Best effort");
    case PracticeKind::FollowUp:
        //: the reporter is asked to write again when no answer came
        return Words::tr("Follow up");
    case PracticeKind::NoSupport:
        //: the address is not for support questions
        return Words::tr("Not for support");
    case PracticeKind::Assessment:
        return Words::tr("Assessment");
    case PracticeKind::Scope:
        return Words::tr("Scope");
    case PracticeKind::Credit:
        //: how reporters are named
        return Words::tr("Credit");
    case PracticeKind::Other:
        //: another practice
        return Words::tr("Other");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(ClockStart start)
{
    switch (start) {
    case ClockStart::Received:
        //: a clock starts there
        return Words::tr("the receipt of the report");
    case ClockStart::Decision:
        //: a clock starts there
        return Words::tr("the decision");
    case ClockStart::Released:
        //: a clock starts there
        return Words::tr("the release of the fix");
    case ClockStart::ExploitationKnown:
        //: a clock starts there
        return Words::tr("knowledge of its exploitation");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(PublicIssue rule)
{
    switch (rule) {
    case PublicIssue::Forbidden:
        return Words::tr("Public issues are against the policy");
    case PublicIssue::Required:
        return Words::tr("Reports are public issues");
    case PublicIssue::Allowed:
        return Words::tr("Public issues are allowed");
    case PublicIssue::NotStated:
        return Words::tr("Nothing is said about public issues");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(VersionScheme scheme)
{
    switch (scheme) {
    case VersionScheme::Semver:
        return Words::tr("Numbers with dots (SemVer)");
    case VersionScheme::Pep440:
        return Words::tr("Python (PEP 440)");
    case VersionScheme::Debian:
        return Words::tr("Debian packages");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(PreReleaseRule rule)
{
    switch (rule) {
    case PreReleaseRule::ByPrecedence:
        return Words::tr("older than their release");
    case PreReleaseRule::AsItsRelease:
        return Words::tr("judged as their release");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(ChannelPart part)
{
    switch (part) {
    case ChannelPart::PublicIssue:
        return Words::tr("Public issues");
    case ChannelPart::Address:
        //: an address that reports are sent to
        return Words::tr("Reports by mail");
    case ChannelPart::Issues:
        //: where reports are made
        return Words::tr("Issue tracker");
    case ChannelPart::Reviewers:
        //: how many people read a fix besides its author
        return Words::tr("Reviewers of a fix");
    case ChannelPart::Contact:
        //: for questions about the policy
        return Words::tr("Contact");
    }
    Q_UNREACHABLE_RETURN({});
}

QString promisedTime(const Promise &promise)
{
    using std::chrono::hours;
    if (!promise.within) {
        //: no time is stated for a promise
        return Words::tr("not stated");
    }
    const auto length =
        static_cast<int>(std::chrono::duration_cast<hours>(*promise.within).count());
    if (promise.unit == SpanUnit::BusinessDays) {
        return Words::tr("%Ln business day(s)", nullptr, length / 24);
    }
    constexpr int HoursAreRead = 72; ///< "72 hours" is what policies say, not "3 days"
    return length > HoursAreRead && length % 24 == 0 ? Words::tr("%Ln day(s)", nullptr, length / 24)
                                                     //: hours
                                                     : Words::tr("%1 h").arg(length);
}

QString condition(const Promise &promise)
{
    return promise.onlyIfGuidelinesFollowed
               //: a promise holds if the reporter followed the guidelines
               ? Words::tr("if followed")
               //: a promise holds without a condition
               : Words::tr("always");
}

QString keptBy(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
        //: what keeps a promise
        return Words::tr("message to reporter");
    case PromiseKind::DetailedResponse:
        //: what keeps a promise
        return Words::tr("message, next steps");
    case PromiseKind::StatusUpdate:
        //: what keeps a promise that comes up again and again
        return Words::tr("message, each time");
    case PromiseKind::FixEstimate:
        //: what keeps a promise
        return Words::tr("dated estimate");
    case PromiseKind::EstimateChange:
        //: what keeps a promise
        return Words::tr("message, new date");
    case PromiseKind::NotifyDecision:
        //: what keeps a promise
        return Words::tr("message, decision");
    case PromiseKind::NotifyResolved:
        //: what keeps a promise
        return Words::tr("message at release");
    case PromiseKind::FixTarget:
        //: what keeps a promise
        return Words::tr("release of the fix");
    case PromiseKind::Disclosure:
        //: what keeps a promise
        return Words::tr("published advisory");
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        //: what keeps a promise
        return Words::tr("word to the authority");
    }
    Q_UNREACHABLE_RETURN({});
}

QString policyName(const Policy &policy)
{
    //: %1 is a product, %2 a date
    return Words::tr("%1, in force since %2")
        .arg(visibleName(policy.product), day(policy.validFrom));
}

QString day(Instant at)
{
    //: a date, as QLocale writes it
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(at.seconds, QTimeZone::UTC),
                              Words::tr("d MMM yyyy"));
}

QString text(const PolicyChange &change)
{
    QStringList parts;
    if (change.changed > 0) {
        parts << Words::tr("%Ln changed", nullptr, change.changed);
    }
    if (change.added > 0) {
        parts << Words::tr("%Ln added", nullptr, change.added);
    }
    if (change.removed > 0) {
        parts << Words::tr("%Ln taken away", nullptr, change.removed);
    }
    //: %1 is a heading ("Promises"), %2 says what is different there
    return Words::tr("%1: %2").arg(text(change.category), parts.join(u", "_s));
}

} // namespace Docket::Labels
