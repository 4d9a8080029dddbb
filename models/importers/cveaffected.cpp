// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/cveaffected.h"

#include "domain/packagecollections.h"

#include <optional>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

std::optional<AffectedStatus> cveStatus(const RecordNode &node)
{
    const QString word = node.text();
    if (word == "affected"_L1) {
        return AffectedStatus::Affected;
    }
    if (word == "unaffected"_L1) {
        return AffectedStatus::NotAffected;
    }
    return word == "unknown"_L1 ? std::optional(AffectedStatus::UnderInvestigation) : std::nullopt;
}

/// "python", "maven" and "rpm" are orders of an ecosystem, as "custom" is.
RangeKind cveKind(const QString &versionType)
{
    if (versionType == "git"_L1) {
        return RangeKind::Git;
    }
    return versionType == "semver"_L1 ? RangeKind::Semver : RangeKind::Ecosystem;
}

VersionBound lowerBound(const QString &version)
{
    const bool isUnknown = version == "unspecified"_L1 || version == "n/a"_L1;
    return {.version = isUnknown ? QString() : version, .isUnknown = isUnknown};
}

void setEnd(AffectedRange &range, const QString &version, bool isIncluded)
{
    if (version == "*"_L1) {
        range.fixed.isUnknown = true;
    } else if (isIncluded) {
        range.lastAffected = version;
    } else {
        range.fixed.version = version;
    }
}

/// A range, cut where its status changes. Each change that goes on with another status begins a
/// range of its own.
QList<AffectedRange> rangesOfVersion(const RecordNode &node, AffectedStatus status)
{
    const RecordNode below = node["lessThan"_L1];
    const RecordNode upTo = node["lessThanOrEqual"_L1];
    QList<AffectedRange> ranges;
    AffectedRange range{.branch = {},
                        .introduced = lowerBound(node["version"_L1].text()),
                        .fixed = {},
                        .lastAffected = {},
                        .status = status};
    for (const RecordNode &change : node["changes"_L1].list()) {
        const QString at = change["at"_L1].text();
        const auto next = cveStatus(change["status"_L1]);
        if (!next || at.isEmpty()) {
            change["at"_L1].fail();
            continue;
        }
        range.fixed.version = at;
        ranges.append(range);
        range = {.branch = {}, .introduced = {.version = at}, .status = *next};
    }
    setEnd(range, below.exists() ? below.text() : upTo.text(), !below.exists());
    ranges.append(range);
    return ranges;
}

void readCveVersion(const RecordNode &node, AffectedProduct &product)
{
    const RecordNode statusNode = node["status"_L1];
    const auto status =
        statusNode.exists() ? cveStatus(statusNode) : std::optional(AffectedStatus::Affected);
    if (!status) {
        statusNode.fail();
        return;
    }
    if (node["lessThan"_L1].exists() || node["lessThanOrEqual"_L1].exists()) {
        product.ranges += rangesOfVersion(node, *status);
        return;
    }
    const QString version = node["version"_L1].text();
    if (*status == AffectedStatus::Affected) {
        product.versions.append(version);
    } else {
        product.ranges.append({.branch = {},
                               .introduced = lowerBound(version),
                               .fixed = {},
                               .lastAffected = version,
                               .status = *status});
    }
}

AffectedProduct cveProductOf(const RecordNode &entry)
{
    AffectedProduct product;
    product.vendor = entry["vendor"_L1].text();
    product.name = entry["product"_L1].text();
    product.package = entry["packageName"_L1].text();
    if (product.name.isEmpty()) {
        product.name = product.package;
    }
    product.collection = entry["collectionURL"_L1].text();
    product.ecosystem = ecosystemAt(product.collection);
    product.purl = entry["packageURL"_L1].text();
    product.repository = entry["repo"_L1].text();
    product.modules = entry["modules"_L1].texts();
    product.files = entry["programFiles"_L1].texts();
    product.platforms = entry["platforms"_L1].texts();
    for (const RecordNode &routine : entry["programRoutines"_L1].list()) {
        product.routines.append(routine["name"_L1].text());
    }
    if (const QList<RecordNode> cpes = entry["cpes"_L1].list(); !cpes.isEmpty()) {
        product.cpe = cpes.first().text();
    }
    const RecordNode others = entry["defaultStatus"_L1];
    product.others = cveStatus(others);
    if (others.exists() && !product.others) {
        others.fail();
    }
    return product;
}

} // namespace

QList<AffectedProduct> cveProductsOf(const RecordNode &entry)
{
    const AffectedProduct base = cveProductOf(entry);
    QList<AffectedProduct> products;
    for (const RecordNode &version : entry["versions"_L1].list()) {
        const RecordNode type = version["versionType"_L1];
        // a version alone needs no order, and goes with those before it
        const bool isOfAny = !type.exists() && !products.isEmpty();
        const RangeKind kind = isOfAny ? products.last().kind : cveKind(type.look());
        if (products.isEmpty() || products.last().kind != kind) {
            products.append(base);
            products.last().kind = kind;
        }
        if (type.exists() && !type.isText()) {
            type.fail();
        }
        if (type.look() == versionTypeOf(products.last())) {
            type.take(); // else an order that we have no word for
        }
        readCveVersion(version, products.last());
    }
    if (products.isEmpty()) {
        products.append(base);
    }
    return products;
}

} // namespace Docket
