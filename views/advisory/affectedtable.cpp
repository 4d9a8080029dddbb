// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/affectedtable.h"

#include "domain/affectedversions.h"
#include "domain/rangeproblems.h"
#include "domain/version.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostVersions = 400; ///< that are sorted; the table shows fewer

AffectedStanding standingOf(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        return AffectedStanding::Affected;
    case AffectedStatus::NotAffected:
        return AffectedStanding::NotAffected;
    case AffectedStatus::UnderInvestigation:
        return AffectedStanding::UnderInvestigation;
    }
    Q_UNREACHABLE_RETURN(AffectedStanding::Unsaid);
}

AffectedStanding standingOf(AffectedVerdict verdict)
{
    switch (verdict) {
    case AffectedVerdict::Affected:
        return AffectedStanding::Affected;
    case AffectedVerdict::NotAffected:
        return AffectedStanding::NotAffected;
    case AffectedVerdict::UnderInvestigation:
        return AffectedStanding::UnderInvestigation;
    case AffectedVerdict::CannotSay:
        return AffectedStanding::CannotSay;
    }
    Q_UNREACHABLE_RETURN(AffectedStanding::Unsaid);
}

AffectedTableCell cellFrom(const AffectedCell &cell)
{
    if (!cell.status) {
        return {};
    }
    const bool isFixed = cell.status == AffectedStatus::Affected && !cell.fixed.isEmpty();
    return {.standing = isFixed ? AffectedStanding::Fixed : standingOf(*cell.status),
            .fixed = isFixed ? cell.fixed : QString()};
}

AffectedTableRow rowFrom(const AffectedBranch &branch)
{
    AffectedTableRow row{.name = branch.branch,
                         .isBranch = true,
                         .record = branch.backport,
                         .cells = {},
                         .isWithoutRange = branch.isWithoutRange,
                         .isContradicted = branch.isContradicted};
    for (const AffectedCell &cell : branch.cells) {
        row.cells.append(cellFrom(cell));
    }
    return row;
}

/// Each once, as they are found, and how many there are beyond those that are kept.
class FoundVersions final
{
public:
    void add(const QString &version)
    {
        if (m_seen.contains(version)) {
            return;
        }
        m_seen.insert(version);
        if (m_kept.size() < MostVersions) {
            m_kept.append(version);
        }
    }

    [[nodiscard]] const QStringList &kept() const { return m_kept; }

    [[nodiscard]] qsizetype more() const { return m_seen.size() - m_kept.size(); }

private:
    QStringList m_kept;
    QSet<QString> m_seen;
};

/// Where ranges begin and end, and the releases of the fix record. Commits are no versions.
FoundVersions versionsOf(const QList<AffectedProduct> &products, const FixRecord &fix)
{
    FoundVersions versions;
    for (const QString &release : releasesOf(fix)) {
        versions.add(release);
    }
    for (const AffectedProduct &product : products) {
        if (product.kind == RangeKind::Git) {
            continue;
        }
        for (const AffectedRange &range : product.ranges) {
            for (const QString &version :
                 {range.introduced.version, range.lastAffected, range.fixed.version}) {
                if (!version.isEmpty() && version != "0"_L1) {
                    versions.add(version);
                }
            }
        }
    }
    return versions;
}

/// What no order knows comes last, as it was found.
void sortVersions(QStringList &versions, std::optional<VersionScheme> scheme)
{
    if (!scheme) {
        return;
    }
    using Read = decltype(parseVersion(QString(), *scheme));
    std::vector<std::pair<QString, Read>> read; // each once, and not for each comparison
    for (const QString &version : std::as_const(versions)) {
        read.emplace_back(version, parseVersion(version, *scheme));
    }
    std::ranges::stable_sort(
        read,
        [](const Read &one, const Read &other) {
            return one && other ? compareVersions(*one, *other) < 0
                                : one.has_value() && !other.has_value();
        },
        [](const auto &version) -> const Read & { return version.second; });
    std::ranges::transform(read, versions.begin(),
                           [](const auto &version) { return version.first; });
}

/// The branch of the fix record that this version fixes.
std::optional<Backport> fixedBy(const FixRecord &fix, const QString &version)
{
    const auto found = std::ranges::find_if(fix.backports, [&version](const Backport &backport) {
        return backport.status == BackportStatus::Fixed && backport.version.trimmed() == version;
    });
    return found == fix.backports.end() ? std::nullopt : std::optional(*found);
}

AffectedTableRow rowFrom(const QString &version, const std::vector<AffectedVersions> &products,
                         const FixRecord &fix)
{
    AffectedTableRow row{.name = version, .record = fixedBy(fix, version), .cells = {}};
    for (const AffectedVersions &product : products) {
        row.cells.append({.standing = standingOf(product.of(version).verdict), .fixed = {}});
    }
    row.isContradicted =
        row.record && std::ranges::all_of(row.cells, [](const AffectedTableCell &cell) {
            return cell.standing == AffectedStanding::Affected;
        });
    return row;
}

bool isLeftBlank(const AffectedProduct &product)
{
    return product.name.isEmpty() && product.versions.isEmpty() &&
           std::ranges::all_of(product.ranges, [](const AffectedRange &range) {
               return range == AffectedRange{.branch = range.branch, .status = range.status};
           });
}

} // namespace

AffectedTable affectedTable(const AdvisoryGround &ground, const QList<AffectedProduct> &affected)
{
    AffectedTable table;
    QList<AffectedProduct> products = affected;
    products.removeIf(isLeftBlank);
    if (products.isEmpty()) {
        return table;
    }
    table.moreProducts = std::max<qsizetype>(0, products.size() - MostTableProducts);
    products.resize(std::min(products.size(), MostTableProducts));
    std::vector<AffectedVersions> judged;
    judged.reserve(static_cast<std::size_t>(products.size()));
    std::optional<VersionScheme> scheme;
    for (const AffectedProduct &product : std::as_const(products)) {
        table.products.append(product.name);
        judged.emplace_back(product, ground.scheme);
        scheme = scheme ? scheme : orderOf(product, ground.scheme);
    }
    // A row costs a pass over all ranges: of those that have no place none is made.
    const auto add = [&table](const auto &makeRow) {
        if (table.rows.size() < MostTableRows) {
            table.rows.append(makeRow());
        } else {
            ++table.moreRows;
        }
    };
    for (const AffectedBranch &branch :
         affectedMatrix(products, ground.fix.backports, ground.scheme)) {
        add([&branch] { return rowFrom(branch); });
    }
    const FoundVersions found = versionsOf(products, ground.fix);
    QStringList versions = found.kept();
    sortVersions(versions, scheme);
    for (const QString &version : std::as_const(versions)) {
        add([&] { return rowFrom(version, judged, ground.fix); });
    }
    table.moreRows += found.more();
    return table;
}

} // namespace Docket
