// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

namespace Docket {

/// The advisory as a CSAF 2.0 document of the profile "security advisory", with one vulnerability.
/// It is judged by csafProblems() before it is handed out: a problem's place is in the document,
/// its field in the form. `fileName` of the result is left to the caller.
[[nodiscard]] RenderResult toCsaf(const PublicAdvisory &advisory);

} // namespace Docket
