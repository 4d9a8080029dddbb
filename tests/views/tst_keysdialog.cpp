// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "asked/askedtab.h"
#include "cases/caselistview.h"
#include "cases/casespage.h"
#include "cases/clausepopup.h"
#include "cases/protectionbar.h"
#include "common/banner.h"
#include "evidence/diffpane.h"
#include "evidence/evidencetab.h"
#include "evidence/evidenceviewer.h"
#include "evidence/excerptdialog.h"
#include "evidence/excerptpanel.h"
#include "evidence/hexpane.h"
#include "evidence/hexview.h"
#include "evidence/pictureview.h"
#include "evidence/sourceview.h"
#include "items/evidencemodel.h"
#include "items/historymodel.h"
#include "items/threadmodel.h"
#include "letters/letterstab.h"
#include "letters/quotedialog.h"
#include "letters/sentdialog.h"
#include "policy/policyitemsview.h"
#include "policy/policypage.h"
#include "policy/saverevisiondialog.h"
#include "policy/versiondialog.h"
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

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

KSyntaxHighlighting::Repository &definitions()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

/// A window with all that a key can act on.
struct FullShell : Shell
{
    TimelineModel timeline;
    ThreadModel thread;
    HistoryModel history;
    EvidenceModel pieces;
    TimelinePage *timelinePage = new TimelinePage;
    AdvisoryTab *advisory = new AdvisoryTab(
        [](const AdvisoryGround &, const AdvisoryDraft &draft, PublicFormat format) {
            return RenderedFormat{.format = format,
                                  .isMade = true,
                                  .fileName = u"advisory.md"_s,
                                  .text = SourceText("# " + draft.title.toUtf8(), TextEncoding{})};
        },
        {PublicFormat::MarkdownReleaseNote}, {});

    LettersTab *letters = new LettersTab;
    AskedTab *asked = new AskedTab;
    PolicyPage *policies = new PolicyPage;
    EvidenceTab *evidence = new EvidenceTab(definitions);

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
        page->setTab(CasePage::Tab::Evidence, evidence);
        evidence->setModel(&pieces);
        page->setTab(CasePage::Tab::AskedFor, asked);
        window.setPage(SideBar::Page::Timeline, timelinePage);
        window.setPage(SideBar::Page::Policies, policies);
        timelinePage->setModel(&timeline);
        timelinePage->setNow(Now);
        openWithCases();
        CaseDetail detail = makeDetail();
        detail.messages = {makeMessage(1, Direction::Inbound, u"> so\n"_s.repeated(9))};
        thread.setMessages(detail.messages);
        page->showCase(detail, Now);
        letters->showCase(detail, Now);
        showAsked(detail);
        showPolicy();
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

    void showAsked(CaseDetail detail) const
    {
        detail.policy.asks = {{u"issue_type"_s, u"Type of issue"_s, false, {}}};
        detail.messages.first().text = u"This is CWE-79.\n"_s;
        asked->showCase(detail);
    }

    /// A case with a marked line in its report, and a note that refers to it.
    void showExcerpt()
    {
        CaseDetail detail = makeDetail();
        detail.messages = {makeMessage(1, Direction::Inbound, u"one\ntwo\n"_s),
                           makeMessage(2, Direction::Internal, u"see message 1:2"_s)};
        detail.excerpts = {{.id = {1},
                            .messageId = {1},
                            .piece = u"text"_s,
                            .firstLine = 2,
                            .lastLine = 2,
                            .quote = u"two"_s}};
        CasePage *page = window.casesPage()->casePage();
        thread.setMessages(detail.messages);
        page->showCase(detail, Now);
        letters->showCase(detail, Now);
        pieces.setMessages(detail.messages);
        page->showTab(CasePage::Tab::Evidence);
        evidence->showCase(detail);
        QVERIFY(evidence->openPlace({{1}, u"text"_s, {}, 1, 1}));
        evidence->showContent(*evidence->current(), "one\ntwo\n", {});
        auto *table = evidence->findChild<QTableWidget *>(u"excerptTable"_s);
        table->setCurrentCell(0, 0);
        table->setFocus();
    }

    void showPolicy() const
    {
        Policy policy;
        policy.id = {1};
        policy.product = u"pine"_s;
        policy.versions = {{.pattern = u"1.x"_s, .supported = true}};
        policies->setPolicies({policy}, {});
        policies->findChild<PolicyItemsView *>()->select(PolicyCategory::Version, 1);
    }

