// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/rowlist.h"
#include "cases/embargodialog.h"
#include "cases/instantedit.h"
#include "common/chip.h"
#include "common/statuslines.h"
#include "common/theme.h"
#include "fix/estimatedialog.h"
#include "fix/fixtab.h"
#include "fix/releasecalendardialog.h"
#include "views/casefixture.h"

#include <QCheckBox>
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

struct Shown
{
    CaseDetail detail = makeDetail();
    FixTab tab;
    QSignalSpy edits{&tab, &FixTab::editRequested};

    Shown()
    {
        detail.file.state = CaseState::Fixing;
        detail.policy.reviewers = 2;
        detail.policy.practices = {{.kind = PracticeKind::Testing},
                                   {.kind = PracticeKind::Changelog}};
        detail.policy.versions = {{.pattern = u"0.8.x"_s, .supported = true},
                                  {.pattern = u"0.7.x"_s, .supported = true},
                                  {.pattern = u"< 0.6"_s}};
        tab.resize(1200, 900);
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

    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    template <typename Enum>
    void choose(QComboBox *box, Enum value) const
    {
        const int index = box->findData(static_cast<int>(value));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void save() { QTest::keyClick(&tab, Qt::Key_S, Qt::ControlModifier); }

    [[nodiscard]] FixRecord sentFix() const
    {
        QVERIFY(edits.size() == 1);
        return std::get<FixRecord>(edits.constFirst().at(1).value<RecordEdit>());
    }

    [[nodiscard]] QString checklist() const
    {
        return find<StatusLines>(u"releaseChecklist"_s)->texts().join(u'\n');
    }

    [[nodiscard]] QString blockers() const
    {
        return find<StatusLines>(u"disclosureBlockers"_s)->texts().join(u'\n');
    }
};

} // namespace

class TestFixTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void W19_anEstimateIsGivenAndItsHistoryStays();
    void W19_aChangedEstimateOwesTheReporterTheNewDate();
    void M13_theTargetReleaseIsNamed();
    void M13_theReleaseCalendarProposesAndIsEdited();
    void M14_aHotfixIsSuggestedForWhatIsCritical();
    void M14_aHotfixNeedsAReason();
    void M15_natureAndComponentsAreKept();
    void M16_reviewersAreCountedWithoutTheAuthor();
    void M17_testsAndTheCheckByHandAreKept();
    void M18_theDependencyAndItsAdvisoryAreKept();
    void branchesOfThePolicyAreProposedAndNotKept();
    void rowsAboutARuntimeAreNoBranches();
    void M10_fourDatesAreFourFacts();
    void M9_theEmbargoAndWhatBlocksAreListed();
    void M3_aPublicIntakeHoldsNoEmbargo();
    void theEmbargoHasAZoneAndAPartner();
    void anotherReadOfTheCaseLeavesWhatIsTyped();
    void aPageWithoutRoomHasOneColumn();
};

void TestFixTab::W19_anEstimateIsGivenAndItsHistoryStays()
{
    Shown shown;
    QVERIFY(shown.words(u"estimate"_s).contains(u"No date"_s));
    auto *give = shown.find<QPushButton>(u"changeEstimate"_s);
    give->setFocus();
    QTest::keyClick(give, Qt::Key_Space);
    auto *dialog = shown.tab.findChild<EstimateDialog *>();
    QVERIFY(dialog != nullptr);
    auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
    auto *fixBy = dialog->findChild<InstantEdit *>(u"estimateFixBy"_s);
    fixBy->setInstant(Now - Hour);
    QVERIFY(!ok->isEnabled());
    fixBy->setInstant(Now + 48 * Hour);
    QVERIFY(ok->isEnabled());
    ok->click();
    const auto estimate = std::get<Estimate>(shown.edits.constFirst().at(1).value<RecordEdit>());
    QCOMPARE(estimate.fixBy, Now + 48 * Hour);
    shown.tab.editAnswered(CaseId{41}, estimate, true);
    QVERIFY(!dialog->isVisible());

    shown.detail.record.estimates = {
        {.fixBy = Now + 48 * Hour, .by = u"Ann"_s, .at = Now - 2 * Hour},
        {.fixBy = Now + 96 * Hour, .reason = u"upstream waits"_s, .by = u"Bo"_s, .at = Now}};
    shown.show();
    QVERIFY(shown.words(u"estimate"_s).startsWith(u"Wed 25 Nov 2026 12:00 UTC"_s));
    QVERIFY(shown.words(u"estimate"_s).endsWith(u"upstream waits"_s));
    QVERIFY(shown.words(u"earlierEstimates"_s).contains(u"Mon 23 Nov 2026 12:00 UTC"_s));
}

