// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/keybutton.h"

#include "common/theme.h"

#include <QPainter>

#include <algorithm>

namespace Docket {

namespace {

constexpr int CapGap = 6;

} // namespace

KeyButton::KeyButton(const QString &text, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key.toString(QKeySequence::NativeText))
{
    setWord(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void KeyButton::setWord(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    //: a button and its key
    setToolTip(tr("%1 (%2)").arg(text, m_key));
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics cap(Theme::font(Theme::TextSize::Axis));
    const int capWidth = std::max(cap.horizontalAdvance(m_key) + 10, 18);
    return {CapGap + fontMetrics().horizontalAdvance(text()) + CapGap + capWidth + CapGap,
            Theme::SmallButtonHeight};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool isActive = isEnabled() && (isChecked() || isDown() || underMouse());
    if (isActive) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            Theme::colour(isChecked() ? Theme::Tone::Selection : Theme::Tone::Header, palette()));
        painter.drawRoundedRect(rect(), Theme::Radius, Theme::Radius);
    }
    const QRect content = rect().adjusted(CapGap, 0, -CapGap, 0);
    Theme::paintKeyCap(painter, content, m_key, palette());
    painter.setPen(
        Theme::colour(isEnabled() ? Theme::Tone::Accent : Theme::Tone::ControlBorder, palette()));
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus()) {
        Theme::paintFocusRing(painter, rect(), palette());
    }
}

} // namespace Docket
