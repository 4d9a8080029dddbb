// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourceview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLine>

#include <algorithm>

using namespace Qt::StringLiterals;

// Cursor, selection and copy of the source view.
namespace Docket {

namespace {

/// The keys without where on the keyboard they are.
QKeyCombination keysOf(const QKeyEvent &event)
{
    return QKeyCombination(event.modifiers() & ~Qt::KeypadModifier,
                           static_cast<Qt::Key>(event.key()));
}

} // namespace

/// Hidden characters are spelled out.
QString SourceView::textOfRows(const Position &first, const Position &last) const
{
    QString result;
    const qint64 end = qMin(last.row, first.row + MaxCopyRows);
    SourceText::Row source = m_text.row(first.row);
    for (qint64 row = first.row; row <= end && result.size() < MaxCopyCharacters; ++row) {
        const QString text = m_text.text(source);
        const int from = row == first.row ? first.column : 0;
        const auto to = row == last.row ? last.column : text.size();
        result += withoutHiddenCharacters(text.mid(from, to - from));
        if (row != last.row && !source.isCut) {
            result += u'\n';
        }
        source = m_text.next(source);
    }
    return result;
}

QString SourceView::selectedText() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return textOfRows(first, last);
}

QString SourceView::selectedLinesWithReference() const
{
    const LineRange lines = selectedLines();
    const qint64 first = m_text.rowOfLine(lines.first);
    const qint64 last =
        lines.last < m_text.lineCount() ? m_text.rowOfLine(lines.last + 1) - 1 : lastRow();
    const QString place = lines.first == lines.last ? QString::number(lines.first)
                                                    : u"%1-%2"_s.arg(lines.first).arg(lines.last);
    const auto size = static_cast<int>(m_text.text(m_text.row(last)).size());
    return (m_name.isEmpty() ? place : u"%1:%2"_s.arg(m_name, place)) + u'\n' +
           textOfRows({first, 0}, {last, size}) + u'\n';
}

void SourceView::copy() const
{
    if (m_anchor != m_cursor) {
        QApplication::clipboard()->setText(selectedText());
    }
}

void SourceView::copyWithReference() const
{
    if (!m_text.isEmpty()) {
        QApplication::clipboard()->setText(selectedLinesWithReference());
    }
}

void SourceView::selectAll()
{
    const qint64 last = lastRow();
    m_anchor = {};
    m_cursor = {last, static_cast<int>(m_text.text(m_text.row(last)).size())};
    announceCursor();
    viewport()->update();
}

const QList<SourceView::Command> &SourceView::commands()
{
    static const QList<Command> all{
        {Qt::CTRL | Qt::Key_F, &SourceView::findRequested},
        {Qt::CTRL | Qt::Key_G, &SourceView::goToRequested},
        {Qt::CTRL | Qt::Key_M, &SourceView::excerptRequested},
        {Qt::Key_F3, &SourceView::findNext},
        {Qt::SHIFT | Qt::Key_F3, &SourceView::findPrevious},
        {Qt::Key_F4, &SourceView::goToNextHidden},
        {Qt::SHIFT | Qt::Key_F4, &SourceView::goToPreviousHidden},
        {Qt::CTRL | Qt::Key_Plus, &SourceView::zoomIn},
        {Qt::CTRL | Qt::Key_Equal, &SourceView::zoomIn},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, &SourceView::zoomIn},
        {Qt::CTRL | Qt::Key_Minus, &SourceView::zoomOut},
        {Qt::CTRL | Qt::Key_0, &SourceView::resetZoom},
        {Qt::ALT | Qt::Key_Left, &SourceView::foldAtCursor},
        {Qt::ALT | Qt::Key_Right, &SourceView::unfoldAtCursor},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Left, &SourceView::foldAll},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Right, &SourceView::unfoldAll},
    };
    return all;
}

