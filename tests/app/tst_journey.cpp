// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "common/prompts.h"
#include "evidence/evidencetab.h"
#include "shell/mainwindow.h"
#include "workspace/samplecasebook.h"

#include <QFile>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

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

} // namespace

/// The whole program, offscreen and by keyboard: a fresh window for each journey.
class TestJourney final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Application> m_docket;

    MainWindow &window() const { return m_docket->window(); }

    QTableView *list() const { return window().findChild<QTableView *>(u"caseList"_s); }

    int shownCases() const { return list()->model()->rowCount(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&window(), key, modifiers);
    }

    void search(const QString &words) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = window().findChild<QLineEdit *>(u"searchField"_s);
        QVERIFY(field != nullptr);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
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

    void importsAFileAndOpensAProofOfConcept()
    {
        m_docket->createCasebook(m_folder->filePath(u"team.docket"_s));
        m_prompts.toOpen = {QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox")};
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(shownCases(), 13);

        list()->setFocus();
        press(Qt::Key_J);
        QTRY_VERIFY(list()->currentIndex().isValid());
        press(Qt::Key_2, Qt::ControlModifier);
        auto *tree = window().findChild<QTreeView *>(u"evidenceTree"_s);
        QVERIFY(tree != nullptr);
        QTRY_VERIFY(tree->isVisible());
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        auto *evidence = window().findChild<EvidenceTab *>(u"evidenceTab"_s);
        QVERIFY(evidence != nullptr);
        QTRY_VERIFY(evidence->current().has_value());
    }

    void savesAnAdvisoryOfAReleasedCase()
    {
        m_docket->openSample();
        QTRY_COMPARE(shownCases(), 23);
        search(u"state:released"_s);
        QTRY_COMPARE(shownCases(), 1);
        list()->setFocus();
        list()->selectRow(0);
        press(Qt::Key_3, Qt::ControlModifier);
        auto *title = window().findChild<QWidget *>(u"advisoryTab"_s);
        QVERIFY(title != nullptr);
        QTRY_VERIFY(title->isVisible());

        m_prompts.toSave = m_folder->filePath(u"advisory.md"_s);
        QFile saved(m_prompts.toSave);
        const auto save = [&] {
            title->setFocus();
            QTest::keyClick(title, Qt::Key_E, Qt::ControlModifier);
            return saved.exists();
        };
        QTRY_VERIFY(save());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("# DKIM: a body length tag"));
    }

    void aFileThatIsNoCasebookIsRefusedInTheWindow()
    {
        QFile other(m_folder->filePath(u"other.docket"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(5000, 'x'));
        other.close();
        m_docket->openCasebook(other.fileName());
        QVERIFY(m_docket->workspace() == nullptr);
        QVERIFY(window().findChild<QWidget *>(u"startPage"_s)->isVisible());
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
