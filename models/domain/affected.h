// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

// Which versions of which products are affected, as all formats of advisories say it.

/// One end of an affected range: a version, or unknown on purpose (FIELD.md rule 10). Empty means
/// that nobody has said yet, and blocks.
struct VersionBound
{
    QString version;
    bool isUnknown = false;

    [[nodiscard]] bool isStated() const { return isUnknown || !version.isEmpty(); }

    bool operator==(const VersionBound &) const = default;
};

enum class AffectedStatus { Affected, NotAffected, UnderInvestigation };

/// "introduced in … fixed in …", half-open as in the OSV schema; or, where no fix is known, up to
/// and including the last affected version.
struct AffectedRange
{
    QString branch;          ///< "0.7.x"; empty where there is but one
    VersionBound introduced; ///< "0" is OSV's word for the very first version
    VersionBound fixed;      ///< unknown: there is no fix that anybody knows of
    QString lastAffected;    ///< counts where `fixed` has no version
    AffectedStatus status = AffectedStatus::Affected;

    /// Whether it ends somewhere, or is said not to.
    [[nodiscard]] bool hasUpperBound() const { return fixed.isStated() || !lastAffected.isEmpty(); }

    bool operator==(const AffectedRange &) const = default;
};

/// How the versions of a range are compared (OSV, affected[].ranges[].type).
enum class RangeKind {
    Ecosystem, ///< as the package's ecosystem does
    Semver,
    Git, ///< the bounds are commits of `repository`
};

/// A product and its affected versions. Names of packages are what scanners compare.
struct AffectedProduct
{
    QString name;       ///< for people: "Stalwart Mail Server"
    QString vendor;     ///< empty: the publisher
    QString ecosystem;  ///< of OSV's list: "PyPI", "crates.io"; empty: none
    QString package;    ///< its name there; empty: as `name`
    QString purl;       ///< package URL, without a version
    QString cpe;        ///< CPE 2.3
    QString repository; ///< address of the source, for Git ranges
    QString collection; ///< address of where packages are listed (CVE: collectionURL)
    RangeKind kind = RangeKind::Ecosystem;
    QList<AffectedRange> ranges;
    QStringList versions; ///< affected ones, named singly
    QStringList modules;  ///< affected parts; CVE also has files and routines
    QStringList files;
    QStringList routines;
    QStringList platforms;
    std::optional<AffectedStatus> others; ///< versions in no range (CVE: defaultStatus)

    [[nodiscard]] const QString &packageName() const { return package.isEmpty() ? name : package; }

    bool operator==(const AffectedProduct &) const = default;
};

} // namespace Docket
