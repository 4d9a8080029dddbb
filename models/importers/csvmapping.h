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

    bool operator==(const CsvMapping &) const = default;
};

[[nodiscard]] QByteArray toJson(const CsvMapping &mapping);
/// Strict: the error names the field ("columns.title: …").
[[nodiscard]] std::expected<CsvMapping, QString> csvMappingFromJson(const QByteArray &json);

/// The tables of known trackers, by name: "gitlab-csv", "jira-csv", …
[[nodiscard]] std::optional<CsvMapping> knownCsvMapping(QStringView name);

/// The name of the known mapping whose marks a header row has; empty for none.
[[nodiscard]] QString knownCsvNameOf(const QStringList &header);

} // namespace Docket
