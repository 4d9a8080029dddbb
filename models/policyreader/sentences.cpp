// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/sentences.h"

#include "policyreader/rules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isAbbreviation(QStringView before)
{
    static const QSet<QString> abbreviations{u"e.g"_s, u"i.e"_s, u"eg"_s,  u"ie"_s, u"vs"_s,
                                             u"cf"_s,  u"no"_s,  u"inc"_s, u"st"_s, u"approx"_s};
    qsizetype from = before.size();
    constexpr qsizetype Longest = 6;
    while (from > 0 && before.size() - from <= Longest &&
           (before.at(from - 1).isLetter() || before.at(from - 1) == u'.')) {
        --from;
    }
    return abbreviations.contains(before.sliced(from).toString().toLower());
}

/// Whether a sentence ends behind the unit at `i`.
bool endsAt(QStringView text, qsizetype i)
{
    if (text.at(i) != u'.' && text.at(i) != u'!' && text.at(i) != u'?') {
        return false;
    }
    qsizetype next = i + 1;
    while (next < text.size() && QStringView(u"\"')”’").contains(text.at(next))) {
        ++next;
    }
    if (next >= text.size()) {
        return true;
    }
    if (!text.at(next).isSpace()) {
        return false;
    }
    while (next < text.size() && text.at(next).isSpace()) {
        ++next;
    }
    const bool isVersion =
        next + 1 < text.size() && text.at(next) == u'v' && text.at(next + 1).isDigit();
    const bool goesOn = next < text.size() && text.at(next).isLower() && !isVersion;
    return !goesOn && !isAbbreviation(text.first(i));
}

/// Brackets that are closed again soon; others are typing errors.
qsizetype closingOf(QStringView text, qsizetype i)
{
    constexpr qsizetype Furthest = 400;
    const qsizetype end = std::min(text.size(), i + Furthest);
    for (qsizetype at = i + 1; at < end; ++at) {
        if (text.at(at) == u')') {
            return at;
        }
    }
    return i;
}

struct Label
{
    QString text;
    qsizetype to = 0; ///< where the sentence begins
};

/// "**Response time:** we …", "**Response time** - we …" and, in a list, "Response time: we …".
Label labelOf(const DocumentBlock &block, QStringView words)
{
    constexpr qsizetype Longest = 60;
    const auto cut = [&](qsizetype to) {
        QString text = words.first(to).trimmed().toString();
        while (text.endsWith(u':') || text.endsWith(u'-')) {
            text = text.chopped(1).trimmed();
        }
        return text;
    };
    qsizetype to = block.strongTo;
    if (to > 0 && to <= Longest) {
        if (words.first(to).trimmed().endsWith(u':')) {
            return {cut(to), to};
        }
        while (to < words.size() && words.at(to).isSpace()) {
            ++to;
        }
        if (to < words.size() && (words.at(to) == u':' || words.at(to) == u'-')) {
            return {cut(to), to + 1};
        }
        return {};
    }
    const qsizetype colon = words.first(std::min(words.size(), Longest)).indexOf(u": "_s);
    const bool isShort = colon > 0 && words.first(colon).count(u' ') < 5;
    if (block.kind == BlockKind::Item && isShort && words.at(0).isUpper()) {
        return {cut(colon), colon + 1};
    }
    return {};
}

Sentence sentenceOf(const PolicyDocument &document, int block, qsizetype from, qsizetype to)
{
    const DocumentBlock &of = document.blocks.at(block);
    while (from < to && of.text.at(from).isSpace()) {
        ++from;
    }
    // A list item may end as a part of a sentence.
    while (to > from && (of.text.at(to - 1).isSpace() || of.text.at(to - 1) == u';' ||
                         of.text.at(to - 1) == u',')) {
        --to;
    }
    Sentence sentence;
    sentence.text = of.text.sliced(from, to - from);
    if (sentence.text.size() <= MostSentenceUnits) {
        sentence.words = plainWords(sentence.text);
    }
    sentence.block = block;
    sentence.from = from;
    sentence.span = of.span(from, to);
    sentence.line = document.lineOf(sentence.span.from);
    return sentence;
}

} // namespace

QString plainWords(QString text)
{
    for (QChar &unit : text) {
        switch (unit.unicode()) {
        case u'’':
        case u'‘':
            unit = u'\'';
            break;
        case u'“':
        case u'”':
            unit = u'"';
            break;
        case u'–':
        case u'—':
        case u'‑':
        case u'‒':
            unit = u'-';
            break;
        default:
            if (unit.isSpace()) {
                unit = u' ';
            }
            break;
        }
    }
    return text;
}

QList<Sentence> sentencesOf(const PolicyDocument &document, int block)
{
    const DocumentBlock &of = document.blocks.at(block);
    const QString words = plainWords(of.text);
    const Label label = labelOf(of, words);
    QList<Sentence> sentences;
    qsizetype from = label.to;
    const auto cut = [&](qsizetype to) {
        Sentence sentence = sentenceOf(document, block, from, to);
        if (!sentence.text.isEmpty()) {
            sentence.label = sentences.isEmpty() ? label.text : QString();
            sentences.append(std::move(sentence));
        }
        from = to;
    };
    for (qsizetype i = from; i < words.size(); ++i) {
        if (words.at(i) == u'(') {
            i = closingOf(words, i);
        }
        if (endsAt(words, i)) {
            cut(i + 1);
        }
    }
    cut(words.size());
    return sentences;
}

Sentence partOf(const PolicyDocument &document, const Sentence &sentence, qsizetype from,
                qsizetype to)
{
    Sentence part = sentenceOf(document, sentence.block, sentence.from + from, sentence.from + to);
    part.label = from == 0 ? sentence.label : QString();
    return part;
}

QList<Sentence> clausesOf(const PolicyDocument &document, const Sentence &sentence)
{
    static const QRegularExpression joint =
        rule(u"(,? and |,? but |; |, )(?=(?:we|you|you'll|we'll|they|it|our (?:\\w+ ){0,2}team|the "
             "(?:\\w+ ){0,2}team|(?:the|your) (?:report|issue|vulnerability)) ?(?:'ll |will |aim |"
             "shall |should |can expect |try |strive |commit ))"_s);
    QList<Sentence> clauses;
    qsizetype from = 0;
    for (auto joints = joint.globalMatch(sentence.words); joints.hasNext();) {
        const QRegularExpressionMatch match = joints.next();
        // "If …, we will …" is one clause with its condition.
        const QStringView before =
            QStringView(sentence.words).sliced(from, match.capturedStart() - from);
        static const QRegularExpression condition = rule(
            u"^(?:if|once|when|after|as soon as|within|upon|in case|while|before|during|for)\\b"_s);
        if (match.capturedView(1) == ", "_L1 && !before.contains(" will "_L1)) {
            continue;
        }
        if (condition.matchView(before.trimmed()).hasMatch() && match.capturedView(1) == ", "_L1) {
            continue;
        }
        clauses.append(partOf(document, sentence, from, match.capturedStart()));
        from = match.capturedEnd();
    }
    clauses.append(partOf(document, sentence, from, sentence.text.size()));
    return clauses;
}

} // namespace Docket
