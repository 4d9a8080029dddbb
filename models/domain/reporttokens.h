// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/similarity.h"
#include "domain/tokens.h"
#include "domain/versionverdict.h"

// The words of what a report gives, of the verdicts on its versions, and of what makes it a
// duplicate; see tokens.h.
namespace Docket {

[[nodiscard]] QLatin1StringView toToken(Verdict value);
[[nodiscard]] QLatin1StringView toToken(VersionNote value);
[[nodiscard]] QLatin1StringView toToken(FindingRule value);
[[nodiscard]] QLatin1StringView toToken(MentionKind value);
[[nodiscard]] QLatin1StringView toToken(DuplicateSignal value);

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
template <>
std::optional<MentionKind> fromToken<MentionKind>(QStringView token);
template <>
QList<MentionKind> allValues<MentionKind>();
template <>
std::optional<DuplicateSignal> fromToken<DuplicateSignal>(QStringView token);
template <>
QList<DuplicateSignal> allValues<DuplicateSignal>();

} // namespace Docket
