// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picture.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Picture smallPicture()
{
    return {.format = PictureFormat::Gif,
            .whole = {3, 2},
            .shown = {3, 2},
            .depth = 8,
            .frames = 7,
            .hasAlpha = true,
            .isFenced = true,
            .pixels = QByteArray(24, 'p')};
}

const QList<PictureFact> someFacts{
    {PictureFact::Origin::Exif, u"Exif.GPSInfo.GPSLatitude"_s, u"52deg 31'"_s},
    {PictureFact::Origin::Text, u"Author"_s, u"M. Itō"_s},
};

PictureFault faultOf(const PictureAnswer &answer)
{
    return answer.picture ? PictureFault::NotDecoded : answer.picture.error().fault;
}

} // namespace

class PictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void formatsAreToldByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::optional<PictureFormat>>("expected");

        const auto row = [](const char *name, const QByteArray &bytes,
                            std::optional<PictureFormat> format) {
            QTest::newRow(name) << bytes << format;
        };
        row("PNG", "\x89PNG\r\n\x1A\n"_ba, PictureFormat::Png);
        row("JPEG", "\xFF\xD8\xFF\xE0"_ba, PictureFormat::Jpeg);
        row("GIF", "GIF89a"_ba, PictureFormat::Gif);
        row("WebP", "RIFF\1\1\1\1WEBPVP8 "_ba, PictureFormat::Webp);
        row("a wave is no picture", "RIFF\1\1\1\1WAVEfmt "_ba, std::nullopt);
        row("a RIFF that ends early", "RIFF\1"_ba, std::nullopt);
        row("BMP", "BM" + QByteArray(12, '\0') + QByteArray("\x28\0\0\0\0\0", 6),
            PictureFormat::Bmp);
        row("a text that begins with BM", "BMW sent us a report of a flaw"_ba, std::nullopt);
        row("two letters", "BM"_ba, std::nullopt);
        row("SVG is drawn by whoever wrote it", "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba,
            std::nullopt);
        row("PDF", "%PDF-1.7"_ba, std::nullopt);
        row("nothing", {}, std::nullopt);
    }

    void formatsAreToldByContent()
    {
        QFETCH(QByteArray, bytes);
        QTEST(pictureFormat(bytes), "expected");
    }

    void claimsBeyondTheLimitsAreRefused()
    {
        QVERIFY(!refusalOf(16'384, 4'096));
        const auto tall = refusalOf(60'000, 60'000);
        QVERIFY(tall);
        QCOMPARE(tall->fault, PictureFault::TooLarge);
        QCOMPARE(tall->width, 60'000);
        QVERIFY(refusalOf(16'385, 1));
        QVERIFY(refusalOf(16'384, 4'097)); // each side is fine, both are not
        QVERIFY(refusalOf(1, 2'000'000'000));
    }

    void largePicturesAreShownSmaller()
    {
        QCOMPARE(shownSize({640, 480}), (PictureSize{640, 480}));
        const PictureSize wide = shownSize({16'000, 10});
        QCOMPARE(wide.width, PictureLimits::ShownSide);
        QCOMPARE(wide.height, 2);
        QCOMPARE(shownSize({16'384, 1}).height, 1);
        const PictureSize large = shownSize({8'000, 8'000});
        QVERIFY(qint64{large.width} * large.height <= PictureLimits::ShownPixels);
        QCOMPARE(large.width, large.height);
    }

    void anAnswerIsReadAsWritten()
    {
        const PictureAnswer answer =
            answerFrom(encodedPicture(smallPicture()) + encodedFacts(someFacts));
        QVERIFY(answer.picture);
        QCOMPARE(*answer.picture, smallPicture());
        QCOMPARE(answer.facts, someFacts);
        QVERIFY(!answer.isCutShort);
        QVERIFY(answer.facts.at(0).isPlace());
        QVERIFY(!answer.facts.at(1).isPlace());
    }

    void aRefusalIsReadAsWritten()
    {
        const PictureError error{
            .fault = PictureFault::TooLarge, .width = 60'000, .height = 60'001, .detail = u"x"_s};
        const PictureAnswer answer =
            answerFrom(encodedPicture(std::unexpected(error)) + encodedFacts(someFacts));
        QVERIFY(!answer.picture);
        QCOMPARE(answer.picture.error(), error);
        QCOMPARE(answer.facts, someFacts);
    }

    /// The decoder may have been taken over: whatever it says is read, none of it believed.
    void everyCutOfAnAnswerIsHarmless()
    {
        const QByteArray picture = encodedPicture(smallPicture());
        const QByteArray whole = picture + encodedFacts(someFacts);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const PictureAnswer answer = answerFrom(whole.first(size));
            QCOMPARE(answer.picture.has_value(), size >= picture.size());
            QVERIFY(answer.isCutShort);
            if (!answer.picture) {
                QCOMPARE(faultOf(answer), PictureFault::Nonsense);
            }
        }
    }

    void everyChangedByteIsHarmless()
    {
        const QByteArray whole = encodedPicture(smallPicture()) + encodedFacts(someFacts);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char byte : {'\0', '\x7F', '\xFF'}) {
                QByteArray changed = whole;
                changed[at] = byte;
                const PictureAnswer answer = answerFrom(changed);
                if (answer.picture) {
                    const Picture &picture = *answer.picture;
                    QCOMPARE(picture.pixels.size(),
                             4LL * picture.shown.width * picture.shown.height);
                }
                QVERIFY(answer.facts.size() <= PictureLimits::Facts);
            }
        }
    }

    void aSizeThatIsNotTheOneToShowIsNonsense()
    {
        Picture picture = smallPicture();
        picture.shown = {3, 1};
        picture.pixels.resize(12);
        QCOMPARE(faultOf(answerFrom(encodedPicture(picture))), PictureFault::Nonsense);
        picture = smallPicture();
        picture.whole = {0, 0};
        QCOMPARE(faultOf(answerFrom(encodedPicture(picture))), PictureFault::Nonsense);
    }

    void factsAreFewAndShort()
    {
        QList<PictureFact> many;
        for (int i = 0; i < 1000; ++i) {
            many.append({PictureFact::Origin::Xmp, QString(5000, u'ö'), QString(5000, u'€')});
        }
        const PictureAnswer answer =
            answerFrom(encodedPicture(smallPicture()) + encodedFacts(many));
        QCOMPARE(answer.facts.size(), PictureLimits::Facts);
        QCOMPARE(answer.moreFacts, 1000 - PictureLimits::Facts);
        QCOMPARE(answer.facts.constFirst().value.size(), PictureLimits::FactCharacters);
        QVERIFY(encodedFacts(many).size() < maxAnswerBytes());
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
