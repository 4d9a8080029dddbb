// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/instant.h"

namespace Docket {

/// Paints the cells of the case list from roles: the nearest clock, the key, the title (bold while
/// New), severity, state with "public", the reporter with "chased", the time of receipt.
class CaseDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    explicit CaseDelegate(QObject *parent = nullptr);

    /// Relative times are painted for this instant; the view repaints itself.
    void setNow(Instant now);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What the usual contents of a column need in this language and font. Titles have no such
    /// width: they give way.
    [[nodiscard]] static int usualWidth(int column);

    /// The cell in words, for tool tips and screen readers.
    [[nodiscard]] QString words(const QModelIndex &index) const;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &content) const;
    void paintReporter(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                       const QRect &content) const;
    static void paintAsked(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                           const QRect &content);
    void paintDue(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                  const QRect &content) const;

    Instant m_now;
};

} // namespace Docket
