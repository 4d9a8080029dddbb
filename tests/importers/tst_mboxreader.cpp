// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/fromline.h"
#include "importers/importing.h"
#include "importers/mboxreader.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NoLimit = 1 << 30;

QList<MboxItem> items(QIODevice &device, qint64 limit = NoLimit)
{
    QList<MboxItem> all;
    MboxReader reader(device, u"a.mbox"_s, limit, {});
    for (;;) {
        auto item = reader.next();
        if (!item || !*item) {
            return all;
        }
        all.append(**item);
    }
}

QList<MboxItem> items(const QByteArray &bytes, qint64 limit = NoLimit)
{
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    return items(device, limit);
}

QList<QByteArray> bodies(const QByteArray &bytes)
{
    QList<QByteArray> all;
    for (const MboxItem &item : items(bytes)) {
        all.append(item.bytes);
    }
    return all;
}

/// How far a device was read: the bytes that came out of it, and its furthest position.
class CountingBuffer final : public QBuffer
{
public:
    explicit CountingBuffer(QByteArray *bytes)
        : QBuffer(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 bytesRead = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = QBuffer::readData(data, most);
        bytesRead += std::max<qint64>(0, count);
        return count;
    }
};

const QByteArray From = "From a@example.org Mon Nov  2 09:01:00 2026\n";

} // namespace

