// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evidencemodel.h"

#include "domain/numberedevidence.h"
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
    for (const CodeBlock &block : codeBlocks(view.text)) {
        items.append(blockItem(block, id, ++number));
    }
    for (const Attachment &attachment : view.attachments) {
        items.append(attachmentItem(attachment));
    }
    return items;
}

int levelOf(const QModelIndex &index)
{
    return static_cast<int>(index.internalId());
}

} // namespace

EvidenceModel::EvidenceModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_levels(1)
{
}

EvidenceModel::ArchiveKey EvidenceModel::keyOf(const EvidenceItem &archive)
{
    return {archive.attachmentId.value_or(AttachmentId{}).value, archive.entryPath};
}

qsizetype EvidenceModel::sizeOf(const Level &level)
{
    return level.listing ? level.listing->entries.size() : level.items.size();
}

EvidenceItem EvidenceModel::itemAt(const QModelIndex &index) const
{
    const Level &level = m_levels.at(levelOf(index));
    return level.listing ? entryItem(level.archive, level.listing->entries.at(index.row()))
                         : level.items.at(index.row());
}

int EvidenceModel::levelBelow(const QModelIndex &parent) const
{
    return parent.isValid() ? m_levels.at(levelOf(parent)).below.value(parent.row(), -1) : 0;
}

QModelIndex EvidenceModel::index(int row, int column, const QModelIndex &parent) const
{
    const int level = levelBelow(parent);
    const bool isThere = level >= 0 && column == 0 && parent.column() <= 0 && row >= 0 &&
                         row < sizeOf(m_levels.at(level));
    return isThere ? createIndex(row, column, static_cast<quintptr>(level)) : QModelIndex();
}

QModelIndex EvidenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || levelOf(child) == 0) {
        return {};
    }
    const Level &level = m_levels.at(levelOf(child));
    return createIndex(level.row, 0, static_cast<quintptr>(level.parent));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    const int level = levelBelow(parent);
    return level < 0 ? 0 : static_cast<int>(sizeOf(m_levels.at(level)));
}

int EvidenceModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

/// Asked of every row of an open archive, so without making its item.
bool EvidenceModel::mayBeArchive(const QModelIndex &index) const
{
    const Level &level = m_levels.at(levelOf(index));
    if (level.listing) {
        const ArchiveEntry &entry = level.listing->entries.at(index.row());
        return !entry.isFolder && level.archive.entryPath.size() + 1 < ArchiveLimits{}.depth &&
               claimsToBeArchive(entry.name);
    }
    const EvidenceItem &item = level.items.at(index.row());
    return item.kind == EvidenceItem::Kind::Attachment &&
           claimsToBeArchive(item.name, item.mediaType);
}

bool EvidenceModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid() || levelBelow(parent) >= 0) {
        return rowCount(parent) > 0;
    }
    return mayBeArchive(parent) && !m_listings.contains(keyOf(itemAt(parent)));
}

bool EvidenceModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && levelBelow(parent) < 0 && hasChildren(parent) &&
           !m_asked.contains(keyOf(itemAt(parent)));
}

void EvidenceModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        requestListing(itemAt(parent));
    }
}

void EvidenceModel::requestListing(const EvidenceItem &archive)
{
    const ArchiveKey key = keyOf(archive);
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        Q_EMIT listingRequested(archive);
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EvidenceItem item = itemAt(index);
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
    qsizetype count = 0;
    for (const Level &level : m_levels) {
        count += std::ranges::count_if(level.items, [](const EvidenceItem &item) {
            return item.kind == EvidenceItem::Kind::CodeBlock ||
                   item.kind == EvidenceItem::Kind::Attachment;
        });
    }
    return static_cast<int>(count);
}

QModelIndex EvidenceModel::indexOf(const EvidenceItem &item) const
{
    if (!item.attachmentId) {
        return {};
    }
    QModelIndex at;
    for (int level = 0; level < m_levels.size() && !at.isValid(); ++level) {
        const auto found =
            std::ranges::find_if(m_levels.at(level).items, [&item](const EvidenceItem &attachment) {
                return attachment.attachmentId == item.attachmentId;
            });
        if (found != m_levels.at(level).items.cend()) {
            const auto row = std::distance(m_levels.at(level).items.cbegin(), found);
            at = createIndex(static_cast<int>(row), 0, static_cast<quintptr>(level));
        }
    }
    for (const qint64 number : item.entryPath) { // entries stand in the order of their numbers
        at = at.isValid() && number <= rowCount(at) ? index(static_cast<int>(number) - 1, 0, at)
                                                    : QModelIndex();
    }
    return at;
}

