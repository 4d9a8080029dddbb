// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hiddenspans.h"
#include "evidence/diffview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

// Where a DiffView's cursor goes, and what is taken from it.

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What a line of a patch begins with; nothing where that is part of its text.
QString patchSign(DiffLine::Kind kind)
{
    if (kind == DiffLine::Kind::Removed) {
        return u"-"_s;
    }
    if (kind == DiffLine::Kind::Added) {
        return u"+"_s;
    }
    return kind == DiffLine::Kind::Context ? u" "_s : QString();
}

} // namespace

qint32 DiffView::currentLine() const
{
    if (m_cursor >= rowCount()) {
        return 0;
    }
    const DiffRow row = rowAt(m_cursor);
    return row.left >= 0 ? row.left : row.right;
}

void DiffView::goToLine(qint32 line)
{
    if (!m_content || line < 0 || line >= m_content->diff.lineCount()) {
        return;
    }
    moveCursor(rowOf(line), false);
    // what follows is to be seen, not what was above
    verticalScrollBar()->setValue(m_cursor - std::min(2, visibleRows() / 4));
}

void DiffView::moveCursor(qint32 to, bool keepsAnchor)
{
    m_cursor = std::clamp(to, 0, std::max(0, rowCount() - 1));
    if (!keepsAnchor) {
        m_anchor = m_cursor;
    }
    const int top = verticalScrollBar()->value();
    if (m_cursor < top) {
        verticalScrollBar()->setValue(m_cursor);
    } else if (m_cursor >= top + visibleRows()) {
        verticalScrollBar()->setValue(m_cursor - visibleRows() + 1);
    }
    announce();
    viewport()->update();
    Q_EMIT currentLineChanged();
}

/// Tells a screen reader the line that the cursor is in.
void DiffView::announce()
{
    QString words;
    if (rowCount() > 0) {
        const qint32 line = currentLine();
        const QString text = withoutHiddenCharacters(textOfLine(line));
        const DiffLine &it = lineAt(line);
        switch (it.kind()) {
        case DiffLine::Kind::Removed:
            //: %1 is a line number, %2 the line's text
            words = tr("Removed line %1: %2").arg(it.oldLine).arg(text);
            break;
        case DiffLine::Kind::Added:
            //: %1 is a line number, %2 the line's text
            words = tr("Added line %1: %2").arg(it.newLine).arg(text);
            break;
        case DiffLine::Kind::Context:
        case DiffLine::Kind::Hunk:
        case DiffLine::Kind::NoNewline:
        case DiffLine::Kind::Text:
            words = text;
            break;
        }
    }
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString DiffView::selectedText() const
{
    if (rowCount() == 0) {
        return {};
    }
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const qint32 end = std::min(last, first + MaxCopyRows - 1);
    QList<qint32> lines;
    for (qint32 row = first; row <= end; ++row) {
        const DiffRow both = rowAt(row);
        lines.append(both.left);
        if (both.right != both.left) {
            lines.append(both.right);
        }
    }
    lines.removeAll(-1);
    std::ranges::sort(lines); // side by side a replaced line stands beside its new one
    QStringList texts;
    for (const qint32 line : std::as_const(lines)) {
        texts.append(patchSign(lineAt(line).kind()) + withoutHiddenCharacters(textOfLine(line)));
    }
    return texts.join(u'\n');
}

void DiffView::copy() const
{
    QApplication::clipboard()->setText(selectedText());
}

void DiffView::selectAll()
{
    m_anchor = 0;
    m_cursor = std::max(0, rowCount() - 1);
    viewport()->update();
}

void DiffView::nextHunk()
{
    if (m_content) {
        const std::vector<qint32> &hunks = m_content->diff.hunks;
        const auto next = std::ranges::upper_bound(hunks, currentLine());
        if (next != hunks.end()) {
            goToLine(*next);
        }
    }
}

void DiffView::previousHunk()
{
    if (m_content) {
        const std::vector<qint32> &hunks = m_content->diff.hunks;
        const auto here = std::ranges::lower_bound(hunks, currentLine());
        if (here != hunks.begin()) {
            goToLine(*std::prev(here));
        }
    }
}

void DiffView::nextFile()
{
    if (m_content) {
        const qsizetype next = m_content->diff.fileAt(currentLine()) + 1;
        if (next < m_content->diff.files.size()) {
            goToLine(m_content->diff.files.at(next).firstLine);
        }
    }
}

void DiffView::previousFile()
{
    if (m_content) {
        const qsizetype here = m_content->diff.fileAt(currentLine() - 1);
        if (here >= 0) {
            goToLine(m_content->diff.files.at(here).firstLine);
        }
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_N:
        isShift ? nextFile() : nextHunk();
        return;
    case Qt::Key_P:
        isShift ? previousFile() : previousHunk();
        return;
    case Qt::Key_Up:
        moveCursor(m_cursor - 1, isShift);
        return;
    case Qt::Key_Down:
        moveCursor(m_cursor + 1, isShift);
        return;
    case Qt::Key_PageUp:
        moveCursor(m_cursor - visibleRows(), isShift);
        return;
    case Qt::Key_PageDown:
        moveCursor(m_cursor + visibleRows(), isShift);
        return;
    case Qt::Key_Home:
        moveCursor(0, isShift);
        return;
    case Qt::Key_End:
        moveCursor(rowCount() - 1, isShift);
        return;
    case Qt::Key_Left:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Right:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

qint32 DiffView::rowAtPoint(const QPoint &point) const
{
    return verticalScrollBar()->value() + std::max(0, point.y()) / lineHeight();
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        moveCursor(rowAtPoint(event->position().toPoint()),
                   event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveCursor(rowAtPoint(event->position().toPoint()), true);
    }
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_layouts.clear();
        updateScrollBars();
    }
}

void DiffView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace Docket
