// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/mailfields.h"
#include "importers/mailparser.h"
#include "importers/originaltext.h"
#include "importers/sha256.h"

#include <QCryptographicHash>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

Original original(const QByteArray &bytes, const QByteArray &envelope = {})
{
    return {.format = OriginalFormat::Mail,
            .quoting = MboxQuoting::None,
            .bytes = bytes,
            .sha256 = {},
            .envelope = envelope};
}

IncomingMessage parsed(const QByteArray &bytes, const QByteArray &envelope = {})
{
    return parseMail(original(bytes, envelope), 0, context());
}

IncomingMessage parsedFixture(const QString &name)
{
    return parsed(fixture(u"mail/"_s + name));
}

QStringList attachmentNames(const IncomingMessage &message)
{
    QStringList names;
    for (const AttachmentInfo &info : message.attachments) {
        names.append(info.name);
    }
    return names;
}

QByteArray withBody(const QByteArray &contentType, const QByteArray &body,
                    const QByteArray &encoding = "8bit")
{
    return "From: a@example.org\nDate: Mon, 2 Nov 2026 09:00:00 +0000\nMIME-Version: 1.0\n"
           "Content-Type: " +
           contentType + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body;
}

} // namespace

class tst_MailParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aListThatRewritesFromIsNotTheWriter_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<Person>("writer");

        const QByteArray list = "From: 'Ann' via security <security@example.org>\n";
        const Person ann{.name = u"Ann"_s, .address = u"ann@example.com"_s, .handle = {}};
        QTest::newRow("Reply-To of a rewritten From") << list + "Reply-To: ann@example.com\n"
                                                      << ann;
        QTest::newRow("X-Original-From goes before Reply-To")
            << list + "Reply-To: x@example.com\nX-Original-From: Ann <ann@example.com>\n"
            << ann;
        QTest::newRow("Reply-To may name the list first")
            << list + "Reply-To: Security@example.org, Ann <ann@example.com>\n"
            << ann;
        QTest::newRow("an answer of the team that asks for replies to the intake")
            << QByteArray("From: Team <security@example.org>\nReply-To: security@example.org\n")
            << Person{.name = u"Team"_s, .address = u"security@example.org"_s, .handle = {}};
        QTest::newRow("Reply-To of anybody else says nothing of who wrote")
            << QByteArray("From: Ann <ann@example.com>\nReply-To: x@example.com\n") << ann;
    }

    void aListThatRewritesFromIsNotTheWriter()
    {
        QFETCH(const QByteArray, fields);
        ImportContext with = context();
        with.intakeAddresses = {u"security@example.org"_s};
        const Original mail{.bytes = fields + "\ntext\n"};
        QTEST(parseMail(mail, 0, with).from, "writer");
        QCOMPARE(parseMail(mail, 0, context()).from.address,
                 fields.contains("security@example.org>") ? u"security@example.org"_s
                                                          : u"ann@example.com"_s);
    }

    void init() { QTest::failOnWarning(); }

    void texts_data();
    void texts();
    void faultsOfFixtures_data();
    void faultsOfFixtures();
    void times_data();
    void times();
    void automatic_data();
    void automatic();
    void ids_data();
    void ids();

    void headerIsRead()
    {
        const IncomingMessage message =
            parsed("Received: from x by y; Mon, 2 Nov 2026 10:01:00 +0100\n"
                   "Delivered-To: Hello@stalw.art\n"
                   "From: =?utf-8?q?Ren=C3=A9e?= <Rae@Example.ORG>\n"
                   "To: \"Doe, J\" <j@example.org>, team: a@example.org, b@example.org;\n"
                   "Cc: hello@stalw.art\n"
                   "Subject: a =?koi8-r?B?8NLP18XSy8E=?=\n"
                   "Date: Mon, 2 Nov 2026 09:59:01 +0100\n"
                   "Message-ID: <1@example.org>\n"
                   "In-Reply-To: <0@example.org> (yours)\n"
                   "References: <x@example.org>\n\t<0@example.org>\n"
                   "List-Id: Reports <hello.stalw.art>\n\nText\n");
        QCOMPARE(message.from, (Person{u"Renée"_s, u"rae@example.org"_s, {}}));
        QCOMPARE(message.to, (People{{u"Doe, J"_s, u"j@example.org"_s, {}},
                                     {{}, u"a@example.org"_s, {}},
                                     {{}, u"b@example.org"_s, {}}}));
        QCOMPARE(message.cc, (People{{{}, u"hello@stalw.art"_s, {}}}));
        QCOMPARE(message.deliveredTo,
                 (QStringList{u"hello@stalw.art"_s, u"reports <hello.stalw.art>"_s}));
        QCOMPARE(message.subject, u"a Проверка"_s);
        QCOMPARE(message.messageRef, u"1@example.org"_s);
        QCOMPARE(message.inReplyTo, u"0@example.org"_s);
        QCOMPARE(message.references, (QStringList{u"x@example.org"_s, u"0@example.org"_s}));
        QCOMPARE(message.receivedAt, at(u"2026-11-02T09:01:00Z"));
        QCOMPARE(message.sentAt, std::optional(at(u"2026-11-02T08:59:01Z")));
        QCOMPARE(message.text, u"Text\n"_s);
        QCOMPARE(message.issues, QList<ImportIssue>());
        QCOMPARE(message.original.sha256,
                 QCryptographicHash::hash(message.original.bytes, QCryptographicHash::Sha256));
    }

    void archivesHideAddresses()
    {
        QCOMPARE(parsed("From: joe at example.org (Joe Doe)\n\nx").from,
                 (Person{u"Joe Doe"_s, u"joe@example.org"_s, {}}));
        QCOMPARE(parsed("From: Joe Doe <joe.doe at lists.example.org>\n\nx").from,
                 (Person{u"Joe Doe"_s, u"joe.doe@lists.example.org"_s, {}}));
        QVERIFY(!parsed("From: Meet me at noon\n\nx").from.address.contains(u"noon"_s));
    }

    void aHiddenAddressIsTold_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("Mailman") << u"From: joe at example.org (Joe)\nTo: x@example.org"_s << true;
        QTest::newRow("folded") << u"Subject: x\nfrom:\n joe at example.org\n\t(Joe)"_s << true;
        QTest::newRow("an address") << u"From: Joe at work <joe@example.org>"_s << false;
        QTest::newRow("no host") << u"From: Joe at work"_s << false;
        QTest::newRow("only its subject")
            << u"From: j@e.org\nSubject: joe at example.org"_s << false;
        QTest::newRow("nobody") << u"Subject: x"_s << false;
    }

    void aHiddenAddressIsTold()
    {
        QFETCH(const QString, headers);
        QTEST(hidesSender(headers), "isHidden");
    }

    /// A word in a comment that is not in its charset took the address away.
    void aBrokenNameLeavesItsAddress()
    {
        const Person from =
            parsed("From: lu at example.com (=?UTF-8?Q?Luc=eda_Charlie?=)\n\nx").from;
        QCOMPARE(from.address, u"lu@example.com"_s);
        QVERIFY(from.name.startsWith(u"Luc"_s) && from.name.endsWith(u"Charlie"_s));
    }

    void odderDates_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("at");
        QTest::newRow("afternoon")
            << QByteArray("Wed 29 May 2019 06:09:22 PM EDT") << u"2019-05-29T22:09:22Z"_s;
        QTest::newRow("midnight") << QByteArray("Wed, 29 May 2019 12:09:22 am +0000")
                                  << u"2019-05-29T00:09:22Z"_s;
        QTest::newRow("noon") << QByteArray("Wed, 29 May 2019 12:09 PM +0200")
                              << u"2019-05-29T10:09:00Z"_s;
        QTest::newRow("a zone of three digits")
            << QByteArray("Mon, 21 Aug 1995 13:30:57 -600") << u"1995-08-21T19:30:57Z"_s;
    }

    void odderDates()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const QString, at);
        const auto sentAt = parsed("Date: " + date + "\nFrom: a@example.org\n\nx").sentAt;
        QVERIFY(sentAt);
        QCOMPARE(toIsoString(*sentAt), at);
    }

    void anAttachedMailHasTheNameThatItWasGiven()
    {
        const auto mail = [](const QByteArray &type) {
            return parsed(
                       "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" +
                       type + "\n\nSubject: inner\n\nx\n--b--\n")
                .attachments.value(0)
                .name;
        };
        QCOMPARE(mail("Content-Type: message/rfc822; name=\"given.eml\";"), u"given.eml"_s);
        QCOMPARE(mail("Content-Type: message/rfc822"), u"inner.eml"_s);
    }

    void missingSenderIsNobody() { QCOMPARE(parsed("Subject: x\n\ny").from, Person()); }

    void firstOfRepeatedFieldsCounts()
    {
        const IncomingMessage message = parsedFixture(u"duplicate_headers.eml"_s);
        const QByteArray bytes = message.original.bytes;
        const qsizetype first = bytes.indexOf("Subject: ") + 9;
        QCOMPARE(message.subject,
                 QString::fromUtf8(bytes.mid(first, bytes.indexOf('\n', first) - first)).trimmed());
    }

    void eightBitHeadersAreRead()
    {
        const IncomingMessage message = parsedFixture(u"eight_bit_headers.eml"_s);
        QCOMPARE(message.subject, u"Überlauf, roh"_s);
        QVERIFY(message.from.name.contains(u"Jürgen"_s));
    }

    void encodedWordsAreRead()
    {
        const IncomingMessage message = parsedFixture(u"rfc2047.eml"_s);
        QCOMPARE(message.from.name, u"Renée Müller"_s);
        QCOMPARE(message.to.value(0).name, u"Sicherheit"_s);
        QCOMPARE(message.subject, u"Pufferüberlauf in 受信 and =?utf-8?X?broken?= €"_s);
    }

    void attachmentNamesAreDecoded()
    {
        QCOMPARE(attachmentNames(parsedFixture(u"rfc2231.eml"_s)),
                 (QStringList{u"Prüfbericht final.txt"_s, u"отчёт.c"_s, u"résumé.patch"_s,
                              u"kein_Standard_ü.sh"_s}));
    }

    void namedTextIsAFileWhereverItIs()
    {
        const IncomingMessage message =
            parsed(withBody("multipart/mixed; boundary=b",
                            "--b\nContent-Type: text/x-python; name=poc.py\n\nimport os\n--b--\n"));
        QCOMPARE(attachmentNames(message), QStringList{u"poc.py"_s});
        QCOMPARE(message.text, QString());
        // unless it is the whole mail
        QCOMPARE(parsed(withBody("text/plain; name=mail.txt", "the text")).text, u"the text"_s);
    }

    void hostileNamesStayNames()
    {
        const QStringList names = attachmentNames(parsedFixture(u"traversal_name.eml"_s));
        QCOMPARE(names.size(), 4);
        QCOMPARE(names[0], u"../../etc/passwd"_s);
        QCOMPARE(names[1], u"C:\\Windows\\win.ini"_s);
        QVERIFY(names[2].startsWith(u"/etc/cron.d/job"_s));
        QCOMPARE(names[3], QString());
    }

    void attachmentsAreNumberedLikeImapAndCutOutAgain()
    {
        const IncomingMessage message = parsedFixture(u"nested_multipart.eml"_s);
        QCOMPARE(attachmentNames(message), (QStringList{u"dot.gif"_s, u"poc.py"_s}));
        QCOMPARE(message.attachments[0].mediaType, u"image/gif"_s);
        QCOMPARE(message.attachments[0].size, 42);
        QCOMPARE(message.attachments[1].mediaType, u"text/x-python"_s);
        for (const AttachmentInfo &info : message.attachments) {
            const auto bytes = attachmentBytes(message.original, info.partPath);
            QVERIFY(bytes);
            QCOMPARE(bytes->size(), info.size);
            QCOMPARE(sha256Of(*bytes), info.sha256);
            QCOMPARE(originalAttachment(message.original, info.partPath), bytes);
        }
        QCOMPARE(attachmentBytes(message.original, u"9.9"_s), std::nullopt);
    }

    void attachedMessageIsAnAttachmentWithItsOwnBelow()
    {
        const QByteArray inner =
            "Subject: The inner one\nContent-Type: multipart/mixed; boundary=in\n\n"
            "--in\n\ninner text\n--in\nContent-Type: text/x-c; name=poc.c\n\n"
            "int x;\n--in--\n";
        const IncomingMessage message =
            parsed(withBody("multipart/mixed; boundary=out",
                            "--out\n\nSee below.\n--out\nContent-Type: message/rfc822\n\n" + inner +
                                "\n--out\nContent-Type: image/png\n\npng\n--out--\n"));
        QCOMPARE(message.text, u"See below."_s);
        QCOMPARE(attachmentNames(message),
                 (QStringList{u"The inner one.eml"_s, u"poc.c"_s, QString()}));
        QCOMPARE(message.attachments[0].partPath, u"2"_s);
        QCOMPARE(message.attachments[1].partPath, u"2.2"_s);
        QCOMPARE(message.attachments[2].partPath, u"3"_s);
        QCOMPARE(attachmentBytes(message.original, u"2"_s), std::optional(inner));
        QCOMPARE(attachmentBytes(message.original, u"2.2"_s), std::optional<QByteArray>("int x;"));
        QCOMPARE(message.attachments[0].size, inner.size());
    }

    void attachedMessageKeepsItsOwnHeader()
    {
        const IncomingMessage message = parsedFixture(u"attached_message.eml"_s);
        QCOMPARE(message.text.trimmed(), u"The original is attached."_s);
        QVERIFY(attachmentNames(message).contains(u"original.eml"_s));
        const QString path = message.attachments[0].partPath;
        const auto inner = attachmentBytes(message.original, path);
        QVERIFY(inner && inner->contains("Message-ID:"));
        QVERIFY(parsed(*inner).messageRef != message.messageRef);
    }

    void truncatedPartIsKept()
    {
        const IncomingMessage message = parsedFixture(u"truncated_multipart.eml"_s);
        QCOMPARE(message.text.trimmed(), u"The text is complete."_s);
        QCOMPARE(attachmentNames(message), QStringList{u"cut.bin"_s});
        const auto bytes = attachmentBytes(message.original, message.attachments[0].partPath);
        QVERIFY(bytes && bytes->size() >= 54);
        for (char i = 0; i < 54; ++i) {
            QCOMPARE(bytes->at(i), i);
        }
    }

    void signatureIsAnAttachment()
    {
        const IncomingMessage message = parsedFixture(u"pgp_signed.eml"_s);
        QCOMPARE(message.text.trimmed(), u"The signed text."_s);
        QCOMPARE(attachmentNames(message), QStringList{u"signature.asc"_s});
        QCOMPARE(message.attachments[0].mediaType, u"application/pgp-signature"_s);
    }

    void htmlIsReadAsText()
    {
        const QString text = parsedFixture(u"html_only.eml"_s).text;
        for (const QString &part : {u"First paragraph with 1 < 2 & \"quotes\"."_s, u"Second"_s,
                                    u"line €€."_s, u"a link"_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        QVERIFY2(!text.contains(u"alert"_s) && !text.contains(u"color"_s), qPrintable(text));
    }

    void zeroBytesSurvive()
    {
        const QByteArray body("a\0b", 3);
        QCOMPARE(parsed("Subject: x\n\n" + body).text, QString::fromLatin1(body));
    }

    void quotingIsTakenAwayForReadingOnly()
    {
        Original quoted = original("Subject: x\n\n>From a\n>>From b\n> From c\n");
        quoted.quoting = MboxQuoting::Mboxrd;
        const IncomingMessage rd = parseMail(quoted, 0, context());
        QCOMPARE(rd.text, u"From a\n>From b\n> From c\n"_s);
        QCOMPARE(rd.original.bytes, quoted.bytes);
        quoted.quoting = MboxQuoting::Mboxo;
        QCOMPARE(mailText(quoted), u"From a\n>>From b\n> From c\n"_s);
        quoted.quoting = MboxQuoting::None;
        QCOMPARE(originalText(quoted), u">From a\n>>From b\n> From c\n"_s);
    }

    void rawHeaderIsShownAsItIs()
    {
        QCOMPARE(
            mailHeaders(original("From x\nSubject: =?utf-8?q?a?=\r\nX: \xFC\r\n\r\nText: y\r\n")),
            u"Subject: =?utf-8?q?a?=\nX: ü\n"_s);
        QCOMPARE(originalHeaders(original("Subject: ü")), u"Subject: ü"_s);
        QCOMPARE(mailHeaders(original("")), QString());
    }

    void textIsReadAgainFromTheOriginal()
    {
        for (const QString &name : {u"flowed.eml"_s, u"html_only.eml"_s, u"utf16.eml"_s}) {
            const IncomingMessage message = parsedFixture(name);
            QVERIFY(!message.text.isEmpty());
            QCOMPARE(originalText(message.original), message.text);
        }
    }

    void longTextIsCutAtTheLimit()
    {
        ImportContext small = context();
        small.limits.textBytes = 10;
        const auto text = [&small](const QByteArray &bytes) {
            return parseMail(original(bytes), 0, small).text;
        };
        QCOMPARE(text(withBody("text/plain; charset=utf-8", "123456789ü and more")),
                 u"123456789"_s);
        QCOMPARE(text(withBody("text/plain", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=", "base64")),
                 u"1234567890"_s);
    }

    void fiftyMegabytesOfOneLineAreRead()
    {
        const IncomingMessage message =
            parsed(withBody("text/plain; charset=utf-8", QByteArray(50'000'000, 'x')));
        QCOMPARE(message.text.size(), ImportLimits().textBytes);
        QCOMPARE(message.issues, QList<ImportIssue>());
    }

    void noFixtureCrashesAtAnyCut()
    {
        for (const QString &name : {u"nested_multipart.eml"_s, u"rfc2231.eml"_s, u"flowed.eml"_s,
                                    u"attached_message.eml"_s, u"html_only.eml"_s}) {
            const QByteArray bytes = fixture(u"mail/"_s + name);
            for (qsizetype size = 0; size < bytes.size(); size += 7) {
                const IncomingMessage message = parsed(bytes.first(size));
                QVERIFY(!message.messageRef.isEmpty());
                for (const AttachmentInfo &info : message.attachments) {
                    QVERIFY(attachmentBytes(message.original, info.partPath));
                }
            }
        }
    }
};

void tst_MailParser::texts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const auto file = [](const char *name) {
        return fixture(u"mail/"_s + QLatin1StringView(name));
    };
    QTest::newRow("a charset without a decoder is shown as Latin-1")
        << file("broken_charset.eml") << u"Größe des Puffers: 4 KiB"_s;
    QTest::newRow("UTF-8 that calls itself ASCII is read")
        << withBody("text/plain; charset=us-ascii", "na\xC3\xAFve") << u"naïve"_s;
    QTest::newRow("UTF-8 without a charset is read")
        << withBody("text/plain", "na\xC3\xAFve") << u"naïve"_s;
    QTest::newRow("Windows text without a charset is read")
        << withBody("text/plain", "5 \x80") << u"5 €"_s;
    QTest::newRow("Windows text that calls itself Latin-1 is read")
        << withBody("text/plain; charset=iso-8859-1", "\x93x\x94") << u"“x”"_s;
    QTest::newRow("bytes that UTF-8 does not allow are replaced")
        << withBody("text/plain; charset=utf-8", "a\xFF\x62") << u"a\uFFFDb"_s;
    QTest::newRow("bytes that Japanese does not allow are replaced")
        << withBody("text/plain; charset=euc-jp", "\xB4\xC1\xFF!") << u"漢\uFFFD!"_s;
    QTest::newRow("KOI8-R") << file("koi8_r.eml") << u"Привет, мир."_s;
    QTest::newRow("ISO-2022-JP") << file("iso_2022_jp.eml") << u"脆弱性の報告です。"_s;
    QTest::newRow("UTF-16 without its mark") << file("utf16.eml") << u"UTF-16 with a mark: ß €"_s;
    QTest::newRow("the plain one of alternatives, and all inline parts")
        << file("nested_multipart.eml")
        << u"The plain alternative.\nA second plain part at the end."_s;
    QTest::newRow("flowed text") << file("flowed.eml")
                                 << u"This paragraph is one line after unfolding.\n\nFrom a "
                                    u"stuffed line.\n two spaces stay one.\n"
                                    "> quoted text that goes on\n>> deeper\n-- \nRae"_s;
    QTest::newRow("flowed text with DelSp")
        << file("flowed_delsp.eml")
        << u"http://127.0.0.1/a-long-address-without-spaces\nTwo words."_s;
    QTest::newRow("a multipart without boundaries is one text")
        << withBody("multipart/mixed; boundary=none", "No part at all.\n") << u"No part at all."_s;
    QTest::newRow("an alternative without plain text is HTML")
        << withBody("multipart/alternative; boundary=b",
                    "--b\nContent-Type: text/html\n\n<p>Hello <b>you</b></p>\n--b--\n")
        << u"Hello you"_s;
    QTest::newRow("a named text is a file")
        << withBody("multipart/mixed; boundary=b",
                    "--b\n\nbody\n--b\nContent-Type: text/plain; name=log.txt\n\nlog\n--b--\n")
        << u"body"_s;
    QTest::newRow("quoted-printable")
        << withBody("text/plain", "a=\n=3D=62", "quoted-printable") << u"a=b"_s;
    QTest::newRow("an unknown encoding is read as it is")
        << withBody("text/plain", "plain", "x-nonsense") << u"plain"_s;
}

void tst_MailParser::texts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(parsed(bytes).text.trimmed(), text);
}

void tst_MailParser::faultsOfFixtures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<ImportFault>>("expected");
    QTest::addColumn<QString>("detail");

    using Faults = QList<ImportFault>;
    QTest::newRow("a good mail has none") << u"nested_multipart.eml"_s << Faults{} << QString();
    QTest::newRow("unknown charset")
        << u"broken_charset.eml"_s << Faults{ImportFault::UnknownCharset}
        << u"x-no-such-charset-9"_s;
    QTest::newRow("Windows bytes as UTF-8")
        << u"wrong_charset.eml"_s << Faults{ImportFault::BadCharset} << u"utf-8"_s;
    QTest::newRow("UTF-8 as ASCII is no fault")
        << u"wrong_charset_ascii.eml"_s << Faults{} << QString();
    QTest::newRow("Date in the future")
        << u"future_date.eml"_s << Faults{ImportFault::DateOutOfRange} << QString();
    QTest::newRow("no date") << u"missing_date.eml"_s << Faults{ImportFault::MissingDate}
                             << QString();
    QTest::newRow("no closing boundary")
        << u"truncated_multipart.eml"_s << Faults{ImportFault::TruncatedPart} << QString();
    QTest::newRow("no Message-ID is no fault") << u"no_message_id.eml"_s << Faults{} << QString();
}

