// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/chip.h"

#include <QPainter>

namespace Docket {

namespace {

constexpr int ChipIconGap = 6;

} // namespace

Chip::Chip(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::font(Theme::TextSize::Secondary));
}

void Chip::setLook(const Theme::StatusLook &look, const QString &text)
{
    m_look = look;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int padding = m_shape == Shape::Tinted ? 2 * 2 * Theme::Grid : 0;
    const int icon = m_look.icon.isEmpty() ? 0 : Theme::IconSize + ChipIconGap;
    return {padding + icon + fontMetrics().horizontalAdvance(m_text) + 1, Theme::ChipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect content = rect();
    if (m_shape == Shape::Tinted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colour(m_look.tint, palette()));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        content.adjust(2 * Theme::Grid, 0, -2 * Theme::Grid, 0);
    }
    if (!m_look.icon.isEmpty()) {
        const int size = Theme::IconSize;
        Theme::paintIcon(painter, QRect(content.left(), (height() - size) / 2, size, size),
                         m_look.icon, m_look.colour, palette());
        content.adjust(size + ChipIconGap, 0, 0, 0);
    }
    painter.setPen(Theme::colour(m_look.colour, palette()));
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, content.width()));
}

} // namespace Docket
