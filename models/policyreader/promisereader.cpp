// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the promises of single clauses to those of the policy.

#include "policyreader/promiserules.h"
#include "policyreader/rules.h"

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// W-18: what stands under "If you follow these guidelines …" is owed to those who did.
bool isConditional(const QString &words)
{
    static const QRegularExpression condition =
        rule(u"\\b(?:following|in (?:line|accordance) with) (?:these|this|our|the) "
             u"(?:guidelines|policy|rules|"
             "process)\\b|\\b(?:if|when|as long as|provided(?: that)?|for "
             "(?:everyone|those|researchers) who) "
             "(?:you )?(?:\\w+ )?(?:follow|comply|adhere|respect|act in|meet|abide)\\w*\\b"_s);
    return condition.match(words).hasMatch();
}

bool isFirstAnswer(PromiseKind kind)
{
    return kind == PromiseKind::Acknowledge || kind == PromiseKind::FirstResponse;
}

qint64 hoursOf(const Promise &promise)
{
    return std::chrono::floor<std::chrono::hours>(promise.within.value_or(Seconds{})).count();
}

QString timeOf(const Promise &promise)
{
    const qint64 hours = hoursOf(promise);
    if (promise.unit == SpanUnit::BusinessDays) {
        return u"%1 business days"_s.arg(hours / 24);
    }
    return hours % 24 == 0 && hours > 72 ? u"%1 days"_s.arg(hours / 24) : u"%1 hours"_s.arg(hours);
}

/// Of 72 hours and 2 business days neither is the shorter on every day. The calendar's is surely
/// not later than the business days where it is no longer than their working hours, and the
/// business days are where the calendar's is longer than they are with weekends and some holidays;
/// between the two nobody can tell, and the calendar's is read, which no weekend lengthens.
bool isCalendarRead(Seconds calendar, Seconds business)
{
    constexpr auto Day = std::chrono::hours(24);
    return calendar <= 2 * business + 4 * Day;
}

class PromiseReader final
{
public:
    explicit PromiseReader(Draft &draft)
        : m_draft(draft)
    {
    }

    void read()
    {
        for (Sentence &sentence : m_draft.sentences) {
            if (sentence.block != m_block) {
                m_block = sentence.block;
                m_window.reset();
                m_before.clear();
            }
            if (!sentence.isPractice && !isReadCell(sentence) && !isAside(sentence.words)) {
                readSentence(sentence);
            }
            m_before = sentence.words;
        }
        if (m_draft.policy.promises.isEmpty()) {
            m_draft.report(PolicyProblemKind::NoPromise, 0, {});
        }
    }

private:
    [[nodiscard]] bool isReadCell(const Sentence &sentence) const
    {
        return sentence.isRead && m_draft.blockOf(sentence).kind == BlockKind::Cell;
    }

    void readSentence(Sentence &sentence)
    {
        const QString above = m_draft.above(sentence) + u'\n' + m_before;
        const bool isOwedUnderCondition = isConditional(above) || isConditional(sentence.words);
        const std::optional<Promise> window = std::exchange(m_window, std::nullopt);
        const bool introducesList = sentence.words.endsWith(u':');
        for (const Sentence &clause : clausesOf(m_draft.document, labelled(sentence))) {
            if (introducesList) {
                return; // its items are read
            }
            PromiseClause read = promisesIn(m_draft, clause, above);
            if (read.isAbsurd) {
                m_draft.report(PolicyProblemKind::VagueTime, clause.line, clause.text);
            }
            if (read.promises.isEmpty()) {
                continue;
            }
            sentence.isRead = true;
            static const QRegularExpression usually =
                rule(u"^(?:normally|typically|generally|usually|ideally)\\b"_s);
            const bool isUsual = usually.match(sentence.words).hasMatch(); // of all its clauses
            const QString id = u"P%1"_s.arg(++m_clauses);
            for (Promise &promise : read.promises) {
                promise.clauseId = id;
                promise.onlyIfGuidelinesFollowed = isOwedUnderCondition;
                promise.modality = isUsual ? Modality::Aim : promise.modality;
                takeWindow(promise, window);
                if (promise.within && !m_window && isFirstAnswer(promise.kind)) {
                    m_window = promise;
                }
                add(promise, read);
            }
        }
    }

    /// The cells of a row of "Step | Time" are one sentence.
    [[nodiscard]] Sentence labelled(const Sentence &sentence) const
    {
        Sentence whole = sentence;
        const DocumentBlock &block = m_draft.blockOf(sentence);
        if (block.kind == BlockKind::Cell && block.column > 0 && whole.label.isEmpty()) {
            const qsizetype first = sentence.block - block.column;
            whole.label = m_draft.document.textOf(int(first)).toString();
        }
        return whole;
    }

    /// M-6: what follows "we aim to respond within 72 hours" and states no hours is done in them.
    static void takeWindow(Promise &promise, const std::optional<Promise> &window)
    {
        const bool belongs =
            promise.kind == PromiseKind::Acknowledge || promise.kind == PromiseKind::FixEstimate;
        if (window && belongs && !promise.within) {
            promise.within = window->within;
            promise.unit = window->unit;
            promise.modality = window->modality;
            assume(promise,
                   u"The sentence states no hours of its own; the %1 of the sentence before "
                   "it are read as its window."_s.arg(timeOf(*window)));
        }
    }

