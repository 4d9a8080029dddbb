// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcestate.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// What a column of a table may mean.
enum class CsvField {
    Id,    ///< names the item within its source
    Url,   ///< names it everywhere; counts before the id
    Title, ///< the only one that must be there
    Text,
    State,
    StateReason,
    Reporter, ///< a login, or a mail address
    ReporterName,
    CreatedAt,
    UpdatedAt,
    Labels, ///< with commas or blanks between them
    Confidential,
    Public,
    DuplicateOf, ///< an id
    Comment,     ///< Jira: "date;author;text"
    Attachment,  ///< Jira: "date;author;name;address"
};

/// Which column of a table holds what: by the name in its header row, whatever its place. A value
/// that people save and give to each other as JSON.
struct CsvMapping
{
    QString name; ///< the beginning of its items' refs: "acme" gives "acme:17"
    SourceKind source = SourceKind::Table;
    /// The columns of a field. The first that the table has counts; of Text, Labels, Comment and
    /// Attachment all do.
    QMap<CsvField, QStringList> columns;
    QString timeFormat; ///< as Qt writes it ("dd.MM.yyyy HH:mm", UTC); empty: any known form
    QString urlPrefix;  ///< what stands before an id in the item's address; empty: it has none
    QStringList header; ///< of the table that it was made for; one with the same is read by it
    QString knownAs;    ///< the name before it was renamed: its items keep their refs

    bool operator==(const CsvMapping &) const = default;
};

[[nodiscard]] QByteArray toJson(const CsvMapping &mapping);
/// Strict: the error names the field ("columns.title: …").
[[nodiscard]] std::expected<CsvMapping, QString> csvMappingFromJson(const QByteArray &json);

/// What a casebook keeps: mappings by name, in order of it. What cannot be read is left out.
[[nodiscard]] QByteArray toJson(const QList<CsvMapping> &mappings);
[[nodiscard]] QList<CsvMapping> csvMappingsFromJson(const QByteArray &json);

/// "acme", "acme-2": what may be a mapping's name.
[[nodiscard]] bool isCsvMappingName(const QString &name);

/// Whether a name is another mapping's, or was: its items would be taken for that one's.
[[nodiscard]] bool isCsvNameTaken(const QString &name, const QList<CsvMapping> &mappings);

/// The mapping that was made for a table of these columns, whatever their order; nothing for none.
[[nodiscard]] std::optional<CsvMapping> csvMappingFor(const QStringList &header,
                                                      const QList<CsvMapping> &mappings);

/// Names as they are compared: without blanks around them, in lower case.
[[nodiscard]] QString csvColumnKey(const QString &name);

/// The tables of known trackers, by name: "gitlab-csv", "jira-csv", …
[[nodiscard]] std::optional<CsvMapping> knownCsvMapping(QStringView name);

/// The name of the known mapping whose marks a header row has; empty for none.
[[nodiscard]] QString knownCsvNameOf(const QStringList &header);

} // namespace Docket
