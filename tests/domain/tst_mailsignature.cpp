// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailsignature.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString Jane = u"jane@example.org"_s;
const QString Joe = u"joe@example.org"_s;

MailSignature signatureOf(SignatureVerdict verdict, const QList<KeyUser> &users = {})
{
    MailSignature signature;
    signature.verdict = verdict;
    signature.users = users;
    signature.validity = KeyValidity::Full;
    return signature;
}

} // namespace

Q_DECLARE_METATYPE(Docket::SignatureStanding)

class TestMailSignature final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void standings_data()
    {
        QTest::addColumn<QList<MailSignature>>("signatures");
        QTest::addColumn<bool>("coversAll");
        QTest::addColumn<SignatureStanding>("expected");
        const KeyUser jane{u"Jane <jane@example.org>"_s, Jane, KeyValidity::Full};
        const KeyUser claimed{u"Jane <jane@example.org>"_s, Jane, KeyValidity::Unknown};
        const KeyUser joe{u"Joe <joe@example.org>"_s, Joe, KeyValidity::Full};
        const MailSignature good = signatureOf(SignatureVerdict::Good, {jane});
        QTest::newRow("none") << QList<MailSignature>() << false << SignatureStanding::None;
        QTest::newRow("by the sender") << QList{good} << true << SignatureStanding::Verified;
        QTest::newRow("of a part") << QList{good} << false << SignatureStanding::Reserved;
        QTest::newRow("by somebody else") << QList{signatureOf(SignatureVerdict::Good, {joe})}
                                          << true << SignatureStanding::Reserved;
        QTest::newRow("by a key that names nobody")
            << QList{signatureOf(SignatureVerdict::Good)} << true << SignatureStanding::Reserved;
        QTest::newRow("a certified key to which its owner added the sender's name")
            << QList{signatureOf(SignatureVerdict::Good, {joe, claimed})} << true
            << SignatureStanding::Reserved;
        QTest::newRow("one of two by somebody else")
            << QList{good, signatureOf(SignatureVerdict::Good, {joe})} << true
            << SignatureStanding::Reserved;
        QTest::newRow("one of two is bad")
            << QList{signatureOf(SignatureVerdict::Bad, {jane}), good} << true
            << SignatureStanding::Bad;
        QTest::newRow("no verdict") << QList{signatureOf(SignatureVerdict::Unreadable)} << true
                                    << SignatureStanding::Unchecked;
    }

    void standings()
    {
        QFETCH(const QList<MailSignature>, signatures);
        QFETCH(const bool, coversAll);
        QTEST(standingOf({.signatures = signatures, .coversAll = coversAll, .error = {}}, Jane),
              "expected");
    }

    void aFailureBesideAGoodSignatureIsAReservation()
    {
        SignatureCheck check;
        check.error = CryptoError{CryptoFault::NoGpg, {}};
        QCOMPARE(standingOf(check, Jane), SignatureStanding::Unchecked);
        check.signatures = {
            signatureOf(SignatureVerdict::Good, {{u"Jane"_s, Jane, KeyValidity::Full}})};
        check.coversAll = true;
        QCOMPARE(standingOf(check, Jane), SignatureStanding::Reserved);
        check.error.reset();
        QCOMPARE(standingOf(check, Jane), SignatureStanding::Verified);
        QCOMPARE(standingOf(check, {}), SignatureStanding::Reserved); // a mail from nobody
    }
};

QTEST_GUILESS_MAIN(TestMailSignature)
#include "tst_mailsignature.moc"
