// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lets files of this process grow to `bytes` only, as a full disk would.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class tst_AtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"advisory.md"_s);
    }

    void writesExactlyTheBytes()
    {
        const QByteArray bytes("a\r\nb\0c\n", 7);
        QVERIFY(writeFile(m_path, bytes).has_value());
        QCOMPARE(contentOf(m_path), bytes);
    }

    void replacesAnOlderFile()
    {
        QVERIFY(writeFile(m_path, "a longer first version").has_value());
        QVERIFY(writeFile(m_path, "second").has_value());
        QCOMPARE(contentOf(m_path), "second"_ba);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aMissingFolderIsNamed()
    {
        const QString path = m_folder->filePath(u"no/such/advisory.md"_s);
        const auto result = writeFile(path, "text");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().fault, ExportFault::CannotWrite);
        QCOMPARE(result.error().path, path);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void aFolderIsNotOverwritten()
    {
        const auto result = writeFile(m_folder->path(), "text");
        QVERIFY(!result.has_value());
        QVERIFY(!result.error().detail.isEmpty());
        QVERIFY(QDir(m_folder->path()).exists());
    }

    void aPipeIsNotReplacedByAFile()
    {
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QVERIFY(!writeFile(m_path, "text").has_value());
        struct stat status{};
        QCOMPARE(stat(QFile::encodeName(m_path).constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void aFullDiskLeavesTheOldFileAndNothingElse()
    {
        QVERIFY(writeFile(m_path, "the old advisory").has_value());
        {
            const FileSizeLimit limit(1024);
            const auto result = writeFile(m_path, QByteArray(1 << 20, 'x'));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().fault, ExportFault::CannotWrite);
            QVERIFY(!result.error().detail.isEmpty());
        }
        QCOMPARE(contentOf(m_path), "the old advisory"_ba);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void severalFilesAreThereTogether()
    {
        const QString other = m_folder->filePath(u"other.md"_s);
        QVERIFY(writeFiles({{m_path, "one"}, {other, "two"}}).has_value());
        QCOMPARE(contentOf(m_path), "one"_ba);
        QCOMPARE(contentOf(other), "two"_ba);
    }

    void aFullDiskLeavesNoneOfSeveral()
    {
        const QString other = m_folder->filePath(u"other.md"_s);
        QVERIFY(writeFile(m_path, "the old advisory").has_value());
        {
            const FileSizeLimit limit(1024);
            const auto result = writeFiles({{m_path, "new"}, {other, QByteArray(1 << 20, 'x')}});
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().path, other);
        }
        QCOMPARE(contentOf(m_path), "the old advisory"_ba);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    /// A folder of the name of the last file, which is found out when it would take its name.
    void oneThatCannotTakeItsNameTakesTheOthersBack()
    {
        const QString fresh = m_folder->filePath(u"fresh.md"_s);
        const QString folder = m_folder->filePath(u"folder.md"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeFile(m_path, "the old advisory").has_value());
        QVERIFY(!writeFiles({{m_path, "new"}, {fresh, "new"}, {folder, "new"}}).has_value());
        QCOMPARE(contentOf(m_path), "the old advisory"_ba);
        QVERIFY(!QFile::exists(fresh));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
