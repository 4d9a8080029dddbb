// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packagecollections.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Collection
{
    QLatin1StringView ecosystem;
    QLatin1StringView address;
    QLatin1StringView versionType;
};

constexpr std::array Collections{
    Collection{"crates.io"_L1, "https://crates.io"_L1, "semver"_L1},
    Collection{"CRAN"_L1, "https://cran.r-project.org"_L1, "custom"_L1},
    Collection{"Go"_L1, "https://pkg.go.dev"_L1, "semver"_L1},
    Collection{"Hackage"_L1, "https://hackage.haskell.org"_L1, "custom"_L1},
    Collection{"Hex"_L1, "https://hex.pm"_L1, "semver"_L1},
    Collection{"Maven"_L1, "https://repo.maven.apache.org/maven2"_L1, "maven"_L1},
    Collection{"npm"_L1, "https://registry.npmjs.org"_L1, "semver"_L1},
    Collection{"NuGet"_L1, "https://www.nuget.org/packages"_L1, "custom"_L1},
    Collection{"Packagist"_L1, "https://packagist.org"_L1, "custom"_L1},
    Collection{"Pub"_L1, "https://pub.dev"_L1, "semver"_L1},
    Collection{"PyPI"_L1, "https://pypi.org/project"_L1, "python"_L1},
    Collection{"RubyGems"_L1, "https://rubygems.org"_L1, "custom"_L1},
};

} // namespace

QLatin1StringView collectionOf(QStringView ecosystem)
{
    const auto *const known = std::ranges::find_if(
        Collections, [&](const Collection &one) { return one.ecosystem == ecosystem; });
    return known == Collections.end() ? QLatin1StringView() : known->address;
}

QString ecosystemAt(const QString &collection)
{
    const QString host = QUrl(collection).host();
    const auto *const known = std::ranges::find_if(Collections, [&](const Collection &one) {
        return one.ecosystem != "Go"_L1 && !host.isEmpty() && QUrl(one.address).host() == host;
    });
    return known == Collections.end() ? QString() : QString(known->ecosystem);
}

RangeKind usualKindOf(QStringView ecosystem)
{
    constexpr std::array Semver{"npm"_L1, "crates.io"_L1, "Go"_L1};
    return std::ranges::none_of(Semver, [&](QLatin1StringView one) { return one == ecosystem; })
               ? RangeKind::Ecosystem
               : RangeKind::Semver;
}

QLatin1StringView versionTypeOf(const AffectedProduct &product)
{
    if (product.kind != RangeKind::Ecosystem) {
        return product.kind == RangeKind::Git ? "git"_L1 : "semver"_L1;
    }
    const auto *const known = std::ranges::find_if(Collections, [&](const Collection &one) {
        return one.ecosystem == product.ecosystem && one.versionType != "semver"_L1;
    });
    return known == Collections.end() ? "custom"_L1 : known->versionType;
}

} // namespace Docket
