// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the team says that it will do, by when, and whether it promises or aims.

#include "policyreader/promiserules.h"

#include "policyreader/promiselimits.h"
#include "policyreader/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct KindRule
{
    PromiseKind kind;
    QRegularExpression words;
};

/// In this order, and what one rule took is not seen by the next: "estimated timeframe for a fix"
/// is no fix.
// NOLINTNEXTLINE(readability-function-size): a table, which reads best in one piece
const QList<KindRule> &kindRules()
{
    static const QList<KindRule> rules{
        {PromiseKind::NotifyDecision,
         rule(
             u"\\b(?:update|informed?|inform|notif\\w+|tell|told|let you "
             u"know|respon\\w+|answer|told)\\b"
             "[^.]*\\b(?:accept\\w*|declin\\w+|reject\\w*|decision|outcome|valid or not)\\b|"
             "\\bwhether (?:it|the (?:report|issue|vulnerability)|your report) (?:is|was|has been) "
             "(?:accepted|declined|rejected)|\\b(?:accept or (?:reject|decline)|"
             "decision on (?:the|your) report)"_s)},
        {PromiseKind::FixEstimate,
         rule(
             u"\\b(?:fix|patch|resolution|remediation) (?:estimate|eta|time ?-?line|time ?-?frame|"
             "schedule|plan)s?\\b|"
             "\\b(?:estimat\\w+|expected|approximate|projected|anticipated|tentative) (?:\\w+ )?"
             "(?:time ?-?(?:line|frame|scale)?|date|schedule|fix|resolution|release)s?\\b(?: "
             "(?:for|of|"
             "to)(?: (?:a|the|resolving|resolution|fix|patch|release|remediation|fixing|your|issue|"
             "it|its|this|vulnerability))+)?|\\b(?:time ?-?line|time ?-?frame|eta|plan|schedule)s? "
             "(?:for|to|of) (?:\\w+ )?(?:fix\\w*|resol\\w+|patch\\w*|remediation|release|"
             "addressing)|\\bestimate\\b"_s)},
        {PromiseKind::DetailedResponse,
         rule(
             u"\\b(?:more )?(?:detailed|substantive|in-depth|full|complete) (?:\\w+ "
             u")?(?:response|reply|"
             "answer|assessment|analysis)|\\bnext steps\\b|\\b(?:initial |first "
             ")?(?:assessment|triage|"
             "evaluation|validation|verification|analysis)\\b|\\b(?:triage|assess|evaluate|"
             "validate|"
             "verify|analy[sz]e|investigate|confirm the (?:problem|issue|vulnerability))[ds]?\\b"_s)},
        {PromiseKind::StatusUpdate,
         rule(
             u"\\b(?:status |progress |regular |periodic |further |frequent "
             u")+(?:updates?|reports?)\\b|"
             "\\bupdates?\\b(?= (?:on|about|every|at|as|of|regularly|to you|you|will|approx|weekly|"
             "daily|during|throughout|until|within|you)\\b)|"
             "\\b(?:send|provide|receive|post|give|share)\\w*(?: \\w+){0,3} "
             "updates?\\b|\\b(?:keep|kept)"
             "\\b.{0,30}\\b(?:informed|updated|up to date|posted|in the loop|apprised|abreast)\\b"
             "(?:[^.,;]*\\b(?:fix|resolution|announcement|progress|status)\\b)?|"
             "\\bupdate (?:you|the reporter)\\b|^(?:status )?updates?\\b|\\bupdated\\b(?= (?:every|"
             "weekly|regularly))"_s)},
        {PromiseKind::NotifyResolved, rule(u"\\b(?:notif\\w+|inform(?:ed)?|tell|told|let)\\b.{0,24}"
                                           u"\\b(?:you|reporters?|know|notified|be|"
                                           "informed)\\b[^.]*\\b(?:resolved|fixed|fix|released?|"
                                           "patched|patch|addressed|available|"
                                           "remediated|via the issue tracker)\\b"_s)},
        {PromiseKind::Disclosure,
         rule(u"\\b(?:public(?:ly)? disclos\\w+|disclos\\w+ (?:\\w+ "
              u"){0,4}public(?:ly)?|(?:made|make|"
              "go|going)\\b.{0,30}\\bpublic|disclosure (?:date|period|deadline|timeline|window)|"
              "(?:publish|release|issue|post)\\w* (?:\\w+ ){0,4}(?:advisor\\w+|details|cve)|"
              "(?:advisor\\w+|details|cve) (?:\\w+ ){0,4}(?:published|released|public|issued)|"
              "public(?:ly)? (?:announce\\w*|release|advisory)|announce\\w*|disclos\\w+)\\b"_s)},
        {PromiseKind::Acknowledge,
         rule(
             u"\\backnowledg\\w*\\b(?: (?:the )?receipt)?|\\bconfirm\\w* (?:the |its |that we )?"
             "(?:have )?recei(?:pt|ved|ving)|\\bconfirmation of (?:receipt|your report)|\\breceipt\\b"_s)},
        {PromiseKind::FirstResponse,
         rule(u"\\b(?:initial |first )?(?:respon(?:d|se|ses|ding)|repl(?:y|ies)|answer)\\b|\\bget "
              u"back to "
              "you|\\bhear (?:back )?from (?:us|the|our|a)\\b|\\bcontact(?:ed)? "
              "(?:you|by)\\b|\\b(?:be|"
              "get) in touch|\\breach(?:ed)? out to you|\\bfirst contact"_s)},
        {PromiseKind::FixTarget,
         rule(
             u"\\b(?:fix(?:es|ed)?|patch(?:es|ed)?|resol(?:ve|ved|ution)|remediat\\w+|mitigat\\w+|"
             "address(?:ed)?|security (?:release|update)|(?:new|point|patch) (?:release|version))\\b"_s)},
    };
    return rules;
}

