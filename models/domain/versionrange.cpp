// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionrange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Side = VersionEdge::Side;

/// A row that says less than the version names all that are so: 1.2.3 also 1.2.3-1 of Debian, and
/// 1.0 also 1.0+local (PEP 440, "version matching").
Version asFarAs(const Version &edge, Version version)
{
    if (edge.local.isEmpty()) {
        version.local.clear();
    }
    if (edge.revision.isEmpty()) {
        version.revision.clear();
    }
    return version;
}

bool isBelow(const Version &version, const VersionEdge &edge)
{
    if (edge.side == Side::BeforePreReleases) {
        return compareReleases(version, edge.version) < 0;
    }
    const auto order = compareVersions(asFarAs(edge.version, version), edge.version);
    return edge.side == Side::Before ? order < 0 : order <= 0;
}

bool startsNoLater(const std::optional<VersionEdge> &one, const std::optional<VersionEdge> &other)
{
    return !one || (other && compareEdges(*one, *other) <= 0);
}

bool endsNoEarlier(const std::optional<VersionEdge> &one, const std::optional<VersionEdge> &other)
{
    return !one || (other && compareEdges(*one, *other) >= 0);
}

/// `0.6.x` if the edges are where that line begins and ends.
std::optional<QString> lineOf(const VersionSpan &span)
{
    if (!span.from || !span.to || span.to->side == Side::After || span.from->side == Side::After) {
        return std::nullopt;
    }
    QStringList numbers = span.from->version.release;
    while (numbers.size() > 1 && numbers.last() == "0"_L1) {
        numbers.removeLast();
    }
    for (qsizetype count = numbers.size(); count <= span.to->version.release.size(); ++count) {
        Version next = releaseOf(span.from->version);
        next.release = numbers;
        next.release.resize(count, u"0"_s);
        const QString line = next.release.join(u'.');
        next.release.last() = nextNumber(next.release.last());
        if (compareReleases(next, span.to->version) == 0) {
            return line + ".x"_L1;
        }
    }
    return std::nullopt;
}

} // namespace

std::weak_ordering compareEdges(const VersionEdge &one, const VersionEdge &other)
{
    if (const auto order = compareReleases(one.version, other.version); order != 0) {
        return order;
    }
    const bool isOneFirst = one.side == Side::BeforePreReleases;
    const bool isOtherFirst = other.side == Side::BeforePreReleases;
    if (isOneFirst || isOtherFirst) {
        return isOtherFirst <=> isOneFirst;
    }
    if (const auto order = compareVersions(one.version, other.version); order != 0) {
        return order;
    }
    return one.side <=> other.side;
}

bool contains(const VersionSpan &span, const Version &version)
{
    return (!span.from || !isBelow(version, *span.from)) &&
           (!span.to || isBelow(version, *span.to));
}

bool contains(const VersionSpan &outer, const VersionSpan &inner)
{
    return startsNoLater(outer.from, inner.from) && endsNoEarlier(outer.to, inner.to);
}

bool intersect(const VersionSpan &one, const VersionSpan &other)
{
    const auto startsBeforeEnd = [](const VersionSpan &a, const VersionSpan &b) {
        return !a.from || !b.to || compareEdges(*a.from, *b.to) < 0;
    };
    return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

bool contains(const VersionPattern &pattern, const Version &version)
{
    return std::ranges::any_of(
        pattern.spans, [&version](const VersionSpan &span) { return contains(span, version); });
}

QString textOf(const VersionSpan &span)
{
    if (const std::optional<QString> line = lineOf(span)) {
        return *line;
    }
    QStringList bounds;
    if (span.from) {
        bounds.append((span.from->side == Side::After ? "> "_L1 : ">= "_L1) +
                      versionText(span.from->version));
    }
    if (span.to) {
        bounds.append((span.to->side == Side::After ? "<= "_L1 : "< "_L1) +
                      versionText(span.to->version));
    }
    return bounds.join(", "_L1);
}

} // namespace Docket
