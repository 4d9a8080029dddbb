// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "domain/caserecord.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// What one product says of one branch.
struct AffectedCell
{
    QList<int> ranges;                    ///< that are of this branch; empty: none is
    std::optional<AffectedStatus> status; ///< the worst of them
    QString fixed;                        ///< the first fixed version that they name

    bool operator==(const AffectedCell &) const = default;
};

/// A branch: what the fix record says of it, and what each product does.
struct AffectedBranch
{
    QString branch;
    std::optional<Backport> backport; ///< nothing: the fix record does not know it
    QList<AffectedCell> cells;        ///< one a product
    bool isWithoutRange = false;      ///< affected, or was, and no range speaks of it
    bool isContradicted = false;      ///< not affected by the one, affected by the other

    bool operator==(const AffectedBranch &) const = default;
};

/// Branches × products, first those of the fix record in its order. A range is of the branch that
/// it names; one that names none is of those branches of the record in whose line of versions it
/// begins or ends ("0.7.x" and 0.7.3).
[[nodiscard]] QList<AffectedBranch> affectedMatrix(const QList<AffectedProduct> &products,
                                                   const QList<Backport> &backports,
                                                   std::optional<VersionScheme> scheme = {});

/// The product with a range for each branch that is or was affected and has none: where it was
/// introduced is unknown, it is fixed in the branch's version; a branch without a fix is left open.
/// A range of such a branch that is not said to end gets the fix. Ranges that say nothing at all
/// are dropped.
[[nodiscard]] AffectedProduct withBackports(AffectedProduct product,
                                            const QList<Backport> &backports,
                                            std::optional<VersionScheme> scheme = {});

} // namespace Docket
