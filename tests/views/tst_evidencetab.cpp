// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casespage.h"
#include "common/banner.h"
#include "common/chip.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "evidence/evidencetab.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/hexview.h"
#include "evidence/picturepane.h"
#include "evidence/sourceview.h"
#include "items/evidencemodel.h"
#include "views/pictures.h"
#include "views/shellfixture.h"
#include "views/wheel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using Docket::Testing::hasHue;
using Docket::Testing::turnWheel;
using namespace Qt::StringLiterals;

namespace {

/// Answers each question with the name that was suggested.
class EchoPrompts final : public Prompts
{
public:
    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)> done) override
    {
        done({u"/chosen"_s});
    }

    void askSaveFile(QWidget *, const FilePrompt &prompt,
                     std::function<void(const QString &)> done) override
    {
        done(u"/chosen/"_s + prompt.suggestedName);
    }
};

Attachment attachment(qint64 id, const QString &name, const QString &type, qint64 size)
{
    Attachment result;
    result.id = {id};
    result.messageId = {1};
    result.info = {u"2"_s, name, type, size, QByteArray(32, '\xAB')};
    return result;
}

MessageView message()
{
    MessageView result;
    result.message.id = {1};
    result.message.from = {u"M. Ito"_s, u"m.ito@example.org"_s, {}};
    result.message.receivedAt = Testing::Now;
    result.text = u"Hello\n```http\nGET / HTTP/1.1\n```\n"_s;
    result.attachments = {
        attachment(1, u"traverse.png"_s, u"image/png"_s, 60),
        attachment(2, u"../../etc/passwd\u202Egnp.exe"_s, u"application/octet-stream"_s, 10),
        attachment(3, u"proof"_s, u"application/octet-stream"_s, 40),
    };
    return result;
}

const QByteArray PythonBytes = "#!/usr/bin/env python3\nimport os\nprint(os.name)\n";

} // namespace

class EvidenceTabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_repositoryUses = 0;
        m_model = std::make_unique<EvidenceModel>();
        m_tab = std::make_unique<EvidenceTab>([this]() -> KSyntaxHighlighting::Repository & {
            ++m_repositoryUses;
            return m_repository;
        });
        m_tab->setPrompts(&m_prompts);
        m_tab->resize(1200, 700);
        m_model->setMessages({message()});
    }

    void cleanup()
    {
        m_tab.reset();
        m_model.reset();
    }

    void nothingIsReadBeforeTheTabIsSeen()
    {
        QSignalSpy asked(m_tab.get(), &EvidenceTab::contentRequested);
        m_tab->setModel(m_model.get());
        QCOMPARE(asked.count(), 0);
        show();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<EvidenceItem>().kind, EvidenceItem::Kind::CodeBlock);
        QCOMPARE(m_repositoryUses, 0);
    }

    void aSourceIsColouredByItsContent()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Source);
        QVERIFY(m_tab->viewer()->sourceView()->isVisible());
        QVERIFY(m_tab->viewer()->sourceView()->isColoured());
        QVERIFY(m_tab->findChild<QComboBox *>(u"evidenceDefinition"_s)
                    ->currentText()
                    .startsWith(u"Python"_s));
        QCOMPARE(fact(u"factClaimed"_s), u"image/png"_s);
        auto *mismatch = m_tab->findChild<Chip *>(u"factMismatch"_s);
        QVERIFY(mismatch->isVisible());
        QVERIFY(mismatch->text().contains(u"not an image"_s));
        QVERIFY(fact(u"factSha256"_s).startsWith(u"abababab"_s));
    }

    /// Neither its name nor its type nor a word in it says Python: only the first line does.
    void aSourceIsColouredByItsInterpreterLine()
    {
        choose(u"proof"_s);
        m_tab->showContent(*m_tab->current(), "#!/usr/bin/env python3\nprint('a')  # b\n", {});
        const SourceView *source = m_tab->viewer()->sourceView();
        QVERIFY(source->isColoured());
        QCOMPARE(m_tab->findChild<QComboBox *>(u"evidenceDefinition"_s)->currentText(),
                 u"Python (found)"_s);
        QVERIFY2(fact(u"factShownAs"_s).startsWith(u"Python"_s),
                 qPrintable(fact(u"factShownAs"_s)));
        const auto picture = [source] { return source->viewport()->grab().toImage(); };
        QTRY_VERIFY(hasHue(picture()));
        m_tab->findChild<QAbstractButton *>(u"segment2"_s)->click(); // plain
        QVERIFY(!hasHue(picture()));
    }

    void aBinaryOpensAsBytes()
    {
        choose(u"proof"_s);
        const QByteArray elf = QByteArray::fromHex("7f454c46020101000000000000000000");
        m_tab->showContent(*m_tab->current(), elf, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Hex);
        QVERIFY(m_tab->viewer()->hexView()->isVisible());
        QCOMPARE(m_tab->viewer()->hexView()->bytes(), elf);
        QVERIFY(!m_tab->findChild<Chip *>(u"factMismatch"_s)->isVisible());
    }

    void aPictureIsDecodedElsewhere()
    {
        choose(u"traverse.png"_s);
        QSignalSpy asked(m_tab->viewer()->pictures(), &PicturePane::decodeRequested);
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        m_tab->showContent(*m_tab->current(), png, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Picture);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toByteArray(), png);
    }

    void W14_aFencedBlockHasItsFacts()
    {
        choose(u"http"_s);
        m_tab->showContent(*m_tab->current(), u"GET /\u202E HTTP/1.1\n"_s.toUtf8(), {});
        QCOMPARE(fact(u"factClaimed"_s), u"http"_s);
        QCOMPARE(fact(u"factSize"_s), u"18 bytes"_s);
        QCOMPARE(fact(u"factOrigin"_s), u"M. Ito"_s);
        QVERIFY(fact(u"factReceived"_s).contains(u"21 Nov 2026"_s));
        const auto *hidden = m_tab->findChild<Chip *>(u"factHidden"_s);
        QVERIFY(hidden->isVisible());
        m_tab->showContent(*m_tab->current(), "GET / HTTP/1.1\n", {});
        QVERIFY(!hidden->isVisible());
    }

    /// Two messages of one person are told apart by when they came.
    void messagesSayWhenTheyCame()
    {
        choose(u"http"_s);
        auto *tree = m_tab->findChild<QTreeView *>(u"evidenceTree"_s);
        const QModelIndex first = m_model->index(0, 0);
        m_tab->setNow(Testing::Now);
        const auto picture = [&] { return tree->viewport()->grab(tree->visualRect(first)); };
        const QImage near = picture().toImage();
        m_tab->setNow(Testing::Now + std::chrono::hours(24 * 400));
        QVERIFY(picture().toImage() != near);
    }

    void aStaleAnswerIsIgnored()
    {
        choose(u"traverse.png"_s);
        const EvidenceItem first = *m_tab->current();
        choose(u"passwd"_s);
        m_tab->showContent(first, "stale", {});
        QVERIFY(!m_tab->viewer()->sourceView()->isVisible());
        m_tab->showContent(*m_tab->current(), "fresh", {});
        QCOMPARE(m_tab->viewer()->sourceView()->text().bytes(), QByteArray("fresh"));
    }

    void aStaleLargeAnswerIsIgnoredToo()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), QByteArray(10'000'000, 'x'), {});
        choose(u"passwd"_s);
        m_tab->showContent(*m_tab->current(), QByteArray(5'000'000, 'y'), {});
        auto *source = m_tab->viewer()->sourceView();
        QTRY_VERIFY(source->isVisible());
        QCOMPARE(source->text().bytes().size(), 5'000'000);
    }

    void aFailureIsShownInWords()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), {}, u"The original is damaged."_s);
        bool isShown = false;
        const auto labels = m_tab->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            isShown =
                isShown || (label->isVisible() && label->text() == u"The original is damaged."_s);
        }
        QVERIFY(isShown);
        QVERIFY(!m_tab->findChild<QPushButton *>(u"evidenceSave"_s)->isEnabled());
    }

    void W14_hostileNamesAreHarmless()
    {
        choose(u"passwd"_s);
        const QString name = fact(u"factName"_s).remove(u'\n');
        QVERIFY2(name.contains(u"\\u202E"_s), qPrintable(name));
        QVERIFY(!name.contains(QChar(0x202E)));
        const QString safe = fact(u"factSafeName"_s).remove(u'\n');
        QVERIFY2(!safe.contains(u'/') && !safe.contains(u".."_s), qPrintable(safe));
        QSignalSpy saved(m_tab.get(), &EvidenceTab::saveRequested);
        m_tab->showContent(*m_tab->current(), "root:x:0:0", {});
        m_tab->findChild<QPushButton *>(u"evidenceSave"_s)->click();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).value<EvidenceItem>(), *m_tab->current());
        QCOMPARE(saved.first().at(1).toString(), u"/chosen/"_s + safe);
    }

    void hiddenCharactersAreAnnounced()
    {
        choose(u"traverse.png"_s);
        auto *banner = m_tab->findChild<Banner *>(u"hiddenBanner"_s);
        m_tab->showContent(*m_tab->current(), "plain", {});
        QVERIFY(!banner->isVisible());
        m_tab->showContent(*m_tab->current(), u"a\nb\u202Ec"_s.toUtf8(), {});
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().reason.contains(u"U+202E"_s));
        QVERIFY(banner->message().reason.contains(u'2'));
        banner->findChild<QPushButton *>(u"bannerButton"_s)->click();
        QCOMPARE(m_tab->viewer()->sourceView()->selectedText(), u"\\u202E"_s);
    }

    /// The window's search has the same keys; in the viewer they are the viewer's.
    void controlFFindsInThePieceInsideTheWindow()
    {
        Testing::Shell shell;
        shell.openWithCases();
        CasePage *page = shell.window.casesPage()->casePage();
        page->showCase(Testing::makeDetail(), Testing::Now);
        auto *tab = m_tab.release(); // the window owns it now
        page->setTab(CasePage::Tab::Evidence, tab);
        tab->setModel(m_model.get());
        page->showTab(CasePage::Tab::Evidence);
        QTRY_VERIFY(tab->current().has_value());
        tab->showContent(*tab->current(), "GET / HTTP/1.1\n", {});
        auto *search = shell.find<QLineEdit>("searchField");
        auto *field = shell.find<QLineEdit>("findField");
        EvidenceViewer *viewer = tab->viewer();
        const QList<QWidget *> places{viewer->sourceView(), field,
                                      shell.find<QWidget>("evidenceDefinition")};
        for (QWidget *place : places) {
            viewer->setMode(EvidenceViewer::Mode::Source);
            viewer->openFindBar();
            place->setFocus();
            QTRY_VERIFY(place->hasFocus());
            // As a keyboard sends it: keyClick() would have the letter, which a list searches for.
            QTest::sendKeyEvent(QTest::Click, place, Qt::Key_F, u"\x06"_s, Qt::ControlModifier);
            QTRY_VERIFY2(field->hasFocus(), qPrintable(place->objectName()));
            QTest::keyClick(field, Qt::Key_Escape);
            QVERIFY(!field->isVisible());
            QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(viewer->sourceView()));
        }
        auto *tree = shell.find<QTreeView>("evidenceTree");
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        tab->setModel(nullptr);
    }

    void theWheelChoosesNoLanguage()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        auto *language = m_tab->findChild<QComboBox *>(u"evidenceDefinition"_s);
        turnWheel(language, -120);
        QCOMPARE(language->currentIndex(), 0);
        QVERIFY(!language->hasFocus());
    }

    void modesAreSegments()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        auto *modes = m_tab->findChild<QWidget *>(u"evidenceModes"_s);
        modes->findChild<QAbstractButton *>(u"segment1"_s)->click();
        QVERIFY(m_tab->viewer()->hexView()->isVisible());
        modes->findChild<QAbstractButton *>(u"segment2"_s)->click();
        QVERIFY(m_tab->viewer()->sourceView()->isVisible());
        QVERIFY(!m_tab->viewer()->sourceView()->isColoured());
        modes->findChild<QAbstractButton *>(u"segment0"_s)->click();
        QVERIFY(m_tab->viewer()->sourceView()->isColoured());
    }

    /// Neither while the next piece is read nor when it cannot be.
    void nothingIsOfferedOfAPieceThatIsNotThere()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        const auto *modes = m_tab->findChild<QWidget *>(u"evidenceModes"_s);
        const auto *language = m_tab->findChild<QComboBox *>(u"evidenceDefinition"_s);
        QCOMPARE(modes->findChildren<QAbstractButton *>().size(), 3);
        QVERIFY(language->isVisible());
        choose(u"passwd"_s);
        QVERIFY(modes->findChildren<QAbstractButton *>().isEmpty());
        QVERIFY(!language->isVisible());
        m_tab->showContent(*m_tab->current(), {}, u"It is damaged."_s);
        QVERIFY(modes->findChildren<QAbstractButton *>().isEmpty());
        m_tab->viewer()->openFindBar();
        QVERIFY(!m_tab->viewer()->sourceView()->isVisible());
        m_tab->showContent(*m_tab->current(), "root", {});
        QCOMPARE(modes->findChildren<QAbstractButton *>().size(), 3);
    }

    void W14_aLargeSourceHasColoursToo()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes + QByteArray(6'000'000, 'A'), {});
        const SourceView *source = m_tab->viewer()->sourceView();
        QVERIFY(source->isVisible()); // its beginning at once
        QVERIFY(source->isColoured());
        QTRY_VERIFY(source->text().isComplete());
        auto *notice = m_tab->findChild<QLabel *>(u"evidenceNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"4096"_s), qPrintable(notice->text()));
        QVERIFY(!notice->text().contains(u"while the rest is read"_s));
        QTRY_VERIFY2(fact(u"factShownAs"_s).contains(u"4 line"_s),
                     qPrintable(fact(u"factShownAs"_s)));
    }

    void anEncodingIsFoundAndChosen()
    {
        choose(u"proof"_s);
        m_tab->showContent(*m_tab->current(), "\xF0\xD2\xC9\xD7\xC5\xD4\n", {});
        auto *encodings = m_tab->findChild<QComboBox *>(u"evidenceEncoding"_s);
        QCOMPARE(encodings->currentText(), u"Latin-1 (found)"_s);
        const auto chooseEncoding = [&](const QByteArray &name) {
            encodings->setCurrentIndex(encodings->findData(name));
            Q_EMIT encodings->activated(encodings->currentIndex());
        };
        chooseEncoding("KOI8-R");
        SourceView *source = m_tab->viewer()->sourceView();
        source->selectAll();
        QCOMPARE(source->selectedText(), u"\u041F\u0440\u0438\u0432\u0435\u0442"_s);
        QVERIFY2(fact(u"factShownAs"_s).contains(u"KOI8-R"_s), qPrintable(fact(u"factShownAs"_s)));
        m_tab->showContent(*m_tab->current(), QByteArray("\x83\x65\x83\x58\n").repeated(200'000),
                           {});
        QCOMPARE(encodings->currentIndex(), 0);
        chooseEncoding("Shift_JIS");
        QTRY_COMPARE(source->text().lineCount(), 200'000);
        QCOMPARE(source->text().text(source->text().row(199'999)), u"\u30C6\u30B9"_s);
        chooseEncoding({});
        QTRY_COMPARE(source->text().encoding().name, "ISO-8859-1");
    }

    void theFindBarCounts()
    {
        choose(u"proof"_s);
        m_tab->showContent(*m_tab->current(), "one\nTwo\none two\n", {});
        m_tab->viewer()->openFindBar();
        auto *field = m_tab->findChild<QLineEdit *>(u"findField"_s);
        const auto *answer = m_tab->findChild<QLabel *>(u"findAnswer"_s);
        QTest::keyClicks(field, u"two"_s);
        QCOMPARE(answer->text(), u"1 of 2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(answer->text(), u"2 of 2"_s);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(answer->text(), u"1 of 2"_s);
        m_tab->findChild<QAbstractButton *>(u"findCase"_s)->click();
        QCOMPARE(answer->text(), u"1 of 1"_s);
        QTest::keyClicks(field, u"x"_s);
        QCOMPARE(answer->text(), u"Not found"_s);
    }

    void theGoToBarGoes()
    {
        choose(u"proof"_s);
        m_tab->showContent(*m_tab->current(), "one\ntwo\nthree\n", {});
        auto *field = m_tab->findChild<QLineEdit *>(u"goToField"_s);
        SourceView *source = m_tab->viewer()->sourceView();
        source->setFocus();
        QTest::keyClick(source, Qt::Key_G, Qt::ControlModifier);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"3:2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(source->cursor(), (SourceView::Position{2, 1}));
        QTRY_VERIFY(source->hasFocus());
    }

    /// A byte that makes it binary hides nothing from who looks at its source.
    void whatIsHiddenBehindANulIsCountedInTheSource()
    {
        choose(u"proof"_s);
        const auto *banner = m_tab->findChild<Banner *>(u"hiddenBanner"_s);
        m_tab->showContent(*m_tab->current(), QByteArray(1, '\0') + u"a\u202Eb\n"_s.toUtf8(), {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Hex);
        QVERIFY(!banner->isVisible());
        m_tab->viewer()->setMode(EvidenceViewer::Mode::Source);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->message().reason.contains(u"U+202E"_s),
                 qPrintable(banner->message().reason));
    }

    void kindsOfWhatIsHiddenAreCounted()
    {
        choose(u"proof"_s);
        auto *banner = m_tab->findChild<Banner *>(u"hiddenBanner"_s);
        m_tab->showContent(*m_tab->current(), u"\u202Ea\u2066\np\u0430y\x1B[2J\n"_s.toUtf8(), {});
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), Banner::Kind::Warning);
        for (const QString &part : {u"2 bidirectional"_s, u"1 terminal"_s, u"1 look-alike"_s}) {
            QVERIFY2(banner->message().reason.contains(part), qPrintable(banner->message().reason));
        }
        m_tab->showContent(*m_tab->current(), "a\nb\r\nc\n", {});
        QCOMPARE(banner->kind(), Banner::Kind::Notice);
        QVERIFY(banner->message().reason.contains(u"line end"_s));
        QVERIFY(!m_tab->findChild<Chip *>(u"factHidden"_s)->isVisible());
        // What a worker finds in a large piece comes later.
        m_tab->showContent(*m_tab->current(), QByteArray(1'000'000, '\n') + "\x1B[31m", {});
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->message().reason.contains(u"1000001"_s));
    }

    void whatTakesLongerFollows()
    {
        QSignalSpy asked(m_tab.get(), &EvidenceTab::factsRequested);
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toByteArray(), PythonBytes);
        QVERIFY(!m_tab->findChild<QLabel *>(u"factMd5"_s)->isVisible());

        PieceFacts facts{.bytes = {.sha256 = QByteArray(32, '\x01'),
                                   .sha1 = QByteArray(20, '\x02'),
                                   .md5 = QByteArray(16, '\x03'),
                                   .entropy = 7.96},
                         .header = u"PE32+ executable\u202E"_s,
                         .partPath = u"2.1"_s,
                         .elsewhere = {{CaseId{7}, u"DKT-26-007"_s, u"<b>Old</b>"_s, u"old.py"_s}},
                         .elsewhereCount = 3};
        m_tab->showFacts(*m_tab->current(), facts);
        QVERIFY(fact(u"factSha1"_s).startsWith(u"0202"_s));
        QVERIFY(fact(u"factMd5"_s).startsWith(u"0303"_s));
        QCOMPARE(fact(u"factHeader"_s), u"PE32+ executable\\u202E"_s);
        facts.header = u"Git commit "_s + QString(40, u'a'); // no word may widen the column
        m_tab->showFacts(*m_tab->current(), facts);
        QCOMPARE(fact(u"factHeader"_s),
                 u"Git commit "_s + QString(24, u'a') + u'\n' + QString(16, u'a'));
        QVERIFY(fact(u"factEntropy"_s).startsWith(u"7.96"_s));
        QVERIFY(fact(u"factEntropy"_s).contains(u"packed"_s));
        QVERIFY(fact(u"factPlace"_s).contains(u"2.1"_s));
        QSignalSpy opened(m_tab.get(), &EvidenceTab::caseRequested);
        auto *seen = m_tab->findChild<QPushButton *>(u"seenIn-DKT-26-007"_s);
        QVERIFY2(seen->toolTip().contains(u"&lt;b&gt;Old"_s), qPrintable(seen->toolTip()));
        seen->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"DKT-26-007"_s);

        const EvidenceItem first = *m_tab->current();
        choose(u"passwd"_s);
        m_tab->showContent(*m_tab->current(), "root", {});
        m_tab->showFacts(first, facts); // the person has gone on
        QVERIFY(!m_tab->findChild<QLabel *>(u"factMd5"_s)->isVisible());
        QVERIFY(m_tab->findChild<QPushButton *>(u"seenIn-DKT-26-007"_s) == nullptr);
    }

    void allOfTheCaseIsSaved()
    {
        choose(u"traverse.png"_s);
        QSignalSpy all(m_tab.get(), &EvidenceTab::saveAllRequested);
        m_tab->findChild<QAction *>(u"saveAllEvidence"_s)->trigger();
        QCOMPARE(all.count(), 1);
        QCOMPARE(all.first().first().toString(), u"/chosen"_s);

        QSignalSpy zip(m_tab.get(), &EvidenceTab::saveZipRequested);
        m_tab->findChild<QAction *>(u"saveEvidenceZip"_s)->trigger();
        auto *dialog = m_tab->findChild<QDialog *>(u"zipDialog"_s);
        auto *password = dialog->findChild<QLineEdit *>(u"zipPassword"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        QCOMPARE(password->text(), u"infected"_s);
        password->clear();
        QVERIFY(!ok->isEnabled());
        password->setText(u"other"_s);
        ok->click();
        QCOMPARE(zip.count(), 1);
        QCOMPARE(zip.first(), (QVariantList{u"/chosen/evidence.zip"_s, u"other"_s}));
    }

    /// Nothing is handed out before somebody has read what may happen, and Return means no.
    void openingOutsideIsWarnedOf()
    {
        choose(u"passwd"_s);
        auto *open = m_tab->findChild<QAction *>(u"openEvidenceOutside"_s);
        QVERIFY(!open->isEnabled()); // nothing is there yet
        m_tab->showContent(*m_tab->current(), "MZ", {});
        QSignalSpy opened(m_tab.get(), &EvidenceTab::openOutsideRequested);
        open->trigger();
        auto *box = m_tab->findChild<QMessageBox *>(u"openOutside"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);

        open->trigger();
        m_tab->findChild<QPushButton *>(u"openOutsideNow"_s)->click();
        QCOMPARE(opened.count(), 1);
        const QString name = opened.first().at(1).toString();
        QVERIFY2(name.endsWith(u".exe.txt"_s), qPrintable(name));
    }

    void enterInTheTreeGoesToThePiece()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        auto *tree = m_tab->findChild<QTreeView *>(u"evidenceTree"_s);
        tree->setFocus();
        m_tab->showContent(*m_tab->current(), u"a\u202Eb"_s.toUtf8(), {});
        QTest::keyClick(tree, Qt::Key_F4);
        QTRY_COMPARE(m_tab->viewer()->sourceView()->selectedText(), u"\\u202E"_s);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(),
                     static_cast<QWidget *>(m_tab->viewer()->sourceView()));
    }

    void whatIsSaidToBeAttachedIsMissed()
    {
        m_tab->setModel(m_model.get());
        show();
        const auto *missing = m_tab->findChild<QLabel *>(u"evidenceMissing"_s);
        QVERIFY(!missing->isVisible());
        m_tab->setMissingFiles({u"crash.py"_s, u"a\u202E.zip"_s});
        QVERIFY(missing->isVisible());
        QVERIFY2(missing->text().contains(u"crash.py, a\\u202E.zip"_s),
                 qPrintable(missing->text()));
        m_tab->setMissingFiles({});
        QVERIFY(!missing->isVisible());
    }

    void theSamePieceStaysChosenWhenAMessageArrives()
    {
        choose(u"traverse.png"_s);
        const EvidenceItem chosen = *m_tab->current();
        QSignalSpy asked(m_tab.get(), &EvidenceTab::contentRequested);
        MessageView second = message();
        second.message.id = {2};
        second.attachments.clear();
        m_model->setMessages({message(), second});
        QCOMPARE(m_tab->current(), chosen);
        QCOMPARE(asked.count(), 0);
    }

    void picturesForPeople()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("for people: set DOCKET_PICTURES to a folder");
        }
        const QString source =
            u"#!/usr/bin/env python3\n# blob id is joined to the path without a check\nimport "
            u"base64\n"
            "import json\n\nBASE = \"http://127.0.0.1:8080\"\n\ndef blob_id(path):\n"
            "    \"\"\"Encode a path the way the server does.\"\"\"\n"
            "    raw = b\"../\" * 6 + path.encode()\n"
            "    return base64.b32encode(raw).decode().rstrip(\"=\").lower()\n\n"
            "def download(session, path):\n    for i in range(3):\n        print(i)\n    return "
            "path\n\n"
            "role = \"user\u202E \u2066\" # only an administrator may \u2069run this\n"
            "print(\"\x1B[31mred\x1B[0m\", p\u0430th, is_\u0430dmin)\nx = 1\u200B\n  \ty = 2\nend = 1\r\n"_s;
        choose(u"proof"_s);
        m_tab->showContent(*m_tab->current(), source.toUtf8(), {});
        SourceView *view = m_tab->viewer()->sourceView();
        view->setMarks({{.firstLine = 10, .lastLine = 11, .number = 1}});
        view->setFocus();
        for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            Theme::apply(*qApp, scheme);
            m_tab->viewer()->openFindBar();
            auto *field = m_tab->findChild<QLineEdit *>(u"findField"_s);
            field->clear();
            QTest::keyClicks(field, u"path"_s);
            QTRY_VERIFY(hasHue(view->viewport()->grab().toImage()));
            const auto isFolded = [view] {
                if (!view->folds().isFolded(12)) {
                    view->toggleFold(12);
                }
                return view->folds().isFolded(12);
            };
            QTRY_VERIFY(isFolded());
            const bool isDark = scheme == Theme::Scheme::Dark;
            m_tab->grab().save(folder + (isDark ? u"/source-dark.png"_s : u"/source-light.png"_s));
            view->toggleFold(12);
        }
        Theme::apply(*qApp, Theme::Scheme::Light);
    }

    /// Numbers of messages and attachments begin anew in each casebook.
    void nothingOfAClosedCasebookStays()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        m_tab->viewer()->openFindBar();
        auto *field = m_tab->findChild<QLineEdit *>(u"findField"_s);
        QTest::keyClicks(field, u"import"_s);
        m_model->setMessages({});
        m_tab->clear();
        QVERIFY(!m_tab->current().has_value());
        QVERIFY(m_tab->viewer()->sourceView()->text().bytes().isEmpty());
        QCOMPARE(m_tab->viewer()->hexView()->bytes(), QByteArray());
        QVERIFY(!field->isVisible());
        QCOMPARE(field->text(), QString());
        QVERIFY(!m_tab->findChild<QLabel *>(u"factName"_s)->isVisible());

        QSignalSpy asked(m_tab.get(), &EvidenceTab::contentRequested);
        m_model->setMessages({message()}); // the same numbers, of another casebook
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<EvidenceItem>().kind, EvidenceItem::Kind::CodeBlock);
    }

private:
    void show()
    {
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }

    /// Chooses the piece whose name contains the text.
    void choose(const QString &name)
    {
        if (!m_tab->isVisible()) {
            m_tab->setModel(m_model.get());
            show();
        }
        auto *tree = m_tab->findChild<QTreeView *>(u"evidenceTree"_s);
        for (QModelIndex index = m_model->index(0, 0); index.isValid();
             index = tree->indexBelow(index)) {
            if (index.data().toString().contains(name)) {
                tree->setCurrentIndex(index);
                return;
            }
        }
        QFAIL("no such piece");
    }

    [[nodiscard]] QString fact(const QString &name) const
    {
        return m_tab->findChild<QLabel *>(name)->text();
    }

    KSyntaxHighlighting::Repository m_repository;
    int m_repositoryUses = 0;
    EchoPrompts m_prompts;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<EvidenceTab> m_tab;
};

QTEST_MAIN(EvidenceTabTest)
#include "tst_evidencetab.moc"