    void add(const Promise &promise, const PromiseClause &read)
    {
        if (read.isVague && !promise.within) {
            m_draft.report(PolicyProblemKind::VagueTime, read.clause.line, read.clause.text);
        }
        QList<Promise> &known = m_draft.policy.promises;
        const auto same = std::ranges::find_if(known, [&](const Promise &other) {
            return other.kind == promise.kind && other.start == promise.start;
        });
        if (same != known.end()) {
            merge(std::distance(known.begin(), same), promise, read);
            return;
        }
        // W-11 and W-16: a response and an acknowledgement that are due at the same instant are one
        // obligation, if each of them states its time.
        const auto answer = std::ranges::find_if(known, [&](const Promise &other) {
            return isFirstAnswer(other.kind) && isFirstAnswer(promise.kind) && promise.within &&
                   other.within == promise.within && other.unit == promise.unit &&
                   other.modality == promise.modality && other.assumption == promise.assumption;
        });
        if (answer != known.end()) {
            answer->kind = PromiseKind::Acknowledge;
            citeSameTime(*answer, promise);
            return;
        }
        known.append(promise);
        m_isOfSeverityOnly.append(isOfSeverityOnly(promise, read));
    }

    static bool isOfSeverityOnly(const Promise &promise, const PromiseClause &read)
    {
        return read.isOfSeverityOnly && promise.within;
    }

    static void cite(Promise &known, const Promise &again)
    {
        constexpr qsizetype Most = 50;
        if (known.clauses.size() < Most && !known.spans.contains(again.spans.first())) {
            known.clauses += again.clauses;
            known.spans += again.spans;
            known.clauseId += u", "_s + again.clauseId;
        }
    }

    /// What is promised to everybody somewhere is owed to everybody.
    static void citeSameTime(Promise &known, const Promise &again)
    {
        cite(known, again);
        known.onlyIfGuidelinesFollowed =
            known.onlyIfGuidelinesFollowed && again.onlyIfGuidelinesFollowed;
    }

    void merge(qsizetype at, const Promise &again, const PromiseClause &read)
    {
        Promise &known = m_draft.policy.promises[at];
        if (!again.within) {
            return; // said again with less; the dated sentence holds
        }
        if (!known.within) {
            const bool isForAll =
                !known.onlyIfGuidelinesFollowed || !again.onlyIfGuidelinesFollowed;
            known = again;
            m_isOfSeverityOnly[at] = isOfSeverityOnly(again, read);
            known.onlyIfGuidelinesFollowed = !isForAll;
            return;
        }
        if (known.within == again.within && known.unit == again.unit) {
            citeSameTime(known, again);
            return;
        }
        cite(known, again);
        if (read.isBySeverity || m_isOfSeverityOnly.at(at)) {
            if (isShorter(known, again)) {
                takeTime(known, again);
            }
            known.assumption = LongestOfSeverities.toString();
            m_isOfSeverityOnly[at] = false;
            return;
        }
        reportContradiction(known, again, read);
    }

    /// The shorter of the two is read.
    void reportContradiction(Promise &known, const Promise &again, const PromiseClause &read)
    {
        const QString both = u"The policy states %1 and %2; "_s.arg(timeOf(known), timeOf(again));
        const bool isAgainRead = isShorter(again, known);
        QString why = u"the shorter is read."_s;
        if (known.unit != again.unit) {
            why = u"which is shorter depends on the day, and %1 is read."_s.arg(
                timeOf(isAgainRead ? again : known));
        }
        m_draft.report(
            PolicyProblemKind::Contradiction, read.clause.line,
            u"%1 (%2 is read)"_s.arg(read.clause.text, timeOf(isAgainRead ? again : known)));
        assume(known, both + why);
        if (isAgainRead) {
            takeTime(known, again);
        }
    }

    /// Of two that state a time.
    static bool isShorter(const Promise &one, const Promise &other)
    {
        if (!one.within || !other.within) {
            return one.within.has_value();
        }
        if (one.unit == other.unit) {
            return *one.within < *other.within;
        }
        if (one.unit == SpanUnit::BusinessDays) {
            return !isCalendarRead(*other.within, *one.within);
        }
        return isCalendarRead(*one.within, *other.within);
    }

    static void takeTime(Promise &known, const Promise &again)
    {
        known.within = again.within;
        known.unit = again.unit;
    }

    Draft &m_draft;
    int m_block = -1;
    int m_clauses = 0;
    QList<bool> m_isOfSeverityOnly; ///< of each promise of the policy
    QString m_before;
    std::optional<Promise> m_window; ///< the first answer that the sentence before promised
};

} // namespace

void readPromises(Draft &draft)
{
    PromiseReader(draft).read();
}

void readSafeHarbour(Draft &draft)
{
    static const QRegularExpression words =
        rule(u"\\blegal action|\\bsafe harbou?r\\b|\\bprosecut\\w+|\\blaw enforcement|\\blawsuit|"
             "\\b(?:legal|civil|criminal) (?:claims?|proceedings)|\\bsue\\b|\\bconsider\\w* "
             "(?:\\w+ )?authori[sz]ed|\\bauthori[sz]ed (?:conduct|research)"_s);
    Policy &policy = draft.policy;
    for (Sentence &sentence : draft.sentences) {
        if (!words.match(sentence.words).hasMatch()) {
            continue;
        }
        if (policy.safeHarbour.isEmpty()) {
            policy.safeHarbour = sentence.text;
            policy.safeHarbourSpan = sentence.span;
        } else if (policy.safeHarbour.size() + sentence.text.size() < MostSentenceUnits) {
            policy.safeHarbour += u' ' + sentence.text;
        } else {
            continue;
        }
        sentence.isRead = true;
        sentence.isPractice = true;
    }
}

} // namespace Docket
