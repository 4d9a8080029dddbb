// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

namespace Docket {

/// The advisory as a record of the OSV schema 1.7, valid by it.
///
/// The id is the advisory's own if OSV knows its prefix, else with the publisher's prefix, else the
/// first CVE or GHSA name, else "x_" before it (which the schema keeps for what no database of its
/// list publishes). Impact, resolution and mitigation follow the description under headings. An
/// affected product of no ecosystem has to have commits as its ranges.
[[nodiscard]] RenderResult toOsv(const PublicAdvisory &advisory);

} // namespace Docket
