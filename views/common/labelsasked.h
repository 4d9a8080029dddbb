// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/completeness.h"
#include "domain/versionverdict.h"

#include <QString>

// Words and looks of what a report gives and of verdicts on its versions.
namespace Docket {

namespace Labels {

[[nodiscard]] QString text(Verdict verdict);
/// Why a rule proposes something: "a heading and what follows it".
[[nodiscard]] QString text(FindingRule rule);
/// What decides, or why nothing does: "row “0.8.x”", "in no row of the policy of 22 Jun 2024".
[[nodiscard]] QString reason(const VersionVerdict &verdict, const Policy &policy);
/// "message 1, line 12".
[[nodiscard]] QString place(const EvidencePlace &place);
/// "5 of 7 given".
[[nodiscard]] QString given(int given, int asked);

} // namespace Labels

namespace Theme {

[[nodiscard]] StatusLook look(AnswerState state);
[[nodiscard]] StatusLook look(Verdict verdict);

} // namespace Theme

} // namespace Docket
