// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/clonedialog.h"
#include "advisory/leakdialog.h"
#include "advisory/publisherdialog.h"
#include "advisory/registerdialog.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "domain/tokens.h"
#include "evidence/sourceview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

class EchoPrompts final : public Prompts
{
public:
    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)>) override
    {
    }

    void askSaveFile(QWidget *, const FilePrompt &prompt,
                     std::function<void(const QString &)> done) override
    {
        done(u"/chosen/"_s + prompt.suggestedName);
    }
};

template <typename Widget>
Widget *in(QWidget *dialog, const char *name)
{
    auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no widget %s", name);
    }
    return found;
}

} // namespace

class AdvisoryDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void thePublisherIsKeptAsItIsTyped()
    {
        const Publisher before{.category = PublisherCategory::Coordinator,
                               .name = u"Stalwart Labs"_s,
                               .nameSpace = u"https://stalw.art"_s,
                               .contact = u"security@stalw.art"_s,
                               .orgId = {},
                               .shortName = u"stalwart"_s,
                               .idPrefix = u"SW"_s};
        QPointer<PublisherDialog> dialog = new PublisherDialog(before);
        QCOMPARE(dialog->publisher(), before);
        dialog->show();
        QSignalSpy submitted(dialog.data(), &PublisherDialog::submitted);
        auto *ok = in<QPushButton>(dialog, "dialogOk");
        QVERIFY(ok->isEnabled());
        QTest::keyClicks(in<QLineEdit>(dialog, "publisherOrgId"), u"no uuid"_s);
        QVERIFY(!ok->isEnabled());
        in<QLineEdit>(dialog, "publisherOrgId")->setText(u"8254265b-2729-46b6-b9e3-3dfca2d5bfca"_s);
        QVERIFY(ok->isEnabled());
        in<QLineEdit>(dialog, "publisherNamespace")->setText(u"stalwart"_s);
        QVERIFY(!ok->isEnabled());
        in<QLineEdit>(dialog, "publisherNamespace")->setText(u"https://example.org"_s);
        ok->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().value<Publisher>().nameSpace, u"https://example.org"_s);
        dialog->finish(true);
        QTRY_VERIFY(dialog.isNull());
    }

    /// The desktop may turn dark while a form is open.
    void whatIsWrongIsReadInEitherTheme()
    {
        PublisherDialog dialog({.name = u"Stalwart Labs"_s});
        dialog.show();
        QTest::keyClicks(in<QLineEdit>(&dialog, "publisherOrgId"), u"no uuid"_s);
        auto *problem = in<QLabel>(&dialog, "dialogProblem");
        const auto isRed = [problem] {
            return problem->palette().color(QPalette::WindowText) ==
                   Theme::colour(Theme::Tone::Red, problem->palette());
        };
        QVERIFY(isRed());
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            Theme::apply(*qApp, scheme);
            QTRY_VERIFY(isRed());
        }
    }

    /// Its rules were looser once.
    void whatWasKeptEarlierKeepsNobodyFromChangingTheRest()
    {
        QPointer<PublisherDialog> dialog =
            new PublisherDialog({.name = u"Stalwart Labs"_s, .orgId = u"an older id"_s});
        dialog->show();
        auto *ok = in<QPushButton>(dialog, "dialogOk");
        QVERIFY(ok->isEnabled());
        QTest::keyClicks(in<QLineEdit>(dialog, "publisherContact"), u"security@stalw.art"_s);
        QVERIFY(ok->isEnabled());
        QTest::keyClicks(in<QLineEdit>(dialog, "publisherOrgId"), u"x"_s);
        QVERIFY(!ok->isEnabled());
        delete dialog;
    }

    /// Whoever types, then presses Tab and Space, means the step and not its end.
    void tabComesToTheStepBeforeItComesToCancel()
    {
        EchoPrompts prompts;
        const auto isBefore = [](QWidget *dialog, const char *step) {
            auto *box = dialog->findChild<QDialogButtonBox *>();
            QWidget *end = box->button(QDialogButtonBox::Cancel);
            end = end != nullptr ? end : box->button(QDialogButtonBox::Close);
            const QWidget *next = box;
            while (next != end && next->objectName() != QLatin1StringView(step)) {
                next = next->nextInFocusChain();
            }
            delete dialog;
            return next != end;
        };
        QVERIFY(isBefore(new PublisherDialog({}), "dialogOk"));
        QVERIFY(isBefore(new LeakDialog, "leakCheck"));
        QVERIFY(isBefore(new CloneDialog(u"DKT-1"_s, {}), "cloneTake"));
        QVERIFY(isBefore(new RegisterDialog({}, prompts), "registerSave"));
    }

    void theReasonsOfWhatIsLeftOutAreReadToTheirEnd()
    {
        EchoPrompts prompts;
        auto *dialog = new RegisterDialog({}, prompts);
        dialog->show();
        dialog->showRegister(RegisterDialog::Form::Markdown, u"known.md"_s, "# Known\n", 3,
                             {{u"DKT-26-004"_s, allValues<AdvisoryProblem>().first(12)}});
        auto *list = in<QListWidget>(dialog, "registerLeftOut");
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
        QVERIFY(list->visualItemRect(list->item(0)).height() > 2 * list->fontMetrics().height());
        dialog->close();
    }

    void anEarlierAdvisoryIsFoundByWords()
    {
        QList<CaseRow> rows;
        for (int i = 1; i <= 300; ++i) {
            CaseRow row;
            row.id = {i};
            row.key = u"DKT-%1"_s.arg(i);
            row.title = i == 299 ? u"Open redirect"_s : u"Smuggling"_s;
            row.state = CaseState::Released;
            rows.append(row);
        }
        QPointer<CloneDialog> dialog = new CloneDialog(u"DKT-400"_s, rows);
        dialog->show();
        auto *table = in<QTableWidget>(dialog, "cloneTable");
        QCOMPARE(table->rowCount(), CloneDialog::MostListed);
        QSignalSpy chosen(dialog.data(), &CloneDialog::chosen);
        auto *search = in<QLineEdit>(dialog, "cloneSearch");
        QTest::keyClicks(search, u"redirect open"_s);
        QCOMPARE(table->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<CaseId>(), CaseId{299});
        QTRY_VERIFY(dialog.isNull());
    }

    void withoutEarlierCasesThereIsNothingToTake()
    {
        CloneDialog *dialog = new CloneDialog(u"DKT-1"_s, {});
        dialog->show();
        QVERIFY(!in<QPushButton>(dialog, "cloneTake")->isEnabled());
        QVERIFY(!in<QLabel>(dialog, "cloneNote")->text().isEmpty());
        dialog->close();
    }

    void aLeakIsShownInTheText()
    {
        auto *dialog = new LeakDialog;
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog)); // its keys are of the active window
        QSignalSpy asked(dialog, &LeakDialog::checkRequested);
        auto *text = in<QPlainTextEdit>(dialog, "leakText");
        auto *check = in<QPushButton>(dialog, "leakCheck");
        QVERIFY(!check->isEnabled());
        const QString typed = u"Fix\nsee DKT-26-027 for more"_s;
        text->setPlainText(typed);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), typed);
        dialog->showFindings(u"another text"_s,
                             {.leaks = {Leak{.caseKey = u"DKT-1"_s, .length = 3}}});
        auto *table = in<QTableWidget>(dialog, "leakTable");
        QVERIFY(!table->isVisible());
        dialog->showFindings(typed, {.leaks = {Leak{.kind = LeakKind::CaseKey,
                                                    .caseKey = u"DKT-26-027"_s,
                                                    .from = 8,
                                                    .length = 10,
                                                    .line = 2,
                                                    .column = 5,
                                                    .words = u"DKT-26-027"_s}}});
        QVERIFY(table->isVisible());
        QCOMPARE(table->item(0, 0)->text(), u"2"_s);
        QCOMPARE(table->item(0, 1)->text(), u"DKT-26-027"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), u"DKT-26-027"_s);
        dialog->showFindings(typed, {});
        QVERIFY(!table->isVisible());
        const QString verdict = in<QLabel>(dialog, "leakVerdict")->text();
        QVERIFY(!verdict.isEmpty());
        dialog->showFindings(typed, {.damagedKeys = {u"DKT-26-004"_s}});
        QVERIFY(in<QLabel>(dialog, "leakVerdict")->text().startsWith(verdict));
        QVERIFY(in<QLabel>(dialog, "leakVerdict")->text().contains(u"DKT-26-004"_s));
        dialog->close();
    }

    void theRegisterIsShownInTheChosenForm()
    {
        EchoPrompts prompts;
        auto *dialog = new RegisterDialog({}, prompts);
        QSignalSpy asked(dialog, &RegisterDialog::formRequested);
        QSignalSpy saved(dialog, &RegisterDialog::saveRequested);
        dialog->show();
        QTRY_COMPARE(asked.count(), 1);
        auto *save = in<QPushButton>(dialog, "registerSave");
        QVERIFY(!save->isEnabled());
        dialog->showRegister(RegisterDialog::Form::Markdown, u"known.md"_s, "# Known\n", 3);
        QCOMPARE(in<SourceView>(dialog, "registerText")->text().bytes(), "# Known\n");
        QVERIFY(in<QLabel>(dialog, "registerCount")->text().contains(u'3'));
        in<SegmentedBar>(dialog, "registerForms")
            ->findChild<QAbstractButton *>(u"segment2"_s)
            ->click();
        QCOMPARE(asked.count(), 2);
        QVERIFY(!save->isEnabled());
        dialog->showRegister(RegisterDialog::Form::Html, u"known.html"_s, "<p>", 3); // too late
        QVERIFY(!save->isEnabled());
        auto *leftOut = in<QListWidget>(dialog, "registerLeftOut");
        QVERIFY(!leftOut->isVisible());
        dialog->showRegister(RegisterDialog::Form::Csv, u"known.csv"_s, "id\r\n", 3,
                             {{u"DKT-26-004"_s, {AdvisoryProblem::NoTitle}}});
        QVERIFY(leftOut->isVisible());
        QCOMPARE(leftOut->item(0)->text(),
                 u"DKT-26-004: "_s + Labels::text(AdvisoryProblem::NoTitle));
        save->click();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).toByteArray(), "id\r\n"); // what is shown, nothing newer
        QCOMPARE(saved.first().at(1).toString(), u"/chosen/known.csv"_s);
        dialog->close();
    }
};

QTEST_MAIN(AdvisoryDialogsTest)
#include "tst_advisorydialogs.moc"
