// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/jsondocument.h"
#include "exporters/publicformat.h"

#include <QList>

namespace Docket {

/// Whether OSV has anything to say of a product: it names only what is affected.
[[nodiscard]] bool isInOsv(const AffectedProduct &product);

/// OSV's "affected": an element for each product that has something affected.
[[nodiscard]] JsonValue osvAffected(const PublicAdvisory &advisory, QList<FormatLoss> &losses,
                                    QList<FormatProblem> &problems);

} // namespace Docket
