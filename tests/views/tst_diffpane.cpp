// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/difffilestable.h"
#include "evidence/diffpane.h"
#include "evidence/evidenceviewer.h"
#include "views/panes.h"
#include "views/pictures.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using Docket::Testing::hasHue;
using Docket::Testing::showAttachment;
using Docket::Testing::shown;
using namespace Qt::StringLiterals;

namespace {

const QByteArray TwoFiles = "Please apply:\n"
                            "diff --git a/src/store.c b/src/store.c\n"
                            "index 123..456 100644\n"
                            "--- a/src/store.c\n"
                            "+++ b/src/store.c\n"
                            "@@ -10,6 +10,7 @@ int open(void)\n"
                            " \tbefore();\n"
                            "-\tstrcpy(path, name);\n"
                            "+\tstrncpy(path, name, sizeof path);\n"
                            "+\tpath[sizeof path - 1] = 0;\n"
                            " \tafter();\n"
                            " \tchar role[] = \"user\xE2\x80\xAE\";\n"
                            "-\treturn 1;\n"
                            "+\treturn 0;\n"
                            " }\n"
                            "@@ -40,3 +41,2 @@\n"
                            " one\n"
                            "-two\n"
                            " three\n"
                            "diff --git a/tool.sh b/tool.sh\n"
                            "new file mode 100755\n"
                            "--- /dev/null\n"
                            "+++ b/tool.sh\n"
                            "@@ -0,0 +1,2 @@\n"
                            "+#!/bin/sh\n"
                            "+exec true\n";

EvidenceContent content(const QByteArray &bytes)
{
    EvidenceContent result;
    result.bytes = bytes;
    return result;
}

} // namespace

class DiffPaneTest final : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<DiffPane> m_pane;

