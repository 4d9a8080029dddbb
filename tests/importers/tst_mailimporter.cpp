// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/sha256.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<IncomingMessage> &messages)
{
    QStringList all;
    for (const IncomingMessage &message : messages) {
        all.append(message.text.trimmed());
    }
    return all;
}

RecordingSink importedMbox(const QString &name)
{
    return imported(fixture(u"mail/"_s + name), SourceFormat::Mbox);
}

} // namespace

class tst_MailImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void mboxesAreRead_data();
    void mboxesAreRead();

    void mboxrdIsUnquoted()
    {
        const RecordingSink sink = importedMbox(u"mboxrd.mbox"_s);
        QVERIFY(sink.messages[0].text.contains(u"From here on"_s));
        QVERIFY(sink.messages[0].text.contains(u"\n>From was already quoted once."_s));
        QVERIFY(sink.messages[0].text.contains(u"\n>>From twice."_s));
        QVERIFY(sink.messages[1].text.contains(u"> From "_s));
    }

    void mboxcl2ReadsAsMboxcl()
    {
        const QStringList cl = texts(importedMbox(u"mboxcl.mbox"_s).messages);
        QCOMPARE(texts(importedMbox(u"mboxcl2.mbox"_s).messages), cl);
        QVERIFY(cl[0].contains(u"From rae@example.org Mon Nov  2 09:09:00 2026"_s));
    }

    void crlfLeavesNoCarriageReturn()
    {
        const RecordingSink sink = importedMbox(u"crlf.mbox"_s);
        QCOMPARE(texts(sink.messages).value(0), u"From here on lines end in CR LF.\nEnd."_s);
        QVERIFY(sink.messages[0].original.bytes.contains("\r\n>From here on"));
    }

    void missingDatesAreListed()
    {
        const RecordingSink sink = importedMbox(u"missing_date.mbox"_s);
        QCOMPARE(sink.messages.size(), 3);
        QCOMPARE(sink.messages[0].receivedAt, at(u"2026-11-02T09:01:00Z"));
        QCOMPARE(sink.messages[0].sentAt, std::nullopt);
        QCOMPARE(sink.messages[1].receivedAt, at(u"2026-11-02T09:02:00Z"));
        QCOMPARE(sink.messages[2].receivedAt, at(u"2026-11-02T09:03:00Z"));
        QCOMPARE(faults(sink.messages[1].issues), QList{ImportFault::MissingDate});
        QCOMPARE(faults(sink.messages[2].issues), QList{ImportFault::MissingDate});
    }

    void damagedMessageIsKeptRawAndTheRestGoesOn()
    {
        const RecordingSink sink = importedMbox(u"damaged.mbox"_s);
        QCOMPARE(sink.messages.size(), 2);
        QCOMPARE(sink.issues.size(), 1);
        QVERIFY(sink.issues[0] == (ImportIssue{ImportFault::NoHeaders, u"a-file"_s, 359, {}}));
        QVERIFY(sink.raws[0].bytes.contains("no header line at all\n"));
        QCOMPARE(sink.raws[0].sha256, sha256Of(sink.raws[0].bytes));
        QVERIFY(sink.raws[0].envelope.startsWith("From "));
    }

    void mailWithoutHeaderIsDamaged()
    {
        const RecordingSink sink = imported(fixture(u"mail/no_headers.eml"_s), SourceFormat::Eml);
        QCOMPARE(sink.messages.size(), 0);
        QCOMPARE(faults(sink.issues), QList{ImportFault::NoHeaders});
    }

    void originalsAreTheBytesOfTheFile()
    {
        const QByteArray bytes = fixture(u"mail/threads.mbox"_s);
        const RecordingSink sink = importedMbox(u"threads.mbox"_s);
        QCOMPARE(sink.messages.size(), 6);
        for (const IncomingMessage &message : sink.messages) {
            const QByteArray whole = message.original.envelope + "\n" + message.original.bytes;
            QCOMPARE(bytes.mid(message.offset, whole.size()), whole);
            QCOMPARE(message.original.sha256, sha256Of(message.original.bytes));
        }
    }

    void singleMailIsOneMessage()
    {
        const QByteArray bytes = fixture(u"mail/koi8_r.eml"_s);
        const RecordingSink sink = imported(bytes, SourceFormat::Eml);
        QCOMPARE(sink.messages.size(), 1);
        QCOMPARE(sink.messages[0].original.bytes, bytes);
        QCOMPARE(sink.messages[0].subject, u"Проверка"_s);
    }

    void hugeMailComesInRawPieces()
    {
        ImportContext small = context();
        small.limits.messageBytes = 100;
        const QByteArray bytes = "Subject: x\n\n" + QByteArray(250, 'y');
        const RecordingSink sink = imported(bytes, SourceFormat::Eml, small);
        QCOMPARE(sink.messages.size(), 0);
        QCOMPARE(faults(sink.issues), QList<ImportFault>(3, ImportFault::MessageTooLarge));
        QByteArray joined;
        for (const Original &raw : sink.raws) {
            joined += raw.bytes;
        }
        QCOMPARE(joined, bytes);
        QCOMPARE(sink.issues[2].offset, 200);
    }

    /// Many bytes are taken out of the buffer in another way than few.
    void largeMailsComeWholeAndInOrder()
    {
        const QByteArray separator = "From a@b Fri Nov 20 10:00:00 2026\n";
        QByteArray bytes;
        QList<QByteArray> mails;
        for (const qsizetype size : {9'000'000, 10, 20'000'000, 9'000'001, 5}) {
            mails.append("Subject: s" + QByteArray::number(size) + "\n\n" +
                         QByteArray(size, 'y').replace(size / 2, 1, "\n") + '\n');
            bytes += separator + mails.last() + '\n';
        }
        const RecordingSink sink = imported(bytes, SourceFormat::Mbox);
        QCOMPARE(sink.messages.size(), mails.size());
        qint64 offset = 0;
        for (qsizetype i = 0; i < mails.size(); ++i) {
            QVERIFY(sink.messages[i].original.bytes == mails[i]);
            QCOMPARE(sink.messages[i].offset, offset);
            offset += separator.size() + mails[i].size() + 1;
        }
        const RecordingSink single = imported(mails[2], SourceFormat::Eml);
        QVERIFY(single.messages.value(0).original.bytes == mails[2]);
    }

    void receiverMayWantNoMore()
    {
        QByteArray bytes = fixture(u"mail/threads.mbox"_s);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RecordingSink sink;
        sink.wanted = 2;
        QVERIFY(importerFor(SourceFormat::Mbox)->read(device, context(), sink, {}, {}));
        QCOMPARE(sink.messages.size(), 2);
    }

    void stoppedImportDeliversNothing()
    {
        QByteArray bytes = fixture(u"mail/threads.mbox"_s);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RecordingSink sink;
        std::stop_source source;
        source.request_stop();
        QVERIFY(
            importerFor(SourceFormat::Mbox)->read(device, context(), sink, {}, source.get_token()));
        QCOMPARE(sink.messages.size(), 0);
    }

    void deviceErrorEndsTheImport()
    {
        const QByteArray bytes = fixture(u"mail/threads.mbox"_s);
        FailingDevice device(bytes, bytes.size() / 2);
        RecordingSink sink;
        const auto read = importerFor(SourceFormat::Mbox)->read(device, context(), sink, {}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().fault, ImportFault::CannotRead);
        QCOMPARE(read.error().detail, u"the disk is gone"_s);
        const RecordingSink all = importedMbox(u"threads.mbox"_s);
        const auto whole = std::ranges::count_if(all.messages, [&](const IncomingMessage &message) {
            return message.offset < read.error().offset;
        });
        QVERIFY(whole > 0 && whole < all.messages.size());
        QCOMPARE(sink.messages.size(), whole);
    }

    void progressEndsAtTheEnd()
    {
        QByteArray bytes = fixture(u"mail/damaged.mbox"_s);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RecordingSink sink;
        QList<Progress> seen;
        QVERIFY(importerFor(SourceFormat::Mbox)
                    ->read(device, context(), sink, [&seen](const Progress &p) { seen.append(p); },
                           {}));
        const Progress last{
            .doneBytes = bytes.size(), .totalBytes = bytes.size(), .items = 3, .damaged = 1};
        QVERIFY(!seen.isEmpty());
        QVERIFY(seen.last() == last);
    }
};

