// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/picturefactstable.h"
#include "evidence/picturepane.h"
#include "evidence/pictureview.h"
#include "evidence/picturewords.h"
#include "views/panes.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using Docket::Testing::shown;
using namespace Qt::StringLiterals;

namespace {

EvidenceContent content(const QByteArray &bytes)
{
    EvidenceContent result;
    result.bytes = bytes;
    return result;
}

const QByteArray PngBytes("\x89PNG\r\n\x1A\n and the rest is for the decoder");

PictureAnswer answerOf(int width, int height)
{
    Picture picture{.whole = {width, height}, .shown = shownSize({width, height}), .depth = 32};
    picture.isFenced = true;
    picture.hasAlpha = true;
    for (int y = 0; y < picture.shown.height; ++y) {
        for (int x = 0; x < picture.shown.width; ++x) {
            const char pixel[4] = {char(x), char(y), char(0x80),
                                   char((x / 40) % 2 != 0 ? 255 : 60)};
            picture.pixels.append(pixel, 4);
        }
    }
    return {.picture = picture,
            .facts = {{PictureFact::Origin::Text, u"Author"_s, u"M. Ito \u202E"_s},
                      {PictureFact::Origin::Exif, u"Exif.GPSInfo.GPSLatitude"_s, u"52 deg"_s}}};
}

} // namespace

class PicturePaneTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PicturePane> m_pane;

    void save(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) {
            QTRY_VERIFY(m_pane->findChild<PictureFactsTable *>()->height() > 50);
            QVERIFY(m_pane->grab().save(folder + u'/' + name));
        }
    }

private Q_SLOTS:

    void init() { m_pane = shown<PicturePane>(700, 560); }

    void cleanup() { m_pane.reset(); }

    void picturesAreAcceptedByContent()
    {
        QVERIFY(m_pane->accepts(content(PngBytes)));
        QVERIFY(!m_pane->accepts(content("#!/usr/bin/env python3\n")));
        QVERIFY(!m_pane->accepts(content("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    }

    void itAsksAndShowsTheAnswer()
    {
        QSignalSpy asked(m_pane.get(), &PicturePane::decodeRequested);
        m_pane->showContent(content(PngBytes));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toByteArray(), PngBytes);
        m_pane->showAnswer(answerOf(320, 200));
        QVERIFY(m_pane->view()->isVisible());
        QCOMPARE(m_pane->findChild<QLabel *>(u"pictureSize"_s)->text(), u"320 × 200, 100 %"_s);
        QVERIFY(m_pane->notice().contains(u"at most 64 megapixels"_s));
        QVERIFY(m_pane->notice().contains(u"where it was taken"_s));
        save(u"picture-light.png"_s);
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QCoreApplication::processEvents();
        save(u"picture-dark.png"_s);
    }

    void factsAreCopiedAndHideNothing()
    {
        m_pane->showContent(content(PngBytes));
        m_pane->showAnswer(answerOf(32, 20));
        auto *facts = m_pane->findChild<PictureFactsTable *>();
        QCOMPARE(facts->rowCount(), 2);
        QCOMPARE(facts->item(0, 0)->text(), u"Place"_s); // before what came first
        QCOMPARE(facts->item(1, 2)->text(), u"M. Ito \\u202E"_s);
        facts->selectAll();
        QTest::keyClick(facts, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"Exif.GPSInfo.GPSLatitude\t52 deg\nAuthor\tM. Ito \\u202E"_s);
    }

    void aRefusalIsASentenceAndFactsStay()
    {
        m_pane->showContent(content(PngBytes));
        PictureAnswer answer = answerOf(3, 3);
        answer.picture = std::unexpected(
            PictureError{.fault = PictureFault::TooLarge, .width = 60'000, .height = 60'000});
        m_pane->showAnswer(answer);
        QVERIFY(!m_pane->view()->isVisible());
        const QString words = PictureWords::failure(answer.picture.error());
        QVERIFY(words.contains(u"60,000 × 60,000"_s));
        const auto labels = m_pane->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        }));
        QVERIFY(m_pane->findChild<PictureFactsTable *>()->isVisible());
        save(u"picture-refused.png"_s);
    }

    void everyFaultHasWords()
    {
        QSet<QString> words;
        for (int fault = 0; fault <= int(PictureFault::Nonsense); ++fault) {
            words.insert(PictureWords::failure({.fault = PictureFault(fault)}));
        }
        QCOMPARE(words.size(), int(PictureFault::Nonsense) + 1);
    }

    void anAnswerToAPieceThatIsGoneIsDropped()
    {
        QSignalSpy dropped(m_pane.get(), &PicturePane::decodeDropped);
        m_pane->showContent(content(PngBytes));
        m_pane->clear();
        QCOMPARE(dropped.count(), 1);
        m_pane->showAnswer(answerOf(32, 20));
        QVERIFY(!m_pane->view()->isVisible());
        QCOMPARE(m_pane->notice(), QString());
    }

    void keysZoomAndMove()
    {
        m_pane->showContent(content(PngBytes));
        m_pane->showAnswer(answerOf(2000, 1000));
        PictureView *view = m_pane->view();
        QVERIFY(view->isFit());
        QVERIFY(view->zoom() < 1);
        QTest::keyClick(view, Qt::Key_1);
        QCOMPARE(view->zoom(), 1.0);
        QVERIFY(view->horizontalScrollBar()->maximum() > 0);
        const int before = view->horizontalScrollBar()->value();
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->horizontalScrollBar()->value() > before);
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->zoom() > 1);
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(view, Qt::Key_Plus);
        }
        QCOMPARE(view->zoom(), PictureView::Largest);
        QVERIFY(!view->grab().isNull());
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(view, Qt::Key_Minus);
        }
        QCOMPARE(view->zoom(), PictureView::Smallest);
        QVERIFY(!view->grab().isNull());
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(view->isFit());
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    }

    void aLinePictureFits()
    {
        m_pane->showContent(content(PngBytes));
        m_pane->showAnswer(answerOf(16'000, 1));
        QVERIFY(!m_pane->grab().isNull());
        QVERIFY(m_pane->notice().contains(u"Scaled down to 4,096 × 1"_s));
    }
};

QTEST_MAIN(PicturePaneTest)
#include "tst_picturepane.moc"
