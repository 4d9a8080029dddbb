// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/clausepopup.h"
#include "cases/clockcell.h"
#include "cases/clocksbar.h"
#include "common/theme.h"
#include "views/casefixture.h"

#include <QAccessible>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestClocksBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void urgentClocksComeFirst();
    void aBarShowsFiveAndSaysHowManyMoreThereAre();
    void aNarrowBarShowsFewerClocks();
    void aClockExplainsItselfWithItsClauseAndItsZone();
    void aClickOpensTheClauseAndItsEvidence();
    void aClockThatPassesItsDueInstantMovesItsWords();
    void aClockIsAButton();
    void theTabKeyReachesTheClocksBeforeTheRest();
    void aPausedClockSaysSinceWhenAndWhy();
    void aRecurringPromiseIsShownOnce();
    void aClockThatMayWaitIsPausedAndResumedByKey_data();
    void aClockThatMayWaitIsPausedAndResumedByKey();
};

namespace {

QList<Obligation> sixClocks()
{
    QList<Obligation> clocks{
        makeClock(PromiseKind::FirstResponse, 4 * Hour, 2 * Hour),
        makeClock(PromiseKind::FixEstimate, std::nullopt),
        makeClock(PromiseKind::DetailedResponse, 28 * Hour),
        makeClock(PromiseKind::Acknowledge, -3 * Hour),
        makeClock(PromiseKind::NotifyDecision, 10 * Hour),
        makeClock(PromiseKind::NotifyResolved, std::nullopt),
    };
    clocks.last().startsAt.reset();
    return clocks;
}

QList<PromiseKind> kindsOf(const QList<Obligation> &clocks)
{
    QList<PromiseKind> kinds;
    for (const Obligation &clock : clocks) {
        kinds << clock.kind;
    }
    return kinds;
}

QList<ClockCell *> shownCells(const ClocksBar &bar)
{
    QList<ClockCell *> cells = bar.findChildren<ClockCell *>();
    cells.removeIf([](const ClockCell *cell) { return cell->isHidden(); });
    return cells;
}

} // namespace

void TestClocksBar::urgentClocksComeFirst()
{
    const QList<PromiseKind> wanted{PromiseKind::Acknowledge,      PromiseKind::NotifyDecision,
                                    PromiseKind::DetailedResponse, PromiseKind::FixEstimate,
                                    PromiseKind::FirstResponse,    PromiseKind::NotifyResolved};
    QCOMPARE(kindsOf(ClocksBar::inOrder(sixClocks(), Now)), wanted);
}

void TestClocksBar::aBarShowsFiveAndSaysHowManyMoreThereAre()
{
    ClocksBar bar;
    bar.resize(1400, bar.height());
    bar.setClocks(sixClocks(), {}, Now);
    QCOMPARE(shownCells(bar).size(), 5);
    const auto *more = bar.findChild<QPushButton *>(u"moreClocks"_s);
    QVERIFY(!more->isHidden());
    QCOMPARE(more->text(), u"+1"_s);
    QCOMPARE(more->menu()->actions().size(), 1);
    QVERIFY(more->menu()->actions().constFirst()->text().contains(u"Not started"_s));

    bar.setClocks(sixClocks().first(5), {}, Now);
    QVERIFY(more->isHidden());
}

void TestClocksBar::aNarrowBarShowsFewerClocks()
{
    ClocksBar bar;
    bar.resize(500, bar.height());
    bar.setClocks(sixClocks(), {}, Now);
    QCOMPARE(shownCells(bar).size(), 2);
    QCOMPARE(bar.findChild<QPushButton *>(u"moreClocks"_s)->text(), u"+4"_s);
    for (const ClockCell *cell : shownCells(bar)) {
        QVERIFY(cell->geometry().right() < bar.width());
    }
}

void TestClocksBar::aClockExplainsItselfWithItsClauseAndItsZone()
{
    const CaseDetail detail = makeDetail();
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks(detail.obligations, detail.policy, Now);
    const ClockCell *first = shownCells(bar).constFirst();
    QVERIFY(first->toolTip().contains(u"You should receive a response within 24 hours."_s));
    QVERIFY(first->toolTip().contains(u"Sat 21 Nov 2026 16:00 UTC"_s));
    QVERIFY(first->accessibleName().contains(u"4 h 00 m left"_s));
}

void TestClocksBar::aClickOpensTheClauseAndItsEvidence()
{
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks({makeClock(PromiseKind::Acknowledge, 4 * Hour, 2 * Hour)}, makeDetail().policy,
                  Now);
    QSignalSpy spy(&bar, &ClocksBar::evidenceRequested);
    bar.show();
    QTest::mouseClick(shownCells(bar).constFirst(), Qt::LeftButton);
    auto *popup = bar.findChild<ClausePopup *>();
    QVERIFY(popup != nullptr);
    popup->findChild<QPushButton *>(u"clauseEvidence"_s)->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<MessageId>(), MessageId{2});
}

void TestClocksBar::aClockThatPassesItsDueInstantMovesItsWords()
{
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks({makeClock(PromiseKind::Acknowledge, 4 * Hour)}, {}, Now);
    bar.setNow(Now + 5 * Hour);
    QVERIFY(shownCells(bar).constFirst()->accessibleName().contains(u"Overdue 1 h 00 m"_s));
}

