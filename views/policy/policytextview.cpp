// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policytextview.h"

#include "common/theme.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int BadgeGap = Theme::Grid;
constexpr int UnderlineWidth = 2;
constexpr int UnderlineGap = 3; ///< under the base line

/// Bold, as the headings of Markdown are meant; tables keep their columns.
QTextCharFormat formatOf(const QString &line, bool isCode)
{
    QTextCharFormat format;
    if (isCode || line.startsWith(u'|')) {
        format.setFont(Theme::monospace());
    } else if (line.startsWith("# "_L1)) {
        format.setFont(Theme::font(Theme::TextSize::Title, true));
    } else if (line.startsWith(u'#')) {
        format.setFont(Theme::font(Theme::TextSize::Value, true));
    }
    return format;
}

} // namespace

class PolicyGutter final : public QWidget
{
public:
    explicit PolicyGutter(PolicyTextView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    PolicyTextView *m_view;
};

PolicyBadges::PolicyBadges(QWidget *view)
    : QObject(view)
    , m_view(view)
{
}

QSizeF PolicyBadges::intrinsicSize(QTextDocument * /*document*/, int /*position*/,
                                   const QTextFormat &format)
{
    return {double(Theme::badgeWidth(format.stringProperty(LettersProperty)) + 2 * BadgeGap - 1),
            double(Theme::BadgeHeight - 3)}; // the rest goes under the base line
}

void PolicyBadges::drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/,
                              int /*position*/, const QTextFormat &format)
{
    Theme::paintBadge(
        *painter, rect.translated(BadgeGap, 2), format.stringProperty(LettersProperty),
        static_cast<Theme::Tone>(format.intProperty(ToneProperty)), m_view->palette());
}

PolicyTextView::PolicyTextView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new PolicyGutter(this))
{
    setObjectName(u"policyText"_s);
    setAccessibleName(tr("The policy's own text"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::font(Theme::TextSize::Default));
    setTabChangesFocus(true);
    document()->setDocumentMargin(2 * Theme::Grid);
    document()->documentLayout()->registerHandler(PolicyBadges::ObjectType, new PolicyBadges(this));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PolicyTextView::follow);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        }
    });
}

void PolicyTextView::setPolicy(const QString &document, const QList<PolicyItem> &items)
{
    if (document == m_source && items == m_items) {
        return;
    }
    const int place = verticalScrollBar()->value();
    const bool isSame = document == m_source;
    m_source = document;
    m_items = items;
    m_text = PolicyText(document, items);
    m_current.reset();
    fill();
    if (isSame) {
        verticalScrollBar()->setValue(place);
    }
}

void PolicyTextView::setCurrent(std::optional<qsizetype> item)
{
    if (item == m_current) {
        return;
    }
    m_current = item;
    mark();
    const auto piece = std::ranges::find_if(
        m_text.pieces(), [item](const PolicyText::Piece &each) { return item == each.item; });
    const bool isThere = std::ranges::any_of(m_text.pieces(), [&](const PolicyText::Piece &each) {
        const int at = textCursor().position();
        return item == each.item && each.from <= at && at <= each.to;
    });
    if (piece == m_text.pieces().end() || isThere) {
        return;
    }
    m_isFilling = true; // the cursor follows, and means nothing
    QTextCursor cursor(document());
    cursor.setPosition(piece->from);
    setTextCursor(cursor);
    m_isFilling = false;
    if (!viewport()->rect().adjusted(0, 0, 0, -height() / 5).contains(cursorRect())) {
        centerCursor();
    }
}

QStringList PolicyTextView::markedTexts() const
{
    QStringList texts;
    const QList<QTextEdit::ExtraSelection> selections = extraSelections();
    for (const QTextEdit::ExtraSelection &selection : selections) {
        texts << selection.cursor.selectedText();
    }
    return texts;
}

void PolicyTextView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
    if (block.isValid()) {
        setTextCursor(QTextCursor(block));
        centerCursor();
    }
}

void PolicyTextView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    QTextBlock block = firstVisibleBlock();
    QPointF offset = contentOffset();
    while (block.isValid() && offset.y() <= event->rect().bottom()) {
        paintPieces(painter, block, offset);
        offset.ry() += blockBoundingRect(block).height();
        block = block.next();
    }
}

void PolicyTextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void PolicyTextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isFilling) {
        mark();
    }
}

QMimeData *PolicyTextView::createMimeDataFromSelection() const
{
    // Badges are no text, and what was a hidden character stays spelled out.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(PolicyText::BadgePlace));
    return copied;
}

