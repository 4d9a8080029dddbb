// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hexview.h"

#include "common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

namespace {

bool isPrintable(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"hexView"_s);
    setAccessibleName(tr("Bytes, read only"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::monospace());
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_cursor = 0;
    m_anchor = 0;
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    announceCursor();
    viewport()->update();
}

QString HexView::selectedText() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (m_bytes.isEmpty()) {
        return {};
    }
    QString result;
    const qsizetype end = std::min(last + 1, first + MaxCopyBytes);
    for (qsizetype from = first; from < end; from += BytesPerRow) {
        const qsizetype size = std::min<qsizetype>(BytesPerRow, end - from);
        result += QString::fromLatin1(m_bytes.mid(from, size).toHex(' '));
        if (from + size < end) {
            result += u'\n';
        }
    }
    return result;
}

void HexView::selectRange(qsizetype offset, qsizetype size)
{
    m_anchor = std::clamp<qsizetype>(offset, 0, qMax<qsizetype>(0, m_bytes.size() - 1));
    moveCursor(m_anchor + qMax<qsizetype>(0, size - 1), true);
}

void HexView::copy() const
{
    QApplication::clipboard()->setText(selectedText());
}

void HexView::selectAll()
{
    m_anchor = 0;
    m_cursor = qMax<qsizetype>(0, m_bytes.size() - 1);
    announceCursor();
    viewport()->update();
}

qsizetype HexView::rowCount() const
{
    return (m_bytes.size() + BytesPerRow - 1) / BytesPerRow;
}

int HexView::offsetDigits() const
{
    return m_bytes.size() > 0xFFFFFFFFLL ? 12 : 8;
}

QString HexView::offsetText(qsizetype offset) const
{
    return u"%1"_s.arg(static_cast<qulonglong>(offset), offsetDigits(), 16, QLatin1Char('0'));
}

HexView::Metrics HexView::metrics() const
{
    const QFontMetricsF font(this->font());
    Metrics result;
    result.cell = static_cast<int>(std::ceil(font.horizontalAdvance(u'0')));
    result.line = qMax(18, static_cast<int>(std::ceil(font.height())));
    result.hex = 2 * Theme::Grid + result.cell * offsetDigits() + 4 * Theme::Grid;
    result.ascii = hexX(result, BytesPerRow) + 3 * Theme::Grid;
    result.end = result.ascii + BytesPerRow * result.cell + 2 * Theme::Grid;
    return result;
}

/// A gap in the middle tells the two halves apart.
int HexView::hexX(const Metrics &metrics, int column) const
{
    return metrics.hex + column * metrics.cell * 3 + (column >= BytesPerRow / 2 ? metrics.cell : 0);
}

void HexView::updateScrollBars()
{
    const Metrics m = metrics();
    const qsizetype page = qMax(1, viewport()->height() / m.line);
    verticalScrollBar()->setPageStep(static_cast<int>(page));
    const auto last = std::clamp<qsizetype>(rowCount() - page, 0, 2'000'000'000);
    verticalScrollBar()->setRange(0, static_cast<int>(last));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m.end - viewport()->width()));
}

bool HexView::isSelected(qsizetype offset) const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return offset >= first && offset <= last;
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Metrics m = metrics();
    painter.fillRect(
        QRect(-horizontalScrollBar()->value(), 0, m.hex - 2 * Theme::Grid, viewport()->height()),
        Theme::colour(Tone::Alternate, palette()));
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.setFont(font());
    qsizetype row = verticalScrollBar()->value();
    for (int y = 0; y < viewport()->height() && row < rowCount(); y += m.line, ++row) {
        paintRow(painter, m, row, y);
    }
}

