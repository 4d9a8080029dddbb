// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navbutton.h"

#include "common/labels.h"

#include <QPainter>

#include <utility>

namespace Docket {

namespace {

using Theme::TextSize;
using Theme::Tone;

constexpr int ButtonPadding = 8;

} // namespace

NavButton::NavButton(QString icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon))
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCount(int count, Theme::Tone alarm)
{
    m_count = count;
    m_alarm = alarm;
    //: %1 is a list ("Overdue"), %2 the number of cases in it
    setAccessibleName(tr("%1, %2").arg(text(), Labels::count(count)));
    update();
}

void NavButton::setHint(const QString &keys)
{
    m_hint = keys;
    update();
}

QSize NavButton::sizeHint() const
{
    return {Theme::SideBarMinWidth, Theme::RowHeight};
}

void NavButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colour(isChecked() ? Tone::Selection : Tone::Header, palette()));
        painter.drawRoundedRect(rect(), Theme::Radius, Theme::Radius);
    }
    if (hasFocus()) {
        Theme::paintFocusRing(painter, rect(), palette());
    }
    QRect content = rect().adjusted(ButtonPadding, 0, -ButtonPadding, 0);
    const bool isAlarm = m_count > 0 && m_alarm != Tone::Text2;
    const Tone calmTone = isChecked() ? Tone::Accent : Tone::Text2;
    const Tone iconTone = isAlarm ? m_alarm : calmTone;
    Theme::paintIcon(
        painter,
        QRect(content.left(), (height() - Theme::IconSize) / 2, Theme::IconSize, Theme::IconSize),
        QLatin1StringView(m_icon.toLatin1()), iconTone, palette());
    content.adjust(Theme::IconSize + ButtonPadding, 0, 0, 0);

    const QString right = m_count >= 0 ? Labels::count(m_count) : m_hint;
    const QFont rightFont = Theme::font(TextSize::Secondary, isAlarm);
    painter.setFont(rightFont);
    painter.setPen(Theme::colour(isAlarm ? m_alarm : Tone::Text2, palette()));
    painter.drawText(content, Qt::AlignRight | Qt::AlignVCenter, right);
    content.adjust(0, 0, -QFontMetrics(rightFont).horizontalAdvance(right) - ButtonPadding, 0);

    const QFont font = Theme::font(TextSize::Default);
    painter.setFont(font);
    painter.setPen(Theme::colour(isEnabled() ? Tone::Text : Tone::ControlBorder, palette()));
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, content.width()));
}

} // namespace Docket