/// Keys of this view that are the window's elsewhere are the view's while the focus is in it.
bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto isOwn = [keys = keysOf(*key)](const Command &command) {
            return command.keys == keys;
        };
        if (std::ranges::any_of(commands(), isOwn)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    const auto command = std::ranges::find(commands(), keysOf(*event), &Command::keys);
    if (command != commands().end()) {
        (this->*command->run)();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (keysOf(*event) == (Qt::CTRL | Qt::SHIFT | Qt::Key_C)) {
        copyWithReference();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (const auto to = moved(*event)) {
        moveCursor(*to, event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Where a key takes the cursor, if it is one that does.
std::optional<SourceView::Position> SourceView::moved(const QKeyEvent &event)
{
    const auto sizeOf = [this](qint64 row) {
        return static_cast<int>(m_text.text(m_text.row(row)).size());
    };
    const auto byRows = [&](qint64 rows) { // that are seen
        const qint64 place = m_folds.placeOf(m_cursor.row) + rows;
        const qint64 row = m_folds.rowAt(std::clamp<qint64>(place, 0, seenRows() - 1));
        return Position{row, qMin(m_cursor.column, sizeOf(row))};
    };
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        return byRows(-1);
    case Qt::Key_Down:
        return byRows(1);
    case Qt::Key_PageUp:
        return byRows(-visibleRows());
    case Qt::Key_PageDown:
        return byRows(visibleRows());
    case Qt::Key_Home:
        return isControl ? Position{} : Position{m_cursor.row, 0};
    case Qt::Key_End:
        return isControl ? Position{lastRow(), sizeOf(lastRow())}
                         : Position{m_cursor.row, sizeOf(m_cursor.row)};
    case Qt::Key_Left:
        return sideways(false);
    case Qt::Key_Right:
        return sideways(true);
    default:
        return std::nullopt;
    }
}

/// One character on or back, over the end of a row, never into a fold.
SourceView::Position SourceView::sideways(bool isForward) const
{
    const auto textOf = [this](qint64 row) { return m_text.text(m_text.row(row)); };
    const QString text = textOf(m_cursor.row);
    const auto isLow = [&](int column) {
        return column > 0 && column < text.size() && text.at(column).isLowSurrogate();
    };
    if (isForward) {
        const int column = m_cursor.column + 1;
        if (column <= text.size()) {
            return {m_cursor.row, column + (isLow(column) ? 1 : 0)};
        }
        const qint64 next = m_folds.nextRow(m_cursor.row);
        return next < m_text.rowCount() ? Position{next, 0} : m_cursor;
    }
    const int column = m_cursor.column - 1;
    if (column >= 0) {
        return {m_cursor.row, column - (isLow(column) ? 1 : 0)};
    }
    const qint64 above = m_folds.seenRow(m_cursor.row - 1);
    return m_cursor.row > 0 ? Position{above, static_cast<int>(textOf(above).size())} : m_cursor;
}

void SourceView::moveCursor(Position to, bool keepsAnchor)
{
    m_cursor = to;
    if (!keepsAnchor) {
        m_anchor = to;
    }
    if (!m_folds.isEmpty() && m_folds.reveal(to.row)) {
        updateScrollBars();
    }
    ensureCursorVisible();
    announceCursor();
    viewport()->update();
}

/// The place of the first row to show so that `row` is the last that is seen whole.
qint64 SourceView::topPlaceToSee(qint64 row)
{
    qint64 place = m_folds.placeOf(row);
    if (!m_isWrapped || m_text.isEmpty()) {
        return place - visibleRows() + 1;
    }
    double height = rowLayout(row).height;
    while (place > 0) {
        height += rowLayout(m_folds.rowAt(place - 1)).height;
        if (height > viewport()->height()) {
            break;
        }
        --place;
    }
    return place;
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
    const qint64 place = m_folds.placeOf(m_cursor.row);
    if (place < top) {
        verticalScrollBar()->setValue(static_cast<int>(place));
    } else {
        verticalScrollBar()->setValue(static_cast<int>(qMax(top, topPlaceToSee(m_cursor.row))));
    }
    if (m_isWrapped || m_text.isEmpty()) {
        return;
    }
    const int column = rowLayout(m_cursor.row).line.displayColumn(m_cursor.column);
    RowLayout &layout = rowLayout(m_cursor.row, column);
    const QTextLine line = layout.layout.lineForTextPosition(column - layout.first);
    const int x = line.isValid() ? qRound(line.cursorToX(column - layout.first)) : 0;
    const int left = horizontalScrollBar()->value();
    const int width = horizontalScrollBar()->pageStep() - 24;
    if (x < left) {
        horizontalScrollBar()->setValue(qMax(0, x - 24));
    } else if (x > left + width) {
        horizontalScrollBar()->setValue(x - width);
    }
}

} // namespace Docket
