// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/threadmodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>

namespace Docket {

ThreadModel::ThreadModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MessageView &view = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleName(view.message.subject);
    case IdRole:
        return view.message.id.value;
    case ValueRole:
        return static_cast<int>(view.message.direction);
    case InstantRole:
        return effectiveAt(view.message).seconds;
    case MessageRole:
        return QVariant::fromValue(view);
    default:
        return {};
    }
}

void ThreadModel::setMessages(const QList<MessageView> &messages)
{
    const auto isAt = [](MessageId id) {
        return [id](const MessageView &view) { return view.message.id == id; };
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::none_of(messages, isAt(m_messages.at(row).message.id))) {
            beginRemoveRows({}, row, row);
            m_messages.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(messages.size()); ++row) {
        const MessageView &wanted = messages.at(row);
        const auto found =
            std::find_if(m_messages.cbegin() + row, m_messages.cend(), isAt(wanted.message.id));
        const int old = static_cast<int>(found - m_messages.cbegin());
        if (found == m_messages.cend()) {
            beginInsertRows({}, row, row);
            m_messages.insert(row, wanted);
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_messages.move(old, row);
            endMoveRows();
        }
        if (m_messages.at(row) != wanted) {
            m_messages[row] = wanted;
            Q_EMIT dataChanged(index(row), index(row),
                               {Qt::DisplayRole, ValueRole, InstantRole, MessageRole});
        }
    }
}

} // namespace Docket
