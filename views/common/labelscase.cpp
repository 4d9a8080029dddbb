// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/tokens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString text(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Acknowledge:
        //: a promise of the policy
        return Words::tr("Acknowledge");
    case PromiseKind::FirstResponse:
        //: a promise of the policy
        return Words::tr("First response");
    case PromiseKind::DetailedResponse:
        //: a promise of the policy
        return Words::tr("Detailed response");
    case PromiseKind::StatusUpdate:
        //: a promise of the policy: tell the reporter how it goes, again and again
        return Words::tr("Status update");
    case PromiseKind::FixEstimate:
        //: a promise of the policy: say when the fix will come
        return Words::tr("Fix estimate");
    case PromiseKind::EstimateChange:
        //: owed to the reporter: the date of the fix has changed
        return Words::tr("Tell the new date");
    case PromiseKind::NotifyDecision:
        //: a promise of the policy: tell the reporter the decision
        return Words::tr("Tell the decision");
    case PromiseKind::NotifyResolved:
        //: a promise of the policy: tell the reporter about the release
        return Words::tr("Tell the release");
    case PromiseKind::FixTarget:
        //: a fix is released by then
        return Words::tr("Fix target");
    case PromiseKind::Disclosure:
        //: the advisory is published by then
        return Words::tr("Disclosure");
    case PromiseKind::EarlyWarning:
        //: to the authority, EU Cyber Resilience Act
        return Words::tr("Early warning");
    case PromiseKind::IncidentNotice:
        //: to the authority, EU Cyber Resilience Act
        return Words::tr("Incident notice");
    case PromiseKind::FinalReport:
        //: to the authority, EU Cyber Resilience Act
        return Words::tr("Final report");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortText(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::FixTarget:
    case PromiseKind::Disclosure:
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return text(kind);
    case PromiseKind::StatusUpdate:
        //: short for "status update"
        return Words::tr("Update");
    case PromiseKind::EstimateChange:
        //: short for "tell the new date"
        return Words::tr("New date");
    case PromiseKind::DetailedResponse:
        //: short for "detailed response"
        return Words::tr("Details");
    case PromiseKind::FixEstimate:
        //: short for "fix estimate"
        return Words::tr("Estimate");
    case PromiseKind::NotifyDecision:
        //: short for "tell the decision"
        return Words::tr("Decision");
    case PromiseKind::NotifyResolved:
        //: short for "tell the release"
        return Words::tr("Release");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(Validity validity)
{
    switch (validity) {
    case Validity::NotAssessed:
        return Words::tr("Not assessed");
    case Validity::Confirmed:
        return Words::tr("Confirmed");
    case Validity::Plausible:
        return Words::tr("Plausible");
    case Validity::NotValid:
        return Words::tr("Not valid");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(Approach approach)
{
    switch (approach) {
    case Approach::NotSet:
        //: how a flaw will be addressed
        return Words::tr("Not decided");
    case Approach::Fix:
        return Words::tr("Fix");
    case Approach::Mitigation:
        return Words::tr("Mitigation");
    case Approach::Hardening:
        return Words::tr("Hardening");
    case Approach::WontFix:
        return Words::tr("Won't fix");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(ReleaseKind kind)
{
    switch (kind) {
    case ReleaseKind::NotSet:
        return Words::tr("Not decided");
    case ReleaseKind::Regular:
        return Words::tr("Regular release");
    case ReleaseKind::Hotfix:
        return Words::tr("Hotfix");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(BackportStatus status)
{
    switch (status) {
    case BackportStatus::NotAssessed:
        return Words::tr("Not assessed");
    case BackportStatus::NotAffected:
        return Words::tr("Not affected");
    case BackportStatus::Affected:
        return Words::tr("Affected");
    case BackportStatus::Fixed:
        return Words::tr("Fixed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(AnswerState state)
{
    switch (state) {
    case AnswerState::Missing:
        return Words::tr("Missing");
    case AnswerState::Partly:
        return Words::tr("Partly");
    case AnswerState::Given:
        return Words::tr("Given");
    case AnswerState::NotApplicable:
        return Words::tr("Not applicable");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
