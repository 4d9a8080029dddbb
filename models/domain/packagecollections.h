// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "domain/policy.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace Docket {

// What OSV calls an ecosystem, CVE says by the address of a collection and an order of versions.

/// Where the packages of an ecosystem are listed; empty where it is not known.
[[nodiscard]] QLatin1StringView collectionOf(QStringView ecosystem);

/// The ecosystem whose packages are listed at an address; empty where that is not known. Never
/// "Go": CVE records of it name packages, OSV names modules.
[[nodiscard]] QString ecosystemAt(const QString &collection);

/// How the versions of an ecosystem are compared where nobody says it: as OSV's databases have it.
[[nodiscard]] RangeKind usualKindOf(QStringView ecosystem);

/// CVE's word for how the versions of a product are compared.
[[nodiscard]] QLatin1StringView versionTypeOf(const AffectedProduct &product);

} // namespace Docket
