// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/diffview.h"

#include "common/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

namespace {

using LineKind = DiffLine::Kind;

constexpr int DiffMinLineHeight = 18;
constexpr int DiffTabColumns = 8;
constexpr int DiffPieceColumns = 512; ///< Qt draws a line whole; pieces out of view are not drawn

bool spansBothSides(LineKind kind)
{
    return kind == LineKind::Text || kind == LineKind::Hunk || kind == LineKind::NoNewline;
}

QString signOf(LineKind kind)
{
    if (kind == LineKind::Removed) {
        return u"−"_s;
    }
    return kind == LineKind::Added ? u"+"_s : QString();
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"diffView"_s);
    setAccessibleName(tr("Differences, read only"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::monospace());
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void DiffView::setContent(std::shared_ptr<const DiffContent> content)
{
    m_content = std::move(content);
    m_layouts.clear();
    m_cursor = 0;
    m_anchor = 0;
    m_longest = 0;
    m_mostLines = 0;
    if (m_content) {
        qsizetype end = m_content->diff.end;
        for (const DiffLine &line : std::views::reverse(m_content->diff.lines)) {
            const qsizetype size = std::min(end - line.offset, UnifiedDiff::MaxLineBytes);
            m_longest = std::max(m_longest, static_cast<qint32>(size));
            m_mostLines = std::max({m_mostLines, line.oldLine, line.newLine});
            end = line.offset;
        }
    }
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    announce();
    viewport()->update();
}

void DiffView::setSideBySide(bool isSideBySide)
{
    if (m_isSideBySide == isSideBySide) {
        return;
    }
    const qint32 line = currentLine();
    m_isSideBySide = isSideBySide;
    updateScrollBars();
    goToLine(line);
    viewport()->update();
}

const DiffLine &DiffView::lineAt(qint32 line) const
{
    return m_content->diff.lines.at(static_cast<size_t>(line));
}

qint32 DiffView::rowCount() const
{
    if (!m_content) {
        return 0;
    }
    return m_isSideBySide ? static_cast<qint32>(m_content->rows.size())
                          : m_content->diff.lineCount();
}

DiffRow DiffView::rowAt(qint32 row) const
{
    return m_isSideBySide ? m_content->rows.at(static_cast<size_t>(row))
                          : DiffRow{.left = row, .right = row};
}

/// Rows are in the order of their left lines; added lines without a partner have none.
qint32 DiffView::rowOf(qint32 line) const
{
    if (!m_isSideBySide) {
        return line;
    }
    const std::vector<DiffRow> &rows = m_content->rows;
    const DiffLine &wanted = lineAt(line);
    const qint32 shown =
        wanted.kind() == LineKind::Added && wanted.partner >= 0 ? wanted.partner : line;
    const auto first = [](const DiffRow &row) { return row.left >= 0 ? row.left : row.right; };
    const auto place = std::ranges::lower_bound(rows, shown, {}, first);
    return static_cast<qint32>(std::min<qsizetype>(place - rows.begin(), rowCount() - 1));
}

QString DiffView::textOfLine(qint32 line) const
{
    QByteArrayView bytes = lineOf(m_content->diff, m_content->bytes, line);
    const bool isWhole = bytes.size() < UnifiedDiff::MaxLineBytes;
    while (!isWhole && !bytes.isEmpty() && (bytes.back() & '\x80') != 0) {
        bytes.chop(1); // no half characters
    }
    const QString text =
        bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    return isWhole ? text : text + u'…';
}

/// Of a line that replaces another, what differs; in columns of its source.
QList<DiffSpan> DiffView::changedIn(qint32 line) const
{
    const DiffLine &it = lineAt(line);
    if (it.partner < 0) {
        return {};
    }
    const QString own = textOfLine(line);
    const QString other = textOfLine(it.partner);
    return it.kind() == LineKind::Removed ? changedSpans(own, other).before
                                          : changedSpans(other, own).after;
}

DiffView::LineLayout &DiffView::lineLayout(qint32 line)
{
    if (LineLayout *known = m_layouts.object(line)) {
        return *known;
    }
    auto *made = new LineLayout;
    made->line = displayLine(textOfLine(line));
    made->layout.setText(made->line.text);
    made->layout.setFont(font());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight); // as in the source view: nothing moves its neighbours
    option.setTabStopDistance(DiffTabColumns * QFontMetricsF(font()).horizontalAdvance(u'0'));
    option.setWrapMode(QTextOption::WrapAnywhere);
    made->layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat changed;
    const bool isOld = lineAt(line).kind() == LineKind::Removed;
    changed.setForeground(Theme::colour(isOld ? Tone::Red : Tone::Green, palette()));
    changed.setFontWeight(QFont::Bold);
    changed.setFontUnderline(true); // colour is never alone
    const QList<DiffSpan> spans = changedIn(line);
    for (const DiffSpan &span : spans) {
        const int from = made->line.displayColumn(static_cast<int>(span.from));
        const int to = made->line.displayColumn(static_cast<int>(span.to));
        formats.append({from, to - from, changed});
    }
    QTextCharFormat mark;
    mark.setForeground(Theme::colour(Tone::Amber, palette()));
    mark.setFontWeight(QFont::Bold);
    for (const DisplayLine::Mark &place : made->line.marks) {
        if (place.kind != HiddenKind::Indent) {
            formats.append({place.from, place.to - place.from, mark});
        }
    }
    made->layout.setFormats(formats);
    layOut(*made);
    m_layouts.insert(line, made);
    return *made;
}

void DiffView::layOut(LineLayout &made) const
{
    double x = 0;
    made.layout.beginLayout();
    for (QTextLine line = made.layout.createLine(); line.isValid();
         line = made.layout.createLine()) {
        line.setNumColumns(DiffPieceColumns);
        line.setPosition({x, (lineHeight() - line.height()) / 2});
        x = line.cursorToX(line.textStart() + line.textLength());
    }
    made.layout.endLayout();
}

int DiffView::lineHeight() const
{
    return std::max(DiffMinLineHeight, static_cast<int>(std::ceil(QFontMetricsF(font()).height())));
}

int DiffView::numberWidth() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(m_mostLines).size());
    return qRound(QFontMetricsF(font()).horizontalAdvance(u'0') * static_cast<double>(digits)) +
           2 * Theme::Grid;
}

