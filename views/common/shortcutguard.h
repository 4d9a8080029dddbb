// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

namespace Docket {

/// Keeps a shortcut of a page a shortcut while a text field of it has the focus. Some desktops give
/// text fields more keys than others: on X11 Ctrl+E goes to the end of the line, and a page that
/// saves by it would not. Owned by the page.
class ShortcutGuard final : public QObject
{
    Q_OBJECT

public:
    ShortcutGuard(const QKeySequence &keys, QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QKeySequence m_keys;
    const QWidget *m_page;
};

} // namespace Docket
