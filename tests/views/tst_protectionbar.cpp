// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/keybutton.h"
#include "cases/messagepane.h"
#include "cases/protectionbar.h"
#include "common/chip.h"
#include "views/casefixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

MessageView signedMessage(qint64 id)
{
    MessageView view = makeMessage(id, Direction::Inbound, u"The report."_s);
    view.headers = u"Content-Type: multipart/signed\n"_s;
    return view;
}

MessageView encryptedMessage(qint64 id)
{
    MessageView view = makeMessage(id, Direction::Inbound, u"(sealed)"_s);
    view.headers = u"Content-Type: multipart/encrypted\n"_s;
    return view;
}

/// Encrypted, and signed outside of that.
MessageView bothMessage(qint64 id)
{
    MessageView view = signedMessage(id);
    view.text = u"-----BEGIN PGP MESSAGE-----\n"_s;
    return view;
}

SignatureCheck checkOf(SignatureVerdict verdict, KeyValidity validity = KeyValidity::Full)
{
    MailSignature signature;
    signature.verdict = verdict;
    signature.key = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
    signature.madeAt = Now - Hour;
    signature.users = {{u"Jane Doe <jane@example.org>"_s, u"jane@example.org"_s, validity}};
    SignatureCheck check;
    check.signatures = {signature};
    check.coversAll = true;
    return check;
}

DecryptedMail openedMail()
{
    DecryptedMail mail;
    mail.text = u"The secret \u202Ereport."_s;
    mail.subject = u"XSS inside"_s;
    AttachmentInfo info;
    info.name = u"poc\u202Efdp.sh"_s;
    info.mediaType = u"text/x-shellscript"_s;
    info.size = 300;
    mail.attachments = {info};
    mail.check = checkOf(SignatureVerdict::Good);
    return mail;
}

} // namespace

