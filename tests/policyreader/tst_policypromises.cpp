// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// Sentences that look like a promise of a time and are another one, or none.
class TestPolicyPromises final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void isPromised_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("promises");

        const auto row = [](const char *name, const QString &words, const QString &promises) {
            QTest::newRow(name) << words << promises;
        };
        row("a fix estimate is no fix", u"You will receive a fix estimate within one week."_s,
            u"fix-estimate 168 promise"_s);
        row("ninety days in words", u"Please give us ninety days."_s, u"disclosure 2160 promise"_s);
        row("an embargo", u"The embargo lasts up to 90 days."_s, u"disclosure 2160 promise"_s);
        row("days before the reporter publishes are a clock",
            u"We ask you to give us 90 days before public disclosure."_s,
            u"disclosure 2160 promise"_s);
        row("from the report", u"We will respond within 3 days of your report."_s,
            u"first-response 72 promise"_s);
        row("from the release", u"We publish an advisory 30 days after the fix is released."_s,
            u"disclosure 720 promise from-release"_s);
        row("one is refused and another promised",
            u"We do not fix spam, but we will respond within 24 hours."_s,
            u"first-response 24 promise"_s);
    }

    void isPromised()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, promises);
        const Policy policy = readPolicy(words.toUtf8(), u"x"_s, {}).policy;
        QCOMPARE(promisesIn(policy), promises);
        QCOMPARE(unreadOf(policy), QStringList());
    }

    void isListedAndNotPromised_data()
    {
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const QString &words) {
            QTest::newRow(name) << words;
        };
        row("before something",
            u"Approximately one week before public disclosure, we send notifications."_s);
        row("prior to something", u"We will notify vendors 3 days prior to the release."_s);
        row("from the time of a CVE",
            u"We will publish the details 72 hours from the time the CVE is issued."_s);
        row("once there is a CVE", u"Once a CVE is assigned, we will respond within 72 hours."_s);
        row("from the first answer", u"We will fix it within 5 days of the first answer."_s);
        row("nothing and less",
            u"We will respond within 0 days and -3 hours and 9999999999999999999 hours."_s);
        row("nobody should expect it", u"You should not expect a reply within 24 hours."_s);
        row("no guarantee", u"We cannot guarantee a response within 3 days."_s);
        row("we will not", u"We will not publish an advisory within 30 days."_s);
    }

    void isListedAndNotPromised()
    {
        QFETCH(const QString, words);
        const PolicyReading reading = readPolicy(words.toUtf8(), u"x"_s, {});
        QCOMPARE(promisesIn(reading.policy), QString());
        QVERIFY(reading.policy.practices.isEmpty());
        QCOMPARE(unreadOf(reading.policy), QStringList{words});
        QCOMPARE(hasProblem(reading, PolicyProblemKind::VagueTime), words.contains("-3"_L1));
    }

    void whatNobodyGetsIsAnotherPractice_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<PracticeKind>("kind");
        QTest::newRow("no bounties") << u"We don't pay bounties."_s << PracticeKind::Other;
        QTest::newRow("no credit") << u"We do not credit reporters."_s << PracticeKind::Other;
        QTest::newRow("credit but for those who do not want it")
            << u"If you do not want credit, tell us."_s << PracticeKind::Credit;
        QTest::newRow("credit in place of a bounty")
            << u"No bounty is paid, but we will credit you."_s << PracticeKind::Credit;
        QTest::newRow("credit") << u"We credit reporters."_s << PracticeKind::Credit;
    }

    void whatNobodyGetsIsAnotherPractice()
    {
        QFETCH(const QString, words);
        QFETCH(const PracticeKind, kind);
        const Policy policy = readPolicy(words.toUtf8(), u"x"_s, {}).policy;
        QCOMPARE(practicesOf(policy, kind), QStringList{words});
        QCOMPARE(policy.practices.size(), 1);
    }

    void whatIsOfOneSeverityOnlyIsSaid()
    {
        const Policy one =
            readPolicy("We aim to fix critical issues in 30 days.\n", u"x"_s, {}).policy;
        QCOMPARE(promisesIn(one), u"fix-target 720 aim"_s);
        QVERIFY(one.promises.first().assumption.contains("\"critical issues\" only"_L1));

        const Policy both = readPolicy("Critical vulnerabilities are fixed within 7 days, high "
                                       "severity within 30 days.\n",
                                       u"x"_s, {})
                                .policy;
        QCOMPARE(promisesIn(both), u"fix-target 720 promise"_s);
        QVERIFY(both.promises.first().assumption.contains("the longest is read"_L1));

        const PolicyReading two = readPolicy("We aim to fix critical issues in 30 days.\n\n"
                                             "We aim to fix other issues in 90 days.\n",
                                             u"x"_s, {});
        QCOMPARE(promisesIn(two.policy), u"fix-target 2160 aim"_s);
        QVERIFY(two.policy.promises.first().assumption.contains("the longest is read"_L1));
        QVERIFY(!hasProblem(two, PolicyProblemKind::Contradiction));
    }

    void theLongestBySeverityKeepsItsUnit()
    {
        const auto promised = [](const char *markdown) {
            return promisesIn(readPolicy(markdown, u"x"_s, {}).policy);
        };
        QCOMPARE(promised("We aim to fix critical issues in 10 days.\n\n"
                          "We aim to fix other issues in 60 business days.\n"),
                 u"fix-target 60bd aim"_s);
        QCOMPARE(promised("We aim to fix critical issues in 5 business days.\n\n"
                          "We aim to fix other issues in 90 days.\n"),
                 u"fix-target 2160 aim"_s);
    }

    void everyAskedItemHasItsOwnKey()
    {
        const Policy policy = readPolicy("Please include:\n\n- the widget colour\n"
                                         "- a widget colour\n- widget colour 2\n",
                                         u"x"_s, {})
                                  .policy;
        QStringList keys;
        for (const AskedItem &item : policy.asks) {
            keys.append(item.key);
        }
        QCOMPARE(keys,
                 (QStringList{u"widget_colour"_s, u"widget_colour_2"_s, u"widget_colour_2_2"_s}));
    }

    void hoursAndBusinessDaysContradict_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("read");
        QTest::newRow("shorter on some days only")
            << u"2 business days"_s << u"72h"_s << u"first-response 72 promise"_s;
        QTest::newRow("surely not later")
            << u"2 business days"_s << u"48 hours"_s << u"first-response 48 promise"_s;
        QTest::newRow("surely later")
            << u"1 business day"_s << u"30 days"_s << u"first-response 1bd promise"_s;
    }

    void hoursAndBusinessDaysContradict()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QString, read);
        const QString sentence = u"We will respond within %1.\n\n"_s;
        for (const QString &text : QStringList{sentence.arg(one) + sentence.arg(other),
                                               sentence.arg(other) + sentence.arg(one)}) {
            const PolicyReading reading = readPolicy(text.toUtf8(), u"x"_s, {});
            QCOMPARE(promisesIn(reading.policy), read);
            const auto found = std::ranges::find(reading.problems, PolicyProblemKind::Contradiction,
                                                 &PolicyProblem::kind);
            QVERIFY(found != reading.problems.end());
            QVERIFY(found->text.endsWith(" is read)"_L1));
            QVERIFY(reading.policy.promises.first().assumption.contains("depends on the day"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyPromises)
#include "tst_policypromises.moc"
