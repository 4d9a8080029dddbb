// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/kindbox.h"

#include "common/labels.h"
#include "domain/tokens.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace Docket {

namespace {

// All that would leaf through the closed box, and what opens it anyway.
constexpr std::array OpeningKeys{Qt::Key_Up,    Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown,
                                 Qt::Key_Home,  Qt::Key_End,  Qt::Key_Space,  Qt::Key_Return,
                                 Qt::Key_Enter, Qt::Key_F4,   Qt::Key_Select};

} // namespace

KindBox::KindBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const MessageKind kind : allValues<MessageKind>()) {
        addItem(Labels::text(kind), static_cast<int>(kind));
    }
    connect(this, &QComboBox::activated, this, [this](int index) {
        Q_EMIT kindChosen(static_cast<MessageKind>(itemData(index).toInt()));
    });
}

void KindBox::setKind(MessageKind kind)
{
    setCurrentIndex(findData(static_cast<int>(kind)));
}

void KindBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void KindBox::keyPressEvent(QKeyEvent *event)
{
    if (std::ranges::contains(OpeningKeys, event->key())) {
        showPopup();
        return;
    }
    event->ignore();
}

} // namespace Docket
