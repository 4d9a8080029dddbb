// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "cases/caselistview.h"
#include "cases/casespage.h"
#include "cases/clausepopup.h"
#include "common/banner.h"
#include "items/historymodel.h"
#include "items/threadmodel.h"
#include "letters/letterstab.h"
#include "letters/sentdialog.h"
#include "shell/searchfield.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"
#include "views/shellfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A window with all that a key can act on.
struct FullShell : Shell
{
    TimelineModel timeline;
    ThreadModel thread;
    HistoryModel history;
    TimelinePage *timelinePage = new TimelinePage;
    AdvisoryTab *advisory = new AdvisoryTab(
        [](const CaseFile &file, const AdvisoryDraft &) { return file.title; }, nullptr);

    LettersTab *letters = new LettersTab;

    FullShell()
    {
        CasePage *page = window.casesPage()->casePage();
        page->setModels(&thread, &history);
        page->setTab(CasePage::Tab::Advisory, advisory);
        advisory->setPrompts(&prompts);
        page->setTab(CasePage::Tab::Letters, letters);
        letters->setPrompts(&prompts);
        letters->setComposer([](LetterKind kind, const LetterTemplates &, const CaseDetail &,
                                Instant) { return Letter{.kind = kind, .body = u"Hello"_s}; });
        window.setPage(SideBar::Page::Timeline, timelinePage);
        timelinePage->setModel(&timeline);
        timelinePage->setNow(Now);
        openWithCases();
        CaseDetail detail = makeDetail();
        detail.messages = {makeMessage(1, Direction::Inbound, u"> so\n"_s.repeated(9))};
        thread.setMessages(detail.messages);
        page->showCase(detail, Now);
        letters->showCase(detail, Now);
        detail.file.state = CaseState::Released;
        detail.file.releasedAt = Now;
        advisory->showCase(detail, Now);
        TimelineLane lane;
        lane.id = CaseId{1};
        lane.receivedAt = Now;
        timeline.upsert({lane});
        window.casesPage()->listView()->setFocus();
    }

    ~FullShell()
    {
        timelinePage->setModel(nullptr);
        window.casesPage()->casePage()->clear();
    }

    Q_DISABLE_COPY_MOVE(FullShell)

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] const Timeline::Scale &scale() const { return timelinePage->view()->scale(); }

    [[nodiscard]] QString messageText() const
    {
        return find<QPlainTextEdit>("messageText")->toPlainText();
    }
};

using Effect = std::function<bool(FullShell &)>;

/// What each key of the dialog does that is no action of the window.
QHash<QString, Effect> effects()
{
    QHash<QString, Effect> all;
    all[u"Enter"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Return);
        return shell.window.casesPage()->isFullCase();
    };
    all[u"Ctrl+C"_s] = [](FullShell &shell) {
        QGuiApplication::clipboard()->clear();
        shell.press(Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text().contains(u"Case 1"_s);
    };
    all[u"Ctrl+1 … 8"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_8, Qt::ControlModifier);
        const bool isLast = shell.window.casesPage()->casePage()->tab() == CasePage::Tab::History;
        shell.press(Qt::Key_1, Qt::ControlModifier);
        return isLast && shell.window.casesPage()->casePage()->tab() == CasePage::Tab::Report;
    };
    all[u"Esc"_s] = [](FullShell &shell) {
        auto *search = shell.find<SearchField>("searchField");
        search->setText(u"word"_s);
        search->setFocus();
        shell.press(Qt::Key_Escape);
        return search->text().isEmpty();
    };
    all[u"C"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_C);
        auto *popup = shell.window.findChild<ClausePopup *>();
        const bool isOpen = popup != nullptr;
        delete popup;
        return isOpen;
    };
    all[u"P"_s] = [](FullShell &shell) {
        CaseDetail detail = makeDetail();
        detail.obligations = {makeClock(PromiseKind::DetailedResponse, 28 * Hour)};
        shell.window.casesPage()->casePage()->showCase(detail, Now);
        shell.press(Qt::Key_C);
        auto *popup = shell.window.findChild<ClausePopup *>();
        if (popup == nullptr) {
            return false;
        }
        QTest::keyClick(popup, Qt::Key_P);
        return shell.find<QDialog>("pauseDialog")->isVisible();
    };
    all[u"H"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_H);
        return shell.find<QWidget>("messageHeaders")->isVisible();
    };
    all[u"U"_s] = [](FullShell &shell) {
        QSignalSpy asked(shell.window.casesPage()->casePage(), &CasePage::sourceRequested);
        shell.press(Qt::Key_U);
        return asked.size() == 1;
    };
    all[u"Q"_s] = [](FullShell &shell) {
        const QString before = shell.messageText();
        shell.press(Qt::Key_Q);
        return shell.messageText() != before;
    };
    return all;
}

