// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/basedelegate.h"

#include "items/roles.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace Docket {

namespace {

constexpr int EdgeWidth = 3;

// Tables do not tell a cell where in the row it stands; the header does.
bool isRowStart(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const QTableView *>(option.widget); table != nullptr) {
        return table->horizontalHeader()->sectionPosition(index.column()) == 0;
    }
    return option.viewItemPosition != QStyleOptionViewItem::Middle &&
           option.viewItemPosition != QStyleOptionViewItem::End;
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter.fillRect(option.rect, Theme::colour(Theme::Tone::Selection, palette));
    } else if (option.features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter.fillRect(option.rect, palette.color(QPalette::AlternateBase));
    }
    if (!isSelected) {
        return;
    }
    const QColor accent = Theme::colour(Theme::Tone::Accent, palette);
    QRect rect = option.rect;
    if (isRowStart(option, index)) {
        // A tree's cell begins at its indentation, the row does not.
        if (qobject_cast<const QTreeView *>(option.widget) != nullptr) {
            rect.setLeft(0);
        }
        painter.fillRect(QRect(rect.topLeft(), QSize(EdgeWidth, rect.height())), accent);
    }
    if (option.widget != nullptr && option.widget->hasFocus()) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), accent);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), accent);
    }
}

} // namespace

BaseDelegate::BaseDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void BaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    painter->setClipRect(option.rect);
    paintContent(*painter, option, index, option.rect.adjusted(CellPadding, 0, -CellPadding, 0));
    painter->restore();
}

QSize BaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * CellPadding, Theme::RowHeight};
}

void BaseDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &content) const
{
    const bool isBold = index.data(IsUnreadRole).toBool();
    paintText(painter, content, index.data(Qt::DisplayRole).toString(),
              Theme::font(Theme::TextSize::Default, isBold), Theme::Tone::Text, option.palette);
}

void BaseDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text,
                             const QFont &font, Theme::Tone tone, const QPalette &palette,
                             Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(Theme::colour(tone, palette));
    const QFontMetrics metrics(font);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

int BaseDelegate::paintStatus(QPainter &painter, const QRect &rect, QLatin1StringView icon,
                              const QString &word, const QFont &font, Theme::Tone tone,
                              const QPalette &palette)
{
    const int size = Theme::IconSize;
    const QRect iconRect(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
    Theme::paintIcon(painter, iconRect, icon, tone, palette);
    const QRect textRect = rect.adjusted(size + IconGap, 0, 0, 0);
    paintText(painter, textRect, word, font, tone, palette);
    return textRect.left() + std::min(textRect.width(), QFontMetrics(font).horizontalAdvance(word));
}

} // namespace Docket
