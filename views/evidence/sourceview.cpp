// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourceview.h"

#include "common/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

namespace {

constexpr int MinZoom = -4;
constexpr int MaxZoom = 12;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("Source, read only"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::monospace());
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    connect(&m_finder, &SourceFinder::changed, this, &SourceView::grantWish);
}

void SourceView::setText(const SourceText &text, const QString &name)
{
    m_text = text;
    m_name = name;
    m_hidden = {};
    m_isPatch = false;
    m_finder.stop();
    m_needle.clear();
    m_wish = Wish::None;
    m_searchFrom = 0;
    m_folds.clear();
    m_lineMarks.clear();
    m_cursor = {};
    m_anchor = {};
    setColours({}, {});
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateScrollBars();
    announceCursor();
    viewport()->update();
}

void SourceView::completeText(const SourceText &text)
{
    m_text = text;
    m_highlighter.extend(text);
    forgetLayouts();
    // The last row of the beginning may be shorter than it was.
    const auto bounded = [this](const Position &position) {
        const qint64 row = std::min(position.row, lastRow());
        const auto size = static_cast<int>(m_text.text(m_text.row(row)).size());
        return Position{row, std::min(position.column, size)};
    };
    m_cursor = bounded(m_cursor);
    m_anchor = bounded(m_anchor);
    updateScrollBars();
    colourOn();
}

void SourceView::setHidden(const HiddenCharacters &hidden, bool isPatch)
{
    m_hidden = hidden;
    m_isPatch = isPatch;
    forgetLayouts();
}

void SourceView::setColours(const KSyntaxHighlighting::Definition &definition,
                            const KSyntaxHighlighting::Theme &theme)
{
    if (definition != m_definition) {
        m_folds.clear();
    }
    m_definition = definition;
    m_theme = theme;
    m_highlighter.reset(m_text, definition, theme, Theme::colour(Tone::Base, palette()),
                        Theme::colour(Tone::Text, palette()));
    forgetLayouts();
    updateScrollBars();
    if (m_highlighter.isActive()) {
        colourOn();
    }
}

void SourceView::setWrapped(bool isWrapped)
{
    m_isWrapped = isWrapped;
    forgetLayouts();
    updateScrollBars();
}

void SourceView::setZoom(int steps)
{
    m_zoom = std::clamp(steps, MinZoom, MaxZoom);
    QFont font = Theme::monospace();
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(6, font.pixelSize() + m_zoom));
    } else {
        font.setPointSizeF(std::max(5.0, font.pointSizeF() + m_zoom));
    }
    setFont(font); // which forgets the layouts
}

void SourceView::forgetLayouts()
{
    m_layouts.clear();
    viewport()->update();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isWrapped) {
        m_layouts.clear();
    }
    updateScrollBars();
}

void SourceView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setColours(m_definition, m_theme); // to be readable on another ground
    } else if (event->type() == QEvent::FontChange) {
        m_layouts.clear();
        updateScrollBars();
    }
}

void SourceView::scrollContentsBy(int, int)
{
    if (m_highlighter.isActive()) {
        colourOn();
    }
    viewport()->update();
}

} // namespace Docket