void TestClocksBar::aClockIsAButton()
{
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks({makeClock(PromiseKind::Acknowledge, 4 * Hour)}, {}, Now);
    bar.show();
    ClockCell *cell = shownCells(bar).constFirst();
    auto *spoken = QAccessible::queryAccessibleInterface(cell);
    QCOMPARE(spoken->role(), QAccessible::PushButton);
    QCOMPARE(spoken->text(QAccessible::Name), cell->accessibleName());
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(bar.findChild<ClausePopup *>() != nullptr); // it shows that it is pressed
    delete bar.findChild<ClausePopup *>();
    QTest::keyClick(cell, Qt::Key_Return);
    QVERIFY(bar.findChild<ClausePopup *>() != nullptr);
}

void TestClocksBar::theTabKeyReachesTheClocksBeforeTheRest()
{
    ClocksBar bar;
    bar.resize(500, bar.height());
    bar.setClocks(sixClocks(), {}, Now);
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    const QList<ClockCell *> cells = shownCells(bar);
    cells.first()->setFocus();
    QTest::keyClick(&bar, Qt::Key_Tab);
    QVERIFY(cells.last()->hasFocus());
    QTest::keyClick(&bar, Qt::Key_Tab);
    QVERIFY(bar.findChild<QPushButton *>(u"moreClocks"_s)->hasFocus());
}

void TestClocksBar::aPausedClockSaysSinceWhenAndWhy()
{
    Obligation clock = makeClock(PromiseKind::DetailedResponse, 28 * Hour);
    clock.pauses = {{.from = Now - Hour, .until = {}, .reason = u"asked for\u202e the log"_s}};
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks({clock}, {}, Now);
    const QString spoken = shownCells(bar).constFirst()->accessibleName();
    QVERIFY2(spoken.contains(u"Paused, since Sat 11:00: asked for\\u202E the log"_s),
             qPrintable(spoken));
}

void TestClocksBar::aRecurringPromiseIsShownOnce()
{
    const Obligation broken = makeClock(PromiseKind::StatusUpdate, -9 * Hour, 8 * Hour);
    const Obligation brokenAgain = makeClock(PromiseKind::StatusUpdate, -6 * Hour, 5 * Hour);
    const Obligation runs = makeClock(PromiseKind::StatusUpdate, 9 * Hour);
    const Obligation other = makeClock(PromiseKind::Acknowledge, -3 * Hour);
    QCOMPARE(ClocksBar::eachOnce({other, broken, brokenAgain, runs}, Now),
             (QList<Obligation>{other, runs}));
    QCOMPARE(ClocksBar::eachOnce({broken, brokenAgain}, Now), QList<Obligation>{brokenAgain});
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks({broken, brokenAgain, runs}, {}, Now);
    QCOMPARE(shownCells(bar).size(), 1);
}

void TestClocksBar::aClockThatMayWaitIsPausedAndResumedByKey_data()
{
    QTest::addColumn<Obligation>("clock");
    QTest::addColumn<bool>("mayPause");
    QTest::addColumn<bool>("mayResume");
    const auto row = [](const char *name, const Obligation &clock, bool mayPause, bool mayResume) {
        QTest::newRow(name) << clock << mayPause << mayResume;
    };
    row("rule 3: an acknowledgement never waits", makeClock(PromiseKind::Acknowledge, 4 * Hour),
        false, false);
    row("rule 3: nor does a first response", makeClock(PromiseKind::FirstResponse, 4 * Hour), false,
        false);
    row("a running one may", makeClock(PromiseKind::DetailedResponse, 28 * Hour), true, false);
    row("one without a deadline may", makeClock(PromiseKind::FixEstimate, std::nullopt), true,
        false);
    row("a late one may not", makeClock(PromiseKind::DetailedResponse, -Hour), false, false);
    row("a met one may not", makeClock(PromiseKind::DetailedResponse, 28 * Hour, 2 * Hour), false,
        false);
    Obligation paused = makeClock(PromiseKind::DetailedResponse, 28 * Hour);
    paused.pauses = {{.from = Now - Hour, .until = {}, .reason = u"a log"_s}};
    row("a paused one runs on", paused, false, true);
}

void TestClocksBar::aClockThatMayWaitIsPausedAndResumedByKey()
{
    QFETCH(const Obligation, clock);
    QFETCH(const bool, mayPause);
    QFETCH(const bool, mayResume);
    ClocksBar bar;
    bar.resize(1000, bar.height());
    bar.setClocks({clock}, {}, Now);
    bar.show();
    const QSignalSpy paused(&bar, &ClocksBar::pauseRequested);
    const QSignalSpy resumed(&bar, &ClocksBar::resumeRequested);
    bar.openFirst();
    auto *popup = bar.findChild<ClausePopup *>();
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->findChild<QPushButton *>(u"clausePause"_s) != nullptr, mayPause);
    QCOMPARE(popup->findChild<QPushButton *>(u"clauseResume"_s) != nullptr, mayResume);
    QTest::keyClick(popup, Qt::Key_P);
    QCOMPARE(paused.size(), mayPause ? 1 : 0);
    QCOMPARE(resumed.size(), mayResume ? 1 : 0);
}

} // namespace Docket

QTEST_MAIN(Docket::TestClocksBar)
#include "tst_clocksbar.moc"
