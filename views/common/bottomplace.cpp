// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bottomplace.h"

#include "common/theme.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace Docket {

namespace {

constexpr int WidestPlace = 760;
constexpr int LeastPlace = 320;
constexpr int PlaceGap = Theme::Grid;

} // namespace

BottomPlace::BottomPlace(QWidget *part, QWidget *ground)
    : QObject(part)
    , m_part(part)
    , m_ground(ground)
{
    part->installEventFilter(this);
    ground->installEventFilter(this);
}

bool BottomPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    const bool isGrown = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (watched == m_ground ? isMoved : isGrown) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

void BottomPlace::place()
{
    const QRect ground =
        m_part->parentWidget() == m_ground ? m_ground->rect() : m_ground->geometry();
    // What stands at the right, where the buttons are, stays free.
    const int wide = std::clamp(ground.width() * 3 / 5, LeastPlace, WidestPlace);
    const int width = std::min(wide, ground.width() - 2 * PlaceGap);
    const int wanted =
        m_part->hasHeightForWidth() ? m_part->heightForWidth(width) : m_part->sizeHint().height();
    const int height =
        std::min(std::max(m_part->minimumHeight(), wanted), ground.height() - 2 * PlaceGap);
    m_part->setGeometry(ground.left() + PlaceGap, ground.bottom() + 1 - PlaceGap - height, width,
                        height);
    m_part->raise();
}

} // namespace Docket
