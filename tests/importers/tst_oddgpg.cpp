// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/keyring.h"
#include "importers/openpgp.h"

#include <QTest>

#include <csignal>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// Against a program that speaks as gpg does, but says of a signature nothing of its key.
class TestOddGpg final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aSignatureWithoutAKeyIsNotLookedUp()
    {
        const QString gpgconf = QStandardPaths::findExecutable(u"gpgconf"_s);
        if (gpgconf.isEmpty()) {
            QSKIP("gpg is not installed");
        }
        // the program does not read its input; GPGME leaves the handler of QTest alone
        std::signal(SIGPIPE, SIG_IGN);
        const Keyring keys;
        keys.use();
        const QByteArray folder = QFile::encodeName(keys.path());
        keys.write(u"gpgconf"_s,
                   "#!/bin/sh\ncase \"$*\" in\n*--list-components*) echo gpg:OpenPGP:" + folder +
                       "/gpg ;;\n*) exec " + QFile::encodeName(gpgconf) + " \"$@\" ;;\nesac\n");
        keys.write(u"gpg"_s,
                   "#!/bin/sh\necho \"$*\" >>\"$GNUPGHOME/asked\"\nfd=1\nlast=\nfor word; do\n"
                   "test \"$last\" = --status-fd && fd=$word\nlast=$word\ndone\ncase \"$*\" in\n"
                   "*--version*) echo 'gpg (GnuPG) 2.4.7' ;;\n"
                   "*--verify*) eval \"echo '[GNUPG:] NEWSIG' >&$fd\"\n"
                   "eval \"echo '[GNUPG:] ERRSIG  1 10 00 1700000000 4' >&$fd\" ;;\nesac\n");
        for (const QString &name : {u"/gpgconf"_s, u"/gpg"_s}) {
            QFile::setPermissions(keys.path() + name,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", QByteArray(folder + ':' + qgetenv("PATH")));
        const auto found = OpenPgp({}).verify("text", "signature");
        QFile asked(keys.path() + u"/asked"_s);
        QVERIFY(asked.open(QIODevice::ReadOnly));
        const QByteArray questions = asked.readAll();
        QVERIFY2(questions.contains("--verify"), questions.constData());
        QVERIFY2(found.has_value(), questions.constData());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().key, QString());
        QVERIFY2(!questions.contains("--list-keys"), questions.constData());
    }
};

QTEST_GUILESS_MAIN(TestOddGpg)
#include "tst_oddgpg.moc"