int DiffView::visibleRows() const
{
    return std::max(1, viewport()->height() / lineHeight());
}

/// Column 0 and 1 are the old and the new file; where both stand in one, there is only column 0.
DiffView::Column DiffView::column(int index) const
{
    const int sign = static_cast<int>(QFontMetricsF(font()).horizontalAdvance(u'0')) + Theme::Grid;
    const int width = viewport()->width();
    if (!m_isSideBySide) {
        return {.left = 0, .text = 2 * numberWidth() + sign + Theme::Grid, .right = width};
    }
    const int left = index == 0 ? 0 : width / 2 + 1;
    return {.left = left,
            .text = left + numberWidth() + sign + Theme::Grid,
            .right = index == 0 ? width / 2 : width};
}

void DiffView::updateScrollBars()
{
    const Column first = column(0);
    const int room = std::max(1, first.right - first.text - Theme::Grid);
    const double cell = QFontMetricsF(font()).horizontalAdvance(u'0');
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - visibleRows()));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(3 * static_cast<int>(cell));
    horizontalScrollBar()->setRange(0, std::max(0, qRound(cell * (m_longest + 4)) - room));
}

void DiffView::paintEvent(QPaintEvent *)
{
    if (!m_content) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(font());
    int y = 0;
    for (qint32 row = verticalScrollBar()->value(); row < rowCount() && y < viewport()->height();
         ++row, y += lineHeight()) {
        paintRow(painter, row, y);
    }
    if (m_isSideBySide) {
        painter.fillRect(QRect(column(0).right, 0, 1, viewport()->height()),
                         Theme::colour(Tone::Line, palette()));
    }
}

void DiffView::paintRow(QPainter &painter, qint32 row, int y)
{
    const DiffRow lines = rowAt(row);
    if (lines.left == lines.right && spansBothSides(lineAt(lines.left).kind())) {
        paintSpanning(painter, lines.left, y);
    } else if (!m_isSideBySide) {
        paintSide(painter, column(0), lines.left, y, true);
    } else {
        paintSide(painter, column(0), lines.left, y, true);
        paintSide(painter, column(1), lines.right, y, false);
    }
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const bool isSelected = row >= first && row <= last && (first != last || hasFocus());
    if (isSelected) {
        const QRect area(0, y, viewport()->width(), lineHeight());
        if (first != last) {
            QColor ground = Theme::colour(Tone::Accent, palette());
            constexpr int Faint = 36;
            ground.setAlpha(Faint);
            painter.fillRect(area, ground);
        }
        painter.fillRect(QRect(0, y, 3, lineHeight()), Theme::colour(Tone::Accent, palette()));
    }
}

