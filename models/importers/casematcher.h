// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/message.h"
#include "domain/policy.h"

#include <functional>
#include <optional>

namespace Docket {

/// Which case a message belongs to, and why.
struct CaseMatch
{
    CaseId caseId;
    MatchedBy by = MatchedBy::References;
    QString detail; ///< what the two share, where it is not a Message-ID

    bool operator==(const CaseMatch &) const = default;
};

/// Finds the case of a stored message by its messageRef (Message-ID or URL).
using CaseLookup = std::function<std::optional<CaseId>(const QString &messageRef)>;

/// The case of a message by In-Reply-To, then by References from the newest to the oldest, or by
/// its tracker issue (RFC 5322 §3.6.4). Nothing: it opens a case of its own.
[[nodiscard]] std::optional<CaseMatch> matchCase(const IncomingMessage &message,
                                                 const CaseLookup &lookup);

/// Outbound if the sender is the team: an intake address of the policy, one of the people's own
/// addresses, or a tracker account with a team association; automatic replies of the team too. What
/// isReport() comes in, even so; what the reporter does not see is internal.
[[nodiscard]] Direction directionOf(const IncomingMessage &message, const Policy &policy,
                                    const QStringList &teamAddresses);

/// Whether it is of a tracker's issue without being that issue.
[[nodiscard]] bool isComment(const IncomingMessage &message);

/// Whether it is a report of its own, whoever sent it: an issue, or mail to the intake that answers
/// nothing. List servers put the intake's address in From (as DMARC makes them), and so do forgers.
[[nodiscard]] bool isReport(const IncomingMessage &message, const Policy &policy);

/// What an outbound message most likely was for: the first answer acknowledges. Everything else is
/// said by a person.
[[nodiscard]] MessageKind kindOf(const IncomingMessage &message, Direction direction,
                                 bool isFirstAnswer);

/// Whether it was sent to the intake: To, Cc, Delivered-To or List-Id names one of its addresses,
/// or it came from a tracker.
[[nodiscard]] bool isForIntake(const IncomingMessage &message, const Policy &policy);

} // namespace Docket
