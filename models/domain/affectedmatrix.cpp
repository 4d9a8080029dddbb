// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/affectedmatrix.h"

#include "domain/affectedversions.h"
#include "domain/versionrange.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Docket {

namespace {

QString keyOf(const QString &branch)
{
    return branch.trimmed().toLower();
}

/// The ranges of a product by branch.
class RangesByBranch final
{
public:
    RangesByBranch(const AffectedProduct &product, std::optional<VersionScheme> own)
        : m_product(product)
        , m_scheme(orderOf(product, own))
    {
        for (qsizetype at = 0; at < product.ranges.size(); ++at) {
            m_ranges[keyOf(product.ranges[at].branch)].append(static_cast<int>(at));
        }
    }

    /// Those that name it.
    [[nodiscard]] QList<int> named(const QString &branch) const
    {
        return m_ranges.value(keyOf(branch));
    }

    /// Those too that name none and are of its line of versions.
    [[nodiscard]] QList<int> of(const QString &branch) const
    {
        QList<int> ranges = named(branch);
        if (!m_scheme) {
            return ranges;
        }
        const VersionPattern line = patternOf(branch, *m_scheme);
        for (const int at : m_ranges.value({})) {
            const AffectedRange &range = m_product.ranges[at];
            if (has(line, range.introduced.version) || has(line, range.lastAffected) ||
                has(line, range.fixed.version)) {
                ranges.append(at);
            }
        }
        std::ranges::sort(ranges);
        return ranges;
    }

    [[nodiscard]] const AffectedProduct &product() const { return m_product; }

private:
    [[nodiscard]] bool has(const VersionPattern &line, const QString &text) const
    {
        const auto version = parseVersion(text, *m_scheme);
        return version && contains(line, *version);
    }

    const AffectedProduct &m_product;
    std::optional<VersionScheme> m_scheme;
    QHash<QString, QList<int>> m_ranges;
};

bool isOrWasAffected(const Backport &backport)
{
    return backport.status == BackportStatus::Affected || backport.status == BackportStatus::Fixed;
}

int badnessOf(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::NotAffected:
        return 0;
    case AffectedStatus::UnderInvestigation:
        return 1;
    case AffectedStatus::Affected:
        return 2;
    }
    return 0;
}

AffectedCell cellOf(const AffectedProduct &product, const QList<int> &ranges)
{
    AffectedCell cell{.ranges = ranges};
    for (const int at : ranges) {
        const AffectedRange &range = product.ranges[at];
        if (!cell.status || badnessOf(range.status) > badnessOf(*cell.status)) {
            cell.status = range.status;
        }
        if (cell.fixed.isEmpty()) {
            cell.fixed = range.fixed.version;
        }
    }
    return cell;
}

/// Remarks on a branch that the fix record has.
void compareWithRecord(AffectedBranch &branch, const Backport &backport)
{
    const auto isAffected = [](const AffectedCell &cell) {
        return cell.status == AffectedStatus::Affected;
    };
    const auto isEmpty = [](const AffectedCell &cell) { return cell.ranges.isEmpty(); };
    branch.isWithoutRange = isOrWasAffected(backport) && std::ranges::all_of(branch.cells, isEmpty);
    branch.isContradicted = backport.status == BackportStatus::NotAffected &&
                            std::ranges::any_of(branch.cells, isAffected);
}

bool saysNothingAtAll(const AffectedRange &range)
{
    return range == AffectedRange{};
}

} // namespace

QList<AffectedBranch> affectedMatrix(const QList<AffectedProduct> &products,
                                     const QList<Backport> &backports,
                                     std::optional<VersionScheme> scheme)
{
    std::vector<RangesByBranch> ranges;
    ranges.reserve(static_cast<std::size_t>(products.size()));
    for (const AffectedProduct &product : products) {
        ranges.emplace_back(product, scheme);
    }
    QList<AffectedBranch> branches;
    QSet<QString> seen{QString()}; // no branch
    const auto isNew = [&seen](const QString &branch) {
        const qsizetype before = seen.size();
        seen.insert(keyOf(branch));
        return seen.size() > before;
    };
    for (const Backport &backport : backports) {
        if (isNew(backport.branch)) {
            AffectedBranch branch{.branch = backport.branch.trimmed(), .backport = backport};
            for (const RangesByBranch &one : ranges) {
                branch.cells.append(cellOf(one.product(), one.of(backport.branch)));
            }
            compareWithRecord(branch, backport);
            branches.append(branch);
        }
    }
    for (const AffectedProduct &product : products) {
        for (const AffectedRange &range : product.ranges) {
            if (isNew(range.branch)) {
                AffectedBranch branch{.branch = range.branch.trimmed()};
                for (const RangesByBranch &one : ranges) {
                    branch.cells.append(cellOf(one.product(), one.named(range.branch)));
                }
                branches.append(branch);
            }
        }
    }
    return branches;
}

AffectedProduct withBackports(AffectedProduct product, const QList<Backport> &backports,
                              std::optional<VersionScheme> scheme)
{
    product.ranges.removeIf(saysNothingAtAll);
    const AffectedProduct before = product;
    const RangesByBranch ranges(before, scheme);
    QSet<QString> added;
    for (const Backport &backport : backports) {
        const QString key = keyOf(backport.branch);
        if (!isOrWasAffected(backport) || key.isEmpty() || added.contains(key)) {
            continue;
        }
        const QList<int> there = ranges.of(backport.branch);
        if (there.isEmpty()) {
            added.insert(key);
            product.ranges.append({.branch = backport.branch.trimmed(),
                                   .introduced = {{}, true},
                                   .fixed = {backport.version.trimmed()}});
        } else if (!product.ranges[there.last()].hasUpperBound()) {
            product.ranges[there.last()].fixed.version = backport.version.trimmed();
        }
    }
    return product;
}

} // namespace Docket
