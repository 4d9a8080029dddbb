// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvmapping.h"
#include "importers/trackeritems.h"

#include <QHash>

#include <utility>

namespace Docket {

/// The header row of a table, with where its columns are.
class CsvTable final
{
public:
    CsvTable(const QByteArray &headerRow, char delimiter, CsvMapping mapping);

    [[nodiscard]] const CsvMapping &mapping() const { return m_mapping; }

    /// Whether it has what must be there: a column of titles.
    [[nodiscard]] bool isUsable() const { return m_places.contains(CsvField::Title); }

    /// What a row holds: an item, and the comments that stand in its cells. Its original is the
    /// header row and the row, a small table of its own.
    [[nodiscard]] TrackerItems itemsOf(QByteArrayView row, qint64 offset,
                                       const ImportContext &context) const;

private:
    [[nodiscard]] QString first(CsvField field, const QList<QByteArrayView> &cells) const;
    [[nodiscard]] QStringList all(CsvField field, const QList<QByteArrayView> &cells) const;
    [[nodiscard]] QString createdAt(const QString &text) const;
    [[nodiscard]] QString refOf(const QString &id) const;
    [[nodiscard]] ItemFields fieldsOf(const QList<QByteArrayView> &cells) const;
    void addComments(TrackerItems &items, const QList<QByteArrayView> &cells, qint64 offset,
                     const ImportContext &context) const;

    QByteArray m_header;
    char m_delimiter;
    CsvMapping m_mapping;
    QByteArray m_envelope;
    QMap<CsvField, QList<qsizetype>> m_places;
};

/// When a cell says, as a mapping reads its times.
[[nodiscard]] std::optional<Instant> tableInstant(const CsvMapping &mapping, const QString &value);

/// What a table row that was kept as an original says.
[[nodiscard]] std::optional<IncomingMessage> tableRowMessage(const Original &original);

/// Its columns and its values, as many as each row has.
[[nodiscard]] std::pair<QStringList, QStringList> tableRowCells(const Original &original);

/// Its columns and values, one a line; long values are left out.
[[nodiscard]] QString tableRowFields(const Original &original);

} // namespace Docket
