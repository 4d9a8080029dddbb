// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/instantedit.h"
#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "letters/letterlist.h"
#include "letters/letterstab.h"
#include "letters/quotedialog.h"
#include "letters/sentdialog.h"
#include "letters/templatedialog.h"
#include "views/casefixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
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

/// A letter that says what made it; a fix cannot be told of.
std::expected<Letter, LetterError> composed(LetterKind kind, const LetterTemplates &templates,
                                            const CaseDetail &detail, Instant)
{
    const QString name = nameOf(kind);
    const QString text = templates.value(name);
    if (kind == LetterKind::FixReleased) {
        return std::unexpected(LetterError{
            .fault = LetterFault::NothingToSend, .name = name, .detail = u"released"_s});
    }
    if (text.contains("{%"_L1)) {
        return std::unexpected(LetterError{.fault = LetterFault::BadTemplate,
                                           .name = name,
                                           .detail = u"load"_s,
                                           .problem = TemplateProblem::UnknownTag,
                                           .line = 1});
    }
    return Letter{.kind = kind,
                  .caseKey = detail.file.key,
                  .to = detail.file.reporter,
                  .subject = u"Re: XSS"_s,
                  .body = text + u'/' + detail.file.key,
                  .isTrackerComment = detail.file.source == SourceKind::GitHub};
}

LetterTemplates templates()
{
    LetterTemplates all;
    for (const LetterKind kind : letterKinds()) {
        all.insert(nameOf(kind), "text of "_L1 + nameOf(kind));
    }
    return all;
}

} // namespace

