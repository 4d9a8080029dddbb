// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/displayline.h"
#include "domain/unifieddiff.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTextLayout>

#include <memory>

namespace Docket {

/// A parsed diff with its bytes, which the parser's offsets point into.
struct DiffContent
{
    QByteArray bytes;
    UnifiedDiff diff;
    std::vector<DiffRow> rows; ///< sideBySide()
};

/// Paints a diff of any size row by row, the old file left and the new one right, or both in one
/// column. Signs and numbers tell what was changed, colours only repeat it. Whole rows are
/// selected.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qint32 MaxCopyRows = 100'000;

    explicit DiffView(QWidget *parent = nullptr);

    void setContent(std::shared_ptr<const DiffContent> content);
    void setSideBySide(bool isSideBySide);

    [[nodiscard]] bool isSideBySide() const { return m_isSideBySide; }

    [[nodiscard]] qint32 rowCount() const;

    /// The line that the cursor is in; 0 without any.
    [[nodiscard]] qint32 currentLine() const;
    void goToLine(qint32 line);

    /// As a diff, in the order of the file, hidden characters spelled out.
    [[nodiscard]] QString selectedText() const;

public Q_SLOTS:
    void copy() const;
    void selectAll();
    void nextHunk();
    void previousHunk();
    void nextFile();
    void previousFile();

Q_SIGNALS:
    void currentLineChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A line laid out, with its marks and what was changed in it.
    struct LineLayout
    {
        DisplayLine line;
        QTextLayout layout;
    };

    /// Where the parts of one column stand.
    struct Column
    {
        int left = 0;
        int text = 0;
        int right = 0;
    };

    [[nodiscard]] const DiffLine &lineAt(qint32 line) const;
    [[nodiscard]] DiffRow rowAt(qint32 row) const;
    [[nodiscard]] qint32 rowOf(qint32 line) const;
    [[nodiscard]] QString textOfLine(qint32 line) const;
    [[nodiscard]] LineLayout &lineLayout(qint32 line);
    [[nodiscard]] QList<DiffSpan> changedIn(qint32 line) const;
    void layOut(LineLayout &made) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] Column column(int index) const;
    void paintRow(QPainter &painter, qint32 row, int y);
    void paintSpanning(QPainter &painter, qint32 line, int y);
    void paintSide(QPainter &painter, const Column &column, qint32 line, int y, bool isOld);
    void paintText(QPainter &painter, const QRect &clip, qint32 line, int y);
    void paintMarks(QPainter &painter, const LineLayout &line, const QPointF &origin) const;
    void updateScrollBars();
    void moveCursor(qint32 to, bool keepsAnchor);
    void announce();
    [[nodiscard]] qint32 rowAtPoint(const QPoint &point) const;

    std::shared_ptr<const DiffContent> m_content;
    QCache<qint32, LineLayout> m_layouts{400};
    qint32 m_longest = 0;   ///< bytes of the longest line
    qint32 m_mostLines = 0; ///< the highest number
    qint32 m_cursor = 0;    ///< rows
    qint32 m_anchor = 0;
    bool m_isSideBySide = true;
};

} // namespace Docket
