// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/instant.h"

#include <QHash>

namespace Docket {

/// A message in the thread rail, in two lines: direction, sender and time; then what it is.
class ThreadDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    explicit ThreadDelegate(QObject *parent = nullptr);

    void setNow(Instant now);
    /// Words for messages in which the reporter asked again, by message id: "Chased, 1 h late".
    void setChases(const QHash<qint64, QString> &chases);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The second line.
    [[nodiscard]] QString summary(const QModelIndex &index) const;
    /// All of it, one thing a line, for tool tips and screen readers.
    [[nodiscard]] QString words(const QModelIndex &index) const;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;

private:
    Instant m_now;
    QHash<qint64, QString> m_chases;
};

} // namespace Docket
