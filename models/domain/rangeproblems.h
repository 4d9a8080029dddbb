// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/policy.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Docket {

/// What ranges are judged by, besides themselves.
struct RangeRules
{
    std::optional<VersionScheme> scheme; ///< of products that are in no ecosystem
    QStringList releases;                ///< that have the fix; empty: not known
};

/// What is wrong with the ranges of one product, which is row `row` of its draft: ends that are
/// missing, no versions, before the beginning, or no release of the fix; ranges that overlap; a
/// branch named twice. n log n.
[[nodiscard]] QList<AdvisoryFinding> rangeProblems(const AffectedProduct &product, int row,
                                                   const RangeRules &rules);

/// The releases that a fix record names: the one aimed at and those of the branches.
[[nodiscard]] QStringList releasesOf(const FixRecord &fix);

} // namespace Docket
