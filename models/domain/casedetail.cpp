// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedetail.h"

#include <algorithm>

namespace Docket {

namespace {

/// Whether the reporter is still to be told of the fix (W-20, M-12).
bool isReporterToldLater(const QList<Obligation> &obligations)
{
    return std::ranges::any_of(obligations, [](const Obligation &obligation) {
        return obligation.kind == PromiseKind::NotifyResolved && obligation.isOwed &&
               !obligation.metAt;
    });
}

} // namespace

QStringList privateAddresses(const CaseDetail &detail)
{
    QStringList addresses;
    for (const MessageView &view : detail.messages) {
        if (view.message.direction == Direction::Inbound) {
            addresses += view.message.from.address;
            addresses += view.message.replyTo;
        }
    }
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

AdvisoryGround groundOf(const CaseDetail &detail)
{
    return {.file = detail.file,
            .assessment = detail.record.assessment,
            .fix = detail.record.fix,
            .publisher = detail.publisher,
            .addresses = privateAddresses(detail),
            .isReporterWaiting = isReporterToldLater(detail.obligations),
            .severityMethod = detail.severityMethod};
}

bool isAgainstPolicy(const CaseFile &file, const Policy &policy)
{
    return file.isPublic && file.source != SourceKind::Advisory &&
           policy.publicIssue == PublicIssue::Forbidden;
}

bool followedGuidelines(const Conduct &conduct, const CaseFile &file, const Policy &policy)
{
    return conduct.followedGuidelines.value_or(!isAgainstPolicy(file, policy));
}

} // namespace Docket
