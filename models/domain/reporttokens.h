// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/tokens.h"
#include "domain/versionverdict.h"

// The words of what a report gives and of the verdicts on its versions; see tokens.h.
namespace Docket {

[[nodiscard]] QLatin1StringView toToken(Verdict value);
[[nodiscard]] QLatin1StringView toToken(VersionNote value);
[[nodiscard]] QLatin1StringView toToken(FindingRule value);

template <>
std::optional<Verdict> fromToken<Verdict>(QStringView token);
template <>
QList<Verdict> allValues<Verdict>();
template <>
std::optional<VersionNote> fromToken<VersionNote>(QStringView token);
template <>
QList<VersionNote> allValues<VersionNote>();
template <>
std::optional<FindingRule> fromToken<FindingRule>(QStringView token);
template <>
QList<FindingRule> allValues<FindingRule>();

} // namespace Docket
