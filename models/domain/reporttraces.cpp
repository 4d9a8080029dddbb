// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reporttraces.h"

#include "domain/findingtokens.h"
#include "domain/mentiontokens.h"
#include "domain/version.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostIds = 12;    ///< who names more makes a list
constexpr qsizetype MostPlaces = 6;  ///< paths, and symbols: each is a row to write at an import
constexpr qsizetype FewPlaces = 2;   ///< of an answer: what the flaw is in, the report says first
constexpr qsizetype MostValue = 120; ///< characters of a path or symbol
constexpr qsizetype LeastWord = 3;
constexpr qsizetype MostWord = 32; ///< longer ones are keys, hashes and encoded bytes
constexpr qsizetype FewWords = 12; ///< so many are no report

/// Words that say nothing of a flaw: those of every text, and those of every report.
constexpr auto IdleWords = std::to_array<std::u16string_view>(
    {u"able",    u"about",     u"affected",   u"after",    u"all",           u"allow",
     u"also",    u"and",       u"any",        u"are",      u"attack",        u"attacker",
     u"because", u"been",      u"before",     u"being",    u"best",          u"bug",
     u"but",     u"can",       u"case",       u"cause",    u"com",           u"could",
     u"cve",     u"cwe",       u"dear",       u"does",     u"due",           u"earlier",
     u"exist",   u"exploit",   u"for",        u"found",    u"from",          u"github",
     u"ha",      u"had",       u"has",        u"have",     u"hello",         u"how",
     u"http",    u"impact",    u"into",       u"issue",    u"its",           u"kind",
     u"make",    u"malicious", u"may",        u"might",    u"more",          u"not",
     u"note",    u"one",       u"only",       u"org",      u"other",         u"our",
     u"out",     u"over",      u"please",     u"possible", u"potential",     u"regard",
     u"report",  u"reproduce", u"researcher", u"result",   u"security",      u"should",
     u"some",    u"specific",  u"step",       u"such",     u"team",          u"than",
     u"thank",   u"that",      u"the",        u"their",    u"them",          u"then",
     u"there",   u"these",     u"they",       u"this",     u"those",         u"through",
     u"under",   u"until",     u"upon",       u"use",      u"used",          u"user",
     u"using",   u"version",   u"very",       u"via",      u"vulnerability", u"vulnerable",
     u"wa",      u"was",       u"were",       u"when",     u"where",         u"whether",
     u"which",   u"while",     u"who",        u"will",     u"with",          u"without",
     u"would",   u"www",       u"you",        u"your"});

/// FNV-1a over UTF-16, then MurmurHash3's finaliser so that the smallest hashes are any words. It
/// is stored, so that it may not change with a library.
constexpr quint32 hashOf(std::u16string_view word)
{
    quint32 hash = 2'166'136'261U;
    for (const char16_t c : word) {
        hash = (hash ^ c) * 16'777'619U;
    }
    hash = (hash ^ (hash >> 16U)) * 0x85eb'ca6bU;
    hash = (hash ^ (hash >> 13U)) * 0xc2b2'ae35U;
    return hash ^ (hash >> 16U);
}

quint32 hashOf(QStringView word)
{
    return hashOf(std::u16string_view(word.utf16(), std::size_t(word.size())));
}

constexpr auto makeIdleHashes()
{
    std::array<quint32, IdleWords.size()> hashes{};
    std::ranges::transform(IdleWords, hashes.begin(),
                           [](std::u16string_view word) { return hashOf(word); });
    std::ranges::sort(hashes);
    return hashes;
}

constexpr auto IdleHashes = makeIdleHashes();

bool isIdle(quint32 hash)
{
    return std::ranges::binary_search(IdleHashes, hash);
}

