// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Docket {

// Version range specifiers as CSAF's product_version_range has them: "vers:pypi/>=1.0|<1.2.3".

/// The scheme of the versions of a product, by its ecosystem: "pypi", "semver", "generic".
[[nodiscard]] QString versScheme(const AffectedProduct &product);

/// A range as a specifier; without "vers:" and scheme where the bounds are commits. A bound that is
/// unknown, or OSV's "0", is left out; "vers:all/*" where none is left.
[[nodiscard]] QString versText(const AffectedProduct &product, const AffectedRange &range);

/// The ranges that a specifier means, with the status Affected: also of plain text such as "<4.2"
/// or ">=1.0 <2.0". A version alone gives a range of just that one. Nothing for what says something
/// else, such as "!=1.1", ">1.0" or "prior to 2".
[[nodiscard]] std::optional<QList<AffectedRange>> rangesFromVers(QStringView text);

/// The version that a CPE name (2.2 or 2.3) is of; empty where it is of all.
[[nodiscard]] QString cpeVersion(const QString &cpe);

} // namespace Docket