void tst_MailParser::faultsOfFixtures()
{
    QFETCH(QString, name);
    QFETCH(QString, detail);
    const IncomingMessage message = parseMail(original(fixture(u"mail/"_s + name)), 17, context());
    QTEST(faults(message.issues), "expected");
    for (const ImportIssue &issue : message.issues) {
        QCOMPARE(issue.offset, 17);
        QCOMPARE(issue.path, context().path);
        QVERIFY(detail.isEmpty() || issue.detail == detail);
    }
}

void tst_MailParser::times_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QList<ImportFault>>("expected");

    using Faults = QList<ImportFault>;
    const QByteArray received = "Received: by x; Mon, 2 Nov 2026 10:00:00 +0100\n";
    const QByteArray older = "Received: by y; Mon, 2 Nov 2026 08:00:00 +0100\n";
    const QByteArray date = "Date: Mon, 02 Nov 2026 08:30:00 GMT\n";
    const QString file = u"2026-11-20T00:00:00Z"_s;
    const QString envelope = u"2026-11-03T00:00:00Z"_s;
    QTest::newRow("the topmost Received counts")
        << received + older + date << u"2026-11-02T09:00:00Z"_s << u"2026-11-02T08:30:00Z"_s
        << Faults{};
    QTest::newRow("then Date") << date << u"2026-11-02T08:30:00Z"_s << u"2026-11-02T08:30:00Z"_s
                               << Faults{};
    QTest::newRow("then the From_ line")
        << QByteArray("Subject: x\n") << envelope << QString() << Faults{ImportFault::MissingDate};
    QTest::newRow("a Date that is none is missing")
        << QByteArray("Date: tomorrow\n") << envelope << QString()
        << Faults{ImportFault::MissingDate};
    QTest::newRow("a Date of tomorrow is not believed")
        << QByteArray("Date: Sun, 22 Nov 2026 00:00:01 +0000\n") << envelope << QString()
        << Faults{ImportFault::DateOutOfRange};
    QTest::newRow("nor is one before 1970")
        << QByteArray("Date: Wed, 31 Dec 1969 23:00:00 +0000\n") << envelope << QString()
        << Faults{ImportFault::DateOutOfRange};
    QTest::newRow("a Received of tomorrow gives way to Date")
        << "Received: by x; Mon, 2 Nov 2037 10:00:00 +0100\n" + date << u"2026-11-02T08:30:00Z"_s
        << u"2026-11-02T08:30:00Z"_s << Faults{ImportFault::DateOutOfRange};
    QTest::newRow("a Date over a week before Received is not believed")
        << received + "Date: Sun, 25 Oct 2026 08:59:59 +0000\n"
        << u"2026-11-02T09:00:00Z"_s << QString() << Faults{ImportFault::DateOutOfRange};
    QTest::newRow("a Date just under a week before is")
        << received + "Date: Mon, 26 Oct 2026 09:00:01 +0000\n"
        << u"2026-11-02T09:00:00Z"_s << u"2026-10-26T09:00:01Z"_s << Faults{};
    QTest::newRow("a Received without a date gives way")
        << "Received: by x with no date\n" + date << u"2026-11-02T08:30:00Z"_s
        << u"2026-11-02T08:30:00Z"_s << Faults{};
}

