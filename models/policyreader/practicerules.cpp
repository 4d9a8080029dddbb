// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the team works, and what reporters are asked to do or not to do.

#include "policyreader/draft.h"
#include "policyreader/durations.h"
#include "policyreader/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct PracticeRule
{
    PracticeKind kind;
    QRegularExpression words; ///< group 1, where there is one, is the part that says it
    bool bearsTime = false;   ///< the sentence may state a time and still be no promise
};

/// The first rule that fits decides.
// NOLINTNEXTLINE(readability-function-size): a table, which reads best in one piece
const QList<PracticeRule> &practiceRules()
{
    static const QList<PracticeRule> rules{
        {PracticeKind::NoSupport,
         rule(
             u"\\(?\\b((?:please )?(?:do not|don't|not) use "
             u"(?:this|it|that)\\b[^().]*\\b(?:support|"
             "questions|help|anything else|other)\\b[^().]*)|\\b(?:cannot|can't|do not|will not) "
             "(?:accept|"
             "answer|handle)\\b.{0,60}\\b(?:address|list|e-?mail|here)\\b|\\b(?:this|the) "
             "(?:e-?mail )?(?:address|"
             "list)\\b.{0,60}\\bonly (?:for|intended|be used)\\b|(?:only|exclusively) for (?:the )?"
             "(?:purpose of )?(?:reporting|undisclosed)|support (?:questions|requests)\\b.{0,60}\\b"
             "(?:not|ignored|elsewhere)"_s),
         true},
        {PracticeKind::FollowUp,
         rule(u"(?:\\b(?:if|when)\\b|(?:^|[,;] )should\\b).{0,100}\\b(?:do "
              u"not|don't|not|no|haven't|have not|fail\\w* "
              "to)\\b.{0,60}\\b(?:respon\\w+|repl\\w+|receive\\w*|receiving|hear\\w*|answer\\w*|"
              "acknowledg\\w+|"
              "contact\\w*)\\b|if for (?:some|any) reason you (?:do not|don't)|\\bplease follow "
              "up\\b|"
              "\\b(?:re-?send|send (?:it|your (?:report|message)) again)\\b"_s),
         true},
        {PracticeKind::StatusOfKnown,
         rule(u"\\bstatus of (?:all )?(?:known|open|existing) vulnerabilities"_s)},
        {PracticeKind::KnownVulnerabilities,
         rule(u"\\b(?:known|past|fixed|previous|all|disclosed) "
              u"vulnerabilit\\w+\\b.{0,120}\\b(?:shared|"
              "published|listed|documented|tracked|announced|found|available)\\b|\\blist of "
              "(?:known|"
              "past|fixed|all) (?:security )?(?:vulnerab\\w+|advisor\\w+|issues)"_s)},
        {PracticeKind::ReleaseNotes,
         rule(
             u"\\b(?:in|through|via|and|by) (?:our |the |its )?(?:release notes|security updates)"_s)},
        {PracticeKind::Changelog, rule(u"\\bchange-?logs?\\b"_s)},
        {PracticeKind::Hotfix,
         rule(u"\\bhot-?fix\\w*|\\bout[- ]of[- ](?:band|cycle)\\b|\\bemergency "
              u"(?:release|fix|patch)|"
              "\\boutside (?:of )?(?:the|our) (?:regular|normal|usual)"_s),
         true},
        {PracticeKind::RegularReleases,
         rule(
             u"\\b(?:regular|normal|usual|scheduled|monthly|quarterly|next) (?:\\w+ )?(?:release|"
             "release cycle|releases|patch day)\\b.{0,40}|\\brelease (?:cycle|schedule|cadence)"_s),
         true},
        {PracticeKind::CodeReview,
         rule(
             u"\\breview(?:ed|s)? by\\b|\\b(?:code|peer) reviews?\\b|\\bapprovals?\\b|\\breviewers?\\b"_s)},
        {PracticeKind::Testing,
         rule(u"\\b(?:automated|manual|regression|security|unit|integration)(?: and \\w+)?[- ]"
              "(?:related )?test(?:s|ing)\\b|\\bcontinuous integration|\\bCI pipeline|\\bfuzz\\w*|"
              "\\bstatic analysis|\\bcodeql\\b"_s)},
        {PracticeKind::Dependencies,
         rule(u"\\b(?:update|audit|monitor|scan|track|review|check)\\w*\\b.{0,40}\\bdependenc\\w+|"
              "\\bdependabot\\b"_s)},
        {PracticeKind::Other, // what nobody gets
         rule(u"^(?!.*\\bbut\\b.*\\b(?:credit|bounty|bounties|reward)).*?(?:\\b(?:not|never|no|"
              u"cannot)|n't)"
              u"\\b(?!.{0,30}\\b(?:want|wish|like|prefer|request|"
              "ask))(?:(?!\\b(?:but|however|unless)\\b)[^,;]){0,40}\\b(?:(?:bounty|bounties)|"
              "rewards?|"
              "credit\\w*)\\b"_s)},
        {PracticeKind::Credit,
         rule(u"\\bcredit(?:s|ed|ing)?\\b|\\bhall of fame|\\backnowledg\\w+ (?:you\\b|your "
              u"(?:contribution|"
              "name|work|help|efforts)|reporters|researchers|(?:the )?(?:security )?(?:finder|"
              "reporter))|\\b(?:no|pay|paid|offer\\w*|eligible|award\\w*|receive)\\b.{0,40}\\b(?:"
              "(?:bounty|bounties)|rewards?)\\b|"
              "\\b(?:bounty|bounties) (?:is|are)\\b|\\bpublicly (?:thank|acknowledge|recogni[sz]e)|"
              "\\banonym\\w+"_s)},
        {PracticeKind::NoPublicDisclosure,
         rule(u"\\b(?:do not|don't|not to|never|refrain from|avoid|withhold|hold off|allow us|give "
              u"us|wait|"
              "before|until|prior "
              "to|without)\\b.{0,100}\\b(?:disclos\\w+|publici[sz]\\w+|publish\\w*|"
              "public|sharing|share|announc\\w+|discuss(?:ing|ed)?|tweet\\w*|blog\\w*|talk\\w*)\\b|"
              "\\b(?:disclos\\w+|"
              "publish\\w*|"
              "shar(?:e|ed|ing))\\b.{0,80}\\buntil\\b|\\b(?:keep|kept|treat\\w*|remain\\w*)\\b.{0,"
              "60}\\b"
              "(?:confidential\\w*|private|secret)\\b|\\bcoordinated (?:vulnerability )?disclosure|"
              "\\bembargo\\w*"_s),
         true},
        {PracticeKind::Scope,
         rule(u"\\b(?:in|out of|outside(?: of)?|within|beyond) (?:the |our )?scope\\b|\\bnot (?:be "
              u")?"
              "(?:considered|treated|regarded|classified)(?: as)?\\b|\\b(?:is|are) (?:not )?(?:a )?"
              "(?:considered )?(?:security )?(?:vulnerabilit\\w+|security (?:issues?|bugs?))\\b|"
              "\\b(?:not|never) (?:a )?(?:security )?vulnerabilit|\\bthreat model|\\bnot eligible|"
              "\\bwill not (?:accept|consider)"_s)},
    };
    return rules;
}