/// Without the endings that English puts to the same word. Crude: both sides are cut alike.
QStringView stemOf(QStringView word)
{
    const QChar last = word.back();
    if (last != u's' && last != u'd' && last != u'g') {
        return word; // nearly every word
    }
    for (const QStringView ending : {u"ing", u"ed", u"es", u"s"}) {
        if (word.size() >= ending.size() + 4 && word.endsWith(ending)) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

/// Keeps the smallest of the hashes it is given.
class Sketcher final
{
public:
    bool add(quint32 hash)
    {
        if (m_sketch.size() == MostSketched && hash >= m_sketch.last()) {
            return false; // nearly every word of a long text
        }
        const auto place = std::ranges::lower_bound(m_sketch, hash);
        if (place != m_sketch.end() && *place == hash) {
            return false;
        }
        m_sketch.insert(place, hash);
        if (m_sketch.size() > MostSketched) {
            m_sketch.removeLast();
        }
        return true;
    }

    [[nodiscard]] const WordSketch &sketch() const { return m_sketch; }

    WordSketch take() { return std::exchange(m_sketch, {}); }

private:
    WordSketch m_sketch;
};

constexpr auto makeWordLetters()
{
    std::array<char16_t, 128> letters{};
    for (std::size_t c = 0; c < letters.size(); ++c) {
        const auto lower = char16_t(c | 0x20);
        if ((c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'z')) {
            letters[c] = c <= u'9' ? char16_t(c) : lower;
        }
    }
    return letters;
}

/// Letters and digits in lower case; 0 for what ends a word.
constexpr std::array<char16_t, 128> WordLetters = makeWordLetters();

/// The character at `at`; half of a pair is what it is.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const qsizetype first = c.isLowSurrogate() && at > 0 ? at - 1 : at;
    const bool isPair = c.isSurrogate() && first + 1 < text.size() &&
                        text.at(first).isHighSurrogate() && text.at(first + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(first), text.at(first + 1)) : c.unicode();
}

char16_t wideLetter(QStringView text, qsizetype at)
{
    const char32_t whole = characterAt(text, at);
    const bool isOfWord = QChar::isLetterOrNumber(whole) || QChar::isMark(whole);
    return isOfWord ? text.at(at).toLower().unicode() : char16_t(0);
}

/// The unit at `at` in lower case; 0 for what the full text's tokenizer does not take into a word.
inline char16_t wordLetter(QStringView text, qsizetype at)
{
    const char16_t unit = text.at(at).unicode();
    return unit < WordLetters.size() ? WordLetters[unit] : wideLetter(text, at);
}

/// Gives every word of a token that says something, lower case and uncut, with its hash.
template <typename Take>
void eachWord(QStringView token, const Take &take)
{
    std::array<char16_t, MostWord> word{};
    qsizetype size = 0;
    bool hasLetter = false;
    const auto end = [&] {
        if (size >= LeastWord && size <= MostWord && hasLetter) {
            const QStringView whole(word.data(), size);
            const QStringView stem = stemOf(whole);
            const quint32 hash = hashOf(stem);
            if (!isIdle(hash) && (stem.size() == whole.size() || !isIdle(hashOf(whole)))) {
                take(hash, whole);
            }
        }
        size = 0;
        hasLetter = false;
    };
    for (qsizetype at = 0; at < token.size(); ++at) {
        const char16_t letter = wordLetter(token, at);
        if (letter == 0) {
            end();
            continue;
        }
        if (size < MostWord) {
            word[std::size_t(size)] = letter;
        }
        ++size;
        hasLetter = hasLetter || letter > u'9';
    }
    end();
}

/// Reads one message line by line.
class TraceReader final
{
public:
    TraceReader(const ReportText &report, bool isAnswer)
        : m_report(report)
        , m_text(QStringView(report.text).first(std::min(report.text.size(), MostExamined)))
        , m_isAnswer(isAnswer)
    {
    }

    ReportTraces read()
    {
        constexpr qsizetype MostSubject = 1000;
        readLine(
            QStringView(m_report.subject).first(std::min(m_report.subject.size(), MostSubject)),
            m_title);
        readText(false);
        if (!m_isAnswer && m_body.sketch().size() < FewWords && m_hasQuotes) {
            readText(true);
        }
        return {m_mentions, m_title.take(), m_body.take()};
    }

private:
    void readText(bool isQuoted)
    {
        qsizetype from = 0;
        while (from < m_text.size()) {
            qsizetype to = m_text.indexOf(u'\n', from);
            to = to < 0 ? m_text.size() : to;
            QStringView line = withoutBlanks(m_text.sliced(from, to - from));
            from = to + 1;
            const bool hasMark = line.startsWith(u'>');
            m_hasQuotes = m_hasQuotes || hasMark;
            if (hasMark != isQuoted) {
                continue;
            }
            while (line.startsWith(u'>') || line.startsWith(u' ')) {
                line = line.sliced(1);
            }
            readLine(line, m_body);
        }
    }

    void readLine(QStringView line, Sketcher &words)
    {
        qsizetype at = 0;
        while (const auto token = nextToken(line, at)) {
            if (token->hasDigit && std::ranges::contains(token->text, QChar(u'-')) &&
                readIds(token->text)) {
                continue; // an id is no word: the two would count twice
            }
            if (token->hasSlash && token->text.contains(u"://")) {
                readUrl(*token);
                continue;
            }
            const PathKind path =
                token->hasDot || token->hasSlash ? sourcePath(*token) : PathKind::None;
            if (path != PathKind::None && !token->text.startsWith(u"/tmp/")) {
                add(MentionKind::SourcePath, lastParts(token->text));
            } else {
                readSymbol(line, *token);
            }
            eachWord(token->text, [&](quint32 hash, QStringView) { words.add(hash); });
        }
    }

    bool readIds(QStringView token)
    {
        bool hasId = false;
        for (qsizetype at = 0; at < token.size(); ++at) {
            if (const qsizetype length = idLength(token, at); length > 0) {
                add(MentionKind::AdvisoryId, token.sliced(at, length).toString().toUpper());
                at += length;
                hasId = true;
            }
        }
        return hasId;
    }

    void readUrl(const TextToken &token)
    {
        if (isCodeUrl(token.text) &&
            sourcePath({.text = token.text.sliced(token.text.indexOf(u"://") + 3),
                        .hasSlash = true}) != PathKind::None) {
            add(MentionKind::SourcePath, lastParts(token.text));
        }
    }

    void readSymbol(QStringView line, const TextToken &token)
    {
        // "parse_header(buf, 3)" is one token, of "parse_header()" the end is cut off.
        if (!token.hasBracket && !token.hasJoint) {
            return; // hardly any word has one
        }
        const qsizetype bracket = token.text.indexOf(u'(');
        const qsizetype end = token.at + token.text.size();
        const bool isCall = bracket > 0 || (end < line.size() && line.at(end) == u'(');
        const QStringView name = bracket > 0 ? token.text.first(bracket) : token.text;
        if (isSymbol(name, isCall)) {
            add(MentionKind::Symbol, name.toString());
        }
    }

    void add(MentionKind kind, const QString &value)
    {
        const qsizetype places = m_isAnswer ? FewPlaces : MostPlaces;
        const qsizetype most = kind == MentionKind::AdvisoryId ? MostIds : places;
        if (value.size() > MostValue || value.isEmpty() ||
            std::ranges::count(m_mentions, kind, &Mention::kind) >= most) {
            return;
        }
        if (Mention mention{kind, value}; !m_mentions.contains(mention)) {
            m_mentions.append(std::move(mention));
        }
    }

    const ReportText &m_report;
    QStringView m_text;
    bool m_isAnswer;
    bool m_hasQuotes = false;
    QList<Mention> m_mentions;
    Sketcher m_title;
    Sketcher m_body;
};

} // namespace

ReportTraces tracesOf(const ReportText &report, bool isAnswer)
{
    return TraceReader(report, isAnswer).read();
}

QHash<quint32, QString> sketchedWords(const ReportText &report, const ReportTraces &traces)
{
    QHash<quint32, QString> words;
    const QSet<quint32> sketched = QSet<quint32>(traces.title.begin(), traces.title.end()) +
                                   QSet<quint32>(traces.text.begin(), traces.text.end());
    for (const QStringView text : {QStringView(report.subject), QStringView(report.text)}) {
        eachWord(text.first(std::min(text.size(), MostExamined)),
                 [&](quint32 hash, QStringView word) {
                     if (sketched.contains(hash) && !words.contains(hash)) {
                         words.insert(hash, word.toString());
                     }
                 });
    }
    return words;
}

} // namespace Docket
