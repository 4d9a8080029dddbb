// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourceview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextLine>

#include <algorithm>

using namespace Qt::StringLiterals;

// Cursor, selection and copy of the source view.
namespace Docket {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

QString SourceView::selectedText() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    QString result;
    const qint64 end = qMin(last.row, first.row + MaxCopyRows);
    for (qint64 row = first.row; row <= end && result.size() < MaxCopyCharacters; ++row) {
        const SourceText::Row source = m_text.row(row);
        const QString text = m_text.text(source);
        const int from = row == first.row ? first.column : 0;
        const auto to = row == last.row ? last.column : text.size();
        result += withoutHiddenCharacters(text.mid(from, to - from));
        if (row != last.row && !source.isCut) {
            result += u'\n';
        }
    }
    return result;
}

void SourceView::copy() const
{
    if (m_anchor != m_cursor) {
        QApplication::clipboard()->setText(selectedText());
    }
}

void SourceView::selectAll()
{
    const qint64 last = qMax<qint64>(0, m_text.rowCount() - 1);
    m_anchor = {};
    m_cursor = {last, static_cast<int>(m_text.text(m_text.row(last)).size())};
    announceCursor();
    viewport()->update();
}

bool SourceView::findNext(const QString &needle)
{
    if (needle.isEmpty() || m_text.isEmpty()) {
        return false;
    }
    const Position from = qMax(m_anchor, m_cursor);
    const SourceText::Row row = m_text.row(from.row);
    const QString before = m_text.text(row).left(from.column);
    const qsizetype start = row.offset + m_text.encoded(before).size();
    auto found = m_text.find(needle, start);
    if (!found) {
        found = m_text.find(needle, 0); // from the top again
    }
    if (found) {
        selectBytes(*found, m_text.encoded(needle).size());
    }
    return found.has_value();
}

