// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/style.h"

#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Role;

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.isValid() ? QPen(border) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius,
                            Theme::Radius);
    painter.restore();
}

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

bool isFlatButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
}

void paintButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isAccent = isDefaultButton(option) && isEnabled;
    const QColor accent = Theme::colour(Role::Accent, palette);
    QColor fill = palette.color(QPalette::Base);
    QColor border = Theme::colour(isEnabled ? Role::ControlBorder : Role::Line, palette);
    if (isAccent) {
        fill = isDown || isHovered ? accent.darker(112) : accent;
        border = fill;
    } else if (isDown) {
        fill = Theme::colour(Role::Selection, palette);
    } else if (isHovered) {
        fill = Theme::colour(Role::Header, palette);
    }
    if (isFlatButton(option)) {
        border = QColor();
        fill = isDown || isHovered ? fill : QColor(Qt::transparent);
    }
    if (!hasFocus) {
        paintBox(painter, option.rect, fill, border);
        return;
    }
    // Ring of 2 px, gap of 1 px, then the button.
    paintBox(painter, option.rect.adjusted(3, 3, -3, -3), fill, QColor());
    Theme::paintFocusRing(painter, option.rect, palette);
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    paintBox(painter, option.rect, option.palette.color(QPalette::Base),
             Theme::colour(option.state.testFlag(QStyle::State_Enabled) ? Role::ControlBorder
                                                                        : Role::Line,
                           option.palette));
    if (hasFocus) {
        Theme::paintFocusRing(painter, option.rect, option.palette);
    }
}

void paintHeader(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::colour(Role::Header, option.palette));
    painter.setPen(Theme::colour(Role::Line, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header != nullptr && header->position != QStyleOptionHeader::End &&
        header->position != QStyleOptionHeader::OnlyOneSection) {
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
}

void paintTab(const QStyleOption &option, QPainter &painter)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    const QColor line = Theme::colour(Role::Line, option.palette);
    if (isSelected) {
        painter.fillRect(rect.adjusted(0, 1, 0, 0), option.palette.color(QPalette::Base));
        painter.setPen(line);
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.drawLine(rect.topRight(), rect.bottomRight());
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2),
                         Theme::colour(Role::Accent, option.palette));
        return;
    }
    if (isHovered) {
        painter.fillRect(rect.adjusted(0, 2, 0, -1), Theme::colour(Role::Header, option.palette));
    }
    painter.setPen(line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    const bool isVertical = rect.width() > rect.height(); // a bar between upper and lower part
    painter.fillRect(rect, option.palette.color(QPalette::Window));
    painter.setPen(Theme::colour(Role::Line, option.palette));
    if (isVertical) {
        painter.drawLine(rect.topLeft(), rect.topRight());
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    } else {
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
    const QPoint centre = rect.center();
    const QRect grip = isVertical ? QRect(centre.x() - 12, centre.y(), 24, 1)
                                  : QRect(centre.x() - 1, centre.y() - 12, 1, 24);
    painter.fillRect(grip, Theme::colour(Role::ControlBorder, option.palette));
}

void paintProgress(const QStyleOption &option, QPainter &painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar == nullptr) {
        return;
    }
    paintBox(painter, bar->rect, Theme::colour(Role::Header, bar->palette),
             Theme::colour(Role::ControlBorder, bar->palette));
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    if (span > 0 && bar->progress > bar->minimum) {
        QRect filled = bar->rect.adjusted(1, 1, -1, -1);
        const qint64 done = std::min<qint64>(qint64(bar->progress) - bar->minimum, span);
        filled.setWidth(std::max(2, static_cast<int>(filled.width() * done / span)));
        paintBox(painter, filled, Theme::colour(Role::Accent, bar->palette), QColor());
    }
}

// Scroll bars have no arrow buttons: the whole length is the track.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    constexpr int LeastLength = 24;
    const bool isVertical = bar.orientation == Qt::Vertical;
    const int length = isVertical ? bar.rect.height() : bar.rect.width();
    const double whole = double(bar.maximum) - bar.minimum + bar.pageStep;
    const int share = whole > 0 ? static_cast<int>(length * (bar.pageStep / whole)) : length;
    const int slider = std::clamp(share, std::min(LeastLength, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const auto slice = [&bar, isVertical](int from, int size) {
        return isVertical ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                          : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slice(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return slice(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return Theme::SplitterHandle;
    case PM_ScrollBarExtent:
        return Theme::ScrollBarExtent;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return Theme::IconSize;
    case PM_HeaderMargin:
        return 2 * Theme::Grid;
    case PM_TabBarTabHSpace:
        return 8 * Theme::Grid;
    case PM_TabBarTabVSpace:
        return 3 * Theme::Grid;
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(size.width() + 6 * Theme::Grid);
        result.setHeight(Theme::ButtonHeight);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), Theme::ButtonHeight));
        break;
    case CT_MenuBarItem:
        result.setHeight(Theme::ButtonHeight);
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), result.height() > 12 ? 26 : 9));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const auto *bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    return bar != nullptr ? scrollBarPart(*bar, subControl)
                          : QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*option, *painter);
        return;
    case PE_FrameFocusRect:
        // Buttons draw their own; a rectangle inside them would be a second ring.
        if (widget == nullptr || !widget->inherits("QPushButton")) {
            Theme::paintFocusRing(*painter, option->rect, option->palette);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            paintField(*option, *painter);
        } else {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        }
        return;
    case PE_Frame:
        painter->setPen(Theme::colour(Role::Line, option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->setPen(Theme::colour(Role::Line, option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && isDefaultButton(*option) &&
            option->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText,
                                  Theme::colour(Role::TextOnAccent, option->palette));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeader(*option, *painter);
        return;
    case CE_TabBarTabShape:
        paintTab(*option, *painter);
        return;
    case CE_Splitter:
        paintSplitter(*option, *painter);
        return;
    case CE_ProgressBar:
        paintProgress(*option, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
    } else if (control == CC_ComboBox) {
        drawComboBox(*option, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                          const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (bar == nullptr || bar->maximum <= bar->minimum) {
        return;
    }
    QRect slider = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const bool isActive = bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const int inset = isActive ? 2 : 3;
    slider = bar->orientation == Qt::Vertical ? slider.adjusted(inset, 1, -inset, -1)
                                              : slider.adjusted(1, inset, -1, -inset);
    paintBox(painter, slider,
             Theme::colour(isActive ? Role::Hint : Role::ControlBorder, option.palette), QColor());
}

void Style::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                         const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (combo == nullptr || combo->editable) {
        QProxyStyle::drawComplexControl(CC_ComboBox, &option, &painter, widget);
        return;
    }
    paintField(option, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QRect icon(arrow.center() - QPoint(6, 6), QSize(12, 12));
    Theme::paintIcon(painter, icon, "chevron-down"_L1, Role::Text2, option.palette);
}

} // namespace Docket
