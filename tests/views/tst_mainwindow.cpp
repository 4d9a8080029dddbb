// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caselistview.h"
#include "cases/casespage.h"
#include "items/historymodel.h"
#include "items/threadmodel.h"
#include "shell/navbutton.h"
#include "shell/searchfield.h"
#include "views/shellfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableWidget>
#include <QUrl>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnOurWarnings(); }

    void startsWithWaysToStart();
    void withoutACasebookNothingOfItIsOffered();
    void anEmptyCasebookTeaches();
    void aLoadingCasebookIsNotEmpty();
    void newCasebookGetsItsSuffix();
    void filesGoToTheImport();
    void aDroppedCasebookIsOpened();
    void aFolderCanBeImported();
    void typingSearchesOnceAfterThePause();
    void escapeEmptiesTheSearch();
    void pagesChangeByKey();
    void theNextPaneGetsTheFocus();
    void theCaseMenuOffersWhatThePageOffers();
    void layoutIsRemembered();
    void pageTabAndFullCaseAreRemembered();
    void splittersOfAllTabsAreRemembered();
    void aListThatIsChosenIsShown();
    void problemsOfAnImportAreListed();
    void foreignLayoutBytesAreIgnored();
};

void TestMainWindow::startsWithWaysToStart()
{
    Shell shell;
    QCOMPARE(shell.currentPage(), u"startPage"_s);
    QTRY_VERIFY(shell.find<QWidget>("startNew")->hasFocus());
    QVERIFY(shell.find<QWidget>("startOpen")->isVisible());
    QVERIFY(shell.find<QWidget>("startSample")->isVisible());
    QVERIFY(!shell.find<QWidget>("startMail")->isVisible());
    QSignalSpy sample(&shell.window, &MainWindow::openSampleRequested);
    QTest::mouseClick(shell.find<QWidget>("startSample"), Qt::LeftButton);
    QCOMPARE(sample.count(), 1);
}

void TestMainWindow::withoutACasebookNothingOfItIsOffered()
{
    Shell shell;
    using Id = MainActions::Id;
    const auto isEnabled = [&shell](Id id) {
        return shell.window.actions().action(id)->isEnabled();
    };
    QVERIFY(!isEnabled(Id::ImportMail));
    QVERIFY(!isEnabled(Id::PageTimeline));
    QVERIFY(!isEnabled(Id::FullCase));
    QVERIFY(isEnabled(Id::OpenCasebook));
    QVERIFY(!shell.find<QWidget>("sideBar")->isEnabled());
    shell.openWithCases();
    QVERIFY(isEnabled(Id::ImportMail));
    QVERIFY(isEnabled(Id::PageTimeline));
    QVERIFY(shell.find<QWidget>("sideBar")->isEnabled());
    shell.window.casesPage()->select(CaseId{2});
    QVERIFY(isEnabled(Id::FullCase));
    shell.window.showStart();
    QVERIFY(!isEnabled(Id::ImportMail));
    QCOMPARE(shell.currentPage(), u"startPage"_s);
}