/// A kind where the clause speaks of it.
struct Mention
{
    PromiseKind kind;
    qsizetype from;
    std::optional<StatedTime> time;
};

/// Kinds in the order of the words. What a clause begins with ("after the initial reply, …") says
/// when, and no kind.
QList<Mention> mentionsIn(QString words)
{
    static const QRegularExpression when =
        rule(u"^(?:after|once|following|upon|if|when|as)\\b(?![^,]*\\bwe (?:will|aim))[^,]*,"_s);
    if (const auto match = when.match(words); match.hasMatch()) {
        words.replace(0, match.capturedLength(), QString(match.capturedLength(), u'#'));
    }
    QList<Mention> mentions;
    // "once a fix is out" and "progress towards a fix" are no fix to come.
    static const QRegularExpression aside = rule(
        u"\\b(?:after|once|when|until|before|towards?|following|of|from|with|without|pending|on|"
        "applying|since) (?:a |the |any |this |your |such )?(?:\\w+ "
        ")?(?:fix|patch|resolution|release|"
        "remediation|mitigation)\\b"_s);
    const auto hide = [&words](const QRegularExpressionMatch &match) {
        const qsizetype length = match.capturedLength();
        words.replace(match.capturedStart(), length, QString(length, u'#'));
    };
    for (const KindRule &kind : kindRules()) {
        if (kind.kind == PromiseKind::FixTarget) {
            for (auto asides = aside.globalMatch(QString(words)); asides.hasNext();) {
                hide(asides.next());
            }
        }
        bool isFirst = true;
        for (auto matches = kind.words.globalMatch(QString(words)); matches.hasNext();) {
            const auto match = matches.next();
            if (isFirst) {
                mentions.append({kind.kind, match.capturedStart(), std::nullopt});
            }
            isFirst = false;
            hide(match);
        }
    }
    std::ranges::sort(mentions, {}, &Mention::from);
    return mentions;
}

/// A time belongs to what is mentioned before it, to all that has none of its own since; a time
/// before everything ("within 24 hours we …") belongs to the first.
void assignTimes(QList<Mention> &mentions, const QList<StatedTime> &times)
{
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const auto after = std::ranges::find_if(
            times, [&](const StatedTime &time) { return time.from >= mentions.at(i).from; });
        if (after != times.end()) {
            mentions[i].time = *after;
        } else if (!times.isEmpty() && (i == 0 || times.first().from < mentions.first().from)) {
            mentions[i].time = times.last();
        }
    }
}

/// Without a time of its own a kind may be a mere word in the sentence, unless it is promised soon.
bool isPromisedWithoutTime(PromiseKind kind, const QString &words)
{
    static const QRegularExpression effort =
        rule(u"\\bbest[- ]effort|\\bour best\\b|every effort"_s);
    static const QRegularExpression detailed =
        rule(u"\\bnext steps\\b|\\b(?:detailed|substantive|in-depth) (?:response|reply)"_s);
    switch (kind) {
    case PromiseKind::FirstResponse:
        return isVague(words);
    case PromiseKind::FixTarget:
        return isVague(words) && !effort.match(words).hasMatch();
    case PromiseKind::DetailedResponse:
        return detailed.match(words).hasMatch();
    default:
        return true;
    }
}

