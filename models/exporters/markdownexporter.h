// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QByteArray>

namespace Docket {

/// The advisory as Markdown, UTF-8, LF line ends, with the sections of the layout that it has.
/// Pure and deterministic: the same advisory gives the same bytes. Single-line fields are escaped
/// so that they cannot become headings, links or HTML; the author's Markdown sections are kept.
[[nodiscard]] QByteArray toMarkdown(const PublicAdvisory &advisory, AdvisoryLayout layout);

/// A draft as a release note, to be looked at.
[[nodiscard]] QString markdownForScreen(const DraftPreview &preview);

} // namespace Docket
