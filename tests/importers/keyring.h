// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Docket::Testing {

/// A keyring of its own in a folder that goes away, never that of whoever runs the test. What is
/// tested looks at the one that use() was called of.
class Keyring final
{
public:
    Keyring()
    {
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    ~Keyring()
    {
        QProcess::execute(
            QStringLiteral("gpgconf"),
            {QStringLiteral("--homedir"), path(), QStringLiteral("--kill"), QStringLiteral("all")});
    }

    Q_DISABLE_COPY_MOVE(Keyring)

    [[nodiscard]] static bool hasGpg()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty();
    }

    [[nodiscard]] QString path() const { return m_home.path(); }

    void use() const { qputenv("GNUPGHOME", QFile::encodeName(path())); }

    /// Runs gpg on the keyring; what it writes.
    [[nodiscard]] QByteArray gpg(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QStringLiteral("gpg"),
                      QStringList{QStringLiteral("--homedir"), path(), QStringLiteral("--batch"),
                                  QStringLiteral("--yes"), QStringLiteral("--quiet"),
                                  QStringLiteral("--pinentry-mode"), QStringLiteral("loopback"),
                                  QStringLiteral("--passphrase"), m_passphrase} +
                          arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            QTest::qFail(qPrintable(arguments.join(u' ') + QStringLiteral(": ") +
                                    QString::fromLocal8Bit(process.readAllStandardError())),
                         __FILE__, __LINE__);
        }
        return process.readAllStandardOutput();
    }

    void setPassphrase(const QString &passphrase) { m_passphrase = passphrase; }

    /// Makes a key that signs and decrypts, with its secret part.
    void makeKey(const QString &user, const QString &until = QStringLiteral("never"),
                 const QStringList &options = {}) const
    {
        std::ignore =
            gpg(options + QStringList{QStringLiteral("--quick-generate-key"), user,
                                      QStringLiteral("default"), QStringLiteral("default"), until});
    }

    /// The fingerprint of a user's main key.
    [[nodiscard]] QString key(const QString &user) const
    {
        const QList<QByteArray> lines =
            gpg({QStringLiteral("--with-colons"), QStringLiteral("--list-keys"), user}).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("fpr:")) {
                return QString::fromLatin1(line.split(':').value(9));
            }
        }
        return {};
    }

    /// Takes a public key of another keyring in, and nothing of its secret part.
    void take(const Keyring &other, const QString &user) const
    {
        std::ignore =
            gpg({QStringLiteral("--import")}, other.gpg({QStringLiteral("--export"), user}));
    }

    /// The signature that stands beside these bytes.
    [[nodiscard]] QByteArray signature(const QByteArray &bytes, const QString &user,
                                       const QStringList &options = {}) const
    {
        return gpg(options + QStringList{QStringLiteral("--armor"), QStringLiteral("--local-user"),
                                         user, QStringLiteral("--detach-sign")},
                   bytes);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(QDir(path()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_home;
    QString m_passphrase = QLatin1StringView("");
};

/// A mail with these fields of its content and its body.
inline QByteArray mailOf(const QByteArray &from, const QByteArray &content)
{
    return "From: " + from +
           "\nTo: security@example.org\nSubject: A report\nMessage-ID: <1@example.org>\n"
           "Date: Fri, 20 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n" +
           content;
}

/// PGP/MIME (RFC 3156 §5) of a MIME entity, which ends without a line end of its own.
inline QByteArray signedContent(const QByteArray &entity, const QByteArray &signature,
                                const QByteArray &boundary = "sig")
{
    return "Content-Type: multipart/signed; micalg=pgp-sha512;\n"
           " protocol=\"application/pgp-signature\"; boundary=\"" +
           boundary + "\"\n\n--" + boundary + "\n" + entity + "\n--" + boundary +
           "\nContent-Type: application/pgp-signature; name=signature.asc\n\n" + signature +
           "\n--" + boundary + "--\n";
}

/// PGP/MIME (RFC 3156 §4) of an OpenPGP message.
inline QByteArray encryptedContent(const QByteArray &message)
{
    return "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\";\n"
           " boundary=enc\n\n--enc\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
           "\n--enc\nContent-Type: application/octet-stream; name=encrypted.asc\n\n" +
           message + "\n--enc--\n";
}

/// The bytes that a mail program signs.
inline QByteArray withCrLf(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n").replace("\n", "\r\n");
}

} // namespace Docket::Testing
