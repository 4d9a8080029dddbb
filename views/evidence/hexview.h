// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace Docket {

/// Bytes as offsets, hexadecimal and ASCII, sixteen a row, of any size: only visible rows are made
/// into text. Read only; selection and copy by keyboard and mouse.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int BytesPerRow = 16;
    static constexpr qsizetype MaxCopyBytes = 1'000'000;

    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] qsizetype cursor() const { return m_cursor; }

    /// Where the selection begins: the cursor where nothing is selected.
    [[nodiscard]] qsizetype selectionStart() const { return qMin(m_anchor, m_cursor); }

    /// "de ad be ef", a line end each sixteen bytes; at most MaxCopyBytes bytes.
    [[nodiscard]] QString selectedText() const;
    void selectRange(qsizetype offset, qsizetype size);

public Q_SLOTS:
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// x of the columns, from the font.
    struct Metrics
    {
        int cell = 8; ///< width of a character
        int line = 18;
        int hex = 0; ///< where the hexadecimal part begins
        int ascii = 0;
        int end = 0;
    };

    [[nodiscard]] Metrics metrics() const;
    [[nodiscard]] int offsetDigits() const;
    [[nodiscard]] int hexX(const Metrics &metrics, int column) const;
    void paintRow(QPainter &painter, const Metrics &metrics, qsizetype row, int y);
    [[nodiscard]] bool isSelected(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(const QPoint &point) const;
    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] QString offsetText(qsizetype offset) const;
    void moveCursor(qsizetype to, bool keepsAnchor);
    void announceCursor();
    void updateScrollBars();

    QByteArray m_bytes;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
};

} // namespace Docket
