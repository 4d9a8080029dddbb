// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencetreedelegate.h"

#include "common/labelsarchive.h"
#include "common/tooltip.h"
#include "evidence/archiveentrydelegate.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QLatin1StringView iconOf(const EvidenceItem &item)
{
    switch (item.kind) {
    case EvidenceItem::Kind::Message:
        return "mail"_L1;
    case EvidenceItem::Kind::Text:
        return "speech"_L1;
    case EvidenceItem::Kind::CodeBlock:
        return "code"_L1;
    case EvidenceItem::Kind::ArchiveEntry:
        return entryIcon(item.name, item.isFolder);
    case EvidenceItem::Kind::Attachment:
        break;
    }
    if (claimsToBeArchive(item.name, item.mediaType)) {
        return "archive"_L1;
    }
    if (item.mediaType.startsWith("image/"_L1)) {
        return "image"_L1;
    }
    return item.mediaType.startsWith("text/"_L1) ? "file-text"_L1 : "file"_L1;
}

/// What is to be known of an entry before anything else.
QLatin1StringView warningOf(const EvidenceItem &item)
{
    if ((item.entryFlags & OddArchiveFlags) != ArchiveFlags()) {
        return "overdue"_L1;
    }
    return item.entryFlags.testFlag(ArchiveFlag::Encrypted) ? "lock"_L1 : QLatin1StringView();
}

} // namespace

EvidenceTreeDelegate::EvidenceTreeDelegate(QObject *parent)
    : BaseDelegate(parent)
{
}

QString EvidenceTreeDelegate::nameOf(const EvidenceItem &item)
{
    const QString name = visibleName(item.name);
    switch (item.kind) {
    case EvidenceItem::Kind::Message:
        return name.isEmpty() ? tr("Unknown sender") : name;
    case EvidenceItem::Kind::Text:
        return tr("Message text");
    case EvidenceItem::Kind::CodeBlock:
        //: a fenced code block of a message: its number, and its language where it names one
        return name.isEmpty() ? tr("Fenced block %1").arg(item.number)
                              : tr("Fenced block %1, %2").arg(item.number).arg(name);
    case EvidenceItem::Kind::Attachment:
        return name.isEmpty() ? tr("Attachment without a name") : name;
    case EvidenceItem::Kind::ArchiveEntry:
        return name.isEmpty() ? tr("Entry %1, without a name").arg(item.number) : name;
    }
    Q_UNREACHABLE_RETURN({});
}

QString EvidenceTreeDelegate::pathOf(const EvidenceItem &item)
{
    return item.container.isEmpty() ? nameOf(item)
                                    : visibleName(item.container) + EntryMark + nameOf(item);
}

QString EvidenceTreeDelegate::detailOf(const EvidenceItem &item) const
{
    switch (item.kind) {
    case EvidenceItem::Kind::Message:
        return item.at ? Labels::when(*item.at, m_now) : QString();
    case EvidenceItem::Kind::CodeBlock:
        return tr("%n line(s)", nullptr, static_cast<int>(qMin<qint64>(item.size, 1'000'000'000)));
    case EvidenceItem::Kind::Text:
    case EvidenceItem::Kind::Attachment:
        return Labels::bytes(item.size);
    case EvidenceItem::Kind::ArchiveEntry:
        return hasSize(item.isFolder, item.entryFlags) ? Labels::bytes(item.size) : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

void EvidenceTreeDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const QRect &content) const
{
    const auto item = index.data(EvidenceRole).value<EvidenceItem>();
    const QRect icon(content.left(), content.center().y() - Theme::IconSize / 2 + 1,
                     Theme::IconSize, Theme::IconSize);
    Theme::paintIcon(painter, icon, iconOf(item), Theme::Tone::Text2, option.palette);
    const QFont small = Theme::font(Theme::TextSize::Secondary);
    const QString detail = detailOf(item);
    const int width = detail.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(detail) + 8;
    paintText(painter, content, detail, small, Theme::Tone::Text2, option.palette, Qt::AlignRight);
    QRect name = content.adjusted(Theme::IconSize + IconGap, 0, -width, 0);
    const QFont font = Theme::font(Theme::TextSize::Default);
    if (const QLatin1StringView warning = warningOf(item); !warning.isEmpty()) {
        // Behind the name, and seen also where that is cut.
        const int after = QFontMetrics(font).horizontalAdvance(nameOf(item)) + IconGap;
        const int left = std::min(name.left() + after, name.right() - Theme::IconSize);
        Theme::paintIcon(painter, {left, icon.top(), Theme::IconSize, Theme::IconSize}, warning,
                         warning == "lock"_L1 ? Theme::Tone::Text2 : Theme::Tone::Amber,
                         option.palette);
        name.setRight(left - IconGap);
    }
    paintText(painter, name, nameOf(item), font, Theme::Tone::Text, option.palette);
}

QString EvidenceTreeDelegate::displayText(const QVariant &, const QLocale &) const
{
    return {};
}

bool EvidenceTreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &, const QModelIndex &index)
{
    const auto item = index.data(EvidenceRole).value<EvidenceItem>();
    QStringList lines{pathOf(item)};
    if (item.entryFlags != ArchiveFlags()) {
        lines << Labels::oddities(item.entryFlags);
    }
    if (item.at) {
        lines << Labels::whenInFull(*item.at);
    }
    QToolTip::showText(event->globalPos(),
                       index.isValid() ? plainToolTip(lines.join(u'\n')) : QString(), view);
    return true;
}

} // namespace Docket