void DiffView::paintSpanning(QPainter &painter, qint32 line, int y)
{
    const QRect area(0, y, viewport()->width(), lineHeight());
    const bool isHunk = lineAt(line).kind() == LineKind::Hunk;
    painter.fillRect(area, Theme::colour(isHunk ? Tone::SlateTint : Tone::Alternate, palette()));
    painter.setPen(Theme::colour(isHunk ? Tone::Text : Tone::Text2, palette()));
    paintText(painter, area.adjusted(2 * Theme::Grid, 0, 0, 0), line, y);
}

void DiffView::paintSide(QPainter &painter, const Column &column, qint32 line, int y, bool isOld)
{
    const QRect area(column.left, y, column.right - column.left, lineHeight());
    if (line < 0) {
        painter.fillRect(area, Theme::colour(Tone::Alternate, palette()));
        return;
    }
    const DiffLine &it = lineAt(line);
    const LineKind kind = it.kind();
    const bool isChanged = kind == LineKind::Removed || kind == LineKind::Added;
    const Tone tone = kind == LineKind::Removed ? Tone::Red : Tone::Green;
    if (isChanged) {
        painter.fillRect(
            area,
            Theme::colour(kind == LineKind::Removed ? Tone::RedTint : Tone::GreenTint, palette()));
    }
    painter.setPen(Theme::colour(Tone::Hint, palette()));
    const auto number = [&](int left, qint32 value) {
        if (value > 0) {
            painter.drawText(QRect(left, y, numberWidth() - Theme::Grid, lineHeight()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
        }
    };
    if (m_isSideBySide) {
        number(column.left, isOld ? it.oldLine : it.newLine);
    } else {
        number(column.left, it.oldLine);
        number(column.left + numberWidth(), it.newLine);
    }
    if (isChanged) {
        painter.setPen(Theme::colour(tone, palette()));
        const int cell = static_cast<int>(QFontMetricsF(font()).horizontalAdvance(u'0'));
        painter.drawText(QRect(column.text - cell - 2 * Theme::Grid, y, 2 * cell, lineHeight()),
                         Qt::AlignHCenter | Qt::AlignVCenter, signOf(kind));
    }
    painter.setPen(Theme::colour(Tone::Text, palette()));
    paintText(painter, QRect(column.text, y, column.right - column.text, lineHeight()), line, y);
}

void DiffView::paintText(QPainter &painter, const QRect &clip, qint32 line, int y)
{
    LineLayout &laidOut = lineLayout(line);
    painter.save();
    painter.setClipRect(clip);
    const QPointF origin(clip.left() - horizontalScrollBar()->value(), y);
    for (int i = 0; i < laidOut.layout.lineCount(); ++i) {
        const QTextLine piece = laidOut.layout.lineAt(i);
        const double right = piece.cursorToX(piece.textStart() + piece.textLength());
        if (origin.x() + right >= clip.left() && origin.x() + piece.x() <= clip.right()) {
            piece.draw(&painter, origin);
        }
    }
    paintMarks(painter, laidOut, origin);
    painter.restore();
}

/// Boxes around what stands for hidden characters, as in the source view.
void DiffView::paintMarks(QPainter &painter, const LineLayout &line, const QPointF &origin) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colour(Tone::Amber, palette()), 1));
    painter.setBrush(Qt::NoBrush);
    const double half = QFontMetricsF(font()).horizontalAdvance(u'0') / 2;
    const auto xOf = [&](int position) {
        return line.layout.lineForTextPosition(position).cursorToX(position);
    };
    for (const DisplayLine::Mark &mark : line.line.marks) {
        if (mark.kind == HiddenKind::Indent) {
            continue; // blanks before a tab: the source view tells of them
        }
        const double pad = mark.isSpelled() ? half : 0;
        const double from = origin.x() + xOf(mark.from) + pad - 1;
        const double to = origin.x() + xOf(mark.to) - pad + 1;
        if (from > viewport()->width()) {
            break;
        }
        painter.drawRoundedRect(
            QRectF(from - 1.5, origin.y() + 1.5, to - from + 3, lineHeight() - 3), 2, 2);
    }
}

} // namespace Docket
