// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table.h"

#include "commands/output.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// East_Asian_Width W and F, in the blocks that occur.
constexpr std::array WideRanges{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},
    Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97C},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF},
    Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) {
        return 0;
    }
    const bool isWide = std::ranges::any_of(
        WideRanges, [c](const Range &range) { return c >= range.first && c <= range.last; });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4()) {
        width += widthOf(c);
    }
    return width;
}

Table::Table(QStringList header)
    : m_rows{std::move(header)}
{
}

void Table::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.constFirst().size());
    QStringList row;
    for (const QString &cell : cells) {
        row.append(shown(cell.simplified()));
    }
    m_rows.append(row);
}

QString Table::text() const
{
    QList<int> widths(m_rows.constFirst().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), displayWidth(row.at(column)));
        }
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        int end = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += QString(std::max(0, end - displayWidth(line)), u' ') + row.at(column);
            end += widths.at(column) + 2;
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = shown(cell);
        if (!text.isEmpty() && u"=+-@"_s.contains(text.at(0))) {
            text.prepend(u'\'');
        }
        const bool needsQuotes = text.contains(u',') || text.contains(u'"');
        quoted.append(needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text);
    }
    return quoted.join(u',');
}

} // namespace Docket::Commands
