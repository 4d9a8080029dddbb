// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casespage.h"
#include "common/banner.h"
#include "common/chip.h"
#include "common/elidedlabel.h"
#include "shell/navbutton.h"
#include "shell/searchfield.h"
#include "views/shellfixture.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

class TestShellParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnOurWarnings(); }

    void theJobsBarShowsWhatRunsAndStopsIt();
    void progressLeavesTheStopButtonAlone();
    void theJobsBarTellsHowItEnded();
    void failuresStayUntilClosed();
    void aMessageIsClosedByEscapeBeforeTheFullCase();
    void anObjectIsNotCutWhereThereIsRoom();
    void aMessageMovesNothing();
    void longNamesDoNotWidenTheWindow();
    void aClockOtherThanTheComputersIsMarked();
    void countsAreShownAtTheSideAndBelow();
    void aListIsASearch();
    void oneMarkTellsWhereOneIs();
    void everythingInteractiveHasAName();
};

namespace {

JobState makeJob(JobState::Phase phase)
{
    JobState job;
    job.id = 7;
    job.object = u"sent.mbox"_s;
    job.phase = phase;
    job.progress = {.doneBytes = 62, .totalBytes = 100, .items = 18220, .damaged = 3};
    job.itemsPerSecond = 4150;
    return job;
}

} // namespace

