// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedetail.h"

namespace Docket {

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
