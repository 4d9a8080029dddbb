// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "policyreader/durations.h"

#include <QString>

namespace Docket {

// What a clause says against a promise in it, or of whom it is.

/// Words that tell promises of the same kind apart by how bad the flaw is.
[[nodiscard]] bool isBySeverity(const QString &words);

/// What of them limits the promise: "critical issues", "flaws of low severity"; empty where
/// nothing does.
[[nodiscard]] QString severityIn(const QString &words);

/// Whether the clause says that the time runs from something that starts no clock here: "72 hours
/// from the time the CVE is issued".
[[nodiscard]] bool startsElsewhere(PromiseKind kind, const QString &words, const StatedTime &time);

/// Whether the words say that it is not done: "we cannot guarantee a response". `from` is where the
/// thing stands.
[[nodiscard]] bool isNegated(const QString &words, qsizetype from);

/// A time that the reporter is asked to keep quiet for, in words that name nothing that is done:
/// "please give us ninety days", "the embargo lasts up to 90 days".
[[nodiscard]] bool isSilence(const QString &words);

} // namespace Docket
