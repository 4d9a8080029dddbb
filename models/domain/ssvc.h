// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/caserecord.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace Docket {

// SSVC's "Supplier Patch Development Priority" 1.0.0: what the answers mean for a fix.

/// How soon a fix is made, the latest first.
enum class SsvcDecision {
    Defer,      ///< not now
    Scheduled,  ///< with the next regular release
    OutOfCycle, ///< with a release of its own, sooner than the next regular one
    Immediate,  ///< with everything that the team has
};

/// The decisions that the answers still allow, the latest first: one where all is answered, and
/// where what is open makes no difference.
[[nodiscard]] QList<SsvcDecision> decisionsOpen(const SsvcAnswers &answers);

/// The decision, once it is one.
[[nodiscard]] std::optional<SsvcDecision> decisionOf(const SsvcAnswers &answers);

/// The kind of release that it asks for; a fix that is deferred asks for none.
[[nodiscard]] ReleaseKind releaseKindFor(SsvcDecision decision);

[[nodiscard]] QLatin1StringView toToken(SsvcDecision value);

} // namespace Docket
