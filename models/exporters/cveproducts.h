// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/jsondocument.h"
#include "exporters/publicformat.h"

#include <QList>

namespace Docket {

/// CVE's "affected": an element for each product.
[[nodiscard]] JsonValue cveAffected(const PublicAdvisory &advisory, QList<FormatLoss> &losses);

} // namespace Docket
