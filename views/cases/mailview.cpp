// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/mailview.h"

#include "cases/mailtext.h"
#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

constexpr int EdgeWidth = 2;

MailText::Line kindOf(const QTextBlock &block)
{
    return block.userState() < 0 ? MailText::Line::Plain
                                 : static_cast<MailText::Line>(block.userState());
}

} // namespace

MailView::MailView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::monospace());
    document()->setDocumentMargin(Margin);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
}

void MailView::setMail(const QString &text, bool hasFolds)
{
    setPlainText(text);
    // Of the document, which breaks lines at U+2029 too.
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines << block.text();
    }
    QTextBlock block = document()->begin();
    for (const MailText::Line kind : MailText::kindsOf(lines)) {
        const bool isPlain = kind == MailText::Line::Folded && !hasFolds;
        block.setUserState(static_cast<int>(isPlain ? MailText::Line::Plain : kind));
        block = block.next();
    }
    markLines();
}

template <typename Paint>
void MailView::forMarkedLines(Paint paint) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height()) {
            return;
        }
        if (kindOf(block) != MailText::Line::Plain) {
            paint(kindOf(block),
                  QRectF(0, place.top(), viewport()->width(), place.height()).toAlignedRect());
        }
    }
}

void MailView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        forMarkedLines([&](MailText::Line, const QRect &place) {
            painter.fillRect(place, Theme::colour(Tone::Alternate, palette()));
            painter.fillRect(QRect(place.topLeft(), QSize(EdgeWidth, place.height())),
                             Theme::colour(Tone::ControlBorder, palette()));
        });
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(Theme::font(Theme::TextSize::Secondary));
    forMarkedLines([&](MailText::Line line, const QRect &place) {
        if (line == MailText::Line::Folded) {
            const QRect right = place.adjusted(0, 0, -Margin, 0);
            const int cap = Theme::paintKeyCap(painter, right, u"Q"_s, palette());
            painter.setFont(Theme::font(Theme::TextSize::Secondary));
            painter.setPen(Theme::colour(Tone::Accent, palette()));
            painter.drawText(right.adjusted(0, 0, -cap - 2 * Theme::Grid, 0),
                             Qt::AlignRight | Qt::AlignVCenter,
                             //: on a line that stands for quoted ones; its key stands beside it
                             tr("Show"));
        }
    });
}

void MailView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markLines();
    }
}

void MailView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(isFoldAt(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                : Qt::IBeamCursor);
}

void MailView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (!textCursor().hasSelection() && isFoldAt(event->position().toPoint())) {
        Q_EMIT quotesRequested();
    }
}

void MailView::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (kindOf(block) == MailText::Line::Folded || kindOf(block) == MailText::Line::Fence) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            mark.format.setForeground(Theme::colour(Tone::Text2, palette()));
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

bool MailView::isFoldAt(const QPoint &position) const
{
    const QTextBlock block = cursorForPosition(position).block();
    // The cursor for a place below the text is in the last line.
    return kindOf(block) == MailText::Line::Folded &&
           blockBoundingGeometry(block).translated(contentOffset()).bottom() >= position.y();
}

} // namespace Docket
