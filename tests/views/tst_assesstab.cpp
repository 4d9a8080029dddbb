// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/assesstab.h"
#include "assess/publicissuedialog.h"
#include "cases/optionalinstantedit.h"
#include "common/chip.h"
#include "common/labels.h"
#include "common/statuslines.h"
#include "common/theme.h"
#include "views/casefixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

namespace {

enum YesNo : int { NotSaid, Yes, No };

/// The tab over a case of a policy with a conditional promise.
struct Shown
{
    CaseDetail detail = makeDetail();
    AssessTab tab;
    QSignalSpy edits{&tab, &AssessTab::editRequested};

    Shown()
    {
        Promise estimate;
        estimate.kind = PromiseKind::FixEstimate;
        estimate.onlyIfGuidelinesFollowed = true;
        detail.policy.promises.append(estimate);
        tab.resize(1200, 700);
        tab.setSaveDelay(std::chrono::hours(1)); // tests say when
        show();
        tab.show();
        tab.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&tab));
    }

    void show() { tab.showCase(detail, Now); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = tab.findChild<Widget *>(name);
        QVERIFY2(widget != nullptr, qPrintable(name));
        return widget;
    }

    [[nodiscard]] QString words(const QString &name) const { return find<QLabel>(name)->text(); }

    /// As a person chooses from an open list.
    void choose(const QString &name, int index) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void save() { QTest::keyClick(&tab, Qt::Key_S, Qt::ControlModifier); }

    template <typename Part>
    [[nodiscard]] Part sent(qsizetype n) const
    {
        return std::get<Part>(edits.at(n).at(1).value<RecordEdit>());
    }
};

DuplicateCandidate candidateOf(qint64 number, bool isRefused)
{
    return {.id = CaseId{number},
            .key = "DKT-26-0"_L1 + QString::number(number),
            .title = u"XSS\u202e in the admin"_s,
            .score = 0.874,
            .reasons = {{DuplicateSignal::SharedId, 0.86, {u"CVE-2024-2398"_s}, 1, 2},
                        {DuplicateSignal::SameReporter, 0.1, {u"Jane"_s}, 0, 0}},
            .isRefused = isRefused};
}

} // namespace

class TestAssessTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void M7_theDecisionAndWhatItRestsOnAreRead();
    void M7_earlierDecisionsStayVisible();
    void anUndecidedCaseSaysHowToDecide();
    void W6_theReporterFactsAreKept();
    void W18_guidelinesAreFollowedUnlessShownOtherwise();
    void W18_aPublicReportAgainstThePolicyDidNotFollowThem();
    void W18_aNoNeedsAReason();
    void vectorsOfBothSidesAreComparedAndKept();
    void whatIsWrongWithAClaimStandsBelowTheClaim();
    void aVectorIsReadToItsEnd();
    void aVectorThatIsNoneIsNotKept();
    void theReportsOwnVectorIsProposed();
    void theScoreSuggestsAWordAndNeverSetsIt();
    void withWordsOnlyThereIsNoVector();
    void weaknessesAreFoundByWordsAndPutRight();
    void tabGoesOnFromAChosenWeakness();
    void M14_ssvcSaysHowSoonItIsFixed();
    void versionsAreCorrected();
    void versionsAreThoseOfTheReportUntilAPersonSays();
    void M9_aPublicationByTheReporterIsKept();
    void theAuthorityIsToldOnceItIsKnown();
    void duplicatesAreAClickAway();
    void candidatesHaveReasonsAndAskForTheStep();
    void refusedCandidatesAreShownOnDemand();
    void candidatesAreAskedForWhileSomebodyLooks();
    void aBugThatIsNoVulnerabilityBecomesAPublicIssue();
    void whatIsIncompleteStaysWithItsCase();
    void whatWasRefusedIsSentAgain();
    void anotherReadOfTheCaseLeavesWhatIsTyped();
    void leavingTheTabSends();
    void everyFieldHasANameAndIsReachedByTab();
};

