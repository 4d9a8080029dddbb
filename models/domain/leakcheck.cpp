// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leakcheck.h"

#include "domain/leaktokens.h"
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

} // namespace

class LeakCheck::State final
{
public:
    explicit State(const QString &text)
        : m_text(text)
        , m_words(textWordsOf(text))
        , m_runs(text)
        , m_seenTokens(text.size())
        , m_seenWords(text.size())
    {
        eachToken(text, [this](const QString &token, qsizetype) {
            m_seenTokens.add(QStringView(token).first(std::min(token.size(), ShortCommit)));
            eachPiece(token, [this](const QString &piece, qsizetype) {
                m_seenTokens.add(piece);
                return false;
            });
        });
        for (const TextWord &word : std::as_const(m_words)) {
            m_seenWords.add(word.folded);
            m_seenWords.add(titleStemOf(word.folded));
        }
    }

    void add(const SecretCase &one)
    {
        if (m_text.isEmpty()) {
            return;
        }
        ++m_caseCount;
        addTokens(one);
        addNames(one);
        addTitle(one);
        findRuns(one);
    }

    [[nodiscard]] QList<Leak> leaks()
    {
        if (m_text.isEmpty() || m_caseCount == 0) {
            return {};
        }
        findTokens();
        findPeople();
        findTitles();
        m_leaks += m_ofRuns;
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

    /// A title that may be in the text.
    struct Title
    {
        QStringList words;
        QString caseKey;
    };

    void add(QList<Leak> &leaks, LeakKind kind, const QString &caseKey, qsizetype from,
             qsizetype length)
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
        if (!leaks.contains(leak)) {
            leaks.append(leak);
            ++m_counts[kind];
        }
    }

    /// Enough of one kind: all kinds are sorted and cut at the end.
    [[nodiscard]] bool isFull(LeakKind kind) const { return m_counts.value(kind) >= MostLeaks; }

    /// What is one word without blanks in it: keys, ids, addresses, names of files, commits.
    void addTokens(const SecretCase &one)
    {
        const auto put = [&](LeakKind kind, const QStringList &values) {
            for (const QString &value : values) {
                const QString token = foldedToken(value.trimmed());
                if (token.size() >= 4 && m_seenTokens.mayHave(token)) {
                    m_named.insert(token, {kind, one.key});
                }
            }
        };
        put(LeakKind::CaseKey, {one.key});
        put(LeakKind::Identifier, one.identifiers);
        put(LeakKind::Address, one.addresses);
        for (const QString &file : one.files) {
            if (!isOneOfWords(LeakWords::CommonFiles, foldedToken(file))) {
                put(LeakKind::FileName, {file});
            }
        }
        addCommits(one);
    }

    /// People name a commit by seven digits or more; of a branch the last part is a token.
    void addCommits(const SecretCase &one)
    {
        for (const QString &commit : one.commits) {
            const QString name = foldedToken(commit.trimmed());
            const QString token = name.sliced(name.lastIndexOf(u'/') + 1);
            if (token.size() >= ShortCommit && m_seenTokens.mayHave(token.first(ShortCommit))) {
                m_commits.insert(commitPlaceOf(token), {token, one.key});
            }
        }
    }

    /// Lays what follows to the case whose commit or branch a token names.
    void findCommit(const QString &token)
    {
        const auto [first, last] = m_commits.equal_range(commitPlaceOf(token));
        const auto named = std::find_if(first, last, [&token](const auto &commit) {
            return commit.first.startsWith(token) || token.startsWith(commit.first);
        });
        if (named != last) {
            m_about = named->second;
        }
    }

    void findTokens()
    {
        if (m_named.isEmpty() && m_commits.isEmpty()) {
            return;
        }
        eachToken(m_text, [this](const QString &token, qsizetype from) {
            findCommit(token);
            eachPiece(token, [this, from](const QString &piece, qsizetype offset) {
                return tell(piece, from + offset);
            });
        });
    }

    bool tell(const QString &token, qsizetype from)
    {
        const auto [first, last] = m_named.equal_range(token);
        for (auto it = first; it != last; ++it) {
            add(m_leaks, it->kind, it->caseKey, from, token.size());
        }
        return first != last;
    }