void tst_MailParser::times()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, received);
    QFETCH(QString, sent);
    const IncomingMessage message =
        parsed(header + "From: a@example.org\n\nx", "From a@example.org Tue Nov  3 00:00:00 2026");
    QCOMPARE(toIsoString(message.receivedAt), received);
    QCOMPARE(message.sentAt ? toIsoString(*message.sentAt) : QString(), sent);
    QTEST(faults(message.issues), "expected");
    QCOMPARE(parsed("From: a@example.org\n\nx").receivedAt, context().fallbackAt);
}

void tst_MailParser::automatic_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isAutomatic");

    QTest::newRow("a person's mail") << QByteArray("Subject: x\n") << false;
    QTest::newRow("Auto-Submitted no") << QByteArray("Auto-Submitted: no\n") << false;
    QTest::newRow("auto-replied") << QByteArray("Auto-Submitted: auto-replied; x=y\n") << true;
    QTest::newRow("X-Autoreply") << QByteArray("X-Autoreply: yes\n") << true;
    QTest::newRow("bulk, as lists say") << QByteArray("Precedence: bulk\n") << false;
    QTest::newRow("bulk by a mailing list is a person's")
        << QByteArray("Precedence: bulk\nList-Id: <l.example.org>\n") << false;
    QTest::newRow("list") << QByteArray("Precedence: list\n") << false;
    QTest::newRow("a bounce") << QByteArray("Return-Path: <>\nContent-Type: multipart/report; "
                                            "boundary=b\n")
                              << true;
    QTest::newRow("a report with a sender")
        << QByteArray("Return-Path: <a@b>\nContent-Type: multipart/report; boundary=b\n") << false;
}

