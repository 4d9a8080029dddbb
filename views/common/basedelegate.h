// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QStyledItemDelegate>

namespace Docket {

/// What all rows share: height, alternate rows, the selection's tint with its 3 px accent edge, and
/// no focus rectangle (a focused view shows thin accent lines at the selected row instead).
/// Subclasses paint content only. Reads roles, never models.
class BaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int CellPadding = 8;
    static constexpr int IconGap = 6;

    explicit BaseDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    /// `content` is the cell without padding. The default paints DisplayRole, bold for
    /// IsUnreadRole, elided.
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &content) const;

    /// One line of plain text, elided at the right.
    static void paintText(QPainter &painter, const QRect &rect, const QString &text,
                          const QFont &font, Theme::Tone tone, const QPalette &palette,
                          Qt::Alignment alignment = Qt::AlignLeft);
    /// Icon, gap of 6, word; returns the x behind the word.
    static int paintStatus(QPainter &painter, const QRect &rect, QLatin1StringView icon,
                           const QString &word, const QFont &font, Theme::Tone tone,
                           const QPalette &palette);
};

} // namespace Docket
