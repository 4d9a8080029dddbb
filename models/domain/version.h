// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <compare>
#include <optional>

namespace Docket {

/// A version as its scheme reads it. Numbers are kept as digits without leading zeros, so that none
/// is too large.
struct Version
{
    VersionScheme scheme = VersionScheme::Semver;
    QString epoch;          ///< PEP 440 and Debian; empty is 0
    QStringList release;    ///< the leading numbers, as many as were written: 0, 8, 3
    QStringList preRelease; ///< SemVer: its identifiers; PEP 440: "a", "b" or "rc" and a number
    std::optional<QString> post; ///< PEP 440
    std::optional<QString> dev;  ///< PEP 440
    QStringList local;           ///< PEP 440
    QString upstream;            ///< Debian: all between epoch and revision
    QString revision;            ///< Debian

    bool operator==(const Version &) const = default;
};

/// What is longer is no version, whatever it says.
constexpr qsizetype MostVersionLength = 256;

/// Reads a version. SemVer 2.0 is read with what people write besides it: a leading `v`, fewer or
/// more numbers than three, `1.2.0rc1`. PEP 440 with its normal forms. Debian as dpkg does. Words,
/// commit hashes and suffixes of unknown order (`1.1.1w`) are no version: nothing (W-4).
[[nodiscard]] std::optional<Version> parseVersion(QStringView text, VersionScheme scheme);

/// Which comes first. Missing numbers are 0 but for Debian, build metadata does not count. Both
/// must be of one scheme.
[[nodiscard]] std::weak_ordering compareVersions(const Version &one, const Version &other);

/// The same of epoch and leading numbers alone.
[[nodiscard]] std::weak_ordering compareReleases(const Version &one, const Version &other);

/// Comes before the release that it names: `0.6.0-rc.1`, `1.0.dev3`, `1.2~beta`.
[[nodiscard]] bool isPreRelease(const Version &version);

/// The release itself: epoch and leading numbers, nothing else.
[[nodiscard]] Version releaseOf(const Version &version);

/// As it is written, without what does not count: "1:0.8.3-2".
[[nodiscard]] QString versionText(const Version &version);

/// Numbers of any length, as digits.
[[nodiscard]] std::weak_ordering compareNumbers(QStringView one, QStringView other);

/// "8" → "9".
[[nodiscard]] QString nextNumber(const QString &digits);

/// A number as it is compared: without leading zeros.
[[nodiscard]] QString normalNumber(QStringView digits);

[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace Docket
