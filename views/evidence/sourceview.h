// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/hiddencharacters.h"
#include "evidence/sourcehighlighter.h"
#include "evidence/sourcetext.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTextLayout>

namespace Docket {

/// Lines that somebody marked, [firstLine, lastLine] from 1, with the number they are known by.
struct LineMark
{
    qint64 firstLine = 1;
    qint64 lastLine = 1;
    int number = 1;

    bool operator==(const LineMark &) const = default;
};

/// Shows a SourceText of any size, read only: numbers, colours, marks for hidden characters,
/// selection and copy. Paints from the text itself, row by row; no document is made. Colouring goes
/// on in small steps between events and never holds the window up.
class SourceView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setText(const SourceText &text);
    /// An invalid definition shows the text plain.
    void setColours(const KSyntaxHighlighting::Definition &definition,
                    const KSyntaxHighlighting::Theme &theme);
    void setWrapped(bool isWrapped);

    [[nodiscard]] const SourceText &text() const { return m_text; }

    [[nodiscard]] bool isColoured() const { return m_highlighter.isActive(); }

    /// A place between two characters of a row.
    struct Position
    {
        qint64 row = 0;
        int column = 0; ///< UTF-16 units of the row's source

        auto operator<=>(const Position &) const = default;
    };

    [[nodiscard]] Position cursor() const { return m_cursor; }

    /// As shown: hidden characters are spelled out. At most MaxCopyRows rows, and no more of them
    /// once there are MaxCopyCharacters: the window would stand still, and few programs take more.
    [[nodiscard]] QString selectedText() const;
    static constexpr qint64 MaxCopyRows = 200'000;
    static constexpr qsizetype MaxCopyCharacters = 10'000'000;

    /// Selects the next (or the first) place of `needle`; false if there is none.
    bool findNext(const QString &needle);
    /// Selects bytes of the text and scrolls there.
    void selectBytes(qsizetype offset, qsizetype size);

    /// Tints these lines and shows their numbers at the right; the first one that holds a line
    /// wins.
    void setMarks(const QList<LineMark> &marks);

    /// In the piece's own bytes, whatever its encoding.
    struct ByteRange
    {
        qsizetype offset = 0;
        qsizetype size = 0;

        bool operator==(const ByteRange &) const = default;
    };

    /// Nothing without a selection.
    [[nodiscard]] std::optional<ByteRange> selectedBytes() const;

    /// Both ends are meant.
    struct LineRange
    {
        qint64 first = 1;
        qint64 last = 1;

        bool operator==(const LineRange &) const = default;
    };

    /// The lines that the selection touches; without one the cursor's.
    [[nodiscard]] LineRange selectedLines() const;

public Q_SLOTS:
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void findRequested();
    /// The number of a mark was clicked.
    void markActivated(int number);
    /// What is selected is to become an excerpt (Ctrl+M, and in the menu).
    void excerptRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct RowLayout
    {
        DisplayLine line;
        QTextLayout layout;
        double height = 0;
        bool isColoured = false;
    };

    [[nodiscard]] RowLayout &rowLayout(qint64 row);
    void formatRow(qint64 row, RowLayout &layout);
    void layOut(RowLayout &row) const;
    void paintRow(QPainter &painter, qint64 row, RowLayout &layout, int y);
    void paintSelection(QPainter &painter, qint64 row, const RowLayout &layout,
                        const QTextLine &line, const QPointF &origin) const;
    void paintMarks(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                    const QPointF &origin) const;
    void paintNumber(QPainter &painter, const SourceText::Row &row, int y, bool hasMarks) const;
    [[nodiscard]] const LineMark *markOf(qint64 line) const;
    [[nodiscard]] QRect markBadge(int y) const;
    void paintMarkGround(QPainter &painter, const SourceText::Row &row, const QRect &area) const;
    void paintMarkNumber(QPainter &painter, const SourceText::Row &row, int y) const;
    [[nodiscard]] bool activateMarkAt(const QPoint &point);
    [[nodiscard]] qsizetype offsetOf(const Position &position) const;
    void colourOn();
    void updateScrollBars();
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] Position positionAt(const QPoint &point);
    void moveCursor(Position to, bool keepsAnchor);
    [[nodiscard]] std::optional<Position> moved(QKeyEvent *event);
    void ensureCursorVisible();
    [[nodiscard]] qint64 topRowToSee(qint64 row);
    void announceCursor();
    void selectWordAt(const Position &position);

    SourceText m_text;
    SourceHighlighter m_highlighter;
    KSyntaxHighlighting::Definition m_definition;
    KSyntaxHighlighting::Theme m_theme;
    QCache<qint64, RowLayout> m_layouts{200};
    QList<LineMark> m_lineMarks;
    Position m_cursor;
    Position m_anchor;
    bool m_isWrapped = false;
    bool m_isColouringQueued = false;
};

} // namespace Docket
