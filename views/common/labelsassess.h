// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cwe.h"
#include "domain/ssvc.h"

#include <QString>
#include <QStringList>

namespace Docket::Labels {

// Words of an assessment; see labels.h.

[[nodiscard]] QString text(SsvcExploitation value);
[[nodiscard]] QString text(SsvcUtility value);
[[nodiscard]] QString text(SsvcTechnicalImpact value);
[[nodiscard]] QString text(SsvcPublicSafety value);
[[nodiscard]] QString text(SsvcDecision decision);
[[nodiscard]] QString text(SeverityMethod method);
/// What a decision asks of the team, in a sentence.
[[nodiscard]] QString meaning(SsvcDecision decision);
/// The decision, or those that are still possible: "Scheduled or out-of-cycle".
[[nodiscard]] QString decisions(const QList<SsvcDecision> &open);
/// The four answers in short: "Exploitation: public PoC, …"; empty where nothing is answered.
[[nodiscard]] QString text(const SsvcAnswers &answers);
/// What is wrong with a weakness and what to do, in a sentence.
[[nodiscard]] QString text(const WeaknessProblem &problem);

} // namespace Docket::Labels
