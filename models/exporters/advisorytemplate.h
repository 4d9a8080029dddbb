// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "exporters/publicformat.h"

#include <expected>

namespace Docket {

/// The templates that come with Docket (resources/templates/advisories), by token of the format.
/// The JSON formats have none.
[[nodiscard]] const AdvisoryTemplates &originalAdvisoryTemplates();

/// What is wrong with a team's text for a format, if anything. A release note without the
/// vulnerability or the resolution is none (M-11).
[[nodiscard]] std::expected<void, LetterError> checkAdvisoryTemplate(PublicFormat format,
                                                                     const QString &text);

/// The Markdown of an advisory: UTF-8, LF, one line end at the end. Pure and deterministic.
[[nodiscard]] std::expected<QByteArray, LetterError>
fillAdvisory(const PublicAdvisory &advisory, PublicFormat format, const QString &text);

/// Every name that a template of an advisory may use, lists too.
[[nodiscard]] QStringList advisoryPlaceholders();

} // namespace Docket
