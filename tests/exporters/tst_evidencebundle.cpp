// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/evidencebundle.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read");
}

/// Reads a zip back, as another program would with this password; names with their bytes.
QHash<QString, QByteArray> unzip(const QByteArray &zip, const char *password)
{
    QHash<QString, QByteArray> files;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    archive_read_add_passphrase(reader, password);
    archive_read_open_memory(reader, zip.constData(), static_cast<size_t>(zip.size()));
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray bytes(64 * 1024, '\0');
        const la_ssize_t size =
            archive_read_data(reader, bytes.data(), static_cast<size_t>(bytes.size()));
        bytes.resize(std::max<la_ssize_t>(size, 0));
        files.insert(QString::fromUtf8(archive_entry_pathname_utf8(entry)),
                     size < 0 ? QByteArray("refused") : bytes);
    }
    archive_read_free(reader);
    return files;
}

} // namespace

class EvidenceBundleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void namesAreNeutralAndNoTwoAreTheSame()
    {
        auto folder = EvidenceFolder::make(m_folder->path(), u"DKT-26-001-evidence"_s);
        QVERIFY(folder.has_value());
        const QString path = (*folder)->path();
        int number = 0;
        for (const QString &name :
             {u"poc.py"_s, u"POC.PY"_s, u"../../etc/passwd"_s, u"x\u202Egnp.exe"_s, QString(),
              u"SHA256SUMS"_s, u"sha256sums"_s}) {
            QVERIFY((*folder)->add(name, ++number, name.toUtf8()));
        }
        QVERIFY((*folder)->finish());
        QStringList files = QDir(path).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(files, (QStringList{u"POC-2.PY.txt"_s, u"SHA256SUMS"_s, u"SHA256SUMS-2"_s,
                                     u"attachment-5"_s, u"passwd"_s, u"poc.py.txt"_s,
                                     u"sha256sums-3"_s, u"x_gnp.exe.txt"_s}));
        for (const QString &file : files) {
            const QFileInfo info(QDir(path).filePath(file));
            QVERIFY2(!(info.permissions() &
                       (QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther)),
                     qPrintable(file));
        }
        QCOMPARE(contentOf(path + u"/passwd"_s), "../../etc/passwd");
    }

    /// The form that sha256sum(1) reads: digest, two spaces, name.
    void theManifestNamesEveryFile()
    {
        auto folder = EvidenceFolder::make(m_folder->path(), u"e"_s);
        QVERIFY((*folder)->add(u"a.c"_s, 1, "int x;"));
        QVERIFY((*folder)->finish());
        const QByteArray digest =
            QCryptographicHash::hash("int x;", QCryptographicHash::Sha256).toHex();
        QCOMPARE(contentOf((*folder)->path() + u"/SHA256SUMS"_s), digest + "  a.c\n");
    }

    void nothingIsOverwritten()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"e"_s));
        const auto second = EvidenceFolder::make(m_folder->path(), u"e"_s);
        QVERIFY(second.has_value());
        QCOMPARE((*second)->path(), m_folder->filePath(u"e-2"_s));

        const QString path = m_folder->filePath(u"mine.txt"_s);
        QVERIFY(writeNewFile(path, "first"));
        const auto again = writeNewFile(path, "second");
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().path, path);
        QCOMPARE(contentOf(path), "first");
        QVERIFY(!EvidenceZip::make(path, u"infected"_s).has_value());
        QCOMPARE(contentOf(path), "first");
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const auto none = EvidenceFolder::make(m_folder->filePath(u"missing"_s), u"e"_s);
        QVERIFY(!none.has_value());
    }

    void theZipNeedsItsPassword()
    {
        const QString path = m_folder->filePath(u"e.zip"_s);
        auto zip = EvidenceZip::make(path, u"infected"_s);
        QVERIFY(zip.has_value());
        QVERIFY((*zip)->add(u"poc.py"_s, 1, "print('a secret marker')"));
        QVERIFY((*zip)->add(u"umlaut-ü.txt"_s, 2, QByteArray()));
        QVERIFY((*zip)->finish());
        const QByteArray bytes = contentOf(path);
        QVERIFY(!bytes.contains("secret marker"));
        const auto files = unzip(bytes, "infected");
        QCOMPARE(files.value(u"poc.py.txt"_s), "print('a secret marker')");
        QCOMPARE(files.value(u"umlaut-ü.txt"_s), QByteArray());
        QVERIFY(files.value(u"SHA256SUMS"_s).contains("  poc.py.txt\n"));
        QCOMPARE(unzip(bytes, "wrong").value(u"poc.py.txt"_s), "refused");
    }

    void anUnfinishedZipIsGone()
    {
        const QString path = m_folder->filePath(u"e.zip"_s);
        {
            auto zip = EvidenceZip::make(path, u"infected"_s);
            QVERIFY(zip.has_value());
            QVERIFY((*zip)->add(u"a"_s, 1, "x"));
        }
        QVERIFY(!QFile::exists(path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EvidenceBundleTest)
#include "tst_evidencebundle.moc"
