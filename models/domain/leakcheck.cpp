// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leakcheck.h"

#include "domain/leakwords.h"
#include "domain/sharedruns.h"
#include "domain/textwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

template <typename Words>
bool isOneOfWords(const Words &words, const QString &word)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView one) { return word == one; });
}

/// "queues" and "queue" are the same here.
QString titleStemOf(const QString &word)
{
    return word.size() > 4 && word.endsWith(u's') ? word.chopped(1) : word;
}

/// The words of a title that may tell it from others: long ones and abbreviations.
QStringList tellingWords(const QString &title)
{
    QStringList telling;
    for (const TextWord &word : textWordsOf(title)) {
        const QString written = title.sliced(word.from, word.length);
        const bool isAbbreviation = word.length >= 3 && written == written.toUpper();
        if ((word.length >= 4 || isAbbreviation) &&
            !isOneOfWords(LeakWords::SaidOfAll, word.folded)) {
            telling.append(titleStemOf(word.folded));
        }
    }
    return telling;
}

/// The comparison of one text with all cases: everything of the cases is looked up by hash.
class LeakCheck final
{
public:
    LeakCheck(const QString &text, const QList<SecretCase> &cases)
        : m_text(text)
        , m_cases(cases)
        , m_words(textWordsOf(text))
    {
    }

    [[nodiscard]] QList<Leak> leaks()
    {
        if (m_text.isEmpty() || m_cases.isEmpty()) {
            return {};
        }
        findTokens();
        findPeople();
        findTitles();
        findRuns();
        findSecurityWords();
        std::ranges::stable_sort(m_leaks, {}, &Leak::from);
        if (m_leaks.size() > MostLeaks) {
            m_leaks.resize(MostLeaks);
        }
        addLines();
        return std::move(m_leaks);
    }

private:
    struct Named
    {
        LeakKind kind = LeakKind::CaseKey;
        QString caseKey;
    };

    void add(LeakKind kind, const QString &caseKey, qsizetype from, qsizetype length)
    {
        if (isFull(kind)) {
            return;
        }
        const Leak leak{.kind = kind,
                        .caseKey = caseKey,
                        .from = from,
                        .length = length,
                        .words =
                            m_text.sliced(from, std::min(length, qsizetype(200))).simplified()};
        if (!m_leaks.contains(leak)) {
            m_leaks.append(leak);
            ++m_counts[kind];
        }
    }

    /// Enough of one kind: all kinds are sorted and cut at the end.
    [[nodiscard]] bool isFull(LeakKind kind) const { return m_counts.value(kind) >= MostLeaks; }

