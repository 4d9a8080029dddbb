// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "application.h"
#include "common/prompts.h"
#include "evidence/evidencetab.h"
#include "evidence/excerptdialog.h"
#include "evidence/sourceview.h"
#include "items/caselistmodel.h"
#include "letters/letterstab.h"
#include "shell/mainwindow.h"
#include "workspace/samplecasebook.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Answers file questions at once, as a person would have.
class ScriptedPrompts final : public Prompts
{
public:
    QStringList toOpen;
    QString toSave;

    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)> done) override
    {
        done(toOpen);
    }

    void askSaveFile(QWidget *, const FilePrompt &,
                     std::function<void(const QString &)> done) override
    {
        done(toSave);
    }
};

/// The attachment of the first report, between its empty line and the boundary.
QByteArray proofOfConcept()
{
    QFile mails(QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox"));
    if (!mails.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = mails.readAll();
    const qsizetype part = bytes.indexOf("filename=\"dkim_append.py\"");
    const qsizetype from = bytes.indexOf("\n\n", part) + 2;
    return bytes.mid(from, bytes.indexOf("\n--=_", from) - from);
}

} // namespace

/// The whole program, offscreen and by keyboard alone: each key goes to what has the focus, and
/// nothing else chooses a row, a tab or a button. A fresh window for each journey.
class TestJourney final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Application> m_docket;

    MainWindow &window() const { return m_docket->window(); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = window().findChild<Widget *>(name);
        QVERIFY2(widget != nullptr, qPrintable(name));
        return widget;
    }

    QTableView *list() const { return find<QTableView>(u"caseList"_s); }

    int shownCases() const { return list()->model()->rowCount(); }

    QString openFile() const
    {
        return m_docket->workspace() == nullptr
                   ? QString()
                   : QFileInfo(m_docket->workspace()->path()).fileName();
    }

    QWidget *focused() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget == nullptr ? &window() : widget;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focused(), key, modifiers);
    }

    void type(const QString &text) const { QTest::keyClicks(focused(), text); }

    /// Tab, as often as it takes; the other way round with Backtab.
    void tabTo(const QWidget *widget, Qt::Key key = Qt::Key_Tab) const
    {
        constexpr int Enough = 30;
        for (int i = 0; i < Enough && !widget->hasFocus(); ++i) {
            press(key);
        }
        QVERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
    }

    void makeCasebook(const QString &name)
    {
        m_prompts.toSave = m_folder->filePath(name);
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(openFile(), name);
    }

    void importReports()
    {
        importFile(QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox"), 13);
    }

    void importFile(const QString &path, int cases)
    {
        m_prompts.toOpen = {path};
        press(Qt::Key_I, Qt::ControlModifier);
        // The plan shows what will be done before anything is.
        QTRY_VERIFY(m_docket->window().findChild<QWidget *>(u"planTable"_s) != nullptr);
        QTRY_VERIFY(m_docket->window().findChild<QWidget *>(u"planTable"_s)->hasFocus());
        press(Qt::Key_Return);
        window().activateWindow(); // as a window manager does
        QTRY_VERIFY(window().isActiveWindow());
        QTRY_COMPARE(shownCases(), cases);
    }

    void openSample()
    {
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(openFile(), u"sample.docket"_s);
        QTRY_COMPARE(shownCases(), 23);
    }

    /// Searches, opens the one case that is found, and turns to one of its tabs.
    void openCase(const QString &words, Qt::Key tab, const QWidget *page)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"searchField"_s)->hasFocus());
        type(words);
        press(Qt::Key_Return);
        QTRY_COMPARE(shownCases(), 1);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Home);
        QTRY_VERIFY(list()->currentIndex().isValid());
        press(Qt::Key_Return);
        const QModelIndex key = list()->model()->index(0, CaseListModel::KeyColumn);
        QTRY_COMPARE(find<QLabel>(u"caseKey"_s)->text(), key.data().toString()); // the case is read
        QTRY_VERIFY(find<QWidget>(u"advisoryTab"_s)->isEnabled());
        press(tab, Qt::ControlModifier);
        QTRY_VERIFY(page->isVisible());
        QTRY_VERIFY(page->isAncestorOf(focused()));
    }

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_docket = std::make_unique<Application>(Options{.now = sampleNow()}, Preferences{});
        m_docket->setPrompts(&m_prompts);
        m_docket->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup()
    {
        m_docket.reset();
        m_folder.reset();
    }

    void W17_aLetterIsDraftedAndSaidToBeSent()
    {
        openSample();
        const auto *letters = find<LettersTab>(u"lettersTab"_s);
        openCase(u"smuggling"_s, Qt::Key_6, letters);
        m_prompts.toSave = m_folder->filePath(u"next-steps.eml"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(m_prompts.toSave));
        const auto isMet = [this] {
            const auto id = m_docket->workspace()->search({u"smuggling"_s});
            const auto detail = m_docket->workspace()->caseDetail(id.value().first());
            const auto clock = std::ranges::find(detail->obligations, PromiseKind::DetailedResponse,
                                                 &Obligation::kind);
            return clock->metAt.has_value();
        };
        m_docket->workspace()->finishChanges();
        QVERIFY(!isMet()); // a draft stops no clock
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(focused()->window() != &window());
        press(Qt::Key_Return);
        QTRY_VERIFY(isMet());
        QTRY_COMPARE(letters->owedCount(), 1); // the estimate
    }

    void whatIsMissingIsAskedForByKeyboard()
    {
        openSample();
        const auto *asked = find<QWidget>(u"askedTab"_s);
        openCase(u"sieve"_s, Qt::Key_2, asked);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), find<QWidget>(u"askForMissing"_s));
        press(Qt::Key_Space);
        const auto *letters = find<LettersTab>(u"lettersTab"_s);
        QTRY_VERIFY(letters->isVisible());
        const auto *list = find<QListWidget>(u"letterList"_s);
        QVERIFY(list->currentItem()->text().startsWith(u"Missing"_s));
        QVERIFY(letters->isAncestorOf(focused()));
    }

    void aClockWaitsForTheReporter()
    {
        openSample();
        openCase(u"oauth"_s, Qt::Key_1, find<QWidget>(u"reportTab"_s));
        const auto pauses = [this] {
            m_docket->workspace()->finishChanges();
            const auto id = m_docket->workspace()->search({u"oauth"_s}).value().first();
            return m_docket->workspace()->caseDetail(id)->record.pauses;
        };
        press(Qt::Key_C);
        QTRY_VERIFY(window().findChild<QPushButton *>(u"clausePause"_s) != nullptr);
        QTest::keyClick(find<QPushButton>(u"clausePause"_s), Qt::Key_Space);
        QTRY_VERIFY(window().findChild<QLineEdit *>(u"pauseReason"_s) != nullptr);
        QTRY_VERIFY(find<QLineEdit>(u"pauseReason"_s)->hasFocus());
        type(u"asked for the log"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(pauses().size(), 1);
        QCOMPARE(pauses().first().kind, PromiseKind::DetailedResponse);
    }

    void importsAFileAndOpensAProofOfConcept()
    {
        makeCasebook(u"team.docket"_s);
        importReports();
        const auto *evidence = find<EvidenceTab>(u"evidenceTab"_s);
        openCase(u"dkim"_s, Qt::Key_4, evidence);

        auto *tree = find<QTreeView>(u"evidenceTree"_s);
        QTRY_VERIFY(tree->hasFocus());
        press(Qt::Key_End); // the last piece
        QTRY_VERIFY(evidence->current().has_value());
        QVERIFY(evidence->current()->name != u"dkim_append.py"_s);
        press(Qt::Key_Home);
        for (int i = 0;
             i < 4 && (!evidence->current() || evidence->current()->name != u"dkim_append.py"_s);
             ++i) {
            press(Qt::Key_Down);
        }
        const SourceView *source = evidence->viewer()->sourceView();
        QTRY_COMPARE(source->text().bytes(), proofOfConcept());
        QVERIFY(source->isVisible());
        QVERIFY(source->isColoured());
        QVERIFY(find<QLabel>(u"factShownAs"_s)->text().startsWith(u"Python"_s));

        tabTo(source);
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"findField"_s)->hasFocus());
        type(u"added later"_s);
        press(Qt::Key_Return);
        QCOMPARE(source->selectedText(), u"added later"_s);
        press(Qt::Key_Escape);
        QVERIFY(source->hasFocus());
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(source->selectedText(), QString::fromUtf8(proofOfConcept()).chopped(1)); // rows
    }

    /// An archive in an archive, by the tree alone.
    void opensAnEntryOfAnArchive()
    {
        QFile archive(QStringLiteral(DOCKET_TEST_DATA "/archives/nested.zip"));
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QFile mail(m_folder->filePath(u"archive.eml"_s));
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write("From: A <a@example.org>\nTo: security@example.com\n"
                   "Message-ID: <1@example.org>\nSubject: packed proof\n"
                   "Date: Fri, 20 Nov 2026 16:30:00 +0000\nMIME-Version: 1.0\n"
                   "Content-Type: multipart/mixed; boundary=B\n\n"
                   "--B\nContent-Type: text/plain\n\nSee it.\n"
                   "--B\nContent-Type: application/zip; name=nested.zip\n"
                   "Content-Transfer-Encoding: base64\n\n" +
                   archive.readAll().toBase64() + "\n--B--\n");
        mail.close();
        makeCasebook(u"team.docket"_s);
        importFile(mail.fileName(), 1);
        const auto *evidence = find<EvidenceTab>(u"evidenceTab"_s);
        openCase(u"packed"_s, Qt::Key_4, evidence);
        auto *tree = find<QTreeView>(u"evidenceTree"_s);
        QTRY_VERIFY(tree->hasFocus());
        const auto isListed = [evidence](const QString &name, int entries) {
            const auto *table = evidence->viewer()->findChild<QTableView *>(u"archiveEntries"_s);
            return evidence->current() && evidence->current()->name == name && table->isVisible() &&
                   table->model()->rowCount() == entries;
        };
        QTRY_VERIFY(isListed(u"nested.zip"_s, 2));
        QTRY_VERIFY(tree->isExpanded(tree->currentIndex()));
        press(Qt::Key_Down);
        QTRY_VERIFY(isListed(u"in.zip"_s, 2));
        QTRY_VERIFY(tree->isExpanded(tree->currentIndex()));
        press(Qt::Key_Down);
        const SourceView *source = evidence->viewer()->sourceView();
        QTRY_COMPARE(source->text().bytes(), QByteArray("first\n"));
        QVERIFY(source->isVisible());
        QCOMPARE(fullName(*evidence->current()), u"nested.zip › in.zip › a.txt"_s);
    }

    void findsALineInAllEvidenceAndMarksIt()
    {
        openSample();
        const auto *evidence = find<EvidenceTab>(u"evidenceTab"_s);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window().findChild<QLineEdit *>(u"findEvidenceText"_s) != nullptr);
        auto *field = find<QLineEdit>(u"findEvidenceText"_s);
        auto *lines = find<QTableWidget>(u"findEvidenceTable"_s);
        QTest::keyClicks(field, u"PICKLE.dumps("_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(lines->rowCount(), 1);
        QTest::keyClick(lines, Qt::Key_Return);
        const SourceView *source = evidence->viewer()->sourceView();
        QTRY_VERIFY(source->selectedText().contains(u"pickle.dumps("_s));
        QTest::keyClick(lines, Qt::Key_Escape);

        Q_EMIT evidence->viewer()->sourceView()->excerptRequested();
        auto *note = find<QPlainTextEdit>(u"excerptNote"_s);
        note->setPlainText(u"runs a command"_s);
        QTest::keyClick(note, Qt::Key_Tab); // to what it stands for
        evidence->findChild<ExcerptDialog *>()->accept();
        auto *marks = find<QTableWidget>(u"excerptTable"_s);
        QTRY_COMPARE(marks->rowCount(), 1);
        QCOMPARE(marks->item(0, 1)->text(), u"runs a command"_s);
    }

    void savesAnAdvisoryOfAReleasedCase()
    {
        openSample();
        openCase(u"state:released"_s, Qt::Key_7, find<QWidget>(u"advisoryTab"_s));
        auto *title = find<QLineEdit>(u"advisoryTitle"_s);
        QTRY_VERIFY(title->text().startsWith(u"DKIM"_s));
        tabTo(title);
        press(Qt::Key_End);
        type(u", fixed"_s);
        const QString typed = title->text();

        m_prompts.toSave = m_folder->filePath(u"advisory.md"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QFile saved(m_prompts.toSave);
        QTRY_VERIFY(saved.exists());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(saved.readAll());
        QVERIFY2(text.startsWith(u"# "_s + typed + u'\n'), qPrintable(text.left(200)));

        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void whatIsUnderEmbargoIsCopiedWithAReasonAlone()
    {
        openSample();
        openCase(u"is:embargoed \"open redirect\""_s, Qt::Key_7, find<QWidget>(u"advisoryTab"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find<QWidget>(u"advisoryReason"_s)->hasFocus());
        type(u"Public elsewhere"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"# "_s));
        const auto found = m_docket->workspace()->search({u"redirect"_s});
        QVERIFY(std::ranges::any_of(found.value(), [this](CaseId id) {
            const QList<CaseEvent> events = m_docket->workspace()->caseDetail(id)->events;
            return std::ranges::any_of(events, [](const CaseEvent &event) {
                return event.kind == EventKind::PublicationOverridden &&
                       event.note == "Public elsewhere"_L1;
            });
        }));
    }

    void aReleaseIsFoundInACloneAndGoesIntoTheRange()
    {
        const QString clone = m_folder->filePath(u"clone"_s);
        QVERIFY(QDir().mkpath(clone));
        const auto git = [&clone](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(clone);
            process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s,
                                                u"user.email=a@example.org"_s} +
                                        arguments);
            process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        };
        git({u"init"_s, u"-q"_s});
        git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"fix"_s});
        git({u"tag"_s, u"v7.8.9"_s});
        openSample();
        openCase(u"state:released"_s, Qt::Key_7, find<QWidget>(u"advisoryTab"_s));
        const auto *advisory = find<AdvisoryTab>(u"advisoryTab"_s);
        QTRY_VERIFY(!advisory->form()->draft().affected.isEmpty());
        const auto open = [this] {
            find<QPushButton>(u"findTags"_s)->click();
            return find<QDialog>(u"tagsDialog"_s);
        };
        QPointer<QDialog> dialog = open();
        dialog->findChild<QLineEdit *>(u"tagsClone"_s)->setText(clone);
        dialog->findChild<QLineEdit *>(u"tagsIntroduced"_s)->clear();
        dialog->findChild<QLineEdit *>(u"tagsFixed"_s)->setText(git({u"rev-parse"_s, u"HEAD"_s}));
        dialog->findChild<QPushButton *>(u"tagsFind"_s)->click();
        auto *take = dialog->findChild<QPushButton *>(u"tagsTake"_s);
        QTRY_VERIFY(take->isEnabled());
        take->click();
        QTRY_VERIFY(dialog.isNull());
        const QList<AffectedRange> ranges = advisory->form()->draft().affected.first().ranges;
        QVERIFY(std::ranges::any_of(
            ranges, [](const AffectedRange &range) { return range.fixed.version == "7.8.9"_L1; }));
        m_docket->workspace()->finishChanges();
        dialog = open(); // the folder is asked for once
        QCOMPARE(dialog->findChild<QLineEdit *>(u"tagsClone"_s)->text(), clone);
        dialog->reject();
    }

    void pagesThatOnlyTheTeamReadsAreKept()
    {
        openSample();
        openCase(u"state:released"_s, Qt::Key_7, find<QWidget>(u"advisoryTab"_s));
        const auto open = [this] {
            m_docket->window().findChild<QAction *>(u"advisoryPrivatePages"_s)->trigger();
            return find<QDialog>(u"privatePagesDialog"_s);
        };
        QPointer<QDialog> dialog = open();
        dialog->findChild<QPlainTextEdit *>(u"privatePages"_s)
            ->setPlainText(u"plans.example.org"_s);
        dialog->findChild<QPushButton *>(u"dialogOk"_s)->click();
        QTRY_VERIFY(dialog.isNull());
        const auto *advisory = find<AdvisoryTab>(u"advisoryTab"_s);
        QTRY_COMPARE(advisory->ground()->privateHosts, QStringList{u"plans.example.org"_s});
    }

    void nothingOfTheSampleStaysInTheNextCasebook()
    {
        makeCasebook(u"team.docket"_s);
        importReports();
        openSample();
        const auto *advisory = find<AdvisoryTab>(u"advisoryTab"_s);
        const auto *evidence = find<EvidenceTab>(u"evidenceTab"_s);
        openCase(u"is:embargoed \"open redirect\""_s, Qt::Key_4, evidence);
        QTRY_VERIFY(evidence->current().has_value());
        press(Qt::Key_7, Qt::ControlModifier);
        tabTo(find<QWidget>(u"advisoryTitle"_s));
        type(u"Of the sample: "_s);
        QTRY_VERIFY(find<QWidget>(u"advisoryGate"_s)->isVisible()); // found out on another thread
        tabTo(find<QWidget>(u"advisoryGate"_s)->findChild<QWidget *>(u"bannerButton"_s),
              Qt::Key_Backtab);
        press(Qt::Key_Space);
        QTRY_VERIFY(find<QWidget>(u"advisoryReason"_s)->hasFocus());
        type(u"A reason of the sample"_s);

        m_prompts.toOpen = {m_folder->filePath(u"team.docket"_s)};
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(openFile(), u"team.docket"_s);
        QTRY_COMPARE(shownCases(), 13);
        QVERIFY(window().windowTitle().startsWith(u"team.docket"_s));
        QCOMPARE(find<QLineEdit>(u"searchField"_s)->text(), QString());
        const auto isClean = [&] {
            QCOMPARE(find<QLineEdit>(u"advisoryReason"_s)->text(), QString());
            QVERIFY(!advisory->form()->draft().title.contains(u"sample"_s));
            QVERIFY(!find<QWidget>(u"advisoryOverride"_s)->isVisible());
            return true;
        };
        for (int i = 0; i < shownCases(); ++i) { // also the one that has the same number
            QVERIFY(isClean());
            press(Qt::Key_J);
        }
    }

    void aFileThatIsNoCasebookIsRefusedInTheWindow()
    {
        QFile other(m_folder->filePath(u"other.docket"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(5000, 'x'));
        other.close();
        m_prompts.toOpen = {other.fileName()};
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>(u"banner"_s)->isVisible());
        QVERIFY(m_docket->workspace() == nullptr);
        QVERIFY(find<QWidget>(u"startPage"_s)->isVisible());
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
