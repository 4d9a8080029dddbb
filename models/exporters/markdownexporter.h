// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QString>

namespace Docket {

/// A draft as a release note, to be looked at; see renderForScreen() of publicformat.h.
[[nodiscard]] QString markdownForScreen(const DraftPreview &preview);

} // namespace Docket
