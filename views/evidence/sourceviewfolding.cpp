// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QScrollBar>

// Folding of the source view. What folds is known when the highlighter has read it.
namespace Docket {

void SourceView::toggleFold(qint64 row)
{
    const auto last = m_highlighter.folds().lastOf(row);
    if (m_folds.isFolded(row)) {
        m_folds.unfold(row);
    } else if (last) {
        m_folds.fold(row, *last);
    } else {
        return;
    }
    foldsChanged();
}

void SourceView::setFoldedAtCursor(bool isFolded)
{
    if (!isFolded) {
        m_folds.unfold(m_cursor.row);
        foldsChanged();
        return;
    }
    // A region that is folded already: the one around it.
    auto first = m_highlighter.folds().firstAround(m_cursor.row);
    if (first && m_folds.isFolded(*first) && *first > 0) {
        const qint64 inner = *first;
        first = m_highlighter.folds().firstAround(inner - 1);
        if (first && m_highlighter.folds().lastOf(*first).value_or(0) < inner) {
            first.reset();
        }
    }
    if (first && !m_folds.isFolded(*first)) {
        toggleFold(*first);
    }
}

void SourceView::setAllFolded(bool isFolded)
{
    m_folds.clear();
    if (isFolded && foldWidth() > 0) {
        m_folds.foldAll(m_highlighter.folds().all());
    }
    foldsChanged();
}

/// A cursor that was folded away comes out at what hides it.
void SourceView::foldsChanged()
{
    const auto seen = [this](const Position &position) {
        const qint64 row = m_folds.seenRow(position.row);
        return row == position.row ? position : Position{row, 0};
    };
    const bool hasSelection = m_anchor != m_cursor;
    m_cursor = seen(m_cursor);
    m_anchor = hasSelection ? seen(m_anchor) : m_cursor;
    updateScrollBars();
    ensureCursorVisible();
    viewport()->update();
}

bool SourceView::toggleFoldAt(const QPoint &point)
{
    const int right = gutterWidth();
    if (foldWidth() == 0 || point.x() >= right || point.x() < right - foldWidth() - Theme::Grid) {
        return false;
    }
    toggleFold(rowAtHeight(point.y()));
    return true;
}

} // namespace Docket
