// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/osvaffected.h"

#include "domain/advisorytokens.h"
#include "domain/affectedversions.h"
#include "domain/packagecollections.h"
#include "domain/version.h"
#include "exporters/formatfields.h"

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

JsonValue osvEvent(QLatin1StringView key, const QString &version)
{
    JsonValue event = JsonValue::object();
    event.set(key, version);
    return event;
}

/// OSV has no word for "unknown" and asks for "0" then.
QString introducedText(const AffectedRange &range)
{
    return range.introduced.version.isEmpty() ? u"0"_s : range.introduced.version;
}

void appendEnd(JsonValue &events, const AffectedRange &range)
{
    if (!range.fixed.version.isEmpty()) {
        events.append(osvEvent("fixed"_L1, range.fixed.version));
    } else if (!range.lastAffected.isEmpty()) {
        events.append(osvEvent("last_affected"_L1, range.lastAffected));
    }
}

JsonValue osvRange(const AffectedProduct &product, JsonValue events)
{
    JsonValue range = JsonValue::object();
    range.set("type"_L1, QString(toToken(product.kind)).toUpper());
    if (product.kind == RangeKind::Git) {
        range.setIfAny("repo"_L1, product.repository);
    }
    range.set("events"_L1, std::move(events));
    return range;
}

/// Whether `next` begins where `before` is over, so that both may stand in one list of events.
/// OSV sorts those, and what overlaps would come out shorter than it is.
bool isBehind(const AffectedRange &before, const AffectedRange &next, VersionScheme scheme)
{
    const bool isFixed = !before.fixed.version.isEmpty();
    const auto end = parseVersion(isFixed ? before.fixed.version : before.lastAffected, scheme);
    const auto beginning = parseVersion(next.introduced.version, scheme);
    if (!end || !beginning) {
        return false;
    }
    const auto order = compareVersions(*end, *beginning);
    return isFixed ? order <= 0 : order < 0;
}

/// OSV allows only one kind of end in a list of events.
bool isOnlyFixed(const AffectedRange &range)
{
    return !range.fixed.version.isEmpty() || range.lastAffected.isEmpty();
}

/// Oldest first, as other records have them; as they are where an order is not known of all.
QList<AffectedRange> inOrder(QList<AffectedRange> ranges, VersionScheme scheme)
{
    const auto isOrdered = [scheme](const AffectedRange &range) {
        return parseVersion(introducedText(range), scheme).has_value();
    };
    if (std::ranges::all_of(ranges, isOrdered)) {
        std::ranges::stable_sort(
            ranges, [scheme](const AffectedRange &one, const AffectedRange &other) {
                const auto first = parseVersion(introducedText(one), scheme);
                const auto second = parseVersion(introducedText(other), scheme);
                return first && second && compareVersions(*first, *second) < 0;
            });
    }
    return ranges;
}

/// One list of events for all ranges of a package that follow one another with the same kind of
/// end.
JsonValue versionRangesOf(const AffectedProduct &product, const QList<AffectedRange> &affected)
{
    // Only asked which of two ranges is behind: where no order is known, SemVer does for it.
    const VersionScheme scheme =
        schemeOfEcosystem(product.ecosystem).value_or(VersionScheme::Semver);
    JsonValue ranges = JsonValue::array();
    for (const bool isOfFixes : {true, false}) {
        JsonValue events = JsonValue::array();
        const AffectedRange *before = nullptr;
        const QList<AffectedRange> sorted = inOrder(affected, scheme);
        for (const AffectedRange &range : sorted) {
            if (isOnlyFixed(range) != isOfFixes) {
                continue;
            }
            if (before != nullptr && !isBehind(*before, range, scheme)) {
                ranges.append(osvRange(product, std::exchange(events, JsonValue::array())));
            }
            events.append(osvEvent("introduced"_L1, introducedText(range)));
            appendEnd(events, range);
            before = &range;
        }
        if (events.size() > 0) {
            ranges.append(osvRange(product, std::move(events)));
        }
    }
    return ranges;
}

/// Commits are a graph: all beginnings and ends are of one list, each once. Both kinds of end may
/// not be in one, so that there is a list for each.
JsonValue commitRangesOf(const AffectedProduct &product, const QList<AffectedRange> &affected)
{
    JsonValue ranges = JsonValue::array();
    for (const bool isOfFixes : {true, false}) {
        QStringList beginnings;
        QStringList ends;
        for (const AffectedRange &range : affected) {
            if (isOnlyFixed(range) == isOfFixes) {
                beginnings.append(introducedText(range));
                ends.append(isOfFixes ? range.fixed.version : range.lastAffected);
            }
        }
        beginnings.removeDuplicates();
        ends.removeDuplicates();
        ends.removeAll(QString());
        JsonValue events = JsonValue::array();
        for (const QString &commit : std::as_const(beginnings)) {
            events.append(osvEvent("introduced"_L1, commit));
        }
        for (const QString &commit : std::as_const(ends)) {
            events.append(osvEvent(isOfFixes ? "fixed"_L1 : "last_affected"_L1, commit));
        }
        if (events.size() > 0) {
            ranges.append(osvRange(product, std::move(events)));
        }
    }
    return ranges;
}

