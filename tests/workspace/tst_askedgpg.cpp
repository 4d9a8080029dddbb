// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/keyring.h"
#include "workspace/smallbook.h"

#include <QDir>
#include <QDirIterator>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// What a casebook lets the person's gpg say of its messages, and that it keeps nothing of it.
class TestAskedGpg final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Keyring> m_keys;
    std::unique_ptr<SmallBook> m_book;
    QObject m_context;

    MessageId imported(const QByteArray &content) const
    {
        QTemporaryDir folder;
        const auto done = (*m_book)->importNow(
            {.paths = {writeIn(folder, u"in.eml"_s, mailOf("jane@example.org", content))}}, {}, {});
        QVERIFY(done.has_value());
        const auto id = (*m_book)->messageByRef(u"1@example.org"_s);
        QVERIFY(id.has_value() && id->has_value());
        return **id;
    }

    /// The files of the casebook by name. They hold texts packed, so that a word in them is not
    /// found; but whatever is stored changes them. What readers share is no content (-shm).
    [[nodiscard]] QMap<QString, QByteArray> bookFiles() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator names(QFileInfo(m_book->path()).path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (names.hasNext()) {
            QFile file(names.next());
            if (!file.fileName().endsWith(u"-shm"_s) && file.open(QIODevice::ReadOnly)) {
                files.insert(file.fileName(), file.readAll());
            }
        }
        return files;
    }

    [[nodiscard]] QByteArray sealed(const QByteArray &bytes) const
    {
        return m_keys->gpg({u"--armor"_s, u"--recipient"_s, u"jane@example.org"_s, u"--encrypt"_s},
                           bytes);
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!Keyring::hasGpg()) {
            QSKIP("gpg is not installed");
        }
        m_keys = std::make_unique<Keyring>();
        m_keys->makeKey(u"Jane Doe <jane@example.org>"_s);
    }

    void init()
    {
        m_keys->use();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
    }

    void cleanup() { m_book.reset(); }

    void cleanupTestCase() { m_keys.reset(); }

    void aSignatureIsCheckedFromTheOriginal()
    {
        const QByteArray entity = "Content-Type: text/plain\n\nFrom here it crashes.\n";
        const MessageId id = imported(
            signedContent(entity, m_keys->signature(withCrLf(entity), u"jane@example.org"_s)));
        std::optional<SignatureStanding> standing;
        (*m_book)->signaturesLater(id, {}, &m_context, [&](const Outcome<SignatureCheck> &check) {
            standing = check ? standingOf(*check, u"jane@example.org"_s) : SignatureStanding::None;
        });
        QTRY_VERIFY_WITH_TIMEOUT(standing.has_value(), 60'000);
        QCOMPARE(*standing, SignatureStanding::Verified);
    }

    void whatWasDecryptedIsKeptNowhere()
    {
        const MessageId id =
            imported(encryptedContent(sealed("Content-Type: text/plain\n\nxylophonic secret\n")));
        const QTemporaryDir scratch;
        const QByteArray usual = qgetenv("TMPDIR");
        const auto restore =
            qScopeGuard([&] { usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual); });
        qputenv("TMPDIR", QFile::encodeName(scratch.path()));
        const QMap<QString, QByteArray> before = bookFiles();
        QString text;
        (*m_book)->decryptLater(id, {}, &m_context, [&](const Outcome<DecryptedMail> &mail) {
            text = mail ? mail->text : u"failed"_s;
        });
        QTRY_COMPARE_WITH_TIMEOUT(text, u"xylophonic secret\n"_s, 60'000);
        const QMap<QString, QByteArray> after = bookFiles();
        const auto found = (*m_book)->search({u"xylophonic"_s});
        QVERIFY(found.has_value());
        QVERIFY(found->isEmpty());
        QVERIFY(!before.isEmpty());
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after == before);
        const QDir left(scratch.path());
        QCOMPARE(left.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList());
    }

    void theEndOfTheCasebookEndsTheWaitForAPassphrase()
    {
        Keyring locked;
        locked.setPassphrase(u"a passphrase"_s);
        locked.makeKey(u"Jane Doe <jane@example.org>"_s);
        locked.write(u"ask"_s, "#!/bin/sh\necho $$ >\"$GNUPGHOME/asked\"\nexec sleep 300\n");
        QFile::setPermissions(locked.path() + u"/ask"_s,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        locked.write(u"gpg-agent.conf"_s,
                     "pinentry-program " + QFile::encodeName(locked.path()) + "/ask\n");
        QProcess::execute(u"gpgconf"_s, {u"--homedir"_s, locked.path(), u"--kill"_s, u"all"_s});
        const MessageId id = imported(encryptedContent(locked.gpg(
            {u"--armor"_s, u"--recipient"_s, u"jane@example.org"_s, u"--encrypt"_s}, "Secret.\n")));
        locked.use();
        bool hasAnswer = false;
        (*m_book)->decryptLater(id, {}, &m_context,
                                [&](const Outcome<DecryptedMail> &) { hasAnswer = true; });
        const QString asked = locked.path() + u"/asked"_s;
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(asked).size() > 1, 60'000);
        m_book.reset(); // does not wait for the person
        QVERIFY(!hasAnswer);
        QFile pid(asked);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        ::kill(pid.readAll().trimmed().toInt(), SIGTERM);
    }
};

QTEST_GUILESS_MAIN(TestAskedGpg)
#include "tst_askedgpg.moc"
