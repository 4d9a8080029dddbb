// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/difffilesmodel.h"

#include "domain/evidence.h"

using namespace Qt::StringLiterals;

namespace Docket {

DiffFilesModel::DiffFilesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int DiffFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int DiffFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const DiffFile &file = m_files.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return visibleName(file.name());
    case LinesColumn:
        return u"+%1 −%2"_s.arg(file.added).arg(file.removed);
    case ChangeColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DiffFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case NameColumn:
        //: header of a column: the name of a file in a diff
        return tr("File");
    case ChangeColumn:
        //: header of a column: what a diff does to a file
        return tr("Change");
    case LinesColumn:
        return tr("Lines");
    case ColumnCount:
        break;
    }
    return {};
}

void DiffFilesModel::setFiles(const QList<DiffFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

} // namespace Docket
