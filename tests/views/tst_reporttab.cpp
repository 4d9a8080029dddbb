// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/keybutton.h"
#include "cases/kindbox.h"
#include "cases/mailtext.h"
#include "cases/mailview.h"
#include "cases/messagepane.h"
#include "cases/reporttab.h"
#include "cases/threaddelegate.h"
#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "items/threadmodel.h"
#include "views/casefixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestReportTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void quotesAreFolded_data();
    void quotesAreFolded();
    void codeAndFoldsAreMarked_data();
    void codeAndFoldsAreMarked();
    void aClickOnAFoldShowsTheQuotes();
    void aLineThatLooksLikeAFoldIsNone();
    void textIsMadeFitToRead_data();
    void textIsMadeFitToRead();
    void hugeTextIsCutAndSaysSo();
    void theKeyQShowsTheQuotes();
    void aPlaceIsSelected_data();
    void aPlaceIsSelected();
    void theKeysWorkFromTheRail();
    void messagesAreReadAloudInWords();
    void copyingFromTheRailTakesWhatIsSelectedInTheMessage();
    void theNewestMessageOfTheReporterIsRead();
    void aFollowUpKeepsTheMessageThatIsRead();
    void hiddenCharactersOfASubjectAreVisible();
    void theSourceIsAskedForAndShown();
    void aSourceThatComesTooLateIsDropped();
    void allFieldsOfATrackersItemAreOneKeyAway();
    void whatTheTrackersStateSuggestsIsOffered();
    void theKindOfAnAnswerCanBeChanged();
    void theKindChangesByChoiceOnly();
    void aKindThatWasNotWrittenIsTakenBack();
    void aChasingMessageSaysHowLateTheAnswerIs();
    void aLetterThatCameBackSaysSo();
    void whatAMailsFormSaysOfKeysIsAChip();
    void aDamagedOriginalIsSaidToBeOne();
    void factsTellWhatTheTrackerAndThePolicySay();
    void aReloadLeavesTheFocusInTheFacts();
    void anUnwantedPublicReportIsMarked_data();
    void anUnwantedPublicReportIsMarked();
};

namespace {

struct Shown
{
    CaseDetail detail = makeDetail();
    ThreadModel model;
    ReportTab tab;

    Shown() { tab.setModel(&model); }

    void show()
    {
        model.setMessages(detail.messages);
        tab.showCase(detail, Now);
    }

    [[nodiscard]] QString text() const
    {
        return tab.findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText();
    }

    [[nodiscard]] QListView *rail() const { return tab.findChild<QListView *>(u"threadRail"_s); }
};

QString quoted(int lines)
{
    return u"> so\n"_s.repeated(lines);
}

} // namespace

void TestReportTab::quotesAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("a run of 22 is one line")
        << u"Yes.\n"_s + quoted(22) + u"Bye"_s << u"Yes.\n▸ 22 quoted lines\nBye"_s;
    QTest::newRow("two lines that are answered below stay")
        << u"> a\n> b\nyes"_s << u"> a\n> b\nyes"_s;
    QTest::newRow("a blank line within belongs to the quote")
        << u"> a\n\n> b\n> c\n\nend"_s << u"▸ 4 quoted lines\n\nend"_s;
    QTest::newRow("a quote at the end has no line behind it")
        << u"> a\n> b\n> c"_s << u"▸ 3 quoted lines"_s;
    QTest::newRow("an arrow within a line is no quote")
        << u"a > b\na > c\na > d"_s << u"a > b\na > c\na > d"_s;
}

void TestReportTab::quotesAreFolded()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    // The source language has no plural forms without its translation.
    QString plain = MailText::foldQuotes(text);
    plain.replace(u"line(s)"_s, u"lines"_s);
    QCOMPARE(plain, folded);
}

