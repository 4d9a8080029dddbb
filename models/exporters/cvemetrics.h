// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/jsondocument.h"
#include "exporters/publicformat.h"

#include <QList>
#include <QStringList>

namespace Docket {

/// CVE's "metrics": a vector with what its base metrics come to. What is no vector is a problem.
[[nodiscard]] JsonValue cveMetrics(const QStringList &vectors, QList<FormatProblem> &problems);

} // namespace Docket
