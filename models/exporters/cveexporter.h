// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

namespace Docket {

/// A draft of what a CVE numbering authority publishes, CVE 5.1: its container. With a CVE id it
/// stands in a record of that id; without one it is the container alone, for the authority that
/// will assign one. Nothing is sent anywhere: the file's name says that it is a draft.
[[nodiscard]] RenderResult toCve(const PublicAdvisory &advisory);

} // namespace Docket
