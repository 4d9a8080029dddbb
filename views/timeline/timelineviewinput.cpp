// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tooltip.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Keyboard, mouse and selection of the timeline.
namespace Docket {

using namespace Timeline;

namespace {

constexpr double ZoomStep = 1.5;
constexpr double PanStep = 0.125; ///< of the width
constexpr int AllLanes = 1'000'000'000;

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isPlain || !handleNavigationKey(event->key())) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool TimelineView::handleNavigationKey(int key)
{
    const int page = qMax(1, lanesSize().height() / LaneMinHeight - 1);
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1 / ZoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(ZoomStep);
        return true;
    case Qt::Key_Left:
        panBy(-lanesSize().width() * PanStep);
        return true;
    case Qt::Key_Right:
        panBy(lanesSize().width() * PanStep);
        return true;
    case Qt::Key_Up:
        stepSelection(-1);
        return true;
    case Qt::Key_Down:
        stepSelection(1);
        return true;
    case Qt::Key_PageUp:
        stepSelection(-page);
        return true;
    case Qt::Key_PageDown:
        stepSelection(page);
        return true;
    case Qt::Key_Home:
        stepSelection(-AllLanes);
        return true;
    case Qt::Key_End:
        stepSelection(AllLanes);
        return true;
    case Qt::Key_N:
        goToNow();
        return true;
    case Qt::Key_G:
        groupInTheNextWay();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected && rowOfSelected() >= 0) {
            Q_EMIT caseOpened(*m_selected);
        }
        return true;
    default:
        return false;
    }
}

void TimelineView::groupInTheNextWay()
{
    using Grouping = TimelineModel::Grouping;
    if (m_model) {
        const int next = static_cast<int>(m_model->grouping()) + 1;
        setGrouping(next > static_cast<int>(Grouping::None) ? Grouping::Product
                                                            : static_cast<Grouping>(next));
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = delta.y() / 120.0;
        setScale(
            m_scale.zoomed(std::pow(ZoomStep, -steps), event->position().x() - LaneColumnWidth));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) ||
               std::abs(delta.x()) > std::abs(delta.y())) {
        panBy(-(delta.x() != 0 ? delta.x() : delta.y()));
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressedAt = event->position().toPoint();
    m_pressedScale = m_scale;
    m_pressedScroll = verticalScrollBar()->value();
    m_isPanning = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (!m_isPanning && moved.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (!m_isPanning) {
        m_isPanning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    Scale scale = m_pressedScale;
    scale.left = m_pressedScale.at(-moved.x());
    setScale(scale);
    verticalScrollBar()->setValue(m_pressedScroll - moved.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    viewport()->unsetCursor();
    if (!m_isPanning) {
        selectLane(laneAt(event->position().toPoint()));
    }
    m_isPanning = false;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int lane = laneAt(event->position().toPoint());
    if (lane >= 0) {
        selectLane(lane);
        Q_EMIT caseOpened(m_model->lane(lane).id);
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(explanationAt(help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (rowOfSelected() < 0 && event->reason() != Qt::MouseFocusReason) {
        stepSelection(1);
    }
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

int TimelineView::rowOfSelected() const
{
    ensureLayout();
    const int lane = m_model && m_selected ? m_model->rowOf(*m_selected) : -1;
    return lane < 0 || lane >= std::ssize(m_rowOfLane) ? -1
                                                       : m_rowOfLane[static_cast<size_t>(lane)];
}

void TimelineView::selectRow(int row)
{
    const Row &target = m_rows[static_cast<size_t>(row)];
    ensureVisible(target);
    selectLane(target.lane);
}

void TimelineView::selectLane(int lane)
{
    if (lane < 0 || !m_model || lane >= m_model->rowCount()) {
        return;
    }
    const TimelineLane &chosen = m_model->lane(lane);
    if (m_selected == chosen.id) {
        return;
    }
    m_selected = chosen.id;
    viewport()->update();
    announce(chosen);
    Q_EMIT caseSelected(chosen.id);
}

void TimelineView::stepSelection(int by)
{
    ensureLayout();
    const int selected = rowOfSelected();
    int found = -1;
    int left = std::abs(by);
    // From row to row, past headings; the first lane where none is selected.
    const auto count = static_cast<int>(m_rows.size());
    const int direction = by < 0 && selected >= 0 ? -1 : 1;
    for (int row = selected + direction; row >= 0 && row < count && left > 0; row += direction) {
        if (m_rows[static_cast<size_t>(row)].lane >= 0) {
            found = row;
            left = selected < 0 ? 0 : left - 1;
        }
    }
    if (found >= 0) {
        selectRow(found);
    }
}

void TimelineView::ensureVisible(const Row &row)
{
    const int top = verticalScrollBar()->value();
    const int height = lanesSize().height();
    const bool isFirst = row.top <= GroupHeight; // its header is seen with it
    if (row.top < top) {
        verticalScrollBar()->setValue(isFirst ? 0 : row.top);
    } else if (row.top + row.height > top + height) {
        verticalScrollBar()->setValue(row.top + row.height - height);
    }
}

void TimelineView::announce(const TimelineLane &lane)
{
    QStringList words{tr("%1 %2", "case key, title").arg(lane.key, lane.title)};
    for (const Obligation &clock : lane.obligations) {
        words += barWords(clock, m_now);
    }
    setAccessibleDescription(words.join(u'\n'));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace Docket