void TestReportTab::codeAndFoldsAreMarked_data()
{
    using enum MailText::Line;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<MailText::Line>>("kinds");
    QTest::newRow("between two fences is code")
        << u"Look:\n```sh\nrm x\n\n```\nend"_s << QList{Plain, Fence, Code, Code, Fence, Plain};
    QTest::newRow("a fence that stays open ends with the text")
        << u"a\n```\nno end"_s << QList{Plain, Fence, Code};
    QTest::newRow("nothing behind a fence") << u"a\n```"_s << QList{Plain, Fence};
    QTest::newRow("code in a quote")
        << u"> ```\n> a\n> ```\nb"_s << QList{Fence, Code, Fence, Plain};
    QTest::newRow("a fold stands for quotes") << u"a\n▸ 4 quoted lines"_s << QList{Plain, Folded};
    QTest::newRow("a second block begins anew")
        << u"```\na\n```\nb\n```\nc\n```"_s << QList{Fence, Code, Fence, Plain, Fence, Code, Fence};
}

void TestReportTab::codeAndFoldsAreMarked()
{
    QFETCH(const QString, text);
    QFETCH(const QList<MailText::Line>, kinds);
    QCOMPARE(MailText::kindsOf(text.split(u'\n')), kinds);
}

void TestReportTab::aClickOnAFoldShowsTheQuotes()
{
    Shown shown;
    shown.detail.messages = {makeMessage(1, Direction::Inbound, quoted(9) + u"Hi"_s)};
    shown.show();
    shown.tab.resize(1200, 600);
    shown.tab.show();
    auto *view = shown.tab.findChild<MailView *>(u"messageText"_s);
    const int line = view->fontMetrics().height();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {40, 3 * line});
    QVERIFY(!shown.text().contains(u"> so"_s)); // below it
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {40, line});
    QCOMPARE(shown.text().count(u"> so"_s), 9);
}

void TestReportTab::aLineThatLooksLikeAFoldIsNone()
{
    Shown shown;
    shown.detail.messages = {makeMessage(1, Direction::Inbound, u"▸ 7 quoted lines\nHi"_s)};
    shown.show();
    shown.tab.resize(1200, 600);
    shown.tab.show();
    auto *view = shown.tab.findChild<MailView *>(u"messageText"_s);
    QSignalSpy asked(view, &MailView::quotesRequested);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {40, view->fontMetrics().height()});
    QCOMPARE(asked.size(), 0);
}

void TestReportTab::textIsMadeFitToRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readable");
    QTest::newRow("line ends of any kind are one") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("an override that turns text around is visible")
        << u"exe.\u202Egpj"_s << u"exe.\\u202Egpj"_s;
    QTest::newRow("an escape to a terminal is visible") << u"\u001B[2J"_s << u"\\u001B[2J"_s;
    QTest::newRow("tabs and other scripts stay") << u"\tשלום 日本"_s << u"\tשלום 日本"_s;
}

void TestReportTab::textIsMadeFitToRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, readable);
    const MailText::Readable made = MailText::readable(text);
    QCOMPARE(made.text, readable);
    QVERIFY(!made.isCut);
    QVERIFY(!made.isBroken);
}

void TestReportTab::hugeTextIsCutAndSaysSo()
{
    Shown shown;
    shown.detail.messages = {
        makeMessage(1, Direction::Inbound, QString(MailText::MaxShown + 1000, u'x'))};
    shown.show();
    const QString text = shown.text();
    QCOMPARE(text.count(u'x'), MailText::MaxShown);
    for (const QString &line : text.split(u'\n')) {
        QVERIFY(line.size() <= MailText::MaxLine);
    }
    const auto *note = shown.tab.findChild<QLabel *>(u"messageNote"_s);
    QVERIFY(!note->isHidden());
    QVERIFY2(note->text().contains(u"Only the first"_s), qPrintable(note->text()));

    shown.detail.messages = {makeMessage(2, Direction::Inbound, u"short"_s)};
    shown.show();
    QVERIFY(note->isHidden());
}

void TestReportTab::aPlaceIsSelected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("in plain text") << u"Hello\nThis is CWE-79.\n"_s << u"CWE-79"_s;
    QTest::newRow("behind lines that end in CR and LF") << u"One\r\nTwo\r\nThree"_s << u"Three"_s;
    QTest::newRow("behind hidden characters") << u"a\u202eb\nThree"_s << u"Three"_s;
    QTest::newRow("behind quotes that were folded") << quoted(9) + u"Three"_s << u"Three"_s;
    QTest::newRow("an empty place selects nothing") << u"Three"_s << QString();
}