void TestAssessTab::M7_theDecisionAndWhatItRestsOnAreRead()
{
    Shown shown;
    shown.detail.file.state = CaseState::Declined;
    shown.detail.file.decidedAt = Now - Hour;
    shown.detail.file.declineReason = DeclineReason::UnsupportedVersion;
    shown.detail.file.severity = Severity::Low;
    shown.detail.record.decisions = {{.outcome = CaseState::Declined,
                                      .validity = Validity::Plausible,
                                      .reason = u"0.5.9 is old"_s,
                                      .clause = u"< 0.6"_s,
                                      .evidence = {u"message 1"_s, u"poc.py:12-20"_s},
                                      .by = u"Ann"_s,
                                      .at = Now - Hour}};
    shown.show();
    QCOMPARE(shown.find<Chip>(u"decisionOutcome"_s)->text(), u"Declined"_s);
    QCOMPARE(shown.words(u"decisionBecause"_s), Labels::text(DeclineReason::UnsupportedVersion));
    QCOMPARE(shown.words(u"decisionValidity"_s), u"Plausible"_s);
    QCOMPARE(shown.words(u"decisionSeverity"_s), u"Low"_s);
    QVERIFY(shown.find<QLabel>(u"decisionApproach"_s)->isHidden());
    QCOMPARE(shown.words(u"decisionReason"_s), u"0.5.9 is old"_s);
    QCOMPARE(shown.words(u"decisionClause"_s), u"“< 0.6”"_s);
    QCOMPARE(shown.words(u"decisionEvidenceList"_s), u"message 1\npoc.py:12-20"_s);
    QCOMPARE(shown.words(u"decisionBy"_s), u"Ann, Sat 21 Nov 2026 11:00 UTC"_s);
}

void TestAssessTab::M7_earlierDecisionsStayVisible()
{
    Shown shown;
    shown.detail.file.decidedAt = Now;
    shown.detail.record.decisions = {
        {.outcome = CaseState::Declined, .reason = u"too early"_s, .at = Now - 2 * Hour},
        {.outcome = CaseState::Accepted, .approach = Approach::Fix, .at = Now}};
    shown.show();
    QCOMPARE(shown.find<Chip>(u"decisionOutcome"_s)->text(), u"Accepted"_s);
    QVERIFY(shown.words(u"earlierDecisions"_s).startsWith(u"Declined: too early"_s));

    shown.detail.file.decidedAt.reset(); // opened again: none stands
    shown.show();
    QVERIFY(shown.find<Chip>(u"decisionOutcome"_s)->isHidden());
    QVERIFY(shown.words(u"earlierDecisions"_s).startsWith(u"Accepted"_s));
}

void TestAssessTab::anUndecidedCaseSaysHowToDecide()
{
    Shown shown;
    QVERIFY(shown.words(u"noDecision"_s).contains(u"Accept"_s));
    QVERIFY(shown.find<QLabel>(u"decisionBy"_s)->isHidden());
}

void TestAssessTab::W6_theReporterFactsAreKept()
{
    Shown shown;
    shown.type(u"conductChannel"_s, u"mail to hello@stalw.art"_s);
    shown.choose(u"conductPrivate"_s, Yes);
    shown.choose(u"conductEmbargo"_s, No);
    shown.save();
    QCOMPARE(shown.edits.size(), 1);
    QCOMPARE(shown.edits.constFirst().constFirst().value<CaseId>(), CaseId{41});
    const auto conduct = shown.sent<Conduct>(0);
    QCOMPARE(conduct.channel, u"mail to hello@stalw.art"_s);
    QCOMPARE(conduct.isPrivate, true);
    QCOMPARE(conduct.askedForEmbargo, false);
    QVERIFY(!conduct.followedGuidelines);
    shown.tab.editAnswered(CaseId{41}, conduct, true);
    QCOMPARE(shown.words(u"assessSaved"_s), u"What you wrote is kept in the casebook."_s);
}

void TestAssessTab::W18_guidelinesAreFollowedUnlessShownOtherwise()
{
    Shown shown;
    QCOMPARE(shown.find<QComboBox>(u"conductFollowed"_s)->currentText(),
             u"Yes, unless shown otherwise"_s);
    QCOMPARE(shown.find<Chip>(u"conductVerdict"_s)->text(), u"Followed the guidelines"_s);
    QVERIFY(shown.words(u"conductConsequence"_s).startsWith(u"Owed because of it: Fix estimate"_s));
}