void PolicyTextView::fill()
{
    m_isFilling = true;
    setExtraSelections({});
    setPlainText(m_text.shown());
    QTextCursor all(document()); // a new text takes over the look of what was there
    all.select(QTextCursor::Document);
    all.setCharFormat({});
    dressLines();
    dressBadges();
    moveCursor(QTextCursor::Start);
    m_isFilling = false;
    placeGutter();
}

void PolicyTextView::dressLines()
{
    bool isCode = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        const bool isFence = line.trimmed().startsWith("```"_L1);
        const QTextCharFormat format = formatOf(line, isCode || isFence);
        isCode = isFence ? !isCode : isCode;
        if (!format.isEmpty()) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void PolicyTextView::dressBadges()
{
    for (const PolicyText::Badge &badge : m_text.badges()) {
        const PolicyItem &item = m_items.at(badge.item);
        QTextCharFormat format;
        format.setObjectType(PolicyBadges::ObjectType);
        format.setProperty(PolicyBadges::LettersProperty, badgeOf(item));
        format.setProperty(PolicyBadges::ToneProperty,
                           static_cast<int>(Theme::toneOf(item.category)));
        QTextCursor cursor(document());
        cursor.setPosition(badge.position);
        cursor.setPosition(badge.position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void PolicyTextView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const PolicyText::Piece &piece : m_text.pieces()) {
        if (m_current != piece.item) {
            continue;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(piece.from);
        selection.cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        selection.format.setBackground(Theme::colour(Theme::Tone::Selection, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void PolicyTextView::follow()
{
    if (m_isFilling) {
        return;
    }
    const int position = textCursor().position();
    const auto badge = std::ranges::find(m_text.badges(), position, &PolicyText::Badge::position);
    const qsizetype place = m_text.sourceOf(position);
    const QList<qsizetype> items = itemsAt(m_items, place);
    if (!items.isEmpty()) {
        Q_EMIT itemChosen(items.constFirst());
    } else if (badge != m_text.badges().end()) {
        Q_EMIT itemChosen(badge->item);
    }
}

void PolicyTextView::paintPieces(QPainter &painter, const QTextBlock &block,
                                 const QPointF &offset) const
{
    const QTextLayout *layout = block.layout();
    const int begin = block.position();
    const int end = begin + block.length();
    for (const PolicyText::Piece &piece : m_text.pieces()) {
        if (piece.from >= end) {
            break;
        }
        if (piece.to <= begin) {
            continue;
        }
        const PolicyItem &item = m_items.at(piece.item);
        QPen pen(Theme::colour(Theme::toneOf(item.category), palette()), UnderlineWidth);
        if (item.category == PolicyCategory::NotUnderstood) {
            pen.setStyle(Qt::DotLine);
        }
        painter.setPen(pen);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = std::max(piece.from - begin, line.textStart());
            const int to = std::min(piece.to - begin, line.textStart() + line.textLength());
            if (from < to) {
                const double y = std::round(offset.y() + line.y() + line.ascent()) + UnderlineGap;
                painter.drawLine(QPointF(offset.x() + line.cursorToX(from), y),
                                 QPointF(offset.x() + std::min(line.cursorToX(to),
                                                               line.naturalTextWidth() + line.x()),
                                         y));
            }
        }
    }
}

void PolicyTextView::paintGutter(QPaintEvent *event) const
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(Theme::monospace(Theme::TextSize::Axis));
    painter.setPen(Theme::colour(Theme::Tone::Text2, palette()));
    QTextBlock block = firstVisibleBlock();
    double y = contentOffset().y();
    while (block.isValid() && y <= event->rect().bottom()) {
        const QTextLine line =
            block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
        const double height = line.isValid() ? line.height() : fontMetrics().height();
        if (!block.text().isEmpty()) {
            painter.drawText(QRectF(0, y, m_gutter->width() - 2 * Theme::Grid, height),
                             Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(block.blockNumber() + 1));
        }
        y += blockBoundingRect(block).height();
        block = block.next();
    }
}

int PolicyTextView::gutterWidth() const
{
    const QFontMetrics metrics(Theme::monospace(Theme::TextSize::Axis));
    const auto digits = QString::number(blockCount()).size();
    return metrics.horizontalAdvance(u'0') * static_cast<int>(std::max<qsizetype>(digits, 3)) +
           4 * Theme::Grid;
}

void PolicyTextView::placeGutter()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect content = contentsRect();
    m_gutter->setGeometry(content.left(), content.top(), width, content.height());
}

} // namespace Docket
