// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/changelog.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A line as it is compared: without its end and blanks around.
QByteArray bare(const QByteArray &line)
{
    return line.trimmed();
}

/// How deep a heading is ("##" is 2); 0 for any other line, also inside of a code block.
struct Heading
{
    qsizetype line = 0;
    int depth = 0;
    QByteArray text;
};

QList<Heading> headingsOf(const QByteArrayList &lines)
{
    QList<Heading> headings;
    bool isCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = bare(lines.at(i));
        if (line.startsWith("```") || line.startsWith("~~~")) {
            isCode = !isCode;
        }
        int depth = 0;
        while (depth < line.size() && line.at(depth) == '#') {
            ++depth;
        }
        if (!isCode && depth > 0 && depth < line.size() && line.at(depth) == ' ') {
            headings.append({i, depth, line.sliced(depth).trimmed()});
        }
    }
    return headings;
}

bool isUnreleased(const Heading &heading)
{
    const QByteArray text = heading.text.toLower();
    return heading.depth == 2 && (text.startsWith("[unreleased]") || text == "unreleased");
}

/// Where the section of a heading ends: at the next heading that is as high, or the end.
qsizetype endOf(const QList<Heading> &headings, const Heading &heading, qsizetype lineCount)
{
    for (const Heading &next : headings) {
        if (next.line > heading.line && next.depth <= heading.depth) {
            return next.line;
        }
    }
    return lineCount;
}

/// Whether a line defines a link ("[1.0.0]: https://…"), as changelogs have at their end.
bool isLinkDefinition(const QByteArray &line)
{
    return line.startsWith('[') && line.contains("]: ");
}

/// The last line of what is written between two lines, without empty ones and link definitions.
qsizetype lastWritten(const QByteArrayList &lines, qsizetype from, qsizetype end)
{
    while (end > from &&
           (bare(lines.at(end - 1)).isEmpty() || isLinkDefinition(bare(lines.at(end - 1))))) {
        --end;
    }
    return end;
}

/// Whether a list has an item already. Names come behind "): " and may have changed since: a CVE is
/// assigned later.
bool isKnown(const QByteArrayList &lines, const QByteArray &item)
{
    const qsizetype names = item.lastIndexOf("): ");
    const QByteArray text = names < 0 ? item : item.first(names + 1);
    return std::ranges::any_of(lines, [&](const QByteArray &line) {
        return line == text || (line.startsWith(text) && line.sliced(text.size()).startsWith(": "));
    });
}

/// The items of an entry, each with its continuation lines.
QList<QByteArrayList> itemsOf(const QByteArray &entry)
{
    QList<QByteArrayList> items;
    for (const QByteArray &line : entry.split('\n')) {
        QByteArray text = line;
        while (text.endsWith('\r') || text.endsWith(' ')) {
            text.chop(1);
        }
        if (text.startsWith("- ")) {
            items.append({text});
        } else if (!items.isEmpty() && !text.isEmpty() && !text.startsWith('#')) {
            items.last().append(text);
        }
    }
    return items;
}

} // namespace

QByteArray mergedChangelog(const QByteArray &changelog, const QByteArray &entry)
{
    QByteArrayList lines = changelog.split('\n');
    const bool hasReturns = changelog.contains("\r\n");
    QByteArrayList known;
    for (const QByteArray &line : std::as_const(lines)) {
        known.append(bare(line));
    }
    QByteArrayList added;
    for (const QByteArrayList &item : itemsOf(entry)) {
        if (!isKnown(known, item.first())) {
            added += item;
            known.append(item.first());
        }
    }
    if (added.isEmpty()) {
        return changelog;
    }
    // The last piece is what follows the last line end: nothing, in a file that ends with one.
    const bool endsWithLine = lines.last().isEmpty();
    if (endsWithLine) {
        lines.removeLast();
    }
    const QList<Heading> headings = headingsOf(lines);
    const auto unreleased = std::ranges::find_if(headings, isUnreleased);
    QByteArrayList block = added;
    qsizetype place = 0;
    if (unreleased == headings.end()) {
        const auto release = std::ranges::find(headings, 2, &Heading::depth);
        place = release == headings.end() ? lastWritten(lines, 0, lines.size()) : release->line;
        block = QByteArrayList{"## [Unreleased]", "", "### Security", ""} + added;
        if (release == headings.end()) {
            block = (place > 0 ? QByteArrayList{""} : QByteArrayList{}) + block;
        } else {
            block.append("");
        }
    } else {
        const qsizetype end = endOf(headings, *unreleased, lines.size());
        const auto security = std::ranges::find_if(headings, [&](const Heading &heading) {
            return heading.line > unreleased->line && heading.line < end && heading.depth == 3 &&
                   heading.text.toLower() == "security";
        });
        if (security == headings.end()) {
            place = lastWritten(lines, unreleased->line + 1, end);
            block = QByteArrayList{"", "### Security", ""} + added;
        } else {
            const qsizetype last = std::min(end, endOf(headings, *security, lines.size()));
            place = lastWritten(lines, security->line + 1, last);
            if (place == security->line + 1) {
                block.prepend("");
            }
        }
    }
    const bool isAtEnd = place == lines.size();
    for (QByteArray &line : block) {
        line += hasReturns ? "\r" : "";
    }
    if (isAtEnd && !endsWithLine && hasReturns && place > 0) {
        lines.last() += '\r'; // it was the last one, and had no end
        block.last().chop(1);
    }
    QByteArrayList merged = lines.first(place) + block + lines.sliced(place);
    return merged.join('\n') + (endsWithLine ? "\n" : "");
}

} // namespace Docket
