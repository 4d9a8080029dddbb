// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyitems.h"

#include <QString>

// What stands in a policy, in words.
namespace Docket::Labels {

[[nodiscard]] QString text(PolicyCategory category); ///< as a heading: "Promises"
[[nodiscard]] QString text(PracticeKind kind);
[[nodiscard]] QString text(ClockStart start);
[[nodiscard]] QString text(PublicIssue rule); ///< "Public issues are against the policy"
[[nodiscard]] QString text(VersionScheme scheme);
[[nodiscard]] QString text(PreReleaseRule rule);
[[nodiscard]] QString text(ChannelPart part);

/// "24 h", "14 days", "2 business days", "not stated".
[[nodiscard]] QString promisedTime(const Promise &promise);

/// What must hold for the promise to bind: "always", "if followed".
[[nodiscard]] QString condition(const Promise &promise);

/// What keeps a promise of this kind: "message to the reporter".
[[nodiscard]] QString keptBy(PromiseKind kind);

/// "stalwart, in force since 22 Jun 2024".
[[nodiscard]] QString policyName(const Policy &policy);

/// A day for people, as policies have them: "22 Jun 2024", in UTC.
[[nodiscard]] QString day(Instant at);

/// "2 promises changed, 1 added".
[[nodiscard]] QString text(const PolicyChange &change);

} // namespace Docket::Labels
