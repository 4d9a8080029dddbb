// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"

namespace Docket {

/// Rows of the asked-for list: the state has icon, word and colour; what is only proposed is in
/// the accent's colour.
class AskedDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    enum Column : int { ItemColumn, StateColumn, SourceColumn, PlaceColumn, ColumnCount };

    enum Role : int {
        StateRole = Qt::UserRole + 1, ///< AnswerState as int, of StateColumn
        ProposedRole,                 ///< bool, of SourceColumn
    };

    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;
};

} // namespace Docket
