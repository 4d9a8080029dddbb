// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/displayline.h"
#include "domain/hiddencharacters.h"
#include "domain/sourcetext.h"
#include "evidence/foldmap.h"
#include "evidence/sourcefinder.h"
#include "evidence/sourcehighlighter.h"

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
/// folding, search, selection and copy. Paints from the text itself, row by row; no document is
/// made. Colouring goes on in small steps between events and never holds the window up.
class SourceView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// `name` is what a copy with its place calls the text.
    void setText(const SourceText &text, const QString &name = {});
    /// All of a text of which only the beginning was known: what is seen stays where it is.
    void completeText(const SourceText &text);
    /// What the whole text hides, as soon as it is known: line ends need all of it.
    void setHidden(const HiddenCharacters &hidden, bool isPatch);
    /// An invalid definition shows the text plain.
    void setColours(const KSyntaxHighlighting::Definition &definition,
                    const KSyntaxHighlighting::Theme &theme);
    void setWrapped(bool isWrapped);
    /// Steps of the font's size, 0 as everywhere else.
    void setZoom(int steps);

    [[nodiscard]] int zoom() const { return m_zoom; }

    [[nodiscard]] const SourceText &text() const { return m_text; }

    [[nodiscard]] bool isColoured() const { return m_highlighter.isActive(); }

    /// Whether colours on the page are those of a text that begins some rows above it.
    [[nodiscard]] bool hasGuessedColours() const;

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
    /// "poc.py:12-20" and those lines.
    [[nodiscard]] QString selectedLinesWithReference() const;

    /// Goes to the first of these words at or behind where the search began, tints all of them and
    /// counts them. No words end the search.
    void search(const QString &needle, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);
    /// Nothing is tinted any more; findNext() still knows the words.
    void endSearch();
    void findNext();
    void findPrevious();

    [[nodiscard]] QString needle() const { return m_needle; }

    [[nodiscard]] const SourceFinder &finder() const { return m_finder; }

    /// Of the place that is selected, from 1; 0 if none is.
    [[nodiscard]] qsizetype currentMatch() const;

    /// Selects bytes of the text and scrolls there.
    void selectBytes(qsizetype offset, qsizetype size);
    /// Both from 1; the last line and a line's end for more.
    void goTo(qint64 line, qint64 column = 1);
    /// The hidden character behind the cursor, or the one before it; from the other end if there
    /// is none. False if there is none at all.
    bool goToHidden(bool isForward);

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

    /// Folds or unfolds what begins in a row.
    void toggleFold(qint64 row);
    /// What the cursor is in.
    void setFoldedAtCursor(bool isFolded);
    void setAllFolded(bool isFolded);

    [[nodiscard]] const FoldMap &folds() const { return m_folds; }

public Q_SLOTS:

    void goToNextHidden() { goToHidden(true); }

    void goToPreviousHidden() { goToHidden(false); }

    void zoomIn() { setZoom(m_zoom + 1); }

    void zoomOut() { setZoom(m_zoom - 1); }

    void resetZoom() { setZoom(0); }

    void foldAtCursor() { setFoldedAtCursor(true); }

    void unfoldAtCursor() { setFoldedAtCursor(false); }

    void foldAll() { setAllFolded(true); }

    void unfoldAll() { setAllFolded(false); }

    void copy() const;
    void copyWithReference() const;
    void selectAll();

