// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/displayline.h"

#include <algorithm>

namespace Docket {

namespace {

/// What stands for a span's characters: their names, or of a terminal sequence "ESC[31m". Adds the
/// place of each unit.
QString spelledOut(QStringView span, int from, QList<int> &columns)
{
    QString spelled;
    for (qsizetype i = 0; i < span.size(); ++i) {
        const bool isPair = span.at(i).isHighSurrogate() && i + 1 < span.size();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(span.at(i), span.at(i + 1)) : span.at(i).unicode();
        columns.append(from + static_cast<int>(spelled.size()) + (i > 0 ? 1 : 0));
        if (isHiddenCharacter(character) || QChar::isSurrogate(character)) {
            spelled += markName(character);
        } else {
            spelled += span.at(i);
        }
        if (isPair) {
            ++i;
            columns.append(from + static_cast<int>(spelled.size()) + 1);
        }
    }
    return spelled;
}

} // namespace

int DisplayLine::displayColumn(int sourceColumn) const
{
    return columns.isEmpty() ? sourceColumn
                             : columns.at(qBound(0, sourceColumn, int(columns.size()) - 1));
}

int DisplayLine::sourceColumn(int displayColumn) const
{
    if (columns.isEmpty()) {
        return displayColumn;
    }
    const auto at = std::ranges::lower_bound(columns, displayColumn);
    return static_cast<int>(std::min<qsizetype>(at - columns.begin(), columns.size() - 1));
}

void DisplayLine::appendLineEnd(const QString &name)
{
    if (columns.isEmpty()) {
        for (int i = 0; i <= text.size(); ++i) {
            columns.append(i);
        }
    }
    const auto from = static_cast<int>(text.size());
    text += QChar::Nbsp + name + QChar::Nbsp;
    marks.append({from, static_cast<int>(text.size()), HiddenKind::LineEnd});
}

DisplayLine displayLine(const QString &source, const HiddenRules &rules)
{
    DisplayLine line;
    line.spans = hiddenSpans(source, rules);
    if (line.spans.isEmpty()) {
        line.text = source;
        return line;
    }
    const auto copyUpTo = [&](int end) {
        for (auto i = static_cast<int>(line.columns.size()); i < end; ++i) {
            line.columns.append(static_cast<int>(line.text.size()));
            line.text += source.at(i);
        }
    };
    for (const HiddenSpan &span : std::as_const(line.spans)) {
        copyUpTo(span.from);
        const auto from = static_cast<int>(line.text.size());
        DisplayLine::Mark mark{from, from, span.kind};
        if (mark.isSpelled()) {
            // No-break spaces keep the box around its letters when lines are wrapped.
            line.text += QChar::Nbsp +
                         spelledOut(QStringView(source).sliced(span.from, span.to - span.from),
                                    from, line.columns) +
                         QChar::Nbsp;
        } else {
            copyUpTo(span.to);
        }
        mark.to = static_cast<int>(line.text.size());
        line.marks.append(mark);
    }
    copyUpTo(static_cast<int>(source.size()));
    line.columns.append(static_cast<int>(line.text.size()));
    return line;
}

} // namespace Docket
