// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocksfixture.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

ClockPause paused(Seconds from, std::optional<Seconds> until,
                  PromiseKind kind = PromiseKind::DetailedResponse)
{
    return {kind,
            {.from = after(from),
             .until = until.transform([](Seconds length) { return after(length); }),
             .reason = u"asked for logs"_s}};
}

} // namespace

/// Clocks that stand still, that come again, and that warn.
class tst_Pauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void pauses_data()
    {
        QTest::addColumn<QList<ClockPause>>("pauses");
        QTest::addColumn<Seconds>("dueAfter");   // 48 h without them
        QTest::addColumn<ClockStatus>("status"); // after 50 hours

        const auto row = [](const char *name, const QList<ClockPause> &pauses, Seconds due,
                            ClockStatus status) { QTest::newRow(name) << pauses << due << status; };
        row("none", {}, 48 * Hour, ClockStatus::Overdue);
        row("a finished one moves the due instant", {paused(10 * Hour, 20 * Hour)}, 58 * Hour,
            ClockStatus::DueSoon);
        row("an open one holds it up", {paused(10 * Hour, {})}, 48 * Hour, ClockStatus::Paused);
        row("one that began before the clock counts from its start", {paused(-5 * Hour, 10 * Hour)},
            58 * Hour, ClockStatus::DueSoon);
        row("one that was over before is none", {paused(-5 * Hour, -1 * Hour)}, 48 * Hour,
            ClockStatus::Overdue);
        row("one that begins after it is due comes too late", {paused(49 * Hour, {})}, 48 * Hour,
            ClockStatus::Overdue);
        row("one of another clock is none",
            {paused(10 * Hour, 20 * Hour, PromiseKind::StatusUpdate)}, 48 * Hour,
            ClockStatus::Overdue);
        row("two are two", {paused(10 * Hour, 20 * Hour), paused(30 * Hour, 40 * Hour)}, 68 * Hour,
            ClockStatus::DueSoon);
        row("where two overlap their time counts once",
            {paused(10 * Hour, 20 * Hour), paused(15 * Hour, 25 * Hour)}, 63 * Hour,
            ClockStatus::DueSoon);
        row("the second may begin in the time that the first one won",
            {paused(40 * Hour, 46 * Hour), paused(49 * Hour, 50 * Hour)}, 55 * Hour,
            ClockStatus::DueSoon);
    }

    void pauses()
    {
        QFETCH(const QList<ClockPause>, pauses);
        QFETCH(const Seconds, dueAfter);
        CaseFacts facts = factsWith({});
        facts.record.pauses = pauses;
        const Obligation clock = only(promise(PromiseKind::DetailedResponse, 48 * Hour), facts);
        QCOMPARE(*clock.dueAt - *clock.startsAt, dueAfter);
        QTEST(statusAt(clock, after(50 * Hour)), "status");
    }

    void rule3_aFirstAnswerNeverWaitsForTheReporter_data()
    {
        QTest::addColumn<PromiseKind>("kind");
        QTest::newRow("the acknowledgement") << PromiseKind::Acknowledge;
        QTest::newRow("the first response") << PromiseKind::FirstResponse;
    }

    void rule3_aFirstAnswerNeverWaitsForTheReporter()
    {
        QFETCH(const PromiseKind, kind);
        CaseFacts facts = factsWith({});
        facts.record.pauses = {paused(Hour, {}, kind)}; // as no edit can make it
        const Obligation clock = only(promise(kind, 24 * Hour), facts);
        QVERIFY(clock.pauses.isEmpty());
        QCOMPARE(statusAt(clock, after(25 * Hour)), ClockStatus::Overdue);
    }

    void anAnswerDuringAPauseIsInTime()
    {
        CaseFacts facts = factsWith({answer(MessageKind::DetailedResponse, 100 * Hour)});
        facts.record.pauses = {paused(10 * Hour, {})}; // nobody let it run on
        const Obligation clock = only(promise(PromiseKind::DetailedResponse, 48 * Hour), facts);
        QCOMPARE(statusAt(clock, after(101 * Hour)), ClockStatus::Met);
        QCOMPARE(statusAt(clock, after(99 * Hour)), ClockStatus::Paused);
        facts.record.pauses = {paused(120 * Hour, {})}; // of later
        QCOMPARE(statusAt(only(promise(PromiseKind::DetailedResponse, 48 * Hour), facts),
                          after(130 * Hour)),
                 ClockStatus::MetLate);
    }

    void aPausedClockIsNotTheNearest()
    {
        CaseFacts facts = factsWith({});
        facts.record.pauses = {paused(10 * Hour, {})};
        const QList<Obligation> clocks =
            clocksOf({promise(PromiseKind::DetailedResponse, 48 * Hour),
                      promise(PromiseKind::Disclosure, 90 * Day)},
                     facts);
        QCOMPARE(nearestClock(clocks)->kind, PromiseKind::Disclosure);
    }

    void anEstimatesTargetCanBePausedToo()
    {
        CaseFacts facts = factsWith({});
        facts.record.estimates = {{.fixBy = after(30 * Day), .at = after(Day)}};
        facts.record.pauses = {paused(2 * Day, 5 * Day, PromiseKind::FixTarget)};
        QCOMPARE(clocksOf({}, facts).first().dueAt, after(33 * Day));
    }

    void updatesComeAgain()
    {
        const Promise weekly = promise(PromiseKind::StatusUpdate, 7 * Day);
        // In time, then late by three days, then nothing more.
        CaseFacts facts = factsWith({answer(MessageKind::Acknowledgement, Hour, 2),
                                     answer(MessageKind::Other, 6 * Day, 3),
                                     answer(MessageKind::Other, 16 * Day, 4)});
        const QList<Obligation> periods = clocksOf({weekly}, facts);
        QCOMPARE(periods.size(), 2);
        QCOMPARE(periods.at(0).startsAt, after(6 * Day));
        QCOMPARE(periods.at(0).dueAt, after(13 * Day));
        QCOMPARE(statusAt(periods.at(0), after(30 * Day)), ClockStatus::MetLate);
        QCOMPARE(periods.at(1).startsAt, after(16 * Day));
        QCOMPARE(periods.at(1).dueAt, after(23 * Day));
        QVERIFY(!periods.at(1).metAt.has_value());
        QVERIFY(!owedWord(periods).has_value()); // it has a clock
    }

    void updatesEndWithTheFixOrTheCase_data()
    {
        QTest::addColumn<Seconds>("endAfter");
        QTest::addColumn<bool>("isRelease");
        QTest::addColumn<ClockStatus>("status"); // of the running one, after 60 days
        QTest::newRow("a release in time excuses the rest")
            << 5 * Day << true << ClockStatus::NotOwed;
        QTest::newRow("so does the end of a case") << 5 * Day << false << ClockStatus::NotOwed;
        QTest::newRow("what was late before stays late") << 9 * Day << true << ClockStatus::Overdue;
    }

    void updatesEndWithTheFixOrTheCase()
    {
        QFETCH(const Seconds, endAfter);
        QFETCH(const bool, isRelease);
        CaseFacts facts = factsWith({answer(MessageKind::Other, Hour)});
        (isRelease ? facts.releasedAt : facts.endedAt) = after(endAfter);
        const QList<Obligation> periods =
            clocksOf({promise(PromiseKind::StatusUpdate, 7 * Day)}, facts);
        QCOMPARE(periods.size(), 1);
        QTEST(statusAt(periods.first(), after(60 * Day)), "status");
    }

    void aPauseMovesTheRunningUpdate()
    {
        CaseFacts facts = factsWith({answer(MessageKind::Other, Hour)});
        facts.record.pauses = {paused(2 * Day, 4 * Day, PromiseKind::StatusUpdate)};
        QCOMPARE(only(promise(PromiseKind::StatusUpdate, 7 * Day), facts).dueAt,
                 after(9 * Day + Hour));
    }

    /// It was quadratic and worse: twenty thousand messages took minutes.
    void thousandsOfMessagesAreNoBurden()
    {
        QList<Message> thread{message(Direction::Inbound, MessageKind::Other, at(Received), 1)};
        for (int i = 2; i <= 20'000; ++i) {
            Message next = answer(MessageKind::Other, i * Hour, i);
            next.direction = i % 2 == 0 ? Direction::Outbound : Direction::Inbound;
            next.matchedBy = MatchedBy::InReplyTo;
            next.recipients = {u"finder@example.org"_s};
            thread.append(next);
        }
        const QList<Obligation> periods =
            clocksOf({promise(PromiseKind::StatusUpdate, Hour)}, factsWith(thread));
        QCOMPARE(periods.size(), 10'001);
        QCOMPARE(chasedCount(thread, Hour), 0);
    }

    void thresholds_data()
    {
        QTest::addColumn<Seconds>("now");
        QTest::addColumn<ClockStatus>("status");
        QTest::addColumn<bool>("isEscalated");
        QTest::newRow("long before") << 10 * Hour << ClockStatus::Running << false;
        QTest::newRow("a second before it warns")
            << 36 * Hour - Seconds(1) << ClockStatus::Running << false;
        QTest::newRow("twelve hours before it warns") << 36 * Hour << ClockStatus::DueSoon << false;
        QTest::newRow("two hours before somebody else is told")
            << 46 * Hour << ClockStatus::DueSoon << true;
        QTest::newRow("late") << 48 * Hour + Seconds(1) << ClockStatus::Overdue << true;
    }

    void thresholds()
    {
        QFETCH(const Seconds, now);
        Promise details = promise(PromiseKind::DetailedResponse, 48 * Hour);
        details.warnBefore = 12 * Hour;
        details.escalateBefore = 2 * Hour;
        const Obligation clock = only(details, factsWith({}));
        QTEST(statusAt(clock, after(now)), "status");
        QTEST(isEscalated(clock, after(now)), "isEscalated");
        const std::optional<Instant> change = nextChange(clock, after(now));
        QCOMPARE(change.has_value(), now <= 48 * Hour);
        if (change) {
            const auto face = [&](Instant when) {
                return std::pair(statusAt(clock, when), isEscalated(clock, when));
            };
            QVERIFY(face(*change) != face(after(now)));
            QCOMPARE(face(*change - Seconds(1)), face(after(now)));
        }
    }

    void aPauseChangesTheFace()
    {
        CaseFacts facts = factsWith({});
        facts.record.pauses = {paused(10 * Hour, 20 * Hour)};
        const Obligation clock = only(promise(PromiseKind::DetailedResponse, 48 * Hour), facts);
        QCOMPARE(nextChange(clock, after(Hour)), after(10 * Hour));
        QCOMPARE(nextChange(clock, after(11 * Hour)), after(20 * Hour));
        QVERIFY(!isEscalated(clock, after(11 * Hour)));
    }
};

QTEST_GUILESS_MAIN(tst_Pauses)
#include "tst_pauses.moc"