class LettersTabTest final : public QObject
{
    Q_OBJECT

private:
    EchoPrompts m_prompts;
    std::unique_ptr<LettersTab> m_tab;

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_tab->findChild<Widget *>(name);
    }

    QString body() const { return child<QPlainTextEdit>(u"letterBody"_s)->toPlainText(); }

    void type(const QString &text) const
    {
        child<QPlainTextEdit>(u"letterBody"_s)->setPlainText(text);
    }

    QString mark() const { return child<Chip>(u"letterDraft"_s)->text(); }

    bool isReadOnly() const { return child<QPlainTextEdit>(u"letterBody"_s)->isReadOnly(); }

    LetterList *list() const { return m_tab->findChild<LetterList *>(); }

    /// "Received" went out an hour ago, in other words than the template has now.
    static CaseDetail answeredDetail()
    {
        CaseDetail detail = makeDetail();
        detail.events = {{.at = Now - Hour,
                          .kind = EventKind::MessageSent,
                          .before = nameOf(LetterKind::Received),
                          .after = u"acknowledgement"_s}};
        detail.messages[1].text = u"We have it."_s;
        detail.messages[1].message.kind = MessageKind::Acknowledgement;
        detail.messages[1].message.sentAt = Now - Hour;
        for (Obligation &clock : detail.obligations) {
            clock.metAt = Now - Hour;
        }
        return detail;
    }

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        failOnRealWarnings();
        m_tab = std::make_unique<LettersTab>();
        m_tab->setPrompts(&m_prompts);
        m_tab->setComposer(composed);
        m_tab->setTemplates(templates(), templates(), {u"title"_s, u"reporter"_s});
        m_tab->resize(1200, 600);
        m_tab->showCase(makeDetail(), Now);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }

    void whatIsOwedFirstIsShownFirst()
    {
        QVERIFY(list()->letter() == LetterKind::Received); // due in 4 h, the details in 28 h
        QCOMPARE(body(), u"text of received/DKT-26-041"_s);
        QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"4 h"_s));
        list()->setCurrentRow(1);
        QVERIFY(list()->letter() == LetterKind::NextSteps);
        QCOMPARE(m_tab->owedCount(), 2);
    }

    void anExcerptIsQuotedWhereTheCursorIs()
    {
        QVERIFY(!child<QPushButton>(u"letterQuote"_s)->isEnabled()); // nothing is marked
        CaseDetail detail = makeDetail();
        detail.excerpts = {{.id = {1},
                            .messageId = {1},
                            .piece = u"block 1"_s,
                            .firstLine = 2,
                            .lastLine = 3,
                            .note = u"our own opinion"_s}};
        m_tab->showCase(detail, Now);
        QSignalSpy asked(m_tab.get(), &LettersTab::quoteRequested);
        child<QPushButton>(u"letterQuote"_s)->click();
        auto *dialog = m_tab->findChild<QuoteDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QTableWidget *>(u"quoteTable"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto excerpt = asked.first().at(1).value<Excerpt>();
        const auto item = asked.first().at(2).value<EvidenceItem>();
        QCOMPARE(item.kind, EvidenceItem::Kind::CodeBlock);
        QCOMPARE(item.number, 1);

        m_tab->insertQuote({99}, excerpt, u"of\nanother case"_s);
        QCOMPARE(body(), u"text of received/DKT-26-041"_s);
        m_tab->insertQuote({41}, excerpt, u"t\u202Ewo\nthree"_s);
        QCOMPARE(body(), u"block 1 of message 1:2-3:\n> t\\u202Ewo\n> three\n\n"
                         "text of received/DKT-26-041"_s);
        QVERIFY(!body().contains(u"opinion"_s));
    }

    void aQuoteThatIsNotThereIsToldOf()
    {
        CaseDetail detail = makeDetail();
        detail.excerpts = {{.id = {1},
                            .messageId = {1},
                            .piece = u"part 7"_s,
                            .name = u"gone.c"_s,
                            .firstLine = 2,
                            .lastLine = 3}};
        m_tab->showCase(detail, Now);
        QSignalSpy asked(m_tab.get(), &LettersTab::quoteRequested);
        QSignalSpy lost(m_tab.get(), &LettersTab::quoteLost);
        child<QPushButton>(u"letterQuote"_s)->click();
        auto *dialog = m_tab->findChild<QuoteDialog *>();
        QTest::keyClick(dialog->findChild<QTableWidget *>(u"quoteTable"_s), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(lost.count(), 1);
        QCOMPARE(lost.first().first().toString(), u"gone.c:2-3"_s);
        m_tab->insertQuote({41}, detail.excerpts.first(), std::nullopt);
        QCOMPARE(lost.count(), 2);
        QVERIFY(!body().contains(u"gone.c"_s));
    }

    void W16_aDraftIsVisiblyADraft()
    {
        QVERIFY(child<Chip>(u"letterDraft"_s)->isVisible());
        QVERIFY(child<Chip>(u"letterDraft"_s)->text().contains(u"nothing is sent"_s));
        QVERIFY(child<ElidedLabel>(u"letterTo"_s)->text().contains(u"<jane@example.org>"_s));
    }

    void whatWasSentIsShownAsItWas()
    {
        CaseDetail detail = answeredDetail();
        m_tab->showCase(detail, Now);
        m_tab->openLetter(nameOf(LetterKind::Received));
        QCOMPARE(mark(), u"Sent Sat 21 Nov 2026 11:00 UTC"_s);
        QCOMPARE(body(), u"We have it."_s);
        QVERIFY(isReadOnly());
        QCOMPARE(child<ElidedLabel>(u"letterSubject"_s)->text(), u"XSS in the web admin"_s);
        QVERIFY(!child<QPushButton>(u"letterSent"_s)->isVisible());
        detail.file.key = u"DKT-26-099"_s; // a new draft would say so
        m_tab->showCase(detail, Now);
        QCOMPARE(body(), u"We have it."_s);

        const QSignalSpy copied(m_tab.get(), &LettersTab::copied);
        m_tab->copyLetter();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"We have it."_s);
        QCOMPARE(copied.size(), 0); // nothing was drafted
        m_tab->openSent();
        QVERIFY(!m_tab->findChild<SentDialog *>());
        m_tab->openLetter(nameOf(LetterKind::NextSteps));
        QVERIFY(mark().contains(u"Draft"_s)); // that one was never sent
        QVERIFY(!isReadOnly());
    }

    void whatIsOwedAnewIsADraft()
    {
        CaseDetail detail = answeredDetail();
        detail.obligations = makeDetail().obligations;
        m_tab->showCase(detail, Now);
        m_tab->openLetter(nameOf(LetterKind::Received));
        QVERIFY(mark().contains(u"Draft"_s));
        QCOMPARE(body(), u"text of received/DKT-26-041"_s);
    }

    void whatWasSentIsWrittenAgainApartFromIt()
    {
        m_tab->showCase(answeredDetail(), Now);
        m_tab->openLetter(nameOf(LetterKind::Received));
        auto *again = child<QPushButton>(u"letterAgain"_s);
        again->click();
        QVERIFY(mark().contains(u"Draft"_s));
        QCOMPARE(body(), u"text of received/DKT-26-041"_s);
        QVERIFY(!isReadOnly());
        QVERIFY(!again->isVisible());
        QVERIFY(child<QPushButton>(u"letterSent"_s)->isVisible());
        m_tab->openLetter(nameOf(LetterKind::NextSteps)); // nothing was typed
        m_tab->openLetter(nameOf(LetterKind::Received));
        QCOMPARE(body(), u"We have it."_s);

        again->click();
        type(u"Once more"_s);
        QCOMPARE(m_tab->unsentCount(), 1);
        m_tab->openLetter(nameOf(LetterKind::NextSteps));
        m_tab->openLetter(nameOf(LetterKind::Received));
        QCOMPARE(body(), u"Once more"_s);
        QVERIFY(mark().contains(u"Draft"_s));
        type(u"text of received/DKT-26-041"_s); // taken back: the text does not change below one
        QCOMPARE(body(), u"text of received/DKT-26-041"_s);
        m_tab->letterSent(CaseId{41}, LetterKind::Received);
        m_tab->showCase(answeredDetail(), Now);
        QCOMPARE(body(), u"We have it."_s);
    }

    void lettersOfOneMinuteAreToldApart()
    {
        CaseDetail detail = answeredDetail();
        CaseEvent event = detail.events.first();
        event.before = nameOf(LetterKind::NextSteps);
        detail.events.append(event);
        MessageView steps =
            makeMessage(4, Direction::Outbound, u"We look.\n\nReference: DKT-26-041/next-steps"_s);
        steps.message.sentAt = Now - Hour;
        detail.messages.append(steps);
        m_tab->showCase(detail, Now);
        m_tab->openLetter(nameOf(LetterKind::NextSteps));
        QVERIFY(body().startsWith(u"We look."_s));
        m_tab->openLetter(nameOf(LetterKind::Received));
        QCOMPARE(body(), u"We have it."_s);
    }

    void whatWasSentIsThereThoughNoNewOneCanBe()
    {
        CaseDetail detail = answeredDetail();
        detail.events.first().before = nameOf(LetterKind::FixReleased);
        m_tab->showCase(detail, Now);
        m_tab->openLetter(nameOf(LetterKind::FixReleased));
        QCOMPARE(body(), u"We have it."_s);
        child<QPushButton>(u"letterAgain"_s)->click();
        QVERIFY(child<QWidget>(u"letterReason"_s)->isVisible());
    }

    void aTemplateIsNeverShownAsSent()
    {
        CaseDetail detail = answeredDetail();
        detail.messages.removeAt(1); // moved elsewhere
        m_tab->showCase(detail, Now);
        m_tab->openLetter(nameOf(LetterKind::Received));
        QVERIFY(mark().contains(u"Draft"_s));
    }

    void aPromiseWithoutATemplateIsAProblemOnTop()
    {
        LetterTemplates fewer = templates();
        fewer[u"received"_s].clear();
        m_tab->setTemplates(fewer, templates(), {});
        QCOMPARE(list()->item(0)->text(), u"Acknowledge"_s);
        list()->setCurrentRow(0);
        QVERIFY(list()->promise() == PromiseKind::Acknowledge);
        m_tab->openTemplate();
        QVERIFY(m_tab->findChild<TemplateDialog *>());
    }

    void whyThereIsNoLetterIsSaid()
    {
        m_tab->openLetter(u"fix-released"_s);
        QVERIFY(!child<QPushButton>(u"letterSent"_s)->isEnabled());
        QVERIFY(child<QWidget>(u"letterReason"_s)->isVisible());
        m_tab->copyLetter(); // nothing happens
        m_tab->openLetter(u"no-such-letter"_s);
        QVERIFY(list()->letter() == LetterKind::FixReleased);
    }

    void editsAreKeptByCase()
    {
        type(u"mine"_s);
        m_tab->openLetter(u"next-steps"_s);
        QCOMPARE(body(), u"text of next-steps/DKT-26-041"_s);
        CaseDetail other = makeDetail();
        other.file.id = CaseId{42};
        other.file.key = u"DKT-26-042"_s;
        m_tab->showCase(other, Now);
        QCOMPARE(body(), u"text of received/DKT-26-042"_s);
        m_tab->showCase(makeDetail(), Now);
        QCOMPARE(body(), u"mine"_s);
        m_tab->setNow(Now + Hour);
        QCOMPARE(body(), u"mine"_s);
        m_tab->letterSent(CaseId{41}, LetterKind::Received);
        m_tab->showCase(makeDetail(), Now);
        QCOMPARE(body(), u"text of received/DKT-26-041"_s);
    }

    void theKeysDoWhatTheButtonsDo()
    {
        type(u"changed"_s);
        const QSignalSpy copied(m_tab.get(), &LettersTab::copied);
        QTest::keyClick(m_tab.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"changed"_s);
        const QSignalSpy saved(m_tab.get(), &LettersTab::saveRequested);
        QTest::keyClick(m_tab.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(1).value<Letter>().body, u"changed"_s);
        QCOMPARE(saved.first().at(2).toString(), u"/chosen/DKT-26-041-received.eml"_s);
        QTest::keyClick(m_tab.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_tab->findChild<SentDialog *>());
    }

    void aLetterOfTheKeyboardIsThePages()
    {
        auto *list = m_tab->findChild<QListWidget *>(u"letterList"_s);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_N); // "Next steps" is further down
        QCOMPARE(list->currentRow(), 0);
    }

    void W16_sentIsSaidWithATime()
    {
        const QSignalSpy sent(m_tab.get(), &LettersTab::sentRequested);
        m_tab->openSent();
        auto *dialog = m_tab->findChild<SentDialog *>();
        auto *at = dialog->findChild<InstantEdit *>(u"sentAt"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        at->setInstant(Now + Hour);
        Q_EMIT at->edited();
        QVERIFY(!ok->isEnabled()); // not in the future
        at->setInstant(Now - Hour);
        Q_EMIT at->edited();
        ok->click();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().at(1).value<LetterKind>(), LetterKind::Received);
        QVERIFY(sent.first().at(2).value<Instant>() == Now - Hour);
        QCOMPARE(sent.first().at(3).toString(), u"text of received/DKT-26-041"_s);
        dialog->finish(true);
    }

    void theMailClientGetsALink()
    {
        const QSignalSpy mailed(m_tab.get(), &LettersTab::mailRequested);
        const QSignalSpy saved(m_tab.get(), &LettersTab::saveRequested);
        child<QPushButton>(u"letterMail"_s)->click();
        QCOMPARE(mailed.size(), 1);
        QCOMPARE(mailed.first().at(2).toUrl().scheme(), u"mailto"_s);
        type(QString(5000, u'x'));
        child<QPushButton>(u"letterMail"_s)->click();
        QCOMPARE(mailed.size(), 1); // too long: it is saved instead
        QCOMPARE(saved.size(), 1);
    }

    void M12_aCommentIsNoMail()
    {
        CaseDetail detail = makeDetail();
        detail.file.source = SourceKind::GitHub;
        m_tab->showCase(detail, Now);
        QVERIFY(!child<QPushButton>(u"letterMail"_s)->isVisible());
        QVERIFY(child<QPushButton>(u"letterSave"_s)->text().contains(u"Markdown"_s));
        QVERIFY(child<ElidedLabel>(u"letterTo"_s)->text().contains(u"tracker"_s));
    }

    void aTemplateIsPreviewedAndKept()
    {
        const QSignalSpy changed(m_tab.get(), &LettersTab::templateChangeRequested);
        m_tab->openTemplate();
        auto *dialog = m_tab->findChild<TemplateDialog *>();
        auto *text = dialog->findChild<QPlainTextEdit *>(u"templateText"_s);
        auto *shown = dialog->findChild<QPlainTextEdit *>(u"templatePreview"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        text->setPlainText(u"{% load x %}"_s);
        QTRY_VERIFY(!ok->isEnabled());
        text->setPlainText(u"Dear"_s);
        QTRY_COMPARE(shown->toPlainText(), u"Dear/DKT-26-041"_s);
        QVERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().at(1).value<std::optional<QString>>() == u"Dear"_s);
        dialog->finish(false); // refused: it stays
        dialog->findChild<QPushButton *>(u"templateBack"_s)->click();
        QTRY_COMPARE(shown->toPlainText(), u"text of received/DKT-26-041"_s);
        ok->click();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!changed.last().at(1).value<std::optional<QString>>());
        dialog->finish(true);
    }

    void hostileNamesAreShownAsTheyAre()
    {
        CaseDetail detail = makeDetail();
        detail.file.reporter.name = u"a\u202Eb <b>x</b>"_s;
        m_tab->showCase(detail, Now);
        const QString shown = child<ElidedLabel>(u"letterTo"_s)->text();
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(shown.contains(u"<b>x</b>"_s));
    }
};

QTEST_MAIN(LettersTabTest)
#include "tst_letterstab.moc"
