// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked/askeddelegate.h"

#include "common/labelsasked.h"

namespace Docket {

void AskedDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const QRect &content) const
{
    const QString text = index.data().toString();
    const QFont plain = Theme::font(Theme::TextSize::Default);
    switch (index.column()) {
    case StateColumn: {
        const auto look = Theme::look(static_cast<AnswerState>(index.data(StateRole).toInt()));
        paintStatus(painter, content, look.icon, text, plain, look.colour, option.palette);
        return;
    }
    case SourceColumn:
        paintText(painter, content, text, plain,
                  index.data(ProposedRole).toBool() ? Theme::Tone::Accent : Theme::Tone::Text2,
                  option.palette);
        return;
    case PlaceColumn:
        paintText(painter, content, text, plain, Theme::Tone::Text2, option.palette);
        return;
    default:
        paintText(painter, content, text, plain, Theme::Tone::Text, option.palette);
    }
}

} // namespace Docket