void tst_MailImporter::mboxesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("messages");
    QTest::addColumn<QString>("lastText");

    QTest::newRow("mboxo") << u"mboxo.mbox"_s << qsizetype(3) << QString();
    QTest::newRow("mboxrd") << u"mboxrd.mbox"_s << qsizetype(3) << QString();
    QTest::newRow("mboxcl") << u"mboxcl.mbox"_s << qsizetype(3) << u"From the log: nothing."_s;
    QTest::newRow("mboxcl2 with From_ lines in a text")
        << u"mboxcl2.mbox"_s << qsizetype(3) << u"From the log: nothing."_s;
    QTest::newRow("lengths that lie")
        << u"mboxcl2_wrong_length.mbox"_s << qsizetype(3) << QString();
    QTest::newRow("CRLF") << u"crlf.mbox"_s << qsizetype(2) << QString();
    QTest::newRow("From in a body") << u"from_in_body.mbox"_s << qsizetype(5) << QString();
    QTest::newRow("no final line end")
        << u"no_final_newline.mbox"_s << qsizetype(2) << u"no line end"_s;
}

void tst_MailImporter::mboxesAreRead()
{
    QFETCH(QString, name);
    QFETCH(QString, lastText);
    const RecordingSink sink = importedMbox(name);
    QTEST(sink.messages.size(), "messages");
    QCOMPARE(sink.issues, QList<ImportIssue>());
    QVERIFY2(texts(sink.messages).last().endsWith(lastText),
             qPrintable(texts(sink.messages).last()));
    for (const IncomingMessage &message : sink.messages) {
        QCOMPARE(message.issues, QList<ImportIssue>());
        QVERIFY(!message.text.contains(u'\r'));
    }
}

QTEST_GUILESS_MAIN(tst_MailImporter)
#include "tst_mailimporter.moc"
