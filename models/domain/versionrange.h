// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/version.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// Where a range of versions begins or ends.
struct VersionEdge
{
    enum class Side {
        BeforePreReleases, ///< of that release: `0.8.x` begins before 0.8.0-rc.1
        Before,
        After,
    };

    Version version;
    Side side = Side::Before;

    bool operator==(const VersionEdge &) const = default;
};

[[nodiscard]] std::weak_ordering compareEdges(const VersionEdge &one, const VersionEdge &other);

/// A piece of the line of versions; a side without an edge is open.
struct VersionSpan
{
    std::optional<VersionEdge> from;
    std::optional<VersionEdge> to;

    bool operator==(const VersionSpan &) const = default;
};

[[nodiscard]] bool contains(const VersionSpan &span, const Version &version);
[[nodiscard]] bool contains(const VersionSpan &outer, const VersionSpan &inner);
/// Have versions in common.
[[nodiscard]] bool intersect(const VersionSpan &one, const VersionSpan &other);

/// What the pattern of a policy's row is. Of two rows that match, the lower kind says more.
enum class PatternKind {
    Exact,         ///< `3.8.0`
    Line,          ///< `0.8.x`, and `0.8`: with less than three numbers a line is meant
    Range,         ///< `< 0.6`, `>= 1.0, < 2.0`, `1.0 - 1.4`, several at once, `all`
    Older,         ///< "older versions": below all other rows
    Others,        ///< "all other versions": what no other row names
    Word,          ///< `latest`, `main`: not to be decided from numbers
    NotUnderstood, ///< nor this
};

/// A row's pattern as it is understood.
struct VersionPattern
{
    PatternKind kind = PatternKind::NotUnderstood;
    QList<VersionSpan> spans; ///< of Exact, Line and Range; any of them matches

    bool operator==(const VersionPattern &) const = default;
};

/// Reads `0.8.x`, `0.8.*`, relations also in words ("older than 1.0", "1.4 and later"), ranges,
/// lists of all these; names before a version ("Python 3.8") and words in brackets after it are
/// skipped.
[[nodiscard]] VersionPattern patternOf(const QString &text, VersionScheme scheme);

/// The spans contain it. Words and "others" contain nothing.
[[nodiscard]] bool contains(const VersionPattern &pattern, const Version &version);

/// `0.6.x` where that is it, else `>= 0.6.0, < 0.7.2`.
[[nodiscard]] QString textOf(const VersionSpan &span);

} // namespace Docket