void TestShellParts::theJobsBarShowsWhatRunsAndStopsIt()
{
    Shell shell;
    shell.jobs.upsert(makeJob(JobState::Phase::Running));
    QCOMPARE(shell.find<QWidget>("jobText")->accessibleName(), u"Importing sent.mbox"_s);
    QVERIFY(shell.find<QProgressBar>("jobProgress")->isVisible());
    QCOMPARE(shell.find<QProgressBar>("jobProgress")->value(), 62);
    QCOMPARE(shell.find<QWidget>("jobDamaged")->accessibleName(), u"3 damaged"_s);
    QSignalSpy stopped(&shell.window, &MainWindow::stopRequested);
    QTest::mouseClick(shell.find<QPushButton>("jobStop"), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(stopped.at(0).at(0).toLongLong(), 7);
    shell.jobs.upsert(makeJob(JobState::Phase::Stopping));
    QVERIFY(!shell.find<QPushButton>("jobStop")->isEnabled());
}

void TestShellParts::progressLeavesTheStopButtonAlone()
{
    Shell shell;
    JobState job = makeJob(JobState::Phase::Running);
    shell.jobs.upsert(job);
    auto *stop = shell.find<QPushButton>("jobStop");
    stop->setFocus();
    QSignalSpy stopped(&shell.window, &MainWindow::stopRequested);
    QTest::mousePress(stop, Qt::LeftButton);
    ++job.progress.doneBytes;
    shell.jobs.upsert(job);
    QVERIFY(stop->hasFocus());
    QTest::mouseRelease(stop, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
}

void TestShellParts::theJobsBarTellsHowItEnded()
{
    Shell shell;
    JobState over = makeJob(JobState::Phase::Done);
    shell.jobs.upsert(over);
    QVERIFY(!shell.find<QPushButton>("jobUndo")->isVisible()); // it wrote nothing
    over.written = ImportId{3};
    shell.jobs.upsert(over);
    QVERIFY(!shell.find<QProgressBar>("jobProgress")->isVisible());
    QVERIFY(!shell.find<QPushButton>("jobStop")->isVisible());
    const QString done = shell.find<QWidget>("jobText")->accessibleName();
    QVERIFY2(done.startsWith(u"Imported sent.mbox"_s), qPrintable(done));
    auto *undo = shell.find<QPushButton>("jobUndo");
    QVERIFY(undo->isVisible());
    QSignalSpy undone(&shell.window, &MainWindow::undoImportRequested);
    undo->click();
    QCOMPARE(undone.count(), 1);
    QCOMPARE(undone.at(0).at(0).value<std::optional<ImportId>>(), ImportId{3});
    JobState failed = makeJob(JobState::Phase::Failed);
    StoreError error;
    error.fault = StoreFault::DiskFull;
    failed.failure = Failure(error);
    shell.jobs.upsert(failed);
    const QString words = shell.find<QWidget>("jobText")->accessibleName();
    QVERIFY2(words.contains(u"disk is full"_s), qPrintable(words));
    QVERIFY(!undo->isVisible());
}

void TestShellParts::failuresStayUntilClosed()
{
    Shell shell;
    auto *banner = shell.find<QWidget>("banner");
    QVERIFY(!banner->isVisible());
    shell.window.showFailure({u"a.mbox"_s, u"The file is empty."_s, u"Choose another."_s});
    QVERIFY(banner->isVisible());
    QCOMPARE(shell.find<ElidedLabel>("bannerObject")->text(), u"a.mbox"_s);
    QCOMPARE(shell.find<QLabel>("bannerReason")->text(), u"The file is empty. Choose another."_s);
    QCOMPARE(shell.find<QLabel>("bannerReason")->textFormat(), Qt::PlainText);
    QTest::mouseClick(shell.find<QPushButton>("bannerClose"), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
}

void TestShellParts::aMessageIsClosedByEscapeBeforeTheFullCase()
{
    Shell shell;
    shell.openWithCases();
    CasesPage *page = shell.window.casesPage();
    page->setFullCase(true);
    page->casePage()->setFocus();
    auto *banner = shell.find<QWidget>("banner");
    shell.window.showFailure({u"a.mbox"_s, u"The file is empty."_s, {}});
    QVERIFY(banner->isVisible());
    QTest::keyClick(page->casePage(), Qt::Key_Escape);
    QVERIFY(!banner->isVisible());
    QVERIFY(page->isFullCase());
    QTest::keyClick(page->casePage(), Qt::Key_Escape);
    QVERIFY(!page->isFullCase());
}

void TestShellParts::anObjectIsNotCutWhereThereIsRoom()
{
    Banner banner;
    banner.resize(1400, Theme::BannerHeight);
    banner.showMessage(Banner::Kind::Warning,
                       {u"Under embargo until Wednesday 30 September 2026 09:04 UTC, or longer"_s,
                        u"You can write and preview. "_s.repeated(8),
                        {}},
                       u"Override…"_s);
    const auto *object = banner.findChild<ElidedLabel *>(u"bannerObject"_s);
    QVERIFY(object != nullptr);
    QTRY_COMPARE_GE(object->width(), object->sizeHint().width());
}

/// Whoever is about to click hits what was there.
void TestShellParts::aMessageMovesNothing()
{
    Shell shell;
    shell.openWithCases();
    shell.window.resize(1200, 800);
    QCoreApplication::processEvents();
    auto *pages = shell.find<QWidget>("pages");
    const QRect before = pages->geometry();
    auto *banner = shell.find<QWidget>("banner");
    shell.window.showFailure({u"a.mbox"_s, u"The file is empty. "_s.repeated(20), {}});
    QCoreApplication::processEvents();
    QVERIFY(banner->isVisible());
    QCOMPARE(pages->geometry(), before);
    QVERIFY(banner->parentWidget()->rect().contains(banner->geometry()));
    shell.window.resize(800, 600);
    QCoreApplication::processEvents();
    QVERIFY(banner->parentWidget()->rect().contains(banner->geometry()));
}

void TestShellParts::longNamesDoNotWidenTheWindow()
{
    Shell shell;
    shell.openWithCases();
    const int before = shell.window.minimumSizeHint().width();
    const QString name(200, u'w');
    shell.window.showFailure({name, u"The file is empty."_s, {}});
    QCOMPARE_LE(shell.window.minimumSizeHint().width(), before);
    QTRY_VERIFY(shell.find<ElidedLabel>("bannerObject")->toolTip().contains(name));
    shell.window.showNotice(name);
    QCOMPARE_LE(shell.window.minimumSizeHint().width(), before);
    shell.find<SearchField>("searchField")->search(name);
    shell.cases.setQuery(caseQueryFrom(name), QSet<CaseId>{});
    QVERIFY(shell.find<QWidget>("noMatch")->isVisible());
    QCOMPARE_LE(shell.window.minimumSizeHint().width(), before);
}

void TestShellParts::aClockOtherThanTheComputersIsMarked()
{
    Shell shell;
    auto *mark = shell.find<Chip>("otherClock");
    QVERIFY(!mark->isVisible());
    shell.window.setNow(Now, ClockKind::Sample);
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->text(), u"Sample clock"_s);
    shell.window.setNow(Now, ClockKind::Set);
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->text(), u"Set clock"_s);
    QCOMPARE(shell.find<QLabel>("nowLabel")->text(), u"Sat 21 Nov 2026 12:00 UTC"_s);
}

void TestShellParts::countsAreShownAtTheSideAndBelow()
{
    Shell shell;
    shell.openWithCases();
    QCOMPARE(shell.find<NavButton>("navSoon")->count(), 3);
    QCOMPARE(shell.find<NavButton>("navNew")->count(), 3);
    shell.cases.setNow(Now + std::chrono::minutes(90));
    QCOMPARE(shell.find<NavButton>("navOverdue")->count(), 1);
    QCOMPARE(shell.find<QWidget>("overdueCount")->accessibleName(), u"1 overdue"_s);
    QCOMPARE(shell.find<QWidget>("soonCount")->accessibleName(), u"2 due within 24 h"_s);
}

void TestShellParts::aListIsASearch()
{
    Shell shell;
    shell.openWithCases();
    QSignalSpy searched(&shell.window, &MainWindow::searchRequested);
    auto *overdue = shell.find<NavButton>("navOverdue");
    QTest::mouseClick(overdue, Qt::LeftButton);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.at(0).at(0).toString(), u"is:overdue"_s);
    QCOMPARE(shell.find<SearchField>("searchField")->text(), u"is:overdue"_s);
    QVERIFY(overdue->isChecked());
    QCOMPARE(shell.find<QLabel>("listTitle")->text(), overdue->text());
    shell.find<SearchField>("searchField")->search(u"something else"_s);
    QVERIFY(!overdue->isChecked());
}