private Q_SLOTS:

    void init() { m_pane = shown<DiffPane>(820, 520); }

    void cleanup() { m_pane.reset(); }

    void diffsAreAcceptedByContent()
    {
        QVERIFY(m_pane->accepts(content(TwoFiles)));
        QVERIFY(!m_pane->accepts(content("int main(void) {}\n")));
        EvidenceContent binary = content(TwoFiles);
        binary.kind = ContentKind::Binary;
        QVERIFY(!m_pane->accepts(binary));
    }

    void filesAreListed()
    {
        m_pane->showContent(content(TwoFiles));
        auto *files = m_pane->findChild<DiffFilesTable *>();
        QVERIFY(files->isVisible());
        QCOMPARE(files->model()->rowCount(), 2);
        QCOMPARE(files->model()->index(0, 0).data().toString(), u"src/store.c"_s);
        QCOMPARE(files->model()->index(0, 2).data().toString(), u"+3 −3"_s);
        QCOMPARE(m_pane->notice(), u"2 file(s), +5 −3."_s);
        files->selectRow(1);
        QCOMPARE(m_pane->view()->currentLine(), 19);
        QTest::keyClick(m_pane->view(), Qt::Key_P);
        QCOMPARE(m_pane->view()->currentLine(), 15);
        QCOMPARE(files->currentIndex().row(), 0); // the list follows
    }

    void keysGoFromChangeToChange()
    {
        m_pane->showContent(content(TwoFiles));
        DiffView *view = m_pane->view();
        for (const bool isSideBySide : {true, false}) {
            view->setSideBySide(isSideBySide);
            QTest::keyClick(view, Qt::Key_Home);
            QCOMPARE(view->currentLine(), 0);
            for (const qint32 line : {5, 15, 23, 23}) {
                QTest::keyClick(view, Qt::Key_N);
                QCOMPARE(view->currentLine(), line);
            }
            QTest::keyClick(view, Qt::Key_P, Qt::ShiftModifier);
            QCOMPARE(view->currentLine(), 19);
            QTest::keyClick(view, Qt::Key_P, Qt::ShiftModifier);
            QCOMPARE(view->currentLine(), 1);
            QTest::keyClick(view, Qt::Key_N, Qt::ShiftModifier);
            QCOMPARE(view->currentLine(), 19);
        }
    }

    void rowsPairWhatReplacesEachOther()
    {
        m_pane->showContent(content(TwoFiles));
        DiffView *view = m_pane->view();
        QCOMPARE(view->rowCount(), 24); // two pairs share a row
        view->setSideBySide(false);
        QCOMPARE(view->rowCount(), 26);
    }

    void aSelectionIsCopiedAsADiff()
    {
        m_pane->showContent(content(TwoFiles));
        DiffView *view = m_pane->view();
        const QString expected = u"-\tstrcpy(path, name);\n"
                                 "+\tstrncpy(path, name, sizeof path);\n"
                                 "+\tpath[sizeof path - 1] = 0;\n"
                                 " \tafter();\n"
                                 " \tchar role[] = \"user\\u202E\";"_s;
        view->goToLine(7);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        }
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), expected);
        view->setSideBySide(false);
        view->goToLine(7);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        }
        QCOMPARE(view->selectedText(), expected);
    }

    void aReaderIsToldTheLine()
    {
        m_pane->showContent(content(TwoFiles));
        m_pane->view()->goToLine(7);
        QCOMPARE(m_pane->view()->accessibleDescription(),
                 u"Removed line 11: \tstrcpy(path, name);"_s);
    }

    void itIsSeen()
    {
        m_pane->showContent(content(TwoFiles));
        QVERIFY(hasHue(m_pane->view()->viewport()->grab().toImage()));
    }

    void oneFileNeedsNoList()
    {
        m_pane->showContent(content("--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n"));
        QVERIFY(!m_pane->findChild<DiffFilesTable *>()->isVisible());
    }

    void aLargeDiffIsReadOnAWorker()
    {
        QByteArray large = "--- a\n+++ b\n";
        for (int hunk = 0; hunk < 40'000; ++hunk) {
            large += "@@ -" + QByteArray::number(hunk * 4 + 1) + ",3 +" +
                     QByteArray::number(hunk * 4 + 1) +
                     ",3 @@\n context of the change\n-the old line number\n+the new line number\n "
                     "and what is below it\n";
        }
        QVERIFY(large.size() > 3'000'000);
        m_pane->showContent(content(large));
        QCOMPARE(m_pane->view()->rowCount(), 0);
        QTRY_COMPARE(m_pane->view()->rowCount(), 2 + 40'000 * 4);
        QTest::keyClick(m_pane->view(), Qt::Key_End);
        QCOMPARE(m_pane->view()->verticalScrollBar()->value(),
                 m_pane->view()->verticalScrollBar()->maximum());
        QVERIFY(!m_pane->grab().isNull());
        m_pane->showContent(content(large));
        m_pane->showContent(content(TwoFiles)); // what comes of the one before is dropped
        QCOMPARE(m_pane->view()->rowCount(), 24);
        QTest::qWait(0);
        QCOMPARE(m_pane->view()->rowCount(), 24);
    }

    void hostileDiffsAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing but a hunk") << "@@ -1 +1 @@"_ba;
        QTest::newRow("a very long line")
            << "--- a\n+++ b\n@@ -1 +1 @@\n-" + QByteArray(5'000'000, 'x') + "\n+y\n";
        QTest::newRow("many marks") << "--- a\n+++ b\n@@ -1 +1 @@\n-" +
                                           QByteArray("\xE2\x80\xAE").repeated(2000) + "\n+y\n";
        QTest::newRow("no text") << "--- a\n+++ b\n@@ -1 +1 @@\n-\xFF\xFE\xC3\n+y\n"_ba;
        QTest::newRow("nothing") << QByteArray();
    }

    void hostileDiffsAreHarmless()
    {
        QFETCH(QByteArray, bytes);
        m_pane->showContent(content(bytes));
        QTRY_VERIFY(m_pane->notice().size() > 0);
        QTest::keyClick(m_pane->view(), Qt::Key_End);
        QTest::keyClick(m_pane->view(), Qt::Key_N);
        QVERIFY(!m_pane->grab().isNull());
        m_pane->view()->setSideBySide(false);
        QVERIFY(!m_pane->grab().isNull());
        m_pane->view()->selectAll();
        QVERIFY(m_pane->view()->selectedText().size() <= bytes.size() * 3);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("no folder for pictures");
        }
        EvidenceViewer viewer(
            [this]() -> KSyntaxHighlighting::Repository & { return m_repository; });
        viewer.resize(860, 560);
        showAttachment(viewer, u"store.patch"_s, TwoFiles);
        viewer.diffs()->view()->setFocus();
        viewer.diffs()->view()->goToLine(7);
        QVERIFY(viewer.grab().save(folder + u"/diff-light.png"_s));
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(viewer.grab().save(folder + u"/diff-dark.png"_s));
        viewer.diffs()->view()->setSideBySide(false);
        QVERIFY(viewer.grab().save(folder + u"/diff-unified.png"_s));
    }
};

QTEST_MAIN(DiffPaneTest)
#include "tst_diffpane.moc"
