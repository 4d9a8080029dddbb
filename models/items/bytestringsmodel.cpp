// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bytestringsmodel.h"

using namespace Qt::StringLiterals;

namespace Docket {

ByteStringsModel::ByteStringsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ByteStringsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_strings.size());
}

int ByteStringsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ByteStringsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const ByteString &string = m_strings.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case OffsetColumn:
        return u"%1"_s.arg(static_cast<qulonglong>(string.offset), 8, 16, QLatin1Char('0'));
    case KindColumn:
        return string.isWide ? u"UTF-16"_s : u"ASCII"_s;
    case TextColumn:
        return textOf(m_bytes, string);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ByteStringsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case OffsetColumn:
        //: header of a column: where in a file a string begins
        return tr("Offset");
    case KindColumn:
        //: header of a column: "ASCII" or "UTF-16"
        return tr("Kind");
    case TextColumn:
        return tr("String");
    case ColumnCount:
        break;
    }
    return {};
}

void ByteStringsModel::setBytes(const QByteArray &bytes)
{
    beginResetModel();
    m_bytes = bytes;
    m_strings.clear();
    endResetModel();
}

void ByteStringsModel::append(const QList<ByteString> &strings)
{
    if (strings.isEmpty()) {
        return;
    }
    const auto first = static_cast<int>(m_strings.size());
    beginInsertRows({}, first, first + static_cast<int>(strings.size()) - 1);
    m_strings += strings;
    endInsertRows();
}

} // namespace Docket