QHash<QString, Effect> effectsOnTheTimeline()
{
    QHash<QString, Effect> all;
    all[u"+  −"_s] = [](FullShell &shell) {
        const double before = shell.scale().secondsPerPixel;
        shell.press(Qt::Key_Plus);
        const double near = shell.scale().secondsPerPixel;
        shell.press(Qt::Key_Minus);
        return near < before && shell.scale().secondsPerPixel > near;
    };
    all[u"Arrows"_s] = [](FullShell &shell) {
        const Instant before = shell.scale().left;
        shell.press(Qt::Key_Right);
        return shell.scale().left > before;
    };
    all[u"N"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Right);
        const Instant before = shell.scale().left;
        shell.press(Qt::Key_N);
        return shell.scale().left < before;
    };
    all[u"G"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_G);
        return shell.timeline.grouping() == TimelineModel::Grouping::State;
    };
    return all;
}

QHash<QString, Effect> effectsInTheAdvisory()
{
    QHash<QString, Effect> all;
    all[u"Ctrl+E"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_E, Qt::ControlModifier);
        return shell.find<Banner>("advisoryRefusal")->isVisible(); // of an empty draft
    };
    all[u"Ctrl+."_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Period, Qt::ControlModifier);
        return QTest::qWaitFor(
            [&] { return shell.advisory->form()->isAncestorOf(QApplication::focusWidget()); });
    };
    return all;
}

QHash<QString, Effect> effectsInALetter()
{
    QHash<QString, Effect> all;
    all[u"Ctrl+Shift+C"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->text() == u"Hello"_s;
    };
    all[u"Ctrl+S"_s] = [](FullShell &shell) {
        const QSignalSpy saved(shell.letters, &LettersTab::saveRequested);
        shell.prompts.files = {u"letter.eml"_s};
        shell.press(Qt::Key_S, Qt::ControlModifier);
        return saved.size() == 1;
    };
    all[u"Ctrl+Return"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Return, Qt::ControlModifier);
        return shell.letters->findChild<SentDialog *>() != nullptr;
    };
    return all;
}

/// The keys that the dialog lists besides the actions of the window.
QStringList listedKeys()
{
    FullShell shell;
    shell.window.showKeys();
    const auto *table = shell.find<QTableWidget>("keysTable");
    QSet<QString> actions;
    for (const QAction *action : shell.window.actions().all()) {
        actions << action->shortcut().toString(QKeySequence::NativeText);
    }
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (const QString key = table->item(row, 0)->text(); !actions.contains(key)) {
            keys << key;
        }
    }
    return keys;
}

} // namespace

class TestKeysDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnRealWarnings(); }

    void everyActionWithAKeyIsListed();
    void everyListedKeyDoesSomething_data();
    void everyListedKeyDoesSomething();
};

void TestKeysDialog::everyActionWithAKeyIsListed()
{
    Shell shell;
    QTest::keyClick(&shell.window, Qt::Key_Question);
    const auto *table = shell.find<QTableWidget>("keysTable");
    const QList<QAction *> actions = shell.window.actions().all();
    for (const QAction *action : actions) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(key.isEmpty() || !table->findItems(key, Qt::MatchExactly).isEmpty(),
                 qPrintable(key));
    }
}

void TestKeysDialog::everyListedKeyDoesSomething_data()
{
    QTest::addColumn<QString>("key");
    const QStringList keys = listedKeys();
    for (const QString &key : keys) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void TestKeysDialog::everyListedKeyDoesSomething()
{
    QFETCH(const QString, key);
    FullShell shell;
    Effect effect = effects().value(key);
    if (const Effect there = effectsOnTheTimeline().value(key)) {
        shell.window.showPage(SideBar::Page::Timeline);
        QTRY_VERIFY(shell.timelinePage->view()->hasFocus());
        QTRY_VERIFY(shell.scale().x(Now) > 0); // it is laid out, with now in view
        effect = there;
    } else if (const Effect inTheTab = effectsInTheAdvisory().value(key)) {
        shell.window.casesPage()->casePage()->showTab(CasePage::Tab::Advisory);
        shell.advisory->findChild<QTreeWidget *>(u"advisoryProblemList"_s)->setFocus();
        effect = inTheTab;
    } else if (const Effect onALetter = effectsInALetter().value(key)) {
        shell.window.casesPage()->casePage()->showTab(CasePage::Tab::Letters);
        shell.letters->findChild<QPlainTextEdit *>(u"letterBody"_s)->setFocus();
        effect = onALetter;
    }
    QVERIFY2(effect, "say here how to see what this key does");
    QVERIFY(effect(shell));
}

QTEST_MAIN(TestKeysDialog)
#include "tst_keysdialog.moc"