void TestMainWindow::anEmptyCasebookTeaches()
{
    Shell shell;
    shell.window.showCasebook(u"new.docket"_s);
    QCOMPARE(shell.currentPage(), u"startPage"_s);
    QVERIFY(shell.find<QWidget>("startPolicy")->hasFocus()); // promises come first
    QVERIFY(shell.find<QWidget>("startMail")->isVisible());
    QVERIFY(shell.find<QWidget>("startIssues")->isVisible());
    QVERIFY(!shell.find<QWidget>("startNew")->isVisible());
    QVERIFY(!shell.find<QWidget>("startOpen")->isVisible());
    QSignalSpy wanted(&shell.window, &MainWindow::addPolicyRequested);
    QTest::keyClick(shell.find<QWidget>("startPolicy"), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    shell.window.showPage(SideBar::Page::Cases);
    QVERIFY(shell.window.windowTitle().contains(u"new.docket"_s));
    shell.cases.upsert({makeCase(1)});
    QCOMPARE(shell.currentPage(), u"casesPage"_s);
}

void TestMainWindow::aLoadingCasebookIsNotEmpty()
{
    Shell shell;
    shell.window.setLoading(true);
    shell.window.showCasebook(u"big.docket"_s);
    QCOMPARE(shell.currentPage(), u"casesPage"_s);
    auto *title = shell.find<QWidget>("noCases")->findChild<QLabel *>(u"emptyTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"Reading the cases…"_s);
    shell.window.setLoading(false);
    QCOMPARE(shell.currentPage(), u"startPage"_s);
    QVERIFY(shell.find<QWidget>("startMail")->isVisible());
    QVERIFY(title->text() != u"Reading the cases…"_s);
}

void TestMainWindow::newCasebookGetsItsSuffix()
{
    Shell shell;
    QSignalSpy created(&shell.window, &MainWindow::newCasebookRequested);
    shell.prompts.files = {u"/home/someone/mine"_s};
    QTest::keyClick(&shell.window, Qt::Key_N, Qt::ControlModifier);
    shell.prompts.files = {u"/home/someone/mine.docket"_s};
    QTest::keyClick(&shell.window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(created.count(), 2);
    QCOMPARE(created.at(0).at(0).toString(), u"/home/someone/mine.docket"_s);
    QCOMPARE(created.at(1).at(0).toString(), u"/home/someone/mine.docket"_s);
}

void TestMainWindow::filesGoToTheImport()
{
    Shell shell;
    shell.openWithCases();
    QSignalSpy imported(&shell.window, &MainWindow::importRequested);
    shell.prompts.files = {u"/a.mbox"_s, u"/b.eml"_s};
    QTest::keyClick(&shell.window, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClick(&shell.window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(imported.count(), 2);
    QCOMPARE(imported.at(0).at(0).toStringList(), shell.prompts.files);
    QCOMPARE(shell.prompts.titles,
             (QStringList{u"Import mail"_s, u"Import issues or advisories"_s}));

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/c.mbox"_s), QUrl(u"https://example.org/x"_s)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shell.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shell.window, &drop);
    QCOMPARE(imported.count(), 3);
    QCOMPARE(imported.at(2).at(0).toStringList(), QStringList{u"/c.mbox"_s});
}

void TestMainWindow::aDroppedCasebookIsOpened()
{
    Shell shell;
    QSignalSpy opened(&shell.window, &MainWindow::openCasebookRequested);
    QMimeData mail;
    mail.setUrls({QUrl::fromLocalFile(u"/c.mbox"_s)});
    QDragEnterEvent nothing({100, 100}, Qt::CopyAction, &mail, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shell.window, &nothing);
    QVERIFY(!nothing.isAccepted()); // nowhere to put it
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/team.docket"_s)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shell.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shell.window, &drop);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"/team.docket"_s);
}

void TestMainWindow::aFolderCanBeImported()
{
    Shell shell;
    QAction *folder = shell.window.actions().action(MainActions::Id::ImportFolder);
    QVERIFY(!folder->isEnabled());
    shell.openWithCases();
    QSignalSpy imported(&shell.window, &MainWindow::importRequested);
    shell.prompts.files = {u"/backup/issues"_s};
    folder->trigger();
    QVERIFY(shell.prompts.wantsFolder);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.at(0).at(0).toStringList(), shell.prompts.files);
    shell.window.actions().action(MainActions::Id::ImportIssues)->trigger();
    QVERIFY(!shell.prompts.wantsFolder);
}

void TestMainWindow::typingSearchesOnceAfterThePause()
{
    Shell shell;
    shell.openWithCases();
    QSignalSpy searched(&shell.window, &MainWindow::searchRequested);
    QTest::keyClick(&shell.window, Qt::Key_F, Qt::ControlModifier);
    auto *field = shell.find<SearchField>("searchField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"jk heap"_s); // J and K are letters here, not the next case
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.at(0).at(0).toString(), u"jk heap"_s);
    QCOMPARE(shell.find<QLabel>("listTitle")->text(), u"Search"_s);
}

void TestMainWindow::escapeEmptiesTheSearch()
{
    Shell shell;
    shell.openWithCases();
    auto *field = shell.find<SearchField>("searchField");
    field->setFocus();
    field->search(u"state:new"_s);
    QSignalSpy searched(&shell.window, &MainWindow::searchRequested);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.at(0).at(0).toString(), QString());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(shell.window.casesPage()->listView()->hasFocus());
}

void TestMainWindow::pagesChangeByKey()
{
    Shell shell;
    shell.openWithCases();
    QTest::keyClick(&shell.window, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(shell.currentPage(), u"timelinePage"_s);
    QVERIFY(shell.find<NavButton>("pageTimeline")->isChecked());
    QVERIFY(!shell.find<NavButton>("pageCases")->isChecked());
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shell.currentPage(), u"casesPage"_s);
    QVERIFY(shell.window.casesPage()->listView()->hasFocus());
}

void TestMainWindow::theNextPaneGetsTheFocus()
{
    Shell shell;
    shell.openWithCases();
    shell.window.casesPage()->listView()->setFocus();
    QTest::keyClick(&shell.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(shell.find<QWidget>("sideBar")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&shell.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(shell.find<QWidget>("searchField")->hasFocus());
    QTest::keyClick(&shell.window, Qt::Key_F6);
    QTest::keyClick(&shell.window, Qt::Key_F6);
    QVERIFY(shell.window.casesPage()->listView()->hasFocus());
}

void TestMainWindow::theCaseMenuOffersWhatThePageOffers()
{
    Shell shell;
    shell.openWithCases();
    const CaseDetail detail = makeDetail();
    ThreadModel thread;
    HistoryModel history;
    thread.setMessages(detail.messages);
    shell.window.casesPage()->casePage()->setModels(&thread, &history);
    shell.window.casesPage()->casePage()->showCase(detail, Now);
    auto *menu = shell.find<QMenu>("caseMenu");
    Q_EMIT menu->aboutToShow();
    QStringList offered;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isSeparator()) {
            break;
        }
        offered << action->text();
    }
    QStringList allowed;
    const QList<CaseAction> steps = actionsFrom(CaseState::New);
    for (const CaseAction step : steps) {
        allowed << Labels::text(step);
    }
    QCOMPARE(offered, allowed);
}

void TestMainWindow::layoutIsRemembered()
{
    Shell shell;
    shell.openWithCases();
    // Closed, not another width: the offscreen screen is so narrow that the pages would squeeze it.
    auto *splitter = shell.find<QSplitter>("mainSplitter");
    splitter->setSizes({0, splitter->width()});
    shell.window.casesPage()->listView()->setColumnHidden(CaseListModel::ProductColumn, true);
    const QByteArray layout = shell.window.save();

    Shell other;
    QCOMPARE_GT(other.find<QSplitter>("mainSplitter")->sizes().constFirst(), 0);
    other.window.restore(layout);
    QCOMPARE(other.find<QSplitter>("mainSplitter")->sizes().constFirst(), 0);
    QVERIFY(other.window.casesPage()->listView()->isColumnHidden(CaseListModel::ProductColumn));
}

void TestMainWindow::pageTabAndFullCaseAreRemembered()
{
    Shell shell;
    shell.openWithCases();
    shell.window.casesPage()->casePage()->showTab(CasePage::Tab::Advisory);
    shell.window.casesPage()->setFullCase(true);
    shell.window.showPage(SideBar::Page::Timeline);
    const QByteArray layout = shell.window.save();

    Shell other;
    other.window.restore(layout);
    other.cases.clear(); // as the opening of a casebook does
    other.openWithCases();
    QCOMPARE(other.currentPage(), u"timelinePage"_s);
    QCOMPARE(other.window.casesPage()->casePage()->tab(), CasePage::Tab::Advisory);
    QVERIFY(other.window.casesPage()->isFullCase());
}

void TestMainWindow::splittersOfAllTabsAreRemembered()
{
    const auto giveTab = [](Shell &shell) {
        auto *splitter = new QSplitter; // as the tabs of evidence and advisory have them
        splitter->setObjectName(u"evidenceSplitter"_s);
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        shell.window.casesPage()->casePage()->setTab(CasePage::Tab::Evidence, splitter);
        return splitter;
    };
    Shell shell;
    QSplitter *splitter = giveTab(shell);
    splitter->setSizes({0, 100});
    Shell other;
    const QSplitter *same = giveTab(other);
    other.window.restore(shell.window.save());
    QCOMPARE(same->saveState(), splitter->saveState());
}

void TestMainWindow::aListThatIsChosenIsShown()
{
    Shell shell;
    shell.openWithCases();
    shell.window.casesPage()->setFullCase(true);
    QTest::mouseClick(shell.find<NavButton>("navNew"), Qt::LeftButton);
    QVERIFY(shell.window.casesPage()->listView()->isVisible());
    shell.window.casesPage()->setFullCase(true);
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::AltModifier);
    QVERIFY(shell.window.casesPage()->listView()->hasFocus());
    shell.window.casesPage()->setFullCase(true);
    QTest::mouseClick(shell.find<NavButton>("pageCases"), Qt::LeftButton);
    QVERIFY(shell.window.casesPage()->listView()->hasFocus());
}

void TestMainWindow::problemsOfAnImportAreListed()
{
    Shell shell;
    shell.openWithCases();
    shell.window.showProblems(
        {{.fault = ImportFault::NoHeaders, .path = u"/in/a.mbox"_s, .offset = 12},
         {.fault = ImportFault::EmptyFile, .path = u"/in/b\u202E.mbox"_s}});
    shell.find<QPushButton>("bannerButton")->click();
    const auto *table = shell.find<QTableWidget>("problemsTable");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"a.mbox"_s);
    QCOMPARE(table->item(0, 1)->text(), u"12"_s);
    QVERIFY(!table->item(1, 0)->text().contains(u'\u202E'));
    shell.find<QPushButton>("problemsCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"/in/a.mbox\t12\t"_s));
}

void TestMainWindow::foreignLayoutBytesAreIgnored()
{
    Shell shell;
    const QSize before = shell.window.size();
    shell.window.restore("not a layout");
    shell.window.restore({});
    shell.window.restore(QByteArray(1000, '\xff'));
    shell.window.showPage(SideBar::Page::Timeline);
    const QByteArray whole = shell.window.save();
    shell.window.showPage(SideBar::Page::Cases);
    shell.window.restore(whole.chopped(1));
    shell.openWithCases();
    QCOMPARE(shell.currentPage(), u"casesPage"_s);
    QCOMPARE(shell.window.size(), before);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
