// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casepage.h"
#include "cases/instantedit.h"
#include "cases/keybutton.h"
#include "cases/messagepane.h"
#include "cases/threaddelegate.h"
#include "cases/threaddialogs.h"
#include "common/labels.h"
#include "common/theme.h"
#include "items/historymodel.h"
#include "items/threadmodel.h"
#include "views/casefixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

namespace {

/// As a person does, who cannot press a button that is disabled.
void pressOk(const FormDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"dialogOk"_s)->click();
}

} // namespace

/// What the window offers about which message belongs to which case.
class TestThreadDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void aMatchIsExplainedAndRefusedWithOneKey()
    {
        MessagePane pane;
        QSignalSpy refused(&pane, &MessagePane::refusalRequested);
        const auto *button = pane.findChild<KeyButton *>(u"refuseButton"_s);
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        pane.showMessage(view);
        QVERIFY(button->isHidden()); // it began the case
        QVERIFY(pane.handleKey(Qt::Key_X));
        QCOMPARE(refused.size(), 0);

        view.message.id = MessageId{2};
        view.message.matchedBy = MatchedBy::InReplyTo;
        pane.showMessage(view);
        QVERIFY(pane.findChild<QLabel *>(u"messageNote"_s)
                    ->text()
                    .contains(Labels::text(MatchedBy::InReplyTo)));

        view.message.matchedBy = MatchedBy::CaseKey;
        view.message.matchedDetail = u"DKT-26-041"_s;
        view.isNewSender = true;
        pane.showMessage(view);
        QVERIFY(!button->isHidden());
        QVERIFY(button->toolTip().contains(u"(X)"_s));
        const QString note = pane.findChild<QLabel *>(u"messageNote"_s)->text();
        QVERIFY2(note.contains(u"DKT-26-041"_s), qPrintable(note));
        QVERIFY2(note.contains(u"new to this case"_s), qPrintable(note));
        QVERIFY(pane.handleKey(Qt::Key_X));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<MessageId>(), MessageId{2});
    }

    void aRestoredAddressIsSaid()
    {
        MessagePane pane;
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.message.from.address = u"joe@example.org"_s;
        view.isSenderRestored = true;
        pane.showMessage(view);
        const QString note = pane.findChild<QLabel *>(u"messageNote"_s)->text();
        QVERIFY2(note.contains(u"joe@example.org was put together"_s), qPrintable(note));
    }

    void aReturnedLetterSaysWhomItDidNotReach()
    {
        Message bounce = makeMessage(1, Direction::Inbound, u"text"_s).message;
        bounce.kind = MessageKind::Bounce;
        bounce.matchedBy = MatchedBy::ReturnedLetter;
        bounce.matchedDetail = failedRecipientsText({u"a@example.org"_s, u"b@example.org"_s});
        QCOMPARE(Labels::matchText(bounce), u"Did not reach a@example.org, b@example.org"_s);
    }

    void aStrangerIsMarkedInTheThread()
    {
        ThreadModel model;
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.message.matchedBy = MatchedBy::CaseKey;
        view.message.matchedDetail = u"DKT-26-041"_s;
        view.isNewSender = true;
        model.setMessages({view});
        const ThreadDelegate delegate;
        const QString words = delegate.words(model.index(0));
        QVERIFY2(words.contains(u"New to this case"_s), qPrintable(words));
        QVERIFY2(words.contains(u"DKT-26-041"_s), qPrintable(words));
    }

    void otherBytesAreShownOnRequest()
    {
        MessagePane pane;
        QSignalSpy wanted(&pane, &MessagePane::keptRequested);
        MessageView view = makeMessage(1, Direction::Inbound, u"text"_s);
        view.others = {{.originalId = OriginalId{9}, .path = u"/mail/two.mbox"_s, .offset = 70}};
        pane.showMessage(view);
        const auto *text = pane.findChild<QPlainTextEdit *>(u"messageText"_s);
        const auto *note = pane.findChild<QLabel *>(u"messageNote"_s);
        QVERIFY(note->text().contains(u"Other bytes"_s));
        QVERIFY(pane.handleKey(Qt::Key_O));
        QCOMPARE(wanted.size(), 1);
        pane.showKept(OriginalId{8}, "too late");
        QCOMPARE(text->toPlainText(), u"text"_s);
        pane.showKept(OriginalId{9}, "Forged.");
        QCOMPARE(text->toPlainText(), u"Forged."_s);
        QVERIFY(note->text().contains(u"two.mbox"_s));
        QVERIFY(pane.handleKey(Qt::Key_O));
        QCOMPARE(text->toPlainText(), u"text"_s);
    }

    void theMenuSplitsMergesAndUndoes()
    {
        CasePage page;
        ThreadModel thread;
        HistoryModel history;
        page.setModels(&thread, &history);
        CaseDetail detail = makeDetail();
        thread.setMessages(detail.messages);
        page.showCase(detail, Now);
        const auto trigger = [&page](const QString &name) {
            auto *action = page.findChild<QAction *>(name);
            QVERIFY2(action != nullptr, qPrintable(name));
            action->trigger();
        };
        QSignalSpy split(&page, &CasePage::splitRequested);
        trigger(u"splitOff"_s);
        auto *splitDialog = page.findChild<SplitDialog *>();
        QVERIFY(splitDialog);
        splitDialog->findChild<QLineEdit *>(u"splitTitle"_s)->setText(u" The  second "_s);
        pressOk(*splitDialog);
        QCOMPARE(split.size(), 1);
        QCOMPARE(split.first().first().value<MessageId>(), MessageId{3}); // the one that is shown
        QCOMPARE(split.first().last().toString(), u"The second"_s);
        page.finishForm(true);

        QSignalSpy merge(&page, &CasePage::mergeRequested);
        trigger(u"merge"_s);
        auto *mergeDialog = page.findChild<MergeDialog *>();
        QVERIFY(mergeDialog);
        auto *key = mergeDialog->findChild<QLineEdit *>(u"mergeKey"_s);
        key->setText(detail.file.key); // itself
        pressOk(*mergeDialog);
        QCOMPARE(merge.size(), 0);
        key->setText(u" dkt-26-007 "_s);
        pressOk(*mergeDialog);
        QCOMPARE(merge.size(), 1);
        QCOMPARE(merge.first().last().toString(), u"DKT-26-007"_s);
        page.finishForm(true);

        detail.isMerged = true;
        detail.duplicateOfKey = u"DKT-26-007"_s;
        page.showCase(detail, Now);
        QSignalSpy unmerge(&page, &CasePage::unmergeRequested);
        QVERIFY(!page.findChild<QAction *>(u"merge"_s));
        trigger(u"unmerge"_s);
        QCOMPARE(unmerge.size(), 1);
    }

    void aReportIsEnteredWithItsOwnTime()
    {
        ReportDialog dialog({u"p"_s, u"q"_s}, Now);
        QSignalSpy submitted(&dialog, &ReportDialog::submitted);
        auto *product = dialog.findChild<QComboBox *>(u"reportProduct"_s);
        QCOMPARE(product->currentIndex(), -1); // nobody guesses which
        dialog.findChild<QLineEdit *>(u"reportTitle"_s)->setText(u"Overflow"_s);
        dialog.findChild<QLineEdit *>(u"reportReporter"_s)->setText(u"Ada <ada@example.org>"_s);
        dialog.findChild<QPlainTextEdit *>(u"reportText"_s)->setPlainText(u"It crashes."_s);
        pressOk(dialog);
        QCOMPARE(submitted.size(), 0);
        product->setCurrentIndex(1);
        auto *receivedAt = dialog.findChild<InstantEdit *>();
        receivedAt->setInstant(Now + Hour);
        dialog.setNow(Now);
        pressOk(dialog);
        QCOMPARE(submitted.size(), 0); // it is still to come
        receivedAt->setInstant(Now - Hour);
        dialog.setNow(Now);
        pressOk(dialog);
        QCOMPARE(submitted.size(), 1);
        const HandReport expected{
            .product = u"q"_s,
            .reporter = {.name = u"Ada"_s, .address = u"ada@example.org"_s, .handle = {}},
            .receivedAt = Now - Hour,
            .title = u"Overflow"_s,
            .text = u"It crashes."_s,
            .by = {}};
        QCOMPARE(submitted.first().first().value<HandReport>(), expected);
    }
};

} // namespace Docket

QTEST_MAIN(Docket::TestThreadDialogs)
#include "tst_threaddialogs.moc"
