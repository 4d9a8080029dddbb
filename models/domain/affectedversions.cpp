// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/affectedversions.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array SemverEcosystems{
    "Bitnami"_L1, "crates.io"_L1, "Go"_L1, "Hex"_L1, "Julia"_L1, "npm"_L1, "Pub"_L1, "SwiftURL"_L1,
};

constexpr std::array DebianEcosystems{"Debian"_L1, "Ubuntu"_L1};

AffectedVerdict verdictFor(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        return AffectedVerdict::Affected;
    case AffectedStatus::NotAffected:
        return AffectedVerdict::NotAffected;
    case AffectedStatus::UnderInvestigation:
        return AffectedVerdict::UnderInvestigation;
    }
    return AffectedVerdict::CannotSay;
}

bool comesBefore(const Version &one, const Version &other)
{
    return compareVersions(one, other) < 0;
}

} // namespace

std::optional<VersionScheme> schemeOfEcosystem(QStringView ecosystem)
{
    const qsizetype colon = ecosystem.indexOf(u':');
    const QStringView name = colon < 0 ? ecosystem : ecosystem.first(colon);
    const auto isOneOf = [name](const auto &names) {
        return std::ranges::any_of(names, [name](QLatin1StringView one) { return name == one; });
    };
    if (isOneOf(SemverEcosystems)) {
        return VersionScheme::Semver;
    }
    if (isOneOf(DebianEcosystems)) {
        return VersionScheme::Debian;
    }
    return name == "PyPI"_L1 ? std::optional(VersionScheme::Pep440) : std::nullopt;
}

std::optional<VersionScheme> orderOf(const AffectedProduct &product,
                                     std::optional<VersionScheme> own)
{
    switch (product.kind) {
    case RangeKind::Git:
        return std::nullopt;
    case RangeKind::Semver:
        return VersionScheme::Semver;
    case RangeKind::Ecosystem:
        break;
    }
    return product.ecosystem.isEmpty() ? own : schemeOfEcosystem(product.ecosystem);
}

AffectedVersions::AffectedVersions(const AffectedProduct &product, std::optional<VersionScheme> own)
    : m_scheme(orderOf(product, own))
    , m_versions(product.versions.cbegin(), product.versions.cend())
    , m_others(product.others)
{
    for (const AffectedRange &range : product.ranges) {
        m_ranges.append(readRange(range));
    }
    for (const QString &version : product.versions) {
        if (const auto read = bound(version).version) {
            m_ordered.append(*read);
        }
    }
    std::ranges::sort(m_ordered, comesBefore);
}

AffectedVersions::Bound AffectedVersions::bound(const QString &text) const
{
    return {.text = text,
            .version = m_scheme ? parseVersion(text, *m_scheme) : std::nullopt,
            .isFirst = text == "0"_L1};
}

AffectedVersions::Range AffectedVersions::readRange(const AffectedRange &range) const
{
    const auto stated = [this](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(bound(text));
    };
    Range read{.status = range.status,
               .introduced = stated(range.introduced.version),
               .fixed = stated(range.fixed.version),
               .last = stated(range.lastAffected),
               .hasNoFix = range.fixed.isUnknown};
    if (read.fixed) { // as affected.h has it: a fix tells more
        read.last.reset();
    }
    if (read.introduced && (read.fixed || read.last)) {
        const auto order = compare(read.fixed ? *read.fixed : *read.last, *read.introduced);
        read.isInverted = order && *order < 0;
    }
    return read;
}

std::optional<std::weak_ordering> AffectedVersions::compare(const Bound &one, const Bound &other)
{
    if (one.text == other.text) {
        return std::weak_ordering::equivalent;
    }
    if (one.isFirst || other.isFirst) {
        return one.isFirst ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    if (one.version && other.version) {
        return compareVersions(*one.version, *other.version);
    }
    return std::nullopt;
}

/// Whether the range has not ended at `version`; it is known to have begun.
AffectedVersions::Truth AffectedVersions::isBefore(const Bound &version, const Range &range)
{
    if (range.isInverted) { // its end came first
        return Truth::Yes;
    }
    if (!range.fixed && !range.last) {
        return range.hasNoFix ? Truth::Yes : Truth::Unknown;
    }
    const auto order = compare(version, range.fixed ? *range.fixed : *range.last);
    if (!order) {
        return Truth::Unknown;
    }
    return *order < 0 || (!range.fixed && *order == 0) ? Truth::Yes : Truth::No;
}

AffectedVersions::Truth AffectedVersions::isInside(const Bound &version, const Range &range)
{
    const Truth before = isBefore(version, range);
    if (before == Truth::No) {
        return Truth::No;
    }
    if (!range.introduced) {
        return Truth::Unknown;
    }
    const auto order = compare(version, *range.introduced);
    if (!order) {
        return Truth::Unknown;
    }
    if (*order == 0 && !range.fixed && !range.last) { // where it begins it is, wherever it ends
        return Truth::Yes;
    }
    return *order < 0 ? Truth::No : before;
}

bool AffectedVersions::isEnumerated(const Bound &version) const
{
    return m_versions.contains(version.text) ||
           (version.version &&
            std::ranges::binary_search(m_ordered, *version.version, comesBefore));
}

AffectedAnswer AffectedVersions::of(const QString &version) const
{
    const Bound asked = bound(version.trimmed());
    if (isEnumerated(asked)) {
        return {.verdict = AffectedVerdict::Affected, .range = {}, .isEnumerated = true};
    }
    // What is affected in one range is affected, whatever the others say; a range that says
    // anything else counts more than one that cannot say.
    constexpr std::array Ranks{AffectedVerdict::CannotSay, AffectedVerdict::NotAffected,
                               AffectedVerdict::UnderInvestigation, AffectedVerdict::Affected};
    const auto rankOf = [&Ranks](AffectedVerdict verdict) {
        return std::ranges::find(Ranks, verdict) - Ranks.begin();
    };
    std::optional<AffectedAnswer> best;
    for (qsizetype at = 0; at < m_ranges.size(); ++at) {
        const Range &range = m_ranges[at];
        const Truth inside = isInside(asked, range);
        if (inside == Truth::No) {
            continue;
        }
        const AffectedAnswer answer{.verdict = inside == Truth::Yes ? verdictFor(range.status)
                                                                    : AffectedVerdict::CannotSay,
                                    .range = static_cast<int>(at)};
        if (!best || rankOf(answer.verdict) > rankOf(best->verdict)) {
            best = answer;
        }
    }
    if (best) {
        return *best;
    }
    if (m_others) {
        return {.verdict = verdictFor(*m_others)};
    }
    const bool isSilent = m_ranges.isEmpty() && m_versions.isEmpty();
    return {.verdict = isSilent ? AffectedVerdict::CannotSay : AffectedVerdict::NotAffected};
}

} // namespace Docket
