// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <span>
#include <utility>

namespace Docket {

/// A part of a document, by the beginning of its JSON pointer, and where a person mends it.
using FieldPlace = std::pair<QLatin1StringView, AdvisoryField>;

/// Sets the fields of problems that a schema found: of the places in which one stands, the first
/// listed counts. What stands nowhere is of the title.
void setFields(QList<FormatProblem> &problems, std::span<const FieldPlace> places);

/// The index that follows `prefix` in a JSON pointer: 2 of "/affected/2/ranges"; -1 for none.
[[nodiscard]] qsizetype indexIn(const QString &pointer, QLatin1StringView prefix);

/// Adds a loss for a value that says something.
void addLoss(QList<FormatLoss> &losses, AdvisoryField field, const QString &value);
void addLosses(QList<FormatLoss> &losses, AdvisoryField field, const QStringList &values);

/// Of an id that people or records wrote: letters, digits, ".", "_" and "-", not hidden, at most
/// 100.
[[nodiscard]] QString safeFileStem(const QString &id);

} // namespace Docket
