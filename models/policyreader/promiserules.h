// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyreader/draft.h"
#include "policyreader/durations.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Docket {

// What had to be assumed of times by severity, as Promise::assumption says it.
inline constexpr QStringView
    LongestOfSeverities(u"The policy states times by severity; the longest is read.");
inline constexpr QStringView
    OfSeverityOnly(u"The policy says so of \"%1\" only; it is read for every report.");

/// What one clause promises.
struct PromiseClause
{
    Sentence clause;
    QList<Promise> promises;
    bool isVague = false;          ///< it promises haste ("ASAP") and may state no time
    bool isBySeverity = false;     ///< it is about flaws of one severity
    bool isOfSeverityOnly = false; ///< it says so of flaws of one severity, and of no others
    bool isAbsurd = false;         ///< it states a time that nobody keeps, and so promises nothing
};

/// Adds what had to be assumed, once.
void assume(Promise &promise, const QString &assumption);

/// Whether somebody binds himself: a team that will, or a reporter who may expect.
[[nodiscard]] bool commitsSomebody(const QString &words);

/// Whether it is an item of a list that begins with a commitment: "we commit to:".
[[nodiscard]] bool isUnderCommitment(const Draft &draft, const Sentence &sentence);

/// Reads a clause by the tables of promiserules.cpp. `above` is what it stands under, and the
/// sentence before it.
[[nodiscard]] PromiseClause promisesIn(const Draft &draft, const Sentence &clause,
                                       const QString &above);

} // namespace Docket
