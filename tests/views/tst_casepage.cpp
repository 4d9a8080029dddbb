// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/actiondialog.h"
#include "cases/answerdialog.h"
#include "cases/caseheader.h"
#include "cases/casepage.h"
#include "cases/embargodialog.h"
#include "cases/instantedit.h"
#include "cases/notedialog.h"
#include "cases/pausedialog.h"
#include "cases/reporttab.h"
#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "domain/tokens.h"
#include "items/historymodel.h"
#include "items/threadmodel.h"
#include "views/casefixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestCasePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void theOfferedActionsAreThoseOfTheTable_data();
    void theOfferedActionsAreThoseOfTheTable();
    void whatDoesNotFitIsBehindMore();
    void anActionThatTheStateForbidsOpensNothing();
    void aDuplicateIsAskedForWithTheOtherCaseFilledIn();
    void acknowledgingTellsWhenTheAnswerWasSent();
    void timeGoesOnWhileADialogIsOpen();
    void theFocusGoesToTheTabThatIsShown();
    void anAnswerThatWasSentElsewhereIsAskedFor();
    void aFormStaysUntilItIsWritten();
    void notesEmbargoesAndSeveritiesAreAskedFor();
    void chipsTellWhatStandsAboutTheCase();
    void M9_whatIsPublicIsUnderNoEmbargo();
    void aPauseIsAskedForWithAReason();
    void anotherCaseKeepsTheTab();
    void hostileTitlesAreVisible();
    void theHistoryIsWordedAndHasAnEmptyState();
    void theHistoryIsReadAloudAndCopied();
    void aClosedCasebookShowsNoCase();
};

namespace {

struct Shown
{
    CaseDetail detail = makeDetail();
    ThreadModel thread;
    HistoryModel history;
    CasePage page;

    explicit Shown(CaseState state = CaseState::New)
    {
        page.setModels(&thread, &history);
        page.resize(1400, 700);
        detail.file.state = state;
        show();
    }

    void show()
    {
        thread.setMessages(detail.messages);
        history.setEvents(detail.events);
        page.showCase(detail, Now);
        page.show();
    }

    /// Names of the actions that can be clicked, buttons first, then the menu.
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->objectName().startsWith("action-"_L1) && !button->isHidden()) {
                names << button->objectName();
            }
        }
        for (const QAction *action : page.findChild<QMenu *>(u"moreMenu"_s)->actions()) {
            if (action->objectName().startsWith("action-"_L1)) {
                names << action->objectName();
            }
        }
        return names;
    }

    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        auto *found = page.findChild<Dialog *>();
        QVERIFY(found != nullptr);
        return found;
    }

    [[nodiscard]] QAction *menuAction(const QString &name) const
    {
        return page.findChild<QMenu *>(u"moreMenu"_s)->findChild<QAction *>(name);
    }
};

QPushButton *okOf(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"dialogOk"_s);
}

QString problemOf(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"dialogProblem"_s)->text();
}

} // namespace

void TestCasePage::theOfferedActionsAreThoseOfTheTable_data()
{
    QTest::addColumn<CaseState>("state");
    for (const CaseState state : allValues<CaseState>()) {
        QTest::addRow("a case that is %s", toToken(state).data()) << state;
    }
}

void TestCasePage::theOfferedActionsAreThoseOfTheTable()
{
    QFETCH(const CaseState, state);
    Shown shown(state);
    QStringList wanted;
    for (const CaseAction action : actionsFrom(state)) {
        wanted << u"action-"_s + toToken(action);
    }
    QCOMPARE(shown.offered(), wanted);
    const auto *first = shown.page.findChild<QPushButton *>(wanted.constFirst());
    QVERIFY(first->isDefault());
}

void TestCasePage::whatDoesNotFitIsBehindMore()
{
    Shown shown;
    shown.page.findChild<CaseHeader *>()->resize(620, 44);
    QStringList wanted;
    for (const CaseAction action : actionsFrom(CaseState::New)) {
        wanted << u"action-"_s + toToken(action);
    }
    QCOMPARE(shown.offered(), wanted); // none is lost
    QVERIFY(shown.page.findChild<QPushButton *>(wanted.constLast())->isHidden());
    QVERIFY(!shown.page.findChild<QPushButton *>(wanted.constFirst())->isHidden());
}

void TestCasePage::anActionThatTheStateForbidsOpensNothing()
{
    Shown shown;
    shown.page.openAction(CaseAction::Release);
    QVERIFY(shown.page.findChild<QDialog *>() == nullptr);
}

