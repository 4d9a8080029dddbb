// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/shortcutguard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Docket {

ShortcutGuard::ShortcutGuard(const QKeySequence &keys, QWidget *page)
    : QObject(page)
    , m_keys(keys)
    , m_page(page)
{
    qApp->installEventFilter(this); // fields come and go with the rows of a form
}

bool ShortcutGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *field = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs = field != nullptr && m_page->isAncestorOf(field) &&
                        QKeySequence(key->keyCombination()) == m_keys;
    if (isOurs) {
        event->ignore(); // nobody takes it, so that the shortcut gets it
    }
    return isOurs;
}

} // namespace Docket
