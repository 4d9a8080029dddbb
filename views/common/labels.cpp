// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"

#include "common/labelwords.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString text(CaseState state)
{
    switch (state) {
    case CaseState::New:
        //: state of a case
        return Words::tr("New");
    case CaseState::Acknowledged:
        //: state of a case
        return Words::tr("Acknowledged");
    case CaseState::Evaluating:
        //: state of a case
        return Words::tr("Evaluating");
    case CaseState::Accepted:
        //: state of a case
        return Words::tr("Accepted");
    case CaseState::Declined:
        //: state of a case
        return Words::tr("Declined");
    case CaseState::Duplicate:
        //: state of a case
        return Words::tr("Duplicate");
    case CaseState::Fixing:
        //: state of a case: a fix is being made
        return Words::tr("Fixing");
    case CaseState::Released:
        //: state of a case: the fix is released
        return Words::tr("Released");
    case CaseState::Disclosed:
        //: state of a case: the advisory is public
        return Words::tr("Disclosed");
    case CaseState::Closed:
        //: state of a case
        return Words::tr("Closed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(CaseAction action)
{
    switch (action) {
    case CaseAction::Acknowledge:
        //: button; the dots say that it asks something
        return Words::tr("Acknowledge…");
    case CaseAction::Evaluate:
        //: button: start looking into the report
        return Words::tr("Evaluate…");
    case CaseAction::Accept:
        //: button
        return Words::tr("Accept…");
    case CaseAction::Decline:
        //: button
        return Words::tr("Decline…");
    case CaseAction::MarkDuplicate:
        //: button: this case is a duplicate of another one
        return Words::tr("Duplicate of…");
    case CaseAction::StartFix:
        //: button
        return Words::tr("Start the fix…");
    case CaseAction::Release:
        //: button: the fix has been released
        return Words::tr("Release…");
    case CaseAction::Disclose:
        //: button: the advisory has been published
        return Words::tr("Disclose…");
    case CaseAction::Close:
        //: button: close the case
        return Words::tr("Close the case…");
    case CaseAction::Reopen:
        //: button: open the case again
        return Words::tr("Reopen…");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(Severity severity)
{
    switch (severity) {
    case Severity::NotSet:
        //: severity of a case
        return Words::tr("Not set");
    case Severity::Low:
        //: severity of a case
        return Words::tr("Low");
    case Severity::Medium:
        //: severity of a case
        return Words::tr("Medium");
    case Severity::High:
        //: severity of a case
        return Words::tr("High");
    case Severity::Critical:
        //: severity of a case
        return Words::tr("Critical");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::NotAVulnerability:
        return Words::tr("Not a vulnerability");
    case DeclineReason::UnsupportedVersion:
        return Words::tr("Only unsupported versions are affected");
    case DeclineReason::OutOfScope:
        return Words::tr("Out of scope of the policy");
    case DeclineReason::NotReproducible:
        return Words::tr("Cannot be reproduced");
    case DeclineReason::AlreadyKnown:
        return Words::tr("Already known");
    case DeclineReason::SupportQuestion:
        return Words::tr("A support question");
    case DeclineReason::Other:
        return Words::tr("Another reason");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(ReportClass reportClass)
{
    switch (reportClass) {
    case ReportClass::Report:
        //: what a case is about
        return Words::tr("Report");
    case ReportClass::SupportQuestion:
        //: what a case is about
        return Words::tr("Support question");
    case ReportClass::ScannerOutput:
        //: what a case is about
        return Words::tr("Scanner output");
    case ReportClass::SeveralIssues:
        //: what a case is about
        return Words::tr("Several issues in one");
    case ReportClass::Newsletter:
        //: what a case is about
        return Words::tr("Newsletter");
    case ReportClass::Spam:
        //: what a case is about
        return Words::tr("Spam");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SourceKind source)
{
    switch (source) {
    case SourceKind::Mail:
        //: where a case came from
        return Words::tr("Mail");
    case SourceKind::GitHub:
        //: where a case came from
        return Words::tr("GitHub issue");
    case SourceKind::ByHand:
        //: where a case came from
        return Words::tr("Entered by hand");
    case SourceKind::GitHubAdvisory:
        //: where a case came from
        return Words::tr("GitHub advisory");
    case SourceKind::GitLab:
        //: where a case came from
        return Words::tr("GitLab issue");
    case SourceKind::Bugzilla:
        //: where a case came from
        return Words::tr("Bugzilla bug");
    case SourceKind::HackerOne:
        //: where a case came from
        return Words::tr("HackerOne report");
    case SourceKind::Bugcrowd:
        //: where a case came from
        return Words::tr("Bugcrowd submission");
    case SourceKind::Jira:
        //: where a case came from
        return Words::tr("Jira issue");
    case SourceKind::Table:
        //: where a case came from
        return Words::tr("Row of a table");
    case SourceKind::Advisory:
        //: where a case came from
        return Words::tr("Published advisory");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        //: a message from the reporter
        return Words::tr("From the reporter");
    case Direction::Outbound:
        //: a message to the reporter
        return Words::tr("To the reporter");
    case Direction::Internal:
        return Words::tr("Internal note");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Other:
        //: kind of a message
        return Words::tr("Message");
    case MessageKind::Acknowledgement:
        return Words::tr("Acknowledgement");
    case MessageKind::DetailedResponse:
        return Words::tr("Detailed response");
    case MessageKind::Estimate:
        return Words::tr("Fix estimate");
    case MessageKind::Decision:
        return Words::tr("Notice of the decision");
    case MessageKind::Resolved:
        return Words::tr("Notice of the release");
    case MessageKind::AutomaticReply:
        return Words::tr("Automatic reply, stops no clock");
    case MessageKind::Bounce:
        return Words::tr("Bounce: the letter did not arrive");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(MailProtection protection)
{
    switch (protection) {
    case MailProtection::None:
        return {};
    case MailProtection::Signed:
        return Words::tr("Signed, not checked");
    case MailProtection::Encrypted:
        return Words::tr("Encrypted");
    case MailProtection::SignedAndEncrypted:
        return Words::tr("Encrypted, and signed, not checked");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(MatchedBy by)
{
    switch (by) {
    case MatchedBy::FirstOfThread:
        return Words::tr("First message of the thread");
    case MatchedBy::InReplyTo:
        return Words::tr("Matched by In-Reply-To");
    case MatchedBy::References:
        return Words::tr("Matched by References");
    case MatchedBy::TrackerIssue:
        return Words::tr("Comment of the same issue");
    case MatchedBy::ByHand:
        return Words::tr("Added by hand");
    case MatchedBy::ReturnedLetter:
        return Words::tr("Matched by the returned letter's Message-ID");
    case MatchedBy::CaseKey:
        return Words::tr("Matched by the case's key");
    case MatchedBy::TrackerUrl:
        return Words::tr("Matched by the address of an issue");
    case MatchedBy::SubjectAndSender:
        return Words::tr("Matched by subject and sender");
    case MatchedBy::QuotedText:
        return Words::tr("Matched by quoted text");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(Modality modality)
{
    switch (modality) {
    case Modality::Promise:
        //: "we will …": it binds
        return Words::tr("promise");
    case Modality::Aim:
        //: "we aim to …": it does not bind
        return Words::tr("aim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString who(const Person &person)
{
    const QString name = displayName(person);
    return name.isEmpty() ? Words::tr("Unknown sender") : visibleName(name);
}

QString subject(const QString &title)
{
    return title.trimmed().isEmpty() ? Words::tr("No subject") : visibleName(title);
}

QString chased(int count)
{
    //: the reporter had to ask that often
    return Words::tr("chased %1×").arg(QLocale().toString(count));
}

} // namespace Docket::Labels
