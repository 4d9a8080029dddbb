// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rangeproblems.h"

#include "domain/affectedversions.h"
#include "domain/version.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto VeryFirst = "0"_L1;

/// A commit of Git: SHA-1 or SHA-256, in full.
bool isCommit(const QString &text)
{
    const auto isHex = [](QChar c) {
        return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return (text.size() == 40 || text.size() == 64) && std::ranges::all_of(text, isHex);
}

/// What a range covers, as far as its ends have an order.
struct KnownRange
{
    int at = 0;
    std::optional<Version> from; ///< nothing: from the very first
    std::optional<Version> to;   ///< nothing: it has no end
    bool isClosed = false;       ///< `to` is in it
};

class RangeCheck final
{
public:
    RangeCheck(const AffectedProduct &product, int row, const RangeRules &rules)
        : m_product(product)
        , m_row(row)
        , m_scheme(orderOf(product, rules.scheme))
        , m_releases(rules.releases)
    {
        for (const QString &release : rules.releases) {
            if (const auto version = read(release)) {
                m_releaseVersions.append(*version);
            }
        }
    }

    [[nodiscard]] QList<AdvisoryFinding> findings()
    {
        for (qsizetype at = 0; at < m_product.ranges.size(); ++at) {
            checkEnds(static_cast<int>(at));
        }
        checkOverlaps();
        checkBranches();
        return std::move(m_findings);
    }

private:
    void add(AdvisoryProblem problem, int range, const QString &detail)
    {
        m_findings.append(
            {.problem = problem,
             .place = {.field = AdvisoryField::Affected, .row = m_row, .range = range},
             .detail = detail});
    }

    [[nodiscard]] std::optional<Version> read(const QString &text) const
    {
        return m_scheme ? parseVersion(text, *m_scheme) : std::nullopt;
    }

    void checkEnds(int at)
    {
        const AffectedRange &range = m_product.ranges[at];
        if (!range.introduced.isStated()) {
            add(AdvisoryProblem::RangeWithoutLowerBound, at, nameOf(range));
        }
        if (!range.hasUpperBound()) {
            add(AdvisoryProblem::RangeWithoutUpperBound, at, nameOf(range));
        }
        for (const QString &text :
             {range.introduced.version, range.fixed.version, range.lastAffected}) {
            if (!text.isEmpty() && text != VeryFirst && !isComparable(text)) {
                add(AdvisoryProblem::BoundNotAVersion, at, text.left(MostVersionLength));
            }
        }
        if (!range.fixed.version.isEmpty() && !isKnownRelease(range.fixed.version)) {
            add(AdvisoryProblem::FixNotInARelease, at, range.fixed.version);
        }
        const auto known = knownRange(at);
        if (isInverted(range, known)) {
            add(AdvisoryProblem::RangeInverted, at,
                range.introduced.version + u" – "_s + endOf(range));
        } else if (known) {
            m_known.append(*known);
        }
    }

    [[nodiscard]] QString nameOf(const AffectedRange &range) const
    {
        return range.branch.isEmpty() ? m_product.name : range.branch;
    }

    [[nodiscard]] static const QString &endOf(const AffectedRange &range)
    {
        return range.fixed.version.isEmpty() ? range.lastAffected : range.fixed.version;
    }

    /// Whether somebody can tell what comes before it. Where no order is known, only what no order
    /// could have is refused.
    [[nodiscard]] bool isComparable(const QString &text) const
    {
        if (m_product.kind == RangeKind::Git) {
            return isCommit(text);
        }
        if (m_scheme) {
            return read(text).has_value();
        }
        return text.size() <= MostVersionLength &&
               std::ranges::none_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    }

    [[nodiscard]] bool isKnownRelease(const QString &text) const
    {
        if (m_product.kind == RangeKind::Git || m_releases.isEmpty() || m_releases.contains(text)) {
            return true;
        }
        const auto version = read(text);
        return version && std::ranges::any_of(m_releaseVersions, [&](const Version &release) {
                   return compareVersions(release, *version) == 0;
               });
    }

    /// Nothing where an end is not said or has no order. Unknown ends are not guessed, but for
    /// "there is no fix".
    [[nodiscard]] std::optional<KnownRange> knownRange(int at) const
    {
        const AffectedRange &range = m_product.ranges[at];
        KnownRange known{.at = at, .from = read(range.introduced.version)};
        if (!known.from && range.introduced.version != VeryFirst) {
            return std::nullopt;
        }
        if (range.introduced.version == VeryFirst) {
            known.from.reset();
        }
        if (const QString &end = endOf(range); !end.isEmpty()) {
            known.to = read(end);
            known.isClosed = range.fixed.version.isEmpty();
            return known.to ? std::optional(known) : std::nullopt;
        }
        return range.fixed.isUnknown ? std::optional(known) : std::nullopt;
    }

    /// Ends before it begins, or where it begins without having anything.
    [[nodiscard]] static bool isInverted(const AffectedRange &range,
                                         const std::optional<KnownRange> &known)
    {
        const QString &fixed = range.fixed.version;
        if (!fixed.isEmpty() && (fixed == range.introduced.version || fixed == VeryFirst)) {
            return true; // also of commits and of what has no order
        }
        if (!known || !known->from || !known->to) {
            return false;
        }
        const auto order = compareVersions(*known->to, *known->from);
        return order < 0 || (order == 0 && !known->isClosed);
    }

    [[nodiscard]] static bool beginsBefore(const KnownRange &one, const KnownRange &other)
    {
        if (!one.from || !other.from) {
            return !one.from && other.from;
        }
        return compareVersions(*one.from, *other.from) < 0;
    }

    /// Whether `other`, which begins no earlier, begins before `one` has ended.
    [[nodiscard]] static bool reaches(const KnownRange &one, const KnownRange &other)
    {
        if (!one.to || !other.from) {
            return true;
        }
        const auto order = compareVersions(*other.from, *one.to);
        return order < 0 || (order == 0 && one.isClosed);
    }

    [[nodiscard]] static bool endsLater(const KnownRange &one, const KnownRange &other)
    {
        return other.to && (!one.to || compareVersions(*one.to, *other.to) > 0);
    }

    /// In order of their beginnings, each against the one that reaches furthest so far.
    void checkOverlaps()
    {
        if (m_known.isEmpty()) {
            return;
        }
        std::ranges::stable_sort(m_known, beginsBefore);
        const KnownRange *furthest = &m_known.first();
        for (qsizetype i = 1; i < m_known.size(); ++i) {
            const KnownRange &range = m_known[i];
            if (reaches(*furthest, range)) {
                add(AdvisoryProblem::RangesOverlap, range.at,
                    spanOf(furthest->at) + u" · "_s + spanOf(range.at));
            }
            if (endsLater(range, *furthest)) {
                furthest = &range;
            }
        }
    }

    [[nodiscard]] QString spanOf(int at) const
    {
        const AffectedRange &range = m_product.ranges[at];
        const QString span = range.introduced.version + u" – "_s + endOf(range);
        return range.branch.isEmpty() ? span : range.branch + u": "_s + span;
    }

    void checkBranches()
    {
        QSet<QString> seen;
        for (qsizetype at = 0; at < m_product.ranges.size(); ++at) {
            const QString branch = m_product.ranges[at].branch.trimmed();
            if (branch.isEmpty()) {
                continue;
            }
            if (seen.contains(branch.toLower())) {
                add(AdvisoryProblem::BranchTwice, static_cast<int>(at), branch);
            }
            seen.insert(branch.toLower());
        }
    }

    const AffectedProduct &m_product;
    int m_row;
    std::optional<VersionScheme> m_scheme;
    const QStringList &m_releases;
    QList<Version> m_releaseVersions;
    QList<KnownRange> m_known;
    QList<AdvisoryFinding> m_findings;
};

} // namespace

QList<AdvisoryFinding> rangeProblems(const AffectedProduct &product, int row,
                                     const RangeRules &rules)
{
    return RangeCheck(product, row, rules).findings();
}

QStringList releasesOf(const FixRecord &fix)
{
    QStringList releases{fix.targetRelease.trimmed()};
    for (const Backport &backport : fix.backports) {
        releases.append(backport.version.trimmed());
    }
    releases.removeAll(QString());
    releases.removeDuplicates();
    return releases;
}

} // namespace Docket
