// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcelines.h"

#include "domain/excerpt.h"

namespace Docket {

namespace {

/// The first row of a line, or the number of rows if there is no such line.
qint64 rowOf(const SourceText &text, qint64 line)
{
    return line > text.lineCount() ? text.rowCount() : text.rowOfLine(line);
}

} // namespace

SourceLines sourceLines(const SourceText &text, qint64 firstLine, qint64 lastLine)
{
    const qint64 first = rowOf(text, firstLine);
    if (first >= text.rowCount()) {
        return {text.bytes().size(), 0};
    }
    const qint64 behind = rowOf(text, lastLine + 1);
    const SourceText::Row last = text.row(qMax(first, behind - 1));
    const qsizetype offset = text.row(first).offset;
    return {offset, last.offset + last.size - offset};
}

QString quoteOf(const SourceText &text, const SourceLines &lines)
{
    if (lines.size == 0 || lines.size > MostQuotedBytes) {
        return {};
    }
    QStringList quoted;
    QString line;
    for (qint64 index = text.rowAt(lines.offset); index < text.rowCount(); ++index) {
        const SourceText::Row row = text.row(index);
        if (row.offset >= lines.offset + lines.size && row.size > 0) {
            break;
        }
        line += text.text(row);
        if (!row.isCut) {
            quoted.append(line);
            line.clear();
        }
        if (row.offset + row.size >= lines.offset + lines.size) {
            break;
        }
    }
    return quoted.join(u'\n');
}

} // namespace Docket