void TestFixTab::W19_aChangedEstimateOwesTheReporterTheNewDate()
{
    Shown shown;
    QVERIFY(shown.find<Chip>(u"estimateOwed"_s)->isHidden());
    shown.detail.record.estimates = {{.fixBy = Now + 48 * Hour, .at = Now - Hour}};
    shown.detail.obligations.append(makeClock(PromiseKind::EstimateChange, {}));
    shown.show();
    QCOMPARE(shown.find<Chip>(u"estimateOwed"_s)->text(), u"The reporter is owed the new date"_s);
    shown.find<QPushButton>(u"changeEstimate"_s)->click();
    const auto *dialog = shown.tab.findChild<EstimateDialog *>();
    const auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
    QVERIFY(!ok->isEnabled()); // the same date is no change
    dialog->findChild<InstantEdit *>(u"estimateFixBy"_s)->setInstant(Now + 72 * Hour);
    QVERIFY(!ok->isEnabled());
    dialog->findChild<QPlainTextEdit *>(u"estimateReason"_s)->setPlainText(u"illness"_s);
    QVERIFY(ok->isEnabled());
}

void TestFixTab::M13_theTargetReleaseIsNamed()
{
    Shown shown;
    QVERIFY(shown.checklist().contains(u"which release"_s));
    shown.type(u"targetRelease"_s, u"0.8.1"_s);
    QVERIFY(!shown.checklist().contains(u"which release"_s));
    shown.choose(shown.find<QComboBox>(u"releaseKind"_s), ReleaseKind::Regular);
    shown.save();
    QCOMPARE(shown.sentFix().targetRelease, u"0.8.1"_s);
    QCOMPARE(shown.sentFix().releaseKind, ReleaseKind::Regular);
}

