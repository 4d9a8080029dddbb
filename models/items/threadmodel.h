// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QAbstractListModel>

namespace Docket {

/// The messages of one case in order of receipt (MessageRole, IdRole).
class ThreadModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ThreadModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<MessageView> &messages() const { return m_messages; }

public Q_SLOTS:
    /// By diff: a follow-up that arrives keeps the selection.
    void setMessages(const QList<MessageView> &messages);

private:
    QList<MessageView> m_messages;
};

} // namespace Docket
