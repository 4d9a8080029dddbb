// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocksfixture.h"
#include "domain/tokens.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Docket::CaseFacts)

class tst_CaseClocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    /// Every kind of promise: when it starts, when it is due, what keeps it.
    void everyPromise_data()
    {
        QTest::addColumn<PromiseKind>("kind");
        QTest::addColumn<ClockStart>("start");
        QTest::addColumn<Seconds>("startsAfter");
        QTest::addColumn<Seconds>("metAfter");

        // The case of everyPromise(): decided after 2 days, known to be exploited after 3, fixed
        // and released after 10, disclosed after 12.
        using enum PromiseKind;
        const auto row = [](const char *name, PromiseKind kind, ClockStart start, Seconds starts,
                            Seconds met) { QTest::newRow(name) << kind << start << starts << met; };
        row("W-16: acknowledged by the first answer", Acknowledge, ClockStart::Received, Seconds(0),
            1 * Hour);
        row("M-5: likewise a first response", FirstResponse, ClockStart::Received, Seconds(0),
            1 * Hour);
        row("W-17: an answer with details", DetailedResponse, ClockStart::Received, Seconds(0),
            30 * Hour);
        row("W-19: an estimate", FixEstimate, ClockStart::Received, Seconds(0), 3 * Day);
        row("M-8: the decision is told", NotifyDecision, ClockStart::Decision, 2 * Day,
            2 * Day + 2 * Hour);
        row("a fix is released", FixTarget, ClockStart::Received, Seconds(0), 10 * Day);
        row("W-20: the release is told", NotifyResolved, ClockStart::Released, 10 * Day, 11 * Day);
        row("an advisory from receipt (90 days)", Disclosure, ClockStart::Received, Seconds(0),
            12 * Day);
        row("an advisory from the release (90+30)", Disclosure, ClockStart::Released, 10 * Day,
            12 * Day);
        row("CRA: an early warning", EarlyWarning, ClockStart::ExploitationKnown, 3 * Day,
            3 * Day + 20 * Hour);
        row("CRA: a notice", IncidentNotice, ClockStart::ExploitationKnown, 3 * Day, 5 * Day);
        row("CRA: a final report from the fix", FinalReport, ClockStart::Released, 10 * Day,
            20 * Day);
    }

    void everyPromise()
    {
        QFETCH(const PromiseKind, kind);
        QFETCH(const ClockStart, start);
        QFETCH(const Seconds, startsAfter);
        QFETCH(const Seconds, metAfter);
        CaseFacts facts = factsWith({answer(MessageKind::Acknowledgement, Hour, 2),
                                     answer(MessageKind::DetailedResponse, 30 * Hour, 3),
                                     answer(MessageKind::Decision, 2 * Day + 2 * Hour, 4),
                                     answer(MessageKind::Estimate, 3 * Day, 5),
                                     answer(MessageKind::Resolved, 11 * Day, 6)});
        facts.decidedAt = after(2 * Day);
        facts.releasedAt = after(10 * Day);
        facts.disclosedAt = after(12 * Day);
        facts.record.exploitation = {.knownAt = after(3 * Day),
                                     .warnedAt = after(3 * Day + 20 * Hour),
                                     .notifiedAt = after(5 * Day),
                                     .reportedAt = after(20 * Day)};
        const Obligation clock = only(promise(kind, 14 * Day, start), facts);
        QCOMPARE(clock.startsAt, after(startsAfter));
        QCOMPARE(clock.dueAt, after(startsAfter + 14 * Day));
        QCOMPARE(clock.metAt, after(metAfter));
        QCOMPARE(clock.metBy.has_value(), isToReporter(kind));
        const Obligation unmet = only(promise(kind, 14 * Day, start), factsWith({}));
        QVERIFY(!unmet.metAt.has_value());
        QCOMPARE(unmet.startsAt.has_value(), start == ClockStart::Received);
        QVERIFY(unmet.isOwed);
    }

    void rule1_aClockStartsAtReceiptAndNeverAtImport()
    {
        CaseFacts facts =
            factsWith({message(Direction::Inbound, MessageKind::Other, at(Received)),
                       message(Direction::Inbound, MessageKind::Other, after(40 * Hour), 2)});
        const Obligation clock = only(promise(PromiseKind::Acknowledge, Day), facts);
        QCOMPARE(clock.startsAt, at(Received));
        facts.isDuplicate = true; // merging moves nothing
        facts.endedAt = after(50 * Hour);
        facts.releasedAt = after(-20 * Day);
        QCOMPARE(only(promise(PromiseKind::Acknowledge, Day), facts).startsAt, at(Received));
    }

    void rule2_onlyAnOutboundMessageStopsTheAcknowledgement_data()
    {
        QTest::addColumn<Message>("sent");
        QTest::addColumn<bool>("isMet");
        QTest::newRow("an answer") << answer(MessageKind::Other, Hour) << true;
        QTest::newRow("an automatic reply") << answer(MessageKind::AutomaticReply, Hour) << false;
        QTest::newRow("a note") << message(Direction::Internal, MessageKind::Acknowledgement,
                                           after(Hour))
                                << false;
    }

    void rule2_onlyAnOutboundMessageStopsTheAcknowledgement()
    {
        QFETCH(const Message, sent);
        const Obligation clock = only(promise(PromiseKind::Acknowledge, Day), factsWith({sent}));
        QTEST(clock.metAt.has_value(), "isMet");
    }

    void rule5_whatStatesNoTimeIsNeverLate()
    {
        const Obligation clock = only(promise(PromiseKind::FixEstimate, {}), factsWith({}));
        QCOMPARE(clock.dueAt, std::nullopt);
        QCOMPARE(statusAt(clock, after(3650 * Day)), ClockStatus::NoDeadline);
        QVERIFY(!isEscalated(clock, after(3650 * Day)));
        QVERIFY(!nearestDue({clock}).has_value());
    }

    void W11_aDayIsTwentyFourHoursAlsoWhenTheClocksChange_data()
    {
        QTest::addColumn<QString>("received");
        QTest::newRow("the night summer time ends in Berlin") << u"2026-10-24T17:30:00+02:00"_s;
        QTest::newRow("the night it begins") << u"2026-03-28T17:30:00+01:00"_s;
        QTest::newRow("the night it begins in New York") << u"2026-03-07T17:30:00-05:00"_s;
    }

    void W11_aDayIsTwentyFourHoursAlsoWhenTheClocksChange()
    {
        QFETCH(const QString, received);
        CaseFacts facts = factsWith({});
        facts.receivedAt = at(received);
        for (const QByteArray &zone : {"Europe/Berlin"_ba, "America/New_York"_ba}) {
            facts.calendar.zone = zone;
            const Obligation clock = only(promise(PromiseKind::FirstResponse, Day), facts);
            QCOMPARE(clock.dueAt, at(received) + Day);
        }
    }

    void businessDaysAreTheTeams()
    {
        Promise two = promise(PromiseKind::DetailedResponse, 2 * Day);
        two.unit = SpanUnit::BusinessDays;
        CaseFacts facts = factsWith({});
        QCOMPARE(only(two, facts).dueAt, at(u"2026-11-24T17:30:00Z")); // Friday to Tuesday
        facts.calendar.holidays = {{QDate(2026, 11, 23), u"away"_s}};
        QCOMPARE(only(two, facts).dueAt, at(u"2026-11-25T17:30:00Z"));
        two.unit = SpanUnit::CalendarHours;
        QCOMPARE(only(two, facts).dueAt, at(u"2026-11-22T17:30:00Z"));
        two.unit = SpanUnit::BusinessDays;
        two.within = 25 * Hour; // what is begun counts
        QCOMPARE(only(two, facts).dueAt, at(u"2026-11-25T17:30:00Z"));
    }

    void W19_anEstimateIsATargetAndAChangedOneIsOwedAWord()
    {
        const Promise estimate = promise(PromiseKind::FixEstimate, {});
        CaseFacts facts = factsWith({answer(MessageKind::Estimate, 2 * Day)});
        QCOMPARE(clocksOf({estimate}, facts).size(), 1);
        facts.record.estimates = {{.fixBy = after(30 * Day), .at = after(2 * Day)}};
        QList<Obligation> clocks = clocksOf({estimate}, facts);
        QCOMPARE(clocks.size(), 2);
        QCOMPARE(clocks.at(1).kind, PromiseKind::FixTarget);
        QCOMPARE(clocks.at(1).modality, Modality::Aim);
        QCOMPARE(clocks.at(1).dueAt, after(30 * Day));
        QCOMPARE(clocks.at(1).startsAt, after(2 * Day));

        facts.record.estimates.append({.fixBy = after(60 * Day), .at = after(20 * Day)});
        clocks = clocksOf({estimate}, facts);
        QCOMPARE(clocks.size(), 3);
        QCOMPARE(clocks.at(1).dueAt, after(60 * Day));
        QCOMPARE(clocks.at(2).kind, PromiseKind::EstimateChange);
        QCOMPARE(statusAt(clocks.at(2), after(21 * Day)), ClockStatus::NoDeadline);
        QCOMPARE(owedWord(clocks), PromiseKind::EstimateChange);

        facts.messages.append(answer(MessageKind::Other, 21 * Day, 3));
        QVERIFY(owedWord(clocksOf({estimate}, facts)).has_value()); // says nothing of the date
        facts.messages.append(answer(MessageKind::Estimate, 22 * Day, 4));
        clocks = clocksOf({estimate}, facts);
        QCOMPARE(clocks.at(2).metBy, MessageId{4});
        QCOMPARE(owedWord(clocks), std::nullopt);

        facts.releasedAt = after(61 * Day);
        QCOMPARE(statusAt(clocksOf({estimate}, facts).at(1), after(70 * Day)),
                 ClockStatus::MetLate);
    }

    void W19_afterTheReleaseNoDateIsOwedAndNoneIsATarget()
    {
        CaseFacts facts = factsWith({});
        facts.decidedAt = after(Day);
        facts.record.estimates = {{.fixBy = after(30 * Day), .at = after(2 * Day)},
                                  {.fixBy = after(60 * Day), .at = after(20 * Day)}};
        QCOMPARE(owedWord(clocksOf({}, facts)), PromiseKind::EstimateChange);
        facts.releasedAt = after(25 * Day); // before anybody told the date
        QList<Obligation> clocks = clocksOf({}, facts);
        QCOMPARE(statusAt(clocks.at(0), after(26 * Day)), ClockStatus::Met);
        QCOMPARE(statusAt(clocks.at(1), after(26 * Day)), ClockStatus::NotOwed);
        QCOMPARE(owedWord(clocks), std::nullopt);

        facts.record.estimates.append({.fixBy = after(90 * Day), .at = after(40 * Day)});
        clocks = clocksOf({}, facts);
        QCOMPARE(clocks.size(), 2);
        for (const Obligation &clock : std::as_const(clocks)) {
            QCOMPARE(statusAt(clock, after(41 * Day)), ClockStatus::NotOwed);
        }
        facts.decidedAt = after(39 * Day); // opened again, and decided again
        QCOMPARE(statusAt(clocksOf({}, facts).first(), after(41 * Day)), ClockStatus::Running);
    }

    void W19_theSameDateAgainIsNoChange()
    {
        CaseFacts facts = factsWith({});
        facts.record.estimates = {
            {.fixBy = after(30 * Day), .at = after(2 * Day)},
            {.fixBy = after(30 * Day), .reason = u"confirmed"_s, .at = after(5 * Day)}};
        const QList<Obligation> clocks = clocksOf({}, facts);
        QCOMPARE(clocks.size(), 1);
        QCOMPARE(clocks.first().startsAt, after(2 * Day));
    }

    void aFixOfBeforeKeepsNoNewTarget()
    {
        CaseFacts facts = factsWith({});
        facts.releasedAt = after(10 * Day); // then the case was opened again
        facts.record.estimates = {{.fixBy = after(60 * Day), .at = after(40 * Day)}};
        QVERIFY(!clocksOf({}, facts).first().metAt.has_value());
    }

    void W18_whoDidNotFollowTheGuidelinesIsNotOwedWhatTheyCondition()
    {
        Promise conditional = promise(PromiseKind::FixEstimate, {});
        conditional.onlyIfGuidelinesFollowed = true;
        CaseFacts facts = factsWith({});
        QCOMPARE(statusAt(only(conditional, facts), after(Day)), ClockStatus::NoDeadline);
        facts.guidelinesFollowed = false;
        QCOMPARE(statusAt(only(conditional, facts), after(Day)), ClockStatus::NotOwed);
        QVERIFY(!isAnswerOwed(clocksOf({conditional}, facts)));
    }

    void aDuplicatesReporterIsToldOfTheFix()
    {
        const Promise told = promise(PromiseKind::NotifyResolved, {}, ClockStart::Released);
        CaseFacts facts = factsWith({});
        facts.decidedAt = after(Day);
        facts.endedAt = after(Day);
        QCOMPARE(statusAt(only(told, facts), after(9 * Day)), ClockStatus::NotOwed);
        facts.isDuplicate = true;
        QCOMPARE(statusAt(only(told, facts), after(9 * Day)), ClockStatus::NotStarted);
        facts.releasedAt = after(10 * Day); // of the original
        QCOMPARE(statusAt(only(told, facts), after(11 * Day)), ClockStatus::NoDeadline);
        QCOMPARE(owedWord(clocksOf({told}, facts)), PromiseKind::NotifyResolved);
        facts.releasedAt = after(-10 * Day); // it was fixed before somebody found it again
        QCOMPARE(only(told, facts).startsAt, at(Received));
        facts.messages = {answer(MessageKind::Resolved, 12 * Day)};
        QCOMPARE(statusAt(only(told, facts), after(13 * Day)), ClockStatus::Met);
        // Its own clocks go on as they were.
        QCOMPARE(statusAt(only(promise(PromiseKind::DetailedResponse, Day), factsWith({})),
                          after(9 * Day)),
                 ClockStatus::Overdue);
    }

    void theLawWaitsForNoEndOfACase()
    {
        CaseFacts facts = factsWith({});
        facts.record.exploitation.knownAt = after(Day);
        facts.endedAt = after(36 * Hour);
        const Promise warning =
            promise(PromiseKind::EarlyWarning, Day, ClockStart::ExploitationKnown);
        QCOMPARE(statusAt(only(warning, facts), after(3 * Day)), ClockStatus::Overdue);
        const Promise report = promise(PromiseKind::FinalReport, 14 * Day, ClockStart::Released);
        facts.releasedAt = after(Hour);
        QCOMPARE(only(report, facts).startsAt, after(Day)); // nothing was known before
        facts.record.exploitation = {};
        QVERIFY(!only(report, facts).startsAt.has_value());
    }

    void whoIsOwedWhat()
    {
        CaseFacts facts = factsWith({});
        facts.decidedAt = after(Day);
        const QList<Obligation> clocks =
            clocksOf({promise(PromiseKind::Acknowledge, Day),
                      promise(PromiseKind::NotifyDecision, {}, ClockStart::Decision),
                      promise(PromiseKind::NotifyResolved, {}, ClockStart::Released),
                      promise(PromiseKind::Disclosure, 90 * Day)},
                     facts);
        QCOMPARE(owedWord(clocks), PromiseKind::NotifyDecision);
        QList<PromiseKind> owed;
        for (const Obligation &obligation : owedToReporter(clocks)) {
            owed.append(obligation.kind);
        }
        QCOMPARE(owed, (QList{PromiseKind::Acknowledge, PromiseKind::NotifyDecision}));
        QVERIFY(isAnswerOwed(clocks));
        // Late is late, also while the case is open and the promise is not kept.
        QCOMPARE(statusAt(clocks.first(), after(Day + Seconds(1))), ClockStatus::Overdue);
        const Promise due = promise(PromiseKind::NotifyDecision, Day, ClockStart::Decision);
        QCOMPARE(owedWord(clocksOf({due}, facts)), std::nullopt); // the list shows its clock
    }
};

QTEST_GUILESS_MAIN(tst_CaseClocks)
#include "tst_caseclocks.moc"
