// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/style.h"

#include "common/stylepaint.h"
#include "common/theme.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

constexpr int MenuBarHeight = 36;
constexpr int IconGap = 2 * Theme::Grid;
constexpr int TextFrame = 3; ///< of a text field: the focus ring and its gap

/// A text of several lines that is framed as a field.
const QFrame *textField(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    const bool isText =
        frame != nullptr && (frame->inherits("QPlainTextEdit") || frame->inherits("QTextEdit"));
    return isText && frame->frameShape() == QFrame::StyledPanel ? frame : nullptr;
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (textField(widget) != nullptr) {
        // Its frame was measured when it was not yet known to be a text.
        auto *frame = static_cast<QFrame *>(widget);
        frame->setFrameStyle(frame->frameStyle());
    }
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
        return Theme::Grid;
    case PM_DefaultFrameWidth:
        return textField(widget) != nullptr ? TextFrame
                                            : QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_UnderlineShortcut: // Alt still works; the menus show their letters
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_AllowWheelScrolling: // what is chosen is stored; a wheel only passes by
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
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && !button->icon.isNull() && !button->text.isEmpty()) {
            result.rwidth() += IconGap - 4; // QPushButton counts 4 px between its icon and text
        }
        result.setHeight(Theme::ButtonHeight);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(std::max(result.height(), Theme::ButtonHeight));
        break;
    case CT_SpinBox: // its text's hint has room for a frame already
        result.setHeight(std::max(size.height(), Theme::ButtonHeight));
        break;
    case CT_MenuBarItem:
        result.setHeight(MenuBarHeight);
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
    if (bar != nullptr) {
        return StylePaint::scrollBarPart(*bar, subControl);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    // The line edit inside has no frame of its own: it leaves the field's edge and ring free.
    const bool isText = (control == CC_ComboBox && subControl == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
    const int left = Theme::Grid + 1; // where the words of other fields begin
    return isText ? rect.intersected(option->rect.adjusted(left, TextFrame, 0, -TextFrame)) : rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    // The header's margin is for its sides: taken off the height too, it would cut the letters.
    const int margin = 2 * Theme::Grid;
    if (element == SE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isSorted =
            header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        return option->rect.adjusted(margin, 0, isSorted ? -margin - Theme::IconSize : -margin, 0);
    }
    if (element == SE_HeaderArrow) {
        const int size = Theme::IconSize;
        return {option->rect.right() - margin / 2 - size,
                option->rect.top() + (option->rect.height() - size) / 2, size, size};
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool isFramed = frame != nullptr && frame->lineWidth > 0;
        return isFramed ? rect.adjusted(Theme::Grid, 0, -Theme::Grid, 0) : rect;
    }
    return rect;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        StylePaint::button(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        StylePaint::checkMark(*option, *painter, element == PE_IndicatorRadioButton);
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
            StylePaint::field(*option, *painter);
        } else {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt calls it "down" when values grow downwards.
            const bool isAscending = header->sortIndicator == QStyleOptionHeader::SortDown;
            Theme::paintIcon(*painter, option->rect,
                             isAscending ? "chevron-up"_L1 : "chevron-down"_L1, Tone::Text2,
                             option->palette);
        }
        return;
    case PE_Frame:
        if (textField(widget) != nullptr) {
            StylePaint::field(*option, *painter);
            return;
        }
        painter->setPen(Theme::colour(Tone::Line, option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->setPen(Theme::colour(Tone::Line, option->palette));
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
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            if (StylePaint::isDefaultButton(*option) && option->state.testFlag(State_Enabled)) {
                copy.palette.setColor(QPalette::ButtonText,
                                      Theme::colour(Tone::TextOnAccent, option->palette));
            }
            if (copy.icon.isNull() || copy.text.isEmpty()) {
                QProxyStyle::drawControl(element, &copy, painter, widget);
            } else {
                drawIconAndText(copy, *painter, widget);
            }
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            // Fusion places the label by its own rules, 4 px left of what the cells say.
            QStyleOptionHeaderV2 copy = *header;
            copy.rect.adjust(Theme::Grid, 0, 0, 0);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        StylePaint::header(*option, *painter);
        return;
    case CE_TabBarTabShape:
        StylePaint::tab(*option, *painter);
        return;
    case CE_Splitter:
        StylePaint::splitter(*option, *painter);
        return;
    case CE_ProgressBar:
        StylePaint::progress(*option, *painter);
        return;
    case CE_MenuBarItem:
        StylePaint::menuBarItem(*option, *painter,
                                styleHint(SH_UnderlineShortcut, option, widget) != 0);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawIconAndText(const QStyleOptionButton &button, QPainter &painter,
                            const QWidget *widget) const
{
    QRect rect = button.rect;
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        rect.setRight(rect.right() - pixelMetric(PM_MenuButtonIndicator, &button, widget));
    }
    const bool isEnabled = button.state.testFlag(State_Enabled);
    const QSize icon = button.iconSize;
    const int width = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int left = rect.left() + std::max(0, (rect.width() - icon.width() - IconGap - width) / 2);
    const QRect iconRect(QPoint(left, rect.top() + (rect.height() - icon.height()) / 2), icon);
    const QRect textRect = rect.adjusted(iconRect.right() + 1 + IconGap - rect.left(), 0, 0, 0);
    button.icon.paint(&painter, visualRect(button.direction, button.rect, iconRect),
                      Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &button, widget) != 0
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    drawItemText(&painter, visualRect(button.direction, button.rect, textRect),
                 static_cast<int>(visualAlignment(button.direction, Qt::AlignLeft)) |
                     static_cast<int>(Qt::AlignVCenter) | mnemonic,
                 button.palette, isEnabled, button.text, QPalette::ButtonText);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
    } else if (control == CC_ComboBox) {
        drawComboBox(*option, *painter, widget);
    } else if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
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
    StylePaint::box(painter, slider,
                    Theme::colour(isActive ? Tone::Hint : Tone::ControlBorder, option.palette),
                    QColor());
}

void Style::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                         const QWidget *widget) const
{
    StylePaint::field(option, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QRect icon(arrow.center() - QPoint(6, 6), QSize(12, 12));
    Theme::paintIcon(painter, icon, "chevron-down"_L1, Tone::Text2, option.palette);
}

void Style::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter,
                        const QWidget *widget) const
{
    StylePaint::field(option, painter);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option)) {
        StylePaint::spinArrows(
            *spin, proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget),
            proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), painter);
    }
}

} // namespace Docket
