// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evidencemodel.h"

#include "domain/codeblocks.h"
#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>

namespace Docket {

namespace {

QList<EvidenceItem> itemsOf(const MessageView &view)
{
    const MessageId id = view.message.id;
    EvidenceItem message;
    message.kind = EvidenceItem::Kind::Message;
    message.messageId = id;
    message.name = displayName(view.message.from);
    message.at = view.message.receivedAt;
    EvidenceItem text;
    text.kind = EvidenceItem::Kind::Text;
    text.depth = 1;
    text.messageId = id;
    text.mediaType = QStringLiteral("text/plain");
    text.size = view.text.toUtf8().size();
    QList<EvidenceItem> items{message, text};
    int number = 0;
    const QList<CodeBlock> blocks = codeBlocks(view.text);
    for (const CodeBlock &block : blocks) {
        EvidenceItem item;
        item.kind = EvidenceItem::Kind::CodeBlock;
        item.depth = 2;
        item.messageId = id;
        item.number = ++number;
        item.name = block.language;
        item.size = block.text.count(u'\n');
        items << item;
    }
    for (const Attachment &attachment : view.attachments) {
        EvidenceItem item;
        item.kind = EvidenceItem::Kind::Attachment;
        item.depth = 1;
        item.messageId = id;
        item.attachmentId = attachment.id;
        item.name = attachment.info.name;
        item.mediaType = attachment.info.mediaType;
        item.size = attachment.info.size;
        item.sha256 = attachment.info.sha256;
        item.partPath = attachment.info.partPath;
        items << item;
    }
    return items;
}

qsizetype nodeOf(const QModelIndex &index)
{
    return static_cast<qsizetype>(index.internalId());
}

} // namespace

EvidenceModel::EvidenceModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

QModelIndex EvidenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const QList<int> &rows = parent.isValid() ? m_nodes.at(nodeOf(parent)).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(rows.at(row)));
}

QModelIndex EvidenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid()) {
        return {};
    }
    const int parentNode = m_nodes.at(nodeOf(child)).parent;
    return parentNode < 0
               ? QModelIndex()
               : createIndex(m_nodes.at(parentNode).row, 0, static_cast<quintptr>(parentNode));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_roots.size());
    }
    return parent.column() == 0 ? static_cast<int>(m_nodes.at(nodeOf(parent)).children.size()) : 0;
}

int EvidenceModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EvidenceItem &item = m_nodes.at(nodeOf(index)).item;
    switch (role) {
    case Qt::DisplayRole:
        return visibleName(item.name);
    case IdRole:
        return item.attachmentId ? item.attachmentId->value : item.messageId.value;
    case ValueRole:
        return static_cast<int>(item.kind);
    case EvidenceRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

int EvidenceModel::pieceCount() const
{
    return static_cast<int>(std::ranges::count_if(m_nodes, [](const Node &node) {
        return node.item.kind == EvidenceItem::Kind::CodeBlock ||
               node.item.kind == EvidenceItem::Kind::Attachment;
    }));
}

void EvidenceModel::setMessages(const QList<MessageView> &messages)
{
    QList<Node> nodes;
    QList<int> roots;
    QList<int> path; // the open node of each depth
    for (const MessageView &view : messages) {
        const QList<EvidenceItem> items = itemsOf(view);
        for (const EvidenceItem &item : items) {
            const int number = static_cast<int>(nodes.size());
            path.resize(item.depth);
            Node node;
            node.item = item;
            node.parent = path.isEmpty() ? -1 : path.constLast();
            QList<int> &siblings = node.parent < 0 ? roots : nodes[node.parent].children;
            node.row = static_cast<int>(siblings.size());
            siblings << number;
            nodes << node;
            path << number;
        }
    }
    if (std::ranges::equal(nodes, m_nodes, {}, &Node::item, &Node::item)) {
        return; // the same pieces: what is open and selected stays
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    m_roots = std::move(roots);
    endResetModel();
}

} // namespace Docket
