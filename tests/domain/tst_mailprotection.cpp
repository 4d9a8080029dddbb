// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailprotection.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Docket::MailProtection)

class tst_MailProtection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void forms_data()
    {
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QString>("attachmentType");
        QTest::addColumn<QString>("text");
        QTest::addColumn<MailProtection>("expected");
        const QString plain = u"text/plain"_s;
        QTest::newRow("plain mail") << plain << QString() << u"hello"_s << MailProtection::None;
        QTest::newRow("PGP/MIME, encrypted")
            << u"multipart/encrypted;\n protocol=\"application/pgp-encrypted\""_s
            << u"application/pgp-encrypted"_s << QString() << MailProtection::Encrypted;
        QTest::newRow("PGP/MIME, signed")
            << u"Multipart/Signed; micalg=pgp-sha512;\n\tprotocol=\"application/pgp-signature\""_s
            << u"application/pgp-signature"_s << u"hello"_s << MailProtection::Signed;
        QTest::newRow("a list put its footer round a signed mail")
            << u"multipart/mixed; boundary=b"_s << u"application/pgp-signature"_s << u"hello"_s
            << MailProtection::Signed;
        QTest::newRow("inline, encrypted")
            << plain << QString() << u"Hi\n-----BEGIN PGP MESSAGE-----\n\nhQ\n"_s
            << MailProtection::Encrypted;
        QTest::newRow("inline, signed")
            << plain << QString() << u"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nhi\n"_s
            << MailProtection::Signed;
        QTest::newRow("signed round what is encrypted")
            << u"multipart/signed; protocol=\"application/pgp-signature\""_s
            << u"application/pgp-encrypted"_s << QString() << MailProtection::SignedAndEncrypted;
        QTest::newRow("signed, with a line as of an encrypted message")
            << u"multipart/signed; protocol=\"application/pgp-signature\""_s
            << u"application/pgp-signature"_s << u"Hi\n-----BEGIN PGP MESSAGE-----\n"_s
            << MailProtection::SignedAndEncrypted;
        QTest::newRow("quoted armour is somebody else's")
            << plain << QString() << u"> -----BEGIN PGP MESSAGE-----\n"_s << MailProtection::None;
        QTest::newRow("a public key is neither")
            << plain << u"application/pgp-keys"_s << u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n"_s
            << MailProtection::None;
        QTest::newRow("S/MIME, enveloped") << u"application/pkcs7-mime; smime-type=enveloped-data"_s
                                           << QString() << QString() << MailProtection::Encrypted;
        QTest::newRow("S/MIME, signed in one part")
            << u"application/pkcs7-mime; smime-type=signed-data"_s << u"application/pkcs7-mime"_s
            << QString() << MailProtection::Signed;
    }

    void forms()
    {
        QFETCH(const QString, contentType);
        QFETCH(const QString, attachmentType);
        QFETCH(const QString, text);
        MessageView view{.text = text,
                         .headers = u"Subject: x\nContent-Type: "_s + contentType +
                                    u"\nX-Other: multipart/encrypted\n"_s};
        if (!attachmentType.isEmpty()) {
            view.attachments.append({.info = {.mediaType = attachmentType}});
        }
        QTEST(protectionOf(view), "expected");
    }

    void aTrackersTextIsNoMail()
    {
        QCOMPARE(protectionOf({.text = u"-----BEGIN PGP MESSAGE-----\n"_s}), MailProtection::None);
    }
};

QTEST_GUILESS_MAIN(tst_MailProtection)
#include "tst_mailprotection.moc"
