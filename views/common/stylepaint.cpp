// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/stylepaint.h"

#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Docket::StylePaint {

namespace {

using Theme::Tone;

bool isFlatButton(const QStyleOption &option)
{
    const auto *pushed = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return pushed != nullptr && pushed->features.testFlag(QStyleOptionButton::Flat);
}

} // namespace

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border)
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
    const auto *pushed = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return pushed != nullptr && pushed->features.testFlag(QStyleOptionButton::DefaultButton);
}

void button(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isAccent = isDefaultButton(option) && isEnabled;
    const QColor accent = Theme::colour(Tone::Accent, palette);
    QColor fill = palette.color(QPalette::Base);
    QColor border = Theme::colour(isEnabled ? Tone::ControlBorder : Tone::Line, palette);
    if (isAccent) {
        fill = isDown || isHovered ? accent.darker(112) : accent;
        border = fill;
    } else if (isDown) {
        fill = Theme::colour(Tone::Selection, palette);
    } else if (isHovered) {
        fill = Theme::colour(Tone::Header, palette);
    }
    if (isFlatButton(option)) {
        border = QColor();
        fill = isDown || isHovered ? fill : QColor(Qt::transparent);
    }
    if (!hasFocus) {
        box(painter, option.rect, fill, border);
        return;
    }
    // Ring of 2 px, gap of 1 px, then the button.
    box(painter, option.rect.adjusted(3, 3, -3, -3), fill, QColor());
    Theme::paintFocusRing(painter, option.rect, palette);
}

void checkMark(const QStyleOption &option, QPainter &painter, bool isRadio)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QColor border = Theme::colour(isEnabled ? Tone::ControlBorder : Tone::Line, palette);
    const QColor on = Theme::colour(isEnabled ? Tone::Accent : Tone::Hint, palette);
    const QRectF place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn ? on : border);
    painter.setBrush(isOn ? on : palette.color(QPalette::Base));
    const double radius = isRadio ? place.width() / 2 : Theme::Radius - 1.0;
    painter.drawRoundedRect(place, radius, radius);
    const QColor ink = Theme::colour(Tone::TextOnAccent, palette);
    const auto at = [&place](double x, double y) {
        return QPointF(place.left() + x * place.width(), place.top() + y * place.height());
    };
    if (isOn && isRadio) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(place.center(), place.width() / 5, place.height() / 5);
    } else if (isOn) {
        painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter.restore();
}

void field(const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    box(painter, option.rect, option.palette.color(QPalette::Base),
        Theme::colour(option.state.testFlag(QStyle::State_Enabled) ? Tone::ControlBorder
                                                                   : Tone::Line,
                      option.palette));
    if (hasFocus) {
        Theme::paintFocusRing(painter, option.rect, option.palette);
    }
}

void spinArrows(const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down,
                QPainter &painter)
{
    const auto arrow = [&](const QRect &place, QLatin1StringView name,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect icon(place.center() - QPoint(5, 5), QSize(10, 10));
        Theme::paintIcon(painter, icon, name,
                         spin.stepEnabled.testFlag(step) ? Tone::Text2 : Tone::Line, spin.palette);
    };
    using namespace Qt::StringLiterals;
    arrow(up, "chevron-up"_L1, QAbstractSpinBox::StepUpEnabled);
    arrow(down, "chevron-down"_L1, QAbstractSpinBox::StepDownEnabled);
}

void header(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::colour(Tone::Header, option.palette));
    painter.setPen(Theme::colour(Tone::Line, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (section != nullptr && section->position != QStyleOptionHeader::End &&
        section->position != QStyleOptionHeader::OnlyOneSection) {
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
}

void tab(const QStyleOption &option, QPainter &painter)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect rect = option.rect;
    const QColor line = Theme::colour(Tone::Line, option.palette);
    if (isSelected) {
        painter.fillRect(rect.adjusted(0, 1, 0, 0), option.palette.color(QPalette::Base));
        painter.setPen(line);
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.drawLine(rect.topRight(), rect.bottomRight());
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2),
                         Theme::colour(Tone::Accent, option.palette));
        return;
    }
    if (isHovered) {
        painter.fillRect(rect.adjusted(0, 2, 0, -1), Theme::colour(Tone::Header, option.palette));
    }
    painter.setPen(line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void splitter(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    const bool isVertical = rect.width() > rect.height(); // a bar between upper and lower part
    painter.fillRect(rect, option.palette.color(QPalette::Window));
    painter.setPen(Theme::colour(Tone::Line, option.palette));
    if (isVertical) {
        painter.drawLine(rect.topLeft(), rect.topRight());
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    } else {
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
    const QPoint centre = rect.center();
    const QRect grip = isVertical ? QRect(centre.x() - 12, centre.y(), 24, 1)
                                  : QRect(rect.right() - 1, centre.y() - 12, 2, 24);
    painter.fillRect(grip, Theme::colour(Tone::ControlBorder, option.palette));
}

void progress(const QStyleOption &option, QPainter &painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar == nullptr) {
        return;
    }
    box(painter, bar->rect, Theme::colour(Tone::Header, bar->palette),
        Theme::colour(Tone::ControlBorder, bar->palette));
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    if (span > 0 && bar->progress > bar->minimum) {
        QRect filled = bar->rect.adjusted(1, 1, -1, -1);
        const qint64 done = std::min<qint64>(qint64(bar->progress) - bar->minimum, span);
        filled.setWidth(std::max(2, static_cast<int>(filled.width() * done / span)));
        box(painter, filled, Theme::colour(Tone::Accent, bar->palette), QColor());
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

void menuBarItem(const QStyleOption &option, QPainter &painter, bool showsMnemonic)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (item == nullptr) {
        return;
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        box(painter, option.rect.adjusted(1, 4, -1, -4),
            Theme::colour(Tone::Selection, option.palette), QColor());
    }
    painter.setPen(Theme::colour(Tone::Text, option.palette));
    const int mnemonic = showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->text);
}

} // namespace Docket::StylePaint
