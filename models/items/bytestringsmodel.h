// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytestrings.h"

#include <QAbstractTableModel>

namespace Docket {

/// The strings of a piece as they are found, a row each. Holds where they are; their texts are read
/// from the bytes when they are to be seen.
class ByteStringsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { OffsetColumn, KindColumn, TextColumn, ColumnCount };

    explicit ByteStringsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Forgets all strings.
    void setBytes(const QByteArray &bytes);
    void append(const QList<ByteString> &strings);

    [[nodiscard]] const ByteString &string(int row) const { return m_strings.at(row); }

private:
    QByteArray m_bytes;
    QList<ByteString> m_strings;
};

} // namespace Docket