void SourceView::selectBytes(qsizetype offset, qsizetype size)
{
    const auto positionOf = [this](qsizetype at) {
        const qint64 index = m_text.rowAt(at);
        SourceText::Row row = m_text.row(index);
        row.size = std::clamp<qsizetype>(at - row.offset, 0, row.size);
        row.isCut = true; // the bytes before `at`, whatever follows them
        return Position{index, static_cast<int>(m_text.text(row).size())};
    };
    m_anchor = positionOf(offset);
    moveCursor(positionOf(offset + size), true);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->matches(QKeySequence::Find)) {
        Q_EMIT findRequested();
    } else if (event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_M)) {
        Q_EMIT excerptRequested();
    } else if (const auto to = moved(event)) {
        moveCursor(*to, event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Where a key takes the cursor, if it is one that does.
std::optional<SourceView::Position> SourceView::moved(QKeyEvent *event)
{
    const qint64 lastRow = qMax<qint64>(0, m_text.rowCount() - 1);
    const auto sizeOf = [this](qint64 row) {
        return static_cast<int>(m_text.text(m_text.row(row)).size());
    };
    const auto inRow = [&](qint64 row) {
        const qint64 bounded = std::clamp<qint64>(row, 0, lastRow);
        return Position{bounded, qMin(m_cursor.column, sizeOf(bounded))};
    };
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        return inRow(m_cursor.row - 1);
    case Qt::Key_Down:
        return inRow(m_cursor.row + 1);
    case Qt::Key_PageUp:
        return inRow(m_cursor.row - visibleRows());
    case Qt::Key_PageDown:
        return inRow(m_cursor.row + visibleRows());
    case Qt::Key_Home:
        return isControl ? Position{} : Position{m_cursor.row, 0};
    case Qt::Key_End:
        return isControl ? Position{lastRow, sizeOf(lastRow)}
                         : Position{m_cursor.row, sizeOf(m_cursor.row)};
    case Qt::Key_Left:
        if (m_cursor.column > 0) {
            return Position{m_cursor.row, m_cursor.column - 1};
        }
        return m_cursor.row > 0 ? Position{m_cursor.row - 1, sizeOf(m_cursor.row - 1)} : m_cursor;
    case Qt::Key_Right:
        if (m_cursor.column < sizeOf(m_cursor.row)) {
            return Position{m_cursor.row, m_cursor.column + 1};
        }
        return m_cursor.row < lastRow ? Position{m_cursor.row + 1, 0} : m_cursor;
    default:
        return std::nullopt;
    }
}

void SourceView::moveCursor(Position to, bool keepsAnchor)
{
    m_cursor = to;
    if (!keepsAnchor) {
        m_anchor = to;
    }
    ensureCursorVisible();
    announceCursor();
    viewport()->update();
}

/// The first row to show so that `row` is the last that is seen whole.
qint64 SourceView::topRowToSee(qint64 row)
{
    if (!m_isWrapped || m_text.isEmpty()) {
        return row - visibleRows() + 1;
    }
    double height = rowLayout(row).height;
    while (row > 0) {
        height += rowLayout(row - 1).height;
        if (height > viewport()->height()) {
            break;
        }
        --row;
    }
    return row;
}

/// Tells a screen reader the row that the cursor is in.
void SourceView::announceCursor()
{
    constexpr qsizetype Spoken = 400;
    setAccessibleDescription(displayLine(m_text.text(m_text.row(m_cursor.row))).text.left(Spoken));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SourceView::ensureCursorVisible()
{
    const qint64 top = verticalScrollBar()->value();
    if (m_cursor.row < top) {
        verticalScrollBar()->setValue(static_cast<int>(m_cursor.row));
    } else {
        verticalScrollBar()->setValue(static_cast<int>(qMax(top, topRowToSee(m_cursor.row))));
    }
    if (m_isWrapped || m_text.isEmpty()) {
        return;
    }
    RowLayout &layout = rowLayout(m_cursor.row);
    const int column = layout.line.displayColumn(m_cursor.column);
    const QTextLine line = layout.layout.lineForTextPosition(column);
    const int x = line.isValid() ? qRound(line.cursorToX(column)) : 0;
    const int left = horizontalScrollBar()->value();
    const int width = horizontalScrollBar()->pageStep() - 24;
    if (x < left) {
        horizontalScrollBar()->setValue(qMax(0, x - 24));
    } else if (x > left + width) {
        horizontalScrollBar()->setValue(x - width);
    }
}

SourceView::Position SourceView::positionAt(const QPoint &point)
{
    if (m_text.isEmpty()) {
        return {};
    }
    qint64 row = verticalScrollBar()->value();
    double y = 0;
    double height = rowLayout(row).height;
    while (y + height <= point.y() && row + 1 < m_text.rowCount()) {
        y += height;
        height = rowLayout(++row).height;
    }
    RowLayout &layout = rowLayout(row);
    const double x = point.x() - gutterWidth() - 8 + horizontalScrollBar()->value();
    const int last = layout.layout.lineCount() - 1;
    int index = m_isWrapped ? qBound(0, static_cast<int>((point.y() - y) / lineHeight()), last) : 0;
    while (!m_isWrapped && index < last && x >= layout.layout.lineAt(index + 1).x()) {
        ++index;
    }
    const QTextLine line = layout.layout.lineAt(index);
    return {row, line.isValid() ? layout.line.sourceColumn(line.xToCursor(x)) : 0};
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !activateMarkAt(point)) {
        moveCursor(positionAt(point), event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    // Outside the view the selection goes on, a row for each move.
    if (event->position().y() < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1);
    } else if (event->position().y() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1);
    }
    moveCursor(positionAt(event->position().toPoint()), true);
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

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &SourceView::copy);
    copyAction->setEnabled(m_anchor != m_cursor);
    menu->addAction(tr("Select all"), this, &SourceView::selectAll);
    menu->addAction(tr("Find…"), this, &SourceView::findRequested);
    menu->addAction(tr("Mark as an excerpt…"), this, &SourceView::excerptRequested);
    menu->popup(event->globalPos());
}

} // namespace Docket
