// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/changelog.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

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

/// The lines of a section, from its heading on.
struct Section
{
    qsizetype line = -1; ///< -1: there is none
    qsizetype end = -1;

    [[nodiscard]] bool has(qsizetype at) const { return at >= line && at < end; }
};

/// How new an item is: the lower, the newer. Those of releases count from the first one of the
/// file.
constexpr int InSecurity = -2; ///< of Unreleased, where items are put in at the end
constexpr int InUnreleased = -1;

/// Where the items of a changelog are put in.
struct Places
{
    Section unreleased;
    Section security; ///< of it

    [[nodiscard]] int ageOf(qsizetype line, int release) const
    {
        if (security.has(line)) {
            return InSecurity;
        }
        return unreleased.has(line) ? InUnreleased : release;
    }
};

Places placesOf(const QList<Heading> &headings, qsizetype lineCount)
{
    Places places;
    const auto unreleased = std::ranges::find_if(headings, isUnreleased);
    if (unreleased == headings.end()) {
        return places;
    }
    places.unreleased = {unreleased->line, endOf(headings, *unreleased, lineCount)};
    const auto security = std::ranges::find_if(headings, [&](const Heading &heading) {
        return places.unreleased.has(heading.line) && heading.depth == 3 &&
               heading.text.toLower() == "security";
    });
    if (security != headings.end()) {
        places.security = {security->line, endOf(headings, *security, lineCount)};
    }
    return places;
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

/// One item of a list with what continues it, on one line.
struct Item
{
    QByteArray text;
    int age = InSecurity;
};

bool isBullet(const QByteArray &line)
{
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ");
}

QByteArray itemText(const QByteArrayList &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines) {
        text += (text.isEmpty() ? "" : " ") + bare(line);
    }
    return isBullet(text) ? text.sliced(2).trimmed() : text;
}