void tst_MailParser::automatic()
{
    QFETCH(QByteArray, header);
    QTEST(parsed(header + "From: a@example.org\n\nx").isAutomatic, "isAutomatic");
}

void tst_MailParser::ids_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("id");

    QTest::newRow("in brackets") << QByteArray("Message-ID: <a@b>\n") << u"a@b"_s;
    QTest::newRow("without brackets") << QByteArray("Message-Id: a@b\n") << u"a@b"_s;
    QTest::newRow("folded") << QByteArray("Message-ID:\r\n\t<a@b>\r\n") << u"a@b"_s;
    QTest::newRow("with words round it") << QByteArray("message-id: x <a@b> y\n") << u"a@b"_s;
}

void tst_MailParser::ids()
{
    QFETCH(QByteArray, header);
    QTEST(parsed(header + "From: a@example.org\n\nx").messageRef, "id");
    for (const QByteArray none : {"", "Message-ID:\n", "Message-ID: <>\n"}) {
        const IncomingMessage message = parsed(none + "Subject: x\n\nbody");
        QCOMPARE(message.messageRef,
                 u"sha256:"_s + QString::fromLatin1(message.original.sha256.toHex()));
    }
    const QByteArray endless = "Message-ID: <" + QByteArray(5000, 'x') + ">\n\n";
    QVERIFY(parsed(endless).messageRef.startsWith(u"sha256:"_s));
}

QTEST_GUILESS_MAIN(tst_MailParser)
#include "tst_mailparser.moc"