void TestCasePage::acknowledgingTellsWhenTheAnswerWasSent()
{
    Shown shown;
    QSignalSpy spy(&shown.page, &CasePage::actionRequested);
    shown.page.findChild<QPushButton *>(u"action-acknowledge"_s)->click();
    auto *dialog = shown.dialog<ActionDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"dialogHint"_s)->text().contains(u"sends nothing"_s));
    QVERIFY(okOf(*dialog)->isEnabled());
    auto *at = dialog->findChild<InstantEdit *>(u"actionAt"_s);
    QCOMPARE(at->instant(), Now);
    QCOMPARE(at->findChild<QLabel *>(u"instantZone"_s)->text(), u"UTC"_s);
    at->setInstant(Now - 2 * Hour);
    dialog->findChild<QLineEdit *>(u"actionBy"_s)->setText(u" Ann "_s);
    dialog->findChild<QPlainTextEdit *>(u"actionReason"_s)->setPlainText(u"We have it."_s);
    okOf(*dialog)->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().at(0).value<CaseId>(), CaseId{41});
    QCOMPARE(spy.constFirst().at(1).value<CaseAction>(), CaseAction::Acknowledge);
    const auto input = spy.constFirst().at(2).value<ActionInput>();
    QCOMPARE(input.at, Now - 2 * Hour);
    QCOMPARE(input.by, u"Ann"_s);
    QCOMPARE(input.reason, u"We have it."_s);
    QVERIFY(!input.declineReason);
}

void TestCasePage::aDuplicateIsAskedForWithTheOtherCaseFilledIn()
{
    Shown shown;
    shown.page.openDuplicate(u"DKT-26-038"_s);
    const auto *dialog = shown.dialog<ActionDialog>();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"duplicateOf"_s)->text(), u"DKT-26-038"_s);
}

void TestCasePage::timeGoesOnWhileADialogIsOpen()
{
    Shown shown;
    shown.page.openAction(CaseAction::Acknowledge);
    const auto *dialog = shown.dialog<ActionDialog>();
    auto *at = dialog->findChild<InstantEdit *>(u"actionAt"_s);
    at->setInstant(Now + std::chrono::minutes(20));
    QVERIFY(!okOf(*dialog)->isEnabled());
    shown.page.setNow(Now + std::chrono::minutes(25));
    QVERIFY(okOf(*dialog)->isEnabled());

    shown.page.openEmbargo();
    const auto *embargo = shown.dialog<EmbargoDialog>();
    embargo->findChild<InstantEdit *>(u"embargoUntil"_s)->setInstant(Now + Hour);
    QVERIFY(okOf(*embargo)->isEnabled());
    shown.page.setNow(Now + 2 * Hour);
    QVERIFY(!okOf(*embargo)->isEnabled());
}

void TestCasePage::theFocusGoesToTheTabThatIsShown()
{
    Shown shown;
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto *evidence = new QLineEdit;
    shown.page.setTab(CasePage::Tab::Evidence, evidence);
    shown.page.showTab(CasePage::Tab::Evidence);
    shown.page.setFocus();
    QVERIFY(evidence->hasFocus());
    shown.page.showTab(CasePage::Tab::Report);
    shown.page.setFocus();
    QVERIFY(shown.page.findChild<ReportTab *>()->isAncestorOf(QApplication::focusWidget()));
}

void TestCasePage::anAnswerThatWasSentElsewhereIsAskedFor()
{
    Shown shown;
    QSignalSpy answers(&shown.page, &CasePage::answerRequested);
    shown.menuAction(u"addAnswer"_s)->trigger();
    auto *dialog = shown.dialog<AnswerDialog>();
    auto *at = dialog->findChild<InstantEdit *>(u"answerAt"_s);
    at->setInstant(Now + Hour);
    QVERIFY(!okOf(*dialog)->isEnabled());
    at->setInstant(Now - 100 * Hour);
    QVERIFY(!okOf(*dialog)->isEnabled());
    at->setInstant(Now - Hour);
    dialog->findChild<QPlainTextEdit *>(u"answerText"_s)->setPlainText(u"We can repeat it."_s);
    okOf(*dialog)->click();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().at(1).value<MessageKind>(), MessageKind::DetailedResponse);
    QCOMPARE(answers.first().at(2).value<Instant>(), Now - Hour);
    QCOMPARE(answers.first().at(3).toString(), u"We can repeat it."_s);
}

