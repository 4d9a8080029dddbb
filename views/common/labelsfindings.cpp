// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsfindings.h"

#include "common/labelwords.h"
#include "domain/evidence.h"

namespace Docket::Labels {

// NOLINTNEXTLINE(readability-function-size): one branch a word, as a table
QString text(AdvisoryProblem problem)
{
    switch (problem) {
    case AdvisoryProblem::UnderEmbargo:
        return Words::tr("The case is under embargo.");
    case AdvisoryProblem::NotReleased:
        return Words::tr("The fix is not released yet.");
    case AdvisoryProblem::NoTitle:
        return Words::tr("The title is missing.");
    case AdvisoryProblem::NoDescription:
        return Words::tr("The description is missing.");
    case AdvisoryProblem::NoAffectedRange:
        return Words::tr("No affected versions are given.");
    case AdvisoryProblem::RangeWithoutLowerBound:
        return Words::tr("An affected range does not say where it starts.");
    case AdvisoryProblem::RangeWithoutUpperBound:
        return Words::tr("An affected range does not say where it is fixed.");
    case AdvisoryProblem::NoResolution:
        return Words::tr("The resolution is missing.");
    case AdvisoryProblem::CreditWithoutConsent:
        return Words::tr("A credit has no consent; the name is left out.");
    case AdvisoryProblem::ReporterAddressInText:
        return Words::tr("The reporter's address is in the text.");
    case AdvisoryProblem::ReporterNotTold:
        return Words::tr("The reporter has not been told of the fix.");
    case AdvisoryProblem::RangeInverted:
        return Words::tr("An affected range ends before it begins.");
    case AdvisoryProblem::RangesOverlap:
        return Words::tr("Two affected ranges of a product overlap.");
    case AdvisoryProblem::BranchTwice:
        return Words::tr("Two affected ranges are of the same branch.");
    case AdvisoryProblem::BoundNotAVersion:
        return Words::tr("An end of an affected range is no version that can be compared.");
    case AdvisoryProblem::FixNotInARelease:
        return Words::tr("A fixed version is no release that the fix names.");
    case AdvisoryProblem::BranchWithoutRange:
        return Words::tr("A branch is affected, and no range speaks of it.");
    case AdvisoryProblem::WeaknessUnknown:
        return Words::tr("There is no weakness (CWE) of this number.");
    case AdvisoryProblem::WeaknessMisnamed:
        return Words::tr("A weakness (CWE) has another name in the catalogue.");
    case AdvisoryProblem::VectorUnreadable:
        return Words::tr("A CVSS vector cannot be read.");
    case AdvisoryProblem::SeverityNotAsVector:
        return Words::tr("The severity is not what the CVSS vector gives.");
    case AdvisoryProblem::PublishedBeforeReceived:
        return Words::tr("The advisory is dated before its report.");
    case AdvisoryProblem::WithdrawnBeforePublished:
        return Words::tr("The advisory is withdrawn before it is published.");
    case AdvisoryProblem::ChangedWithoutRevision:
        return Words::tr("It went out under this version and said something else; a change is a "
                         "new revision.");
    case AdvisoryProblem::IdentifierMisspelt:
        return Words::tr("An identifier is written so that nobody else finds it.");
    case AdvisoryProblem::NoFixYet:
        return Words::tr("No version has a fix; without a resolution the forms say that there is "
                         "none yet.");
    case AdvisoryProblem::NoResolutionInRecord:
        return Words::tr("The record says no resolution, and neither will the forms.");
    case AdvisoryProblem::RevisionsOutOfOrder:
        return Words::tr("The dates of the revisions are out of order.");
    case AdvisoryProblem::DateInFuture:
        return Words::tr("A date is still to come.");
    case AdvisoryProblem::NoReference:
        return Words::tr("There is no reference; a CVE record needs one.");
    case AdvisoryProblem::InternalTextInText:
        return Words::tr("Words of an internal note are in the text.");
    case AdvisoryProblem::PrivateMessageInText:
        return Words::tr("Words of a private message are in the text.");
    case AdvisoryProblem::PocInText:
        return Words::tr("Lines of a proof of concept are in the text.");
    case AdvisoryProblem::NameWithoutConsent:
        return Words::tr("Somebody is named who has not agreed to it.");
    case AdvisoryProblem::OpenCaseMentioned:
        return Words::tr("Another case is mentioned, which is not public.");
    case AdvisoryProblem::MessageIdInText:
        return Words::tr("The Message-ID of a private mail is in the text.");
    case AdvisoryProblem::PrivateLink:
        return Words::tr("A link goes to a place that readers cannot or shall not reach.");
    case AdvisoryProblem::LocalAddressInText:
        return Words::tr("An address of a local network is in the text.");
    case AdvisoryProblem::HtmlInText:
        return Words::tr("The text has raw HTML.");
    case AdvisoryProblem::ImageInText:
        return Words::tr("The text loads an image, which tells who reads it.");
    case AdvisoryProblem::TextTooLong:
        return Words::tr("A text is too long for a format.");
    case AdvisoryProblem::WeaknessNotForMapping:
        return Words::tr("A weakness (CWE) is not meant for single flaws.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(LeakKind kind)
{
    switch (kind) {
    case LeakKind::CaseKey:
        return Words::tr("Key of the case");
    case LeakKind::Identifier:
        return Words::tr("Its CVE or GHSA id");
    case LeakKind::Title:
        return Words::tr("Words of its title");
    case LeakKind::Person:
        return Words::tr("Name of somebody who reported it");
    case LeakKind::Address:
        return Words::tr("Address of somebody who reported it");
    case LeakKind::MessageText:
        return Words::tr("Words of a message or note");
    case LeakKind::Code:
        return Words::tr("Lines of a proof of concept");
    case LeakKind::FileName:
        return Words::tr("Name of an attachment");
    case LeakKind::SecurityWord:
        return Words::tr("A word that tells of security");
    }
    Q_UNREACHABLE_RETURN({});
}

FailureText gitFailure(const GitError &error)
{
    const QString object = visibleName(error.path);
    const QString detail = visibleName(error.detail.left(200));
    switch (error.fault) {
    case GitFault::NotARepository:
        return {object, Words::tr("There is no clone of a Git repository here."),
                Words::tr("Choose the folder that has the “.git” in it.")};
    case GitFault::NotOwned:
        return {object, Words::tr("The clone belongs to somebody else."),
                Words::tr("Add it to safe.directory of your Git configuration, if you trust it.")};
    case GitFault::NoSuchCommit:
        return {object, Words::tr("The clone has no commit “%1”.").arg(detail),
                Words::tr("Fetch it, or check its digits.")};
    case GitFault::AmbiguousCommit:
        return {object, Words::tr("Several objects begin with “%1”.").arg(detail),
                Words::tr("Give more digits of the commit.")};
    case GitFault::TooMany:
        return {object, Words::tr("More than %1 commits cannot be asked for at once.").arg(detail),
                Words::tr("Ask for fewer.")};
    case GitFault::Damaged:
        return {object, Words::tr("The clone cannot be read: %1").arg(detail),
                Words::tr("Check it with “git fsck”.")};
    case GitFault::Stopped:
        return {object, Words::tr("It was stopped."), {}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