void TestAssessTab::W18_aPublicReportAgainstThePolicyDidNotFollowThem()
{
    Shown shown;
    shown.detail.file.isPublic = true;
    shown.show();
    QCOMPARE(shown.find<Chip>(u"conductVerdict"_s)->text(), u"Did not follow the guidelines"_s);
    QVERIFY(shown.words(u"conductConsequence"_s).startsWith(u"Not owed because of it: Fix"_s));
    shown.choose(u"conductFollowed"_s, Yes); // a person knows better
    QCOMPARE(shown.find<Chip>(u"conductVerdict"_s)->text(), u"Followed the guidelines"_s);

    shown.detail.policy.publicIssue = PublicIssue::Required;
    shown.detail.file.id = CaseId{42};
    shown.show();
    QCOMPARE(shown.find<Chip>(u"conductVerdict"_s)->text(), u"Followed the guidelines"_s);
}

void TestAssessTab::W18_aNoNeedsAReason()
{
    Shown shown;
    QVERIFY(!shown.find<QLineEdit>(u"conductReason"_s)->isEnabled());
    shown.choose(u"conductFollowed"_s, No);
    shown.save();
    QCOMPARE(shown.edits.size(), 0);
    QVERIFY(shown.words(u"assessSaved"_s).contains(u"why the guidelines"_s));
    shown.type(u"conductReason"_s, u"told the press"_s);
    shown.save();
    QCOMPARE(shown.sent<Conduct>(0).reason, u"told the press"_s);
    QCOMPARE(shown.sent<Conduct>(0).followedGuidelines, false);
}

