// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/actiondialog.h"
#include "cases/instantedit.h"
#include "common/theme.h"
#include "views/casefixture.h"

#include <QComboBox>
#include <QDateTimeEdit>
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

/// A dialog over a case, with what the tests look for in it.
struct Shown
{
    CaseDetail detail;
    ActionDialog dialog;
    QSignalSpy submitted;

    Shown(CaseDetail given, CaseAction action)
        : detail(std::move(given))
        , dialog(detail, action, Now)
        , submitted(&dialog, &ActionDialog::submitted)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = dialog.findChild<Widget *>(name);
        QVERIFY2(widget != nullptr, qPrintable(name));
        return widget;
    }

    [[nodiscard]] bool isComplete() const
    {
        return find<QPushButton>(u"dialogOk"_s)->isEnabled() && problem().isEmpty();
    }

    [[nodiscard]] QString problem() const { return find<QLabel>(u"dialogProblem"_s)->text(); }

    [[nodiscard]] QString hint() const { return find<QLabel>(u"dialogHint"_s)->text(); }

    template <typename Enum>
    void choose(const QString &name, Enum value) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(static_cast<int>(value)));
    }

    void writeReason(const QString &text) const
    {
        find<QPlainTextEdit>(u"actionReason"_s)->setPlainText(text);
    }

    ActionInput submit()
    {
        find<QPushButton>(u"dialogOk"_s)->click();
        QVERIFY(submitted.size() == 1);
        return submitted.constFirst().constFirst().value<ActionInput>();
    }
};

CaseDetail caseIn(CaseState state)
{
    CaseDetail detail = makeDetail();
    detail.file.state = state;
    return detail;
}

CaseDetail underStalwart()
{
    CaseDetail detail = caseIn(CaseState::Evaluating);
    detail.policy.versions = {{.pattern = u"0.8.x"_s, .supported = true}, {.pattern = u"< 0.6"_s}};
    detail.policy.practices = {
        {.kind = PracticeKind::NoSupport, .text = u"do not use this email for support questions"_s},
        {.kind = PracticeKind::Scope, .text = u"Only the server."_s}};
    return detail;
}

CaseDetail fixUnderMailflow()
{
    CaseDetail detail = caseIn(CaseState::Fixing);
    detail.policy.reviewers = 2;
    detail.record.fix.author = u"Cy"_s;
    detail.record.fix.reviewers = {{.name = u"Ana"_s, .at = Now - Hour}};
    return detail;
}

} // namespace

class TestActionDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void M7_acceptingNeedsSeverityAndApproach();
    void M7_theSeverityOfTheCaseIsProposed();
    void decliningNeedsOneOfTheReasons();
    void decliningQuotesThePolicyWhereItSpeaks_data();
    void decliningQuotesThePolicyWhereItSpeaks();
    void W3_aSupportedVersionIsDeclinedOnlyInWords();
    void aDuplicateNeedsTheOtherKey();
    void M16_aReleaseCountsTheReviewers();
    void M16_aReasonOverridesMissingReviewers();
    void whatIsWrittenMeanwhileIsNotUndone();
    void aPolicyWithoutReviewersAsksForNone();
    void W20_closingNamesTheOpenPromises();
    void M9_disclosingUnderEmbargoNeedsAReason();
    void reopeningNeedsWords();
    void anInstantOutsideTheCaseIsRefused();
    void hostileClausesAreVisible();
    void everythingIsDoneByKeyboard();
};

void TestActionDialog::M7_acceptingNeedsSeverityAndApproach()
{
    Shown shown(caseIn(CaseState::Evaluating), CaseAction::Accept);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.problem().contains(u"severity"_s));
    shown.choose(u"severity"_s, Severity::High);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.problem().contains(u"addressed"_s));
    shown.choose(u"approach"_s, Approach::Mitigation);
    QVERIFY(shown.isComplete());
    shown.choose(u"validity"_s, Validity::Plausible);
    shown.find<QLineEdit>(u"decisionEvidence"_s)->setText(u" message 1, poc.py:12-20 ,"_s);
    shown.writeReason(u"It can be repeated."_s);
    const ActionInput input = shown.submit();
    QCOMPARE(input.fields.severity, Severity::High);
    QCOMPARE(input.decision->approach, Approach::Mitigation);
    QCOMPARE(input.decision->validity, Validity::Plausible);
    QCOMPARE(input.decision->evidence, (QStringList{u"message 1"_s, u"poc.py:12-20"_s}));
    QCOMPARE(input.reason, u"It can be repeated."_s);
}

void TestActionDialog::M7_theSeverityOfTheCaseIsProposed()
{
    CaseDetail detail = caseIn(CaseState::Evaluating);
    detail.file.severity = Severity::Critical;
    Shown shown(detail, CaseAction::Accept);
    QCOMPARE(shown.find<QComboBox>(u"severity"_s)->currentText(), u"Critical"_s);
    shown.choose(u"approach"_s, Approach::Fix);
    QVERIFY(!shown.submit().fields.severity); // nothing has changed, so nothing is written
}

