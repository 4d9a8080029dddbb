// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QByteArray>

namespace Docket {

/// The advisory as release-note Markdown (M-11: vulnerability and resolution), UTF-8, LF line ends.
/// Pure and deterministic: the same advisory gives the same bytes. Single-line fields are escaped
/// so that they cannot become headings, links or HTML; the author's Markdown sections are kept.
[[nodiscard]] QByteArray toMarkdown(const PublicAdvisory &advisory);

/// The same of a draft, to be looked at.
[[nodiscard]] QString markdownForScreen(const DraftPreview &preview);

} // namespace Docket
