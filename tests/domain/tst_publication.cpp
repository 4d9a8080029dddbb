// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casequery.h"
#include "domain/publication.h"
#include "domain/releaseplan.h"
#include "domain/reminders.h"
#include "domain/testing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

using enum ReleaseProblem;

const Instant Now = {1'795'000'000};

/// A policy that speaks of all of it, as mailflow's does.
Policy strict()
{
    Policy policy;
    policy.reviewers = 2;
    policy.practices = {{.kind = PracticeKind::Testing}, {.kind = PracticeKind::Changelog}};
    return policy;
}

FixRecord complete()
{
    return {.author = u"Ada"_s,
            .reviewers = {{u"Bob"_s, {}}, {u"Cy"_s, {}}},
            .regressionTest = u"tests/a.py"_s,
            .testResult = u"passed"_s,
            .manualCheck = u"Bob, by hand"_s,
            .nature = u"bounds check"_s,
            .components = u"parser"_s,
            .targetRelease = u"1.4"_s};
}

CaseDetail releasedCase()
{
    CaseDetail detail;
    detail.file.state = CaseState::Released;
    detail.file.releasedAt = Now;
    detail.draft = {.title = u"t"_s,
                    .affected = {{.name = u"p"_s,
                                  .ranges = {{.introduced = {.version = u"1.0"_s},
                                              .fixed = {.version = u"1.4"_s}}}}},
                    .description = u"d"_s,
                    .resolution = u"r"_s};
    return detail;
}

} // namespace

