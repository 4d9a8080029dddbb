// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencetreedelegate.h"

#include "common/labels.h"
#include "common/tooltip.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

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
    case EvidenceItem::Kind::Attachment:
        break;
    }
    if (item.mediaType.startsWith("image/"_L1)) {
        return "image"_L1;
    }
    if (item.mediaType.contains("zip"_L1) || item.mediaType.contains("tar"_L1)) {
        return "archive"_L1;
    }
    return item.mediaType.startsWith("text/"_L1) ? "file-text"_L1 : "file"_L1;
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
    }
    Q_UNREACHABLE_RETURN({});
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
    const QRect name = content.adjusted(Theme::IconSize + 6, 0, -width, 0);
    paintText(painter, name, nameOf(item), Theme::font(Theme::TextSize::Default), Theme::Tone::Text,
              option.palette);
}

QString EvidenceTreeDelegate::displayText(const QVariant &, const QLocale &) const
{
    return {};
}

bool EvidenceTreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &, const QModelIndex &index)
{
    const auto item = index.data(EvidenceRole).value<EvidenceItem>();
    QStringList lines{nameOf(item)};
    if (item.at) {
        lines << Labels::whenInFull(*item.at);
    }
    QToolTip::showText(event->globalPos(),
                       index.isValid() ? plainToolTip(lines.join(u'\n')) : QString(), view);
    return true;
}

} // namespace Docket
