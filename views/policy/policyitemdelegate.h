// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "items/policyitemsmodel.h"

namespace Docket {

/// Paints a row of what was read: headings with their counts, versions with their answer, promises
/// in columns, gaps in amber, everything else as its badge and the policy's words.
class PolicyItemDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    using BaseDelegate::BaseDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;
};

} // namespace Docket
