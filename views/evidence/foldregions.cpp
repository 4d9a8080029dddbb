// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/foldregions.h"

#include <algorithm>

namespace Docket {

namespace {

/// Columns of a line's indentation; nothing for a blank line.
std::optional<qsizetype> indentOf(const QString &text)
{
    constexpr qsizetype TabWidth = 8; // as Python counts
    qsizetype width = 0;
    for (const QChar c : text) {
        if (c == u'\t') {
            width += TabWidth - width % TabWidth;
        } else if (c == u' ') {
            ++width;
        } else {
            return width;
        }
    }
    return std::nullopt;
}

} // namespace

void FoldRegions::reset(const QStringList &ignored)
{
    m_regions.clear();
    m_open.clear();
    m_indents.clear();
    m_ignored.clear();
    m_lastFilled = 0;
    for (const QString &pattern : ignored) {
        m_ignored.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
}

void FoldRegions::addRow(qint64 row, const QString &text, const QList<Event> &events,
                         bool isByIndent)
{
    for (const Event &event : events) {
        QList<qint64> &open = m_open[event.id];
        if (event.isBegin) {
            if (open.size() < MaxOpen) {
                open.append(row);
            }
        } else if (!open.isEmpty()) {
            add(open.takeLast(), row - 1); // the row that ends it stays
        }
    }
    if (isByIndent) {
        addIndent(row, text);
    }
}

void FoldRegions::addIndent(qint64 row, const QString &text)
{
    const auto width = indentOf(text);
    const bool isEmpty =
        !width || std::ranges::any_of(m_ignored, [&](const QRegularExpression &pattern) {
            return pattern.match(text).hasMatch();
        });
    if (isEmpty) {
        return;
    }
    closeIndents(*width);
    m_indents.push_back({*width, row});
    m_lastFilled = row;
}

/// Blocks that are indented at least as far as a line that follows are over.
void FoldRegions::closeIndents(qsizetype width)
{
    while (!m_indents.empty() && m_indents.back().width >= width) {
        add(m_indents.back().row, m_lastFilled);
        m_indents.pop_back();
    }
}

void FoldRegions::finish()
{
    closeIndents(0);
}

/// Of regions that begin in one row the longest counts.
void FoldRegions::add(qint64 first, qint64 last)
{
    if (last > first) {
        qint64 &known = m_regions[first];
        known = std::max(known, last);
    }
}

std::optional<qint64> FoldRegions::lastOf(qint64 row) const
{
    const auto region = m_regions.find(row);
    return region != m_regions.end() ? std::optional(region->second) : std::nullopt;
}

std::optional<qint64> FoldRegions::firstAround(qint64 row) const
{
    auto region = m_regions.upper_bound(row);
    while (region != m_regions.begin()) {
        --region;
        if (region->second >= row) {
            return region->first;
        }
    }
    return std::nullopt;
}

} // namespace Docket
