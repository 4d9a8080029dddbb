// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/sourcefield.h"

namespace Docket {

/// How much of an item is shown; its original has the rest.
constexpr qsizetype MostSourceFields = 2000;
constexpr qsizetype MostFieldCharacters = 2000;

/// Whether an original has fields: those of trackers and tables.
[[nodiscard]] bool hasSourceFields(const Original &original);

/// Everything that an item's original holds, by name: of JSON every value at its path, of a table's
/// row each column, of XML every element and attribute. Nothing is left out for being unknown.
[[nodiscard]] SourceFields sourceFields(const Original &original);

} // namespace Docket
