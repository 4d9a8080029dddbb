// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/matchhints.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Limits of what hostile mail can make us look up.
constexpr qsizetype LongestSubject = 500;
constexpr qsizetype LongestThreadSubject = 200;
constexpr qsizetype MostNames = 4;
constexpr qsizetype FirstLines = 12;
constexpr qsizetype FirstCharacters = 4000;
constexpr qsizetype LongestText = 200'000;
constexpr qsizetype MostBlocks = 3;
constexpr qsizetype MostBlockLines = 12;
constexpr qsizetype LongestQuote = 500;

// What a block must have to say more than "Hi,": lines, and characters in all of them.
constexpr qsizetype FewestLines = 3;
constexpr qsizetype FewestCharacters = 60;

constexpr qsizetype FewestDistinctive = 8; ///< characters of a subject, without common words

/// Words that many reports have in their subjects, and that tell none from another.
const QSet<QString> &commonWords()
{
    static const QStringList list =
        u"a about an and anfrage application attention bounty bug contact critical der "
        "die disclosure encrypted exploit finding findings follow followup for found frage from "
        "hallo hello help hey hi high important in information is issue issues low "
        "medium meldung message multiple my new of on our ping please poc possible "
        "potential private problem question regarding reminder report reports request "
        "responsible security severe severity sicherheit sicherheitslücke site "
        "software status subject submission support test the to unavailable unknown up "
        "update urgent vuln "
        "vulnerabilities vulnerability vulns web website with your zero"_s.split(u' ');
    static const QSet<QString> words(list.begin(), list.end());
    return words;
}

bool isDistinctive(const QString &subject)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    qsizetype characters = 0;
    qsizetype words = 0;
    bool isNamed = false; // a number, or a script that is written without spaces
    const QStringList all = subject.split(between, Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (commonWords().contains(word)) {
            continue;
        }
        characters += word.size();
        ++words;
        isNamed = isNamed || std::ranges::any_of(word, [](QChar character) {
                      return character.isDigit() || character.unicode() >= 0x2E80;
                  });
    }
    return characters >= FewestDistinctive && (words >= 2 || isNamed);
}

/// The address of an item without what does not name it.
QString itemUrl(QString url)
{
    url.truncate(url.indexOf(u'#') < 0 ? url.size() : url.indexOf(u'#'));
    url.truncate(url.indexOf(u'?') < 0 ? url.size() : url.indexOf(u'?'));
    while (!url.isEmpty() && u".,;:!/*_"_s.contains(url.back())) {
        url.chop(1);
    }
    return url;
}

void addUrls(QStringList &urls, const QString &text)
{
    static const QRegularExpression url(u"https://[^\\s<>\"'()\\[\\]{}|\\\\]{4,300}"_s);
    for (auto found = url.globalMatch(text); found.hasNext() && urls.size() < MostNames;) {
        const QString item = itemUrl(found.next().captured());
        if (!urls.contains(item)) {
            urls.append(item);
        }
    }
}

/// The first lines that the sender wrote.
QString beginningOf(const QString &text)
{
    QStringList lines;
    const QString first = text.left(FirstCharacters);
    for (const QStringView line : QStringView(first).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'>') && lines.size() < FirstLines) {
            lines.append(trimmed.toString());
        }
    }
    return lines.join(u'\n');
}

QStringList caseKeys(const QString &subject)
{
    static const QRegularExpression key(u"(?<![\\w-])DKT-\\d{2}-\\d{3,12}(?![\\w-])"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QStringList keys;
    for (auto found = key.globalMatch(subject); found.hasNext() && keys.size() < MostNames;) {
        keys.append(found.next().captured().toUpper());
    }
    return keys;
}

QString lineOf(QStringView line)
{
    return line.left(LongestQuote).toString().simplified();
}

/// What is left of a quoted line without one mark; nothing if it is not quoted.
std::optional<QString> quotedLine(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (!trimmed.startsWith(u'>')) {
        return std::nullopt;
    }
    return lineOf(trimmed.sliced(1));
}

bool isBlock(const QStringList &lines)
{
    qsizetype characters = 0;
    for (const QString &line : lines) {
        characters += line.size();
    }
    return lines.size() >= FewestLines && characters >= FewestCharacters;
}

} // namespace

QString threadSubject(const QString &subject)
{
    static const QRegularExpression answer(
        u"^(?:(?:re|aw|antw|antwort|sv|vs|odp|fwd?|wg|tr|rv|r|i|res|enc|回复|答复|转发)"
        "(?:\\s*[\\[(]\\d+[\\])])?\\s*[:：]|\\[[^\\]]{0,60}\\]|[\\s:_-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(u"\\[?(?<![\\w-])DKT-\\d{2}-\\d{3,12}(?![\\w-])\\]?:?"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QString rest = subject.left(LongestSubject);
    rest.remove(key);
    for (auto found = answer.match(rest); found.hasMatch(); found = answer.match(rest)) {
        rest.remove(0, found.capturedLength());
    }
    rest = rest.simplified().toCaseFolded().left(LongestThreadSubject);
    return isDistinctive(rest) ? rest : QString();
}

QList<QStringList> quotedBlocks(const QString &text)
{
    QList<QStringList> blocks;
    QStringList block;
    const auto close = [&] {
        if (isBlock(block) && blocks.size() < MostBlocks) {
            blocks.append(block);
        }
        block.clear();
    };
    const QString first = text.left(LongestText);
    for (const QStringView line : QStringView(first).split(u'\n')) {
        const auto quoted = quotedLine(line);
        if (!quoted) {
            close();
        } else if (!quoted->isEmpty() && block.size() < MostBlockLines) {
            block.append(*quoted);
        }
    }
    close();
    return blocks;
}

bool hasBlock(const QString &text, const QStringList &block)
{
    QStringList lines;
    const QString first = text.left(LongestText);
    for (const QStringView line : QStringView(first).split(u'\n')) {
        QString simple = lineOf(line);
        if (!simple.isEmpty()) {
            lines.append(std::move(simple));
        }
    }
    return !block.isEmpty() && !std::ranges::search(lines, block).empty();
}

MatchHints matchHints(const IncomingMessage &message)
{
    MatchHints hints{.caseKeys = {},
                     .trackerUrls = {},
                     .threadSubject = threadSubject(message.subject),
                     .quotes = {}};
    if (message.tracker) {
        return hints; // the tracker says what belongs together
    }
    const QString subject = message.subject.left(LongestSubject);
    hints.caseKeys = caseKeys(subject);
    addUrls(hints.trackerUrls, subject);
    addUrls(hints.trackerUrls, beginningOf(message.text));
    if (!message.isAutomatic) {
        hints.quotes = quotedBlocks(message.text);
    }
    return hints;
}

} // namespace Docket
