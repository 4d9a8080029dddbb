// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <map>
#include <vector>

namespace Docket {

/// Which rows of a text are folded away, and the places of the others. Rows and places count from
/// 0.
class FoldMap final
{
public:
    void clear();
    /// Rows (first, last] go; first stays.
    void fold(qint64 first, qint64 last);
    void foldAll(const std::map<qint64, qint64> &folds);
    void unfold(qint64 first);
    /// Unfolds whatever hides `row`; true if something did.
    bool reveal(qint64 row);

    [[nodiscard]] bool isEmpty() const { return m_folds.empty(); }

    [[nodiscard]] bool isFolded(qint64 first) const { return m_folds.contains(first); }

    /// Rows that are hidden of this many.
    [[nodiscard]] qint64 hiddenRows() const;
    [[nodiscard]] qint64 rowAt(qint64 place) const;
    /// Of a hidden row the place of what hides it.
    [[nodiscard]] qint64 placeOf(qint64 row) const;
    /// The first row behind `row` that is seen.
    [[nodiscard]] qint64 nextRow(qint64 row) const;
    /// The row itself, or the one that it is folded under.
    [[nodiscard]] qint64 seenRow(qint64 row) const;

private:
    /// An outermost fold.
    struct Gap
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 hiddenBefore = 0;
    };

    void update();
    [[nodiscard]] const Gap *gapAtOrBefore(qint64 row) const;

    std::map<qint64, qint64> m_folds;
    std::vector<Gap> m_gaps;
};

} // namespace Docket
