// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QVariantHash>

namespace Docket {

struct TemplateWords;

/// What templates of advisories may use; resources/templates/README.md says what it stands for.
[[nodiscard]] const TemplateWords &advisoryWords();

/// The values of an advisory, as Markdown: single lines are escaped, so that no text of a report
/// becomes a heading, a link or HTML; the sections that the advisory's author wrote are kept.
[[nodiscard]] QVariantHash advisoryValues(const PublicAdvisory &advisory);

} // namespace Docket
