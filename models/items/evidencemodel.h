// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/evidence.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>
#include <utility>

namespace Docket {

/// Message → its text, fenced blocks and attachments (EvidenceRole); below an attachment that is an
/// archive its entries, and so on. What is in an archive is asked for when somebody opens its row,
/// and is kept as the list that came: a hundred thousand entries cost one number.
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
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// Fenced blocks and attachments: what the tab's badge counts. Entries are none.
    [[nodiscard]] int pieceCount() const;

    /// The row of an attachment, or of an entry whose archive is listed; else invalid.
    [[nodiscard]] QModelIndex indexOf(const EvidenceItem &item) const;

    /// What is known of an archive's entries; nothing until they were listed.
    [[nodiscard]] std::shared_ptr<const ArchiveListing> listing(const EvidenceItem &archive) const;

    /// Asks for the entries of an archive, whatever it is called, unless that is asked already.
    void requestListing(const EvidenceItem &archive);
    /// Whether an archive's entries were asked for and have not come yet.
    [[nodiscard]] bool isAwaited(const EvidenceItem &archive) const;

public Q_SLOTS:
    void setMessages(const QList<Docket::MessageView> &messages);
    /// The entries of an archive, an attachment or an entry itself. Nothing: it has none to show.
    void setListing(const Docket::EvidenceItem &archive,
                    const std::shared_ptr<const Docket::ArchiveListing> &listing);

Q_SIGNALS:
    /// Somebody opened what may be an archive; setListing() answers.
    void listingRequested(const Docket::EvidenceItem &archive);

private:
    /// The rows below one row.
    struct Level
    {
        int parent = -1; ///< the level that has the row above; -1: these are the messages
        int row = 0;     ///< that row
        QList<EvidenceItem> items;
        std::shared_ptr<const ArchiveListing> listing; ///< instead of items …
        EvidenceItem archive;                          ///< … of this archive
        QHash<int, int> below;                         ///< levels by the row above them
    };

    /// An archive: attachment and path of entries.
    using ArchiveKey = std::pair<qint64, QList<qint64>>;

    [[nodiscard]] static ArchiveKey keyOf(const EvidenceItem &archive);
    [[nodiscard]] static qsizetype sizeOf(const Level &level);
    [[nodiscard]] EvidenceItem itemAt(const QModelIndex &index) const;
    [[nodiscard]] int levelBelow(const QModelIndex &parent) const;
    int addLevel(const QModelIndex &parent);
    void attach(const EvidenceItem &archive);
    [[nodiscard]] bool mayBeArchive(const QModelIndex &index) const;

    QList<Level> m_levels; ///< the first has the messages
    QMap<ArchiveKey, std::shared_ptr<const ArchiveListing>> m_listings; ///< null: nothing to show
    QSet<ArchiveKey> m_asked;
};

} // namespace Docket
