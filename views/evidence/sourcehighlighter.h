// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/sourcetext.h"

#include <QColor>
#include <QList>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <vector>

namespace Docket {

/// Colours rows of a SourceText in order, as far as it is asked to and never more than a budget at
/// a time. Rows of cut lines stay plain: they pass the state on.
class SourceHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    static constexpr qsizetype MaxBytes = 5'000'000; ///< larger texts are shown plain
    static constexpr qint64 MaxRows = 200'000;

    /// A coloured piece [from, from + length) of a row.
    struct Span
    {
        int from = 0;
        int length = 0;
        QColor colour;
        bool isBold = false;

        bool operator==(const Span &) const = default;
    };

    /// Whether a text is small enough to be coloured.
    [[nodiscard]] static bool canColour(const SourceText &text);

    /// Starts anew. `ground` is what colours must be readable on (4.5:1), else they are moved
    /// towards `ink`. An invalid definition colours nothing.
    void reset(const SourceText &text, const KSyntaxHighlighting::Definition &definition,
               const KSyntaxHighlighting::Theme &theme, const QColor &ground, const QColor &ink);

    [[nodiscard]] bool isActive() const { return m_isActive; }

    /// Reads on until the state before `row` is known, at most `budget` rows; true when it is.
    [[nodiscard]] bool advanceTo(qint64 row, qint64 budget);

    /// Of a row that advanceTo() reached; nothing for one that it did not.
    [[nodiscard]] QList<Span> spans(qint64 row);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::State run(const SourceText::Row &row,
                                   const KSyntaxHighlighting::State &before);

    SourceText m_text;
    bool m_isActive = false;
    bool m_isCollecting = false;
    QColor m_ground;
    QColor m_ink;
    QList<Span> m_spans;
    std::vector<KSyntaxHighlighting::State> m_states; ///< before each row that was reached
};

/// `colour`, moved towards `ink` until it has a contrast of 4.5:1 on `ground` (WCAG 2.2 §1.4.3).
[[nodiscard]] QColor readableOn(const QColor &ground, QColor colour, const QColor &ink);

/// WCAG contrast ratio, 1…21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace Docket
