// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "domain/policy.h"
#include "domain/version.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Docket {

/// The order of an ecosystem of OSV's list, with or without its release ("Debian:12"). Nothing
/// where Docket has none that is exactly the ecosystem's own: Maven, RubyGems, NuGet and others.
[[nodiscard]] std::optional<VersionScheme> schemeOfEcosystem(QStringView ecosystem);

/// The order in which the product's ranges are to be read. `own` is that of the product's policy,
/// for what is in no ecosystem. Commits have none.
[[nodiscard]] std::optional<VersionScheme> orderOf(const AffectedProduct &product,
                                                   std::optional<VersionScheme> own);

/// Whether a version is affected. CannotSay is no "no": a bound is unknown, nobody has said, or the
/// order of the versions is none that Docket knows.
enum class AffectedVerdict { Affected, NotAffected, UnderInvestigation, CannotSay };

/// The verdict on one version, and what it rests on.
struct AffectedAnswer
{
    AffectedVerdict verdict = AffectedVerdict::CannotSay;
    std::optional<int> range;  ///< that decides, or that cannot be decided
    bool isEnumerated = false; ///< it is named singly

    bool operator==(const AffectedAnswer &) const = default;
};

/// The affected versions of one product, read once for many questions. A question costs one pass
/// over the ranges.
class AffectedVersions final
{
public:
    explicit AffectedVersions(const AffectedProduct &product,
                              std::optional<VersionScheme> own = {});

    /// OSV's evaluation (schema, "Evaluation"): affected is what is named singly or lies in any of
    /// the ranges that are affected; the events of a range are read in the order of the versions,
    /// so that one that ends before it begins never ends. Besides OSV: ranges of another status,
    /// and `others` for what lies in none.
    [[nodiscard]] AffectedAnswer of(const QString &version) const;

private:
    /// Where a range begins or ends, read once.
    struct Bound
    {
        QString text;
        std::optional<Version> version;
        bool isFirst = false; ///< "0", before everything
    };

    /// A bound that is empty has not been said, or is unknown.
    struct Range
    {
        AffectedStatus status = AffectedStatus::Affected;
        std::optional<Bound> introduced;
        std::optional<Bound> fixed;
        std::optional<Bound> last;
        bool hasNoFix = false; ///< said so
        bool isInverted = false;
    };

    enum class Truth { No, Unknown, Yes };

    [[nodiscard]] Bound bound(const QString &text) const;
    [[nodiscard]] Range readRange(const AffectedRange &range) const;
    [[nodiscard]] static std::optional<std::weak_ordering> compare(const Bound &one,
                                                                   const Bound &other);
    [[nodiscard]] static Truth isBefore(const Bound &version, const Range &range);
    [[nodiscard]] static Truth isInside(const Bound &version, const Range &range);
    [[nodiscard]] bool isEnumerated(const Bound &version) const;

    std::optional<VersionScheme> m_scheme;
    QList<Range> m_ranges;
    QSet<QString> m_versions;
    QList<Version> m_ordered; ///< of those named singly the ones that have an order, sorted
    std::optional<AffectedStatus> m_others;
};

} // namespace Docket
