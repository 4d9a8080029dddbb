// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcetext.h"
#include "evidence/foldregions.h"

#include <QColor>
#include <QDeadlineTimer>
#include <QList>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <map>
#include <vector>

namespace Docket {

/// Colours rows of a SourceText of any size, as far as it is asked to and never longer than it is
/// allowed. It reads from the top; a row far behind what is read is coloured as if the text began
/// some hundred rows above it. Keeps the states of every RowsPerCheckpoint-th row and of some near
/// the last one. Rows of cut lines stay plain: they pass the state on.
class SourceHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    static constexpr qint64 RowsPerCheckpoint = 64;
    static constexpr qint64 FarRows = 20'000; ///< further behind what is read than this is a jump
    static constexpr qint64 LeadRows = 300;   ///< read above a row that was jumped to
    static constexpr qint64 MaxFoldRows = 100'000; ///< texts with more rows or bytes do not fold
    static constexpr qsizetype MaxFoldBytes = 5'000'000;

    /// A coloured piece [from, from + length) of a row.
    struct Span
    {
        int from = 0;
        int length = 0;
        QColor colour;
        bool isBold = false;

        bool operator==(const Span &) const = default;
    };

    /// Starts anew. `ground` is what colours must be readable on (4.5:1), else they are moved
    /// towards `ink`. An invalid definition colours nothing.
    void reset(const SourceText &text, const KSyntaxHighlighting::Definition &definition,
               const KSyntaxHighlighting::Theme &theme, const QColor &ground, const QColor &ink);

    /// More of the same text: what is known stays.
    void extend(const SourceText &text);

    [[nodiscard]] bool isActive() const { return m_isActive; }

    /// Reads on until the state before `row` is known, or the time is over; true when it is known.
    [[nodiscard]] bool advanceTo(qint64 row, const QDeadlineTimer &deadline);

    /// Whether the state before `row` is that of a text which begins some rows above.
    [[nodiscard]] bool isGuessed(qint64 row) const;

    /// Of a row that advanceTo() reached; nothing for one that it did not.
    [[nodiscard]] QList<Span> spans(qint64 row);

    /// Whether the text is small enough to find all that folds in it.
    [[nodiscard]] bool canFold() const;

    /// Reads on from the top until the time is over; true when all that folds is known.
    bool readFolds(const QDeadlineTimer &deadline);

    [[nodiscard]] const FoldRegions &folds() const { return m_folds; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override;

private:
    struct Known
    {
        KSyntaxHighlighting::State state;
        bool isGuessed = false;
    };

    struct Start
    {
        qint64 row = 0;
        Known known;
    };

    [[nodiscard]] Start startFor(qint64 row) const;
    [[nodiscard]] KSyntaxHighlighting::State run(const SourceText::Row &row, const QString &text,
                                                 const KSyntaxHighlighting::State &before);
    void readFrontier(const SourceText::Row &row);
    void keep(qint64 row, const Known &known);

    SourceText m_text;
    bool m_isActive = false;
    bool m_isCollecting = false;
    bool m_hasAllFolds = false;
    QColor m_ground;
    QColor m_ink;
    QList<Span> m_spans;
    QList<FoldRegions::Event> m_events;
    FoldRegions m_folds;
    qint64 m_frontier = 0; ///< rows read from the top without a gap
    KSyntaxHighlighting::State m_frontierState;
    std::vector<KSyntaxHighlighting::State> m_checkpoints;
    std::map<qint64, Known> m_near; ///< before these rows
};

/// `colour`, moved towards `ink` until it has a contrast of 4.5:1 on `ground` (WCAG 2.2 §1.4.3).
[[nodiscard]] QColor readableOn(const QColor &ground, QColor colour, const QColor &ink);

/// WCAG contrast ratio, 1…21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace Docket
