// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencetext.h"

#include <algorithm>

namespace Docket {

namespace {

constexpr qsizetype MostShown = 200; ///< characters of a line

/// A line, or the part of it around a match; never half a character.
QString shownPart(QStringView line, qsizetype match)
{
    constexpr qsizetype Before = MostShown / 4;
    qsizetype from = line.size() > MostShown ? std::max<qsizetype>(0, match - Before) : 0;
    if (from > 0 && line[from].isLowSurrogate()) {
        ++from;
    }
    qsizetype size = std::min(MostShown, line.size() - from);
    if (size > 0 && from + size < line.size() && line[from + size - 1].isHighSurrogate()) {
        --size;
    }
    QString shown = line.sliced(from, size).toString();
    if (from > 0) {
        shown.prepend(QChar(0x2026));
    }
    if (from + size < line.size()) {
        shown.append(QChar(0x2026));
    }
    return shown;
}

} // namespace

QList<FoundLine> linesWith(QStringView text, QStringView needle, int most)
{
    QList<FoundLine> lines;
    qint64 number = 1;
    qsizetype start = 0; // of the line `number`
    qsizetype from = 0;
    while (!needle.isEmpty() && lines.size() < most) {
        const qsizetype match = text.indexOf(needle, from, Qt::CaseInsensitive);
        if (match < 0) {
            break;
        }
        for (qsizetype end = text.indexOf(u'\n', start); end >= 0 && end < match;
             end = text.indexOf(u'\n', start)) {
            start = end + 1;
            ++number;
        }
        const qsizetype next = text.indexOf(u'\n', match);
        const qsizetype end = next < 0 ? text.size() : next;
        QStringView line = text.sliced(start, end - start);
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        lines.append({number, shownPart(line, match - start)});
        if (next < 0) {
            break;
        }
        from = start = next + 1;
        ++number;
    }
    return lines;
}

bool isSearchable(const QString &needle)
{
    return needle.toUcs4().size() >= ShortestEvidenceSearch;
}

} // namespace Docket