std::shared_ptr<const ArchiveListing> EvidenceModel::listing(const EvidenceItem &archive) const
{
    return m_listings.value(keyOf(archive));
}

bool EvidenceModel::isAwaited(const EvidenceItem &archive) const
{
    return m_asked.contains(keyOf(archive));
}

int EvidenceModel::addLevel(const QModelIndex &parent)
{
    const auto number = static_cast<int>(m_levels.size());
    m_levels.append({.parent = levelOf(parent),
                     .row = parent.row(),
                     .items = {},
                     .listing = {},
                     .archive = {},
                     .below = {}});
    m_levels[levelOf(parent)].below.insert(parent.row(), number);
    return number;
}

void EvidenceModel::setMessages(const QList<MessageView> &messages)
{
    QList<Level> old = std::exchange(m_levels, QList<Level>(1));
    for (const MessageView &view : messages) {
        QList<QModelIndex> path; // the open row of each depth
        const QList<EvidenceItem> items = itemsOf(view);
        for (const EvidenceItem &item : items) {
            path.resize(item.depth);
            const QModelIndex above = path.isEmpty() ? QModelIndex() : path.constLast();
            int level = levelBelow(above);
            level = level < 0 ? addLevel(above) : level;
            m_levels[level].items.append(item);
            path.append(createIndex(static_cast<int>(m_levels.at(level).items.size()) - 1, 0,
                                    static_cast<quintptr>(level)));
        }
    }
    QList<Level> made = std::exchange(m_levels, std::move(old));
    const auto isArchive = [](const Level &level) { return level.listing != nullptr; };
    const qsizetype oldSize =
        m_levels.size() - std::ranges::count_if(m_levels, isArchive); // they come last
    if (std::ranges::equal(made, m_levels.first(std::min(oldSize, m_levels.size())), {},
                           &Level::items, &Level::items)) {
        return; // the same pieces: what is open and selected stays
    }
    beginResetModel();
    m_levels = std::move(made);
    m_asked.clear();
    m_listings.removeIf([](const auto &known) { return known.value() == nullptr; });
    const auto listings = m_listings; // by attachment, then by path: outer ones come first
    m_listings.clear();
    for (const auto &[key, listing] : listings.asKeyValueRange()) {
        EvidenceItem archive;
        archive.attachmentId = AttachmentId{key.first};
        archive.entryPath = key.second;
        if (indexOf(archive).isValid()) { // the same attachment again
            m_listings.insert(key, listing);
            attach(archive);
        }
    }
    endResetModel();
}

/// Puts the entries of a listed archive below its row.
void EvidenceModel::attach(const EvidenceItem &archive)
{
    const QModelIndex above = indexOf(archive);
    const EvidenceItem item = itemAt(above);
    const int level = addLevel(above);
    m_levels[level].archive = item;
    m_levels[level].listing = m_listings.value(keyOf(item));
}

void EvidenceModel::setListing(const EvidenceItem &archive,
                               const std::shared_ptr<const ArchiveListing> &listing)
{
    const QModelIndex above = indexOf(archive);
    if (!above.isValid()) {
        return; // another case is shown by now
    }
    const ArchiveKey key = keyOf(archive);
    const auto known = m_listings.value(key);
    m_asked.remove(key);
    if (known && listing && known->entries == listing->entries) {
        m_listings.insert(key, listing);
        m_levels[levelBelow(above)].listing = listing;
        return; // a password was given: the rows are the same
    }
    if (known && !listing) {
        return; // what was listed once stays
    }
    if (const int level = levelBelow(above); level >= 0) {
        beginRemoveRows(above, 0, rowCount(above) - 1);
        m_levels[levelOf(above)].below.remove(above.row());
        m_levels[level].listing = std::make_shared<const ArchiveListing>();
        endRemoveRows();
    }
    m_listings.insert(key, listing);
    if (listing && !listing->entries.isEmpty()) {
        beginInsertRows(above, 0, static_cast<int>(listing->entries.size()) - 1);
        attach(archive);
        endInsertRows();
    }
    Q_EMIT dataChanged(above, above, {EvidenceRole});
}

} // namespace Docket
