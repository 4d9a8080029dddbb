// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturechild.h"
#include "picturedecoder.h"
#include "picturefence.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <exiv2/exiv2.hpp>
#include <memory>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setText(u"Author"_s, u"M. Ito"_s);
    writer.write(image);
    return bytes;
}

QImage squares(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setPixelColor(0, 0, QColor(200, 10, 20));
    return image;
}

/// The CRC-32 of a PNG's chunk, bit by bit.
quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~crc;
}

void appendChunk(QByteArray &png, const QByteArray &type, const QByteArray &data)
{
    const auto number = [&](quint32 value) {
        char bytes[4];
        qToBigEndian(value, bytes);
        png.append(bytes, 4);
    };
    number(static_cast<quint32>(data.size()));
    const QByteArray body = type + data;
    png += body;
    number(checksum(body));
}

/// A PNG of grey zeros: what it claims costs nothing to write.
QByteArray greyPng(quint32 width, quint32 height, bool hasPixels)
{
    QByteArray png("\x89PNG\r\n\x1A\n");
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8;
    appendChunk(png, "IHDR", header);
    const QByteArray rows(hasPixels ? (qsizetype{width} + 1) * height : 1000, '\0');
    appendChunk(png, "IDAT", qCompress(rows, 9).sliced(4));
    appendChunk(png, "IEND", {});
    return png;
}

QByteArray withPlace(const QByteArray &jpeg)
{
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte *>(jpeg.constData()), size_t(jpeg.size()));
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "52/1 31/1 0/1";
    exif["Exif.Image.Make"] = "Reporter's phone";
    image->setExifData(exif);
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    const Exiv2::DataBuf data = io.read(io.size());
    return {reinterpret_cast<const char *>(data.c_data()), qsizetype(data.size())};
}

} // namespace

class PictureDecoderTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static PictureAnswer asked(PictureDecoder &decoder, const QByteArray &bytes)
    {
        std::optional<PictureAnswer> got;
        decoder.decode(bytes, [&](const PictureAnswer &answer) { got = answer; });
        const bool isAnswered = QTest::qWaitFor([&] { return got.has_value(); }, 120'000);
        return isAnswered ? *got : PictureAnswer{};
    }

    static PictureAnswer decoded(const QByteArray &bytes)
    {
        PictureDecoder decoder(QStringLiteral(DOCKET_PROGRAM), {DecodePictureWord});
        return asked(decoder, bytes);
    }

    static PictureFault faultOf(const PictureAnswer &answer)
    {
        return answer.picture ? PictureFault(-1) : answer.picture.error().fault;
    }

    QString script(const QByteArray &line)
    {
        const QString path = m_folder.filePath(u"decoder.sh"_s);
        QFile::remove(path);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + line + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return path;
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everyFormatIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("writer");
        QTest::addColumn<PictureFormat>("format");
        QTest::newRow("PNG") << "png"_ba << PictureFormat::Png;
        QTest::newRow("JPEG") << "jpeg"_ba << PictureFormat::Jpeg;
        QTest::newRow("BMP") << "bmp"_ba << PictureFormat::Bmp;
        QTest::newRow("WebP") << "webp"_ba << PictureFormat::Webp;
    }

    void everyFormatIsDecoded()
    {
        QFETCH(QByteArray, writer);
        const PictureAnswer answer = decoded(encoded(squares(40, 30), writer.constData()));
        QVERIFY(answer.picture);
        QTEST(answer.picture->format, "format");
        QCOMPARE(answer.picture->whole, (PictureSize{40, 30}));
        QCOMPARE(answer.picture->pixels.size(), 4 * 40 * 30);
        const auto *last = reinterpret_cast<const uchar *>(answer.picture->pixels.constEnd()) - 4;
        QVERIFY(last[0] > 250 && last[1] > 250 && last[2] > 250 && last[3] == 255);
        QVERIFY(!answer.isCutShort);
    }

    void aGifTellsItsFrames()
    {
        // 1 x 1, two frames, written by hand
        const QByteArray frame = QByteArray::fromHex("2c00000000010001000002024401 00");
        const QByteArray gif = QByteArray("GIF89a") +
                               QByteArray::fromHex("0100010080 0000ff0000 0000ff") + frame + frame +
                               ';';
        const PictureAnswer answer = decoded(gif);
        QVERIFY(answer.picture);
        QCOMPARE(answer.picture->frames, 2);
        QCOMPARE(answer.picture->pixels.toHex(), "ff0000ff"_ba);
    }

    void textsAreTold()
    {
        const PictureAnswer answer = decoded(encoded(squares(4, 4), "png"));
        QVERIFY(answer.facts.contains(
            PictureFact{PictureFact::Origin::Text, u"Author"_s, u"M. Ito"_s}));
    }

    void whereAPictureWasTakenIsTold()
    {
        const PictureAnswer answer = decoded(withPlace(encoded(squares(4, 4), "jpeg")));
        QVERIFY(answer.picture);
        const auto place = std::ranges::find_if(answer.facts, &PictureFact::isPlace);
        QVERIFY(place != answer.facts.end());
        QVERIFY(std::ranges::contains(answer.facts, u"Reporter's phone"_s, &PictureFact::value));
    }

    /// Scaling a large one takes threads, which the fence must let through.
    void aBombOfZerosIsScaledDown()
    {
        const QByteArray bomb = greyPng(8000, 8000, true);
        QVERIFY(bomb.size() < 100'000);
        const PictureAnswer answer = decoded(bomb);
        QVERIFY(answer.picture);
        QCOMPARE(answer.picture->whole, (PictureSize{8000, 8000}));
        QCOMPARE(answer.picture->shown, shownSize({8000, 8000}));
    }

    void aClaimOfSixtyThousandIsRefused()
    {
        const PictureAnswer answer = decoded(greyPng(60'000, 60'000, false));
        QCOMPARE(faultOf(answer), PictureFault::TooLarge);
        QCOMPARE(answer.picture.error().width, 60'000);
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureFault>("fault");

        const QByteArray jpeg = encoded(squares(400, 300), "jpeg");
        const QByteArray png = encoded(squares(400, 300), "png");
        QTest::newRow("text") << "no picture"_ba << PictureFault::NotDecoded;
        QTest::newRow("nothing") << QByteArray() << PictureFault::NotDecoded;
        QTest::newRow("zeros") << QByteArray(100'000, '\0') << PictureFault::NotDecoded;
        QTest::newRow("SVG") << "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba
                             << PictureFault::NotDecoded;
        QTest::newRow("JPEG cut in its header") << jpeg.first(100) << PictureFault::Damaged;
        QTest::newRow("PNG cut in its header") << png.first(20) << PictureFault::Damaged;
        QTest::newRow("a PNG in name alone") << "\x89PNG\r\n\x1A\n"_ba << PictureFault::Damaged;
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const PictureAnswer answer = decoded(bytes);
        QVERIFY(!answer.picture);
        QTEST(answer.picture.error().fault, "fault");
    }

    void aCutJpegShowsWhatCameAndSaysSo()
    {
        const QByteArray jpeg = encoded(squares(400, 300), "jpeg");
        const PictureAnswer answer = decoded(jpeg.first(jpeg.size() - 200));
        QVERIFY(answer.picture);
        QVERIFY(std::ranges::contains(answer.facts, PictureFact::Origin::Decoder,
                                      &PictureFact::origin));
    }

    void everyCutOfAPictureIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("writer");
        QTest::newRow("PNG") << "png"_ba;
        QTest::newRow("JPEG") << "jpeg"_ba;
        QTest::newRow("WebP") << "webp"_ba;
    }

    void everyCutOfAPictureIsAnswered()
    {
        QFETCH(QByteArray, writer);
        const QByteArray whole = encoded(squares(64, 48), writer.constData());
        for (qsizetype size = 10; size < whole.size(); size += whole.size() / 6 + 1) {
            const PictureAnswer answer = decoded(whole.first(size));
            QVERIFY(faultOf(answer) != PictureFault::Crashed);
            QVERIFY(faultOf(answer) != PictureFault::Nonsense);
        }
    }

    void aDecoderThatFailsIsASentence_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<PictureFault>("fault");
        QTest::newRow("it crashes") << "kill -SEGV $$"_ba << PictureFault::Crashed;
        QTest::newRow("it ends without a word") << "exit 1"_ba << PictureFault::Crashed;
        QTest::newRow("it used up its time") << "exit 4"_ba << PictureFault::TooExpensive;
        QTest::newRow("it answers nonsense") << "echo nonsense"_ba << PictureFault::Nonsense;
        QTest::newRow("it answers nothing") << "exit 0"_ba << PictureFault::Nonsense;
        QTest::newRow("it never stops answering") << "exec yes"_ba << PictureFault::Nonsense;
    }

    void aDecoderThatFailsIsASentence()
    {
        QFETCH(QByteArray, line);
        PictureDecoder decoder(script(line), {});
        const PictureAnswer answer = asked(decoder, QByteArray(1'000'000, 'x'));
        QTEST(faultOf(answer), "fault");
    }

    void aDecoderThatHangsIsStopped()
    {
        PictureDecoder decoder(script("exec sleep 1000"), {});
        decoder.setPatience(50);
        QCOMPARE(faultOf(asked(decoder, "x")), PictureFault::TimedOut);
    }

    void aMissingDecoderIsASentence()
    {
        PictureDecoder decoder(m_folder.filePath(u"missing"_s), {});
        QCOMPARE(faultOf(asked(decoder, "x")), PictureFault::NoDecoder);
    }

    void aDecoderThatIsGoneStopsItsProcess()
    {
        bool isAnswered = false;
        auto decoder =
            std::make_unique<PictureDecoder>(script("echo part; exec sleep 1000"), QStringList());
        decoder->decode(QByteArray(1'000'000, 'x'), [&](auto &) { isAnswered = true; });
        const auto *process = decoder->findChild<QProcess *>();
        QVERIFY(process != nullptr);
        QTRY_COMPARE(process->state(), QProcess::Running);
        QSignalSpy gone(process, &QObject::destroyed);
        decoder.reset();
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(!isAnswered);
    }

    void whenNothingCanBeStartedThatIsASentence()
    {
        PictureDecoder decoder(script("exit 0"), {});
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        none.rlim_cur = 0; // no file or pipe more: start() itself fails
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot create pipe"_s));
        std::optional<PictureAnswer> got;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
        decoder.decode("x", [&](const PictureAnswer &answer) { got = answer; });
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(got);
        QCOMPARE(faultOf(*got), PictureFault::NoDecoder);
    }

    void aFileThatIsTooLargeIsNotSent()
    {
        PictureDecoder decoder(m_folder.filePath(u"missing"_s), {});
        QCOMPARE(faultOf(asked(decoder, QByteArray(PictureLimits::Bytes + 1, 'x'))),
                 PictureFault::TooManyBytes);
    }

    void aNewerPictureStopsTheOneBefore()
    {
        PictureDecoder decoder(QStringLiteral(DOCKET_PROGRAM), {DecodePictureWord});
        bool isFirstAnswered = false;
        decoder.decode(encoded(squares(9, 9), "png"), [&](auto &) { isFirstAnswered = true; });
        const PictureAnswer answer = asked(decoder, encoded(squares(5, 5), "png"));
        QVERIFY(answer.picture);
        QCOMPARE(answer.picture->whole, (PictureSize{5, 5}));
        QVERIFY(!isFirstAnswered);
    }

    void behindTheFenceNothingCanBeReached()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("a sanitized program looks at itself, and has no fence");
#endif
        const pid_t child = fork();
        if (child == 0) {
            if (!PictureFence::raise()) {
                _exit(100);
            }
            int reached = 0;
            reached |= open("/etc/passwd", O_RDONLY) >= 0 ? 1 : 0;
            reached |= open("/tmp/docket-fence", O_CREAT | O_WRONLY, 0600) >= 0 ? 2 : 0;
            reached |= socket(AF_INET, SOCK_STREAM, 0) >= 0 ? 4 : 0;
            reached |= socket(AF_UNIX, SOCK_STREAM, 0) >= 0 ? 8 : 0;
            reached |= kill(getppid(), 0) == 0 ? 16 : 0;
            reached |= fork() >= 0 ? 32 : 0;
            execl("/bin/true", "true", nullptr);
            reached |= errno == EPERM ? 0 : 64;
            _exit(reached);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        if (WEXITSTATUS(status) == 100) {
            QSKIP("this kernel has no filter of system calls");
        }
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void theAnswerSaysThatTheFenceStood()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("a sanitized program looks at itself, and has no fence");
#endif
        const PictureAnswer answer = decoded(encoded(squares(4, 4), "png"));
        QVERIFY(answer.picture);
        QVERIFY(answer.picture->isFenced);
    }
};

QTEST_GUILESS_MAIN(PictureDecoderTest)
#include "tst_picturedecoder.moc"
