// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/cveproducts.h"

#include "domain/packagecollections.h"
#include "exporters/formatfields.h"

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView cveStatusWord(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        return "affected"_L1;
    case AffectedStatus::NotAffected:
        return "unaffected"_L1;
    case AffectedStatus::UnderInvestigation:
        return "unknown"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Said of one version only, as it may be said of several that are affected.
bool isSingle(const AffectedRange &range)
{
    const bool ends = range.fixed.isStated();
    return range.status != AffectedStatus::Affected && !ends &&
           (range.introduced.version == range.lastAffected || range.introduced.isUnknown);
}

JsonValue cveVersion(const AffectedRange &range, const AffectedProduct &product)
{
    JsonValue version = JsonValue::object();
    if (isSingle(range)) {
        version.set("version"_L1, range.lastAffected);
        version.set("status"_L1, cveStatusWord(range.status));
        return version;
    }
    // the word that records have for a beginning that nobody knows
    version.set("version"_L1,
                range.introduced.version.isEmpty() ? u"unspecified"_s : range.introduced.version);
    version.set("status"_L1, cveStatusWord(range.status));
    if (!range.fixed.version.isEmpty()) {
        version.set("lessThan"_L1, range.fixed.version);
    } else if (!range.lastAffected.isEmpty()) {
        version.set("lessThanOrEqual"_L1, range.lastAffected);
    } else {
        version.set("lessThan"_L1, u"*"_s);
    }
    version.set("versionType"_L1, versionTypeOf(product));
    return version;
}

JsonValue cveVersions(const AffectedProduct &product)
{
    JsonValue versions = JsonValue::array();
    for (const AffectedRange &range : product.ranges) {
        versions.append(cveVersion(range, product));
    }
    for (const QString &text : product.versions) {
        JsonValue version = JsonValue::object();
        version.set("version"_L1, text);
        version.set("status"_L1, u"affected"_s);
        if (product.ranges.isEmpty() && product.kind != RangeKind::Ecosystem) {
            version.set("versionType"_L1, versionTypeOf(product)); // nothing else says it
        }
        versions.append(std::move(version));
    }
    return versions;
}

JsonValue cveRoutines(const QStringList &routines)
{
    JsonValue all = JsonValue::array();
    for (const QString &name : routines) {
        JsonValue routine = JsonValue::object();
        routine.set("name"_L1, name);
        all.append(std::move(routine));
    }
    return all;
}

JsonValue cveProduct(const AffectedProduct &product, const Publisher &publisher)
{
    JsonValue entry = JsonValue::object();
    entry.setIfAny("vendor"_L1, product.vendor.isEmpty() ? publisher.name : product.vendor);
    entry.setIfAny("product"_L1, product.name);
    const QString known = collectionOf(product.ecosystem);
    entry.setIfAny("collectionURL"_L1, product.collection.isEmpty() ? known : product.collection);
    entry.setIfAny("packageName"_L1, product.package);
    entry.setIfAny("repo"_L1, product.repository);
    entry.setIfAny("cpes"_L1, JsonValue::array(product.cpe.isEmpty() ? QStringList{}
                                                                     : QStringList{product.cpe}));
    entry.setIfAny("modules"_L1, JsonValue::array(product.modules));
    entry.setIfAny("programFiles"_L1, JsonValue::array(product.files));
    entry.setIfAny("programRoutines"_L1, cveRoutines(product.routines));
    entry.setIfAny("platforms"_L1, JsonValue::array(product.platforms));
    JsonValue versions = cveVersions(product);
    if (product.others) {
        entry.set("defaultStatus"_L1, cveStatusWord(*product.others));
    } else if (versions.size() == 0) {
        entry.set("defaultStatus"_L1, u"unknown"_s); // one of both has to be there
    }
    entry.setIfAny("versions"_L1, std::move(versions));
    return entry;
}

} // namespace

JsonValue cveAffected(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    JsonValue all = JsonValue::array();
    for (const AffectedProduct &product : advisory.affected()) {
        all.append(cveProduct(product, advisory.publisher()));
        addLoss(losses, AdvisoryField::Affected, product.purl); // 5.2 has a place for it
        if (collectionOf(product.ecosystem).isEmpty()) {
            addLoss(losses, AdvisoryField::Affected, product.ecosystem);
        }
        for (const AffectedRange &range : product.ranges) {
            addLoss(losses, AdvisoryField::Affected, range.branch);
        }
    }
    return all;
}

} // namespace Docket
