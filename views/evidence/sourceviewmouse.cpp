// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tooltip.h"
#include "evidence/hiddenlabels.h"
#include "evidence/sourceview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextLine>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

// The mouse in the source view.
namespace Docket {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

/// The row that is painted at `y`; `top` becomes where it begins.
qint64 SourceView::rowAtHeight(int y, double *top)
{
    qint64 row = topRow();
    double above = 0;
    double height = rowLayout(row).height;
    for (qint64 next = m_folds.nextRow(row); above + height <= y && next < m_text.rowCount();
         next = m_folds.nextRow(row)) {
        above += height;
        row = next;
        height = rowLayout(row).height;
    }
    if (top != nullptr) {
        *top = above;
    }
    return row;
}

SourceView::Position SourceView::positionAt(const QPoint &point)
{
    if (m_text.isEmpty()) {
        return {};
    }
    double y = 0;
    const qint64 row = rowAtHeight(point.y(), &y);
    RowLayout &layout = rowLayout(row);
    const double x = point.x() - gutterWidth() - TextMargin + horizontalScrollBar()->value();
    const int last = layout.layout.lineCount() - 1;
    int index = m_isWrapped ? qBound(0, static_cast<int>((point.y() - y) / lineHeight()), last) : 0;
    while (!m_isWrapped && index < last && x >= layout.layout.lineAt(index + 1).x()) {
        ++index;
    }
    const QTextLine line = layout.layout.lineAt(index);
    return {row, line.isValid() ? layout.line.sourceColumn(layout.first + line.xToCursor(x)) : 0};
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !activateMarkAt(point) && !toggleFoldAt(point)) {
        moveCursor(positionAt(point), event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(point.x() < gutterWidth() ? Qt::ArrowCursor : Qt::IBeamCursor);
        return;
    }
    // Outside the view the selection goes on, a row for each move.
    if (point.y() < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1);
    } else if (point.y() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1);
    }
    moveCursor(positionAt(point), true);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // it ends what the press began, and is nothing to the parent
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        selectWordAt(positionAt(event->position().toPoint()));
    }
}

void SourceView::selectWordAt(const Position &position)
{
    const QString text = m_text.text(m_text.row(position.row));
    int from = position.column;
    int to = position.column;
    while (from > 0 && isWordCharacter(text.at(from - 1))) {
        --from;
    }
    while (to < text.size() && isWordCharacter(text.at(to))) {
        ++to;
    }
    m_anchor = {position.row, from};
    moveCursor({position.row, to}, true);
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int delta = event->angleDelta().y();
        setZoom(m_zoom + (delta > 0 ? 1 : 0) - (delta < 0 ? 1 : 0));
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

/// What a mark stands for; empty where there is none.
QString SourceView::hiddenTextAt(const QPoint &point)
{
    if (m_text.isEmpty() || point.x() < gutterWidth()) {
        return {};
    }
    const Position position = positionAt(point);
    const DisplayLine &line = rowLayout(position.row).line;
    const QString source = m_text.text(rowLayout(position.row).source);
    for (const HiddenSpan &span : line.spans) {
        if (span.from <= position.column && position.column <= span.to) {
            return HiddenLabels::describe(span.kind, source.mid(span.from, span.to - span.from));
        }
    }
    const bool isAtEnd = !line.marks.isEmpty() && position.column == source.size() &&
                         line.marks.constLast().kind == HiddenKind::LineEnd;
    return isAtEnd ? HiddenLabels::describe(HiddenKind::LineEnd, {}) : QString();
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = hiddenTextAt(help->pos());
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(keys); // shown only: the keys are the view's
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(tr("Copy"), QKeySequence::Copy, &SourceView::copy)->setEnabled(m_anchor != m_cursor);
    add(tr("Copy lines with their place"), QKeySequence(u"Ctrl+Shift+C"_s),
        &SourceView::copyWithReference);
    add(tr("Select all"), QKeySequence::SelectAll, &SourceView::selectAll);
    menu->addSeparator();
    add(tr("Find…"), QKeySequence::Find, &SourceView::findRequested);
    add(tr("Go to line…"), QKeySequence(u"Ctrl+G"_s), &SourceView::goToRequested);
    add(tr("Mark as an excerpt…"), QKeySequence(u"Ctrl+M"_s), &SourceView::excerptRequested);
    if (foldWidth() > 0) {
        menu->addSeparator();
        add(tr("Fold"), QKeySequence(u"Alt+Left"_s), &SourceView::foldAtCursor);
        add(tr("Unfold"), QKeySequence(u"Alt+Right"_s), &SourceView::unfoldAtCursor);
        add(tr("Fold all"), QKeySequence(u"Alt+Shift+Left"_s), &SourceView::foldAll);
        add(tr("Unfold all"), QKeySequence(u"Alt+Shift+Right"_s), &SourceView::unfoldAll);
    }
    menu->popup(event->globalPos());
}

} // namespace Docket