    /// A source in the evidence tab, with the focus in it.
    SourceView *showSource() const
    {
        window.casesPage()->casePage()->showTab(CasePage::Tab::Evidence);
        EvidenceItem item;
        item.kind = EvidenceItem::Kind::Attachment;
        item.name = u"poc.py"_s;
        evidence->viewer()->showBytes(item, u"def f():\n    x = 1\n\nf()\u202E\nf()\n"_s.toUtf8());
        SourceView *view = evidence->viewer()->sourceView();
        view->setFocus();
        return view;
    }

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
    all[u"E"_s] = [](FullShell &shell) {
        CasePage *page = shell.window.casesPage()->casePage();
        const QSignalSpy chosen(page, &CasePage::citationChosen);
        shell.showExcerpt();
        page->showMessage({2});
        page->setFocus();
        shell.press(Qt::Key_E);
        return chosen.size() == 1;
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
    all[u"O"_s] = [](FullShell &shell) {
        QSignalSpy asked(shell.window.casesPage()->casePage(), &CasePage::keptRequested);
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.others = {{.originalId = OriginalId{7}, .path = u"a.mbox"_s, .offset = 0}};
        shell.thread.setMessages({view});
        shell.press(Qt::Key_O);
        return asked.size() == 1;
    };
    all[u"F"_s] = [](FullShell &shell) {
        QSignalSpy asked(shell.window.casesPage()->casePage(), &CasePage::fieldsRequested);
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.hasFields = true;
        shell.thread.setMessages({view});
        shell.press(Qt::Key_F);
        return asked.size() == 1;
    };
    all[u"X"_s] = [](FullShell &shell) {
        QSignalSpy asked(shell.window.casesPage()->casePage(), &CasePage::refusalRequested);
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.message.matchedBy = MatchedBy::CaseKey;
        shell.thread.setMessages({view});
        shell.press(Qt::Key_X);
        return asked.size() == 1;
    };
    all[u"Y"_s] = [](FullShell &shell) {
        QSignalSpy asked(shell.window.casesPage()->casePage()->protection(),
                         &ProtectionBar::decryptionRequested);
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.headers = u"Content-Type: multipart/encrypted\n"_s;
        shell.thread.setMessages({view});
        shell.press(Qt::Key_Y);
        return asked.size() == 1;
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
    all[u"Ctrl+Shift+E"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return shell.find<Banner>("advisoryRefusal")->isVisible();
    };
    all[u"Ctrl+Shift+C"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return shell.find<Banner>("advisoryRefusal")->message().object ==
               AdvisoryTab::tr("The advisory was not copied");
    };
    all[u"Ctrl+."_s] = [](FullShell &shell) {
        const auto *problems = shell.find<QTreeWidget>("advisoryProblemList");
        if (!QTest::qWaitFor([problems] { return problems->topLevelItemCount() > 0; })) {
            return false;
        }
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
    all[u"Ctrl+Shift+E"_s] = [](FullShell &shell) {
        shell.showExcerpt();
        shell.window.casesPage()->casePage()->showTab(CasePage::Tab::Letters);
        shell.letters->findChild<QPlainTextEdit *>(u"letterBody"_s)->setFocus();
        shell.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return shell.letters->findChild<QuoteDialog *>() != nullptr;
    };
    return all;
}

QHash<QString, Effect> effectsInEvidence()
{
    QHash<QString, Effect> all;
    all[u"Ctrl+M"_s] = [](FullShell &shell) {
        shell.evidence->viewer()->sourceView()->setFocus();
        shell.press(Qt::Key_M, Qt::ControlModifier);
        return shell.evidence->findChild<ExcerptDialog *>() != nullptr;
    };
    all[u"F2  Del"_s] = [](FullShell &shell) {
        const QSignalSpy removed(shell.evidence->excerpts(), &ExcerptPanel::removeRequested);
        shell.press(Qt::Key_Delete);
        shell.press(Qt::Key_F2);
        return removed.size() == 1 && shell.evidence->findChild<ExcerptDialog *>() != nullptr;
    };
    all[u"N"_s] = [](FullShell &shell) {
        const QSignalSpy noted(shell.evidence->excerpts(), &ExcerptPanel::noteRequested);
        shell.press(Qt::Key_N);
        return noted.size() == 1;
    };
    return all;
}

QHash<QString, Effect> effectsInASource()
{
    QHash<QString, Effect> all;
    all[u"F3  Shift+F3"_s] = [](FullShell &shell) {
        SourceView *view = shell.showSource();
        view->search(u"f()"_s);
        shell.press(Qt::Key_F3);
        const qsizetype second = view->currentMatch();
        shell.press(Qt::Key_F3, Qt::ShiftModifier);
        return second == 2 && view->currentMatch() == 1;
    };
    all[u"F4  Shift+F4"_s] = [](FullShell &shell) {
        const SourceView *view = shell.showSource();
        shell.press(Qt::Key_F4);
        const qint64 row = view->cursor().row;
        shell.press(Qt::Key_F4, Qt::ShiftModifier);
        return row == 3 && view->cursor().row == 3;
    };
    all[u"Ctrl+G"_s] = [](FullShell &shell) {
        shell.showSource();
        shell.press(Qt::Key_G, Qt::ControlModifier);
        return shell.find<QWidget>("goToBar")->isVisible();
    };
    all[u"Alt+Left  Alt+Right"_s] = [](FullShell &shell) {
        const SourceView *view = shell.showSource();
        const auto isFolded = [&] {
            if (view->folds().isEmpty()) {
                shell.press(Qt::Key_Left, Qt::AltModifier);
            }
            return !view->folds().isEmpty();
        };
        const bool wasFolded = QTest::qWaitFor(isFolded);
        shell.press(Qt::Key_Right, Qt::AltModifier);
        return wasFolded && view->folds().isEmpty();
    };
    all[u"Ctrl++  Ctrl+−  Ctrl+0"_s] = [](FullShell &shell) {
        const SourceView *view = shell.showSource();
        shell.press(Qt::Key_Plus, Qt::ControlModifier);
        const int larger = view->zoom();
        shell.press(Qt::Key_0, Qt::ControlModifier);
        const int same = view->zoom();
        shell.press(Qt::Key_Minus, Qt::ControlModifier);
        return larger == 1 && same == 0 && view->zoom() == -1;
    };
    all[u"Ctrl+Shift+C"_s] = [](FullShell &shell) {
        shell.showSource();
        shell.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->text() == u"poc.py:1\ndef f():\n"_s;
    };
    all[u"Ctrl+M"_s] = [](FullShell &shell) {
        const QSignalSpy asked(shell.showSource(), &SourceView::excerptRequested);
        shell.press(Qt::Key_M, Qt::ControlModifier);
        return asked.size() == 1;
    };
    return all;
}

/// How an item is confirmed after a key.
bool confirms(FullShell &shell, Qt::Key key, AnswerState state, bool isRefusal = false)
{
    const QSignalSpy said(shell.asked, &AskedTab::itemConfirmed);
    shell.press(key);
    return said.size() == 1 && said.first().at(1).value<ConfirmedItem>().state == state &&
           said.first().at(1).value<ConfirmedItem>().isRefusal == isRefusal;
}

QHash<QString, Effect> effectsInWhatIsAskedFor()
{
    QHash<QString, Effect> all;
    all[u"A  X"_s] = [](FullShell &shell) {
        return confirms(shell, Qt::Key_A, AnswerState::Given) &&
               confirms(shell, Qt::Key_X, AnswerState::Missing, true);
    };
    all[u"G  P  M  N"_s] = [](FullShell &shell) {
        return confirms(shell, Qt::Key_G, AnswerState::Given) &&
               confirms(shell, Qt::Key_P, AnswerState::Partly) &&
               confirms(shell, Qt::Key_M, AnswerState::Missing) &&
               confirms(shell, Qt::Key_N, AnswerState::NotApplicable);
    };
    all[u"Enter"_s] = [](FullShell &shell) {
        const QSignalSpy asked(shell.asked, &AskedTab::placeRequested);
        shell.press(Qt::Key_Return);
        return asked.size() == 1;
    };
    return all;
}

/// Of the panes for what is no source; each is asked alone.
QHash<QString, Effect> effectsInOtherPanes()
{
    QHash<QString, Effect> all;
    all[u"N  P"_s] = [](FullShell &) {
        DiffPane pane;
        pane.showContent({.item = {},
                          .bytes = "--- a\n+++ a\n@@ -1 +1 @@\n-x\n+y\n"
                                   "--- b\n+++ b\n@@ -1 +1 @@\n-x\n+y\n",
                          .detected = {}});
        const auto lineAfter = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(pane.view(), key, modifiers);
            return pane.view()->currentLine();
        };
        return lineAfter(Qt::Key_N) == 2 && lineAfter(Qt::Key_N) == 7 &&
               lineAfter(Qt::Key_P) == 2 && lineAfter(Qt::Key_N, Qt::ShiftModifier) == 5 &&
               lineAfter(Qt::Key_P, Qt::ShiftModifier) == 0;
    };
    const auto showBytes = [](HexPane &pane) {
        pane.showContent({.item = {}, .bytes = "xx--xx", .detected = {}});
        pane.show();
    };
    all[u"Ctrl+G"_s] = [showBytes](FullShell &) {
        HexPane pane;
        showBytes(pane);
        QTest::keyClick(pane.view(), Qt::Key_G, Qt::ControlModifier);
        return pane.findChild<QLineEdit *>(u"hexOffsetField"_s)->isVisible();
    };
    all[u"F3"_s] = [showBytes](FullShell &) {
        HexPane pane;
        showBytes(pane);
        pane.findChild<QLineEdit *>(u"hexFindField"_s)->setText(u"xx"_s);
        const auto isFound = [&](const QString &answer) {
            return QTest::qWaitFor(
                [&] { return pane.findChild<QLabel *>(u"hexFindAnswer"_s)->text() == answer; });
        };
        QTest::keyClick(pane.view(), Qt::Key_F3);
        const bool isFirst = isFound(u"1 of 2"_s);
        QTest::keyClick(pane.view(), Qt::Key_F3);
        const bool isSecond = isFound(u"2 of 2"_s);
        QTest::keyClick(pane.view(), Qt::Key_F3, Qt::ShiftModifier);
        return isFirst && isSecond && isFound(u"1 of 2"_s);
    };
    all[u"+  −  1  0"_s] = [](FullShell &) {
        PictureView view;
        view.resize(200, 200);
        view.setPicture(QImage(1000, 1000, QImage::Format_RGB32));
        const auto zoomAfter = [&](Qt::Key key) {
            QTest::keyClick(&view, key);
            return view.zoom();
        };
        const double fit = view.zoom();
        return zoomAfter(Qt::Key_1) == 1 && zoomAfter(Qt::Key_Plus) > 1 &&
               zoomAfter(Qt::Key_Minus) == 1 && zoomAfter(Qt::Key_0) == fit;
    };
    return all;
}

QHash<QString, Effect> effectsInAPolicy()
{
    QHash<QString, Effect> all;
    const auto opensVersion = [](Qt::Key key) {
        return [key](FullShell &shell) {
            shell.press(key);
            return shell.policies->findChild<VersionDialog *>() != nullptr;
        };
    };
    all[u"Enter"_s] = opensVersion(Qt::Key_Return);
    all[u"Ins"_s] = opensVersion(Qt::Key_Insert);
    all[u"Del"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Delete);
        return shell.policies->policy().versions.isEmpty();
    };
    all[u"Ctrl+Z"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Delete);
        shell.press(Qt::Key_Z, Qt::ControlModifier);
        return shell.policies->policy().versions.size() == 1;
    };
    all[u"Ctrl+S"_s] = [](FullShell &shell) {
        shell.press(Qt::Key_Delete);
        shell.press(Qt::Key_S, Qt::ControlModifier);
        return shell.policies->findChild<SaveRevisionDialog *>() != nullptr;
    };
    return all;
}

