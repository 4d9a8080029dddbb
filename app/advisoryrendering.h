// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/renderedformat.h"

namespace Docket {

/// AdvisoryRenderer by the exporters.
[[nodiscard]] RenderedFormat renderedForScreen(const AdvisoryGround &ground,
                                               const AdvisoryDraft &draft, PublicFormat format);

} // namespace Docket
