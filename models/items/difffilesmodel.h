// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unifieddiff.h"

#include <QAbstractTableModel>

namespace Docket {

/// The files of a diff, a row each. DisplayRole is for screen readers; a delegate paints.
class DiffFilesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, ChangeColumn, LinesColumn, ColumnCount };

    explicit DiffFilesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setFiles(const QList<DiffFile> &files);

    [[nodiscard]] const DiffFile &file(int row) const { return m_files.at(row); }

private:
    QList<DiffFile> m_files;
};

} // namespace Docket