void HexView::paintRow(QPainter &painter, const Metrics &m, qsizetype row, int y)
{
    const auto draw = [&](int x, int width, const QString &text, Tone tone) {
        painter.setPen(Theme::colour(tone, palette()));
        painter.drawText(QRect(x, y, width, m.line), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const qsizetype first = row * BytesPerRow;
    draw(2 * Theme::Grid, m.hex, offsetText(first), Tone::Hint);
    const qsizetype end = std::min(first + BytesPerRow, m_bytes.size());
    for (qsizetype offset = first; offset < end; ++offset) {
        const auto column = static_cast<int>(offset - first);
        const auto byte = static_cast<unsigned char>(m_bytes.at(offset));
        const bool isReadable = isPrintable(byte);
        const int x = hexX(m, column);
        const int asciiX = m.ascii + column * m.cell;
        if (isSelected(offset) && (hasFocus() || m_anchor != m_cursor)) {
            const QColor ground = Theme::colour(Tone::Selection, palette());
            painter.fillRect(QRect(x - m.cell / 2, y, m.cell * 3, m.line), ground);
            painter.fillRect(QRect(asciiX, y, m.cell, m.line), ground);
        }
        if (offset == m_cursor && hasFocus()) {
            painter.setPen(QPen(Theme::colour(Tone::Accent, palette()), 1));
            painter.drawRect(QRect(x - 2, y, 2 * m.cell + 3, m.line - 1));
        }
        const Tone tone = byte == 0 ? Tone::Hint : Tone::Text;
        draw(x, 2 * m.cell + 2, u"%1"_s.arg(static_cast<uint>(byte), 2, 16, QLatin1Char('0')),
             tone);
        draw(asciiX, m.cell + 2,
             QString(isReadable ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.')),
             isReadable ? Tone::Text : Tone::Hint);
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const qsizetype page = static_cast<qsizetype>(verticalScrollBar()->pageStep()) * BytesPerRow;
    const qsizetype column = m_cursor % BytesPerRow;
    qsizetype to = m_cursor;
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        to -= 1;
        break;
    case Qt::Key_Right:
        to += 1;
        break;
    case Qt::Key_Up:
        to -= m_cursor >= BytesPerRow ? BytesPerRow : 0;
        break;
    case Qt::Key_Down:
        to += m_cursor + BytesPerRow < m_bytes.size() ? BytesPerRow : 0;
        break;
    case Qt::Key_PageUp:
        to -= page;
        break;
    case Qt::Key_PageDown:
        to += page;
        break;
    case Qt::Key_Home:
        to = isControl ? 0 : m_cursor - column;
        break;
    case Qt::Key_End:
        to = isControl ? m_bytes.size() - 1 : m_cursor - column + BytesPerRow - 1;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveCursor(to, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::moveCursor(qsizetype to, bool keepsAnchor)
{
    m_cursor = std::clamp<qsizetype>(to, 0, qMax<qsizetype>(0, m_bytes.size() - 1));
    if (!keepsAnchor) {
        m_anchor = m_cursor;
    }
    const qsizetype row = m_cursor / BytesPerRow;
    const qsizetype top = verticalScrollBar()->value();
    const qsizetype page = verticalScrollBar()->pageStep();
    if (row < top) {
        verticalScrollBar()->setValue(static_cast<int>(row));
    } else if (row >= top + page) {
        verticalScrollBar()->setValue(static_cast<int>(row - page + 1));
    }
    announceCursor();
    viewport()->update();
}

/// Tells a screen reader what is under the cursor, or what is selected.
void HexView::announceCursor()
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const QByteArray bytes = m_bytes.mid(first, qMin<qsizetype>(last + 1 - first, BytesPerRow));
    const QString offset = offsetText(first);
    const QString hex = QString::fromLatin1(bytes.toHex(' '));
    QString words;
    if (bytes.isEmpty()) {
        words = tr("No bytes");
    } else if (first != last) {
        const int count = static_cast<int>(qMin<qsizetype>(last + 1 - first, INT_MAX));
        //: %1 is where in a file, %2 the first of the bytes in hexadecimal
        words = tr("%n byte(s) selected at offset %1: %2", nullptr, count).arg(offset, hex);
    } else if (isPrintable(static_cast<unsigned char>(bytes.at(0)))) {
        //: %1 is where in a file, %2 a byte in hexadecimal, %3 the character that it is
        words = tr("Offset %1: %2, “%3”").arg(offset, hex, QString::fromLatin1(bytes));
    } else {
        //: %1 is where in a file, %2 a byte in hexadecimal
        words = tr("Offset %1: %2").arg(offset, hex);
    }
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT cursorMoved();
}

qsizetype HexView::offsetAt(const QPoint &point) const
{
    const Metrics m = metrics();
    const int x = point.x() + horizontalScrollBar()->value();
    const qsizetype row = qMax<qsizetype>(0, verticalScrollBar()->value() + point.y() / m.line);
    int column = 0;
    if (x >= m.ascii - m.cell) {
        column = (x - m.ascii) / m.cell;
    } else {
        while (column + 1 < BytesPerRow && x >= hexX(m, column + 1) - m.cell / 2) {
            ++column;
        }
    }
    return row * BytesPerRow + std::clamp(column, 0, BytesPerRow - 1);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        moveCursor(offsetAt(event->position().toPoint()),
                   event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveCursor(offsetAt(event->position().toPoint()), true);
    }
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // it ends what the press began, and is nothing to the parent
}

void HexView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace Docket
