// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/leakcheck.h"
#include "domain/tokens.h"

// The words of what advisories and assessments are made of; see tokens.h.

namespace Docket {

[[nodiscard]] QLatin1StringView toToken(CreditType value);
[[nodiscard]] QLatin1StringView toToken(CreditConsent value);
[[nodiscard]] QLatin1StringView toToken(ReferenceKind value);
[[nodiscard]] QLatin1StringView toToken(AffectedStatus value);
[[nodiscard]] QLatin1StringView toToken(RangeKind value);
[[nodiscard]] QLatin1StringView toToken(PublisherCategory value);
[[nodiscard]] QLatin1StringView toToken(SeverityMethod value);
[[nodiscard]] QLatin1StringView toToken(SsvcExploitation value);
[[nodiscard]] QLatin1StringView toToken(SsvcUtility value);
[[nodiscard]] QLatin1StringView toToken(SsvcTechnicalImpact value);
[[nodiscard]] QLatin1StringView toToken(SsvcPublicSafety value);
[[nodiscard]] QLatin1StringView toToken(LeakKind value);

template <>
std::optional<CreditType> fromToken<CreditType>(QStringView token);
template <>
QList<CreditType> allValues<CreditType>();
template <>
std::optional<CreditConsent> fromToken<CreditConsent>(QStringView token);
template <>
QList<CreditConsent> allValues<CreditConsent>();
template <>
std::optional<ReferenceKind> fromToken<ReferenceKind>(QStringView token);
template <>
QList<ReferenceKind> allValues<ReferenceKind>();
template <>
std::optional<AffectedStatus> fromToken<AffectedStatus>(QStringView token);
template <>
QList<AffectedStatus> allValues<AffectedStatus>();
template <>
std::optional<RangeKind> fromToken<RangeKind>(QStringView token);
template <>
QList<RangeKind> allValues<RangeKind>();
template <>
std::optional<PublisherCategory> fromToken<PublisherCategory>(QStringView token);
template <>
QList<PublisherCategory> allValues<PublisherCategory>();
template <>
std::optional<SeverityMethod> fromToken<SeverityMethod>(QStringView token);
template <>
QList<SeverityMethod> allValues<SeverityMethod>();
template <>
std::optional<SsvcExploitation> fromToken<SsvcExploitation>(QStringView token);
template <>
QList<SsvcExploitation> allValues<SsvcExploitation>();
template <>
std::optional<SsvcUtility> fromToken<SsvcUtility>(QStringView token);
template <>
QList<SsvcUtility> allValues<SsvcUtility>();
template <>
std::optional<SsvcTechnicalImpact> fromToken<SsvcTechnicalImpact>(QStringView token);
template <>
QList<SsvcTechnicalImpact> allValues<SsvcTechnicalImpact>();
template <>
std::optional<SsvcPublicSafety> fromToken<SsvcPublicSafety>(QStringView token);
template <>
QList<SsvcPublicSafety> allValues<SsvcPublicSafety>();
template <>
std::optional<LeakKind> fromToken<LeakKind>(QStringView token);
template <>
QList<LeakKind> allValues<LeakKind>();

} // namespace Docket
