// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// Policies that Docket has not seen before, in the forms of well-known projects.
class TestPolicyForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void whatIsPromisedToEverybodyIsOwedToEverybody()
    {
        const QByteArray markdown =
            "If you follow these guidelines, we will acknowledge your report within 24 hours.\n\n"
            "We will respond within 24 hours.\n";
        const Policy policy = readPolicy(markdown, u"x"_s, {}).policy;
        QCOMPARE(promisesIn(policy), u"acknowledge 24 promise"_s);
        QCOMPARE(policy.promises.first().clauses.size(), 2);
    }

    void promises_data()
    {
        QTest::addColumn<QString>("promises");

        QTest::newRow("template") << u"first-response 48 promise, fix-target - promise"_s;
        QTest::newRow("runtime")
            << u"acknowledge 120 aim, detailed-response 240 aim, status-update - aim"_s;
        QTest::newRow("compiler")
            << u"acknowledge 24 promise, detailed-response 48 promise, status-update 120 promise"_s;
        QTest::newRow("orchestrator")
            << u"acknowledge 3bd promise, detailed-response 3bd promise, status-update - promise"_s;
        QTest::newRow("language") << u"acknowledge 168 promise, status-update - promise, "
                                     "fix-target 2160 promise, disclosure 2160 promise"_s;
        QTest::newRow("foundation")
            << u"first-response 72 promise, status-update 168 promise, notify-decision - promise"_s;
        QTest::newRow("webframework") << u"acknowledge 3bd promise, fix-target 2160 aim"_s;
        QTest::newRow("transfer") << u"acknowledge 48 promise, disclosure - promise from-release"_s;
        QTest::newRow("shell") << u"detailed-response - promise, status-update - promise"_s;
        QTest::newRow("severity")
            << u"acknowledge 1bd aim, detailed-response 5bd aim, status-update 168 aim, "
               "fix-target 2160 aim"_s;
        QTest::newRow("research") << u"disclosure 2160 promise, disclosure 720 promise "
                                     "from-release, first-response 1bd promise if-followed"_s;
        QTest::newRow("mailserver2")
            << u"first-response 24 promise, detailed-response 72 promise, status-update 168 "
               "promise, fix-target 2160 aim, disclosure 2160 aim"_s;
        QTest::newRow("database") << u"first-response 2bd aim, detailed-response 168 aim, "
                                     "fix-target 336 aim, disclosure 720 aim from-release"_s;
        QTest::newRow("small") << u"first-response 168 aim, fix-target 720 aim"_s;
        QTest::newRow("markup") << u"first-response 2bd promise"_s;
        QTest::newRow("harsh")
            << u"first-response - promise, fix-target - promise, acknowledge 24 promise"_s;
    }

    void promises()
    {
        QFETCH(const QString, promises);
        const PolicyReading reading = formOf(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(promisesIn(reading.policy), promises);
        // A record of it can be kept and read again.
        const auto kept = policyFromJson(toJson(reading.policy));
        QVERIFY2(kept, qPrintable(kept.error_or(QString())));
        QCOMPARE(*kept, reading.policy);
    }

    void versions_data()
    {
        QTest::addColumn<QString>("rows");

        QTest::newRow("template") << u"5.1.x yes, 5.0.x no, 4.0.x yes, < 4.0 no"_s;
        QTest::newRow("orchestrator")
            << u"1.31 no until 2025-10-28, 1.32 yes until 2026-02-28, 1.33 yes until 2026-06-28, "
               "1.30 and older no"_s;
        QTest::newRow("webframework")
            << u"main yes, 5.2 yes until 2028-04-30, 5.1 yes until 2025-12-31, "
               "4.2 yes until 2026-04-30, 4.1 no"_s;
        QTest::newRow("language")
            << u"1.24.x yes, 1.23.x yes, two most recent major releases yes, < 1.23 no"_s;
        QTest::newRow("severity") << u"latest yes, Older versions no"_s;
        QTest::newRow("mailserver2")
            << u"0.15.x yes, 0.14.x yes until 2026-12-01, 0.13.x no, < 0.13 no"_s;
        QTest::newRow("database")
            << u"7.2 and later yes, 6.2.x yes, 6.0 or older no, three most recent minor releases yes"_s;
        QTest::newRow("small") << u"v3 yes, Everything else no"_s;
        QTest::newRow("runtime") << QString();
        QTest::newRow("harsh") << QString();
    }

    void versions()
    {
        QFETCH(const QString, rows);
        const PolicyReading reading = formOf(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(rowsOf(reading.policy), rows);
        QCOMPARE(hasProblem(reading, PolicyProblemKind::NoVersions), rows.isEmpty());
    }

    void channels_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<PublicIssue>("publicIssue");

        QTest::newRow("template") << u"security@template.example"_s << PublicIssue::NotStated;
        QTest::newRow("compiler") << u"security@compiler.example"_s << PublicIssue::Forbidden;
        QTest::newRow("severity") << u"security@gateway.example"_s << PublicIssue::NotStated;
        QTest::newRow("orchestrator")
            << u"security@orchestrator.example"_s << PublicIssue::NotStated;
        QTest::newRow("transfer") << QString() << PublicIssue::Forbidden;
        QTest::newRow("small") << u"jane@example.com"_s << PublicIssue::NotStated;
        QTest::newRow("markup") << u"sec@html.example"_s << PublicIssue::NotStated;
        QTest::newRow("mailserver2")
            << u"security@mail.example backup@mail.example"_s << PublicIssue::Forbidden;
        QTest::newRow("research") << u"security@widget.example"_s << PublicIssue::NotStated;
    }

    void channels()
    {
        QFETCH(const QString, address);
        QFETCH(const PublicIssue, publicIssue);
        const PolicyReading reading = formOf(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(reading.policy.intakeAddresses.join(u' '), address);
        QCOMPARE(reading.policy.publicIssue, publicIssue);
        QVERIFY(!hasProblem(reading, PolicyProblemKind::NoChannel));
        QVERIFY(!reading.policy.channelSpans.isEmpty());
    }

    void aPrivateFormIsTheContact()
    {
        QCOMPARE(formOf(u"shell"_s).policy.contact,
                 u"https://github.com/shell/shell/security/advisories/new"_s);
        QCOMPARE(formOf(u"severity"_s).policy.contact, u"legal@gateway.example"_s);
    }

    void requiredAndHelpfulItemsAreToldApart()
    {
        const Policy policy = formOf(u"severity"_s).policy;
        QCOMPARE(keysOf(policy), (QStringList{u"details"_s, u"repro_steps"_s,
                                              u"affected_versions"_s, u"poc"_s, u"mitigation"_s}));
        QList<bool> required;
        for (const AskedItem &item : policy.asks) {
            required.append(item.isRequired);
        }
        QCOMPARE(required, (QList<bool>{true, true, true, false, false}));
    }

    void requiredItemsMayStandUnderBoldWords()
    {
        const Policy policy = formOf(u"mailserver2"_s).policy;
        QCOMPARE(std::ranges::count(policy.asks, true, &AskedItem::isRequired), 4);
        QCOMPARE(policy.asks.size(), 9);
        QCOMPARE(practicesOf(policy, PracticeKind::Scope).size(), 4);
        QCOMPARE(formOf(u"database"_s).policy.reviewers, 2);
    }

    void numberedItemsAreAskedFor()
    {
        const Policy policy = formOf(u"webframework"_s).policy;
        QCOMPARE(keysOf(policy), (QStringList{u"details"_s, u"repro_steps"_s,
                                              u"affected_versions"_s, u"mitigation"_s}));
        QCOMPARE(policy.asks.at(2).text, u"the affected versions"_s);
    }

    void whatWasAssumedIsSaid()
    {
        const auto triage = promiseOf(formOf(u"severity"_s).policy, PromiseKind::DetailedResponse);
        QVERIFY(triage && triage->assumption.contains("3-5 business days"_L1));
        const auto answer = promiseOf(formOf(u"transfer"_s).policy, PromiseKind::Acknowledge);
        QVERIFY(answer && answer->assumption.contains("24-48 hours"_L1));
    }

    void contradictionsAndVagueTimesAreListed()
    {
        const PolicyReading reading = formOf(u"harsh"_s);
        QVERIFY(hasProblem(reading, PolicyProblemKind::Contradiction));
        QVERIFY(hasProblem(reading, PolicyProblemKind::VagueTime));
        QVERIFY(hasProblem(reading, PolicyProblemKind::BrokenTable));
        const auto kept = promiseOf(reading.policy, PromiseKind::Acknowledge);
        QVERIFY(kept && kept->assumption.contains("the shorter is read"_L1));
    }

    void whatNobodyUnderstandsIsListed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("line");

        QTest::newRow("harsh") << u"You must sign a contract before you look at our code."_s << 11;
        QTest::newRow("language") << u"Please include the word vulnerability in your mail."_s << 12;
        QTest::newRow("small") << u"v2 gets critical fixes until the end of 2026."_s << 5;
        QTest::newRow("runtime") << u"This person will coordinate the fix and release process."_s
                                 << 22;
    }

    void whatNobodyUnderstandsIsListed()
    {
        QFETCH(const QString, words);
        QFETCH(const int, line);
        const Policy policy = formOf(QString::fromLatin1(QTest::currentDataTag())).policy;
        const auto found = std::ranges::find(policy.notUnderstood, words, &UnreadSentence::text);
        QVERIFY(found != policy.notUnderstood.end());
        QCOMPARE(found->line, line);
    }

    void theProductIsNamedByTheTitleOrTheTracker_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("title");

        QTest::newRow("policy for") << QByteArray("# Security Policy for Big Server\n")
                                    << u"big-server"_s << u"Big Server"_s;
        QTest::newRow("before") << QByteArray("# Widget Security Policy\n") << u"widget"_s
                                << u"Widget"_s;
        QTest::newRow("dash") << QByteArray("# Security policy \xE2\x80\x94 Widget\n")
                              << u"widget"_s << u"Widget"_s;
        QTest::newRow("tracker") << QByteArray("# Security\n\nReport by an issue at "
                                               "https://github.com/a/Widget/issues please.\n")
                                 << u"widget"_s << u"Widget"_s;
        QTest::newRow("nothing") << QByteArray("# Security Policy\n\nText.\n") << QString()
                                 << QString();
    }

    void theProductIsNamedByTheTitleOrTheTracker()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, product);
        QFETCH(const QString, title);
        const Policy policy = readPolicy(markdown, {}, {}).policy;
        QCOMPARE(policy.product, product);
        QCOMPARE(policy.productTitle, title);
    }
};

QTEST_GUILESS_MAIN(TestPolicyForms)
#include "tst_policyforms.moc"