void TestActionDialog::decliningNeedsOneOfTheReasons()
{
    Shown shown(caseIn(CaseState::New), CaseAction::Decline);
    QVERIFY(!shown.isComplete());
    shown.choose(u"declineReason"_s, DeclineReason::NotAVulnerability);
    QVERIFY(shown.isComplete());
    const ActionInput input = shown.submit();
    QCOMPARE(input.declineReason, DeclineReason::NotAVulnerability);
    QCOMPARE(input.decision->validity, Validity::NotValid);
    QCOMPARE(input.decision->clause, QString());
}

void TestActionDialog::decliningQuotesThePolicyWhereItSpeaks_data()
{
    QTest::addColumn<DeclineReason>("reason");
    QTest::addColumn<QString>("clause");
    QTest::newRow("W-3: an unsupported version quotes the row")
        << DeclineReason::UnsupportedVersion << u"< 0.6: not supported"_s;
    QTest::newRow("W-10: a support question quotes that the address is not for them")
        << DeclineReason::SupportQuestion << u"do not use this email for support questions"_s;
    QTest::newRow("out of scope quotes the scope")
        << DeclineReason::OutOfScope << u"Only the server."_s;
    QTest::newRow("another reason quotes nothing") << DeclineReason::Other << QString();
}

void TestActionDialog::decliningQuotesThePolicyWhereItSpeaks()
{
    QFETCH(const DeclineReason, reason);
    QFETCH(const QString, clause);
    Shown shown(underStalwart(), CaseAction::Decline);
    shown.choose(u"declineReason"_s, reason);
    QCOMPARE(shown.find<QComboBox>(u"declineClause"_s)->isEnabled(), !clause.isEmpty());
    QCOMPARE(shown.submit().decision->clause, clause);
}

void TestActionDialog::W3_aSupportedVersionIsDeclinedOnlyInWords()
{
    CaseDetail detail = underStalwart();
    detail.record.versions = StatedVersions{.product = {u"0.8.3"_s}};
    Shown shown(detail, CaseAction::Decline);
    shown.choose(u"declineReason"_s, DeclineReason::UnsupportedVersion);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.problem().contains(u"0.8.3"_s) && shown.problem().contains(u"0.8.x"_s));
    shown.choose(u"declineReason"_s, DeclineReason::OutOfScope);
    QVERIFY(shown.isComplete());
    shown.choose(u"declineReason"_s, DeclineReason::UnsupportedVersion);
    shown.writeReason(u"A build of their own."_s);
    QVERIFY(shown.isComplete());
    detail.record.versions = StatedVersions{.product = {u"0.5.1"_s}};
    shown.writeReason({});
    shown.dialog.setCase(detail);
    QVERIFY(shown.isComplete());
}

void TestActionDialog::aDuplicateNeedsTheOtherKey()
{
    Shown shown(caseIn(CaseState::New), CaseAction::MarkDuplicate);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.hint().contains(u"both credits"_s));
    auto *key = shown.find<QLineEdit>(u"duplicateOf"_s);
    for (const QString &wrong : {u"DKT-26-041"_s, u"whatever"_s}) {
        key->setText(wrong);
        QVERIFY2(!shown.isComplete(), qPrintable(wrong));
    }
    key->setText(u" dkt-26-038 "_s);
    QVERIFY(shown.isComplete());
    QCOMPARE(shown.submit().duplicateOfKey, u"DKT-26-038"_s);
}

void TestActionDialog::M16_aReleaseCountsTheReviewers()
{
    Shown shown(fixUnderMailflow(), CaseAction::Release);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.hint().contains(u"2"_s));
    QVERIFY(shown.find<QLabel>(u"reviewerCount"_s)->text().startsWith(u"1 of 2"_s));
    auto *reviewers = shown.find<QLineEdit>(u"fixReviewers"_s);
    reviewers->setText(u"Ana, ana, Cy"_s); // the same again, and the author
    QVERIFY(!shown.isComplete());
    reviewers->setText(u"Ana, Bo"_s);
    QVERIFY(shown.isComplete());
    shown.find<QLineEdit>(u"releaseVersion"_s)->setText(u"1.4.2"_s);
    const ActionInput input = shown.submit();
    QCOMPARE(input.edits.size(), 1);
    const auto fix = std::get<FixRecord>(input.edits.constFirst());
    QCOMPARE(fix.targetRelease, u"1.4.2"_s);
    QCOMPARE(fix.reviewers, (QList<Reviewer>{{u"Ana"_s, Now - Hour}, {u"Bo"_s, {}}}));
}

void TestActionDialog::M16_aReasonOverridesMissingReviewers()
{
    Shown shown(fixUnderMailflow(), CaseAction::Release);
    shown.writeReason(u"Exploited already."_s);
    QVERIFY(shown.isComplete());
    const ActionInput input = shown.submit();
    QCOMPARE(input.reason, u"Exploited already."_s);
    QVERIFY(input.edits.isEmpty());
}