/// What the message pane tells of signatures, and of what was decrypted.
class TestProtectionBar final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MessagePane> m_pane;
    int m_request = 0; ///< the latest

    [[nodiscard]] ProtectionBar *bar() const { return m_pane->protection(); }

    [[nodiscard]] QString chip() const { return bar()->chip()->text(); }

    [[nodiscard]] QString lines() const
    {
        return bar()->isHidden() ? QString()
                                 : bar()->findChild<QLabel *>(u"protectionLines"_s)->text();
    }

    [[nodiscard]] QString text() const
    {
        return m_pane->findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText();
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_pane = std::make_unique<MessagePane>();
        const auto note = [this](MessageId, int request) { m_request = request; };
        connect(bar(), &ProtectionBar::signaturesRequested, this, note);
        connect(bar(), &ProtectionBar::decryptionRequested, this, note);
    }

    void cleanup() { m_pane.reset(); }

    void aSignedMessageIsAskedAboutOnce()
    {
        QSignalSpy asked(bar(), &ProtectionBar::signaturesRequested);
        MessageView view = signedMessage(1);
        m_pane->showMessage(view);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(chip(), u"Checking the signature…"_s);
        QVERIFY(bar()->button()->isHidden());
        view.isNewSender = true; // the case was read again
        m_pane->showMessage(view);
        QCOMPARE(asked.size(), 1);
        bar()->showSignatures(m_request, checkOf(SignatureVerdict::Good));
        QCOMPARE(chip(), u"Verified"_s);
        QVERIFY(lines().contains(u"0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567"_s));
        QVERIFY(lines().contains(u"Jane Doe <jane@example.org>"_s));
        QVERIFY(lines().contains(u"believes that the key is that of jane@example.org"_s));
    }

    void theChipSaysWhatGpgSays_data()
    {
        QTest::addColumn<SignatureCheck>("check");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("line");
        QTest::newRow("bad") << checkOf(SignatureVerdict::Bad) << u"Bad signature"_s
                             << u"Bad: this is not what was signed"_s;
        QTest::newRow("unknown") << checkOf(SignatureVerdict::UnknownKey) << u"Unknown key"_s
                                 << u"not in your keyring"_s;
        QTest::newRow("expired") << checkOf(SignatureVerdict::ExpiredKey) << u"Expired"_s
                                 << u"the key has expired"_s;
        QTest::newRow("revoked") << checkOf(SignatureVerdict::RevokedKey) << u"Revoked key"_s
                                 << u"the key was revoked"_s;
        QTest::newRow("not certified")
            << checkOf(SignatureVerdict::Good, KeyValidity::Unknown)
            << u"Verified with reservations"_s << u"anybody can make a key with this name"_s;
        SignatureCheck other = checkOf(SignatureVerdict::Good);
        other.signatures.first().users.first().address = u"joe@example.org"_s;
        QTest::newRow("somebody else's") << other << u"Verified with reservations"_s
                                         << u"does not name the sender, jane@example.org"_s;
        SignatureCheck part = checkOf(SignatureVerdict::Good);
        part.coversAll = false;
        QTest::newRow("a part") << part << u"Verified with reservations"_s
                                << u"Only a part of the message is signed"_s;
        SignatureCheck none;
        none.error = CryptoError{CryptoFault::NoGpg, {}};
        QTest::newRow("no gpg") << none << u"Signed, not checked"_s
                                << u"gpg was not found. Install GnuPG"_s;
        QTest::newRow("nothing there") << SignatureCheck() << u"No signature found"_s << QString();
    }

    void theChipSaysWhatGpgSays()
    {
        QFETCH(const SignatureCheck, check);
        QFETCH(const QString, line);
        m_pane->showMessage(signedMessage(1));
        bar()->showSignatures(m_request, check);
        QTEST(chip(), "chip");
        QVERIFY2(lines().contains(line), qPrintable(lines()));
    }

    void anAnswerToAnotherMessageIsDropped()
    {
        QSignalSpy stopped(bar(), &ProtectionBar::stopRequested);
        m_pane->showMessage(signedMessage(1));
        const int first = m_request;
        m_pane->showMessage(signedMessage(2));
        QCOMPARE(stopped.size(), 1);
        bar()->showSignatures(first, checkOf(SignatureVerdict::Good));
        QCOMPARE(chip(), u"Checking the signature…"_s);
        m_pane->clear();
        QCOMPARE(stopped.size(), 2);
        bar()->showSignatures(m_request, checkOf(SignatureVerdict::Good));
        QVERIFY(bar()->chip()->isHidden());
        QVERIFY(bar()->isHidden());
    }

    void aStoppedRequestsLateAnswerIsNotThatOfTheNext()
    {
        const auto stopped = std::unexpected(Failure(CryptoError{CryptoFault::Stopped, {}}));
        m_pane->showMessage(signedMessage(1));
        const int first = m_request;
        m_pane->showMessage(signedMessage(2));
        m_pane->showMessage(signedMessage(1));
        bar()->showSignatures(first, stopped);
        QCOMPARE(chip(), u"Checking the signature…"_s);
        bar()->showSignatures(m_request, checkOf(SignatureVerdict::Bad));
        QCOMPARE(chip(), u"Bad signature"_s);
        m_pane->showMessage(encryptedMessage(3));
        m_pane->handleKey(Qt::Key_Y);
        const int opening = m_request;
        m_pane->handleKey(Qt::Key_Y);
        m_pane->handleKey(Qt::Key_Y);
        bar()->showDecrypted(opening, stopped);
        QCOMPARE(chip(), u"Decrypting…"_s);
        bar()->showDecrypted(m_request, openedMail());
        QCOMPARE(chip(), u"Decrypted, not kept"_s);
    }

    void anotherCasebooksMessageIsAnother()
    {
        MessageView view = encryptedMessage(1);
        m_pane->showMessage(view);
        m_pane->handleKey(Qt::Key_Y);
        bar()->showDecrypted(m_request, openedMail());
        view.message.messageRef = u"another@example.org"_s;
        m_pane->showMessage(view);
        QCOMPARE(text(), u"(sealed)"_s);
        QVERIFY(!bar()->decrypted());
    }

    void nothingIsDecryptedUnasked()
    {
        QSignalSpy asked(bar(), &ProtectionBar::decryptionRequested);
        m_pane->showMessage(encryptedMessage(1));
        QCOMPARE(asked.size(), 0);
        QCOMPARE(chip(), u"Encrypted"_s);
        QVERIFY(!bar()->button()->isHidden());
        QVERIFY(m_pane->handleKey(Qt::Key_Y));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(chip(), u"Decrypting…"_s);
        QCOMPARE(bar()->button()->text(), u"Stop"_s);
    }

    void whatWasDecryptedIsShownAndForgotten()
    {
        m_pane->showMessage(encryptedMessage(1));
        m_pane->handleKey(Qt::Key_Y);
        bar()->showDecrypted(m_request, openedMail());
        QCOMPARE(text(), u"The secret \\u202Ereport."_s);
        QCOMPARE(chip(), u"Decrypted, not kept"_s);
        QVERIFY(lines().contains(u"Decrypted in memory, not kept"_s));
        QVERIFY(lines().contains(u"Subject inside: XSS inside"_s));
        QVERIFY(lines().contains(u"Attachment inside: poc\\u202Efdp.sh, text/x-shellscript"_s));
        QVERIFY(lines().contains(u"Verified.\nIntact, signed"_s));
        m_pane->handleKey(Qt::Key_Y); // closes it
        QCOMPARE(text(), u"(sealed)"_s);
        QVERIFY(!bar()->decrypted());
        m_pane->handleKey(Qt::Key_Y);
        bar()->showDecrypted(m_request, openedMail());
        m_pane->showMessage(encryptedMessage(2));
        QVERIFY(!bar()->decrypted());
        m_pane->showMessage(encryptedMessage(1));
        QVERIFY(!bar()->decrypted());
        QCOMPARE(text(), u"(sealed)"_s);
    }

    void aPlaceOfTheMessageIsInWhatCame()
    {
        m_pane->showMessage(encryptedMessage(1));
        m_pane->handleKey(Qt::Key_Y);
        bar()->showDecrypted(m_request, openedMail());
        m_pane->selectText(1, 7);
        QCOMPARE(m_pane->findChild<QPlainTextEdit *>(u"messageText"_s)->textCursor().selectedText(),
                 u"sealed"_s);
    }

    void aStopTakesTheQuestionBack()
    {
        QSignalSpy stopped(bar(), &ProtectionBar::stopRequested);
        m_pane->showMessage(encryptedMessage(1));
        bar()->button()->click();
        bar()->button()->click();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(chip(), u"Encrypted"_s);
        bar()->showDecrypted(m_request, openedMail()); // it was too late
        QCOMPARE(text(), u"(sealed)"_s);
    }

    void aFailureSaysWhatToDo()
    {
        m_pane->showMessage(encryptedMessage(1));
        bar()->button()->click();
        bar()->showDecrypted(m_request,
                             std::unexpected(Failure(CryptoError{CryptoFault::NoSecretKey, {}})));
        QCOMPARE(chip(), u"Encrypted"_s);
        QCOMPARE(bar()->button()->text(), u"Decrypt"_s);
        QVERIFY(lines().contains(u"keys that your keyring does not have. Ask"_s));
    }

    void whatIsSignedAndEncryptedShowsBoth()
    {
        QSignalSpy checked(bar(), &ProtectionBar::signaturesRequested);
        m_pane->showMessage(bothMessage(1));
        QCOMPARE(checked.size(), 1);
        bar()->showSignatures(m_request, checkOf(SignatureVerdict::Bad));
        QCOMPARE(chip(), u"Encrypted \u00b7 Bad signature"_s);
        QVERIFY(!bar()->button()->isHidden());
        m_pane->handleKey(Qt::Key_Y);
        QCOMPARE(chip(), u"Decrypting…"_s);
        DecryptedMail mail = openedMail();
        mail.check = {};
        mail.outer = checkOf(SignatureVerdict::Bad);
        bar()->showDecrypted(m_request, mail);
        QCOMPARE(chip(), u"Decrypted, not kept \u00b7 Bad signature"_s);
        QVERIFY(lines().contains(u"Bad: this is not what was signed"_s));
        QVERIFY(lines().contains(u"There is no signature inside."_s));
        m_pane->handleKey(Qt::Key_Y);
        QCOMPARE(chip(), u"Encrypted \u00b7 Bad signature"_s);
        QCOMPARE(checked.size(), 1);
    }

    void whoDecryptsBeforeTheCheckLosesNoSignature()
    {
        QSignalSpy checked(bar(), &ProtectionBar::signaturesRequested);
        QSignalSpy stopped(bar(), &ProtectionBar::stopRequested);
        m_pane->showMessage(bothMessage(1));
        m_pane->handleKey(Qt::Key_Y);
        QCOMPARE(stopped.size(), 1);
        m_pane->handleKey(Qt::Key_Y); // stops the decryption
        QCOMPARE(checked.size(), 2);
        m_pane->handleKey(Qt::Key_Y);
        bar()->showDecrypted(m_request,
                             std::unexpected(Failure(CryptoError{CryptoFault::NoSecretKey, {}})));
        QCOMPARE(checked.size(), 3);
        bar()->showSignatures(m_request, checkOf(SignatureVerdict::Good));
        QCOMPARE(chip(), u"Encrypted \u00b7 Verified"_s);
        QVERIFY(lines().contains(u"keys that your keyring does not have"_s));
    }

    void aPartThatStayedShutIsTold()
    {
        m_pane->showMessage(encryptedMessage(1));
        m_pane->handleKey(Qt::Key_Y);
        DecryptedMail mail = openedMail();
        mail.error = CryptoError{CryptoFault::NoSecretKey, {}};
        bar()->showDecrypted(m_request, mail);
        QCOMPARE(text(), u"The secret \\u202Ereport."_s);
        QVERIFY(lines().contains(u"A part stayed shut. It is encrypted to keys"_s));
    }

    void smimeIsOnlyRecognised()
    {
        QSignalSpy asked(bar(), &ProtectionBar::decryptionRequested);
        MessageView view = encryptedMessage(1);
        view.headers = u"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n"_s;
        m_pane->showMessage(view);
        QVERIFY(bar()->button()->isHidden());
        m_pane->handleKey(Qt::Key_Y);
        QCOMPARE(asked.size(), 0);
        QVERIFY(lines().contains(u"S/MIME"_s));
    }

    void manyLinesAreCut()
    {
        m_pane->showMessage(encryptedMessage(1));
        bar()->button()->click();
        DecryptedMail mail = openedMail();
        const AttachmentInfo one =
            mail.attachments.constFirst(); // resize() may not be given an element of its own
        mail.attachments.resize(500, one);
        bar()->showDecrypted(m_request, mail);
        QCOMPARE(lines().count(u'\n'), 12);
        QVERIFY(lines().endsWith(u"more lines."_s) || lines().endsWith(u"more line(s)."_s));
    }
};

QTEST_MAIN(TestProtectionBar)
#include "tst_protectionbar.moc"
