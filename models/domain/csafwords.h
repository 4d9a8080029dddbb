// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Docket {

// What Docket writes into a CSAF document where the format wants free text, so that its own reader
// knows it again. A document is English.

constexpr auto CsafDescriptionTitle = QLatin1StringView("Description");
constexpr auto CsafImpactTitle = QLatin1StringView("Impact");
constexpr auto CsafCvss4Title = QLatin1StringView("CVSS 4.0");
constexpr auto CsafWithdrawnTitle = QLatin1StringView("Withdrawn");

/// Of versions without a fix, where the resolution is about others.
constexpr auto CsafNoFixText = QLatin1StringView("No fix is available for these versions.");

/// "Finder", "Remediation developer".
[[nodiscard]] QString csafCreditSummary(CreditType type);
[[nodiscard]] std::optional<CreditType> csafCreditType(const QString &summary);

/// What is said of a reference that has no title: "Fix".
[[nodiscard]] QString csafReferenceSummary(ReferenceKind kind);
[[nodiscard]] std::optional<ReferenceKind> csafReferenceKind(const QString &summary);

/// "High".
[[nodiscard]] QString csafSeverityText(Severity severity);

/// Who gives out names like this one: "GitHub Security Advisory".
[[nodiscard]] QString csafSystemName(const QString &identifier);

} // namespace Docket