void TestShellParts::oneMarkTellsWhereOneIs()
{
    Shell shell;
    shell.openWithCases();
    const auto marked = [&shell] {
        QStringList names;
        for (const NavButton *button : shell.window.findChildren<NavButton *>()) {
            if (button->isChecked()) {
                names << button->objectName();
            }
        }
        return names;
    };
    QCOMPARE(marked(), QStringList{u"navAll"_s});
    auto *overdue = shell.find<NavButton>("navOverdue");
    QTest::mouseClick(overdue, Qt::LeftButton);
    QTest::mouseClick(overdue, Qt::LeftButton); // the second one takes nothing away
    QCOMPARE(marked(), QStringList{u"navOverdue"_s});
    shell.window.showPage(SideBar::Page::Timeline);
    QCOMPARE(marked(), QStringList{u"pageTimeline"_s});
    shell.window.showPage(SideBar::Page::Cases);
    QCOMPARE(marked(), QStringList{u"navOverdue"_s});
    shell.find<SearchField>("searchField")->search(u"something else"_s);
    QCOMPARE(marked(), QStringList{u"pageCases"_s});
}

void TestShellParts::everythingInteractiveHasAName()
{
    Shell shell;
    shell.openWithCases();
    const QList<QAbstractButton *> buttons =
        shell.window.findChild<QWidget *>(u"sideBar"_s)->findChildren<QAbstractButton *>() +
        shell.window.findChild<QWidget *>(u"startPage"_s)->findChildren<QAbstractButton *>() +
        shell.window.findChild<QWidget *>(u"jobsBar"_s)->findChildren<QAbstractButton *>() +
        shell.window.findChild<QWidget *>(u"banner"_s)->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 15);
    for (const QAbstractButton *button : buttons) {
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        const bool hasName = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        QVERIFY2(hasName || button->objectName() == "bannerButton"_L1,
                 qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestShellParts)
#include "tst_shellparts.moc"
