// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"
#include "importers/keyring.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// `docket inspect` with what the person's gpg says.
class TestCommandCrypto final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Keyring> m_keys;
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile mail(m_folder.filePath(name));
        if (mail.open(QIODevice::WriteOnly)) {
            mail.write(mailOf("jane@example.org", content));
        }
        return mail.fileName();
    }

    [[nodiscard]] QString signedFile(const QString &name,
                                     const QByteArray &change = "crashes") const
    {
        const QByteArray entity = "Content-Type: text/plain\n\nIt crashes.\n";
        QByteArray content =
            signedContent(entity, m_keys->signature(withCrLf(entity), u"jane@example.org"_s));
        return file(name, content.replace("crashes", change));
    }

    [[nodiscard]] QString sealedFile(const QString &name) const
    {
        return file(name, encryptedContent(m_keys->gpg(
                              {u"--armor"_s, u"--sign"_s, u"--recipient"_s, u"jane@example.org"_s,
                               u"--encrypt"_s},
                              "Content-Type: text/plain\n\nThe secret \x1b[31mreport.\n")));
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!Keyring::hasGpg()) {
            QSKIP("gpg is not installed");
        }
        m_keys = std::make_unique<Keyring>();
        m_keys->makeKey(u"Jane Doe <jane@example.org>"_s);
        m_keys->use();
    }

    void cleanupTestCase() { m_keys.reset(); }

    void signaturesAreShownOnRequest()
    {
        const QString mail = signedFile(u"good.eml"_s);
        const Answer plain = docket({u"inspect"_s, mail});
        QCOMPARE(plain.exit, 0);
        QVERIFY(!plain.output.contains("Verified"));
        const Answer checked = docket({u"inspect"_s, mail, u"--signatures"_s});
        QCOMPARE(checked.exit, 0);
        QVERIFY2(checked.output.contains("good.eml, byte 0: Verified\n  Intact, signed "),
                 checked.output.constData());
        const QJsonObject json = docket({u"inspect"_s, mail, u"--signatures"_s, u"--json"_s})
                                     .json()["openpgp"_L1]
                                     .toObject();
        QCOMPARE(json["standing"_L1].toString(), u"verified"_s);
        QCOMPARE(json["covers_all"_L1].toBool(), true);
        const QJsonObject signature = json["signatures"_L1].toArray().at(0).toObject();
        QCOMPARE(signature["verdict"_L1].toString(), u"good"_s);
        QCOMPARE(signature["key"_L1].toString(), m_keys->key(u"jane@example.org"_s));
    }

    void aBadSignatureNeedsAttention()
    {
        const Answer answer =
            docket({u"inspect"_s, signedFile(u"bad.eml"_s, "burns"), u"--signatures"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.output.contains("bad.eml, byte 0: Bad signature\n"));
    }

    void plaintextComesEscapedAndOnlyOnRequest()
    {
        const QString mail = sealedFile(u"sealed.eml"_s);
        QVERIFY(!docket({u"inspect"_s, mail, u"--signatures"_s}).output.contains("secret"));
        const Answer opened = docket({u"inspect"_s, mail, u"--decrypt"_s});
        QCOMPARE(opened.exit, 0);
        QVERIFY2(opened.output.contains("sealed.eml, byte 0: decrypted\n  Verified\n"),
                 opened.output.constData());
        QVERIFY(opened.output.contains("The secret \\u001B[31mreport.\n"));
        const QJsonObject json = docket({u"inspect"_s, mail, u"--decrypt"_s, u"--json"_s}).json();
        QCOMPARE(json["decrypted"_L1]["text"_L1].toString(), u"The secret \x1b[31mreport.\n"_s);
    }

    void whatWasFoundIsPrintedWithItsMailNotKeptForTheEnd()
    {
        const Answer answer = docket(
            {u"inspect"_s, sealedFile(u"one.eml"_s), sealedFile(u"two.eml"_s), u"--decrypt"_s});
        QCOMPARE(answer.output.count("The secret"), 2);
        QVERIFY2(answer.output.lastIndexOf("The secret") < answer.output.indexOf("PIECES"),
                 answer.output.constData());
    }

    void aSignatureAroundTheEncryptionIsToldToo()
    {
        const QByteArray entity = encryptedContent(m_keys->gpg(
            {u"--armor"_s, u"--recipient"_s, u"jane@example.org"_s, u"--encrypt"_s}, "Secret.\n"));
        const QString mail =
            file(u"around.eml"_s,
                 signedContent(entity, m_keys->signature(withCrLf(entity), u"jane@example.org"_s)));
        const Answer answer = docket({u"inspect"_s, mail, u"--decrypt"_s});
        QVERIFY2(answer.output.contains("around.eml, byte 0: Verified\n"),
                 answer.output.constData());
        const QJsonObject json = docket({u"inspect"_s, mail, u"--decrypt"_s, u"--json"_s}).json();
        QCOMPARE(json["decrypted"_L1]["outer_signatures"_L1]["standing"_L1].toString(),
                 u"verified"_s);
    }

    void aMailForOthersIsAComplaint()
    {
        const QString mail = sealedFile(u"others.eml"_s);
        const Keyring empty;
        empty.use();
        const Answer answer = docket({u"inspect"_s, mail, u"--decrypt"_s});
        m_keys->use();
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.errors.contains(u"others.eml, byte 0: It is encrypted to keys that your "
                                        "keyring does not have"_s),
                 qPrintable(answer.errors));
    }
};

QTEST_GUILESS_MAIN(TestCommandCrypto)
#include "tst_commandcrypto.moc"
