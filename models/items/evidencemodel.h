// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/evidence.h"

#include <QAbstractItemModel>

namespace Docket {

/// Message → its text, fenced blocks and attachments (EvidenceRole). A tree of fixed depth made
/// from a flat list with depths.
class EvidenceModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit EvidenceModel(QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// Fenced blocks and attachments: what the tab's badge counts.
    [[nodiscard]] int pieceCount() const;

public Q_SLOTS:
    void setMessages(const QList<MessageView> &messages);

private:
    struct Node
    {
        EvidenceItem item;
        int parent = -1;
        int row = 0;
        QList<int> children;
    };

    QList<Node> m_nodes;
    QList<int> m_roots;
};

} // namespace Docket
