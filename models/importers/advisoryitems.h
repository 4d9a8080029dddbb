// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/trackeritems.h"

namespace Docket {

/// A security advisory of a GitHub repository: a report that somebody made in private, or a draft
/// of the team (FORMATS.md §3).
[[nodiscard]] TrackerItems gitHubAdvisory(const QJsonObject &object, const Element &element);

} // namespace Docket
