// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/case.h"
#include "domain/caseevent.h"
#include "domain/errors.h"
#include "domain/message.h"
#include "domain/obligation.h"
#include "domain/policy.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace Docket {

// Enums leave the program (database, JSON, command line) as these words and never as numbers, so
// reordering an enum breaks no file. Words are kebab-case and are never changed once released.

[[nodiscard]] QLatin1StringView toToken(CaseState value);
[[nodiscard]] QLatin1StringView toToken(CaseAction value);
[[nodiscard]] QLatin1StringView toToken(Severity value);
[[nodiscard]] QLatin1StringView toToken(DeclineReason value);
[[nodiscard]] QLatin1StringView toToken(SourceKind value);
[[nodiscard]] QLatin1StringView toToken(Direction value);
[[nodiscard]] QLatin1StringView toToken(MessageKind value);
[[nodiscard]] QLatin1StringView toToken(MatchedBy value);
[[nodiscard]] QLatin1StringView toToken(OriginalFormat value);
[[nodiscard]] QLatin1StringView toToken(MboxQuoting value);
[[nodiscard]] QLatin1StringView toToken(EventKind value);
[[nodiscard]] QLatin1StringView toToken(PromiseKind value);
[[nodiscard]] QLatin1StringView toToken(Modality value);
[[nodiscard]] QLatin1StringView toToken(ClockStart value);
[[nodiscard]] QLatin1StringView toToken(ClockStatus value);
[[nodiscard]] QLatin1StringView toToken(PublicIssue value);
[[nodiscard]] QLatin1StringView toToken(StoreFault value);
[[nodiscard]] QLatin1StringView toToken(ImportFault value);
[[nodiscard]] QLatin1StringView toToken(AdvisoryProblem value);

/// The value of a word: `fromToken<CaseState>(u"new")`; nothing for an unknown word.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromToken(QStringView token);

} // namespace Docket