void TestReportTab::aPlaceIsSelected()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    Shown shown;
    shown.detail.messages.last().text = text;
    shown.show();
    const qsizetype from = text.indexOf(wanted);
    shown.tab.selectText(from, from + wanted.size());
    const auto *view = shown.tab.findChild<QPlainTextEdit *>(u"messageText"_s);
    QCOMPARE(view->textCursor().selectedText(), wanted);
}

void TestReportTab::theKeyQShowsTheQuotes()
{
    Shown shown;
    shown.detail.messages = {makeMessage(1, Direction::Inbound, u"Hi\n"_s + quoted(9))};
    shown.show();
    QVERIFY(shown.text().contains(u"▸ 9 quoted"_s));
    QVERIFY(shown.tab.handleKey(Qt::Key_Q));
    QCOMPARE(shown.text().count(u"> so"_s), 9);
    QVERIFY(shown.tab.handleKey(Qt::Key_Q));
    QVERIFY(!shown.text().contains(u"> so"_s));
}

void TestReportTab::theKeysWorkFromTheRail()
{
    Shown shown;
    shown.show();
    const auto *headers = shown.tab.findChild<QPlainTextEdit *>(u"messageHeaders"_s);
    QVERIFY(headers->isHidden());
    QVERIFY(shown.tab.handleKey(Qt::Key_H));
    QVERIFY(!headers->isHidden());
    QCOMPARE(headers->toPlainText(), u"X-Mailer: a mailer\n"_s);
    QVERIFY(!shown.tab.handleKey(Qt::Key_Z));
    // The rail leaves letters to the page instead of searching for them.
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier, u"j"_s);
    QCoreApplication::sendEvent(shown.rail(), &letter);
    QVERIFY(!letter.isAccepted());
}

void TestReportTab::messagesAreReadAloudInWords()
{
    Shown shown;
    shown.show();
    auto *rail = QAccessible::queryAccessibleInterface(shown.rail());
    const QString spoken = rail->child(0)->text(QAccessible::Name);
    QVERIFY2(spoken.contains(u"Jane Doe"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"UTC"_s), qPrintable(spoken));
}

void TestReportTab::copyingFromTheRailTakesWhatIsSelectedInTheMessage()
{
    Shown shown;
    shown.show();
    shown.tab.findChild<QPlainTextEdit *>(u"messageText"_s)->selectAll();
    QTest::keyClick(shown.rail(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"A follow-up."_s);
}

void TestReportTab::theNewestMessageOfTheReporterIsRead()
{
    Shown shown;
    shown.detail.messages << makeMessage(4, Direction::Internal, u"a note"_s);
    shown.show();
    QCOMPARE(shown.text(), u"A follow-up."_s);
}

void TestReportTab::aFollowUpKeepsTheMessageThatIsRead()
{
    Shown shown;
    shown.show();
    shown.tab.showMessage(MessageId{1});
    QCOMPARE(shown.text(), u"The report."_s);
    shown.detail.messages << makeMessage(4, Direction::Inbound, u"Hello?"_s);
    shown.show();
    QCOMPARE(shown.text(), u"The report."_s);
    shown.detail.file.id = CaseId{42};
    shown.show();
    QCOMPARE(shown.text(), u"Hello?"_s);
}

void TestReportTab::hiddenCharactersOfASubjectAreVisible()
{
    Shown shown;
    shown.detail.messages.last().message.subject = u"exe.\u202Egpj"_s;
    shown.detail.messages.last().message.from.name = u"Eve\u2066l"_s;
    shown.show();
    QCOMPARE(shown.tab.findChild<ElidedLabel *>(u"messageSubject"_s)->text(), u"exe.\\u202Egpj"_s);
    QVERIFY(shown.tab.findChild<ElidedLabel *>(u"messagePeople"_s)
                ->text()
                .contains(u"Eve\\u2066l <jane@example.org>"_s));
}

void TestReportTab::theSourceIsAskedForAndShown()
{
    Shown shown;
    shown.show();
    QSignalSpy spy(&shown.tab, &ReportTab::sourceRequested);
    QVERIFY(shown.tab.handleKey(Qt::Key_U));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<MessageId>(), MessageId{3});
    shown.tab.showSource(MessageId{3}, "Subject: raw\r\n\r\n> a\r\n> b\r\n> c\r\n");
    QCOMPARE(shown.text(), u"Subject: raw\n\n> a\n> b\n> c\n"_s);
    QVERIFY(shown.tab.handleKey(Qt::Key_U));
    QCOMPARE(shown.text(), u"A follow-up."_s);
    QCOMPARE(spy.size(), 1);
}