/// Where the clock of a kind starts; the stated time ends at `timeTo` in the words. "30 days after
/// the release" and "once it is released, … 30 days" start then, "after a fix (at most 90 days)"
/// does not say so.
ClockStart startOf(PromiseKind kind, const QString &words, qsizetype timeTo)
{
    static const QRegularExpression released = rule(
        u"\\b(?:after|following|of|from|once|upon|when|since)\\b.{0,40}\\b(?:fix\\w*|patch\\w*|"
        "release\\w*|resol\\w+|remediat\\w+|mitigation)\\b"_s);
    static const QRegularExpression first =
        rule(u"^(?:after|following|once|upon|when)\\b[^,]{0,60}"
             u"\\b(?:fix\\w*|patch\\w*|release\\w*|resol\\w+)\\b"
             "[^,]*,"_s);
    static const QRegularExpression decided = rule(u"\\b(?:after|of|once|upon|from|following)\\b.{"
                                                   u"0,30}\\b(?:accept\\w+|confirm\\w*|validat\\w+|"
                                                   "verif\\w+|triag\\w+|decision)\\b"_s);
    switch (kind) {
    case PromiseKind::NotifyResolved:
        return ClockStart::Released;
    case PromiseKind::NotifyDecision:
        return ClockStart::Decision;
    case PromiseKind::Disclosure:
        return released.match(words.sliced(timeTo)).hasMatch() || first.match(words).hasMatch()
                   ? ClockStart::Released
                   : ClockStart::Received;
    case PromiseKind::FixTarget:
        return decided.match(words).hasMatch() ? ClockStart::Decision : ClockStart::Received;
    case PromiseKind::Acknowledge:
    case PromiseKind::FirstResponse:
    case PromiseKind::DetailedResponse:
    case PromiseKind::StatusUpdate:
    case PromiseKind::FixEstimate:
    case PromiseKind::EstimateChange:
    case PromiseKind::EarlyWarning:
    case PromiseKind::IncidentNotice:
    case PromiseKind::FinalReport:
        return ClockStart::Received;
    }
    Q_UNREACHABLE_RETURN(ClockStart::Received);
}

Modality modalityOf(const QString &words, const QString &above)
{
    static const QRegularExpression aim =
        rule(u"\\b(?:aims?|aiming|try|trying|strives?|endeavou?rs?|attempts?|hopes?|goals?|targets?"
             u"|intends?|"
             "best efforts?|our best|usually|typically|generally|normally|ideally|approximately|"
             "if possible|where possible|expects? to|plan to|every effort|estimated at|"
             "as (?:quickly|fast) as)\\b"_s);
    static const QRegularExpression aimAbove =
        rule(u"\\b(?:aims?|try|strive|endeavou?r|goals?|targets?|best[- ]effort|objectives?)\\b"_s);
    const bool isAim = aim.match(words).hasMatch() || aimAbove.match(above).hasMatch();
    return isAim ? Modality::Aim : Modality::Promise;
}

} // namespace

void assume(Promise &promise, const QString &assumption)
{
    if (!promise.assumption.contains(assumption)) {
        promise.assumption += (promise.assumption.isEmpty() ? QString() : u" "_s) + assumption;
    }
}

bool commitsSomebody(const QString &words)
{
    static const QRegularExpression bound = rule(
        u"(?:\\b(?:will|shall|aims?|commit|strive|endeavou?r|try|attempt|promise|guarantee|intend|"
        "goal|target|(?:can|should|may) (?:\\w+ )?(?:expect|receive|hear|get|be)|expect to|"
        "our (?:policy|practice) is|typically|usually|normally|generally)\\b|'ll\\b)|"
        "\\b(?:we|team|maintainers|committee|you) (?:\\w+ly "
        ")?(?:acknowledges?|responds?|repl(?:y|ies)|"
        "confirms?|notif(?:y|ies)|informs?|tells?|provides?|fix(?:es)?|publish(?:es)?|discloses?|"
        "sends?|keeps?|releases?|announces?|receives?|gets?|triages?|assess(?:es)?|"
        "follows?|adheres?|operates?|uses?)\\b|\\b(?:allow|give|wait)\\b.{0,60}\\b(?:hours|days|"
        "weeks|months)\\b|"
        "\\b(?:are|is|be) (?:\\w+ly )?(?:acknowledged|disclosed|fixed|published|answered|made|"
        "announced|informed|notified|resolved|released)\\b"_s);
    return bound.match(words).hasMatch();
}