Q_SIGNALS:
    void findRequested();
    void goToRequested();
    /// Of a search: places were found, or one is selected.
    void searchChanged();
    /// hasGuessedColours() may be another.
    void coloursChanged();
    /// The number of a mark was clicked.
    void markActivated(int number);
    /// What is selected is to become an excerpt (Ctrl+M, and in the menu).
    void excerptRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    static constexpr int TextMargin = 8;

    struct RowLayout
    {
        SourceText::Row source;
        DisplayLine line;
        int first = 0; ///< displayed columns [first, last) are laid out: of a long row a part
        int last = 0;
        double right = 0;
        QTextLayout layout; ///< its positions count from `first`
        double height = 0;
        bool isFixed = false; ///< every character is a cell
        bool isColoured = false;
    };

    /// What a key does that moves no cursor.
    struct Command
    {
        QKeyCombination keys;
        void (SourceView::*run)();
    };

    /// Where a search is to go when enough places are known.
    enum class Wish { None, Next, Previous };

    /// What is seen of a row, and the column `column` of what is displayed, unless it is negative.
    [[nodiscard]] RowLayout &rowLayout(qint64 row, int column = -1);
    [[nodiscard]] DisplayLine displayed(const SourceText::Row &source) const;
    [[nodiscard]] bool covers(const RowLayout &layout, int column) const;
    void choosePart(RowLayout &layout, int column) const;
    void formatRow(qint64 row, RowLayout &layout);
    void layOut(RowLayout &row) const;
    [[nodiscard]] double cell() const;
    void colourOn();
    void colourStep();
    void updateScrollBars();
    void forgetLayouts();

    void paintRow(QPainter &painter, qint64 row, RowLayout &layout, int y);
    void paintGround(QPainter &painter, qint64 row, const RowLayout &layout, const QRect &area);
    void paintLine(QPainter &painter, qint64 row, const RowLayout &layout, const QTextLine &line,
                   const QPointF &origin);
    void paintCursor(QPainter &painter, const RowLayout &layout, const QPointF &origin) const;
    void paintRange(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                    const QPointF &origin, int from, int to, const QColor &colour) const;
    void paintMatches(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                      const QPointF &origin) const;
    void paintSelection(QPainter &painter, qint64 row, const RowLayout &layout,
                        const QTextLine &line, const QPointF &origin) const;
    void paintMarks(QPainter &painter, const RowLayout &layout, const QTextLine &line,
                    const QPointF &origin) const;
    void paintNumber(QPainter &painter, const SourceText::Row &row, int y, bool hasMarks) const;
    void paintFold(QPainter &painter, qint64 row, const RowLayout &layout, int y,
                   const QPointF &origin) const;
    void paintMarkGround(QPainter &painter, const SourceText::Row &row, const QRect &area) const;
    void paintMarkNumber(QPainter &painter, const SourceText::Row &row, int y) const;

    [[nodiscard]] const LineMark *markOf(qint64 line) const;
    [[nodiscard]] QRect markBadge(int y) const;
    [[nodiscard]] bool activateMarkAt(const QPoint &point);
    [[nodiscard]] bool toggleFoldAt(const QPoint &point);
    void foldsChanged();

    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int foldWidth() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] qint64 topRow() const;
    [[nodiscard]] qint64 seenRows() const;
    [[nodiscard]] qint64 lastRow() const;
    [[nodiscard]] qint64 rowAtHeight(int y, double *top = nullptr);
    [[nodiscard]] Position positionAt(const QPoint &point);
    [[nodiscard]] qsizetype offsetOf(const Position &position) const;
    [[nodiscard]] Position positionOf(qsizetype offset) const;
    [[nodiscard]] QString hiddenTextAt(const QPoint &point);
    void moveCursor(Position to, bool keepsAnchor);
    [[nodiscard]] std::optional<Position> moved(const QKeyEvent &event);
    [[nodiscard]] Position sideways(bool isForward) const;
    [[nodiscard]] static const QList<Command> &commands();
    void ensureCursorVisible();
    [[nodiscard]] qint64 topPlaceToSee(qint64 row);
    void announceCursor();
    void selectWordAt(const Position &position);
    [[nodiscard]] QString textOfRows(const Position &first, const Position &last) const;
    void wishFor(Wish wish, qsizetype from);
    void grantWish();
    bool selectMatch(std::optional<qsizetype> place);

    SourceText m_text;
    QString m_name;
    HiddenCharacters m_hidden;
    bool m_isPatch = false;
    SourceHighlighter m_highlighter;
    KSyntaxHighlighting::Definition m_definition;
    KSyntaxHighlighting::Theme m_theme;
    SourceFinder m_finder;
    QString m_needle;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    Wish m_wish = Wish::None;
    qsizetype m_searchFrom = 0;
    FoldMap m_folds;
    QCache<qint64, RowLayout> m_layouts{200};
    QList<LineMark> m_lineMarks;
    Position m_cursor;
    Position m_anchor;
    int m_zoom = 0;
    bool m_isWrapped = false;
    bool m_isColouringQueued = false;
    bool m_hasPlainRows = false; ///< laid out before their colours were known
    bool m_wasGuessed = false;
};

} // namespace Docket