void TestReportTab::aSourceThatComesTooLateIsDropped()
{
    Shown shown;
    shown.show();
    QVERIFY(shown.tab.handleKey(Qt::Key_U));
    shown.tab.showMessage(MessageId{1});
    shown.tab.showSource(MessageId{3}, "raw");
    QCOMPARE(shown.text(), u"The report."_s);
}

void TestReportTab::allFieldsOfATrackersItemAreOneKeyAway()
{
    Shown shown;
    shown.detail.messages.last().hasFields = true;
    shown.show();
    QSignalSpy spy(&shown.tab, &ReportTab::fieldsRequested);
    QVERIFY(shown.tab.handleKey(Qt::Key_F));
    QCOMPARE(spy.size(), 1);
    const MessageId id = shown.detail.messages.last().message.id;
    shown.tab.showFields(MessageId{99}, {}); // too late, of another one
    auto *table = shown.tab.findChild<QTableWidget *>(u"messageFields"_s);
    auto *text = shown.tab.findChild<MailView *>(u"messageText"_s);
    QVERIFY(table->isHidden());
    shown.tab.showFields(
        id, {.fields = {{u"user.login"_s, u"ann"_s}, {u"x\u202e"_s, u"a\nb\u202ec"_s, true}}});
    QVERIFY(!table->isHidden() && text->isHidden());
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 1)->text(), u"ann"_s);
    QVERIFY(!table->item(1, 0)->text().contains(QChar(0x202e)));
    QVERIFY(!table->item(1, 1)->text().contains(QChar(0x202e)));
    QVERIFY(table->item(1, 1)->text().contains(u"a\nb"_s));
    QVERIFY(shown.tab.findChild<QLabel *>(u"messageNote"_s)->text().contains(u"cut"_s));
    if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) {
        shown.tab.resize(1100, 420);
        shown.tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown.tab));
        QVERIFY(shown.tab.grab().save(folder + "/fields-light.png"_L1));
    }
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"user.login: ann\n"_s));
    QVERIFY(shown.tab.handleKey(Qt::Key_U)); // the original in its place
    QVERIFY(table->isHidden() && !text->isHidden());
    shown.tab.showMessage(MessageId{1}); // a mail has none
    QVERIFY(shown.tab.findChild<KeyButton *>(u"fieldsButton"_s)->isHidden());
    QVERIFY(shown.tab.handleKey(Qt::Key_F));
    QCOMPARE(spy.size(), 1);
}

void TestReportTab::whatTheTrackersStateSuggestsIsOffered()
{
    Shown shown;
    shown.detail.file.source = SourceKind::Bugzilla;
    shown.detail.file.sourceState = u"resolved: invalid"_s;
    shown.detail.file.state = CaseState::Evaluating;
    shown.show();
    auto *take = shown.tab.findChild<QPushButton *>(u"takeSuggestion"_s);
    QVERIFY(take != nullptr);
    QSignalSpy spy(&shown.tab, &ReportTab::actionRequested);
    take->click();
    QCOMPARE(spy.constFirst().constFirst().value<CaseAction>(), CaseAction::Decline);
    shown.detail.file.state = CaseState::Declined; // somebody decided
    shown.show();
    QVERIFY(shown.tab.findChild<Chip *>(u"sourceSuggestion"_s) == nullptr);
    shown.detail.file.state = CaseState::Evaluating;
    shown.detail.file.sourceState = u"resolved: incomplete"_s; // nothing to take
    shown.show();
    QVERIFY(shown.tab.findChild<Chip *>(u"sourceSuggestion"_s) != nullptr);
    QVERIFY(shown.tab.findChild<QPushButton *>(u"takeSuggestion"_s) == nullptr);
}

