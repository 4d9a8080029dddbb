// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/keyring.h"
#include "importers/mailcrypto.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>
#include <thread>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Jane = u"jane@example.org"_s;     ///< the team knows and certified her key
const QString Joe = u"joe@example.org"_s;       ///< the team has his key
const QString Eve = u"eve@example.org"_s;       ///< the team has no key of hers
const QString Old = u"old@example.org"_s;       ///< the time of his key is over
const QString Gone = u"gone@example.org"_s;     ///< took her key back
const QString Team = u"security@example.org"_s; ///< the team's own

const QByteArray Entity =
    "Content-Type: text/plain; charset=utf-8\n\nThe queue page runs scripts.\n";
const QString Text = u"The queue page runs scripts.\n"_s;

Original original(const QByteArray &bytes)
{
    Original mail;
    mail.bytes = bytes;
    return mail;
}

} // namespace

/// Against the gpg of this machine, with keys that are made here.
class TestMailCrypto final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Keyring> m_theirs;
    std::unique_ptr<Keyring> m_ours;

    [[nodiscard]] static SignatureCheck check(const QByteArray &mail)
    {
        return checkSignatures(original(mail), {});
    }

    [[nodiscard]] static std::expected<DecryptedMail, CryptoError> decrypt(const QByteArray &mail)
    {
        return decryptMail(original(mail), {});
    }

    [[nodiscard]] static std::optional<CryptoFault>
    faultOf(const std::expected<DecryptedMail, CryptoError> &opened)
    {
        return opened ? std::nullopt : std::optional(opened.error().fault);
    }

    /// PGP/MIME by this key.
    [[nodiscard]] QByteArray signedMail(const QString &by, const QByteArray &entity = Entity,
                                        const QStringList &options = {}) const
    {
        return mailOf(by.toLatin1(),
                      signedContent(entity, m_theirs->signature(withCrLf(entity), by, options)));
    }

    /// Encrypted to the team's key.
    [[nodiscard]] QByteArray sealed(const QByteArray &bytes, const QStringList &options = {}) const
    {
        return m_theirs->gpg(options + QStringList{u"--armor"_s, u"--trust-model"_s, u"always"_s,
                                                   u"--recipient"_s, Team, u"--encrypt"_s},
                             bytes);
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!Keyring::hasGpg()) {
            QSKIP("gpg is not installed");
        }
        m_theirs = std::make_unique<Keyring>();
        m_ours = std::make_unique<Keyring>();
        const QString then = u"--faked-system-time=20200101T000000!"_s;
        m_theirs->makeKey(u"Jane Doe <%1>"_s.arg(Jane));
        m_theirs->makeKey(u"Joe <%1>"_s.arg(Joe));
        m_theirs->makeKey(u"Eve <%1>"_s.arg(Eve));
        m_theirs->makeKey(u"Gone <%1>"_s.arg(Gone));
        m_theirs->makeKey(u"Old <%1>"_s.arg(Old), u"2d"_s, {then});
        m_ours->makeKey(u"Team <%1>"_s.arg(Team));
        for (const QString &user : {Jane, Joe, Gone, Old}) {
            m_ours->take(*m_theirs, user);
        }
        m_theirs->take(*m_ours, Team);
        std::ignore = m_ours->gpg({u"--quick-lsign-key"_s, m_ours->key(Jane)});
        // made with the key, with a colon so that nobody imports it by mistake
        QFile revocation(m_theirs->path() + u"/openpgp-revocs.d/"_s + m_theirs->key(Gone) +
                         u".rev"_s);
        QVERIFY(revocation.open(QIODevice::ReadOnly));
        std::ignore = m_ours->gpg({u"--import"_s}, revocation.readAll().replace(":-----", "-----"));
        m_ours->use();
    }

    void init() { QTest::failOnWarning(); }

    void cleanupTestCase()
    {
        m_theirs.reset();
        m_ours.reset();
    }

    void aGoodSignatureNamesItsKey()
    {
        const SignatureCheck found = check(signedMail(Jane));
        QCOMPARE(found.error, std::nullopt);
        QCOMPARE(found.signatures.size(), 1);
        const MailSignature &signature = found.signatures.constFirst();
        QCOMPARE(signature.verdict, SignatureVerdict::Good);
        QCOMPARE(signature.key, m_ours->key(Jane));
        QVERIFY(signature.madeAt.has_value());
        QCOMPARE(signature.users.size(), 1);
        QCOMPARE(signature.users.constFirst().name, u"Jane Doe <jane@example.org>"_s);
        QCOMPARE(signature.users.constFirst().address, Jane);
        QCOMPARE(signature.users.constFirst().validity, KeyValidity::Full);
        QVERIFY(found.coversAll);
        QCOMPARE(standingOf(found, Jane), SignatureStanding::Verified);
        QCOMPARE(standingOf(found, Joe), SignatureStanding::Reserved);
    }

    void aKeyThatNobodyVouchesForVerifiesNobody()
    {
        const SignatureCheck found = check(signedMail(Joe));
        QCOMPARE(found.signatures.constFirst().verdict, SignatureVerdict::Good);
        QCOMPARE(validityFor(found.signatures.constFirst(), Joe), KeyValidity::Unknown);
        QCOMPARE(standingOf(found, Joe), SignatureStanding::Reserved);
    }

    void whatWasChangedIsBad()
    {
        const SignatureCheck found = check(signedMail(Jane).replace("queue", "queen"));
        QCOMPARE(found.signatures.constFirst().verdict, SignatureVerdict::Bad);
        QCOMPARE(standingOf(found, Jane), SignatureStanding::Bad);
    }

    void anUnknownKeyIsNamedAsFarAsTheSignatureDoes()
    {
        const SignatureCheck found = check(signedMail(Eve));
        QCOMPARE(found.signatures.constFirst().verdict, SignatureVerdict::UnknownKey);
        QCOMPARE(found.signatures.constFirst().key, m_theirs->key(Eve));
        QVERIFY(found.signatures.constFirst().users.isEmpty());
        QCOMPARE(standingOf(found, Eve), SignatureStanding::UnknownKey);
    }

    void expiredAndRevokedKeysAreToldApart()
    {
        const SignatureCheck old =
            check(signedMail(Old, Entity, {u"--faked-system-time=20200101T010000!"_s}));
        QCOMPARE(old.signatures.constFirst().verdict, SignatureVerdict::ExpiredKey);
        QCOMPARE(old.signatures.constFirst().users.constFirst().address, Old);
        QCOMPARE(standingOf(old, Old), SignatureStanding::Expired);
        const SignatureCheck gone = check(signedMail(Gone));
        QCOMPARE(gone.signatures.constFirst().verdict, SignatureVerdict::RevokedKey);
        QCOMPARE(standingOf(gone, Gone), SignatureStanding::RevokedKey);
    }

    void theExactBytesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("entity");
        QTest::newRow("blanks at line ends")
            << QByteArray("Content-Type: text/plain\n\nblanks:   \ntab:\t\n\n -- \n\n");
        QTest::newRow("no field at all") << QByteArray("\nJust text.\n");
        QTest::newRow("no line end at the end") << QByteArray("Content-Type: text/plain\n\nEnd");
        QTest::newRow("base64") << QByteArray(
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            "R3LDvMOfZSEK\n");
        QTest::newRow("folded and odd fields")
            << QByteArray("content-TYPE:   text/plain;\n\tcharset=us-ascii\nX-Odd:a  b\n\nText.\n");
        QTest::newRow("parts whose boundary begins as the signature's") << QByteArray(
            "Content-Type: multipart/mixed; boundary=sig2\n\n--sig2\n\nOne.\n\n--sig2\n"
            "Content-Type: text/x-python; name=poc.py\nContent-Disposition: attachment\n\n"
            "print(1)\n\n--sig2--\n");
    }

    void theExactBytesAreChecked()
    {
        QFETCH(const QByteArray, entity);
        const QByteArray mail = signedMail(Jane, entity);
        for (const QByteArray &stored : {mail, withCrLf(mail)}) {
            const SignatureCheck found = check(stored);
            QCOMPARE(found.error, std::nullopt);
            QCOMPARE(found.signatures.constFirst().verdict, SignatureVerdict::Good);
            QVERIFY(found.coversAll);
        }
        Original quoted = original(mail);
        quoted.quoting = MboxQuoting::Mboxrd;
        QCOMPARE(standingOf(checkSignatures(quoted, {}), Jane), SignatureStanding::Verified);
    }

    void anOldMboxLeavesOpenWhatItQuoted()
    {
        const QByteArray entity = "Content-Type: text/plain\n\n>From the manual:\n";
        Original mail = original(signedMail(Jane, entity));
        mail.quoting = MboxQuoting::Mboxo; // which would have left this line as it was
        QCOMPARE(standingOf(checkSignatures(mail, {}), Jane), SignatureStanding::Verified);
        mail.bytes.replace("manual", "mangle");
        QCOMPARE(standingOf(checkSignatures(mail, {}), Jane), SignatureStanding::Bad);
        mail = original(signedMail(Jane, "Content-Type: text/plain\n\nFrom the manual:\n"));
        mail.quoting = MboxQuoting::Mboxo;
        mail.bytes.replace("\nFrom the", "\n>From the");
        QCOMPARE(standingOf(checkSignatures(mail, {}), Jane), SignatureStanding::Verified);
    }

    void whatStandsOutsideIsNotSigned_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray whole = signedContent(Entity, m_theirs->signature(withCrLf(Entity), Jane));
        const QByteArray around = "Content-Type: multipart/mixed; boundary=all\n\n--all\n";
        QTest::newRow("a list's footer")
            << around + whole + "\n--all\n\nUnsubscribe here.\n--all--\n";
        QTest::newRow("a file beside")
            << around + whole +
                   "\n--all\nContent-Type: text/x-shellscript; name=poc.sh\n"
                   "Content-Disposition: attachment\n\nid\n--all--\n";
        QTest::newRow("a second signed part") << around + whole + "\n--all\n" +
                                                     QByteArray(whole).replace("sig", "gis") +
                                                     "\n--all--\n";
    }

    void whatStandsOutsideIsNotSigned()
    {
        QFETCH(const QByteArray, content);
        const SignatureCheck found = check(mailOf("jane@example.org", content));
        QCOMPARE(found.signatures.constFirst().verdict, SignatureVerdict::Good);
        QVERIFY(!found.coversAll);
        QCOMPARE(standingOf(found, Jane), SignatureStanding::Reserved);
    }

    void signedTextIsChecked()
    {
        const QByteArray block = m_theirs->gpg({u"--local-user"_s, Jane, u"--clearsign"_s},
                                               "Hello,\n\n- a list\nFrom here on.\n");
        const QByteArray head = "Content-Type: text/plain\n\n";
        const SignatureCheck good = check(mailOf("jane@example.org", head + block));
        QCOMPARE(good.error, std::nullopt);
        QCOMPARE(standingOf(good, Jane), SignatureStanding::Verified);
        const SignatureCheck around =
            check(mailOf("jane@example.org", head + "Send the money.\n\n" + block));
        QVERIFY(!around.coversAll);
        QCOMPARE(standingOf(around, Jane), SignatureStanding::Reserved);
        const SignatureCheck bad =
            check(mailOf("jane@example.org", head + QByteArray(block).replace("a list", "a lisp")));
        QCOMPARE(standingOf(bad, Jane), SignatureStanding::Bad);
        const SignatureCheck both = check(
            mailOf("jane@example.org", head + block + QByteArray(block).replace("Hello", "Hallo")));
        QCOMPARE(both.signatures.size(), 2);
        QCOMPARE(standingOf(both, Jane), SignatureStanding::Bad); // the worst first
    }

    void wordsInTheArmourAreNotSigned_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<SignatureStanding>("standing");
        QTest::newRow("no header") << QByteArray() << SignatureStanding::Verified;
        QTest::newRow("a program's version")
            << QByteArray("Version: GnuPG v2\n") << SignatureStanding::Verified;
        QTest::newRow("a comment")
            << QByteArray("Comment: Send the money to Eve.\n") << SignatureStanding::Reserved;
        QTest::newRow("a comment behind the version")
            << QByteArray("Version: GnuPG v2\nComment: Send the money to Eve.\n")
            << SignatureStanding::Reserved;
    }

    void wordsInTheArmourAreNotSigned()
    {
        QFETCH(const QByteArray, header);
        QByteArray block = m_theirs->gpg({u"--local-user"_s, Jane, u"--clearsign"_s}, "Hello.\n");
        const QByteArray begin = "BEGIN PGP SIGNATURE-----\n";
        block.insert(block.indexOf(begin) + begin.size(), header);
        const SignatureCheck found =
            check(mailOf("jane@example.org", "Content-Type: text/plain\n\n" + block));
        QCOMPARE(found.signatures.constFirst().verdict, SignatureVerdict::Good);
        QTEST(standingOf(found, Jane), "standing");
    }

    void garbageIsNoSignature_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<CryptoFault>("fault");
        QTest::newRow("no armour")
            << signedContent(Entity, "not a signature") << CryptoFault::Damaged;
        QTest::newRow("nothing") << signedContent(Entity, "") << CryptoFault::Damaged;
        QTest::newRow("armour of nothing")
            << signedContent(Entity, "-----BEGIN PGP SIGNATURE-----\n\n####\n=AAAA\n"
                                     "-----END PGP SIGNATURE-----\n")
            << CryptoFault::Damaged;
        QTest::newRow("text that is not what it says")
            << QByteArray("Content-Type: text/plain\n\n-----BEGIN PGP SIGNED MESSAGE-----\n\nHi\n"
                          "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n")
            << CryptoFault::Damaged;
        QTest::newRow("too much of it")
            << signedContent(Entity, QByteArray(100'000, 'A')) << CryptoFault::TooLarge;
        QTest::newRow("S/MIME")
            << signedContent(Entity, "x").replace("pgp-signature", "pkcs7-signature")
            << CryptoFault::NotOpenPgp;
    }

    void garbageIsNoSignature()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const CryptoFault, fault);
        const SignatureCheck found = check(mailOf("jane@example.org", content));
        QVERIFY(found.error.has_value());
        QCOMPARE(found.error->fault, fault);
        QCOMPARE(standingOf(found, Jane), SignatureStanding::Unchecked);
    }

    void smimeIsToldApart()
    {
        const QByteArray sealedPart = "Content-Type: application/pkcs7-mime; smime-type=";
        QCOMPARE(check(mailOf("jane@example.org", sealedPart + "enveloped-data\n\nMIIB\n")),
                 SignatureCheck());
        const SignatureCheck found =
            check(mailOf("jane@example.org", sealedPart + "signed-data\n\nMIIB\n"));
        QCOMPARE(found.error.value_or(CryptoError()),
                 (CryptoError{CryptoFault::NotOpenPgp, u"application/pkcs7-mime"_s}));
    }

    void plainMailHasNoSignature()
    {
        QCOMPARE(check(mailOf("jane@example.org", Entity)), SignatureCheck());
        QCOMPARE(faultOf(decrypt(mailOf("jane@example.org", Entity))), CryptoFault::NotOpenPgp);
    }

    void anEncryptedMailOpensWithItsSignature()
    {
        const QByteArray entity =
            "Content-Type: multipart/mixed; boundary=in; protected-headers=v1\n"
            "Subject: XSS in the queue page\n\n--in\nContent-Type: text/plain\n\n"
            "Secret.\n--in\nContent-Type: text/x-python; name=poc.py\n"
            "Content-Disposition: attachment\n\nprint(1)\n--in--\n";
        const auto opened = decrypt(mailOf(
            "jane@example.org",
            encryptedContent(sealed(withCrLf(entity), {u"--sign"_s, u"--local-user"_s, Jane}))));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->text, u"Secret."_s);
        QCOMPARE(opened->subject, u"XSS in the queue page"_s);
        QCOMPARE(opened->attachments.size(), 1);
        QCOMPARE(opened->attachments.constFirst().name, u"poc.py"_s);
        QCOMPARE(opened->attachments.constFirst().size, 8);
        QCOMPARE(standingOf(opened->check, Jane), SignatureStanding::Verified);
    }

    void aSignedMailInsideIsChecked()
    {
        const QByteArray within =
            signedContent(Entity, m_theirs->signature(withCrLf(Entity), Jane));
        const auto opened = decrypt(
            mailOf("jane@example.org", encryptedContent(sealed("Subject: other\n" + within))));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->subject, QString()); // it is not said to be the mail's
        QCOMPARE(opened->text, Text);
        QCOMPARE(standingOf(opened->check, Jane), SignatureStanding::Verified);
    }

    void aSignatureAroundTheEncryptionIsCheckedToo()
    {
        QByteArray mail = signedMail(Jane, encryptedContent(sealed(Entity)));
        const auto opened = decrypt(mail);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->text, Text);
        QCOMPARE(opened->check, SignatureCheck());
        QCOMPARE(standingOf(opened->outer, Jane), SignatureStanding::Verified);
        QCOMPARE(opened->outer, check(mail));
        const auto changed = decrypt(mail.replace("Version: 1", "Version: 1 "));
        QVERIFY(changed.has_value());
        QCOMPARE(standingOf(changed->outer, Jane), SignatureStanding::Bad);
    }

    void encryptedTextOpens()
    {
        const QByteArray head = "Content-Type: text/plain; charset=iso-8859-1\n\nSee below.\n\n";
        const auto opened = decrypt(mailOf("jane@example.org", head + sealed("Gr\xc3\xbc\xc3\x9f"
                                                                             "e\r\n")));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->text, u"Gr\u00fc\u00dfe\n"_s);
        QCOMPARE(opened->check, SignatureCheck());
        const auto two =
            decrypt(mailOf("jane@example.org", head + sealed("One\n") + sealed("Two\n")));
        QVERIFY(two.has_value());
        QCOMPARE(two->text, u"One\nTwo\n"_s);
    }

    void aMessageThatIsOnlySignedOpens()
    {
        const QByteArray message =
            m_theirs->gpg({u"--armor"_s, u"--local-user"_s, Jane, u"--sign"_s}, "Not secret.\n");
        const auto opened =
            decrypt(mailOf("jane@example.org", "Content-Type: text/plain\n\n" + message));
        QCOMPARE(faultOf(opened), std::nullopt);
        QCOMPARE(opened->text, u"Not secret.\n"_s);
        QCOMPARE(standingOf(opened->check, Jane), SignatureStanding::Verified);
    }

    void whatAServerMadeOfAnEncryptedMailOpens()
    {
        QByteArray content = encryptedContent(sealed(Entity));
        content.replace("multipart/encrypted; protocol=\"application/pgp-encrypted\"",
                        "multipart/mixed");
        const auto opened = decrypt(mailOf("jane@example.org", content));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->text, Text);
    }

    void aPartOpensOnce()
    {
        QByteArray content = encryptedContent(sealed("\nOnce.\n"));
        content
            .replace("multipart/encrypted; protocol=\"application/pgp-encrypted\"",
                     "multipart/mixed")
            .replace("application/octet-stream; name=encrypted.asc", "text/plain");
        const auto opened = decrypt(mailOf("jane@example.org", content));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->text, u"Once.\n"_s);
        QCOMPARE(opened->error, std::nullopt);
    }

    void whatOpensIsNotLostWithWhatDoesNot()
    {
        const QByteArray others =
            m_theirs->gpg({u"--armor"_s, u"--recipient"_s, Eve, u"--encrypt"_s}, "For Eve.\n");
        const QByteArray head = "Content-Type: text/plain\n\n";
        const auto opened = decrypt(
            mailOf("jane@example.org",
                   head + sealed("One\n", {u"--sign"_s, u"--local-user"_s, Jane}) + others));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->text, u"One\n"_s);
        QCOMPARE(opened->error.value_or(CryptoError()).fault, CryptoFault::NoSecretKey);
        QVERIFY(!opened->check.coversAll);
        const auto last = decrypt(mailOf("jane@example.org", head + others + sealed("Two\n")));
        QVERIFY(last.has_value());
        QCOMPARE(last->text, u"Two\n"_s);
        QVERIFY(last->error.has_value());
    }

    void mailForOthersStaysShut()
    {
        const QByteArray message =
            m_theirs->gpg({u"--armor"_s, u"--recipient"_s, Eve, u"--encrypt"_s}, "For Eve.\n");
        QCOMPARE(faultOf(decrypt(mailOf("jane@example.org", encryptedContent(message)))),
                 CryptoFault::NoSecretKey);
    }

    void nothingComesOutOfWhatWasChanged()
    {
        QByteArray message = m_theirs->gpg({u"--trust-model"_s, u"always"_s, u"--compress-algo"_s,
                                            u"none"_s, u"--recipient"_s, Team, u"--encrypt"_s},
                                           QByteArray(20'000, 'a'));
        message[message.size() / 2] = static_cast<char>(message[message.size() / 2] ^ 1);
        QByteArray content = encryptedContent(message.toBase64());
        content.replace("name=encrypted.asc", "\nContent-Transfer-Encoding: base64");
        content.replace(" \nContent-Transfer", "\nContent-Transfer")
            .replace("stream;\n", "stream\n");
        const auto opened = decrypt(mailOf("jane@example.org", content));
        QCOMPARE(faultOf(opened), CryptoFault::Failed);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(faultOf(decrypt(mailOf("jane@example.org", encryptedContent("garbage")))),
                 CryptoFault::Damaged);
    }

    void whatGrowsTooLargeIsCutOff()
    {
        const QByteArray mail =
            mailOf("jane@example.org", encryptedContent(sealed(QByteArray(3'000'000, 'a'))));
        const auto opened = decryptMail(original(mail), {}, 1'000'000);
        QCOMPARE(faultOf(opened), CryptoFault::TooLarge);
        QCOMPARE(opened.error().detail, u"1000000"_s);
        QVERIFY(decryptMail(original(mail), {}, 3'000'000).has_value());
    }

    void aMailLikeNoMailIsLeftAlone()
    {
        const QByteArray mail = signedMail(Jane) + QByteArray(MostPlaintext, '\n');
        QCOMPARE(check(mail).error.value_or(CryptoError()).fault, CryptoFault::TooLarge);
        QCOMPARE(faultOf(decrypt(mail)), CryptoFault::TooLarge);
    }

    void nothingIsFetched()
    {
        // What gpg would start to look for a key; in gpg.conf stands that it shall look.
        m_ours->write(u"fetch"_s, "#!/bin/sh\ntouch \"$GNUPGHOME/fetched\"\nexit 1\n");
        QFile::setPermissions(m_ours->path() + u"/fetch"_s,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_ours->write(u"gpg.conf"_s, "auto-key-retrieve\nauto-key-locate wkd\ndirmngr-program " +
                                         QFile::encodeName(m_ours->path()) + "/fetch\n");
        const QString fetched = m_ours->path() + u"/fetched"_s;
        QCOMPARE(standingOf(check(signedMail(Eve)), Eve), SignatureStanding::UnknownKey);
        QVERIFY(!QFile::exists(fetched));
        // without Docket's word it does
        m_ours->write(u"mail"_s, withCrLf(Entity));
        m_ours->write(u"mail.asc"_s, m_theirs->signature(withCrLf(Entity), Eve));
        QProcess plainly;
        plainly.start(u"gpg"_s, {u"--batch"_s, u"--verify"_s, m_ours->path() + u"/mail.asc"_s,
                                 m_ours->path() + u"/mail"_s});
        QVERIFY(plainly.waitForFinished());
        QVERIFY(QFile::exists(fetched));
        QFile::remove(m_ours->path() + u"/gpg.conf"_s);
    }

    void aStopEndsTheWaitForAPassphrase()
    {
        Keyring locked;
        locked.setPassphrase(u"a passphrase"_s);
        locked.makeKey(u"Locked <locked@example.org>"_s);
        m_theirs->take(locked, u"locked@example.org"_s);
        // never answers, as a person who went for a coffee
        locked.write(u"ask"_s, "#!/bin/sh\necho $$ >\"$GNUPGHOME/asked\"\nexec sleep 300\n");
        QFile::setPermissions(locked.path() + u"/ask"_s,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        locked.write(u"gpg-agent.conf"_s,
                     "pinentry-program " + QFile::encodeName(locked.path()) + "/ask\n");
        QProcess::execute(u"gpgconf"_s, {u"--homedir"_s, locked.path(), u"--kill"_s, u"all"_s});
        const QByteArray mail =
            mailOf("jane@example.org",
                   encryptedContent(
                       m_theirs->gpg({u"--armor"_s, u"--trust-model"_s, u"always"_s,
                                      u"--recipient"_s, u"locked@example.org"_s, u"--encrypt"_s},
                                     Entity)));
        locked.use();
        std::stop_source stop;
        std::optional<CryptoFault> fault;
        std::jthread worker(
            [&] { fault = faultOf(decryptMail(original(mail), stop.get_token())); });
        QFile asked(locked.path() + u"/asked"_s);
        const auto isAsked = [&] { return QFileInfo(asked.fileName()).size() > 1; };
        const bool hasAsked = QTest::qWaitFor(isAsked, 60'000);
        stop.request_stop();
        worker.join();
        m_ours->use();
        QVERIFY(hasAsked);
        QCOMPARE(fault, CryptoFault::Stopped);
        QVERIFY(asked.open(QIODevice::ReadOnly));
        ::kill(asked.readAll().trimmed().toInt(), SIGTERM);
    }

    void whatIsStoppedBeforeItBeginsDoesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const SignatureCheck found = checkSignatures(original(signedMail(Jane)), stop.get_token());
        QVERIFY(found.error.has_value());
        QCOMPARE(found.error->fault, CryptoFault::Stopped);
        QVERIFY(found.signatures.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMailCrypto)
#include "tst_mailcrypto.moc"