bool isUnderCommitment(const Draft &draft, const Sentence &sentence)
{
    const DocumentBlock &block = draft.blockOf(sentence);
    if (block.kind == BlockKind::Cell && block.column == 0) {
        return false; // what the row is about; the cells behind it say what is promised
    }
    const QString intro = draft.document.textOf(block.intro).trimmed().toString();
    return intro.endsWith(u':') && commitsSomebody(plainWords(intro));
}

// Each rule sees what the one before it left: apart they would hide that order.
// NOLINTNEXTLINE(readability-function-size,readability-function-cognitive-complexity): see above
PromiseClause promisesIn(const Draft &draft, const Sentence &clause, const QString &above)
{
    PromiseClause read{.clause = clause, .promises = {}};
    QString words = clause.words;
    QList<Mention> mentions = mentionsIn(words);
    // "Status updates: every 7 days until resolution" in a list or a table says without a verb what
    // its label is about.
    const bool isBare = !commitsSomebody(words) || mentions.isEmpty();
    const QList<Mention> inLabel = isBare ? mentionsIn(clause.label) : QList<Mention>{};
    const bool isLabelled = !inLabel.isEmpty();
    if (isLabelled) {
        words = clause.label + u": "_s + clause.words;
        mentions = inLabel;
    }
    QList<StatedTime> times = statedTimes(words);
    const bool isTimed = !times.isEmpty();
    times.removeIf([&](const StatedTime &time) { return isBeforeSomething(words, time); });
    if (times.isEmpty() && isTimed) {
        return read;
    }
    const bool isQuiet = mentions.isEmpty() && !times.isEmpty() && isSilence(words);
    if (isQuiet) {
        mentions.append({PromiseKind::Disclosure, 0, std::nullopt});
    }
    const bool isListed =
        isQuiet || (!times.isEmpty() && draft.blockOf(clause).kind != BlockKind::Paragraph);
    read.isAbsurd = statesAbsurdTime(words) && !mentions.isEmpty();
    if (read.isAbsurd) {
        return read;
    }
    if (!isListed && !commitsSomebody(words) && !isUnderCommitment(draft, clause)) {
        return read;
    }
    assignTimes(mentions, times);
    const bool hasTimesBySeverity =
        mentions.size() == 1 && times.size() > 1 && !severityIn(words).isEmpty();
    if (hasTimesBySeverity) {
        mentions[0].time = *std::ranges::max_element(times, {}, &StatedTime::length);
    }
    static const QRegularExpression toYou =
        rule(u"\\b(?:notify|inform|tell|contact)(?:ing)? (?:you|the reporter)\\b"_s);
    static const QRegularExpression fixed = rule(u"\\b(?:released|fixed|resolved|patched)\\b"_s);
    const bool speaksOfFix = fixed.match(above).hasMatch() || fixed.match(words).hasMatch();
    if (mentions.isEmpty() && speaksOfFix && toYou.match(words).hasMatch()) {
        mentions.append({PromiseKind::NotifyResolved, 0, std::nullopt}); // M-12
    }
    read.isVague = isVague(words);
    for (const Mention &mention : std::as_const(mentions)) {
        if (!mention.time && !isPromisedWithoutTime(mention.kind, words)) {
            continue;
        }
        const bool isNone = isNegated(words, mention.from) ||
                            (mention.time && startsElsewhere(mention.kind, words, *mention.time));
        if (isNone) {
            continue;
        }
        const StatedTime time = mention.time.value_or(StatedTime{});
        Promise promise{
            .kind = mention.kind,
            .clauses = {isLabelled ? clause.label + u": "_s + clause.text : clause.text},
            .spans = {clause.span},
            .clauseId = {},
            .within =
                mention.time.transform([](const StatedTime &stated) { return stated.length; }),
            .modality = modalityOf(words, above),
            .start = startOf(mention.kind, words, time.to),
            .unit = time.unit};
        promise.assumption = time.assumption;
        if (isQuiet) {
            assume(promise, u"How long reporters are asked to keep quiet is read as the day of "
                            "disclosure."_s);
        }
        const QString severity = severityIn(read.clause.label + u": "_s + clause.words);
        if (hasTimesBySeverity) {
            assume(promise, LongestOfSeverities.toString());
        } else if (!severity.isEmpty() && promise.within) {
            assume(promise, OfSeverityOnly.toString().arg(severity));
            read.isOfSeverityOnly = true;
        }
        read.promises.append(promise);
    }
    read.isBySeverity = isBySeverity(words);
    return read;
}

} // namespace Docket