void TestReportTab::theKindOfAnAnswerCanBeChanged()
{
    Shown shown;
    shown.show();
    auto *kind = shown.tab.findChild<KindBox *>(u"messageKind"_s);
    QVERIFY(kind->parentWidget()->isHidden()); // the reporter's own messages answer nothing
    shown.tab.showMessage(MessageId{2});
    QVERIFY(!kind->parentWidget()->isHidden());
    QSignalSpy spy(&shown.tab, &ReportTab::messageKindRequested);
    kind->setFocus();
    kind->setCurrentIndex(kind->findData(static_cast<int>(MessageKind::DetailedResponse)));
    QCOMPARE(spy.size(), 0); // by a program
    Q_EMIT kind->activated(kind->currentIndex());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().at(0).value<MessageId>(), MessageId{2});
    QCOMPARE(spy.constFirst().at(1).value<MessageKind>(), MessageKind::DetailedResponse);
}

void TestReportTab::theKindChangesByChoiceOnly()
{
    Shown shown;
    shown.show();
    shown.tab.show();
    shown.tab.showMessage(MessageId{2});
    auto *kind = shown.tab.findChild<KindBox *>(u"messageKind"_s);
    QSignalSpy spy(&shown.tab, &ReportTab::messageKindRequested);
    kind->setFocus();
    const int before = kind->currentIndex();
    QWheelEvent wheel({5, 5}, kind->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(kind, &wheel);
    QTest::keyClick(kind, Qt::Key_D); // "Detailed response" to a box that searches
    QCOMPARE(kind->currentIndex(), before);
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(kind->view()->isVisible());
    QCOMPARE(kind->currentIndex(), before);
    QCOMPARE(spy.size(), 0);
    QTest::keyClick(kind->view(), Qt::Key_Down);
    QTest::keyClick(kind->view(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().at(1).value<MessageKind>(), MessageKind::Acknowledgement);
}

void TestReportTab::aKindThatWasNotWrittenIsTakenBack()
{
    Shown shown;
    shown.show();
    shown.tab.showMessage(MessageId{2});
    auto *kind = shown.tab.findChild<KindBox *>(u"messageKind"_s);
    const int before = kind->currentIndex();
    kind->setKind(MessageKind::DetailedResponse);
    shown.tab.updateMessageKind();
    QCOMPARE(kind->currentIndex(), before);
}

void TestReportTab::aDamagedOriginalIsSaidToBeOne()
{
    Shown shown;
    MessageView damaged = makeMessage(1, Direction::Inbound, {});
    damaged.isDamaged = true;
    shown.detail.messages = {damaged};
    shown.show();
    auto *note = shown.tab.findChild<QLabel *>(u"messageNote"_s);
    QVERIFY(note->text().contains(u"damaged"_s));
    QVERIFY(!note->isHidden());
}

void TestReportTab::aChasingMessageSaysHowLateTheAnswerIs()
{
    Shown shown;
    shown.detail.obligations = {makeClock(PromiseKind::Acknowledge, -19 * Hour)};
    shown.detail.messages = {makeMessage(1, Direction::Inbound, u"The report."_s),
                             makeMessage(2, Direction::Inbound, u"Hello?"_s)};
    shown.detail.chased = 1;
    shown.detail.policy.promises.clear(); // nobody is asked for patience
    shown.show();
    const auto *delegate = qobject_cast<ThreadDelegate *>(shown.rail()->itemDelegate());
    QCOMPARE(delegate->summary(shown.model.index(1)), u"Chased, 1 h 00 m late"_s);
    QCOMPARE(delegate->summary(shown.model.index(0)), u"XSS in the web admin"_s);
}

void TestReportTab::aLetterThatCameBackSaysSo()
{
    Shown shown;
    MessageView letter = makeMessage(2, Direction::Outbound, u"Thank you."_s);
    letter.message.messageRef = u"letter@example.org"_s;
    MessageView bounce = makeMessage(3, Direction::Inbound, u"Undelivered."_s);
    bounce.message.kind = MessageKind::Bounce;
    bounce.message.inReplyTo = letter.message.messageRef;
    shown.detail.messages = {makeMessage(1, Direction::Inbound, u"The report."_s), letter, bounce};
    shown.show();
    const auto *delegate = qobject_cast<ThreadDelegate *>(shown.rail()->itemDelegate());
    QCOMPARE(delegate->summary(shown.model.index(1)), u"Came back: it did not arrive"_s);
    QCOMPARE(delegate->summary(shown.model.index(2)), u"Bounce: the letter did not arrive"_s);
    // what is read first is still the reporter's
    QCOMPARE(shown.rail()->currentIndex().row(), 0);
}

void TestReportTab::whatAMailsFormSaysOfKeysIsAChip()
{
    Shown shown;
    MessageView mail = makeMessage(1, Direction::Inbound, u"The report."_s);
    mail.headers = u"Content-Type: text/plain\n"_s;
    shown.detail.messages = {mail};
    shown.show();
    const auto *chip = shown.tab.findChild<Chip *>(u"messageProtection"_s);
    QVERIFY(chip->isHidden());
    shown.detail.messages.first().headers = u"Content-Type: multipart/encrypted;\n boundary=b\n"_s;
    shown.show();
    QVERIFY(!chip->isHidden());
    QCOMPARE(chip->text(), u"Encrypted"_s);
    shown.detail.messages.first().headers = u"Content-Type: multipart/signed\n"_s;
    shown.show();
    QCOMPARE(chip->text(), u"Checking the signature…"_s); // see tst_protectionbar
}

void TestReportTab::factsTellWhatTheTrackerAndThePolicySay()
{
    Shown shown;
    shown.detail.file.source = SourceKind::GitHub;
    shown.detail.file.sourceRef = u"https://github.com/a/b/issues/7"_s;
    shown.detail.file.sourceState = u"closed: not_planned"_s;
    shown.show();
    const auto *address = shown.tab.findChild<QLineEdit *>(u"sourceRef"_s);
    QCOMPARE(address->text(), u"https://github.com/a/b/issues/7"_s);
    QVERIFY(address->isReadOnly());
    QVERIFY(shown.tab.findChild<Chip *>(u"closedAtSource"_s) != nullptr);
    QCOMPARE(shown.tab.findChild<QLabel *>(u"policyTitle"_s)->text(), u"Stalwart Mail Server"_s);
    QCOMPARE(shown.tab.findChild<QLabel *>(u"policyClauses"_s)->text(), u"W-16"_s);
    QVERIFY(shown.tab.findChild<QLabel *>(u"receivedAt"_s)->text().endsWith(u"UTC"_s));

    shown.detail.file.sourceState = u"open"_s;
    shown.show();
    QVERIFY(shown.tab.findChild<Chip *>(u"closedAtSource"_s) == nullptr);
}

void TestReportTab::aReloadLeavesTheFocusInTheFacts()
{
    Shown shown;
    shown.show();
    shown.tab.show();
    shown.tab.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.tab));
    const auto address = [&shown] {
        return shown.tab.findChild<QLineEdit *>(u"reporterAddress"_s);
    };
    QPointer<QLineEdit> before = address();
    before->setFocus();
    before->selectAll();
    shown.show(); // the same facts
    QVERIFY(before != nullptr);
    QVERIFY(before->hasFocus());
    QVERIFY(before->hasSelectedText());
    shown.detail.file.severity = Severity::High;
    shown.show();
    QVERIFY(before == nullptr);
    QVERIFY(address()->hasFocus());
}

void TestReportTab::anUnwantedPublicReportIsMarked_data()
{
    QTest::addColumn<PublicIssue>("policy");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<QString>("text");
    QTest::newRow("public although the policy forbids it")
        << PublicIssue::Forbidden << true << u"public, against the policy"_s;
    QTest::newRow("public because the policy asks for it")
        << PublicIssue::Required << true << u"public, as the policy asks"_s;
    QTest::newRow("public and the policy says nothing")
        << PublicIssue::NotStated << true << u"reported in public"_s;
    QTest::newRow("private") << PublicIssue::Forbidden << false << u"private"_s;
}

void TestReportTab::anUnwantedPublicReportIsMarked()
{
    QFETCH(const PublicIssue, policy);
    QFETCH(const bool, isPublic);
    QFETCH(const QString, text);
    Shown shown;
    shown.detail.policy.publicIssue = policy;
    shown.detail.file.isPublic = isPublic;
    shown.show();
    QCOMPARE(shown.tab.findChild<Chip *>(u"channel"_s)->text(), text);
}

} // namespace Docket

QTEST_MAIN(Docket::TestReportTab)
#include "tst_reporttab.moc"
