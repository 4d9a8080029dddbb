// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/historytab.h"
#include "cases/keybutton.h"
#include "cases/messagepane.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "evidence/evidencetab.h"
#include "evidence/excerptdialog.h"
#include "evidence/excerptpanel.h"
#include "evidence/findevidencedialog.h"
#include "evidence/sourceview.h"
#include "items/evidencemodel.h"
#include "items/historymodel.h"
#include "items/roles.h"
#include "views/casefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

#include <KSyntaxHighlighting/Repository>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Code = "import os\n\ndef poc():\n    os.system('id')\n    return 1\n";

CaseDetail detailWithEvidence()
{
    CaseDetail detail = makeDetail();
    Attachment attachment;
    attachment.id = {5};
    attachment.messageId = {1};
    attachment.info = {u"2"_s, u"poc.py"_s, u"text/x-python"_s, Code.size(), QByteArray(32, 'h')};
    detail.messages.first().attachments = {attachment};
    detail.policy.asks = {{.key = u"poc"_s, .text = u"A proof of concept"_s, .span = {}},
                          {.key = u"impact"_s, .text = u"What it leads to"_s, .span = {}}};
    return detail;
}

Excerpt excerptAt(qint64 id, int first, int last, const QString &quote)
{
    return {.id = {id},
            .messageId = {1},
            .piece = u"part 2"_s,
            .name = u"poc.py"_s,
            .firstLine = first,
            .lastLine = last,
            .sha256 = QByteArray(32, 'h'),
            .quote = quote,
            .note = u"needs no\u202E login"_s,
            .standsFor = u"poc"_s};
}

/// The case with an archive as its attachment, called `name`.
CaseDetail detailWithArchive(const QString &name)
{
    CaseDetail detail = detailWithEvidence();
    Attachment &archive = detail.messages.first().attachments.first();
    archive.info.name = name;
    archive.info.mediaType = u"application/octet-stream"_s;
    Attachment other = archive;
    other.id = {6};
    other.info.partPath = u"3"_s;
    other.info.name = u"other.zip"_s;
    detail.messages.first().attachments.append(other);
    return detail;
}

ArchiveListing listingOf(const QStringList &names)
{
    ArchiveListing listing;
    listing.format = ArchiveFormat::Zip;
    for (const QString &name : names) {
        ArchiveEntry entry;
        entry.number = listing.entries.size() + 1;
        entry.name = name;
        listing.entries.append(entry);
    }
    return listing;
}

} // namespace