void TestFixTab::M13_theReleaseCalendarProposesAndIsEdited()
{
    Shown shown;
    shown.detail.policy.product = u"stalwart"_s;
    shown.show();
    const QList<PlannedRelease> planned{
        {.product = u"mailflow"_s, .version = u"1.4"_s, .at = Now},
        {.product = u"stalwart"_s, .version = u"0.8.1"_s, .at = Now + 48 * Hour}};
    shown.tab.setPlanned(planned);
    QCOMPARE(shown.words(u"plannedRelease"_s), u"In the release calendar: 0.8.1."_s);
    shown.type(u"targetRelease"_s, u"0.8.1"_s);
    QCOMPARE(shown.words(u"plannedRelease"_s), u"Planned for Mon 23 Nov 2026 12:00 UTC."_s);

    ReleaseCalendarDialog dialog(planned, {u"mailflow"_s, u"stalwart"_s}, Now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy submitted(&dialog, &ReleaseCalendarDialog::submitted);
    auto *ok = dialog.findChild<QPushButton *>(u"dialogOk"_s);
    QVERIFY(!ok->isEnabled());
    dialog.findChild<QPushButton *>(u"plannedReleasesAdd"_s)->click();
    QVERIFY(!ok->isEnabled()); // it has no version yet
    const auto *row = dialog.findChild<QWidget *>(u"plannedReleases2"_s);
    row->findChild<QLineEdit *>(u"version"_s)->setText(u"1.5"_s);
    QVERIFY(!ok->isEnabled()); // nor a product
    row->findChild<QComboBox *>(u"product"_s)->setCurrentIndex(0);
    QVERIFY(ok->isEnabled());
    ok->click();
    const QList<PlannedRelease> added{{.product = u"mailflow"_s, .version = u"1.5"_s, .at = Now}};
    QCOMPARE(submitted.constFirst().constFirst().value<QList<PlannedRelease>>(), planned + added);
}

void TestFixTab::M14_aHotfixIsSuggestedForWhatIsCritical()
{
    Shown shown;
    auto *suggestion = shown.find<QLabel>(u"hotfixSuggestion"_s);
    QVERIFY(suggestion->isHidden());
    shown.detail.file.severity = Severity::Critical;
    shown.show();
    QVERIFY(suggestion->text().contains(u"suggested"_s));
    QCOMPARE(shown.find<QComboBox>(u"releaseKind"_s)->currentText(), u"Not decided"_s);
    shown.choose(shown.find<QComboBox>(u"releaseKind"_s), ReleaseKind::Hotfix);
    QVERIFY(suggestion->isHidden());
}

void TestFixTab::M14_aHotfixNeedsAReason()
{
    Shown shown;
    shown.choose(shown.find<QComboBox>(u"releaseKind"_s), ReleaseKind::Hotfix);
    shown.save();
    QCOMPARE(shown.edits.size(), 0);
    QVERIFY(shown.words(u"fixSaved"_s).contains(u"why it is a hotfix"_s));
    shown.type(u"releaseReason"_s, u"exploited"_s);
    shown.save();
    QCOMPARE(shown.sentFix().releaseReason, u"exploited"_s);
}

void TestFixTab::M15_natureAndComponentsAreKept()
{
    Shown shown;
    QVERIFY(shown.checklist().contains(u"nature"_s));
    shown.type(u"fixNature"_s, u"Escapes the header"_s);
    shown.type(u"fixComponents"_s, u"smtp"_s);
    QVERIFY(!shown.checklist().contains(u"hangelog"_s));
    shown.save();
    QCOMPARE(shown.sentFix().nature, u"Escapes the header"_s);
    QCOMPARE(shown.sentFix().components, u"smtp"_s);
}

void TestFixTab::M16_reviewersAreCountedWithoutTheAuthor()
{
    Shown shown;
    shown.type(u"fixAuthor"_s, u"Cy"_s);
    shown.type(u"fixReviewers"_s, u"Ana, Cy"_s);
    QVERIFY(shown.words(u"fixReviewerCount"_s).startsWith(u"1 of 2"_s));
    QVERIFY(shown.checklist().contains(u"Fewer people"_s));
    shown.type(u"fixReviewers"_s, u"Ana, Bo"_s);
    QVERIFY(!shown.checklist().contains(u"Fewer people"_s));
    shown.save();
    QCOMPARE(shown.sentFix().reviewers, (QList<Reviewer>{{u"Ana"_s, {}}, {u"Bo"_s, {}}}));
}

void TestFixTab::M17_testsAndTheCheckByHandAreKept()
{
    Shown shown;
    QVERIFY(shown.checklist().contains(u"regression"_s));
    shown.type(u"fixTest"_s, u"tests/smtp.rs"_s);
    shown.type(u"fixResult"_s, u"passed in CI run 812"_s);
    shown.type(u"fixCheck"_s, u"Ana sent the message again"_s);
    shown.find<QCheckBox>(u"fixCheckedKnown"_s)->click();
    QVERIFY(!shown.checklist().contains(u"test"_s));
    QVERIFY(!shown.checklist().contains(u"by hand"_s));
    shown.save();
    QCOMPARE(shown.sentFix().regressionTest, u"tests/smtp.rs"_s);
    QCOMPARE(shown.sentFix().testResult, u"passed in CI run 812"_s);
    QCOMPARE(shown.sentFix().manualCheckAt, Now);
}

void TestFixTab::M18_theDependencyAndItsAdvisoryAreKept()
{
    Shown shown;
    shown.type(u"fixDependency"_s, u"rustls 0.21.0"_s);
    shown.type(u"fixUpstream"_s, u"RUSTSEC-2024-0336"_s);
    shown.save();
    QCOMPARE(shown.sentFix().dependency, u"rustls 0.21.0"_s);
    QCOMPARE(shown.sentFix().dependencyAdvisory, u"RUSTSEC-2024-0336"_s);
}

void TestFixTab::branchesOfThePolicyAreProposedAndNotKept()
{
    Shown shown;
    const auto *list = shown.find<RowList>(u"backports"_s);
    QCOMPARE(list->rows().size(), 2);
    auto *row = list->rows().constLast();
    QCOMPARE(row->findChild<QLineEdit *>(u"branch"_s)->text(), u"0.7.x"_s);
    shown.choose(row->findChild<QComboBox *>(u"status"_s), BackportStatus::Fixed);
    QTest::keyClicks(row->findChild<QLineEdit *>(u"version"_s), u"0.7.4"_s);
    shown.save();
    QCOMPARE(shown.sentFix().backports,
             (QList<Backport>{{u"0.7.x"_s, BackportStatus::Fixed, u"0.7.4"_s}}));
}

void TestFixTab::rowsAboutARuntimeAreNoBranches()
{
    Shown shown;
    shown.detail.policy.versionSubject = u"Python"_s;
    shown.show();
    QCOMPARE(shown.find<RowList>(u"backports"_s)->rows().size(), 0);
}

void TestFixTab::M10_fourDatesAreFourFacts()
{
    Shown shown;
    shown.detail.record.fix.fixedAt = Now - 3 * Hour;
    shown.detail.file.releasedAt = Now - 2 * Hour;
    shown.show();
    QCOMPARE(shown.words(u"dateFixed"_s), u"Sat 09:00"_s);
    QCOMPARE(shown.words(u"dateReleased"_s), u"Sat 10:00"_s);
    QCOMPARE(shown.words(u"dateNotified"_s), u"–"_s);
    QCOMPARE(shown.words(u"dateDisclosed"_s), u"–"_s);
}

void TestFixTab::M9_theEmbargoAndWhatBlocksAreListed()
{
    Shown shown;
    shown.detail.file.embargoUntil = Now + 24 * Hour;
    shown.detail.record.embargo = {.zone = u"Asia/Tokyo"_s,
                                   .agreedWith = u"JPCERT/CC"_s,
                                   .quote = u"Monday is fine."_s,
                                   .extensions = 1};
    shown.show();
    QVERIFY(shown.blockers().contains(u"mbargo"_s));
    QVERIFY(shown.blockers().contains(u"not released"_s));
    QVERIFY(shown.words(u"embargoEnd"_s)
                .startsWith(u"Sun 22 Nov 2026 12:00 UTC (Sun 22 Nov 2026 21:00 "_s));
    QCOMPARE(shown.words(u"embargoAgreed"_s), u"JPCERT/CC"_s);
    QCOMPARE(shown.words(u"embargoQuote"_s), u"“Monday is fine.”"_s);
    QSignalSpy asked(&shown.tab, &FixTab::embargoRequested);
    shown.find<QPushButton>(u"changeEmbargo"_s)->click();
    QCOMPARE(asked.size(), 1);
    shown.tab.setNow(Now + 25 * Hour);
    QVERIFY(!shown.blockers().contains(u"mbargo"_s));
}

void TestFixTab::M3_aPublicIntakeHoldsNoEmbargo()
{
    Shown shown;
    shown.detail.policy.publicIssue = PublicIssue::Required;
    shown.show();
    QVERIFY(shown.words(u"embargoNotice"_s).contains(u"no embargo can hold"_s));
}

void TestFixTab::theEmbargoHasAZoneAndAPartner()
{
    CaseDetail detail = makeDetail();
    detail.file.embargoUntil = Now + 24 * Hour;
    detail.record.embargo = {.agreedWith = u"Jane"_s, .extensions = 1};
    EmbargoDialog dialog(detail, Now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy submitted(&dialog, &EmbargoDialog::submitted);
    auto *ok = dialog.findChild<QPushButton *>(u"dialogOk"_s);
    QVERIFY(!ok->isEnabled()); // nothing has changed
    auto *zone = dialog.findChild<QComboBox *>(u"embargoZone"_s);
    zone->setCurrentIndex(zone->findData(u"Asia/Tokyo"_s));
    QVERIFY(ok->isEnabled());
    auto *until = dialog.findChild<InstantEdit *>(u"embargoUntil"_s);
    QCOMPARE(until->instant(), Now + 24 * Hour); // the same instant, at another hour
    QCOMPARE(until->field()->time(), QTime(21, 0));
    until->setInstant(Now + 48 * Hour);
    ok->click();
    const auto terms = submitted.constFirst().at(1).value<EmbargoTerms>();
    QCOMPARE(terms.zone, u"Asia/Tokyo"_s);
    QCOMPARE(terms.agreedWith, u"Jane"_s);
    QCOMPARE(terms.extensions, 2);
}

void TestFixTab::anotherReadOfTheCaseLeavesWhatIsTyped()
{
    Shown shown;
    shown.type(u"fixBranch"_s, u"fix-sm"_s);
    shown.show();
    QCOMPARE(shown.find<QLineEdit>(u"fixBranch"_s)->text(), u"fix-sm"_s);
    shown.detail.file.id = CaseId{42};
    shown.show(); // another case: what was typed is sent
    QCOMPARE(shown.edits.size(), 1);
    QCOMPARE(shown.find<QLineEdit>(u"fixBranch"_s)->text(), QString());
}

void TestFixTab::aPageWithoutRoomHasOneColumn()
{
    Shown shown;
    const auto place = [&](const QString &name) {
        auto *line = shown.find<QLineEdit>(name);
        return line->mapTo(&shown.tab, QPoint());
    };
    QVERIFY(place(u"targetRelease"_s).x() > place(u"fixBranch"_s).x());
    shown.tab.resize(700, 900);
    QTRY_COMPARE(place(u"targetRelease"_s).x(), place(u"fixBranch"_s).x());
}

} // namespace Docket

QTEST_MAIN(Docket::TestFixTab)
#include "tst_fixtab.moc"
