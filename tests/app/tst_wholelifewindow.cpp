// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/clockcell.h"
#include "cases/formdialog.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "domain/casedetail.h"
#include "domain/tokens.h"
#include "letters/letterlist.h"
#include "shell/mainwindow.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Answers file questions at once, as a person would have.
class ScriptedPrompts final : public Prompts
{
public:
    QString file;

    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)> done) override
    {
        done({file});
    }

    void askSaveFile(QWidget *, const FilePrompt &,
                     std::function<void(const QString &)> done) override
    {
        done(file);
    }
};

const QByteArray Report =
    "From x Fri Nov 20 17:30:00 2026\n"
    "Message-ID: <report@example.com>\n"
    "Date: Fri, 20 Nov 2026 17:30:00 +0000\n"
    "From: Finder <finder@example.com>\n"
    "To: hello@stalw.art\n"
    "Subject: IMAP APPEND overflow\n\n"
    "An overflow in version 0.8.0.\n\n1. log in\n2. append a message\n3. wait\n\n"
    "An attacker could stop the server.\n\n";

const QByteArray Issue =
    "[{\"number\":7,\"title\":\"Header injection\",\"body\":\"CRLF in a subject.\\n\\n"
    "1. send it\\n2. read it\\n\",\"state\":\"open\","
    "\"html_url\":\"https://github.com/aicertus/mailflow/issues/7\","
    "\"user\":{\"login\":\"ann\"},\"created_at\":\"2026-11-02T08:00:00Z\"}]";

} // namespace

