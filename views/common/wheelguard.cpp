// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace Docket {

WheelGuard::WheelGuard(QWidget *field)
    : QObject(field)
{
    field->setFocusPolicy(Qt::StrongFocus); // Qt's own gives the focus to what the wheel is over
    field->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field != nullptr && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Docket