/// A row of the dialog that is no action of the window.
struct ListedKey
{
    QString key;
    QString text;
};

QList<ListedKey> listedKeys()
{
    FullShell shell;
    shell.window.showKeys();
    const auto *table = shell.find<QTableWidget>("keysTable");
    QSet<QString> actions;
    for (const QAction *action : shell.window.actions().all()) {
        actions << action->shortcut().toString(QKeySequence::NativeText);
    }
    QList<ListedKey> keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (const QString key = table->item(row, 0)->text(); !actions.contains(key)) {
            keys.append({key, table->item(row, 1)->text()});
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
    QTest::addColumn<QString>("text");
    const QList<ListedKey> keys = listedKeys();
    for (const ListedKey &row : keys) {
        QTest::newRow(qPrintable(row.key + u", "_s + row.text)) << row.key << row.text;
    }
}

void TestKeysDialog::everyListedKeyDoesSomething()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    FullShell shell;
    Effect effect = effects().value(key);
    if (text.startsWith(u"In a source"_s) || text.startsWith(u"In evidence"_s)) {
        effect = effectsInASource().value(key);
    } else if (text.startsWith(u"In a diff"_s) || text.startsWith(u"In bytes"_s) ||
               text.startsWith(u"In a picture"_s)) {
        effect = effectsInOtherPanes().value(key);
    } else if (text.startsWith(u"In what is asked for"_s)) {
        shell.window.casesPage()->casePage()->showTab(CasePage::Tab::AskedFor);
        shell.asked->findChild<QTreeWidget *>(u"askedList"_s)->setFocus();
        effect = effectsInWhatIsAskedFor().value(key);
    } else if (text.startsWith(u"In evidence"_s) || text.startsWith(u"On an excerpt"_s)) {
        shell.showExcerpt();
        effect = effectsInEvidence().value(key);
    } else if (text.startsWith(u"In a policy"_s)) {
        shell.window.showPage(SideBar::Page::Policies);
        shell.policies->findChild<PolicyItemsView *>()->setFocus();
        effect = effectsInAPolicy().value(key);
    } else if (const Effect there = effectsOnTheTimeline().value(key)) {
        shell.window.showPage(SideBar::Page::Timeline);
        QTRY_VERIFY(shell.timelinePage->view()->hasFocus());
        QTRY_VERIFY(shell.scale().x(Now) > 0); // it is laid out, with now in view
        effect = there;
    } else if (const Effect inTheTab = text.startsWith(u"In the advisory"_s)
                                           ? effectsInTheAdvisory().value(key)
                                           : Effect()) {
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
