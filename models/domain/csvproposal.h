// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvmapping.h"
#include "domain/instant.h"
#include "domain/tablepreview.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Docket {

/// When a cell says, as a mapping reads its times; nothing where it cannot.
using CellTimeFn = std::function<std::optional<Instant>(const CsvMapping &, const QString &)>;

/// Ways to write a time that tables have besides those that are known anyway, as Qt writes them.
[[nodiscard]] QStringList csvTimeForms();

/// What the columns of a table probably hold, by their names. Each column is taken once, and a
/// field stays without one where no name fits. The name is that of the file, and of no mapping in
/// `saved`; times are read in the first form that reads all of the preview's.
[[nodiscard]] CsvMapping proposedMapping(const TablePreview &table, const QList<CsvMapping> &saved,
                                         const CellTimeFn &timeOf);

/// The place of a field's first column in a table.
[[nodiscard]] std::optional<qsizetype> csvPlace(const CsvMapping &mapping, CsvField field,
                                                const QStringList &header);

/// What a table has in a column, without empty cells.
[[nodiscard]] QStringList csvSamples(const TablePreview &table, qsizetype place);

/// The form, or none (any known one), in which most values are times, and at least half; nothing if
/// there is no such form, or two that read them differently: whether 03/04 is in March is for a
/// person to say.
[[nodiscard]] std::optional<QString> csvTimeFormFor(const QStringList &values,
                                                    const CellTimeFn &timeOf);

} // namespace Docket