class tst_MboxReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void fromLines_data();
    void fromLines();
    void splits_data();
    void splits();

    void itemsHaveOffsetEnvelopeAndBytes()
    {
        const QByteArray first = "Subject: 1\n\n>From the log\n";
        const QByteArray second = "Subject: 2\n\n>>From deeper\n";
        const QList<MboxItem> all = items(From + first + "\n" + From + second);
        QCOMPARE(all.size(), 2);
        const MboxItem expected{.offset = From.size() + first.size() + 1,
                                .envelope = From.chopped(1),
                                .bytes = second,
                                .quoting = MboxQuoting::Mboxrd,
                                .isPiece = false};
        QCOMPARE(all[0].offset, 0);
        QCOMPARE(all[0].quoting, MboxQuoting::Mboxo);
        QVERIFY(all[1] == expected);
    }

    void blockEdgesDoNotMatter()
    {
        // the separator crosses the 1 MiB of a read at every possible place
        const QByteArray tail = "\n\n" + From + "Subject: 2\n\nend\n";
        for (qsizetype shift = 0; shift < 60; ++shift) {
            const QByteArray text(qsizetype(1 << 20) - From.size() - 40 + shift, 'x');
            const QByteArray mail = "S: 1\n\n" + text;
            const QList<QByteArray> all = bodies(From + mail + tail);
            QCOMPARE(all.size(), 2);
            QCOMPARE(all[0].size(), mail.size() + 1);
            QCOMPARE(all[1], "Subject: 2\n\nend\n");
        }
    }

    void smallReadsDoNotMatter()
    {
        const QByteArray bytes = fixture(u"mail/mboxcl2.mbox"_s);
        FailingDevice device(bytes, bytes.size() + 1);
        QVERIFY(items(device) == items(bytes));
    }

    void contentLengthDecidesInMboxcl2()
    {
        const QList<MboxItem> all = items(fixture(u"mail/mboxcl2.mbox"_s));
        QCOMPARE(all.size(), 3);
        QVERIFY(std::ranges::any_of(all, [](const MboxItem &item) {
            return item.bytes.contains("\n\nFrom rae@example.org Mon") &&
                   item.quoting == MboxQuoting::None;
        }));
    }

    void wrongContentLengthIsIgnored()
    {
        QCOMPARE(items(fixture(u"mail/mboxcl2_wrong_length.mbox"_s)).size(), 3);
    }

    void lyingContentLengthIsNotReadAhead()
    {
        const QByteArray liar = From + "Content-Length: 30000000\n\none\n\n";
        QByteArray bytes = liar + From + "S: 2\n\n" + QByteArray(40 << 20, 'x') + "\n";
        CountingBuffer device(&bytes);
        MboxReader reader(device, {}, NoLimit, {});
        QCOMPARE(reader.next()->value().bytes, liar.sliced(From.size()).chopped(1));
        QCOMPARE_LT(device.bytesRead, 2 << 20);
        QCOMPARE(reader.next()->value().offset, liar.size());
        QCOMPARE(device.bytesRead, bytes.size() + 2003); // each byte once, and what was looked up
    }

    void lyingContentLengthIsReadAheadABitInAPipe()
    {
        const QByteArray liar = From + "Content-Length: 30000000\n\none\n\n";
        const QByteArray bytes = liar + From + "S: 2\n\n" + QByteArray(20 << 20, 'x') + "\n";
        FailingDevice device(bytes, 4 << 20); // which it would meet if it looked ahead
        MboxReader reader(device, {}, NoLimit, {});
        QCOMPARE(reader.next()->value().bytes, liar.sliced(From.size()).chopped(1));
        QVERIFY(device.pos() < (2 << 20));
    }

    void farContentLengthIsBelievedWhereAMessageBegins()
    {
        const QByteArray body =
            "one\n\n" + From + "S: not a message\n\n" + QByteArray(20 << 20, 'x') + "\n";
        const QByteArray first =
            "Content-Length: " + QByteArray::number(body.size()) + "\n\n" + body;
        QByteArray bytes = From + first + "\n" + From + "S: 2\n\ntwo\n";
        CountingBuffer device(&bytes);
        const QList<MboxItem> all = items(device);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].bytes.size(), first.size());
        QCOMPARE(all[1].bytes, "S: 2\n\ntwo\n");
    }

    void messageOverTheLimitComesInPieces()
    {
        const QByteArray huge = "Subject: huge\n\n" + QByteArray(250, 'x') + "\n";
        const QByteArray rest = "Subject: 2\n\nafter\n";
        const QList<MboxItem> all = items(From + huge + "\n" + From + rest, 100);
        QCOMPARE(all.size(), 4);
        QByteArray joined;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(all[i].isPiece);
            QVERIFY(all[i].bytes.size() <= 100);
            joined += all[i].bytes;
        }
        QCOMPARE(joined, huge + "\n");
        QCOMPARE(all[0].envelope, From.chopped(1));
        QVERIFY(all[1].envelope.isEmpty());
        QCOMPARE(all[1].offset, From.size() + 100);
        QVERIFY(!all[3].isPiece);
        QCOMPARE(all[3].bytes, rest);
    }

    void pieceMayEndWhereTheNextMessageBegins()
    {
        // three reads of 777 bytes end two bytes behind the begin of the second From_ line
        const qsizetype limit = 3 * 777 - 2 - From.size();
        QByteArray huge = "S: huge\n\n";
        huge += QByteArray(limit - huge.size() - 2, 'x') + "\n\n";
        const QByteArray rest = "S: 2\n\nafter\n";
        const QByteArray bytes = From + huge + From + rest;
        FailingDevice device(bytes, bytes.size() + 1);
        const QList<MboxItem> all = items(device, limit);
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0].isPiece);
        QCOMPARE(all[0].bytes, huge);
        QCOMPARE(all[1].bytes, rest);
        QVERIFY(!all[1].isPiece);
    }

    void deviceErrorKeepsWhatCameBefore()
    {
        const QByteArray mail = From + "Subject: 1\n\n" + QByteArray(80, 'x') + "\n\n";
        FailingDevice failing(mail + mail + mail, 2 * mail.size() + 70);
        MboxReader reader(failing, u"a.mbox"_s, NoLimit, {});
        QVERIFY(*reader.next());
        QVERIFY(*reader.next());
        const auto third = reader.next();
        QVERIFY(!third);
        QVERIFY(third.error() == (ImportError{ImportFault::CannotRead, u"a.mbox"_s, 2 * mail.size(),
                                              u"the disk is gone"_s}));
    }

    void stopEndsBeforeTheNextMessage()
    {
        QByteArray bytes = From + "S: 1\n\none\n\n" + From + "S: 2\n\ntwo\n";
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        std::stop_source source;
        MboxReader reader(device, {}, NoLimit, source.get_token());
        QVERIFY(*reader.next());
        source.request_stop();
        QVERIFY(!*reader.next());
    }
};

