// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/promiselimits.h"

#include "policyreader/rules.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What a clock may start from, in the words behind "within 3 days of" or "once".
enum class Beginning { Receipt, Decision, Release, Other };

Beginning beginningIn(QStringView words)
{
    static const QRegularExpression receipt =
        rule(u"\\b(?:recei\\w+|submi\\w+|sent|send\\w*)\\b"_s);
    static const QRegularExpression elsewhere =
        rule(u"\\b(?:cve|embargo\\w*|publi\\w+|announce\\w*|disclos\\w+ to (?!us|our|the team))"_s);
    static const QRegularExpression release =
        rule(u"\\b(?:fix\\w*|patch\\w*|release\\w*|resol\\w+|remediat\\w+|mitigat\\w+)"_s);
    static const QRegularExpression decision =
        rule(u"\\b(?:accept\\w+|confirm\\w*|validat\\w+|verif\\w+|triag\\w+|decision)\\b"_s);
    static const QRegularExpression report =
        rule(u"\\b(?:report\\w*|e-?mail\\w*|mail|messages?|contact\\w*|notif\\w+|inform\\w*|"
             "disclosure|disclos\\w+|your|being (?:told|made aware)|it|them|this)\\b"_s);
    const auto has = [&](const QRegularExpression &pattern) {
        return pattern.matchView(words).hasMatch();
    };
    if (has(receipt)) {
        return Beginning::Receipt;
    }
    if (has(elsewhere)) {
        return Beginning::Other;
    }
    if (has(release)) {
        return Beginning::Release;
    }
    if (has(decision)) {
        return Beginning::Decision;
    }
    return has(report) ? Beginning::Receipt : Beginning::Other;
}

} // namespace

bool isBySeverity(const QString &words)
{
    static const QRegularExpression severity =
        rule(u"\\b(?:critical|high|medium|moderate|low|severity|severe|minor|major|cvss)\\b"_s);
    return severity.match(words).hasMatch();
}

QString severityIn(const QString &words)
{
    const QString level = u"(?:critical|high|medium|moderate|low|severe|minor|major)"_s;
    const QString levels = level + u"(?:(?:-| |, | and | or |/)"_s + level + u")*"_s;
    static const QRegularExpression limited =
        rule(u"\\b("_s + levels +
             u"(?:[- ](?:severity|risk|impact|priority|security))*"
             " (?:issues?|vulnerabilit\\w+|flaws?|bugs?|problems?|reports?|severit\\w+|ones))\\b|"
             "\\b("_s +
             levels + u"[- ]severity)\\b|^("_s + levels + u")(?=:|$)|\\b(cvss [^,;:.]{0,40}\\d)"_s);
    const auto match = limited.match(words);
    return match.hasMatch() ? match.captured().trimmed() : QString();
}

bool startsElsewhere(PromiseKind kind, const QString &words, const StatedTime &time)
{
    if (kind == PromiseKind::StatusUpdate) {
        return false; // from the last word to the reporter
    }
    static const QRegularExpression behind =
        rule(u"^,? ?(?:counted |counting |starting |measured |calculated )?"
             "(?:from|after|since|following|once|of|upon) ([^,;.]{1,80})"_s);
    static const QRegularExpression leading =
        rule(u"^(?:after|once|upon|following|as soon as) ([^,]{1,80}),"_s);
    const auto isElsewhere = [&](const QRegularExpressionMatch &match) {
        if (!match.hasMatch()) {
            return false;
        }
        switch (beginningIn(match.capturedView(1))) {
        case Beginning::Receipt:
            return false;
        case Beginning::Release:
            return kind != PromiseKind::Disclosure && kind != PromiseKind::NotifyResolved;
        case Beginning::Decision:
            return kind != PromiseKind::FixTarget && kind != PromiseKind::NotifyDecision;
        case Beginning::Other:
            return true;
        }
        Q_UNREACHABLE_RETURN(true);
    };
    return isElsewhere(behind.matchView(QStringView(words).sliced(time.to))) ||
           isElsewhere(leading.match(words));
}

bool isNegated(const QString &words, qsizetype from)
{
    static const QRegularExpression negation =
        rule(u"(?:\\b(?:will|shall|should|can|could|may|might|do|does|must) not|n't|\\bcannot|"
             "\\bnever|\\bno (?:guarantee|promise|commitment|obligation)s?|\\bunable to|"
             "\\bnot (?:guarantee|promise|commit|able|expect|obliged)\\w*)\\b(?! only| hesitate)"
             "(?!.*(?:\\b(?:but|however|until|unless|instead)\\b|,? (?:we|you|the team|they) "
             "(?:will|shall|can|aim|should)(?! not)\\b))"_s);
    static const QRegularExpression condition =
        rule(u"^(?:if|when|unless|should|where)\\b[^,]*,"_s);
    const qsizetype begin = condition.match(words).capturedLength();
    return from > begin &&
           negation.matchView(QStringView(words).sliced(begin, from - begin)).hasMatch();
}

bool isSilence(const QString &words)
{
    static const QRegularExpression silence =
        rule(u"\\bembargo\\w*|\\b(?:give|allow|grant) (?:us|the team|the maintainers) "
             "(?:(?:up to|at least|a|about|around) )*[\\w -]{1,30}(?:days|weeks|months)\\W*$"_s);
    return silence.match(words).hasMatch();
}

} // namespace Docket
