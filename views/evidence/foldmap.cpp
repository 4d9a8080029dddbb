// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/foldmap.h"

#include <algorithm>
#include <iterator>

namespace Docket {

void FoldMap::clear()
{
    m_folds.clear();
    m_gaps.clear();
}

void FoldMap::fold(qint64 first, qint64 last)
{
    if (last > first) {
        m_folds[first] = last;
        update();
    }
}

void FoldMap::foldAll(const std::map<qint64, qint64> &folds)
{
    m_folds = folds;
    update();
}

void FoldMap::unfold(qint64 first)
{
    if (m_folds.erase(first) > 0) {
        update();
    }
}

bool FoldMap::reveal(qint64 row)
{
    const auto removed = std::erase_if(
        m_folds, [row](const auto &fold) { return fold.first < row && row <= fold.second; });
    if (removed > 0) {
        update();
    }
    return removed > 0;
}

void FoldMap::update()
{
    m_gaps.clear();
    qint64 hidden = 0;
    for (const auto &[first, last] : m_folds) {
        if (!m_gaps.empty() && first <= m_gaps.back().last) {
            // Inside another one, or begins in its last row: then it goes on.
            hidden += std::max<qint64>(0, last - m_gaps.back().last);
            m_gaps.back().last = std::max(m_gaps.back().last, last);
            continue;
        }
        m_gaps.push_back({first, last, hidden});
        hidden += last - first;
    }
}

const FoldMap::Gap *FoldMap::gapAtOrBefore(qint64 row) const
{
    const auto behind = std::ranges::upper_bound(m_gaps, row, {}, &Gap::first);
    return behind == m_gaps.begin() ? nullptr : &*std::prev(behind);
}

qint64 FoldMap::hiddenRows() const
{
    return m_gaps.empty() ? 0
                          : m_gaps.back().hiddenBefore + m_gaps.back().last - m_gaps.back().first;
}

qint64 FoldMap::rowAt(qint64 place) const
{
    const auto placeOfGap = [](const Gap &gap) { return gap.first - gap.hiddenBefore; };
    const auto behind = std::ranges::lower_bound(m_gaps, place, {}, placeOfGap);
    if (behind == m_gaps.begin()) {
        return place;
    }
    const Gap &gap = *std::prev(behind);
    return place + gap.hiddenBefore + gap.last - gap.first;
}

qint64 FoldMap::placeOf(qint64 row) const
{
    const Gap *gap = gapAtOrBefore(row);
    if (gap == nullptr) {
        return row;
    }
    return row <= gap->last ? gap->first - gap->hiddenBefore
                            : row - gap->hiddenBefore - (gap->last - gap->first);
}

qint64 FoldMap::nextRow(qint64 row) const
{
    const Gap *gap = gapAtOrBefore(row);
    return gap != nullptr && row <= gap->last ? gap->last + 1 : row + 1;
}

qint64 FoldMap::seenRow(qint64 row) const
{
    const Gap *gap = gapAtOrBefore(row);
    return gap != nullptr && row <= gap->last ? gap->first : row;
}

} // namespace Docket