/// From receipt to close in the window by keyboard alone: each key goes to what has the focus, and
/// nothing else chooses a row, a tab or a button. State and clocks are read from the casebook after
/// each step. The same by command line is tst_wholelife.
class WholeLifeWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_docket.reset();
        m_folder.reset();
    }

    void aStalwartCase();
    void aMailflowCase();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Application> m_docket;

    MainWindow &window() const { return m_docket->window(); }

    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        auto *widget = window().findChild<Widget *>(name);
        QVERIFY2(widget != nullptr, qPrintable(name));
        return widget;
    }

    QWidget *focused() const
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            return popup;
        }
        QWidget *widget = QApplication::focusWidget();
        return widget == nullptr ? &window() : widget;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focused(), key, modifiers);
    }

    void type(const QString &text) const { QTest::keyClicks(focused(), text); }

    /// Tab, as often as it takes.
    void tabTo(const QString &name) const
    {
        const auto *widget = find(name);
        constexpr int Enough = 60;
        for (int i = 0; i < Enough && !widget->hasFocus(); ++i) {
            press(Qt::Key_Tab);
        }
        QVERIFY2(widget->hasFocus(), qPrintable(name));
    }

    CaseDetail detail() const
    {
        const auto id = m_docket->workspace()->caseByKey(m_key);
        QVERIFY(id.has_value());
        return m_docket->workspace()->caseDetail(*id).value();
    }

    CaseState state() const { return detail().file.state; }

    /// "acknowledge met, detailed-response running": every clock that has begun.
    QString clocks() const
    {
        QStringList all;
        const Instant now{m_start.seconds + 3600}; // what happens here takes less
        for (const Obligation &clock : detail().obligations) {
            const ClockStatus status = statusAt(clock, now);
            if (status != ClockStatus::NotStarted) {
                all.append(toToken(clock.kind) + u' ' + toToken(status));
            }
        }
        return all.join(u", "_s);
    }

    void start(const char *now)
    {
        m_start = {QDateTime::fromString(QString::fromLatin1(now), Qt::ISODate).toSecsSinceEpoch()};
        m_docket = std::make_unique<Application>(Options{.now = m_start}, Preferences{});
        m_docket->setPrompts(&m_prompts);
        m_docket->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_prompts.file = m_folder->filePath(u"work.docket"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_docket->workspace() != nullptr);
    }

    /// Reads a file in and opens the one case that it makes.
    void import(const QString &name, const QByteArray &bytes, Qt::KeyboardModifiers modifiers)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_prompts.file = file.fileName();
        press(Qt::Key_I, modifiers);
        // The plan shows what will be done before anything is.
        QTRY_VERIFY(m_docket->window().findChild<QWidget *>(u"planTable"_s) != nullptr);
        QTRY_VERIFY(m_docket->window().findChild<QWidget *>(u"planTable"_s)->hasFocus());
        press(Qt::Key_Return);
        window().activateWindow(); // as a window manager does
        QTRY_VERIFY(window().isActiveWindow());
        const auto *list = find<QTableView>(u"caseList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        m_key = m_docket->workspace()
                    ->rows({m_docket->workspace()->caseByRef(refOf(name)).value()})
                    .value()
                    .first()
                    .key;
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find(u"searchField"_s)->hasFocus());
        type(u"state:new"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        press(Qt::Key_J);
        QTRY_VERIFY(list->currentIndex().isValid());
        press(Qt::Key_Return);
        QTRY_VERIFY(find(u"advisoryTab"_s)->isEnabled()); // the case is read
    }

    static QString refOf(const QString &name)
    {
        return name == u"inbox.mbox"_s ? u"report@example.com"_s
                                       : u"https://github.com/aicertus/mailflow/issues/7"_s;
    }

    /// The title of the form that is open, and what it lacks.
    QString openForm() const
    {
        const QList<FormDialog *> forms = window().findChildren<FormDialog *>();
        for (const FormDialog *form : forms) {
            if (form->isVisible()) {
                return form->windowTitle() + u": "_s +
                       form->findChild<QLabel *>(u"dialogProblem"_s)->text();
            }
        }
        return {};
    }

    bool isFormOpen() const { return !openForm().isEmpty(); }

    /// As desktops do when a form or a popup closes; the offscreen platform does not.
    void activate() const
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /// Return in a form that has what it needs.
    void submit() const
    {
        QVERIFY2(
            QTest::qWaitFor([this] { return isFormOpen() && focused()->window() != &window(); }),
            qPrintable(openForm() + u'|' + focused()->objectName() + u'|' + clocks()));
        const auto *form = focused()->window();
        QTRY_VERIFY(form->findChild<QAbstractButton *>(u"dialogOk"_s)->isEnabled());
        press(Qt::Key_Return);
        QVERIFY2(QTest::qWaitFor([this] { return !isFormOpen(); }), qPrintable(openForm()));
        activate();
    }

    /// A step from the Case menu, whose form stays open.
    void openStep(CaseAction action) const
    {
        const QString name = u"action-"_s + toToken(action);
        QTRY_VERIFY(window().findChild<QAbstractButton *>(name) != nullptr); // the case is read
        press(Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        const auto *menu = find<QMenu>(u"caseMenu"_s);
        const auto isThere = [&] {
            return menu->activeAction() != nullptr &&
                   menu->activeAction()->text() == Labels::text(action);
        };
        constexpr int Enough = 12;
        for (int i = 0; i < Enough && !isThere(); ++i) {
            press(Qt::Key_Down);
        }
        QStringList offered;
        for (const QAction *entry : menu->actions()) {
            offered.append(entry->text());
        }
        QVERIFY2(isThere(), qPrintable(Labels::text(action) + u" of "_s + offered.join(u'|')));
        press(Qt::Key_Return);
        QTRY_VERIFY(isFormOpen());
    }

    void step(CaseAction action, CaseState wanted) const
    {
        openStep(action);
        submit();
        QTRY_COMPARE(state(), wanted);
    }

    void openTab(Qt::Key tab, const QString &name) const
    {
        press(tab, Qt::ControlModifier);
        QVERIFY2(QTest::qWaitFor([&] { return find(name)->isAncestorOf(focused()); }),
                 qPrintable(name + u" has no focus, but "_s + focused()->objectName()));
    }

    /// A letter as it is drafted, and the word that it was sent.
    void send(LetterKind kind) const
    {
        openTab(Qt::Key_6, u"lettersTab"_s);
        const auto *letters = find<LetterList>(u"letterList"_s);
        tabTo(u"letterList"_s);
        press(Qt::Key_Home);
        for (int i = 1; i < letters->count() && letters->letter() != kind; ++i) {
            press(Qt::Key_Down);
        }
        QCOMPARE(letters->letter(), kind);
        QTRY_VERIFY(find<QAbstractButton>(u"letterSent"_s)->isEnabled()); // there is what it says
        const auto before = detail().messages.size();
        press(Qt::Key_Return, Qt::ControlModifier);
        submit();
        QTRY_COMPARE(detail().messages.size(), before + 1);
    }

    /// From what the policy asks for to the place in the message, and to the letter that asks for
    /// the rest.
    void askForWhatIsMissing() const
    {
        openTab(Qt::Key_2, u"askedTab"_s);
        const auto *items = find<QTreeWidget>(u"askedList"_s);
        tabTo(u"askedList"_s);
        press(Qt::Key_Home);
        for (int i = 1; i < items->topLevelItemCount() &&
                        !find<QAbstractButton>(u"askedAccept"_s)->isEnabled();
             ++i) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        const auto *text = find<QPlainTextEdit>(u"messageText"_s);
        QTRY_VERIFY(text->hasFocus());
        QVERIFY(text->textCursor().hasSelection());
        openTab(Qt::Key_2, u"askedTab"_s);
        tabTo(u"askForMissing"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(find(u"letterBody"_s)->hasFocus());
        QCOMPARE(find<LetterList>(u"letterList"_s)->letter(), LetterKind::MissingInformation);
        send(LetterKind::MissingInformation);
    }

    /// Opens the clause of a clock: the first with `C`, the others with Tab and Return.
    void openClause(PromiseKind kind) const
    {
        openTab(Qt::Key_1, u"reportTab"_s);
        press(Qt::Key_C);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        const auto isThere = [&] {
            const auto *cell = qobject_cast<const ClockCell *>(QApplication::focusWidget());
            return cell != nullptr && cell->clock().kind == kind;
        };
        if (isThere()) {
            return;
        }
        press(Qt::Key_Escape);
        activate();
        constexpr int MostCells = 5;
        for (int i = 0; i < MostCells && !isThere(); ++i) {
            press(Qt::Key_Tab);
        }
        QVERIFY(isThere());
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    }

    void pause(PromiseKind kind, const QString &reason) const
    {
        openClause(kind);
        press(Qt::Key_P);
        QTRY_VERIFY(find(u"pauseReason"_s)->hasFocus());
        type(reason);
        submit();
        QTRY_COMPARE(detail().record.pauses.size(), 1);
        QCOMPARE(detail().record.pauses.first().pause.reason, reason);
    }

    /// Whether the window, which reads a case again after each change, shows the pause.
    [[nodiscard]] bool showsPause(PromiseKind kind) const
    {
        const QList<ClockCell *> cells = window().findChildren<ClockCell *>();
        return std::ranges::any_of(cells, [kind](const ClockCell *cell) {
            return cell->clock().kind == kind && !cell->clock().pauses.isEmpty();
        });
    }

    void resume(PromiseKind kind) const
    {
        QTRY_VERIFY(showsPause(kind));
        openClause(kind);
        press(Qt::Key_P);
        QTRY_VERIFY(detail().record.pauses.first().pause.until.has_value());
        activate();
    }

    /// Accepts what was found of each item that the policy asks for, and says "given" of the rest.
    void answerWhatIsAskedFor() const
    {
        openTab(Qt::Key_2, u"askedTab"_s);
        const auto *items = find<QTreeWidget>(u"askedList"_s);
        tabTo(u"askedList"_s);
        const auto asked = detail().policy.asks.size();
        QCOMPARE(items->topLevelItemCount(), asked);
        press(Qt::Key_Home);
        for (qsizetype i = 0; i < asked; ++i) {
            press(find<QAbstractButton>(u"askedAccept"_s)->isEnabled() ? Qt::Key_A : Qt::Key_G);
            QTRY_COMPARE(detail().record.items.size(), i + 1);
            QTRY_COMPARE(items->currentIndex().siblingAtColumn(2).data().toString(),
                         u"said by the team"_s);
            press(Qt::Key_Down);
        }
        QVERIFY(std::ranges::none_of(detail().record.items, [](const ConfirmedItem &item) {
            return item.state == AnswerState::Missing;
        }));
    }

    void accept() const
    {
        step(CaseAction::Evaluate, CaseState::Evaluating);
        openStep(CaseAction::Accept);
        QTRY_VERIFY(find(u"severity"_s)->hasFocus());
        type(u"h"_s);
        tabTo(u"approach"_s);
        type(u"fi"_s);
        submit();
        QTRY_COMPARE(state(), CaseState::Accepted);
        QCOMPARE(detail().file.severity, Severity::High);
        QCOMPARE(detail().record.decisions.last().approach, Approach::Fix);
    }

    void estimate() const
    {
        openTab(Qt::Key_5, u"fixTab"_s);
        tabTo(u"changeEstimate"_s);
        press(Qt::Key_Space);
        submit();
        QTRY_COMPARE(detail().record.estimates.size(), 1);
    }

    void fix() const
    {
        step(CaseAction::StartFix, CaseState::Fixing);
        openTab(Qt::Key_5, u"fixTab"_s);
        tabTo(u"fixAuthor"_s);
        type(u"Ana"_s);
        tabTo(u"fixReviewers"_s);
        type(u"Bea, Cy"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(reviewersOf(detail().record.fix), (QStringList{u"Bea"_s, u"Cy"_s}));
        step(CaseAction::Release, CaseState::Released);
    }

    Instant m_start;
    QString m_key;
};

void WholeLifeWindowTest::aStalwartCase()
{
    start("2026-11-20T18:00:00Z");
    import(u"inbox.mbox"_s, Report, Qt::ControlModifier);
    QCOMPARE(state(), CaseState::New);
    QCOMPARE(clocks(),
             u"acknowledge due-soon, detailed-response running, fix-estimate no-deadline"_s);
    send(LetterKind::Received);
    QTRY_COMPARE(state(), CaseState::Acknowledged);
    QCOMPARE(clocks(), u"acknowledge met, detailed-response running, fix-estimate no-deadline"_s);
    askForWhatIsMissing();
    pause(PromiseKind::DetailedResponse, u"asked for the log"_s);
    QCOMPARE(clocks(), u"acknowledge met, detailed-response paused, fix-estimate no-deadline"_s);
    resume(PromiseKind::DetailedResponse);
    QCOMPARE(clocks(), u"acknowledge met, detailed-response running, fix-estimate no-deadline"_s);
    send(LetterKind::NextSteps); // W-17
    QCOMPARE(clocks(), u"acknowledge met, detailed-response met, fix-estimate no-deadline"_s);
    answerWhatIsAskedFor(); // W-13
    accept();
    estimate();
    QCOMPARE(clocks(), u"acknowledge met, detailed-response met, fix-estimate no-deadline, "
                       "fix-target running"_s);
    send(LetterKind::Estimate); // W-19
    QCOMPARE(clocks(),
             u"acknowledge met, detailed-response met, fix-estimate met, fix-target running"_s);
    fix();
    QCOMPARE(clocks(), u"acknowledge met, detailed-response met, fix-estimate met, "
                       "notify-resolved no-deadline, fix-target met"_s);
    send(LetterKind::FixReleased); // W-20
    const QString allMet = u"acknowledge met, detailed-response met, fix-estimate met, "
                           "notify-resolved met, fix-target met"_s;
    QCOMPARE(clocks(), allMet);
    step(CaseAction::Disclose, CaseState::Disclosed);
    step(CaseAction::Close, CaseState::Closed);
    QCOMPARE(clocks(), allMet);
}

void WholeLifeWindowTest::aMailflowCase()
{
    start("2026-11-02T09:00:00Z");
    import(u"issues.json"_s, Issue, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clocks(), // M-5, M-6
             u"first-response running, acknowledge running, fix-estimate running"_s);
    send(LetterKind::Received);
    QTRY_COMPARE(state(), CaseState::Acknowledged);
    QCOMPARE(clocks(), u"first-response met, acknowledge met, fix-estimate running"_s);
    answerWhatIsAskedFor(); // M-4
    accept();
    const QString told = u"first-response met, acknowledge met, "_s;
    QCOMPARE(clocks(), told + u"fix-estimate running, notify-decision no-deadline"_s);
    send(LetterKind::Accepted); // M-8
    QCOMPARE(clocks(), told + u"fix-estimate running, notify-decision met"_s);
    estimate();
    send(LetterKind::Estimate);
    QCOMPARE(clocks(), told + u"fix-estimate met, notify-decision met, fix-target running"_s);
    fix(); // M-16
    QCOMPARE(clocks(), told + u"fix-estimate met, notify-decision met, notify-resolved "
                              "no-deadline, fix-target met"_s);
    send(LetterKind::FixReleased); // M-10
    step(CaseAction::Disclose, CaseState::Disclosed);
    step(CaseAction::Close, CaseState::Closed);
    QCOMPARE(clocks(), told + u"fix-estimate met, notify-decision met, notify-resolved met, "
                              "fix-target met"_s);
}

QTEST_MAIN(WholeLifeWindowTest)
#include "tst_wholelifewindow.moc"
