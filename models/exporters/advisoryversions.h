// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Docket {

// What templates of advisories get of affected versions, as Markdown.

/// Ranges of a list; the table has all of them.
constexpr qsizetype MostRangesListed = 20000;

/// Lines with commas, each escaped; without empty ones.
[[nodiscard]] QString escapedLines(const QStringList &texts);

/// All ranges as a table. Branch, status and last affected version have a column where any is
/// stated.
[[nodiscard]] QString affectedTable(const QList<AffectedProduct> &products);

[[nodiscard]] QVariantList affectedOf(const PublicAdvisory &advisory);

/// What is named version by version; thousands of them are one line.
[[nodiscard]] QVariantList singleVersionsOf(const PublicAdvisory &advisory);

} // namespace Docket