void tst_MboxReader::fromLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<std::optional<Instant>>("date");

    const auto at9 = std::optional(at(u"2026-11-02T09:01:00Z"));
    QTest::newRow("asctime") << QByteArray("From a@b Mon Nov  2 09:01:00 2026") << at9;
    QTest::newRow("two blanks after the sender")
        << QByteArray("From a@b  Mon Nov  2 09:01:00 2026") << at9;
    QTest::newRow("Netscape's sender") << QByteArray("From - Mon Nov 2 09:01:00 2026") << at9;
    QTest::newRow("Eudora's sender") << QByteArray("From ???@??? Mon Nov 02 09:01:00 2026") << at9;
    QTest::newRow("an archive's hidden sender")
        << QByteArray("From joe at example.org  Mon Nov  2 09:01:00 2026") << at9;
    QTest::newRow("without seconds") << QByteArray("From a Mon Nov 2 09:01 2026") << at9;
    QTest::newRow("a zone's name says nothing")
        << QByteArray("From a Mon Nov 2 09:01:00 CET 2026") << at9;
    QTest::newRow("a numeric zone counts")
        << QByteArray("From a Mon Nov 2 10:01:00 2026 +0100") << at9;
    QTest::newRow("a zone before the year")
        << QByteArray("From 123@xxx Mon Nov 02 09:01:00 +0000 2026") << at9;
    QTest::newRow("prose") << QByteArray("From Monday on 9:00 it fails in 2026")
                           << std::optional<Instant>();
    QTest::newRow("no date") << QByteArray("From a@b") << std::optional<Instant>();
    QTest::newRow("no year") << QByteArray("From a Mon Nov 2 09:01:00") << std::optional<Instant>();
    QTest::newRow("a 32nd") << QByteArray("From a Mon Nov 32 09:01:00 2026")
                            << std::optional<Instant>();
    QTest::newRow("25 hours") << QByteArray("From a Mon Nov 2 25:01:00 2026")
                              << std::optional<Instant>();
    QTest::newRow("text behind the date")
        << QByteArray("From a Mon Nov 2 09:01:00 2026 is when it broke for us")
        << std::optional<Instant>();
    QTest::newRow("a very long line")
        << "From " + QByteArray(2000, 'a') + " Mon Nov  2 09:01:00 2026"
        << std::optional<Instant>();
}

void tst_MboxReader::fromLines()
{
    QFETCH(QByteArray, line);
    QTEST(fromLineDate(line), "date");
}

void tst_MboxReader::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("expected");

    using Bodies = QList<QByteArray>;
    QTest::newRow("nothing") << QByteArray() << Bodies{};
    QTest::newRow("empty lines only") << QByteArray("\n\r\n\n") << Bodies{};
    QTest::newRow("one message without an end of line")
        << From + "S: 1\n\none" << Bodies{"S: 1\n\none"};
    QTest::newRow("the separating line belongs to nobody")
        << From + "S: 1\n\none\n\n" + From + "S: 2\n\ntwo\n\n"
        << Bodies{"S: 1\n\none\n", "S: 2\n\ntwo\n"};
    QTest::newRow("CRLF")
        << QByteArray(From + "S: 1\n\none\n\n" + From + "S: 2\n\ntwo\n").replace("\n", "\r\n")
        << Bodies{"S: 1\r\n\r\none\r\n", "S: 2\r\n\r\ntwo\r\n"};
    QTest::newRow("CR alone is a line end of old, if there is no other")
        << QByteArray(From + "S: 1\n\none\n\n" + From + "S: 2\n\ntwo\n").replace("\n", "\r")
        << Bodies{"S: 1\n\none\n", "S: 2\n\ntwo\n"};
    QTest::newRow("a CR in a line is text") << From + "S: 1\n\none\rtwo\n"
                                            << Bodies{"S: 1\n\none\rtwo\n"};
    QTest::newRow("a missing empty line is forgiven where a field follows")
        << From + "S: 1\n\none\n" + From + "S: 2\n\ntwo\n"
        << Bodies{"S: 1\n\none\n", "S: 2\n\ntwo\n"};
    QTest::newRow("a From_ line in running text is text")
        << From + "S: 1\n\nas in\n" + From + "it says\n"
        << Bodies{"S: 1\n\nas in\n" + From + "it says\n"};
    QTest::newRow("From without a date is text") << From + "S: 1\n\n\nFrom here on\n"
                                                 << Bodies{"S: 1\n\n\nFrom here on\n"};
    QTest::newRow("a quoted From_ line is text") << From + "S: 1\n\n\n>" + From + "S: x\n"
                                                 << Bodies{"S: 1\n\n\n>" + From + "S: x\n"};
    QTest::newRow("byte order mark and empty lines come before")
        << "\xEF\xBB\xBF\n\r\n" + From + "S: 1\n\none\n"
        << Bodies{"S: 1\n\none\n"};
    QTest::newRow("a From_ line may be the last, even without its end")
        << From + "S: 1\n\none\n\n" + From.chopped(1) << Bodies{"S: 1\n\none\n", ""};
    QTest::newRow("zero bytes stay")
        << From + QByteArray("S: 1\n\n\0\0\n", 9) << Bodies{QByteArray("S: 1\n\n\0\0\n", 9)};
    QTest::newRow("what comes before the first From_ line is an item")
        << "garbage\n\n" + From + "S: 1\n\none\n"
        << Bodies{"garbage\n", "S: 1\n\none\n"};
}

void tst_MboxReader::splits()
{
    QFETCH(QByteArray, bytes);
    QTEST(bodies(bytes), "expected");
}

QTEST_GUILESS_MAIN(tst_MboxReader)
#include "tst_mboxreader.moc"