    void addNames(const SecretCase &one)
    {
        for (const QString &name : one.names) {
            const QStringList words = nameWordsOf(name);
            const auto isSeen = [this](const QString &word) { return m_seenWords.mayHave(word); };
            if (!words.isEmpty() && std::ranges::all_of(words, isSeen)) {
                m_names.append(words);
                m_nameKeys.append(one.key);
            }
        }
    }

    /// Names of several words, or of one long one, word by word.
    void findPeople()
    {
        eachNameIn(m_words, m_names,
                   [&](qsizetype name, const TextWord &first, const TextWord &last) {
                       add(m_leaks, LeakKind::Person, m_nameKeys[name], first.from,
                           last.from + last.length - first.from);
                       return !isFull(LeakKind::Person);
                   });
    }

    /// A title of which not two words are in the text is only counted.
    void addTitle(const SecretCase &one)
    {
        const QStringList words = tellingWords(one.title);
        for (const QString &word : QSet<QString>(words.cbegin(), words.cend())) {
            ++m_titleCounts[word];
        }
        const auto isSeen = [this](const QString &word) { return m_seenWords.mayHave(word); };
        if (std::ranges::count_if(words, isSeen) >= 2) {
            m_titles.append({words, one.key});
        }
    }

    /// Where a word of a title stands in the text, and which one it is.
    struct Mention
    {
        qsizetype word = 0;  ///< of the text
        qsizetype place = 0; ///< in the title
    };

    void findTitles()
    {
        // A word of every third title is the product's name, or what it is about.
        const qsizetype many = std::max(qsizetype(4), m_caseCount / 3);
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            places[titleStemOf(m_words[i].folded)].append(i);
        }
        for (Title &title : m_titles) {
            title.words.removeIf(
                [&](const QString &word) { return m_titleCounts.value(word) >= many; });
            QList<Mention> mentions;
            for (qsizetype place = 0; place < title.words.size(); ++place) {
                for (const qsizetype word : places.value(title.words[place])) {
                    if (mentions.size() < MostMentions) {
                        mentions.append({word, place});
                    }
                }
            }
            std::ranges::sort(mentions, {}, &Mention::word);
            findTitle(mentions, title.words.size(), title.caseKey);
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
                add(m_leaks, LeakKind::Title, caseKey, from.from, to.from + to.length - from.from);
            }
        }
    }

    /// Right away: nothing of these texts is kept.
    void findRuns(const SecretCase &one)
    {
        for (const auto &[kind, texts] : {std::pair(LeakKind::MessageText, &one.messages),
                                          std::pair(LeakKind::Code, &one.code)}) {
            for (const QString &other : *texts) {
                for (const SharedRun &run : m_runs.with(other)) {
                    add(m_ofRuns, kind, one.key, run.from, run.length);
                }
            }
        }
    }

    void findSecurityWords()
    {
        for (const TextWord &word : std::as_const(m_words)) {
            if (isOneOfWords(LeakWords::SecurityWords, word.folded)) {
                add(m_leaks, LeakKind::SecurityWord, m_about, word.from, word.length);
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

    static constexpr qsizetype MostMentions = 2000;

    QString m_text;
    QList<TextWord> m_words;
    SharedRuns m_runs;
    SeenWords m_seenTokens;
    SeenWords m_seenWords;
    qsizetype m_caseCount = 0;
    QMultiHash<QString, Named> m_named;
    /// By their places commits, or the last parts of branches, and their cases.
    QMultiHash<QString, std::pair<QString, QString>> m_commits;
    QList<QStringList> m_names;
    QStringList m_nameKeys;
    QList<Title> m_titles;
    QHash<QString, int> m_titleCounts;
    QHash<LeakKind, qsizetype> m_counts;
    QString m_about; ///< the case whose branch or commit the text names
    QList<Leak> m_leaks;
    QList<Leak> m_ofRuns;
};

LeakCheck::LeakCheck(const QString &text)
    : m_state(std::make_unique<State>(text))
{
}

LeakCheck::~LeakCheck() = default;

void LeakCheck::add(const SecretCase &one)
{
    m_state->add(one);
}

QList<Leak> LeakCheck::leaks()
{
    return m_state->leaks();
}

QList<Leak> leaksIn(const QString &text, const QList<SecretCase> &cases)
{
    LeakCheck check(text);
    for (const SecretCase &one : cases) {
        check.add(one);
    }
    return check.leaks();
}

} // namespace Docket
