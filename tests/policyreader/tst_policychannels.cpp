// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

#include <QByteArrayList>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// Where reports go and must not go, in words that are easily taken for something else.
class TestPolicyChannels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void publicIssuesAreForbidden_data()
    {
        QTest::addColumn<bool>("isForbidden");
        QTest::newRow("We ask that they not be publicly reported in this fashion.") << true;
        QTest::newRow("Flaws must not be reported on the public tracker.") << true;
        QTest::newRow("Do not post vulnerabilities to a public mailing list.") << true;
        QTest::newRow("Please don't report security problems publicly.") << true;
        QTest::newRow("We do not publicly credit reporters of flaws.") << false;
    }

    void publicIssuesAreForbidden()
    {
        QFETCH(const bool, isForbidden);
        const Policy policy = readPolicy(QTest::currentDataTag(), u"x"_s, {}).policy;
        QCOMPARE(policy.publicIssue == PublicIssue::Forbidden, isForbidden);
    }

    void anInvitationAndABanContradict()
    {
        const QByteArray invitation = "To report a vulnerability, open a public issue.\n\n";
        const QByteArray ban = "Do not open public issues for vulnerabilities.\n\n";
        for (const QByteArray &text : QByteArrayList{invitation + ban, ban + invitation}) {
            const PolicyReading reading = readPolicy(text, u"x"_s, {});
            QVERIFY(hasProblem(reading, PolicyProblemKind::Contradiction));
            QCOMPARE(reading.policy.publicIssue, PublicIssue::Forbidden);
        }
        const PolicyReading open = readPolicy(invitation, u"x"_s, {});
        QCOMPARE(open.policy.publicIssue, PublicIssue::Required);
        QVERIFY(!hasProblem(open, PolicyProblemKind::NoChannel));
        QVERIFY(!hasProblem(open, PolicyProblemKind::Contradiction));
        const PolicyReading others =
            readPolicy(ban + "For non-security bugs, open a public issue.\n", u"x"_s, {});
        QVERIFY(!hasProblem(others, PolicyProblemKind::Contradiction));
    }

    void aFormThatIsTheOnlyPlaceIsTheChannel()
    {
        const PolicyReading reading =
            readPolicy("Report vulnerabilities via [HackerOne](https://hackerone.com/x). You can "
                       "also report through https://bugcrowd.com/x please.\n",
                       u"x"_s, {});
        QCOMPARE(reading.policy.issuesUrl, u"https://hackerone.com/x"_s);
        QCOMPARE(reading.policy.contact, u"https://hackerone.com/x"_s);
        QCOMPARE(reading.policy.publicIssue, PublicIssue::NotStated);
        QVERIFY(!hasProblem(reading, PolicyProblemKind::NoChannel));
        QCOMPARE(unreadOf(reading.policy),
                 QStringList{u"You can also report through https://bugcrowd.com/x please."_s});
    }

    void aFormIsKeptBesideAContact()
    {
        const Policy policy =
            readPolicy("Use https://github.com/a/b/security/advisories/new to report. For "
                       "questions about this policy, see https://a.example/q.\n",
                       u"x"_s, {})
                .policy;
        QCOMPARE(policy.issuesUrl, u"https://github.com/a/b/security/advisories/new"_s);
        QCOMPARE(policy.contact, u"https://a.example/q"_s);
    }

    void anotherLanguageIsListed_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("German") << QByteArray(
            "# Sicherheit\n\nSchwachstellen bitte an sec@a.example melden. Wir antworten innerhalb "
            "von 48 Stunden.\n");
        QTest::newRow("Chinese") << QByteArray(
            "# 安全\n\n请将漏洞发送至 sec@a.example "
            "我们会尽快处理。\n\n我们将在四十八小时之内回复您发送的"
            "漏洞报告并告知后续处理步骤。\n");
    }

    void anotherLanguageIsListed()
    {
        QFETCH(const QByteArray, markdown);
        const PolicyReading reading = readPolicy(markdown, u"x"_s, {});
        QCOMPARE(reading.policy.intakeAddresses, QStringList{u"sec@a.example"_s});
        QVERIFY(reading.policy.promises.isEmpty());
        QCOMPARE(reading.policy.notUnderstood.size(), 2);
        QVERIFY(!hasProblem(reading, PolicyProblemKind::NoChannel));
    }
};

QTEST_GUILESS_MAIN(TestPolicyChannels)
#include "tst_policychannels.moc"
