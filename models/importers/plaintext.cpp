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
        const bool isSignature = line.text == QLatin1StringView("-- ");
        if (openQuotes >= 0 && (openQuotes != line.quotes || isSignature)) {
            result += u'\n'; // §4.5: a change of depth ends the paragraph
            openQuotes = -1;
        }
        if (openQuotes < 0) {
            result += QString(line.quotes, u'>');
            if (line.quotes > 0 && !line.text.isEmpty()) {
                result += u' ';
            }
        }
        result += line.isFlowed && deleteSpace ? line.text.chopped(1) : line.text;
        openQuotes = line.isFlowed ? line.quotes : -1;
        if (!line.isFlowed && !isLast) {
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
