// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/case.h"
#include "domain/caseevent.h"
#include "domain/caserecord.h"
#include "domain/contact.h"
#include "domain/errors.h"
#include "domain/message.h"
#include "domain/obligation.h"
#include "domain/policy.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <optional>

namespace Docket {

// Enums leave the program (database, JSON, command line) as these words and never as numbers, so
// reordering an enum breaks no file. Words are kebab-case and are never changed once released.

[[nodiscard]] QLatin1StringView toToken(CaseState value);
[[nodiscard]] QLatin1StringView toToken(CaseAction value);
[[nodiscard]] QLatin1StringView toToken(Severity value);
[[nodiscard]] QLatin1StringView toToken(DeclineReason value);
[[nodiscard]] QLatin1StringView toToken(ReportClass value);
[[nodiscard]] QLatin1StringView toToken(SourceKind value);
[[nodiscard]] QLatin1StringView toToken(SourceSuggestion value);
[[nodiscard]] QLatin1StringView toToken(Direction value);
[[nodiscard]] QLatin1StringView toToken(MessageKind value);
[[nodiscard]] QLatin1StringView toToken(MatchedBy value);
[[nodiscard]] QLatin1StringView toToken(RefKind value);
[[nodiscard]] QLatin1StringView toToken(IdentityKind value);
[[nodiscard]] QLatin1StringView toToken(OriginalFormat value);
[[nodiscard]] QLatin1StringView toToken(MboxQuoting value);
[[nodiscard]] QLatin1StringView toToken(EventKind value);
[[nodiscard]] QLatin1StringView toToken(PromiseKind value);
[[nodiscard]] QLatin1StringView toToken(Modality value);
[[nodiscard]] QLatin1StringView toToken(ClockStart value);
[[nodiscard]] QLatin1StringView toToken(ClockStatus value);
[[nodiscard]] QLatin1StringView toToken(PublicIssue value);
[[nodiscard]] QLatin1StringView toToken(SpanUnit value);
[[nodiscard]] QLatin1StringView toToken(VersionScheme value);
[[nodiscard]] QLatin1StringView toToken(PreReleaseRule value);
[[nodiscard]] QLatin1StringView toToken(PracticeKind value);
[[nodiscard]] QLatin1StringView toToken(Validity value);
[[nodiscard]] QLatin1StringView toToken(Approach value);
[[nodiscard]] QLatin1StringView toToken(ReleaseKind value);
[[nodiscard]] QLatin1StringView toToken(BackportStatus value);
[[nodiscard]] QLatin1StringView toToken(AnswerState value);
[[nodiscard]] QLatin1StringView toToken(RecordFault value);
[[nodiscard]] QLatin1StringView toToken(StoreFault value);
[[nodiscard]] QLatin1StringView toToken(ImportFault value);
[[nodiscard]] QLatin1StringView toToken(AdvisoryProblem value);
[[nodiscard]] QLatin1StringView toToken(ReleaseProblem value);
[[nodiscard]] QLatin1StringView toToken(DisclosureBlocker value);

/// The value of a word: `fromToken<CaseState>(u"new")`; nothing for an unknown word.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromToken(QStringView token);

/// Every value of an enum in its own order, for menus, filters and tests: `allValues<Severity>()`.
template <typename Enum>
[[nodiscard]] QList<Enum> allValues();

// The tables are in tokens.cpp; another file must not instantiate the templates by itself.
template <>
std::optional<CaseState> fromToken<CaseState>(QStringView token);
template <>
QList<CaseState> allValues<CaseState>();
template <>
std::optional<CaseAction> fromToken<CaseAction>(QStringView token);
template <>
QList<CaseAction> allValues<CaseAction>();
template <>
std::optional<Severity> fromToken<Severity>(QStringView token);
template <>
QList<Severity> allValues<Severity>();
template <>
std::optional<DeclineReason> fromToken<DeclineReason>(QStringView token);
template <>
QList<DeclineReason> allValues<DeclineReason>();
template <>
std::optional<ReportClass> fromToken<ReportClass>(QStringView token);
template <>
QList<ReportClass> allValues<ReportClass>();
template <>
std::optional<SourceKind> fromToken<SourceKind>(QStringView token);
template <>
QList<SourceKind> allValues<SourceKind>();
template <>
std::optional<SourceSuggestion> fromToken<SourceSuggestion>(QStringView token);
template <>
QList<SourceSuggestion> allValues<SourceSuggestion>();
template <>
std::optional<Direction> fromToken<Direction>(QStringView token);
template <>
QList<Direction> allValues<Direction>();
template <>
std::optional<MessageKind> fromToken<MessageKind>(QStringView token);
template <>
QList<MessageKind> allValues<MessageKind>();
template <>
std::optional<MatchedBy> fromToken<MatchedBy>(QStringView token);
template <>
std::optional<RefKind> fromToken<RefKind>(QStringView token);
template <>
QList<MatchedBy> allValues<MatchedBy>();
template <>
std::optional<IdentityKind> fromToken<IdentityKind>(QStringView token);
template <>
QList<IdentityKind> allValues<IdentityKind>();
template <>
QList<RefKind> allValues<RefKind>();
template <>
std::optional<OriginalFormat> fromToken<OriginalFormat>(QStringView token);
template <>
QList<OriginalFormat> allValues<OriginalFormat>();
template <>
std::optional<MboxQuoting> fromToken<MboxQuoting>(QStringView token);
template <>
QList<MboxQuoting> allValues<MboxQuoting>();
template <>
std::optional<EventKind> fromToken<EventKind>(QStringView token);
template <>
QList<EventKind> allValues<EventKind>();
template <>
std::optional<PromiseKind> fromToken<PromiseKind>(QStringView token);
template <>
QList<PromiseKind> allValues<PromiseKind>();
template <>
std::optional<Modality> fromToken<Modality>(QStringView token);
template <>
QList<Modality> allValues<Modality>();
template <>
std::optional<ClockStart> fromToken<ClockStart>(QStringView token);
template <>
QList<ClockStart> allValues<ClockStart>();
template <>
std::optional<ClockStatus> fromToken<ClockStatus>(QStringView token);
template <>
QList<ClockStatus> allValues<ClockStatus>();
template <>
std::optional<PublicIssue> fromToken<PublicIssue>(QStringView token);
template <>
QList<PublicIssue> allValues<PublicIssue>();
template <>
std::optional<SpanUnit> fromToken<SpanUnit>(QStringView token);
template <>
QList<SpanUnit> allValues<SpanUnit>();
template <>
std::optional<VersionScheme> fromToken<VersionScheme>(QStringView token);
template <>
QList<VersionScheme> allValues<VersionScheme>();
template <>
std::optional<PreReleaseRule> fromToken<PreReleaseRule>(QStringView token);
template <>
QList<PreReleaseRule> allValues<PreReleaseRule>();
template <>
std::optional<PracticeKind> fromToken<PracticeKind>(QStringView token);
template <>
QList<PracticeKind> allValues<PracticeKind>();
template <>
std::optional<Validity> fromToken<Validity>(QStringView token);
template <>
QList<Validity> allValues<Validity>();
template <>
std::optional<Approach> fromToken<Approach>(QStringView token);
template <>
QList<Approach> allValues<Approach>();
template <>
std::optional<ReleaseKind> fromToken<ReleaseKind>(QStringView token);
template <>
QList<ReleaseKind> allValues<ReleaseKind>();
template <>
std::optional<BackportStatus> fromToken<BackportStatus>(QStringView token);
template <>
QList<BackportStatus> allValues<BackportStatus>();
template <>
std::optional<AnswerState> fromToken<AnswerState>(QStringView token);
template <>
QList<AnswerState> allValues<AnswerState>();
template <>
std::optional<RecordFault> fromToken<RecordFault>(QStringView token);
template <>
QList<RecordFault> allValues<RecordFault>();
template <>
std::optional<StoreFault> fromToken<StoreFault>(QStringView token);
template <>
QList<StoreFault> allValues<StoreFault>();
template <>
std::optional<ImportFault> fromToken<ImportFault>(QStringView token);
template <>
QList<ImportFault> allValues<ImportFault>();
template <>
std::optional<AdvisoryProblem> fromToken<AdvisoryProblem>(QStringView token);
template <>
QList<AdvisoryProblem> allValues<AdvisoryProblem>();
template <>
std::optional<ReleaseProblem> fromToken<ReleaseProblem>(QStringView token);
template <>
QList<ReleaseProblem> allValues<ReleaseProblem>();
template <>
std::optional<DisclosureBlocker> fromToken<DisclosureBlocker>(QStringView token);
template <>
QList<DisclosureBlocker> allValues<DisclosureBlocker>();

} // namespace Docket