class ExcerptPanelTest final : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<EvidenceTab> m_tab;

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        auto *widget = m_tab->findChild<T *>(name);
        Q_ASSERT(widget);
        return widget;
    }

    /// Shows the attachment of the case.
    void show(const CaseDetail &detail)
    {
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, {}, 1, 1}));
        m_tab->showContent(*m_tab->current(), Code, {});
    }

    [[nodiscard]] QTableWidget *table() const { return find<QTableWidget>(u"excerptTable"_s); }

    [[nodiscard]] ExcerptDialog *dialog() const { return m_tab->findChild<ExcerptDialog *>(); }

    [[nodiscard]] SourceView *source() const { return m_tab->viewer()->sourceView(); }

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        failOnRealWarnings();
        m_model = std::make_unique<EvidenceModel>();
        m_tab = std::make_unique<EvidenceTab>(
            [this]() -> KSyntaxHighlighting::Repository & { return m_repository; });
        m_tab->resize(1100, 640);
        m_tab->setModel(m_model.get());
        m_tab->show();
    }

    void cleanup()
    {
        m_tab.reset();
        m_model.reset();
    }

    void linesAreMarkedWithTheirPlaceInThePiece()
    {
        show(detailWithEvidence());
        QSignalSpy added(m_tab->excerpts(), &ExcerptPanel::addRequested);
        m_tab->excerpts()->goTo(3, 4);
        QTest::keyClick(source(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(dialog());
        dialog()->findChild<QPlainTextEdit *>(u"excerptNote"_s)->setPlainText(u" runs id "_s);
        dialog()->findChild<QComboBox *>(u"excerptStandsFor"_s)->setCurrentIndex(1);
        dialog()->accept();
        QCOMPARE(added.count(), 1);
        const auto excerpt = added.first().first().value<Excerpt>();
        QCOMPARE(added.first().at(1).toString(), u"poc.py:3-4"_s);
        QCOMPARE(excerpt.messageId, MessageId{1});
        QCOMPARE(excerpt.piece, u"part 2"_s);
        QCOMPARE(excerpt.firstLine, 3);
        QCOMPARE(excerpt.lastLine, 4);
        QCOMPARE(Code.mid(excerpt.offset, excerpt.size),
                 QByteArray("def poc():\n    os.system('id')"));
        QCOMPARE(excerpt.quote, u"def poc():\n    os.system('id')"_s);
        QCOMPARE(excerpt.sha256, QByteArray(32, 'h'));
        QCOMPARE(excerpt.note, u"runs id"_s);
        QCOMPARE(excerpt.standsFor, u"poc"_s);
        m_tab->excerpts()->finishForm(false);
        QVERIFY(dialog()->isVisible()); // what was typed is not lost
        dialog()->accept();
        m_tab->excerpts()->finishForm(true);
        QVERIFY(!dialog() || !dialog()->isVisible());
    }

    void excerptsAreListedWithWhatTheyStandFor()
    {
        CaseDetail detail = detailWithEvidence();
        QVERIFY(!table()->isVisible());
        detail.excerpts = {excerptAt(1, 3, 4, u"def poc():\n    os.system('id')"_s),
                           excerptAt(2, 5, 5, u"return 2"_s)};
        detail.excerpts.last().sha256 = QByteArray(32, 'o'); // of what it was then
        detail.excerpts.last().standsFor.clear();
        detail.record.items = {{.key = u"poc"_s, .state = AnswerState::Given}};
        show(detail);
        QVERIFY(table()->isVisible());
        QCOMPARE(table()->rowCount(), 2);
        QCOMPARE(table()->item(0, 0)->text(), u"3\u20134"_s);
        QVERIFY(!table()->item(0, 1)->text().contains(QChar(0x202E)));
        QVERIFY(table()->item(0, 2)->text().startsWith(u"A proof of concept"_s));
        QVERIFY(table()->item(1, 1)->text().contains(u"has changed since"_s));
        QVERIFY(table()->item(1, 2)->text().isEmpty());
        QCOMPARE(find<QLabel>(u"excerptCount"_s)->text(), u"2 on this piece"_s);
    }

    void anExcerptIsGoneToChangedCitedAndRemoved()
    {
        CaseDetail detail = detailWithEvidence();
        detail.excerpts = {excerptAt(1, 3, 4, u"def poc():\n    os.system('id')"_s)};
        show(detail);
        table()->setCurrentCell(0, 0);
        Q_EMIT table()->itemActivated(table()->item(0, 0));
        QCOMPARE(source()->selectedText(), u"def poc():\n    os.system('id')"_s);

        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"poc.py:3-4"_s);

        QSignalSpy noted(m_tab->excerpts(), &ExcerptPanel::noteRequested);
        QTest::keyClick(table(), Qt::Key_N);
        QVERIFY(noted.first().first().toString().startsWith(u"poc.py:3-4: needs no"_s));

        QSignalSpy changed(m_tab->excerpts(), &ExcerptPanel::changeRequested);
        QTest::keyClick(table(), Qt::Key_F2);
        auto *standsFor = dialog()->findChild<QComboBox *>(u"excerptStandsFor"_s);
        QCOMPARE(standsFor->currentData().toString(), u"poc"_s);
        standsFor->setCurrentIndex(0);
        dialog()->accept();
        QCOMPARE(changed.first().at(1).value<ExcerptWords>().standsFor, QString());
        m_tab->excerpts()->finishForm(true);

        QSignalSpy removed(m_tab->excerpts(), &ExcerptPanel::removeRequested);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(removed.first().first().value<Excerpt>().id, ExcerptId{1});
    }

    void ofALargeTextTheLinesAreWaitedFor()
    {
        QByteArray bytes;
        for (int line = 1; bytes.size() < 2 * SourceText::BeginningBytes; ++line) {
            bytes += "line " + QByteArray::number(line) + '\n';
        }
        CaseDetail detail = detailWithEvidence();
        detail.excerpts = {excerptAt(1, 30'000, 30'001, u"line 30000\nline 30001"_s)};
        detail.excerpts.first().sha256 = QByteArray(32, 'o'); // so that the text tells
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, {}, 30'000, 30'001}));
        m_tab->showContent(*m_tab->current(), bytes, {});
        QVERIFY(!source()->text().isComplete());
        QVERIFY(!table()->item(0, 1)->text().contains(u"has changed"_s));
        QVERIFY(source()->selectedText().isEmpty());
        QVERIFY(!find<QPushButton>(u"annotateButton"_s)->isEnabled());
        QTRY_COMPARE(source()->selectedText(), u"line 30000\nline 30001"_s);
        QVERIFY(!table()->item(0, 1)->text().contains(u"has changed"_s));
        QVERIFY(find<QPushButton>(u"annotateButton"_s)->isEnabled());
    }

    void theHashOfALargePieceIsTakenFromItsFacts()
    {
        const CaseDetail detail = detailWithEvidence();
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        QVERIFY(m_tab->openPlace({{1}, u"text"_s, {}, 1, 1})); // has none in the casebook
        const QByteArray bytes(2 * SourceText::BeginningBytes, 'a');
        m_tab->showContent(*m_tab->current(), bytes, {});
        QTRY_VERIFY(source()->text().isComplete());
        QVERIFY(!find<QPushButton>(u"annotateButton"_s)->isEnabled());
        PieceFacts facts;
        facts.bytes.sha256 = QByteArray(32, 'f');
        m_tab->showFacts(*m_tab->current(), facts);
        QVERIFY(find<QPushButton>(u"annotateButton"_s)->isEnabled());
        QSignalSpy added(m_tab->excerpts(), &ExcerptPanel::addRequested);
        m_tab->excerpts()->annotate();
        dialog()->findChild<QPlainTextEdit *>(u"excerptNote"_s)->setPlainText(u"n"_s);
        dialog()->accept();
        QCOMPARE(added.first().first().value<Excerpt>().sha256, facts.bytes.sha256);
    }

    void theSameBytesHaveNotChanged()
    {
        CaseDetail detail = detailWithEvidence();
        detail.excerpts = {excerptAt(1, 3, 3, u"as another encoding had it"_s),
                           excerptAt(2, 3, 4, {}), excerptAt(3, 3, 4, {})};
        detail.excerpts[1].size = MostQuotedBytes + 1;
        detail.excerpts[2].size = MostQuotedBytes + 1;
        detail.excerpts[2].sha256 = QByteArray(32, 'o');
        detail.excerpts[2].note = u"a < b"_s;
        show(detail);
        QVERIFY(!table()->item(0, 1)->text().contains(u"has changed"_s));
        QVERIFY(!table()->item(1, 1)->text().contains(u"has changed"_s));
        const QString words = table()->item(2, 1)->text();
        QVERIFY(words.contains(u"has changed"_s));
        QCOMPARE(table()->item(2, 1)->toolTip(), plainToolTip(words));
    }

    void linesToGoToAreOfTheirPieceOnly()
    {
        const CaseDetail detail = detailWithEvidence();
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, {}, 3, 3}));
        m_tab->showContent(*m_tab->current(), {}, u"It cannot be read."_s);
        auto *tree = find<QTreeView>(u"evidenceTree"_s);
        tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        m_tab->showContent(*m_tab->current(), Code, {});
        QVERIFY(source()->selectedText().isEmpty());
    }

    void linesOfAPatchAreShownInItsSource()
    {
        const QByteArray patch = "--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-one\n+two\n";
        const CaseDetail detail = detailWithEvidence();
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        m_tab->show();
        QTreeView *tree = find<QTreeView>(u"evidenceTree"_s);
        tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, {}, 5, 5}));
        m_tab->showContent(*m_tab->current(), patch, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Source);
        QCOMPARE(source()->selectedText(), u"+two"_s);
        tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        tree->setCurrentIndex(m_model->index(1, 0, m_model->index(0, 0)));
        m_tab->showContent(*m_tab->current(), patch, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Diff); // nobody wants lines
    }

    void linesInArchivesAreGoneToWhenTheseAreListed_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<QString>("inner");
        QTest::newRow("called so") << u"poc.zip"_s << u"again.zip"_s;
        QTest::newRow("not called so") << u"poc.dat"_s << u"again.dat"_s;
    }

    void linesInArchivesAreGoneToWhenTheseAreListed()
    {
        QFETCH(const QString, outer);
        QFETCH(const QString, inner);
        const CaseDetail detail = detailWithArchive(outer);
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        QSignalSpy lost(m_tab.get(), &EvidenceTab::placeLost);
        const auto askedFor = [&asked](const EvidenceItem &archive) {
            return std::ranges::count_if(asked, [&archive](const QList<QVariant> &each) {
                return each.first().value<EvidenceItem>() == archive;
            });
        };
        m_model->setMessages(detail.messages); // what is called so is listed from now on
        m_tab->showCase(detail);
        const QModelIndex message = m_model->index(0, 0);
        const QModelIndex archive = m_model->index(1, 0, message);
        const auto item = archive.data(EvidenceRole).value<EvidenceItem>();
        const auto other = m_model->index(2, 0, message).data(EvidenceRole).value<EvidenceItem>();
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, u"2/1"_s, 3, 3}));
        QCOMPARE(askedFor(item), 1);
        m_tab->showListing(other, listingOf({u"x"_s}));
        m_tab->showListing(item, listingOf({u"a"_s, inner}));
        const auto nested = m_model->index(1, 0, archive).data(EvidenceRole).value<EvidenceItem>();
        QCOMPARE(askedFor(nested), 1);
        m_tab->showListing(nested, listingOf({u"poc.py"_s}));
        QCOMPARE(m_tab->current()->entryPath, (QList<qint64>{2, 1}));
        m_tab->showContent(*m_tab->current(), Code, {});
        QCOMPARE(source()->selectedText(), u"def poc():"_s);
        QCOMPARE(lost.count(), 0);
        QVERIFY(!m_tab->openPlace({{1}, u"part 2"_s, u"2/9"_s, 3, 3}));
    }

    void anArchiveThatCannotBeListedSaysSo()
    {
        const CaseDetail detail = detailWithArchive(u"poc.zip"_s);
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        QSignalSpy lost(m_tab.get(), &EvidenceTab::placeLost);
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        const auto item =
            m_model->index(1, 0, m_model->index(0, 0)).data(EvidenceRole).value<EvidenceItem>();
        QVERIFY(m_tab->openPlace({{1}, u"text"_s, {}, 1, 1}));
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, u"2"_s, 3, 3}));
        m_tab->showListing(item, std::unexpected(Failure(ArchiveError{})));
        QCOMPARE(m_tab->current(), item);
        asked.clear();
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, u"2"_s, 3, 3})); // tried once more
        QCOMPARE(asked.count(), 1);
        m_tab->showListing(item, listingOf({u"a"_s}));
        QCOMPARE(lost.count(), 1);
        QVERIFY(!m_tab->openPlace({{1}, u"part 2"_s, u"2"_s, 3, 3}));
    }

    void aListingThatANewMessageStoppedIsWaitedForAgain()
    {
        CaseDetail detail = detailWithArchive(u"poc.dat"_s);
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        m_model->setMessages(detail.messages);
        m_tab->showCase(detail);
        QVERIFY(m_tab->openPlace({{1}, u"part 2"_s, u"1"_s, 3, 3}));
        const auto item = asked.last().first().value<EvidenceItem>();
        m_tab->showListing(item, std::unexpected(Failure(ArchiveError{ArchiveFault::Stopped})));
        asked.clear();
        detail.messages.append(makeMessage(4, Direction::Outbound, u"Thank you."_s));
        m_model->setMessages(detail.messages);
        QVERIFY(std::ranges::any_of(asked, [&item](const QList<QVariant> &each) {
            return each.first().value<EvidenceItem>() == item;
        }));
        m_tab->showListing(item, listingOf({u"poc.py"_s}));
        QCOMPARE(m_tab->current()->entryPath, QList<qint64>{1});
    }

    void anotherPieceHasNoMarksOfThisOne()
    {
        CaseDetail detail = detailWithEvidence();
        detail.excerpts = {excerptAt(1, 3, 4, {})};
        show(detail);
        QCOMPARE(table()->rowCount(), 1);
        QVERIFY(m_tab->openPlace({{1}, u"text"_s, {}, 1, 1}));
        QCOMPARE(table()->rowCount(), 0);
        QVERIFY(!find<QPushButton>(u"annotateButton"_s)->isEnabled()); // still being read
        m_tab->showContent(*m_tab->current(), "The report.", {});
        QVERIFY(find<QPushButton>(u"annotateButton"_s)->isEnabled());
        QVERIFY(!m_tab->openPlace({{1}, u"part 9"_s, {}, 1, 1}));
        m_tab->clear();
        QVERIFY(!find<QPushButton>(u"annotateButton"_s)->isEnabled());
    }

    void theHistoryLinksToTheLines()
    {
        HistoryModel model;
        HistoryTab tab;
        tab.setModel(&model);
        CaseEvent plain{.id = {1}, .kind = EventKind::NoteAdded};
        CaseEvent marked{.id = {2}, .kind = EventKind::ExcerptAdded, .after = u"poc.py:3-4"_s};
        model.setEvents({plain, marked});
        tab.resize(900, 200);
        tab.show();
        QSignalSpy chosen(&tab, &HistoryTab::citationChosen);
        auto *view = tab.findChild<QTableView *>(u"historyTable"_s);
        view->setCurrentIndex(view->model()->index(0, 0)); // the newest first
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<CitedLines>().name, u"poc.py"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!tab.grab().isNull()); // links are painted
    }

    void aNoteLinksToTheLinesAndAReportDoesNot()
    {
        MessagePane pane;
        pane.resize(700, 400);
        pane.show();
        auto *button = pane.findChild<KeyButton *>(u"citedButton"_s);
        QSignalSpy chosen(&pane, &MessagePane::citationChosen);
        pane.showMessage(makeMessage(1, Direction::Inbound, u"see poc.py:3-4"_s));
        QVERIFY(!button->isVisible());
        pane.handleKey(Qt::Key_E);
        QCOMPARE(chosen.count(), 0);
        pane.showMessage(makeMessage(2, Direction::Internal, u"see poc.py:3-4"_s));
        QVERIFY(button->isVisible());
        pane.handleKey(Qt::Key_E);
        QCOMPARE(chosen.first().first().value<CitedLines>().lastLine, 4);
        pane.showMessage(makeMessage(3, Direction::Internal, u"poc.py:1 and a.c:2"_s));
        pane.handleKey(Qt::Key_E);
        auto *menu = pane.findChild<QMenu *>(u"citedMenu"_s);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        QCOMPARE(chosen.last().first().value<CitedLines>().name, u"a.c"_s);
        menu->close();
    }

    void evidenceOfAllCasesIsListed()
    {
        FindEvidenceDialog dialog;
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it is no child of a window here
        dialog.show();
        QSignalSpy asked(&dialog, &FindEvidenceDialog::searchRequested);
        QSignalSpy chosen(&dialog, &FindEvidenceDialog::hitChosen);
        auto *text = dialog.findChild<QLineEdit *>(u"findEvidenceText"_s);
        auto *state = dialog.findChild<QLabel *>(u"findEvidenceState"_s);
        auto *table = dialog.findChild<QTableWidget *>(u"findEvidenceTable"_s);
        text->setText(u"ab"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(state->text().contains(u"three"_s));
        text->setText(u"strcpy("_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(asked.first().first().toString(), u"strcpy("_s);
        const EvidenceHit hit{.caseId = {41},
                              .caseKey = u"DKT-26-041"_s,
                              .caseTitle = u"XSS"_s,
                              .message = 1,
                              .place = {{1}, u"block 2"_s, {}, 7, 7},
                              .line = {7, u"\tstrcpy(\u202Ea)"_s}};
        dialog.showHits(u"older"_s, {.hits = {hit, hit}});
        QCOMPARE(table->rowCount(), 0);
        dialog.showHits(u"strcpy("_s, {.hits = {hit}, .isCut = true, .leftOut = 2});
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"block 2 of message 1"_s);
        QCOMPARE(table->item(0, 3)->text(), u"strcpy(\\u202Ea)"_s);
        QVERIFY(state->text().contains(u"not searched"_s));
        QVERIFY(state->text().contains(u"There are more"_s));
        Q_EMIT table->cellActivated(0, 0);
        QCOMPARE(chosen.first().first().value<EvidenceHit>(), hit);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("for people: set DOCKET_PICTURES to a folder");
        }
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            Theme::apply(*qApp, scheme);
            const QString suffix = scheme == Theme::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s;
            CaseDetail detail = detailWithEvidence();
            detail.excerpts = {excerptAt(1, 3, 4, u"def poc():\n    os.system('id')"_s),
                               excerptAt(2, 5, 5, u"return 2"_s)};
            detail.excerpts.last().standsFor = u"impact"_s;
            detail.record.items = {{.key = u"poc"_s, .state = AnswerState::Given}};
            show(detail);
            table()->setCurrentCell(0, 0);
            QTest::qWait(50); // for the colours
            m_tab->grab().save(folder + u"/excerpts"_s + suffix);
            m_tab->excerpts()->annotate();
            dialog()->grab().save(folder + u"/excerpt-dialog"_s + suffix);
            m_tab->excerpts()->finishForm(true);
            FindEvidenceDialog find;
            find.findChild<QLineEdit *>(u"findEvidenceText"_s)->setText(u"strcpy("_s);
            find.findChild<QPushButton *>(u"findEvidenceButton"_s)->click();
            EvidenceHits hits{.leftOut = 2};
            for (int i = 1; i < 9; ++i) {
                hits.hits.append({.caseId = {i},
                                  .caseKey = caseKey(Now, i),
                                  .caseTitle = u"XSS"_s,
                                  .message = i,
                                  .place = {{i}, i % 2 == 0 ? u"block 2"_s : u"part 2"_s, {}, i, i},
                                  .name = u"overflow.c"_s,
                                  .line = {i * 7, u"    strcpy(buffer, argv[1]);"_s}});
            }
            find.setAttribute(Qt::WA_DeleteOnClose, false);
            find.show();
            find.showHits(u"strcpy("_s, hits);
            find.grab().save(folder + u"/find-evidence"_s + suffix);
        }
        Theme::apply(*qApp, Theme::Scheme::Light);
    }
};

QTEST_MAIN(ExcerptPanelTest)

#include "tst_excerptpanel.moc"
