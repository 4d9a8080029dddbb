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
    return complaint;
}

Complaint complaintOf(const ImportIssue &issue)
{
    // The window shows the file's name; a script needs the path that it gave.
    const Labels::FailureText words = Labels::text(Failure(issue));
    const QString place = ", byte "_L1 + QString::number(issue.offset);
    const bool isWholeFile =
        issue.fault == ImportFault::CannotRead || issue.fault == ImportFault::EmptyFile ||
        issue.fault == ImportFault::UnknownFormat || issue.fault == ImportFault::PerhapsCutOff;
    return {Exit::Attention, issue.path + (isWholeFile ? QString() : place),
            withDetail(withoutStop(Labels::text(issue.fault)), issue.detail),
            continued(words.nextStep)};
}

} // namespace Docket::Commands
