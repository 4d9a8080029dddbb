// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/mailparser.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Letter = "Return-Path: <hello@stalw.art>\nFrom: Team <hello@stalw.art>\n"
                          "To: ann@example.org\nMessage-ID:\n <letter@stalw.art>\n"
                          "Subject: Re: overflow\n";

IncomingMessage parsed(const QByteArray &bytes)
{
    return parseMail({.bytes = bytes}, 0, context());
}

QByteArray head(const QByteArray &from, const QByteArray &more = {})
{
    return "Return-Path: <>\nFrom: " + from +
           "\nTo: hello@stalw.art\nMessage-ID: <b@mx>\nDate: Mon, 2 Nov 2026 09:00:00 +0000\n" +
           "MIME-Version: 1.0\n" + more;
}

QByteArray report(const QByteArray &action, const QByteArray &returnedType,
                  const QByteArray &returned)
{
    return head("MAILER-DAEMON@mx.example.org",
                "References: <older@stalw.art>\n"
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n") +
           "\n--b\nContent-Type: text/plain\n\nI could not deliver it.\n"
           "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
           "Final-Recipient: rfc822; ann@example.org\n" +
           action + "\nStatus: 5.1.1\n" + "--b\nContent-Type: " + returnedType + "\n\n" + returned +
           "\n--b--\n";
}

} // namespace

/// What a mail server says of a letter, in the forms that servers have for it.
class tst_Bounces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aLetterThatCameBack_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::newRow("a report with the letter")
            << report("Action: failed", "message/rfc822", Letter + "\nthe answer\n");
        QTest::newRow("a report with its header")
            << report("action:  Failed", "text/rfc822-headers", Letter);
        QTest::newRow("an older daemon's attachment")
            << head("MAILER-DAEMON@mx", "Content-Type: multipart/mixed; boundary=b\n") +
                   "\n--b\n\nReturned mail\n--b\nContent-Type: message/rfc822\n\n" + Letter +
                   "\nx\n--b--\n";
        QTest::newRow("qmail's text")
            << head("MAILER-DAEMON@mx") +
                   "\nHi. This is the qmail-send program.\n<ann@example.org>:\nno mailbox\n\n"
                   "--- Below this line is a copy of the message.\n\n" +
                   QByteArray(Letter).replace("\n <", " <") + "\nthe answer\n";
        QTest::newRow("Exim's text")
            << head("Mail Delivery System <postmaster@mx>",
                    "X-Failed-Recipients: ann@example.org\n") +
                   "\nA message that you sent could not be delivered.\n\n"
                   "------ This is a copy of the message's headers. ------\n\n" +
                   QByteArray(Letter).replace("\n <", " <");
    }

    void aLetterThatCameBack()
    {
        QFETCH(const QByteArray, mail);
        const IncomingMessage bounce = parsed(mail);
        QVERIFY(bounce.isBounce);
        QVERIFY(bounce.isAutomatic);
        QCOMPARE(bounce.inReplyTo, u"letter@stalw.art"_s);
        QCOMPARE(bounce.messageRef, u"b@mx"_s);
    }

    void aReportSaysWhoDidNotGetIt()
    {
        const QByteArray others = "Action: failed\n\n"
                                  "Original-Recipient: rfc822;<Bob@Example.org>\n"
                                  "Final-Recipient: rfc822; bob@elsewhere.example\n"
                                  "Action: failed\n\n"
                                  "Final-Recipient: rfc822; cleo@example.org\n"
                                  "Action: delivered";
        const IncomingMessage bounce = parsed(report(others, "message/rfc822", Letter));
        QVERIFY(bounce.isBounce);
        QCOMPARE(bounce.failedRecipients,
                 (QStringList{u"ann@example.org"_s, u"bob@example.org"_s}));
        const IncomingMessage exim =
            parsed(head("Mail Delivery System <postmaster@mx>",
                        "X-Failed-Recipients: ann@example.org, bob@example.org\n") +
                   "\n------ This is a copy of the message's headers. ------\n\n" +
                   QByteArray(Letter).replace("\n <", " <"));
        QCOMPARE(exim.failedRecipients, bounce.failedRecipients);
    }

    void aLateLetterIsNoBounce()
    {
        const IncomingMessage late =
            parsed(report("Action: delayed", "text/rfc822-headers", Letter));
        QVERIFY(!late.isBounce);
        QVERIFY(late.isAutomatic);
        QVERIFY(late.references.contains(u"letter@stalw.art"_s));
        QVERIFY(late.inReplyTo.isEmpty());
    }

    void whatPeopleSendIsNoBounce_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray attached = "Content-Type: multipart/mixed; boundary=b\n"
                                    "\n--b\n\nsee this\n--b\nContent-Type: message/rfc822\n\n" +
                                    Letter + "\nx\n--b--\n";
        QTest::newRow("a forwarded letter") << QByteArray("From: ann@example.org\n" + attached);
        QTest::newRow("words about an id")
            << QByteArray("From: ann@example.org\n\nMessage-ID: <letter@stalw.art> never came\n");
        QTest::newRow("a read receipt")
            << QByteArray(report("Action: failed", "message/rfc822", Letter))
                   .replace("delivery-status", "disposition-notification");
        QTest::newRow("a daemon that returns nothing")
            << QByteArray(head("MAILER-DAEMON@mx") + "\nno\n");
    }

    void whatPeopleSendIsNoBounce()
    {
        QFETCH(const QByteArray, mail);
        QVERIFY(!parsed(mail).isBounce);
        QVERIFY(parsed(mail).inReplyTo.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Bounces)
#include "tst_bounces.moc"
