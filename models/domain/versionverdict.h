// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserecord.h"
#include "domain/instant.h"
#include "domain/policy.h"
#include "domain/versionrange.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace Docket {

/// What a policy says about a version. NotStated is no "no": the policy is silent (W-4, M-2).
enum class Verdict { Supported, NotSupported, NotStated, Unparseable };

/// Why, where the row alone does not tell.
enum class VersionNote {
    None,
    ByPrecedence,     ///< W-5: a pre-release, in the row only because it comes before its release
    AboveTop,         ///< above every row
    InGap,            ///< between rows
    BelowBottom,      ///< below every row
    NoRows,           ///< the policy has no table
    SaysLatest,       ///< `row` says "latest" or such, which no number decides
    RowNotUnderstood, ///< no row matches, but `row` could not be read
    RowsContradict,   ///< `row` matches, and another one that says the opposite as precisely
    OtherSubject,     ///< the policy speaks of another subject's versions (M-1)
    SupportEnded,     ///< `row` supports it until a date that was past
};

/// Whose version it is.
enum class VersionOf { Product, Runtime };

/// The verdict on one stated version.
struct VersionVerdict
{
    QString stated; ///< as the reporter wrote it
    VersionOf subject = VersionOf::Product;
    Verdict verdict = Verdict::NotStated;
    VersionNote note = VersionNote::None;
    std::optional<int> row; ///< of Policy::versions: what decides, or what the note is about

    bool operator==(const VersionVerdict &) const = default;
};

/// How a version is judged.
struct VersionRules
{
    std::optional<Instant> at; ///< rows whose support had ended by then support nothing
};

/// What projects run on and what they are packaged for, lower case: "python", "node.js", "debian".
/// A table of versions of one of them is none of the project's own.
[[nodiscard]] std::span<const QLatin1StringView> runtimeNames();

/// Whether the versions of the table are the product's own or those of a runtime (mailflow:
/// Python).
[[nodiscard]] VersionOf subjectOf(const Policy &policy);

/// Judges a version of the policy's subject, or a line of them (`0.8.x`). The most precise row
/// that matches decides; words as the row has them ("main") match too. Text of any length is safe.
[[nodiscard]] VersionVerdict verdictOf(const Policy &policy, QStringView version,
                                       const VersionRules &rules = {});

/// The verdicts on all that a report states. Versions of what the policy does not speak of are not
/// stated, with that note.
[[nodiscard]] QList<VersionVerdict> verdictsOf(const Policy &policy, const StatedVersions &stated,
                                               const VersionRules &rules = {});

/// Versions that no row names.
struct VersionGap
{
    VersionSpan span;
    QString text; ///< `0.6.x`, `>= 0.9`
    bool isAboveTop = false;

    bool operator==(const VersionGap &) const = default;
};

/// The gaps between the rows, lowest first, and the one above the top row (W-4). None where rows
/// say "others", nor above a row that says "latest".
[[nodiscard]] QList<VersionGap> gapsOf(const Policy &policy);

/// Two rows that name the same versions.
struct VersionOverlap
{
    int first = 0;          ///< row of Policy::versions
    int second = 0;         ///< a later one
    bool isHarmless = true; ///< both say the same (M-2)

    bool operator==(const VersionOverlap &) const = default;
};

[[nodiscard]] QList<VersionOverlap> overlapsOf(const Policy &policy);

} // namespace Docket
