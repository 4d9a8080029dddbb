// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/importedadvisory.h"
#include "importers/recordnode.h"

#include <QString>
#include <QStringList>

namespace Docket {

// Pieces that the formats of advisories have in common.

/// Adds a CVSS vector unless there is one of its version; false if so.
bool addVector(QStringList &vectors, const QString &vector);

/// "CWE-79: Cross-site …", "CWE 400", or a name alone.
[[nodiscard]] Weakness weaknessOf(const QString &text);

/// A severity in the words of any of them: "MODERATE", "medium".
[[nodiscard]] std::optional<Severity> severityOf(const QString &word);

/// Adds a revision for the publication and one for a later change; the record has no more.
void addRevisions(ImportedAdvisory &advisory);

/// Closes the reading of a record: what is wrong, or the advisory with its losses.
[[nodiscard]] std::expected<QList<ImportedAdvisory>, ImportIssue>
finished(ImportedAdvisory advisory, const QJsonObject &object, const RecordReading &reading);

} // namespace Docket