void TestAssessTab::vectorsOfBothSidesAreComparedAndKept()
{
    Shown shown;
    shown.type(u"claimedVectors"_s, u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s);
    shown.type(u"vectorOld"_s, u"CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s);
    QCOMPARE(shown.words(u"vectorOldWords"_s), u"8.4 High, CVSS 3.1"_s);
    QCOMPARE(shown.find<StatusLines>(u"claimLines"_s)->texts(),
             QStringList{u"Claimed: 9.8 Critical, CVSS 3.1"_s});
    QCOMPARE(shown.find<StatusLines>(u"severityLines"_s)->texts(),
             QStringList{u"Decided: 8.4 High, CVSS 3.1; 1.4 lower than claimed; AV: N → L"_s});
    shown.find<QPlainTextEdit>(u"rationale"_s)->setFocus();
    QTest::keyClicks(shown.find<QPlainTextEdit>(u"rationale"_s), u"local only"_s);
    shown.save();
    const auto kept = shown.sent<Assessment>(0);
    QCOMPARE(kept.claimedVectors, QStringList{u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s});
    QCOMPARE(kept.vectors, QStringList{u"CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s});
    QCOMPARE(kept.rationale, u"local only"_s);
}

/// It is the reporter's mistake, not the team's.
void TestAssessTab::whatIsWrongWithAClaimStandsBelowTheClaim()
{
    Shown shown;
    shown.type(u"claimedVectors"_s, u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Q"_s);
    const QStringList said = shown.find<StatusLines>(u"claimLines"_s)->texts();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().startsWith(u"Column 4"_s), qPrintable(said.first()));
    QCOMPARE(shown.find<StatusLines>(u"severityLines"_s)->texts(), QStringList());
}

/// At the width of the window's start, and with all metrics.
void TestAssessTab::aVectorIsReadToItsEnd()
{
    Shown shown;
    shown.tab.resize(1230, 800);
    QCoreApplication::processEvents();
    const auto whole = [&shown](const QString &name) {
        return shown.find<QLabel>(name + u"Whole"_s);
    };
    shown.type(u"vectorOld"_s, u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s);
    QVERIFY(!whole(u"vectorOld"_s)->isVisible());
    const QString vector =
        u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A/CR:H/IR:H/AR:H"_s;
    shown.type(u"vectorNew"_s, vector);
    QVERIFY(whole(u"vectorNew"_s)->isVisible());
    QCOMPARE(whole(u"vectorNew"_s)->text().remove(QChar(0x200B)), vector);
    const auto *first = shown.find<QWidget>(u"vectorNew"_s);
    const auto *second = shown.find<QWidget>(u"conductReason"_s);
    QVERIFY(qAbs(first->width() - second->width()) < 20); // the columns are alike
}

void TestAssessTab::aVectorThatIsNoneIsNotKept()
{
    Shown shown;
    shown.type(u"vectorOld"_s, u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Q"_s);
    QVERIFY(shown.words(u"vectorOldWords"_s).startsWith(u"Column 4"_s));
    shown.save();
    QCOMPARE(shown.edits.size(), 0);
    QVERIFY(shown.words(u"assessSaved"_s).contains(u"cannot be read"_s));
}

void TestAssessTab::theReportsOwnVectorIsProposed()
{
    Shown shown;
    shown.detail.messages.append(makeMessage(
        4, Direction::Inbound, u"Severity: High\nCVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s));
    shown.show();
    auto *proposal = shown.find<QPushButton>(u"claimProposal"_s);
    QVERIFY(proposal->isVisible());
    QCOMPARE(proposal->toolTip(), u"Take from the report: High, "
                                  "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s);
    QVERIFY(shown.find<QLineEdit>(u"claimedVectors"_s)->text().isEmpty()); // a person decides
    proposal->click();
    QVERIFY(proposal->isHidden());
    shown.save();
    QCOMPARE(shown.sent<Assessment>(0).claimedSeverity, u"High"_s);
    QCOMPARE(shown.sent<Assessment>(0).claimedVectors.size(), 1);
}

void TestAssessTab::theScoreSuggestsAWordAndNeverSetsIt()
{
    Shown shown;
    const QSignalSpy words(&shown.tab, &AssessTab::severityRequested);
    shown.type(u"vectorOld"_s, u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s);
    auto *suggestion = shown.find<QPushButton>(u"severitySuggestion"_s);
    QVERIFY(suggestion->isVisible());
    QCOMPARE(suggestion->text(), u"Set to Critical, as 9.8 Critical, CVSS 3.1 says"_s);
    QCOMPARE(words.size(), 0);
    suggestion->click();
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.constFirst().at(1).value<Severity>(), Severity::Critical);
    shown.detail.file.severity = Severity::Critical;
    shown.show();
    QVERIFY(suggestion->isHidden());
}

void TestAssessTab::withWordsOnlyThereIsNoVector()
{
    Shown shown;
    shown.detail.severityMethod = SeverityMethod::Words;
    shown.detail.record.assessment.vectors = {u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s};
    shown.show();
    for (const auto &name : {u"vectorOld"_s, u"vectorNew"_s, u"claimedVectors"_s}) {
        QVERIFY2(shown.find<QLineEdit>(name)->isHidden() ||
                     !shown.find<QLineEdit>(name)->isVisible(),
                 qPrintable(name));
    }
    QVERIFY(shown.find<QPushButton>(u"severitySuggestion"_s)->isHidden());
    QVERIFY(shown.find<QComboBox>(u"assessSeverity"_s)->isVisible());
}

void TestAssessTab::weaknessesAreFoundByWordsAndPutRight()
{
    Shown shown;
    shown.find<QPushButton>(u"weaknessesAdd"_s)->click();
    auto *line = shown.find<QLineEdit>(u"weakness"_s);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"xss"_s);
    auto *offers = line->completer()->model();
    QVERIFY(offers->rowCount() > 0);
    QVERIFY(offers->index(0, 0).data().toString().startsWith(u"CWE-79: Improper"_s));
    QVERIFY(shown.tab.unkeptCount() == 1); // no weakness yet
    line->completer()->popup()->hide();

    line->selectAll();
    QTest::keyClicks(line, u"CWE-79: XSS"_s);
    auto *fix = shown.find<QPushButton>(u"weaknessFix"_s);
    QVERIFY(shown.words(u"weaknessProblem"_s).contains(u"Cross-site Scripting"_s));
    line->completer()->popup()->hide();
    fix->click();
    QVERIFY(fix->isHidden());
    shown.save();
    QCOMPARE(shown.sent<Assessment>(0).weaknesses.size(), 1);
    QCOMPARE(shown.sent<Assessment>(0).weaknesses.constFirst().id, 79);
    QVERIFY(shown.sent<Assessment>(0).weaknesses.constFirst().name.endsWith(
        u"('Cross-site Scripting')"_s));
}

void TestAssessTab::tabGoesOnFromAChosenWeakness()
{
    Shown shown;
    auto *add = shown.find<QPushButton>(u"weaknessesAdd"_s);
    add->setFocus();
    for (const QString &name : {u"weaknesses0"_s, u"weaknesses1"_s}) {
        QTest::keyClick(add, Qt::Key_Space);
        auto *row = shown.find<QWidget>(name);
        auto *line = row->findChild<QLineEdit *>(u"weakness"_s);
        QCOMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(line, name.endsWith(u'0') ? u"signature"_s : u"xss"_s);
        QWidget *popup = line->completer()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QVERIFY(line->text().startsWith(u"CWE-"_s));
        QCOMPARE(QApplication::focusWidget(), line);
        QTest::keyClick(line, Qt::Key_Tab);
        auto *remove = row->findChild<QPushButton *>(u"remove"_s);
        QCOMPARE(QApplication::focusWidget(), remove);
        QTest::keyClick(remove, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), add);
    }
    QTest::keyClick(add, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(shown.find<QWidget>(u"weaknesses0"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestAssessTab::M14_ssvcSaysHowSoonItIsFixed()
{
    Shown shown;
    QCOMPARE(shown.find<Chip>(u"ssvcDecision"_s)->text(), u"Not assessed"_s);
    shown.choose(u"ssvcExploitation"_s, 3); // active
    QCOMPARE(shown.find<Chip>(u"ssvcDecision"_s)->text(), u"Open: Out-of-cycle / Immediate"_s);
    shown.choose(u"ssvcSafety"_s, 2); // significant: the rest makes no difference
    QCOMPARE(shown.find<Chip>(u"ssvcDecision"_s)->text(), u"Immediate"_s);
    QVERIFY(shown.words(u"ssvcMeaning"_s).contains(u"hotfix"_s));
    shown.save();
    QCOMPARE(shown.sent<Assessment>(0).ssvc,
             (SsvcAnswers{.exploitation = SsvcExploitation::Active,
                          .publicSafety = SsvcPublicSafety::Significant}));
}

void TestAssessTab::versionsAreCorrected()
{
    Shown shown;
    shown.detail.policy.versions = {{.pattern = u"0.8.x"_s, .supported = true}};
    shown.show();
    shown.type(u"statedVersions"_s, u"0.8.0, 0.7.3"_s);
    shown.type(u"statedRuntime"_s, u"3.8.18"_s);
    QCOMPARE(shown.find<StatusLines>(u"versionVerdicts"_s)->texts().first(2),
             (QStringList{u"0.8.0: Supported, row “0.8.x”"_s,
                          u"0.7.3: Not stated, in no row of the policy of 1 Jan 1970"_s}));
    shown.save();
    const auto versions = shown.sent<StatedVersions>(0);
    QCOMPARE(versions.product, (QStringList{u"0.8.0"_s, u"0.7.3"_s}));
    QCOMPARE(versions.runtime, QStringList{u"3.8.18"_s});
}

void TestAssessTab::versionsAreThoseOfTheReportUntilAPersonSays()
{
    Shown shown;
    shown.detail.policy.versions = {{.pattern = u"0.8.x"_s, .supported = true}};
    shown.detail.messages.first().text = u"It is in version 0.8.0.\n"_s;
    shown.show();
    const auto *lines = shown.find<StatusLines>(u"versionVerdicts"_s);
    const QString mark = u"As found in the report"_s;
    QCOMPARE(shown.find<QLineEdit>(u"statedVersions"_s)->text(), u"0.8.0"_s);
    QVERIFY(lines->texts().first().startsWith(mark));
    QCOMPARE(lines->texts().at(1), u"0.8.0: Supported, row “0.8.x”"_s);
    shown.save();
    QCOMPARE(shown.edits.size(), 0); // nobody has said anything
    shown.type(u"statedVersions"_s, u"0.8.1"_s);
    QVERIFY(!lines->texts().first().startsWith(mark));
    shown.save();
    QCOMPARE(shown.sent<StatedVersions>(0).product, QStringList{u"0.8.1"_s});
    shown.detail.record.versions = StatedVersions{};
    Shown corrected;
    corrected.detail = shown.detail;
    corrected.show();
    QCOMPARE(corrected.find<QLineEdit>(u"statedVersions"_s)->text(), QString());
    QCOMPARE(corrected.find<QLineEdit>(u"statedVersions"_s)->placeholderText(), u"None stated"_s);
}

void TestAssessTab::M9_aPublicationByTheReporterIsKept()
{
    Shown shown;
    shown.find<QCheckBox>(u"conductPublishedKnown"_s)->click();
    shown.save();
    QCOMPARE(shown.sent<Conduct>(0).publishedByReporterAt, Now);
}

void TestAssessTab::theAuthorityIsToldOnceItIsKnown()
{
    Shown shown;
    auto *warned = shown.find<OptionalInstantEdit>(u"authorityWarned"_s);
    QVERIFY(!warned->isEnabled());
    shown.find<QCheckBox>(u"exploitedKnownKnown"_s)->click();
    QVERIFY(warned->isEnabled());
    shown.find<QCheckBox>(u"authorityWarnedKnown"_s)->click();
    shown.save();
    const auto exploitation = shown.sent<Exploitation>(0);
    QCOMPARE(exploitation.knownAt, Now);
    QCOMPARE(exploitation.warnedAt, Now);
    QVERIFY(!exploitation.notifiedAt);
}

void TestAssessTab::duplicatesAreAClickAway()
{
    Shown shown;
    QVERIFY(shown.find<QLabel>(u"duplicatesNote"_s)->isHidden() ||
            !shown.find<QLabel>(u"duplicatesNote"_s)->isVisible());
    shown.detail.duplicateKeys = {u"DKT-26-043"_s, u"DKT-26-050"_s};
    shown.show();
    QSignalSpy asked(&shown.tab, &AssessTab::caseRequested);
    auto *button = shown.find<QPushButton>(u"duplicate-DKT-26-050"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.constFirst().constFirst().toString(), u"DKT-26-050"_s);
    QVERIFY(shown.words(u"duplicatesNote"_s).contains(u"each reporter is told"_s));

    shown.detail.duplicateKeys = {};
    shown.detail.duplicateOfKey = u"DKT-26-038"_s;
    shown.show();
    QCOMPARE(shown.find<QPushButton>(u"duplicate-DKT-26-038"_s)->text(),
             u"This is a duplicate of DKT-26-038"_s);
}

void TestAssessTab::candidatesHaveReasonsAndAskForTheStep()
{
    Shown shown;
    const CaseId id = shown.detail.file.id;
    shown.tab.showCandidates(CaseId{99}, {candidateOf(50, false)}); // another case's
    QVERIFY(shown.tab.findChild<QPushButton *>(u"show-DKT-26-050"_s) == nullptr);
    shown.tab.showCandidates(id, {candidateOf(50, false)});
    QVERIFY(shown.words(u"candidate-DKT-26-050"_s).startsWith(u"87 %: DKT-26-050, XSS\\u202E"_s));
    QCOMPARE(shown.words(u"reasons-DKT-26-050"_s),
             u"Names the same id: CVE-2024-2398 (message 1 here, 2 there)\n"
             "From the same reporter: Jane"_s);
    QSignalSpy opened(&shown.tab, &AssessTab::caseRequested);
    QSignalSpy marked(&shown.tab, &AssessTab::duplicateRequested);
    QSignalSpy refused(&shown.tab, &AssessTab::refusalRequested);
    for (const QString &name : {u"show"_s, u"mark"_s, u"refuse"_s}) {
        auto *button = shown.find<QPushButton>(name + "-DKT-26-050"_L1);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(opened.constFirst().constFirst().toString(), u"DKT-26-050"_s);
    QCOMPARE(marked.constFirst().constFirst().toString(), u"DKT-26-050"_s);
    QCOMPARE(refused.constFirst(),
             (QVariantList{QVariant::fromValue(id), QVariant::fromValue(CaseId{50}), true}));
    shown.detail.file.state = CaseState::Closed; // no step to a duplicate from there
    shown.show();
    QVERIFY(!shown.find<QPushButton>(u"mark-DKT-26-050"_s)->isEnabled());
}

void TestAssessTab::refusedCandidatesAreShownOnDemand()
{
    Shown shown;
    const CaseId id = shown.detail.file.id;
    shown.tab.showCandidates(id, {candidateOf(51, true)});
    QVERIFY(shown.tab.findChild<QPushButton *>(u"refuse-DKT-26-051"_s) == nullptr);
    auto *toggle = shown.find<QPushButton>(u"refusedCandidates"_s);
    QVERIFY(toggle->isVisible());
    toggle->click();
    QSignalSpy refused(&shown.tab, &AssessTab::refusalRequested);
    shown.find<QPushButton>(u"refuse-DKT-26-051"_s)->click();
    QCOMPARE(refused.constFirst().at(2).toBool(), false);
    shown.tab.showCandidates(id, {});
    QVERIFY(!toggle->isVisible());
}

void TestAssessTab::candidatesAreAskedForWhileSomebodyLooks()
{
    Shown shown;
    QSignalSpy asked(&shown.tab, &AssessTab::candidatesRequested);
    shown.show();
    QCOMPARE(asked.size(), 1);
    shown.tab.hide();
    shown.show();
    QCOMPARE(asked.size(), 1);
    shown.tab.show();
    QCOMPARE(asked.size(), 2);
}

void TestAssessTab::aBugThatIsNoVulnerabilityBecomesAPublicIssue()
{
    Shown shown;
    auto *button = shown.find<QPushButton>(u"publicIssue"_s);
    QVERIFY(button->isHidden());
    shown.detail.file.decidedAt = Now;
    shown.detail.file.declineReason = DeclineReason::NotAVulnerability;
    shown.detail.record.decisions = {{.outcome = CaseState::Declined, .at = Now}};
    shown.show();
    QSignalSpy asked(&shown.tab, &AssessTab::publicIssueRequested);
    button->click();
    QCOMPARE(asked.constFirst().constFirst().value<CaseId>(), CaseId{41});
    shown.tab.openPublicIssue(u"Crash on empty line"_s, u"It stops. [code]"_s);
    auto *dialog = shown.tab.findChild<PublicIssueDialog *>();
    dialog->findChild<QPlainTextEdit *>(u"issueDescription"_s)->setPlainText(u"It stops."_s);
    dialog->findChild<QPushButton *>(u"dialogOk"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"# Crash on empty line\n\nIt stops."_s);
}

void TestAssessTab::whatIsIncompleteStaysWithItsCase()
{
    Shown shown;
    shown.choose(u"conductFollowed"_s, No); // and no reason yet
    CaseDetail other = shown.detail;
    other.file.id = CaseId{42};
    shown.tab.showCase(other, Now);
    QCOMPARE(shown.find<QComboBox>(u"conductFollowed"_s)->currentIndex(), int(NotSaid));
    QCOMPARE(shown.edits.size(), 0);
    shown.show();
    QCOMPARE(shown.find<QComboBox>(u"conductFollowed"_s)->currentIndex(), int(No));
    QVERIFY(shown.words(u"assessSaved"_s).contains(u"why the guidelines"_s));
}

void TestAssessTab::whatWasRefusedIsSentAgain()
{
    Shown shown;
    shown.type(u"conductChannel"_s, u"by phone"_s);
    shown.save();
    shown.tab.editAnswered(CaseId{41}, shown.sent<Conduct>(0), false);
    QVERIFY(shown.words(u"assessSaved"_s).contains(u"not in the casebook"_s));
    shown.show(); // the casebook still has nothing
    QCOMPARE(shown.find<QLineEdit>(u"conductChannel"_s)->text(), u"by phone"_s);
    shown.save();
    QCOMPARE(shown.edits.size(), 2);
    QCOMPARE(shown.sent<Conduct>(1).channel, u"by phone"_s);
}

void TestAssessTab::anotherReadOfTheCaseLeavesWhatIsTyped()
{
    Shown shown;
    shown.type(u"conductChannel"_s, u"by ph"_s);
    shown.detail.record.versions = StatedVersions{.product = {u"0.8.0"_s}};
    shown.show();
    QCOMPARE(shown.find<QLineEdit>(u"conductChannel"_s)->text(), u"by ph"_s);
    QCOMPARE(shown.find<QLineEdit>(u"statedVersions"_s)->text(), u"0.8.0"_s);
}

void TestAssessTab::leavingTheTabSends()
{
    Shown shown;
    shown.type(u"conductChannel"_s, u"by phone"_s);
    shown.tab.hide();
    QCOMPARE(shown.edits.size(), 1);
}

void TestAssessTab::everyFieldHasANameAndIsReachedByTab()
{
    Shown shown;
    QSet<QString> reached;
    shown.find<QLineEdit>(u"statedVersions"_s)->setFocus();
    for (int i = 0; i < 20; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr);
        reached.insert(focused->objectName());
        if (shown.tab.isAncestorOf(focused) && !qobject_cast<QScrollArea *>(focused)) {
            QVERIFY2(!focused->accessibleName().isEmpty(), qPrintable(focused->objectName()));
        }
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (const QString &name :
         {u"conductChannel"_s, u"conductPrivate"_s, u"conductEmbargo"_s, u"conductPublishedKnown"_s,
          u"conductFollowed"_s, u"exploitedKnownKnown"_s, u"statedRuntime"_s}) {
        QVERIFY2(reached.contains(name), qPrintable(name));
    }
}

} // namespace Docket

QTEST_MAIN(Docket::TestAssessTab)
#include "tst_assesstab.moc"