void TestCasePage::aFormStaysUntilItIsWritten()
{
    Shown shown;
    QSignalSpy notes(&shown.page, &CasePage::noteRequested);
    shown.page.openNote();
    const QPointer<NoteDialog> note = shown.dialog<NoteDialog>();
    auto *text = note->findChild<QPlainTextEdit *>(u"noteText"_s);
    text->setPlainText(u"Waits for the release."_s);
    okOf(*note)->click();
    QVERIFY(!okOf(*note)->isEnabled());
    shown.page.finishForm(false);
    QVERIFY(note->isVisible());
    QCOMPARE(text->toPlainText(), u"Waits for the release."_s);
    QVERIFY(problemOf(*note).contains(u"not written"_s));
    okOf(*note)->click();
    QCOMPARE(notes.size(), 2);
    shown.page.finishForm(true);
    QVERIFY(!note || !note->isVisible());
}

void TestCasePage::notesEmbargoesAndSeveritiesAreAskedFor()
{
    Shown shown;
    QSignalSpy notes(&shown.page, &CasePage::noteRequested);
    shown.menuAction(u"addNote"_s)->trigger();
    auto *note = shown.dialog<NoteDialog>();
    QVERIFY(!okOf(*note)->isEnabled());
    note->findChild<QPlainTextEdit *>(u"noteText"_s)->setPlainText(u"Waits for the release."_s);
    okOf(*note)->click();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.constFirst().at(1).toString(), u"Waits for the release."_s);

    QSignalSpy embargoes(&shown.page, &CasePage::embargoRequested);
    shown.menuAction(u"setEmbargo"_s)->trigger();
    auto *embargo = shown.dialog<EmbargoDialog>();
    QVERIFY(!embargo->findChild<QRadioButton *>(u"embargoLifted"_s)->isEnabled());
    auto *until = embargo->findChild<InstantEdit *>(u"embargoUntil"_s);
    until->setInstant(Now - Hour);
    QVERIFY(!okOf(*embargo)->isEnabled());
    until->setInstant(Now + 48 * Hour);
    okOf(*embargo)->click();
    QCOMPARE(embargoes.size(), 1);
    QCOMPARE(embargoes.constFirst().at(1).value<std::optional<Instant>>(), Now + 48 * Hour);

    QSignalSpy severities(&shown.page, &CasePage::severityRequested);
    shown.menuAction(u"severity-high"_s)->trigger();
    QCOMPARE(severities.size(), 1);
    QCOMPARE(severities.constFirst().at(1).value<Severity>(), Severity::High);
    shown.menuAction(u"severity-not-set"_s)->trigger(); // it is so already
    QCOMPARE(severities.size(), 1);
}

void TestCasePage::chipsTellWhatStandsAboutTheCase()
{
    Shown shown;
    const auto chip = [&](const QString &name) { return shown.page.findChild<Chip *>(name); };
    QCOMPARE(chip(u"stateChip"_s)->text(), u"New"_s);
    QVERIFY(chip(u"embargoChip"_s)->isHidden());
    QVERIFY(chip(u"withdrawnChip"_s)->isHidden());
    QVERIFY(chip(u"publicChip"_s)->isHidden());
    QVERIFY(chip(u"duplicateChip"_s)->isHidden());
    shown.detail.file.embargoUntil = Now + 24 * Hour;
    shown.detail.duplicateOfKey = u"DKT-26-038"_s;
    shown.show();
    QCOMPARE(chip(u"embargoChip"_s)->text(), u"Embargo until Sun 12:00"_s);
    QCOMPARE(chip(u"embargoChip"_s)->toolTip(), u"Sun 22 Nov 2026 12:00 UTC"_s);
    QCOMPARE(chip(u"duplicateChip"_s)->text(), u"Duplicate of DKT-26-038"_s);
    shown.page.setNow(Now + 25 * Hour);
    QVERIFY(chip(u"embargoChip"_s)->isHidden());
    shown.detail.draft.withdrawnAt = Now;
    shown.detail.draft.withdrawnReason = u"No flaw"_s;
    shown.show();
    QVERIFY(!chip(u"withdrawnChip"_s)->isHidden());
    QVERIFY(chip(u"withdrawnChip"_s)->toolTip().contains(u"No flaw"_s));
    shown.detail.file.isPublic = true;
    shown.show();
    QVERIFY(!chip(u"publicChip"_s)->isHidden());
}

