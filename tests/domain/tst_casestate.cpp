// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"
#include "domain/tokens.h"

#include <QTest>

#include <utility>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_CaseState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    /// The policy on one screen; a changed row must be changed here on purpose.
    void printsTheTable()
    {
        const QStringList expected{
            u"new: acknowledge > acknowledged, evaluate > evaluating, accept > accepted, "
            "decline > declined, mark-duplicate > duplicate"_s,
            u"acknowledged: evaluate > evaluating, accept > accepted, decline > declined, "
            "mark-duplicate > duplicate"_s,
            u"evaluating: accept > accepted, decline > declined, mark-duplicate > duplicate"_s,
            u"accepted: start-fix > fixing, reopen > evaluating"_s,
            u"declined: close > closed, reopen > evaluating"_s,
            u"duplicate: close > closed, reopen > evaluating"_s,
            u"fixing: release > released, reopen > evaluating"_s,
            u"released: disclose > disclosed"_s,
            u"disclosed: close > closed"_s,
            u"closed: reopen > evaluating"_s,
        };
        QStringList printed;
        for (const CaseState from : allValues<CaseState>()) {
            QStringList steps;
            for (const CaseAction action : actionsFrom(from)) {
                steps << toToken(action) + u" > "_s + toToken(transition(from, action).value());
            }
            printed << toToken(from) + u": "_s + steps.join(u", "_s);
            qInfo().noquote() << printed.last();
        }
        QCOMPARE(printed, expected);
    }

    void everyPairIsEitherInTheTableOrRefusedWithItsNames()
    {
        qsizetype allowed = 0;
        for (const CaseState from : allValues<CaseState>()) {
            for (const CaseAction action : allValues<CaseAction>()) {
                const auto to = transition(from, action);
                QCOMPARE(to.has_value(), actionsFrom(from).contains(action));
                if (to) {
                    ++allowed;
                    QVERIFY(*to != from);
                } else {
                    QCOMPARE(to.error(), (TransitionError{from, action}));
                }
            }
        }
        QCOMPARE(allowed, qsizetype(transitions().size())); // no row twice
    }

    void everyStateCanBeReachedAndLeft()
    {
        for (const CaseState state : allValues<CaseState>()) {
            bool isReached = state == CaseState::New;
            for (const Transition &row : transitions()) {
                isReached = isReached || row.to == state;
            }
            QVERIFY2(isReached, toToken(state).data());
            QVERIFY2(!actionsFrom(state).isEmpty(), toToken(state).data());
        }
    }

    void aReleasedCaseCannotBeClosedWithoutDisclosure()
    {
        QVERIFY(!transition(CaseState::Released, CaseAction::Close).has_value());
    }

    void nothingIsDisclosedBeforeItIsReleased()
    {
        for (const Transition &row : transitions()) {
            if (row.action == CaseAction::Disclose) {
                QCOMPARE(row.from, CaseState::Released);
            }
        }
    }

    void openAndReleased_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("released");

        QTest::newRow("a new case waits for somebody") << CaseState::New << true << false;
        QTest::newRow("an acknowledged case waits") << CaseState::Acknowledged << true << false;
        QTest::newRow("an evaluated case waits") << CaseState::Evaluating << true << false;
        QTest::newRow("an accepted case waits") << CaseState::Accepted << true << false;
        QTest::newRow("a case in fix waits") << CaseState::Fixing << true << false;
        QTest::newRow("a released case waits for its disclosure")
            << CaseState::Released << true << true;
        QTest::newRow("a disclosed case is open until it is closed")
            << CaseState::Disclosed << true << true;
        QTest::newRow("a declined case waits for nobody") << CaseState::Declined << false << false;
        QTest::newRow("a duplicate waits for nobody") << CaseState::Duplicate << false << false;
        QTest::newRow("a closed case may never have been released")
            << CaseState::Closed << false << false;
    }

    void openAndReleased()
    {
        QFETCH(const CaseState, state);
        QTEST(isOpen(state), "open");
        QTEST(isReleased(state), "released");
    }
};

QTEST_GUILESS_MAIN(tst_CaseState)
#include "tst_casestate.moc"
