// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// What POLICIES.md says of Stalwart's policy, row by row, as far as reading goes.
class TestStalwartPolicy final : public QObject
{
    Q_OBJECT

private:
    PolicyReading m_reading;

    [[nodiscard]] const Policy &policy() const { return m_reading.policy; }

    [[nodiscard]] Promise promise(PromiseKind kind) const
    {
        const auto found = promiseOf(policy(), kind);
        return found.value_or(Promise{.kind = kind, .clauses = {u"(missing)"_s}});
    }

private Q_SLOTS:

    void initTestCase()
    {
        NEEDS_SHARED_POLICY(u"stalwart"_s)
        m_reading =
            readPolicy(bytesOf(sharedPolicy(u"stalwart"_s)), u"stalwart"_s, at(u"2024-06-22"));
    }

    void init() { QTest::failOnWarning(); }

    void W1_theTableHasThreeRows()
    {
        QCOMPARE(policy().versions.size(), 3);
        QCOMPARE(policy().versionSubject, u"Stalwart Mail Server"_s);
        QCOMPARE(policy().productTitle, u"Stalwart Mail Server"_s);
    }

    void W2_aTickIsSupported() { QVERIFY(rowsOf(policy()).startsWith("0.8.x yes, 0.7.x yes"_L1)); }

    void W3_aCrossIsNot() { QVERIFY(rowsOf(policy()).endsWith("< 0.6 no"_L1)); }

    void W4_noRowIsInventedForTheGap()
    {
        QVERIFY(!rowsOf(policy()).contains("0.6.x"_L1));
        QCOMPARE(policy().versionScheme, VersionScheme::Semver);
    }

    void W7_publicIssuesAreForbidden()
    {
        QCOMPARE(policy().publicIssue, PublicIssue::Forbidden);
        QCOMPARE(policy().issuesUrl, QString());
    }

    void W9_reportsGoToTheAddress()
    {
        QCOMPARE(policy().intakeAddresses, QStringList{u"hello@stalw.art"_s});
    }

    void W10_theAddressIsNotForSupport()
    {
        QCOMPARE(practicesOf(policy(), PracticeKind::NoSupport),
                 QStringList{u"do not use this email for support questions"_s});
    }

    void W11_W16_aResponseAndAnAcknowledgementAreOneObligation()
    {
        const Promise acknowledge = promise(PromiseKind::Acknowledge);
        QCOMPARE(acknowledge.within, hours(24));
        QCOMPARE(acknowledge.modality, Modality::Promise);
        QCOMPARE(acknowledge.unit, SpanUnit::CalendarHours);
        QCOMPARE(acknowledge.clauses,
                 (QStringList{u"You should receive a response within 24 hours."_s,
                              u"Our security team will acknowledge your email within 24 hours"_s}));
        QVERIFY(!promiseOf(policy(), PromiseKind::FirstResponse));
    }

    void W12_theReporterIsAskedToFollowUp()
    {
        const QStringList texts = practicesOf(policy(), PracticeKind::FollowUp);
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts.first().startsWith("If for some reason you do not"_L1));
    }

    void W13_sevenItemsAreAskedFor()
    {
        QCOMPARE(keysOf(policy()),
                 (QStringList{u"issue_type"_s, u"source_paths"_s, u"code_location"_s,
                              u"special_config"_s, u"repro_steps"_s, u"poc"_s, u"impact"_s}));
        QCOMPARE(policy().asks.at(5).text, u"Proof-of-concept or exploit code"_s);
    }

    void W17_aDetailedResponseWithin48Hours()
    {
        const Promise detailed = promise(PromiseKind::DetailedResponse);
        QCOMPARE(detailed.within, hours(48));
        QCOMPARE(detailed.start, ClockStart::Received);
        QCOMPARE(detailed.modality, Modality::Promise);
        QVERIFY(detailed.clauses.first().startsWith("you'll receive a more detailed"_L1));
    }

    void W18_theListUnderTheConditionIsConditional()
    {
        QVERIFY(promise(PromiseKind::FixEstimate).onlyIfGuidelinesFollowed);
        QVERIFY(promise(PromiseKind::NotifyResolved).onlyIfGuidelinesFollowed);
        QVERIFY(!promise(PromiseKind::Acknowledge).onlyIfGuidelinesFollowed);
        QVERIFY(!promise(PromiseKind::DetailedResponse).onlyIfGuidelinesFollowed);
    }

    void W19_anEstimateIsPromisedWithoutADeadline()
    {
        const Promise estimate = promise(PromiseKind::FixEstimate);
        QVERIFY(!estimate.within);
        QCOMPARE(estimate.modality, Modality::Promise);
        QCOMPARE(estimate.assumption, QString());
    }

    void W20_theReporterIsToldOfTheFix()
    {
        const Promise resolved = promise(PromiseKind::NotifyResolved);
        QVERIFY(!resolved.within);
        QCOMPARE(resolved.start, ClockStart::Released);
    }

    void W21_theSafeHarbourIsVerbatim()
    {
        QCOMPARE(policy().safeHarbour, u"We will not take legal action against or suspend or "
                                       "terminate your access to the project."_s);
    }

    void W22_bestEffortIsNoDeadline()
    {
        QCOMPARE(practicesOf(policy(), PracticeKind::BestEffort).size(), 1);
        QVERIFY(!promiseOf(policy(), PromiseKind::FixTarget));
    }

    void everythingIsUnderstood()
    {
        QCOMPARE(policy().notUnderstood, QList<UnreadSentence>{});
        QCOMPARE(m_reading.problems, QList<PolicyProblem>{});
        QCOMPARE(policy().promises.size(), 4);
        QCOMPARE(policy().practices.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestStalwartPolicy)
#include "tst_stalwartpolicy.moc"
