// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// What POLICIES.md says of mailflow's policy, row by row, as far as reading goes.
class TestMailflowPolicy final : public QObject
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

    void has(PracticeKind kind, int count, QLatin1StringView words) const
    {
        const QStringList texts = practicesOf(policy(), kind);
        QCOMPARE(texts.size(), count);
        QVERIFY2(texts.first().contains(words), qPrintable(texts.first()));
    }

private Q_SLOTS:

    void initTestCase()
    {
        NEEDS_SHARED_POLICY(u"mailflow"_s)
        m_reading =
            readPolicy(bytesOf(sharedPolicy(u"mailflow"_s)), u"mailflow"_s, at(u"2024-10-20"));
    }

    void init() { QTest::failOnWarning(); }

    void M1_theVersionsAreThoseOfPython()
    {
        QCOMPARE(policy().versionSubject, u"Python"_s);
        QCOMPARE(policy().versionScheme, VersionScheme::Pep440);
        QCOMPARE(policy().productTitle, u"mailflow"_s);
    }

    void M2_anExactRowAndALine() { QCOMPARE(rowsOf(policy()), u"3.8.0 yes, 3.8.x yes"_s); }

    void M3_theIssuesAreTheChannel()
    {
        QCOMPARE(policy().publicIssue, PublicIssue::Required);
        QCOMPARE(policy().issuesUrl, u"https://github.com/aicertus/mailflow/issues"_s);
        QVERIFY(policy().intakeAddresses.isEmpty());
    }

    void M4_threeItemsAreAskedForInOneSentence()
    {
        QCOMPARE(keysOf(policy()), (QStringList{u"details"_s, u"repro_steps"_s, u"impact"_s}));
        QCOMPARE(policy().asks.at(0).text, u"detailed information about the vulnerability"_s);
        QCOMPARE(policy().asks.at(1).text, u"steps to reproduce"_s);
        QCOMPARE(policy().asks.at(2).text, u"any potential impact"_s);
    }

    void M5_aResponseIsAimedAtWithin72Hours()
    {
        const Promise first = promise(PromiseKind::FirstResponse);
        QCOMPARE(first.within, hours(72));
        QCOMPARE(first.modality, Modality::Aim);
        QCOMPARE(first.clauses,
                 QStringList{u"We aim to respond to all security reports within 72 hours."_s});
        QCOMPARE(first.assumption, QString());
    }

    void M6_acknowledgementAndEstimateTakeThatWindow()
    {
        for (const PromiseKind kind : {PromiseKind::Acknowledge, PromiseKind::FixEstimate}) {
            const Promise tied = promise(kind);
            QCOMPARE(tied.within, hours(72));
            QCOMPARE(tied.modality, Modality::Aim);
            QVERIFY(tied.assumption.contains("72 hours"_L1));
            QVERIFY(tied.clauses.first().startsWith("We will acknowledge receipt"_L1));
        }
    }

    void M7_severityValidityAndApproachAreDecided()
    {
        has(PracticeKind::Assessment, 2, "assess the severity"_L1);
    }

    void M8_theDecisionIsToldOnceItIsMade()
    {
        const Promise decision = promise(PromiseKind::NotifyDecision);
        QVERIFY(!decision.within);
        QCOMPARE(decision.start, ClockStart::Decision);
        QCOMPARE(decision.modality, Modality::Promise);
    }

    void M9_theReporterIsAskedToKeepQuietUntilTheRelease()
    {
        has(PracticeKind::NoPublicDisclosure, 1, "until a fix has been released"_L1);
        QVERIFY(!promiseOf(policy(), PromiseKind::Disclosure));
    }

    void M11_descriptionAndResolutionGoIntoTheReleaseNotes()
    {
        has(PracticeKind::ReleaseNotes, 1,
            "Once a fix has been implemented and released"_L1); // M-10
    }

    void M12_theReporterIsToldViaTheTracker()
    {
        const Promise resolved = promise(PromiseKind::NotifyResolved);
        QCOMPARE(resolved.start, ClockStart::Released);
        QCOMPARE(resolved.clauses,
                 QStringList{u"We will also notify you directly via the issue tracker."_s});
        QVERIFY(!resolved.onlyIfGuidelinesFollowed);
    }

    void M13_releasesAreRegular() { has(PracticeKind::RegularReleases, 1, "regular release"_L1); }

    void M14_criticalFixesMayBeHotfixes() { has(PracticeKind::Hotfix, 1, "Critical fixes"_L1); }

    void M15_theChangelogHasNatureAndComponents()
    {
        has(PracticeKind::Changelog, 1, "nature of the fix and affected components"_L1);
    }

    void M16_multipleTeamMembersAreTwoReviewers()
    {
        has(PracticeKind::CodeReview, 1, "multiple team members"_L1);
        QCOMPARE(policy().reviewers, 2);
    }

    void M17_testsAreAutomatedAndManual()
    {
        has(PracticeKind::Testing, 2, "automated and manual testing"_L1);
    }

    void M18_dependenciesAreAudited()
    {
        has(PracticeKind::Dependencies, 1, "audit our dependencies"_L1);
    }

    void M19_knownVulnerabilitiesAreShared()
    {
        has(PracticeKind::KnownVulnerabilities, 1, "affected versions and mitigation steps"_L1);
    }

    void M20_theStatusOfKnownVulnerabilitiesIsUpdated()
    {
        has(PracticeKind::StatusOfKnown, 1, "status of known vulnerabilities"_L1);
        QVERIFY(!promiseOf(policy(), PromiseKind::StatusUpdate));
    }

    void M21_questionsGoToTheIssues()
    {
        QCOMPARE(policy().contact, u"https://github.com/aicertus/mailflow/issues"_s);
    }

    void everythingIsUnderstood()
    {
        QCOMPARE(policy().notUnderstood, QList<UnreadSentence>{});
        QCOMPARE(m_reading.problems, QList<PolicyProblem>{});
        QCOMPARE(policy().promises.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestMailflowPolicy)
#include "tst_mailflowpolicy.moc"
