// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/affectedmatrix.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// What an advisory says of one branch, or one version, of one product.
enum class AffectedStanding { Unsaid, Affected, Fixed, NotAffected, UnderInvestigation, CannotSay };

struct AffectedTableCell
{
    AffectedStanding standing = AffectedStanding::Unsaid;
    QString fixed; ///< of a branch: the version that has the fix

    bool operator==(const AffectedTableCell &) const = default;
};

struct AffectedTableRow
{
    QString name; ///< of a branch or a version
    bool isBranch = false;
    std::optional<Backport> record; ///< what the fix record says of it
    QList<AffectedTableCell> cells; ///< one a product
    bool isWithoutRange = false;    ///< the record calls it affected, and no range is about it
    bool isContradicted = false;    ///< the record says one thing, the ranges another

    bool operator==(const AffectedTableRow &) const = default;
};

/// Branches and versions × products, as far as anybody looks.
struct AffectedTable
{
    QStringList products;
    qsizetype moreProducts = 0; ///< that have no column
    QList<AffectedTableRow> rows;
    qsizetype moreRows = 0;

    bool operator==(const AffectedTable &) const = default;
};

constexpr qsizetype MostTableProducts = 4;
constexpr qsizetype MostTableRows = 60;

/// First the branches of the fix record and of the ranges, then each version that either names, in
/// the order of the versions, as the evaluation of OSV judges it. Safe on any thread.
[[nodiscard]] AffectedTable affectedTable(const AdvisoryGround &ground,
                                          const QList<AffectedProduct> &affected);

} // namespace Docket
