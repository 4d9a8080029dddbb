// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/archive.h"

namespace Docket {

/// A row of an archive's entries: names with visible escapes, sizes at the right, what is odd with
/// an icon and in words.
class ArchiveEntryDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    using BaseDelegate::BaseDelegate;

    /// What a cell says, also to a screen reader.
    [[nodiscard]] QString words(const QModelIndex &index) const;

    void setNow(Instant now) { m_now = now; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Instant m_now;
};

/// Folders, links and devices have none, and some files do not tell.
[[nodiscard]] bool hasSize(bool isFolder, ArchiveFlags flags);

/// The icon of an entry by what it says of itself.
[[nodiscard]] QLatin1StringView entryIcon(const QString &name, bool isFolder);

} // namespace Docket
