// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWheelEvent>
#include <QWidget>

namespace Docket::Testing {

/// A turn of the mouse's wheel over the middle of a widget, as the desktop would send it.
inline void turnWheel(QWidget *widget, int eighthsOfADegree,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *window = widget->window();
    const QPointF place = widget->mapTo(window, widget->rect().center());
    QTest::wheelEvent(window->windowHandle(), place, QPoint(0, eighthsOfADegree), QPoint(),
                      modifiers);
    QCoreApplication::processEvents();
}

} // namespace Docket::Testing