/// As Go's database says it: packages of the module with their symbols. A symbol of no package has
/// no place where there are several.
JsonValue goImports(const AffectedProduct &product, QList<FormatLoss> &losses)
{
    QList<QStringList> symbols(product.modules.size());
    for (const QString &routine : product.routines) {
        qsizetype best = product.modules.size() == 1 ? 0 : -1;
        for (qsizetype i = 0; i < product.modules.size(); ++i) {
            const bool isOf = routine.startsWith(product.modules[i] + u'.');
            const bool isLonger =
                best < 0 || product.modules[i].size() > product.modules[best].size();
            best = isOf && isLonger ? i : best;
        }
        if (best < 0) {
            addLoss(losses, AdvisoryField::Affected, routine);
            continue;
        }
        const qsizetype prefix = product.modules[best].size() + 1;
        symbols[best].append(product.modules.size() > 1 ? routine.sliced(prefix) : routine);
    }
    JsonValue imports = JsonValue::array();
    for (qsizetype i = 0; i < product.modules.size(); ++i) {
        JsonValue import = JsonValue::object();
        import.set("path"_L1, product.modules[i]);
        if (product.modules.size() == 1) {
            import.setIfAny("goos"_L1, JsonValue::array(product.platforms));
        }
        import.setIfAny("symbols"_L1, JsonValue::array(symbols[i]));
        imports.append(std::move(import));
    }
    return imports;
}

void addAffectedLosses(const AffectedProduct &product, QList<FormatLoss> &losses)
{
    constexpr auto Affected = AdvisoryField::Affected;
    const bool isGo = product.ecosystem == "Go"_L1;
    if (product.name != product.packageName()) {
        addLoss(losses, Affected, product.name);
    }
    addLosses(losses, Affected, {product.vendor, product.cpe});
    if (product.collection != collectionOf(product.ecosystem)) {
        addLoss(losses, Affected, product.collection);
    }
    if (product.kind != RangeKind::Git) {
        addLoss(losses, Affected, product.repository);
    }
    if (product.ecosystem.isEmpty()) {
        addLosses(losses, Affected, {product.package, product.purl});
    }
    addLosses(losses, Affected, product.files);
    if (!isGo) {
        addLosses(losses, Affected, product.modules);
    }
    if (!isGo || product.modules.isEmpty()) {
        addLosses(losses, Affected, product.routines);
    }
    if (!isGo || product.modules.size() != 1) {
        addLosses(losses, Affected, product.platforms);
    }
    if (product.others.value_or(AffectedStatus::NotAffected) != AffectedStatus::NotAffected) {
        addLoss(losses, Affected, product.name);
    }
    for (const AffectedRange &range : product.ranges) {
        addLoss(losses, Affected, range.branch);
        if (range.status != AffectedStatus::Affected || range.introduced.isUnknown) {
            addLoss(losses, Affected,
                    range.introduced.version + u" – "_s +
                        (range.fixed.version.isEmpty() ? range.lastAffected : range.fixed.version));
        }
    }
}

/// Nothing of a product that is in no list of packages, and whose commits say all.
JsonValue osvPackage(const AffectedProduct &product)
{
    JsonValue package = JsonValue::object();
    if (!product.ecosystem.isEmpty()) {
        package.set("ecosystem"_L1, product.ecosystem);
        package.set("name"_L1, product.packageName());
        package.setIfAny("purl"_L1, product.purl);
    }
    return package;
}

} // namespace

bool isInOsv(const AffectedProduct &product)
{
    const auto isAffected = [](const AffectedRange &range) {
        return range.status == AffectedStatus::Affected;
    };
    return product.ranges.isEmpty() || !product.versions.isEmpty() ||
           std::ranges::any_of(product.ranges, isAffected);
}

JsonValue osvAffected(const PublicAdvisory &advisory, QList<FormatLoss> &losses,
                      QList<FormatProblem> &problems)
{
    JsonValue all = JsonValue::array();
    for (const AffectedProduct &product : advisory.affected()) {
        addAffectedLosses(product, losses);
        QList<AffectedRange> affected = product.ranges;
        affected.removeIf(
            [](const AffectedRange &range) { return range.status != AffectedStatus::Affected; });
        if (!isInOsv(product)) {
            continue;
        }
        const bool isOfCommits = product.kind == RangeKind::Git && product.versions.isEmpty();
        if (product.ecosystem.isEmpty() && !isOfCommits) {
            problems.append({.field = AdvisoryField::Affected,
                             .rule = u"OSV no ecosystem"_s,
                             .place = u"/affected/%1/package"_s.arg(all.size()),
                             .detail = product.name});
        }
        JsonValue entry = JsonValue::object();
        entry.setIfAny("package"_L1, osvPackage(product));
        entry.setIfAny("ranges"_L1, product.kind == RangeKind::Git
                                        ? commitRangesOf(product, affected)
                                        : versionRangesOf(product, affected));
        entry.setIfAny("versions"_L1, JsonValue::array(product.versions));
        if (product.ecosystem == "Go"_L1 && !product.modules.isEmpty()) {
            JsonValue specific = JsonValue::object();
            specific.set("imports"_L1, goImports(product, losses));
            entry.set("ecosystem_specific"_L1, std::move(specific));
        }
        all.append(std::move(entry));
    }
    return all;
}

} // namespace Docket