class tst_Publication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void whatAReleaseLacks_data()
    {
        QTest::addColumn<FixRecord>("fix");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QList<ReleaseProblem>>("problems");
        const auto row = [](const char *name, auto change, const QList<ReleaseProblem> &problems,
                            Severity severity = Severity::High) {
            FixRecord fix = complete();
            change(fix);
            QTest::newRow(name) << fix << severity << problems;
        };
        row("nothing", [](FixRecord &) {}, {});
        row("M-16: a reviewer", [](FixRecord &fix) { fix.reviewers.removeLast(); },
            {TooFewReviewers});
        row("M-13: the release", [](FixRecord &fix) { fix.targetRelease = u" "_s; }, {NoTarget});
        row("M-17: tests and who checked by hand",
            [](FixRecord &fix) {
                fix.regressionTest.clear();
                fix.testResult.clear();
                fix.manualCheck.clear();
            },
            {NoRegressionTest, NoTestResult, NoManualCheck});
        row("M-15: what the changelog says",
            [](FixRecord &fix) {
                fix.nature.clear();
                fix.components.clear();
            },
            {NoNature, NoComponents});
        row("M-14: why it is a hotfix",
            [](FixRecord &fix) { fix.releaseKind = ReleaseKind::Hotfix; }, {HotfixWithoutReason});
        row(
            "M-14: a hotfix is suggested for what is critical", [](FixRecord &) {},
            {HotfixSuggested}, Severity::Critical);
        row(
            "M-14: and no more once it is one",
            [](FixRecord &fix) {
                fix.releaseKind = ReleaseKind::Hotfix;
                fix.releaseReason = u"exploited"_s;
            },
            {}, Severity::Critical);
        row("a branch",
            [](FixRecord &fix) { fix.backports = {{u"0.7.x"_s, BackportStatus::Affected, {}}}; },
            {BranchNotFixed});
        row("whether a branch is affected",
            [](FixRecord &fix) {
                fix.backports = {{u"0.7.x"_s, BackportStatus::NotAssessed, {}},
                                 {u"0.6.x"_s, BackportStatus::NotAffected, {}}};
            },
            {BranchNotAssessed});
    }

    void M16_theAuthorAloneIsNoReviewerWhateverThePolicyCounts()
    {
        const Policy silent;
        FixRecord fix = complete();
        QVERIFY(!releaseProblems(silent, fix, Severity::High).contains(OnlyAuthorReviewed));
        fix.reviewers = {{u"ada"_s, {}}};
        QVERIFY(releaseProblems(silent, fix, Severity::High).contains(OnlyAuthorReviewed));
        QVERIFY(!isBlocking(OnlyAuthorReviewed));
        fix.reviewers.clear(); // the policy asks for nobody
        QVERIFY(!releaseProblems(silent, fix, Severity::High).contains(OnlyAuthorReviewed));
    }

    void whatAReleaseLacks()
    {
        QFETCH(const FixRecord, fix);
        QFETCH(const Severity, severity);
        QTEST(releaseProblems(strict(), fix, severity), "problems");
    }

    void M14_whatSsvcDoesNotLetWaitSuggestsAHotfix()
    {
        SsvcAnswers ssvc{.exploitation = SsvcExploitation::Active,
                         .utility = SsvcUtility::SuperEffective};
        QVERIFY(isHotfixSuggested(Severity::Low, ssvc)); // whatever the open points say
        QCOMPARE(releaseProblems(strict(), complete(), Severity::Low, ssvc),
                 QList{HotfixSuggested});
        ssvc.utility.reset();
        ssvc.exploitation = SsvcExploitation::None;
        QVERIFY(!isHotfixSuggested(Severity::Low, ssvc)); // it is not decided yet
        QVERIFY(isHotfixSuggested(Severity::Critical, ssvc));
    }

    void aPolicyThatSaysLessAsksForLess()
    {
        QCOMPARE(releaseProblems({}, {}, Severity::Low), (QList{NoTarget, NoRegressionTest}));
        QVERIFY(isBlocking(TooFewReviewers));
        QVERIFY(!isBlocking(NoManualCheck));
    }

    void M13_whatIsToBeFixedNeedsARelease_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("needs");
        QTest::newRow("M-13: accepted") << CaseState::Accepted << QString() << true;
        QTest::newRow("M-13: being fixed") << CaseState::Fixing << QString() << true;
        QTest::newRow("M-13: planned") << CaseState::Fixing << u"1.4"_s << false;
        QTest::newRow("M-13: not decided yet") << CaseState::Evaluating << QString() << false;
        QTest::newRow("M-13: out") << CaseState::Released << QString() << false;
    }

    void M13_whatIsToBeFixedNeedsARelease()
    {
        QFETCH(const CaseState, state);
        QFETCH(const QString, target);
        QTEST(needsRelease(state, {.targetRelease = target}), "needs");
    }

    void M13_M18_filters()
    {
        const CaseQuery query = caseQueryFrom(u"is:needs-release is:third-party"_s);
        QVERIFY(query.unknown.isEmpty());
        CaseRow row{.needsRelease = true, .isThirdParty = true};
        QVERIFY(matches(query, row, Now));
        row.needsRelease = false;
        QVERIFY(!matches(query, row, Now));
        row = {.needsRelease = true};
        QVERIFY(!matches(query, row, Now));
    }

    void whatBlocksADisclosure()
    {
        using enum DisclosureBlocker;
        CaseDetail detail = releasedCase();
        QCOMPARE(disclosureBlockers(detail, Now), QList<DisclosureBlocker>{});
        detail.file.embargoUntil = Now + Seconds(1); // M-9
        detail.draft.resolution.clear();
        detail.obligations = {{.kind = PromiseKind::NotifyResolved, .startsAt = Now}}; // W-20
        QCOMPARE(disclosureBlockers(detail, Now),
                 (QList{UnderEmbargo, ReporterNotTold, AdvisoryIncomplete}));
        detail.obligations.first().metAt = Now;
        detail.file.releasedAt.reset();
        detail.file.state = CaseState::Fixing; // M-10
        QCOMPARE(disclosureBlockers(detail, Now),
                 (QList{UnderEmbargo, NotReleased, AdvisoryIncomplete}));
        QCOMPARE(disclosureBlockers(detail, Now + Seconds(1)),
                 (QList{NotReleased, AdvisoryIncomplete}));
    }

    void rule9_M10_fixedReleasedNotifiedAndDisclosedAreFourDates()
    {
        CaseDetail detail = releasedCase();
        const auto later = [](int days) { return Now + std::chrono::days(days); };
        detail.record.fix.fixedAt = later(-3);
        detail.file.disclosedAt = later(9);
        QCOMPARE(datesOf(detail), (FourDates{later(-3), Now, std::nullopt, later(9)}));
        const auto add = [&](Direction direction, MessageKind kind, int days) {
            detail.messages.append(MessageView{message(direction, kind, later(days)), {}, {}, {}});
        };
        add(Direction::Internal, MessageKind::Resolved, 1);
        add(Direction::Outbound, MessageKind::Other, 1);
        add(Direction::Outbound, MessageKind::Resolved, 4);
        add(Direction::Outbound, MessageKind::Resolved, 2);
        QCOMPARE(datesOf(detail).notifiedAt, later(2));
    }

    void M13_theReleaseCalendarIsSortedAndComesBack()
    {
        const QList<PlannedRelease> plan{
            {u"mailflow"_s, u"1.5"_s, Now + std::chrono::days(30), ReleaseKind::Regular},
            {u"mailflow"_s, u"1.4.1"_s, Now, ReleaseKind::Hotfix}};
        QCOMPARE(releasesFromJson(toJson(plan)), (QList{plan.at(1), plan.at(0)}));
        QCOMPARE(releasesFromJson(toJson(QList<PlannedRelease>())), QList<PlannedRelease>{});
        QCOMPARE(releasesFromJson("{}"), std::nullopt);
        QCOMPARE(releasesFromJson(R"({"releases":[{"kind":"soon"}]})"), std::nullopt);
    }

    void M22_anIdleIssueIsRememberedOnDay25()
    {
        IdleIssue issue{.sourceState = u"open"_s, .lastActivityAt = Now};
        QCOMPARE(staleBotReminder(issue), Now + std::chrono::days(25));
        issue.sourceState = u"closed: not_planned"_s;
        QCOMPARE(staleBotReminder(issue), std::nullopt);
        QVERIFY(isRobot(u"stale[bot]"));
        QVERIFY(!isRobot(u"bot"));
    }
};

QTEST_GUILESS_MAIN(tst_Publication)
#include "tst_publication.moc"