/// Words that many promises have as well; they are tried on what is no promise.
const QList<PracticeRule> &weakRules()
{
    static const QList<PracticeRule> rules{
        {PracticeKind::BestEffort,
         rule(
             u"\\bbest[- ]efforts?\\b|\\bour best\\b|\\bevery effort\\b|\\ball reasonable efforts"_s)},
        {PracticeKind::Assessment,
         rule(
             u"\\b(?:we|team|maintainers?|committee|developers|they|(?:reports?|issues?|"
             u"vulnerabilit\\w+|"
             "code|fix(?:es)?|bugs?) (?:is|are|will "
             "be))\\b.{0,60}?\\b(?:assess|evaluat|analy[sz]|develop|test|"
             "investigat|triag|verif|validat|determine|confirm|review|audit|prepar|reproduc)(?:e|"
             "es|"
             "ed|y|"
             "ied|ies|ing|s|d)?\\b|\\b(?:begin|start|conduct|perform)s? "
             ".{0,20}\\b(?:analysis|assessment|"
             "investigation|triage|review)|\\bwork(?:ing)? (?:with you|on a (?:fix|patch)|closely)|"
             "^(?:assess|evaluate|analy[sz]e|investigate|triage|verify|validate|determine|confirm|"
             "audit|prepare)\\b"_s)},
    };
    return rules;
}