/// The ids that an item names: "CVE-2026-10001", "GHSA-…", "DKT-26-041", in capitals.
QSet<QString> namedIds(const QByteArray &text)
{
    static const QRegularExpression id(
        u"(?<![\\w/.-])(GHSA(-[0-9a-z]{4}){3}|[a-z][a-z0-9_]*(-[a-z0-9.]+)*-[a-z0-9.]*[0-9])(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<QString> ids;
    for (const auto &match : id.globalMatch(QString::fromUtf8(text))) {
        ids.insert(match.captured().toUpper());
    }
    return ids;
}

/// What an item says was mended, and where ("Subjects are escaped (web admin)"), and of which
/// flaws.
struct Parts
{
    QByteArray mended;
    QByteArray names;
};

bool saysWithdrawn(const QByteArray &text)
{
    return text.toLower().startsWith("withdrawn");
}

/// "Withdrawn on 2026-11-25: Subjects are escaped (web admin): CVE-2026-10001. A reason": its ids
/// are of other flaws.
Parts withdrawnPartsOf(const QByteArray &text)
{
    const QByteArray said = text.sliced(std::max(qsizetype(0), text.indexOf(": ") + 1)).trimmed();
    const qsizetype names = said.indexOf("): ");
    const qsizetype reason = said.indexOf(". ", std::max(qsizetype(0), names));
    const QByteArray head = reason < 0 ? said : said.first(reason);
    return names < 0 ? Parts{head, {}} : Parts{head.first(names + 1), head.sliced(names + 1)};
}

Parts partsOf(const QByteArray &text)
{
    if (saysWithdrawn(text)) {
        return withdrawnPartsOf(text);
    }
    const qsizetype names = text.lastIndexOf("): ");
    return names < 0 ? Parts{text, {}} : Parts{text.first(names + 1), text.sliced(names + 1)};
}

/// An id makes out which flaw is meant: others of the same kind are mended in the same part.
/// Without one, the same words in the same section are the same item.
bool isOfSameFlaw(const Item &known, const QByteArray &text)
{
    const Parts knownParts = partsOf(known.text);
    const Parts parts = partsOf(text);
    const QSet<QString> knownIds = namedIds(knownParts.names);
    const QSet<QString> ids = namedIds(parts.names);
    if (!knownIds.isEmpty() && !ids.isEmpty()) {
        return knownIds.intersects(ids);
    }
    return namedIds(known.text).intersects(ids) ||
           (known.age <= InUnreleased && knownParts.mended == parts.mended);
}

/// Whether the changelog says it already. That a flaw was withdrawn is news, and so is that it was
/// not: what is written last of it counts.
bool isSaid(const QList<Item> &known, const QByteArray &text)
{
    const Item *newest = nullptr;
    for (const Item &item : known) {
        if ((newest == nullptr || item.age <= newest->age) && isOfSameFlaw(item, text)) {
            newest = &item;
        }
    }
    return newest != nullptr && saysWithdrawn(newest->text) == saysWithdrawn(text);
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

/// The items that a changelog has.
QList<Item> knownItems(const QByteArrayList &lines)
{
    const QList<Heading> headings = headingsOf(lines);
    const Places places = placesOf(headings, lines.size());
    auto heading = headings.cbegin();
    int release = 0;
    QList<Item> items;
    bool isOpen = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (; heading != headings.cend() && heading->line <= i; ++heading) {
            release += heading->depth <= 2 ? 1 : 0;
        }
        const QByteArray line = bare(lines.at(i));
        if (isBullet(line)) {
            items.append({line.sliced(2).trimmed(), places.ageOf(i, release)});
            isOpen = true;
        } else if (line.isEmpty() || line.startsWith('#')) {
            isOpen = false;
        } else if (isOpen) {
            items.last().text += ' ' + line;
        }
    }
    return items;
}

/// The lines of the items that are new.
QByteArrayList newLines(const QByteArrayList &lines, const QByteArray &entry)
{
    QList<Item> known = knownItems(lines);
    QByteArrayList added;
    for (const QByteArrayList &item : itemsOf(entry)) {
        const QByteArray text = itemText(item);
        if (!isSaid(known, text)) {
            added += item;
            known.append({text, InSecurity});
        }
    }
    return added;
}

/// What is put in, and before which line.
struct Insertion
{
    qsizetype place = 0;
    QByteArrayList block;
};

/// A section of its own, before the newest release.
Insertion withUnreleased(const QByteArrayList &lines, const QList<Heading> &headings,
                         const QByteArrayList &added)
{
    const QByteArrayList block = QByteArrayList{"## [Unreleased]", "", "### Security", ""} + added;
    const auto release = std::ranges::find(headings, 2, &Heading::depth);
    if (release != headings.end()) {
        return {release->line, block + QByteArrayList{""}};
    }
    const qsizetype place = lastWritten(lines, 0, lines.size());
    return {place, (place > 0 ? QByteArrayList{""} : QByteArrayList{}) + block};
}

Insertion insertionOf(const QByteArrayList &lines, const QByteArrayList &added)
{
    const QList<Heading> headings = headingsOf(lines);
    const auto [unreleased, security] = placesOf(headings, lines.size());
    if (unreleased.line < 0) {
        return withUnreleased(lines, headings, added);
    }
    if (security.line < 0) {
        return {lastWritten(lines, unreleased.line + 1, unreleased.end),
                QByteArrayList{"", "### Security", ""} + added};
    }
    const qsizetype place = lastWritten(lines, security.line + 1, security.end);
    const bool isFirst = place == security.line + 1;
    return {place, (isFirst ? QByteArrayList{""} : QByteArrayList{}) + added};
}

} // namespace

QByteArray mergedChangelog(const QByteArray &changelog, const QByteArray &entry)
{
    QByteArrayList lines = changelog.split('\n');
    const bool hasReturns = changelog.contains("\r\n");
    const QByteArrayList added = newLines(lines, entry);
    if (added.isEmpty()) {
        return changelog;
    }
    // The last piece is what follows the last line end: nothing, in a file that ends with one.
    const bool endsWithLine = lines.last().isEmpty();
    if (endsWithLine) {
        lines.removeLast();
    }
    auto [place, block] = insertionOf(lines, added);
    for (QByteArray &line : block) {
        line += hasReturns ? "\r" : "";
    }
    if (place == lines.size() && !endsWithLine && hasReturns && place > 0) {
        lines.last() += '\r'; // it was the last one, and had no end
        block.last().chop(1);
    }
    const QByteArrayList merged = lines.first(place) + block + lines.sliced(place);
    return merged.join('\n') + (endsWithLine ? "\n" : "");
}

} // namespace Docket
