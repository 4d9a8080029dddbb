// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/evidence.h"

namespace Docket {

/// A row of the evidence tree: icon, name, and how large it is at the right.
class EvidenceTreeDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    explicit EvidenceTreeDelegate(QObject *parent = nullptr);

    [[nodiscard]] static QString nameOf(const EvidenceItem &item);
    [[nodiscard]] static QString sizeOf(const EvidenceItem &item);

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace Docket
