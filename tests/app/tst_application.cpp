// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casespage.h"
#include "common/chip.h"
#include "import/importdialog.h"
#include "import/mappingdialog.h"
#include "policy/policypage.h"
#include "shell/mainwindow.h"
#include "workspace/samplecasebook.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/// Casebooks are opened after each other in one window: nothing of one may stay in the next.
class TestApplication final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_docket;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QWidget *part(const QString &name) const
    {
        return m_docket->window().findChild<QWidget *>(name);
    }

    int shownCases() const
    {
        return m_docket->window().findChild<QTableView *>(u"caseList"_s)->model()->rowCount();
    }

    /// What is said of the clock, where it is not the computer's.
    QString clockMark() const
    {
        const auto *mark = m_docket->window().findChild<Chip *>(u"otherClock"_s);
        return mark->isVisible() ? mark->text() : QString();
    }

    void start(const Options &options = {})
    {
        m_docket = std::make_unique<Application>(options, Preferences{});
        m_docket->start();
        QVERIFY(QTest::qWaitForWindowExposed(&m_docket->window()));
    }

    /// An mbox that takes a while to import.
    QString longMailbox() const
    {
        QFile mailbox(path(u"long.mbox"_s));
        if (!mailbox.open(QIODevice::WriteOnly)) {
            return {};
        }
        for (int i = 0; i < 20'000; ++i) {
            mailbox.write("From a@example.org Fri Nov 20 16:29:41 2026\nMessage-ID: <" +
                          QByteArray::number(i) +
                          "@example.org>\nDate: Fri, 20 Nov 2026 16:29:41 +0000\n"
                          "From: a@example.org\nSubject: s\n\nText\n\n");
        }
        return mailbox.fileName();
    }

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        m_docket.reset();
        m_folder.reset();
    }

    void anImportIsPlannedThenDoneThenUndone()
    {
        start();
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_VERIFY(m_docket->workspace() != nullptr);
        MainWindow &window = m_docket->window();
        Q_EMIT window.importRequested({QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox")});
        auto *dialog = window.findChild<ImportDialog *>();
        QVERIFY(dialog != nullptr);
        auto *now = dialog->findChild<QPushButton *>(u"planImport"_s);
        QTRY_VERIFY(now->isEnabled());
        QCOMPARE(dialog->findChild<QTableView *>(u"planTable"_s)->model()->rowCount(), 42);
        QCOMPARE(shownCases(), 0); // nothing is written yet
        now->click();
        QTRY_COMPARE(shownCases(), 13);
        QTRY_VERIFY(!m_docket->workspace()->isBusy());
        auto *undoThis = window.findChild<QPushButton *>(u"jobUndo"_s);
        QTRY_VERIFY(!undoThis->isHidden());
        const ImportId written = m_docket->workspace()->lastImport()->value().first;
        Q_EMIT window.undoImportRequested(ImportId{written.value + 1}); // not the last
        QVERIFY(window.findChild<QPushButton *>(u"undoImportNow"_s) == nullptr);
        m_docket->workspace()->startImport(
            {.paths = {QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox")}});
        QTRY_VERIFY(!m_docket->workspace()->isBusy());
        QVERIFY(undoThis->isHidden()); // nothing was written that it could take back
        window.findChild<QAction *>(u"UndoImport"_s)->trigger();
        auto *undo = window.findChild<QPushButton *>(u"undoImportNow"_s);
        QVERIFY(undo != nullptr);
        undo->click();
        QTRY_COMPARE(shownCases(), 0);
    }

    void aTableOfNoTrackerIsAskedAboutOnce()
    {
        start();
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_VERIFY(m_docket->workspace() != nullptr);
        MainWindow &window = m_docket->window();
        const QString table = QStringLiteral(DOCKET_TEST_DATA "/tables/acme.csv");
        Q_EMIT window.importRequested({table});
        auto *dialog = window.findChild<ImportDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->findChild<MappingDialog *>() != nullptr);
        auto *rows = dialog->findChild<QTableView *>(u"planTable"_s);
        QCOMPARE(rows->model()->rowCount(), 0);
        auto *save = dialog->findChild<MappingDialog *>()->findChild<QPushButton *>(u"dialogOk"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        dialog->findChild<QPushButton *>(u"planImport"_s)->click();
        QTRY_COMPARE(shownCases(), 2);
        QTRY_VERIFY(!m_docket->workspace()->isBusy());
        // A table with the same columns is known now.
        QFile later(path(u"later.csv"_s));
        QVERIFY(later.open(QIODevice::WriteOnly));
        later.write("No;Was;Betreff;Eingang;Offen\n19;Text;Dritter;04.11.2026 08:00;ja\n");
        later.close();
        Q_EMIT window.importRequested({later.fileName()});
        const auto dialogs = window.findChildren<ImportDialog *>();
        auto *second = dialogs.last();
        QTRY_VERIFY(second->findChild<QPushButton *>(u"planImport"_s)->isEnabled());
        QVERIFY(second->findChild<MappingDialog *>() == nullptr);
        second->findChild<QPushButton *>(u"planImport"_s)->click();
        QTRY_COMPARE(shownCases(), 3);
    }

    void aTableThatNobodyExplainsIsLeftOut()
    {
        start();
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_VERIFY(m_docket->workspace() != nullptr);
        MainWindow &window = m_docket->window();
        Q_EMIT window.importRequested({QStringLiteral(DOCKET_TEST_DATA "/tables/acme.csv")});
        auto *dialog = window.findChild<ImportDialog *>();
        QTRY_VERIFY(dialog->findChild<MappingDialog *>() != nullptr);
        dialog->findChild<MappingDialog *>()->reject();
        QTRY_VERIFY(dialog->findChild<MappingDialog *>() == nullptr);
        QVERIFY(!dialog->findChild<QPushButton *>(u"planImport"_s)->isEnabled());
        auto *columns = dialog->findChild<QPushButton *>(u"planColumns"_s);
        QVERIFY(!columns->isHidden());
        columns->click(); // on second thoughts
        QVERIFY(dialog->findChild<MappingDialog *>() != nullptr);
    }

    void theSamplesClockEndsWithThem()
    {
        start({.isSample = true});
        QTRY_COMPARE(shownCases(), 23);
        QCOMPARE(clockMark(), u"Sample clock"_s);
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_COMPARE(shownCases(), 0);
        QCOMPARE(clockMark(), QString());
    }

    void whatIsNotSavedIsNotLostUnasked()
    {
        start({.isSample = true});
        QTRY_COMPARE(shownCases(), 23);
        auto *page = m_docket->window().findChild<PolicyPage *>();
        Policy read;
        read.product = u"pine"_s;
        page->showReading(read, {}, std::nullopt);
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_VERIFY(part(u"unsavedStay"_s));
        QTest::mouseClick(part(u"unsavedStay"_s), Qt::LeftButton);
        QTRY_VERIFY(!part(u"unsavedBox"_s));
        QCOMPARE(shownCases(), 23);
        QCOMPARE(page->policy().product, u"pine"_s);
        m_docket->window().close();
        QVERIFY(m_docket->window().isVisible());
        QTRY_VERIFY(part(u"unsavedStay"_s));
        QTest::keyClick(part(u"unsavedStay"_s), Qt::Key_Escape);
        QTRY_VERIFY(!part(u"unsavedBox"_s));
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_VERIFY(part(u"unsavedLeave"_s));
        QTest::mouseClick(part(u"unsavedLeave"_s), Qt::LeftButton);
        QTRY_COMPARE(shownCases(), 0);
        QCOMPARE(page->unsavedCount(), 0);
        QVERIFY(m_docket->window().close());
    }

    void enterInTheSearchShowsWhatWasFound()
    {
        start({.isSample = true});
        QTRY_COMPARE(shownCases(), 23);
        auto *list = m_docket->window().findChild<QTableView *>(u"caseList"_s);
        QTRY_VERIFY(list->currentIndex().isValid());
        auto *field = m_docket->window().findChild<QLineEdit *>(u"searchField"_s);
        m_docket->window().showPage(SideBar::Page::Timeline);
        field->setFocus();
        QTest::keyClicks(field, u"state:released"_s);
        QTRY_COMPARE(shownCases(), 1);
        QVERIFY(field->hasFocus()); // somebody may be typing on
        QVERIFY(list->isVisible());
        QVERIFY(!list->currentIndex().isValid()); // typing leafs through nothing
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(list->currentIndex().row(), 0);
        QTRY_COMPARE(m_docket->window().findChild<QWidget *>(u"caseTitle"_s)->accessibleName(),
                     u"DKIM l= tag: signature covers too little"_s);
    }

    void aClockThatWasAskedForStays()
    {
        start({.isSample = true, .now = sampleNow()});
        QTRY_COMPARE(shownCases(), 23);
        QCOMPARE(clockMark(), u"Set clock"_s);
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_COMPARE(shownCases(), 0);
        QCOMPARE(clockMark(), u"Set clock"_s);
    }

    void aNewCasebookSaysWhatToDoFirst()
    {
        start();
        m_docket->createCasebook(path(u"team.docket"_s));
        QTRY_VERIFY(part(u"startMail"_s)->isVisible());
    }

    void anotherCasebookIsOpenedWhileOneImports()
    {
        start();
        m_docket->createCasebook(path(u"first.docket"_s));
        m_docket->workspace()->startImport({.paths = {longMailbox()}});
        QTRY_VERIFY(m_docket->workspace()->isBusy());
        m_docket->createCasebook(path(u"second.docket"_s));
        QTRY_COMPARE(m_docket->workspace()->path(), path(u"second.docket"_s));
        QVERIFY(!part(u"jobStop"_s)->isVisible());
        QCOMPARE(shownCases(), 0);
    }

    void nothingIsOverwritten()
    {
        start();
        QFile file(path(u"notes.docket"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        m_docket->createCasebook(file.fileName());
        QVERIFY(m_docket->workspace() == nullptr);
        QVERIFY(part(u"banner"_s)->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
    }

    void aCasebookThatCannotBeOpenedLeavesTheOneThatIs()
    {
        start();
        m_docket->createCasebook(path(u"team.docket"_s));
        m_docket->openCasebook(path(u"missing.docket"_s));
        QVERIFY(part(u"banner"_s)->isVisible());
        QCOMPARE(m_docket->workspace()->path(), path(u"team.docket"_s));
    }

    void theTourKeepsNothing()
    {
        QSettings().setValue("lastCasebook", u"mine.docket"_s);
        start({.tourFolder = m_folder->path()});
        m_docket->createCasebook(path(u"team.docket"_s));
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        QCOMPARE(QSettings().value("lastCasebook").toString(), u"mine.docket"_s);
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
