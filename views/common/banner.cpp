// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"

#include "common/elidedlabel.h"
#include "common/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// A file may have a name of 200 letters, which must not make the window as wide.
constexpr int MostObject = 360;
constexpr int LeastReason = 200;
constexpr int IconPlace = Theme::PanelPadding + Theme::IconSize + 2 * Theme::Grid;

Theme::StatusLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Notice:
        return {Theme::Tone::Accent, Theme::Tone::Selection, "info"_L1};
    case Banner::Kind::Warning:
        return {Theme::Tone::Amber, Theme::Tone::AmberTint, "overdue"_L1};
    case Banner::Kind::Error:
        return {Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"banner"_s);
    setMinimumHeight(Theme::BannerHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildLayout();
    hide();
}

void Banner::showMessage(Kind kind, const Labels::FailureText &text, const QString &button)
{
    m_kind = kind;
    m_message = text;
    m_object->setText(text.object);
    m_object->setVisible(!text.object.isEmpty());
    m_reason->setText(text.nextStep.isEmpty() ? text.reason
                                              //: %1 is what happened, %2 what to do about it
                                              : tr("%1 %2").arg(text.reason, text.nextStep));
    m_reason->setToolTip(plainToolTip(m_reason->text()));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text.object + u": "_s + m_reason->text());
    show();
    update();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const Theme::StatusLook look = lookOf(m_kind);
    QPainter painter(this);
    painter.setPen(Theme::colour(look.colour, palette()));
    if (m_isFloating) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Theme::colour(look.tint, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius,
                                Theme::Radius);
    } else {
        painter.fillRect(rect(), Theme::colour(look.tint, palette()));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
    const QRect icon(Theme::PanelPadding, (height() - Theme::IconSize) / 2, Theme::IconSize,
                     Theme::IconSize);
    Theme::paintIcon(painter, icon, look.icon, look.colour, palette());
}

void Banner::setLasting()
{
    m_close->hide();
}

void Banner::setFloating()
{
    m_isFloating = true;
}

void Banner::buildLayout()
{
    m_object = new ElidedLabel(this);
    m_object->setObjectName(u"bannerObject"_s);
    m_object->setElideMode(Qt::ElideMiddle);
    m_object->setMaximumWidth(MostObject);
    m_object->setFont(Theme::font(Theme::TextSize::Default, true));
    m_reason = new QLabel(this);
    m_reason->setObjectName(u"bannerReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setWordWrap(true);
    m_reason->setMinimumWidth(LeastReason); // less than its longest word, which may be a path
    m_button = new QPushButton(this);
    m_button->setObjectName(u"bannerButton"_s);
    m_button->setFixedHeight(Theme::SmallButtonHeight);
    m_close = new QPushButton(this);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setFlat(true);
    m_close->setIcon(Theme::icon(u"close"_s));
    m_close->setFixedSize(Theme::SmallButtonHeight, Theme::SmallButtonHeight);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(IconPlace, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_object);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

} // namespace Docket
