// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navbutton.h"

#include "common/labels.h"

#include <QPainter>

namespace Docket {

namespace {

using Theme::Role;
using Theme::TextSize;

constexpr int SidePadding = 8;

} // namespace

NavButton::NavButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCount(int count, Theme::Role alarm)
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
        painter.setBrush(Theme::colour(isChecked() ? Role::Selection : Role::Header, palette()));
        painter.drawRoundedRect(rect(), Theme::Radius, Theme::Radius);
    }
    if (hasFocus()) {
        Theme::paintFocusRing(painter, rect(), palette());
    }
    QRect content = rect().adjusted(SidePadding, 0, -SidePadding, 0);
    const bool isAlarm = m_count > 0 && m_alarm != Role::Text2;
    const Role iconRole = isAlarm ? m_alarm : isChecked() ? Role::Accent : Role::Text2;
    Theme::paintIcon(
        painter,
        QRect(content.left(), (height() - Theme::IconSize) / 2, Theme::IconSize, Theme::IconSize),
        QLatin1StringView(m_icon.toLatin1()), iconRole, palette());
    content.adjust(Theme::IconSize + SidePadding, 0, 0, 0);

    const QString right = m_count >= 0 ? Labels::count(m_count) : m_hint;
    const QFont rightFont = Theme::font(TextSize::Secondary, isAlarm);
    painter.setFont(rightFont);
    painter.setPen(Theme::colour(isAlarm ? m_alarm : Role::Text2, palette()));
    painter.drawText(content, Qt::AlignRight | Qt::AlignVCenter, right);
    content.adjust(0, 0, -QFontMetrics(rightFont).horizontalAdvance(right) - SidePadding, 0);

    const QFont font = Theme::font(TextSize::Default);
    painter.setFont(font);
    painter.setPen(Theme::colour(isEnabled() ? Role::Text : Role::ControlBorder, palette()));
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, content.width()));
}

} // namespace Docket
