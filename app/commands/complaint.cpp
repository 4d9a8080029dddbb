// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/complaint.h"

#include "commands/output.h"
#include "common/labels.h"
#include "domain/advisory.h"
#include "domain/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

/// A sentence as the second half of another one.
QString continued(const QString &sentence)
{
    QString text = withoutStop(sentence);
    const bool isAbbreviation = text.size() > 1 && text.at(1).isUpper();
    if (!text.isEmpty() && !isAbbreviation) {
        text[0] = text.at(0).toLower();
    }
    return text;
}

QString withDetail(const QString &reason, const QString &detail)
{
    return detail.isEmpty() ? reason : reason + " ("_L1 + shown(detail.simplified()) + ')'_L1;
}

/// The driver's words say more than ours where ours must be general.
bool isGeneral(StoreFault fault)
{
    return fault == StoreFault::CannotOpen || fault == StoreFault::Other ||
           fault == StoreFault::MigrationFailed;
}

QString nextStepFor(const ExportError &error, const QString &words)
{
    if (error.fault != ExportFault::Refused) {
        return words;
    }
    return std::ranges::all_of(
               error.problems,
               [](AdvisoryProblem problem) { return canOverride(problem) || !isBlocking(problem); })
               ? u"give a written reason with --override, or wait"_s
               : u"complete the advisory in the window"_s;
}

/// What to type where the window would show a field.
QString nextStepFor(const TransitionError &error, const QString &words)
{
    switch (error.fault) {
    case TransitionFault::LacksSeverity:
        return u"give --set severity=WORD, if only roughly"_s;
    case TransitionFault::LacksApproach:
        return u"give --set approach= with one of: fix, mitigation, hardening, wont-fix"_s;
    case TransitionFault::LacksReviewers:
        return u"name them with --set fix.reviewer=NAME, or give --reason TEXT"_s;
    case TransitionFault::LacksReason:
        return error.action == CaseAction::Close
                   ? u"keep it (see 'docket due'), or give --reason TEXT"_s
                   : u"give --reason TEXT"_s;
    case TransitionFault::VersionIsSupported:
        return u"choose another decline_reason, or give --reason TEXT"_s;
    case TransitionFault::NotInTable:
    case TransitionFault::LacksDeclineReason:
    case TransitionFault::OfItself:
    case TransitionFault::BeforeReceipt:
    case TransitionFault::EmbargoIsOver:
        return words;
    }
    Q_UNREACHABLE_RETURN(words);
}

} // namespace

QString text(const Complaint &complaint)
{
    QString line = "docket: "_L1 + shown(complaint.object) + ": "_L1 + complaint.reason;
    if (!complaint.nextStep.isEmpty()) {
        line += "; "_L1 + complaint.nextStep;
    }
    return line;
}

Complaint wrongUsage(const QString &object, const QString &reason, const QString &nextStep)
{
    return {Exit::WrongUsage, object, reason, nextStep};
}

Complaint complaintOf(const Failure &failure, const QString &object)
{
    if (const auto *issue = std::get_if<ImportIssue>(&failure)) {
        return complaintOf(*issue);
    }
    const Labels::FailureText words = Labels::text(failure);
    Complaint complaint{Exit::Failed, object, withoutStop(words.reason), continued(words.nextStep)};
    if (const auto *store = std::get_if<StoreError>(&failure);
        store != nullptr && isGeneral(store->fault)) {
        complaint.reason = withDetail(complaint.reason, store->driverText);
    }
    if (const auto *refused = std::get_if<ExportError>(&failure)) {
        complaint.nextStep = nextStepFor(*refused, complaint.nextStep);
    }
    if (const auto *refused = std::get_if<TransitionError>(&failure)) {
        complaint.nextStep = nextStepFor(*refused, complaint.nextStep);
    }
    return complaint;
}

Complaint complaintOf(const ImportIssue &issue)
{
    // The window shows the file's name; a script needs the path that it gave.
    const Labels::FailureText words = Labels::text(Failure(issue));
    const QString place = ", byte "_L1 + QString::number(issue.offset);
    const bool isWholeFile =
        issue.fault == ImportFault::CannotRead || issue.fault == ImportFault::EmptyFile ||
        issue.fault == ImportFault::UnknownFormat || issue.fault == ImportFault::PerhapsCutOff ||
        issue.fault == ImportFault::Encrypted || issue.fault == ImportFault::ArchiveInArchive ||
        issue.fault == ImportFault::TooManyEntries || issue.fault == ImportFault::NotDelivered ||
        issue.fault == ImportFault::StaleBot;
    return {Exit::Attention, issue.path + (isWholeFile ? QString() : place),
            withDetail(withoutStop(Labels::text(issue.fault)), issue.detail),
            continued(words.nextStep)};
}

} // namespace Docket::Commands
