// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textwords.h"

#include <QMultiHash>

namespace Docket {

namespace {

/// Longer runs of letters are no words.
constexpr qsizetype LongestWord = 64;

/// Fewer letters are no name to look for.
constexpr qsizetype ShortestName = 5;

} // namespace

QList<TextWord> textWordsOf(const QString &text)
{
    QList<TextWord> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetterOrNumber()) {
            ++end;
        }
        if (end > at && end - at <= LongestWord) {
            words.append({text.sliced(at, end - at).toLower(), at, end - at});
        }
        at = end + 1;
    }
    return words;
}

QStringList nameWordsOf(const QString &name)
{
    QStringList words;
    qsizetype letters = 0;
    for (const TextWord &word : textWordsOf(name)) {
        words.append(word.folded);
        letters += word.length;
    }
    return letters >= ShortestName ? words : QStringList();
}

void eachNameIn(const QList<TextWord> &text, const QList<QStringList> &names,
                const std::function<bool(qsizetype, const TextWord &, const TextWord &)> &tell)
{
    QMultiHash<QString, qsizetype> byFirst;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty()) {
            byFirst.insert(names[i].first(), i);
        }
    }
    if (byFirst.isEmpty()) {
        return;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto [first, last] = byFirst.equal_range(text[at].folded);
        for (auto it = first; it != last; ++it) {
            const QStringList &name = names[*it];
            bool isSame = at + name.size() <= text.size();
            for (qsizetype word = 1; isSame && word < name.size(); ++word) {
                isSame = text[at + word].folded == name[word];
            }
            if (isSame && !tell(*it, text[at], text[at + name.size() - 1])) {
                return;
            }
        }
    }
}

} // namespace Docket
