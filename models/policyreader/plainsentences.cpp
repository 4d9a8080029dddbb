// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the document is called, and which of its sentences bind nobody.

#include "policyreader/draft.h"
#include "policyreader/promiserules.h"
#include "policyreader/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

const QList<QRegularExpression> &rulesOfAsides()
{
    static const QList<QRegularExpression> rules{
        // thanks and esteem
        rule(u"\\bwe appreciate your (?:help|efforts)|^(?:thank|we (?:\\w+ "
             u")?(?:appreciate|value|welcome|thank)|we (?:\\w+ )?take (?:the "
             u"|all )?"
             "(?:\\w+ )?(?:security|vulnerab\\w+|reports|privacy|bugs))|\\btakes? (?:\\w+ "
             ")?security\\b"
             ".{0,80}\\bserious|\\bthank (?:you|everyone)|\\bis (?:a )?(?:top )?priority"_s),
        // reasons: what something is good for
        rule(u"^(?:this|these|that|it|doing "
             u"so)\\b.{0,40}\\b(?:helps?|allows?|ensures?|enables?|makes?|"
             "lets?|gives?|is to)\\b"_s),
    };
    return rules;
}

bool matchesAny(const QList<QRegularExpression> &rules, const QString &words)
{
    return std::ranges::any_of(
        rules, [&](const QRegularExpression &pattern) { return pattern.match(words).hasMatch(); });
}

/// Why nobody has to look at such a sentence.
const QList<QRegularExpression> &rulesOfNoObligation()
{
    static const QList<QRegularExpression> rules{
        // what the document is about
        rule(
            u"^(?:this|the following) "
            u"(?:document|page|policy|file|section|table|list)s?\\b.{0,40}\\b"
            "(?:describes?|outlines?|explains?|lists?|contains?|covers?|shows?|applies|details?|"
            "sets "
            "out|is)\\b|^use this section\\b|^(?:the )?following\\b.*:$|\\bsee (?:the )?(?:below|above|table)\\b"_s),
        // an invitation to report; where to is another sentence's matter
        rule(u"^(?:if|when|should|whenever) "
             u"(?:you|someone|anyone)\\b.{0,60}\\b(?:believe|discover\\w*|"
             "find|found|think|know|suspect|identif\\w+|have|encounter\\w*|notice\\w*|want|would "
             "like)\\b"
             "[^.]*\\b(?:report|inform|let us know|tell|disclose|contact|follow these|follow the|"
             "submit|notify|reach)\\b(?![^.]*\\b(?:within|days|hours)\\b)"_s),
        // the title of a list, whose items are read one by one
        rule(u"^.{0,200}:$"_s),
        // a pointer to another place
        rule(
            u"\\bplease (?:see|read|refer to|consult)\\b|^(?:for "
            u"(?:more|further|additional)|more|further) "
            u"(?:information|details)\\b|^(?:please )?"
            "(?:see|read|refer to|consult|visit|check)\\b[^.]*(?:\\bfor\\b|\\.md|https?:|\\bour\\b|"
            "\\bthe\\b)"_s),
    };
    return rules;
}

/// "Stalwart Mail Server" → "stalwart-mail-server"
QString shortName(const QString &title)
{
    static const QRegularExpression other = rule(u"[^a-z0-9]+"_s);
    constexpr qsizetype Longest = 40;
    return title.toLower().split(other, Qt::SkipEmptyParts).join(u'-').left(Longest);
}

} // namespace

bool isAside(const QString &words)
{
    return matchesAny(rulesOfAsides(), words);
}

bool bindsNobody(const Draft &draft, const Sentence &sentence)
{
    if (draft.blockOf(sentence).kind == BlockKind::Cell && draft.blockOf(sentence).row == 0) {
        return true; // the title of a column
    }
    if (sentence.words.isEmpty()) { // no rule was tried
        return false;
    }
    static const QRegularExpression binding = rule(
        u"\\b(?:will|shall|must|should|may not|might|cannot|can't|have to|has to|need(?:s)? "
        u"to|required?|"
        "requires|please|ask(?:s|ed)?|requests?|expect\\w*|do "
        "not|don't|never|within|aims?|strives?|"
        "commit\\w*|promise\\w*|guarantee\\w*|agree\\w*|always|only|encourage\\w*|responsib\\w+|"
        "unsupported|(?:is|are) (?:not |no longer |still "
        ")?supported|reserve|prohibit\\w*|forbid\\w*|allowed|permitted|ensure|try|hours?|days?|"
        "weeks?|"
        "months?|(?:gets?|receives?) (?:\\w+ "
        ")?(?:fixes|updates|patches|support))\\b|'ll\\b|^\\W*(?:report|send|use|open|file|create|"
        "submit|include|provide|"
        "contact|allow|give|"
        "avoid|refrain|keep|wait|make sure)\\b"_s);
    if (!draft.isEnglish) {
        return false; // no rule knows its words
    }
    const QString words = sentence.label + u' ' + sentence.words;
    if (!binding.match(words).hasMatch() && !commitsSomebody(words) &&
        !isUnderCommitment(draft, sentence)) {
        return true;
    }
    return isAside(sentence.words) || matchesAny(rulesOfNoObligation(), sentence.words);
}

void readTitle(Draft &draft)
{
    static const QRegularExpression named = rule(
        u"^(?:security|vulnerability|disclosure|reporting|responsible|polic\\w+|process|and|of|"
        "the|release|management| )+(?: (?:for|of|at|in) (?:the )?| - |: )(.+)$"_s);
    static const QRegularExpression before =
        rule(u"^(?!reporting|our|the|project)(.+?)(?:'s)?:?(?: -)? (?:security|vulnerability)"
             "(?: (?:policy|policies|process|disclosure|reporting|release|response|management|and|"
             "procedures?|issues|reports?))*$"_s);
    Policy &policy = draft.policy;
    for (const DocumentBlock &block : std::as_const(draft.document.blocks)) {
        constexpr qsizetype Longest = 120;
        if (block.kind != BlockKind::Heading || block.text.size() > Longest) {
            continue;
        }
        const QString heading = plainWords(block.text).simplified();
        if (const auto match = named.match(heading); match.hasMatch()) {
            policy.productTitle = match.captured(1);
        } else if (const auto other = before.match(heading); other.hasMatch()) {
            policy.productTitle = other.captured(1);
        }
        break; // the first heading is the title, or there is none
    }
    if (policy.product.isEmpty()) {
        policy.product = shortName(policy.productTitle);
    }
    if (policy.productTitle.isEmpty()) {
        policy.productTitle = policy.product;
    }
}

void nameAfterTracker(Draft &draft)
{
    static const QRegularExpression repository =
        rule(u"^https?://(?:github\\.com|gitlab\\.com|codeberg\\.org)/[\\w.-]+/([\\w.-]+)"_s);
    Policy &policy = draft.policy;
    if (!policy.product.isEmpty()) {
        return;
    }
    for (const QString &url : {policy.issuesUrl, policy.contact}) {
        if (const auto match = repository.match(url); match.hasMatch()) {
            policy.product = match.captured(1).toLower();
            policy.productTitle = match.captured(1);
            return;
        }
    }
}

} // namespace Docket
