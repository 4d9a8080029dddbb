// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"
#include "domain/obligation.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Received = u"2026-11-20T17:30:00Z"; // a Friday evening

Promise promise(PromiseKind kind, std::optional<int> hours, ClockStart start = ClockStart::Received)
{
    Promise made;
    made.kind = kind;
    made.clauseId = u"W-16"_s;
    made.within = hours.transform([](int n) { return Seconds(std::chrono::hours(n)); });
    made.start = start;
    return made;
}

Policy policyOf(const QList<Promise> &promises)
{
    Policy policy;
    policy.promises = promises;
    return policy;
}

CaseFacts factsWith(const QList<Message> &messages)
{
    CaseFacts facts;
    facts.receivedAt = at(Received);
    facts.messages = messages;
    return facts;
}

Obligation only(const Promise &promise, const CaseFacts &facts)
{
    const QList<Obligation> obligations = obligationsOf(policyOf({promise}), facts);
    return obligations.size() == 1 ? obligations.first() : Obligation();
}

Message answer(MessageKind kind, QStringView when, qint64 id = 2)
{
    return message(Direction::Outbound, kind, at(when), id);
}

} // namespace

class tst_Obligation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void theAcknowledgementClock_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QString>("sentAt");
        QTest::addColumn<ClockStatus>("status"); // two days after receipt

        using enum Direction;
        const QString soon = u"2026-11-20T18:30:00Z"_s;
        QTest::newRow("an acknowledgement in time meets it")
            << Outbound << MessageKind::Acknowledgement << soon << ClockStatus::Met;
        QTest::newRow("any other outbound message meets it too")
            << Outbound << MessageKind::Other << soon << ClockStatus::Met;
        QTest::newRow("an answer at the due instant itself is in time")
            << Outbound << MessageKind::Other << u"2026-11-21T17:30:00Z"_s << ClockStatus::Met;
        QTest::newRow("an answer one second later is late")
            << Outbound << MessageKind::Other << u"2026-11-21T17:30:01Z"_s << ClockStatus::MetLate;
        QTest::newRow("an automatic reply meets nothing")
            << Outbound << MessageKind::AutomaticReply << soon << ClockStatus::Overdue;
        QTest::newRow("an internal note meets nothing")
            << Internal << MessageKind::Acknowledgement << soon << ClockStatus::Overdue;
        QTest::newRow("the reporter's own follow-up meets nothing")
            << Inbound << MessageKind::Other << soon << ClockStatus::Overdue;
        QTest::newRow("a message sent before the report came answers something else")
            << Outbound << MessageKind::Other << u"2026-11-20T17:29:59Z"_s << ClockStatus::Overdue;
        QTest::newRow("a message sent in the very second of receipt counts")
            << Outbound << MessageKind::Other << QString(Received) << ClockStatus::Met;
    }

    void theAcknowledgementClock()
    {
        QFETCH(const Direction, direction);
        QFETCH(const MessageKind, kind);
        QFETCH(const QString, sentAt);
        const CaseFacts facts = factsWith({message(direction, kind, at(sentAt))});
        for (const PromiseKind promised : {PromiseKind::Acknowledge, PromiseKind::FirstResponse}) {
            const Obligation obligation = only(promise(promised, 24), facts);
            QCOMPARE(obligation.dueAt, at(u"2026-11-21T17:30:00Z"));
            QTEST(statusAt(obligation, at(u"2026-11-22T17:30:00Z")), "status");
        }
    }

    void whatMeetsWhat_data()
    {
        QTest::addColumn<PromiseKind>("promised");
        QTest::addColumn<QList<MessageKind>>("meeting");

        using enum MessageKind;
        QTest::newRow("anything but an automatic reply acknowledges")
            << PromiseKind::Acknowledge
            << QList{Other, Acknowledgement, DetailedResponse, Estimate, Decision, Resolved};
        QTest::newRow("anything but an automatic reply is a first response")
            << PromiseKind::FirstResponse
            << QList{Other, Acknowledgement, DetailedResponse, Estimate, Decision, Resolved};
        QTest::newRow("an acknowledgement is no detailed response, a decision is one (W-17)")
            << PromiseKind::DetailedResponse << QList{DetailedResponse, Decision, Resolved};
        QTest::newRow("only an estimate is an estimate")
            << PromiseKind::FixEstimate << QList{Estimate};
        QTest::newRow("only a decision tells the decision")
            << PromiseKind::NotifyDecision << QList{Decision};
        QTest::newRow("only a resolved notice tells the resolution")
            << PromiseKind::NotifyResolved << QList{Resolved};
    }

    void whatMeetsWhat()
    {
        QFETCH(const PromiseKind, promised);
        QFETCH(const QList<MessageKind>, meeting);
        for (const MessageKind kind : allValues<MessageKind>()) {
            const CaseFacts facts = factsWith({answer(kind, u"2026-11-20T19:00:00Z")});
            const Obligation obligation = only(promise(promised, 24), facts);
            QVERIFY2(obligation.metAt.has_value() == meeting.contains(kind), toToken(kind).data());
        }
    }

    void theEarliestAnswerCountsWhateverTheirOrder()
    {
        const CaseFacts facts =
            factsWith({answer(MessageKind::Other, u"2026-11-22T08:00:00Z", 9),
                       answer(MessageKind::Acknowledgement, u"2026-11-21T08:00:00Z", 4),
                       answer(MessageKind::AutomaticReply, u"2026-11-20T17:31:00Z", 2)});
        const Obligation obligation = only(promise(PromiseKind::Acknowledge, 24), facts);
        QCOMPARE(obligation.metBy, MessageId{4});
        QCOMPARE(obligation.metAt, at(u"2026-11-21T08:00:00Z"));
    }

    void hoursAreElapsedHoursWhenClocksChange_data()
    {
        QTest::addColumn<QString>("receivedAt");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("dueAt");

        QTest::newRow("in Berlin 24 h over the end of summer time end an hour earlier on the wall")
            << u"2026-10-24T17:30:00+02:00"_s << 24 << u"2026-10-25T16:30:00+01:00"_s;
        QTest::newRow("in Berlin 24 h over the start of summer time end an hour later on the wall")
            << u"2026-03-28T17:30:00+01:00"_s << 24 << u"2026-03-29T18:30:00+02:00"_s;
        QTest::newRow("in Berlin 48 h over the end of summer time")
            << u"2026-10-24T17:30:00+02:00"_s << 48 << u"2026-10-26T16:30:00+01:00"_s;
        QTest::newRow("a weekend does not stop a clock (Friday to Saturday)")
            << u"2026-11-20T17:30:00Z"_s << 24 << u"2026-11-21T17:30:00Z"_s;
        QTest::newRow("72 h over a leap day")
            << u"2028-02-28T12:00:00Z"_s << 72 << u"2028-03-02T12:00:00Z"_s;
    }

    void hoursAreElapsedHoursWhenClocksChange()
    {
        QFETCH(const QString, receivedAt);
        QFETCH(const int, hours);
        QFETCH(const QString, dueAt);
        CaseFacts facts;
        facts.receivedAt = at(receivedAt);
        const Obligation obligation = only(promise(PromiseKind::Acknowledge, hours), facts);
        QCOMPARE(obligation.dueAt, at(dueAt));
        QCOMPARE(*obligation.dueAt - facts.receivedAt, Seconds(std::chrono::hours(hours)));
    }

    void clocksStartWhenTheirFactIsThere()
    {
        CaseFacts facts = factsWith({});
        const Promise decision = promise(PromiseKind::NotifyDecision, 24, ClockStart::Decision);
        const Promise resolved = promise(PromiseKind::NotifyResolved, {}, ClockStart::Released);
        QCOMPARE(statusAt(only(decision, facts), at(Received)), ClockStatus::NotStarted);
        QCOMPARE(statusAt(only(resolved, facts), at(Received)), ClockStatus::NotStarted);

        facts.decidedAt = at(u"2026-11-23T09:00:00Z");
        facts.releasedAt = at(u"2026-12-01T09:00:00Z");
        QCOMPARE(only(decision, facts).dueAt, at(u"2026-11-24T09:00:00Z"));
        QCOMPARE(only(resolved, facts).startsAt, at(u"2026-12-01T09:00:00Z"));
        QCOMPARE(statusAt(only(resolved, facts), at(u"2027-12-01T09:00:00Z")),
                 ClockStatus::NoDeadline);
    }

    void aResolvedNoticeBeforeTheReleaseDoesNotCount()
    {
        CaseFacts facts = factsWith({answer(MessageKind::Resolved, u"2026-11-25T09:00:00Z")});
        facts.releasedAt = at(u"2026-12-01T09:00:00Z");
        const Promise resolved = promise(PromiseKind::NotifyResolved, {}, ClockStart::Released);
        QVERIFY(!only(resolved, facts).metAt.has_value());
    }

    void theEndOfACase_data()
    {
        QTest::addColumn<PromiseKind>("kind");
        QTest::addColumn<ClockStart>("start");
        QTest::addColumn<ClockStatus>("status"); // declined after 3 days, seen after 10

        QTest::newRow("an acknowledgement that never came stays overdue")
            << PromiseKind::Acknowledge << ClockStart::Received << ClockStatus::Overdue;
        QTest::newRow("a detailed response that never came stays overdue")
            << PromiseKind::DetailedResponse << ClockStart::Received << ClockStatus::Overdue;
        QTest::newRow("the decision must still be told, its clock began with it")
            << PromiseKind::NotifyDecision << ClockStart::Decision << ClockStatus::Overdue;
        QTest::newRow("the estimate of a fix that will not come is moot")
            << PromiseKind::FixEstimate << ClockStart::Received << ClockStatus::NotOwed;
        QTest::newRow("what waits for a release will never be owed")
            << PromiseKind::NotifyResolved << ClockStart::Released << ClockStatus::NotOwed;
    }

    void theEndOfACase()
    {
        QFETCH(const PromiseKind, kind);
        QFETCH(const ClockStart, start);
        CaseFacts facts = factsWith({});
        facts.decidedAt = at(u"2026-11-23T17:30:00Z");
        facts.endedAt = facts.decidedAt;
        QTEST(statusAt(only(promise(kind, 24, start), facts), at(u"2026-11-30T17:30:00Z")),
              "status");
    }

    void aDecisionAnswersWhatADeclinedReporterWasOwed()
    {
        CaseFacts facts = factsWith({answer(MessageKind::Decision, u"2026-11-21T09:00:00Z")});
        facts.decidedAt = at(u"2026-11-21T09:00:00Z");
        facts.endedAt = facts.decidedAt;
        const QList<Obligation> obligations = obligationsOf(
            policyOf({promise(PromiseKind::Acknowledge, 24),
                      promise(PromiseKind::DetailedResponse, 48),
                      promise(PromiseKind::NotifyDecision, {}, ClockStart::Decision)}),
            facts);
        for (const Obligation &obligation : obligations) {
            QCOMPARE(statusAt(obligation, at(u"2026-12-21T09:00:00Z")), ClockStatus::Met);
        }
    }

    void anEstimateThatWasGivenStaysMetAfterTheEnd()
    {
        CaseFacts facts = factsWith({answer(MessageKind::Estimate, u"2026-11-21T09:00:00Z")});
        facts.endedAt = at(u"2026-11-23T09:00:00Z");
        const Obligation obligation = only(promise(PromiseKind::FixEstimate, {}), facts);
        QVERIFY(obligation.isOwed);
        QCOMPARE(statusAt(obligation, at(u"2026-12-21T09:00:00Z")), ClockStatus::Met);
    }

    void conditionalPromisesAreNotOwedWhenGuidelinesWereNotFollowed()
    {
        Promise conditional = promise(PromiseKind::FixEstimate, 24);
        conditional.onlyIfGuidelinesFollowed = true;
        CaseFacts facts = factsWith({});
        facts.guidelinesFollowed = false;
        const Instant later = at(u"2026-12-21T09:00:00Z");
        QCOMPARE(statusAt(only(conditional, facts), later), ClockStatus::NotOwed);
        // The team may honour it all the same; what was not owed cannot be late.
        facts.messages = {answer(MessageKind::Estimate, u"2026-12-20T09:00:00Z")};
        QCOMPARE(statusAt(only(conditional, facts), later), ClockStatus::Met);
        facts.guidelinesFollowed = true;
        QCOMPARE(statusAt(only(conditional, facts), later), ClockStatus::MetLate);
    }

    void theFaceOfAClock_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<ClockStatus>("status");
        QTest::addColumn<QString>("next");

        QTest::newRow("before the report came nothing is owed")
            << u"2026-11-20T17:29:59Z"_s << ClockStatus::NotStarted << u"2026-11-20T17:30:00Z"_s;
        QTest::newRow("it runs from receipt")
            << u"2026-11-20T17:30:00Z"_s << ClockStatus::Running << u"2026-11-21T17:30:00Z"_s;
        QTest::newRow("it runs until a day before it is due")
            << u"2026-11-21T17:29:59Z"_s << ClockStatus::Running << u"2026-11-21T17:30:00Z"_s;
        QTest::newRow("it is due soon for 24 hours")
            << u"2026-11-21T17:30:00Z"_s << ClockStatus::DueSoon << u"2026-11-22T13:30:00Z"_s;
        QTest::newRow("it is escalated four hours before it is due")
            << u"2026-11-22T13:30:00Z"_s << ClockStatus::DueSoon << u"2026-11-22T17:30:01Z"_s;
        QTest::newRow("at the due instant it is not late yet")
            << u"2026-11-22T17:30:00Z"_s << ClockStatus::DueSoon << u"2026-11-22T17:30:01Z"_s;
        QTest::newRow("a second later it is overdue until it is met")
            << u"2026-11-22T17:30:01Z"_s << ClockStatus::Overdue << u"2026-11-23T08:00:00Z"_s;
        QTest::newRow("met late is for ever")
            << u"2026-11-23T08:00:00Z"_s << ClockStatus::MetLate << QString();
    }

    void theFaceOfAClock()
    {
        QFETCH(const QString, now);
        QFETCH(const ClockStatus, status);
        QFETCH(const QString, next);
        const CaseFacts facts =
            factsWith({answer(MessageKind::DetailedResponse, u"2026-11-23T08:00:00Z")});
        const Obligation obligation = only(promise(PromiseKind::DetailedResponse, 48), facts);
        QCOMPARE(statusAt(obligation, at(now)), status);
        const std::optional<Instant> expected =
            next.isEmpty() ? std::nullopt : std::optional(at(next));
        QCOMPARE(nextChange(obligation, at(now)), expected);
    }

    /// Walks the promised change points of every clock and compares with a walk by quarter hours.
    void nothingChangesBetweenTwoChanges()
    {
        constexpr Seconds Step = std::chrono::minutes(15);
        for (const std::optional<int> hours :
             {std::optional<int>(), std::optional(6), std::optional(60)}) {
            for (const int answeredAfter : {-1, 3, 40, 90}) {
                CaseFacts facts = factsWith({});
                if (answeredAfter >= 0) {
                    const Instant sent = at(Received) + std::chrono::hours(answeredAfter);
                    facts.messages = {message(Direction::Outbound, MessageKind::Other, sent)};
                }
                const Obligation obligation = only(promise(PromiseKind::Acknowledge, hours), facts);
                const Instant end = at(Received) + std::chrono::hours(120);
                for (Instant now = at(Received) - std::chrono::hours(2); now < end;
                     now = now + Step) {
                    const Instant until = nextChange(obligation, now).value_or(end);
                    QVERIFY(until > now);
                    if (now + Step < until) {
                        QCOMPARE(statusAt(obligation, now + Step), statusAt(obligation, now));
                    }
                    const auto face = [&](Instant instant) {
                        return std::pair(statusAt(obligation, instant),
                                         isEscalated(obligation, instant));
                    };
                    QVERIFY(until == end || face(until) != face(until - Seconds(1)));
                }
            }
        }
    }

    void theNearestClockIsTheEarliestDueThatIsOpen()
    {
        const Policy policy = policyOf({promise(PromiseKind::FixEstimate, {}),
                                        promise(PromiseKind::DetailedResponse, 48),
                                        promise(PromiseKind::Acknowledge, 24)});
        CaseFacts facts = factsWith({});
        QCOMPARE(nearestClock(obligationsOf(policy, facts))->kind, PromiseKind::Acknowledge);
        facts.messages = {answer(MessageKind::Acknowledgement, u"2026-11-20T18:00:00Z")};
        QCOMPARE(nearestClock(obligationsOf(policy, facts))->kind, PromiseKind::DetailedResponse);
        facts.messages << answer(MessageKind::DetailedResponse, u"2026-11-20T19:00:00Z", 3);
        QVERIFY(!nearestClock(obligationsOf(policy, facts)).has_value());
        QVERIFY(!nearestClock({}).has_value());
        QVERIFY(!nearestDue({}).has_value());
        facts.messages.clear();
        QCOMPARE(nearestDue(obligationsOf(policy, facts)),
                 nearestClock(obligationsOf(policy, facts))->dueAt);
    }
};

QTEST_GUILESS_MAIN(tst_Obligation)
#include "tst_obligation.moc"