void TestActionDialog::whatIsWrittenMeanwhileIsNotUndone()
{
    Shown shown(fixUnderMailflow(), CaseAction::Release);
    auto *version = shown.find<QLineEdit>(u"releaseVersion"_s);
    version->setFocus();
    QTest::keyClicks(version, u"1.4.2"_s);
    CaseDetail later = shown.detail; // the Fix tab kept its fields as the dialog opened
    later.record.fix.branch = u"fix-smtp"_s;
    later.record.fix.targetRelease = u"1.5"_s;
    later.record.fix.reviewers.append({.name = u"Bo"_s});
    shown.dialog.setCase(later);
    QVERIFY(shown.isComplete());
    const auto fix = std::get<FixRecord>(shown.submit().edits.constFirst());
    QCOMPARE(fix.branch, u"fix-smtp"_s);
    QCOMPARE(fix.targetRelease, u"1.4.2"_s);
    QCOMPARE(fix.reviewers.size(), 2);
}

void TestActionDialog::aPolicyWithoutReviewersAsksForNone()
{
    Shown shown(caseIn(CaseState::Fixing), CaseAction::Release);
    QVERIFY(shown.isComplete());
    QVERIFY(shown.dialog.findChild<QLineEdit *>(u"fixReviewers"_s) == nullptr);
}

void TestActionDialog::W20_closingNamesTheOpenPromises()
{
    CaseDetail detail = caseIn(CaseState::Released);
    detail.obligations = {makeClock(PromiseKind::NotifyResolved, {}),
                          makeClock(PromiseKind::Acknowledge, 4 * Hour, 2 * Hour)};
    Shown shown(detail, CaseAction::Close);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.hint().contains(u"Tell the release"_s));
    QVERIFY(!shown.hint().contains(u"Acknowledge"_s)); // that one is kept
    shown.writeReason(u"The address bounces."_s);
    QVERIFY(shown.isComplete());

    detail.obligations = {};
    Shown kept(detail, CaseAction::Close);
    QVERIFY(kept.isComplete());
}

void TestActionDialog::M9_disclosingUnderEmbargoNeedsAReason()
{
    CaseDetail detail = caseIn(CaseState::Released);
    detail.file.embargoUntil = Now + Hour;
    Shown shown(detail, CaseAction::Disclose);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.hint().contains(u"Sat 21 Nov 2026 13:00 UTC"_s));
    QVERIFY(shown.problem().contains(u"embargo"_s));
    shown.writeReason(u"leaked"_s);
    QVERIFY(shown.isComplete());
}

void TestActionDialog::reopeningNeedsWords()
{
    Shown shown(caseIn(CaseState::Closed), CaseAction::Reopen);
    QVERIFY(!shown.isComplete());
    shown.writeReason(u"The fix was incomplete."_s);
    QVERIFY(shown.isComplete());
}

void TestActionDialog::anInstantOutsideTheCaseIsRefused()
{
    Shown shown(caseIn(CaseState::New), CaseAction::Evaluate);
    auto *at = shown.find<InstantEdit>(u"actionAt"_s);
    at->setInstant(Now + Hour);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.problem().contains(u"future"_s));
    at->setInstant(Now - 21 * Hour);
    QVERIFY(!shown.isComplete());
    QVERIFY(shown.problem().contains(u"before the report"_s));
    at->setInstant(Now - 19 * Hour);
    QVERIFY(shown.isComplete());
}

void TestActionDialog::hostileClausesAreVisible()
{
    CaseDetail detail = underStalwart();
    detail.policy.practices = {{.kind = PracticeKind::Scope, .text = u"no \u202Egpj <b>x</b>"_s}};
    Shown shown(detail, CaseAction::Decline);
    shown.choose(u"declineReason"_s, DeclineReason::OutOfScope);
    const auto *clause = shown.find<QComboBox>(u"declineClause"_s);
    QCOMPARE(clause->currentText(), u"“no \\u202Egpj <b>x</b>”"_s);
    QVERIFY(clause->toolTip().contains(u"&lt;b&gt;"_s));
}

void TestActionDialog::everythingIsDoneByKeyboard()
{
    Shown shown(caseIn(CaseState::Evaluating), CaseAction::Accept);
    shown.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
    QCOMPARE(shown.dialog.focusWidget()->objectName(), u"severity"_s);
    QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Down);
    for (int tabs = 0; tabs < 2; ++tabs) {
        QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(shown.dialog.focusWidget()->objectName(), u"approach"_s);
    QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Down);
    QVERIFY(shown.isComplete());
    QTest::keyClick(&shown.dialog, Qt::Key_Return);
    QCOMPARE(shown.submitted.size(), 1);
}

} // namespace Docket

QTEST_MAIN(Docket::TestActionDialog)
#include "tst_actiondialog.moc"