void TestCasePage::M9_whatIsPublicIsUnderNoEmbargo()
{
    Shown shown;
    shown.detail.file.embargoUntil = Now + 24 * Hour;
    shown.detail.file.isPublic = true;
    shown.show();
    QVERIFY(shown.page.findChild<Chip *>(u"embargoChip"_s)->isHidden());
    QCOMPARE(shown.page.findChild<Chip *>(u"embargoFact"_s)->text(), u"void: reported in public"_s);
}

void TestCasePage::aPauseIsAskedForWithAReason()
{
    Shown shown;
    const QSignalSpy changed(&shown.page, &CasePage::pauseChanged);
    shown.page.openPause(PromiseKind::DetailedResponse);
    auto *dialog = shown.dialog<PauseDialog>();
    QVERIFY(!okOf(*dialog)->isEnabled());
    dialog->findChild<QLineEdit *>(u"pauseReason"_s)->setText(u" asked for the log "_s);
    okOf(*dialog)->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).value<CaseId>(), CaseId{41});
    QCOMPARE(changed.first().at(1).value<PauseChange>(),
             (PauseChange{.kind = PromiseKind::DetailedResponse,
                          .isPaused = true,
                          .reason = u"asked for the log"_s}));
}

void TestCasePage::anotherCaseKeepsTheTab()
{
    Shown shown;
    QCOMPARE(shown.page.tab(), CasePage::Tab::Report);
    shown.detail.file.id = CaseId{42};
    shown.page.showTab(CasePage::Tab::Advisory);
    shown.show(); // one leafs through evidence
    QCOMPARE(shown.page.tab(), CasePage::Tab::Advisory);
}

void TestCasePage::hostileTitlesAreVisible()
{
    Shown shown;
    shown.detail.file.title = u"exe.\u202Egpj <b>bold</b>"_s;
    shown.show();
    QCOMPARE(shown.page.findChild<ElidedLabel *>(u"caseTitle"_s)->text(),
             u"exe.\\u202Egpj <b>bold</b>"_s);
}

void TestCasePage::theHistoryIsWordedAndHasAnEmptyState()
{
    Shown shown;
    shown.page.showTab(CasePage::Tab::History);
    const auto isTableShown = [&] {
        return shown.page.findChild<QTableView *>(u"historyTable"_s)->isVisibleTo(&shown.page);
    };
    QVERIFY(!isTableShown());
    CaseEvent event{.id = EventId{1},
                    .caseId = CaseId{41},
                    .at = Now,
                    .by = u"Ann"_s,
                    .kind = EventKind::StateChanged,
                    .before = u"new"_s,
                    .after = u"declined: support-question"_s};
    shown.detail.events = {event};
    shown.show();
    QVERIFY(isTableShown());
}

void TestCasePage::theHistoryIsReadAloudAndCopied()
{
    Shown shown;
    CaseEvent event{.id = EventId{1},
                    .caseId = CaseId{41},
                    .at = Now,
                    .by = u"Ann"_s,
                    .kind = EventKind::NoteAdded};
    event.note = u"waits for the release"_s;
    shown.detail.events = {event};
    shown.show();
    shown.page.showTab(CasePage::Tab::History);
    auto *table = shown.page.findChild<QTableView *>(u"historyTable"_s);
    auto *cells = QAccessible::queryAccessibleInterface(table)->tableInterface();
    QCOMPARE(cells->cellAt(0, HistoryModel::AtColumn)->text(QAccessible::Name),
             u"Sat 21 Nov 2026 12:00 UTC"_s);
    QCOMPARE(cells->cellAt(0, HistoryModel::WhatColumn)->text(QAccessible::Name),
             u"Internal note added"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Sat 21 Nov 2026 12:00 UTC\tAnn\tInternal note added\twaits for the release"_s);
}

void TestCasePage::aClosedCasebookShowsNoCase()
{
    Shown shown;
    shown.page.clear();
    QVERIFY(shown.page.findChild<QWidget *>(u"caseEmpty"_s)->isVisibleTo(&shown.page));
    shown.page.openNote();
    shown.page.openEmbargo();
    shown.page.openAction(CaseAction::Accept);
    QVERIFY(shown.page.findChild<QDialog *>() == nullptr);
    shown.page.setNow(Now + Hour);
}

} // namespace Docket

QTEST_MAIN(Docket::TestCasePage)
#include "tst_casepage.moc"