    /// What is one word without blanks in it: keys, ids, addresses, names of files, commits.
    void findTokens()
    {
        QMultiHash<QString, Named> named;
        for (const SecretCase &one : m_cases) {
            const auto put = [&](LeakKind kind, const QStringList &values) {
                for (const QString &value : values) {
                    if (value.trimmed().size() >= 4) {
                        named.insert(value.trimmed().toLower(), {kind, one.key});
                    }
                }
            };
            put(LeakKind::CaseKey, {one.key});
            put(LeakKind::Identifier, one.identifiers);
            put(LeakKind::Address, one.addresses);
            for (const QString &file : one.files) {
                if (!isOneOfWords(LeakWords::CommonFiles, file.toLower())) {
                    put(LeakKind::FileName, {file});
                }
            }
            putCommits(one);
        }
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || "-._@+%"_L1.contains(c); };
        for (qsizetype at = 0; at < m_text.size();) {
            qsizetype end = at;
            while (end < m_text.size() && isPart(m_text[end])) {
                ++end;
            }
            if (end > at) {
                lookUp(named, at, end);
            }
            at = end + 1;
        }
    }

    /// People name a commit by seven digits or more; of a branch the last part is a token.
    void putCommits(const SecretCase &one)
    {
        for (const QString &commit : one.commits) {
            const QString name = commit.trimmed().toLower();
            const QString token = name.sliced(name.lastIndexOf(u'/') + 1);
            if (token.size() >= ShortCommit) {
                m_commits.insert(token.first(ShortCommit), {token, one.key});
            }
        }
    }

    /// A token as it is, without marks at its ends, and its pieces: "fix-dkt-26-041".
    void lookUp(const QMultiHash<QString, Named> &named, qsizetype from, qsizetype to)
    {
        constexpr qsizetype LongestToken = 512;
        while (to > from && "-._@+%"_L1.contains(m_text[to - 1])) {
            --to;
        }
        while (to > from && "-._@+%"_L1.contains(m_text[from])) {
            ++from;
        }
        if (to - from > LongestToken) {
            return;
        }
        const QString token = m_text.sliced(from, to - from).toLower();
        const auto commit = m_commits.constFind(token.first(std::min(token.size(), ShortCommit)));
        if (commit != m_commits.constEnd() &&
            (commit->first.startsWith(token) || token.startsWith(commit->first))) {
            m_about = commit->second;
        }
        if (tell(named, token, from)) {
            return;
        }
        // Keys and ids have a few dashes; a branch name puts words before and after them.
        QList<qsizetype> starts{0};
        QList<qsizetype> ends;
        for (qsizetype i = 0; i < token.size(); ++i) {
            if ("-_."_L1.contains(token[i])) {
                ends.append(i);
                starts.append(i + 1);
            }
        }
        ends.append(token.size());
        constexpr qsizetype MostPieces = 32;
        constexpr qsizetype LongestKey = 5; // pieces of "GHSA-xxxx-xxxx-xxxx", and one to spare
        for (qsizetype i = 0; i < std::min(starts.size(), MostPieces); ++i) {
            for (qsizetype j = i; j < std::min(ends.size(), i + LongestKey); ++j) {
                tell(named, token.sliced(starts[i], ends[j] - starts[i]), from + starts[i]);
            }
        }
    }

    bool tell(const QMultiHash<QString, Named> &named, const QString &token, qsizetype from)
    {
        const auto [first, last] = named.equal_range(token);
        for (auto it = first; it != last; ++it) {
            add(it->kind, it->caseKey, from, token.size());
        }
        return first != last;
    }

    /// Names of several words, or of one long one, word by word.
    void findPeople()
    {
        QList<QStringList> names;
        QStringList keys;
        for (const SecretCase &one : m_cases) {
            for (const QString &name : one.names) {
                names.append(nameWordsOf(name));
                keys.append(one.key);
            }
        }
        eachNameIn(
            m_words, names, [&](qsizetype name, const TextWord &first, const TextWord &last) {
                add(LeakKind::Person, keys[name], first.from, last.from + last.length - first.from);
                return !isFull(LeakKind::Person);
            });
    }

    /// Where a word of a title stands in the text, and which one it is.
    struct Mention
    {
        qsizetype word = 0;  ///< of the text
        qsizetype place = 0; ///< in the title
    };

    void findTitles()
    {
        QList<QStringList> titles;
        QHash<QString, int> counts;
        for (const SecretCase &one : m_cases) {
            titles.append(tellingWords(one.title));
            for (const QString &word :
                 QSet<QString>(titles.last().cbegin(), titles.last().cend())) {
                ++counts[word];
            }
        }
        // A word of every third title is the product's name, or what it is about.
        const qsizetype many = std::max(qsizetype(4), m_cases.size() / 3);
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            places[titleStemOf(m_words[i].folded)].append(i);
        }
        for (qsizetype i = 0; i < titles.size(); ++i) {
            titles[i].removeIf([&](const QString &word) { return counts.value(word) >= many; });
            QList<Mention> mentions;
            for (qsizetype place = 0; place < titles[i].size(); ++place) {
                for (const qsizetype word : places.value(titles[i][place])) {
                    if (mentions.size() < MostMentions) {
                        mentions.append({word, place});
                    }
                }
            }
            std::ranges::sort(mentions, {}, &Mention::word);
            findTitle(mentions, titles[i].size(), m_cases[i].key);
        }
    }

    /// Enough words of a title in its order, near each other.
    void findTitle(const QList<Mention> &mentions, qsizetype count, const QString &caseKey)
    {
        constexpr qsizetype Near = 12;
        const qsizetype needed = count <= 2 ? count : std::max(qsizetype(3), (count + 1) / 2);
        if (count < 2) { // one word is chance
            return;
        }
        qsizetype told = -1;
        for (qsizetype start = 0; start < mentions.size(); ++start) {
            if (mentions[start].word <= told) {
                continue;
            }
            qsizetype last = start;
            qsizetype length = 1;
            for (qsizetype i = start + 1; i < mentions.size(); ++i) {
                if (mentions[i].word - mentions[start].word > Near) {
                    break;
                }
                if (mentions[i].place > mentions[last].place) {
                    last = i;
                    ++length;
                }
            }
            if (length >= needed) {
                told = mentions[last].word;
                const TextWord &from = m_words[mentions[start].word];
                const TextWord &to = m_words[told];
                add(LeakKind::Title, caseKey, from.from, to.from + to.length - from.from);
            }
        }
    }

    void findRuns()
    {
        const SharedRuns runs(m_text);
        for (const SecretCase &one : m_cases) {
            for (const auto &[kind, texts] : {std::pair(LeakKind::MessageText, &one.messages),
                                              std::pair(LeakKind::Code, &one.code)}) {
                for (const QString &other : *texts) {
                    for (const SharedRun &run : runs.with(other)) {
                        add(kind, one.key, run.from, run.length);
                    }
                }
            }
        }
    }

    void findSecurityWords()
    {
        for (const TextWord &word : std::as_const(m_words)) {
            if (isOneOfWords(LeakWords::SecurityWords, word.folded)) {
                add(LeakKind::SecurityWord, m_about, word.from, word.length);
            }
        }
    }

    /// One pass over the text for all.
    void addLines()
    {
        int line = 1;
        qsizetype lineStart = 0;
        qsizetype at = 0;
        for (Leak &leak : m_leaks) {
            for (; at < leak.from; ++at) {
                if (m_text[at] == u'\n') {
                    ++line;
                    lineStart = at + 1;
                }
            }
            leak.line = line;
            leak.column = static_cast<int>(leak.from - lineStart) + 1;
        }
    }

    static constexpr qsizetype ShortCommit = 7;
    static constexpr qsizetype MostMentions = 2000;

    const QString &m_text;
    const QList<SecretCase> &m_cases;
    QList<TextWord> m_words;
    /// By its beginning a commit, or the last part of a branch, and its case.
    QHash<QString, std::pair<QString, QString>> m_commits;
    QHash<LeakKind, qsizetype> m_counts;
    QString m_about; ///< the case whose branch or commit the text names
    QList<Leak> m_leaks;
};

} // namespace

QList<Leak> leaksIn(const QString &text, const QList<SecretCase> &cases)
{
    return LeakCheck(text, cases).leaks();
}

} // namespace Docket
