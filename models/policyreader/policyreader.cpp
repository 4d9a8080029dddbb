// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreader.h"

#include "policyreader/draft.h"
#include "policyreader/rules.h"

#include <QByteArrayView>
#include <QStringConverter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Text has no NUL, and hardly any control characters.
bool isBinary(QByteArrayView bytes)
{
    qsizetype odd = 0;
    for (const char byte : bytes) {
        if (byte == '\0') {
            return true;
        }
        const auto value = static_cast<unsigned char>(byte);
        odd += value < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' ? 1 : 0;
    }
    constexpr qsizetype OneIn = 50;
    return odd * OneIn > bytes.size();
}

/// At most `most`, so that no character is cut in two.
qsizetype wholeCharacters(QByteArrayView utf8, qsizetype most)
{
    constexpr qsizetype Longest = 4;
    qsizetype size = most;
    while (most - size < Longest && (utf8.at(size) & 0xC0) == 0x80) {
        --size;
    }
    return size;
}

/// UTF-8 as it is; what begins with the byte order mark of UTF-16 or UTF-32, as some editors and
/// shells write it, in UTF-8.
QByteArray utf8Of(const QByteArray &markdown)
{
    const auto marked = QStringConverter::encodingForData(markdown);
    if (!marked || *marked == QStringConverter::Utf8) {
        return markdown;
    }
    constexpr qsizetype UnitBytes = 4;
    QStringDecoder decoder(*marked);
    const QString text = decoder.decode(QByteArrayView(markdown).first(
        std::min<qsizetype>(markdown.size(), UnitBytes * MostPolicyBytes)));
    return text.toUtf8();
}

/// The text, with line ends as the window has them, and what was wrong with its bytes.
QString textOf(const QByteArray &markdown, QList<PolicyProblem> &problems)
{
    const QByteArray utf8 = utf8Of(markdown);
    QByteArrayView bytes = utf8;
    if (bytes.size() > MostPolicyBytes) {
        bytes = bytes.first(wholeCharacters(bytes, MostPolicyBytes));
        problems.append({.kind = PolicyProblemKind::TooLarge});
    }
    if (isBinary(bytes)) {
        problems = {{.kind = PolicyProblemKind::Binary}}; // its length is no matter then
        return {};
    }
    if (!bytes.isValidUtf8()) {
        problems.append({.kind = PolicyProblemKind::BadCharset});
    }
    QString text = QString::fromUtf8(bytes); // without the byte order mark
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty()) {
        problems.append({.kind = PolicyProblemKind::Empty});
    }
    return text;
}

/// The row that a cell stands in: a cell alone says nothing ("Critical | 1 business day | 7 days").
UnreadSentence rowOf(const Draft &draft, int cell)
{
    const QList<DocumentBlock> &blocks = draft.document.blocks;
    QStringList cells;
    TextSpan span;
    for (qsizetype i = cell - blocks.at(cell).column; i < blocks.size(); ++i) {
        const DocumentBlock &block = blocks.at(i);
        if (block.table != blocks.at(cell).table || block.row != blocks.at(cell).row) {
            break;
        }
        const TextSpan own = block.span(0, block.text.size());
        if (!own.isEmpty()) {
            span = span.isEmpty() ? own : TextSpan{span.from, own.to};
            cells.append(block.text.trimmed());
        }
    }
    return {.line = draft.document.lineOf(span.from), .text = cells.join(" | "_L1), .span = span};
}

void listUnread(Draft &draft)
{
    QList<UnreadSentence> &unread = draft.policy.notUnderstood;
    std::pair<int, int> lastRow{-1, -1}; // table and row
    for (const Sentence &sentence : draft.sentences) {
        if (sentence.isRead || bindsNobody(draft, sentence)) {
            continue;
        }
        const DocumentBlock &block = draft.blockOf(sentence);
        if (block.kind != BlockKind::Cell) {
            unread.append({.line = sentence.line, .text = sentence.text, .span = sentence.span});
        } else if (std::exchange(lastRow, {block.table, block.row}) != lastRow) {
            unread.append(rowOf(draft, sentence.block));
        }
    }
    std::ranges::stable_sort(unread, {}, [](const UnreadSentence &one) { return one.span.from; });
}

/// Whether at least one of three sentences, where there are any of some length, has a small word of
/// English.
bool isEnglish(const QList<Sentence> &sentences)
{
    static const QRegularExpression small = rule(
        u"\\b(?:the|of|and|we|you|your|our|is|are|for|please|be|this|that|with|to|by|it|not|or|"
        "if|on|do|within|report)\\b"_s);
    qsizetype all = 0;
    qsizetype english = 0;
    for (const Sentence &sentence : sentences) {
        if (sentence.words.size() > 20) {
            ++all;
            english += small.match(sentence.words).hasMatch() ? 1 : 0;
        }
    }
    return 3 * english >= all;
}

Draft draftOf(const QString &text)
{
    Draft draft{.document = policyDocument(text), .sentences = {}, .policy = {}, .problems = {}};
    for (int i = 0; i < draft.document.blocks.size(); ++i) {
        if (draft.document.blocks.at(i).kind != BlockKind::Heading) {
            draft.sentences += sentencesOf(draft.document, i);
        }
    }
    draft.isEnglish = isEnglish(draft.sentences);
    return draft;
}

} // namespace

PolicyReading readPolicy(const QByteArray &markdown, const QString &product, Instant validFrom)
{
    QList<PolicyProblem> problems;
    const QString text = textOf(markdown, problems);
    Draft draft = draftOf(text);
    draft.problems = problems;
    draft.policy.product = product;
    draft.policy.validFrom = validFrom;
    draft.policy.document = text;
    readTitle(draft);
    if (!text.trimmed().isEmpty()) {
        readVersions(draft);
        readSafeHarbour(draft);
        readAsks(draft);
        readChannel(draft);
        nameAfterTracker(draft);
        readPractices(draft);
        readPromises(draft);
        readWeakPractices(draft);
        std::ranges::stable_sort(draft.policy.practices, {},
                                 [](const Practice &practice) { return practice.span.from; });
        listUnread(draft);
    }
    return {.policy = std::move(draft.policy), .problems = std::move(draft.problems)};
}

} // namespace Docket