/// Sections whose items each say what is in or out.
bool isScopeSection(const QString &above)
{
    static const QRegularExpression words =
        rule(u"(?:^|\n)\\W*(?:in|out of|within|our|the|not in)?[- ]?scope\\b|\\b(?:in|out of)[- "
             u"]scope\\b|"
             "not (?:considered )?(?:a )?(?:security )?(?:vulnerabilit|issue|bug)|"
             "non-qualifying|qualifying|what (?:is|counts as) (?:a|not)|known (?:limitations|non)|"
             "false positives|exclusions|ineligible"_s);
    return words.match(above).hasMatch();
}

/// "reviewed by multiple team members": two, and nothing guessed beyond.
int reviewersIn(const QString &words)
{
    static const QRegularExpression counted =
        rule(u"\\b(?:by|from|of|least|requires?|needs?|gets?|have|has|minimum of) (?:at least "
             u")?(one|two|three|four|\\d)\\b"
             "(?: or more)?(?: \\w+){0,3} (?:reviewers?|members?|developers?|people|maintainers?|"
             "persons?|approvals?|engineers?|committers?|reviews?)\\b"_s);
    static const QRegularExpression several = rule(
        u"\\b(?:multiple|several|more than one)(?: \\w+){0,3} (?:reviewers?|members?|developers?|"
        "people|maintainers?|persons?|engineers?|committers?)\\b"_s);
    static const QStringList names{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
    if (const auto match = counted.match(words); match.hasMatch()) {
        const qsizetype named = names.indexOf(match.captured(1).toLower());
        return named >= 0 ? int(named) + 1 : match.captured(1).toInt();
    }
    return several.match(words).hasMatch() ? 2 : 0;
}

void add(Draft &draft, PracticeKind kind, Sentence &sentence, const Sentence &part)
{
    draft.policy.practices.append({.kind = kind, .text = part.text, .span = part.span});
    sentence.isRead = true;
    sentence.isPractice = true;
    if (kind == PracticeKind::CodeReview) {
        draft.policy.reviewers = std::max(draft.policy.reviewers, reviewersIn(sentence.words));
    }
}

void readSentence(Draft &draft, Sentence &sentence, const QList<PracticeRule> &rules)
{
    const QList<StatedTime> times = statedTimes(sentence.words);
    for (const PracticeRule &practice : rules) {
        const QRegularExpressionMatch match = practice.words.match(sentence.words);
        if (!match.hasMatch() || (!practice.bearsTime && !times.isEmpty())) {
            continue;
        }
        const bool countsBack = std::ranges::any_of(
            times, [&](const StatedTime &time) { return isBeforeSomething(sentence.words, time); });
        if (practice.kind == PracticeKind::NoPublicDisclosure && countsBack) {
            return; // what is done before that day, and no silence
        }
        const bool isPart = match.hasCaptured(1);
        add(draft, practice.kind, sentence,
            isPart ? partOf(draft.document, sentence, match.capturedStart(1), match.capturedEnd(1))
                   : sentence);
        // A limit to the reporter's silence is the team's own day of disclosure as well.
        if (practice.kind == PracticeKind::NoPublicDisclosure && !times.isEmpty()) {
            sentence.isPractice = false;
        }
        return;
    }
}

} // namespace

void readPractices(Draft &draft)
{
    for (Sentence &sentence : draft.sentences) {
        if (sentence.isPractice ||
            (sentence.isRead && draft.blockOf(sentence).kind == BlockKind::Cell)) {
            continue;
        }
        if (isAside(sentence.words)) {
            continue;
        }
        const bool isIntro = sentence.words.endsWith(u':');
        if (draft.blockOf(sentence).kind == BlockKind::Item && !sentence.isRead &&
            isScopeSection(draft.above(sentence))) {
            add(draft, PracticeKind::Scope, sentence, sentence);
        } else if (!isIntro) {
            readSentence(draft, sentence, practiceRules());
        }
    }
}

void readWeakPractices(Draft &draft)
{
    for (Sentence &sentence : draft.sentences) {
        if (!sentence.isRead && !sentence.words.endsWith(u':') && !isAside(sentence.words)) {
            readSentence(draft, sentence, weakRules());
        }
    }
}

} // namespace Docket
