// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/plaintext.h"

namespace Docket {

namespace {

struct FlowedLine
{
    qsizetype quotes = 0;
    QStringView text;
    bool isFlowed = false;
};

FlowedLine flowedLine(QStringView line)
{
    FlowedLine flowed;
    while (flowed.quotes < line.size() && line[flowed.quotes] == u'>') {
        ++flowed.quotes;
    }
    flowed.text = line.sliced(flowed.quotes);
    if (flowed.text.startsWith(u' ')) {
        flowed.text = flowed.text.sliced(1); // space-stuffed, §4.4
    }
    flowed.isFlowed = flowed.text.endsWith(u' ') && flowed.text != QLatin1StringView("-- ");
    return flowed;
}

/// Appends a line to the text; `openQuotes` is the quote depth of the paragraph that goes on, or
/// -1, and so is what comes back.
qsizetype appendFlowed(QString &text, const FlowedLine &line, qsizetype openQuotes,
                       bool deleteSpace)
{
    const bool isSignature = line.text == QLatin1StringView("-- ");
    if (openQuotes >= 0 && (openQuotes != line.quotes || isSignature)) {
        text += u'\n'; // §4.5: a change of depth ends the paragraph
        openQuotes = -1;
    }
    if (openQuotes < 0) {
        text += QString(line.quotes, u'>');
        if (line.quotes > 0 && !line.text.isEmpty()) {
            text += u' ';
        }
    }
    text += line.isFlowed && deleteSpace ? line.text.chopped(1) : line.text;
    return line.isFlowed ? line.quotes : -1;
}

} // namespace

QString withUnixLineEnds(QString text)
{
    if (text.contains(u'\r')) {
        text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

QString unflowed(const QString &text, bool deleteSpace)
{
    QString result;
    result.reserve(text.size());
    qsizetype openQuotes = -1; ///< quote depth of the paragraph that goes on, or -1
    const QStringView all(text);
    qsizetype at = 0;
    while (at < all.size()) {
        const qsizetype end = all.indexOf(u'\n', at);
        const bool isLast = end < 0;
        const FlowedLine line = flowedLine(all.sliced(at, (isLast ? all.size() : end) - at));
        openQuotes = appendFlowed(result, line, openQuotes, deleteSpace);
        if (openQuotes < 0 && !isLast) {
            result += u'\n';
        }
        at = isLast ? all.size() : end + 1;
    }
    if (openQuotes >= 0 && text.endsWith(u'\n')) {
        result += u'\n';
    }
    return result;
}

} // namespace Docket
