// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreader.h"

#include "policyreader/draft.h"
#include "policyreader/rules.h"

#include <QStringDecoder>

#include <algorithm>

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

/// The text, with line ends as the window has them, and what was wrong with its bytes.
QString textOf(const QByteArray &markdown, QList<PolicyProblem> &problems)
{
    QByteArrayView bytes = markdown;
    if (bytes.size() > MostPolicyBytes) {
        bytes = bytes.first(MostPolicyBytes);
        problems.append({.kind = PolicyProblemKind::TooLarge});
    }
    if (isBinary(bytes)) {
        problems.append({.kind = PolicyProblemKind::Binary});
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    // A character that the limit cut in two is no wrong byte.
    const bool isCut = !problems.isEmpty();
    if (decoder.hasError() || (!isCut && text.endsWith(QChar::ReplacementCharacter))) {
        problems.append({.kind = PolicyProblemKind::BadCharset});
    }
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty()) {
        problems.append({.kind = PolicyProblemKind::Empty});
    }
    return text;
}

void listUnread(Draft &draft)
{
    for (const Sentence &sentence : draft.sentences) {
        if (!sentence.isRead && !bindsNobody(sentence)) {
            draft.policy.notUnderstood.append(
                {.line = sentence.line, .text = sentence.text, .span = sentence.span});
        }
    }
}

Draft draftOf(const QString &text)
{
    Draft draft{.document = policyDocument(text), .sentences = {}, .policy = {}, .problems = {}};
    for (int i = 0; i < draft.document.blocks.size(); ++i) {
        if (draft.document.blocks.at(i).kind != BlockKind::Heading) {
            draft.sentences += sentencesOf(draft.document, i);
        }
    }
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
