// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/archiveentrydelegate.h"

#include "common/labelsarchive.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "items/archiveentriesmodel.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

ArchiveEntry entryOf(const QModelIndex &index)
{
    return index.data(EntryRole).value<ArchiveEntry>();
}

bool isNumber(int column)
{
    return column == ArchiveEntriesModel::SizeColumn ||
           column == ArchiveEntriesModel::PackedColumn ||
           column == ArchiveEntriesModel::RatioColumn;
}

QString ratioWords(const ArchiveEntry &entry)
{
    const double ratio = packRatio(entry);
    //: how many unpacked bytes each packed one became: "1.9 to 1"
    return ratio > 0 ? ArchiveEntryDelegate::tr("%1 to 1").arg(QLocale().toString(ratio, 'f', 1))
                     : QString();
}

} // namespace

QLatin1StringView entryIcon(const QString &name, bool isFolder)
{
    if (isFolder) {
        return "folder"_L1;
    }
    return claimsToBeArchive(name) ? "archive"_L1 : "file"_L1;
}

bool hasSize(bool isFolder, ArchiveFlags flags)
{
    return !isFolder &&
           !(flags & (ArchiveFlag::SizeUnknown | ArchiveFlag::Link | ArchiveFlag::Special));
}

QString ArchiveEntryDelegate::words(const QModelIndex &index) const
{
    const ArchiveEntry entry = entryOf(index);
    switch (index.column()) {
    case ArchiveEntriesModel::NameColumn:
        return entry.name.isEmpty() ? tr("Without a name") : visibleName(entry.name);
    case ArchiveEntriesModel::SizeColumn:
        return hasSize(entry.isFolder, entry.flags) ? Labels::bytes(entry.size) : QString();
    case ArchiveEntriesModel::PackedColumn:
        return entry.packedSize && !entry.isFolder ? Labels::bytes(*entry.packedSize) : QString();
    case ArchiveEntriesModel::RatioColumn:
        return entry.isFolder ? QString() : ratioWords(entry);
    case ArchiveEntriesModel::ChangedColumn:
        return entry.changedAt ? Labels::when(*entry.changedAt, m_now) : QString();
    case ArchiveEntriesModel::OddColumn:
        return Labels::oddities(entry);
    default:
        return {};
    }
}

void ArchiveEntryDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const QRect &content) const
{
    const ArchiveEntry entry = entryOf(index);
    const QString text = words(index);
    const QFont plain = Theme::font(Theme::TextSize::Default);
    if (index.column() == ArchiveEntriesModel::NameColumn) {
        const QRect icon(content.left(), content.center().y() - Theme::IconSize / 2 + 1,
                         Theme::IconSize, Theme::IconSize);
        Theme::paintIcon(painter, icon, entryIcon(entry.name, entry.isFolder), Theme::Tone::Text2,
                         option.palette);
        paintText(painter, content.adjusted(Theme::IconSize + IconGap, 0, 0, 0), text,
                  Theme::monospace(), Theme::Tone::Text, option.palette);
    } else if (index.column() == ArchiveEntriesModel::OddColumn && !text.isEmpty()) {
        const bool isOdd = (entry.flags & OddArchiveFlags) != ArchiveFlags();
        const QLatin1StringView shut =
            entry.flags.testFlag(ArchiveFlag::Encrypted) ? "lock"_L1 : "info"_L1;
        paintStatus(painter, content, isOdd ? "overdue"_L1 : shut, text, plain,
                    isOdd ? Theme::Tone::Amber : Theme::Tone::Text2, option.palette);
    } else {
        paintText(painter, content, text, plain,
                  index.column() == ArchiveEntriesModel::SizeColumn ? Theme::Tone::Text
                                                                    : Theme::Tone::Text2,
                  option.palette, isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    }
}

bool ArchiveEntryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &, const QModelIndex &index)
{
    QString text = index.isValid() ? words(index) : QString();
    if (index.isValid() && index.column() == ArchiveEntriesModel::ChangedColumn) {
        const std::optional<Instant> changedAt = entryOf(index).changedAt;
        text = changedAt ? Labels::whenInFull(*changedAt) : text;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace Docket
