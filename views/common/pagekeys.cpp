// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pagekeys.h"

#include <QKeyEvent>

namespace Docket {

bool isPageLetter(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    return isPlain && event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
}

} // namespace Docket
