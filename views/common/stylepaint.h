// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// The shapes that Style draws, each from its option alone.
namespace Docket::StylePaint {

/// A box with rounded corners; an invalid border is none.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border);
[[nodiscard]] bool isDefaultButton(const QStyleOption &option);
void button(const QStyleOption &option, QPainter &painter);
/// A check box's square or a radio button's circle: Fusion's outline cannot be seen on dark.
void checkMark(const QStyleOption &option, QPainter &painter, bool isRadio);
void field(const QStyleOption &option, QPainter &painter);
void spinArrows(const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down,
                QPainter &painter);
void header(const QStyleOption &option, QPainter &painter);
void tab(const QStyleOption &option, QPainter &painter);
void splitter(const QStyleOption &option, QPainter &painter);
void progress(const QStyleOption &option, QPainter &painter);
void menuBarItem(const QStyleOption &option, QPainter &painter, bool showsMnemonic);
/// The place of a part of a scroll bar, which has no arrow buttons: its whole length is the track.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace Docket::StylePaint
