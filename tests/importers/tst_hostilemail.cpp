// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/mailparser.h"
#include "importers/mimeguard.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

IncomingMessage parsed(const QByteArray &bytes, const ImportContext &with = context())
{
    return parseMail({.bytes = bytes}, 0, with);
}

const QByteArray Head = "From: a@example.org\nDate: Mon, 2 Nov 2026 09:00:00 +0000\n";

/// Multiparts in one another, with a text in the innermost.
QByteArray nested(int levels)
{
    QByteArray bytes = Head;
    for (int i = 0; i < levels; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "Content-Type: multipart/mixed; boundary=b" + number + "\n\n--b" + number + "\n";
    }
    return bytes + "\nthe innermost text\n";
}

/// The guard with a boundary that is written without quotes.
GuardedMail guarded(const QByteArray &mail, const ImportLimits &limits = {})
{
    return guardMail(mail, limits, [](QByteArrayView contentType) {
        const qsizetype at = contentType.indexOf("boundary=");
        return at < 0 ? QByteArray() : contentType.sliced(at + 9).trimmed().toByteArray();
    });
}

} // namespace

/// Mail made to hang, crash or fill the memory of a reader.
class tst_HostileMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void nestedMultiparts_data();
    void nestedMultiparts();

    void tenMegabyteHeaderLineIsLeftOut()
    {
        const QByteArray line = "X-Long: " + QByteArray(10 << 20, 'x') + "\n";
        const IncomingMessage message =
            parsed(Head + "Subject: before\n" + line + "Cc: late@example.org\n\nThe text.\n");
        QCOMPARE(faults(message.issues), QList{ImportFault::HeaderTooLarge});
        QCOMPARE(message.subject, u"before"_s);
        QCOMPARE(message.cc, People());
        QCOMPARE(message.text, u"The text.\n"_s);
        QVERIFY(message.original.bytes.contains(line));
    }

    void tenMegabytesOfSmallFieldsAreLeftOut()
    {
        const IncomingMessage message =
            parsed(Head + QByteArray("X: 1\n").repeated(2 << 20) + "\nThe text.\n");
        QCOMPARE(faults(message.issues), QList{ImportFault::HeaderTooLarge});
        QCOMPARE(message.text, u"The text.\n"_s);
    }

    void ofAFloodOfReferencesTheFirstAndTheNewestAreKept()
    {
        QByteArray flood = "References: <first@x>";
        for (int i = 0; i < 60'000; ++i) {
            flood += "\n <" + QByteArray::number(i) + "@x>";
        }
        const IncomingMessage message = parsed(Head + flood + "\n\nThe text.\n");
        QCOMPARE(message.references.size(), 51);
        QCOMPARE(message.references.first(), u"first@x"_s);
        QCOMPARE(message.references.at(1), u"59950@x"_s);
        QCOMPARE(message.references.last(), u"59999@x"_s);
    }

    void longAndRepeatedReferencesAreLeftOut()
    {
        const QByteArray longest(998, 'i');
        const IncomingMessage message =
            parsed(Head + "References: <a@x> <b@x> <a@x>\n <" + longest + ">\n <" + longest +
                   "i>\n <c@x>\n\nThe text.\n");
        QCOMPARE(message.references,
                 QStringList({u"b@x"_s, u"a@x"_s, QString::fromLatin1(longest), u"c@x"_s}));
    }

    void headerLimitHoldsInEveryPart()
    {
        ImportContext small = context();
        small.limits.headerBytes = 300;
        const IncomingMessage message = parsed(
            Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nX: " + QByteArray(400, 'x') +
                "\nContent-Type: text/html\n\nplain\n--b\nContent-Type: text/x-c; name=a.c\n\nint "
                "x;\n"
                "--b--\n",
            small);
        QCOMPARE(faults(message.issues), QList{ImportFault::HeaderTooLarge});
        QCOMPARE(message.text, u"plain"_s); // its Content-Type was behind the limit
        QCOMPARE(message.attachments.size(), 1);
    }

    void addressGroupsDoNotUseUpTheStack()
    {
        // GMime alone crashes from some 50,000 on
        const QByteArray groups = QByteArray("a:").repeated(100'000);
        const QByteArray folded = QByteArray("\n " + QByteArray("a:").repeated(20)).repeated(5000);
        for (const QByteArray &to : {groups, folded}) {
            for (const QByteArray name : {"To: ", "cc : ", "Reply-To:"}) {
                const IncomingMessage message =
                    parsed(Head + name + to + "\nSubject: s\n\nThe text.\n");
                QCOMPARE(faults(message.issues), QList{ImportFault::TooDeep});
                QCOMPARE(message.text, u"The text.\n"_s);
            }
            const IncomingMessage inner =
                parsed(Head + "Content-Type: message/rfc822\n\nTo: " + to + "\n\nx\n");
            QCOMPARE(faults(inner.issues), QList{ImportFault::TooDeep});
        }
    }

    void partsBeyondTheLimitAreLeftOut()
    {
        const QByteArray part = "--b\nContent-Type: image/png\n\nx\n";
        const QByteArray head = Head + "Content-Type: multipart/mixed; boundary=b\n\n";
        const IncomingMessage many = parsed(head + part.repeated(100'000) + "--b--\n");
        QCOMPARE(faults(many.issues), QList{ImportFault::TooManyParts});
        QVERIFY(many.attachments.size() >= 1999 && many.attachments.size() <= 2000);
        const IncomingMessage enough = parsed(head + part.repeated(1999) + "--b--\n");
        QCOMPARE(enough.issues, QList<ImportIssue>());
        QCOMPARE(enough.attachments.size(), 1999);
    }

    void partsOfDigestsCountToo()
    {
        QByteArray digest = Head + "Content-Type: multipart/digest; boundary=b\n\n";
        for (int i = 0; i < 3000; ++i) {
            digest += "--b\n\nSubject: " + QByteArray::number(i) + "\n\ntext\n";
        }
        const IncomingMessage message = parsed(digest + "--b--\n");
        QVERIFY(faults(message.issues).contains(ImportFault::TooManyParts));
        QVERIFY(message.attachments.size() <= 2000);
    }

    void dashesInDeepMultipartsTakeNoLongTime()
    {
        // GMime compares each of these lines with each open boundary
        const QByteArray dashes = QByteArray("--x\n").repeated(2'000'000);
        const IncomingMessage message = parsed(nested(1000) + dashes);
        QVERIFY(faults(message.issues).contains(ImportFault::TooDeep));
    }

    void deepHtmlIsReadInOnePass()
    {
        for (const QByteArray piece :
             {"<div>", "<a href=\"", "<!--", "<", "&", "<script>", "<p '"}) {
            const IncomingMessage message =
                parsed(Head + "Content-Type: text/html\n\n" + piece.repeated(500'000));
            QVERIFY(message.text.size() <= 4 << 20);
        }
    }

    void manyQuotedLinesAreFlowedInOnePass()
    {
        const IncomingMessage message =
            parsed(Head + "Content-Type: text/plain; format=flowed\n\n" +
                   QByteArray("> a \n>> b \n").repeated(200'000));
        QVERIFY(message.text.startsWith(u"> a \n>> b \n"_s));
    }

    void ordinaryMailIsPassedOnUnchanged()
    {
        const QByteArray mail =
            Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n";
        const GuardedMail same = guarded(mail);
        QVERIFY(same.bytes.isSharedWith(mail));
        QVERIFY(!same.isHeaderCut && !same.isTooDeep && !same.hasTooManyParts);
    }

    void longMailWithinTheLimitsIsPassedOnUnchanged()
    {
        QByteArray mail = Head + "Content-Type: multipart/mixed; boundary=b\n\n";
        for (int i = 0; i < 100; ++i) {
            mail += "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\n" +
                    QByteArray("-- 12:00: a log line\n").repeated(1000) + "--c--\n";
        }
        const GuardedMail same = guarded(mail + "--b--\n");
        QCOMPARE(same.bytes, mail + "--b--\n");
        QVERIFY(!same.isHeaderCut && !same.isTooDeep && !same.hasTooManyParts);
    }

    void closedMultipartsDoNotCountAsNested()
    {
        QByteArray mail = Head + "Content-Type: multipart/mixed; boundary=out\n\n";
        for (int i = 0; i < 200; ++i) {
            const QByteArray number = QByteArray::number(i);
            mail += "--out\nContent-Type: multipart/mixed; boundary=in" + number + "\n\n--in" +
                    number + "\n\nx\n--in" + number + "--\n";
        }
        QVERIFY(!guarded(mail + "--out--\n").isTooDeep);
    }
};

void tst_HostileMail::nestedMultiparts_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("isTooDeep");

    QTest::newRow("sixty levels are read") << 60 << false;
    QTest::newRow("a hundred are too deep") << 100 << true;
    QTest::newRow("a thousand") << 1000 << true;
    QTest::newRow("a hundred thousand") << 100'000 << true;
}

void tst_HostileMail::nestedMultiparts()
{
    QFETCH(int, levels);
    QFETCH(bool, isTooDeep);
    const IncomingMessage message = parsed(nested(levels));
    QCOMPARE(faults(message.issues).contains(ImportFault::TooDeep), isTooDeep);
    QCOMPARE(message.text.trimmed() == u"the innermost text"_s, !isTooDeep);
    QByteArray attached = Head;
    for (int i = 0; i < levels; ++i) {
        attached += "Content-Type: message/rfc822\n\n";
    }
    const IncomingMessage wrapped = parsed(attached + "\nx\n");
    QCOMPARE(faults(wrapped.issues).contains(ImportFault::TooDeep), isTooDeep);
    QVERIFY(wrapped.attachments.size() <= 65);
}

QTEST_GUILESS_MAIN(tst_HostileMail)
#include "tst_hostilemail.moc"
