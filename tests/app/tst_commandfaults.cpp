// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Four bytes of the database header (sqlite.org/fileformat2.html §1.3), big-endian.
QByteArray withHeader(QByteArray bytes, qsizetype at, quint8 last)
{
    return bytes.replace(at, 4, QByteArray("\0\0\0", 3).append(static_cast<char>(last)));
}

constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;

/// Permissions do not bind root, so the program runs as nobody then.
Answer docketAsNobody(const QStringList &arguments)
{
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr uid_t Nobody = 65534;
        if (::geteuid() == 0 && (::setgid(Nobody) != 0 || ::setuid(Nobody) != 0)) {
            ::_exit(99);
        }
    });
    process.start(QStringLiteral(DOCKET_PROGRAM), arguments);
    return Docket::finished(process);
}

} // namespace

/// Casebooks that are not there, not ours, damaged, newer, locked or read-only.
class CommandFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aBadCasebookIsRefusedUntouched_data();
    void aBadCasebookIsRefusedUntouched();
    void verifyNamesADamagedOriginal();
    void anotherDocketMayReadButNotWrite();
    void aReadOnlyCasebookIsReadButNotChanged();
    void whatCannotBeReadInAFolderIsSaid();
    void aNewCasebookNeedsAFolder();
    void aFullDiskBehindTheOutputIsSaid();

private:
    QTemporaryDir m_source;
    QByteArray m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandFaultsTest::initTestCase()
{
    const QString path = m_source.filePath(u"sample.docket"_s);
    const Answer made = docket({u"sample"_s, path});
    QVERIFY2(made.exit == 0, qPrintable(made.errors));
    m_sample = bytesOf(path);
    QVERIFY(m_sample.size() > 50'000);
}

void CommandFaultsTest::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void CommandFaultsTest::aBadCasebookIsRefusedUntouched_data()
{
    using Make = std::function<QByteArray(const QByteArray &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("said");

    QTest::newRow("an empty file")
        << Make([](const QByteArray &) { return QByteArray(); }) << u"not a casebook"_s;
    QTest::newRow("a binary file") << Make([](const QByteArray &) {
        return QByteArray("\x7f\x45LF\0\1\2\3", 8).repeated(999);
    }) << u"not a casebook"_s;
    QTest::newRow("another program's SQLite file")
        << Make([](const QByteArray &sample) { return withHeader(sample, ApplicationIdAt, 0); })
        << u"not a casebook"_s;
    QTest::newRow("one from a newer version")
        << Make([](const QByteArray &sample) { return withHeader(sample, UserVersionAt, 99); })
        << u"newer version"_s;
    QTest::newRow("a truncated one")
        << Make([](const QByteArray &sample) { return sample.first(sample.size() / 2); })
        << u"cut off"_s;
}

void CommandFaultsTest::aBadCasebookIsRefusedUntouched()
{
    QFETCH(const std::function<QByteArray(const QByteArray &)>, make);
    QFETCH(const QString, said);
    const QString path = m_folder->filePath(u"bad.docket"_s);
    const QByteArray bytes = make(m_sample);
    write(path, bytes);
    const QList<QStringList> commands{
        {u"list"_s, path},
        {u"due"_s, path},
        {u"show"_s, path, u"DKT-26-001"_s},
        {u"verify"_s, path},
        {u"import"_s, path, QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox")},
        {u"act"_s, path, u"DKT-26-001"_s, u"evaluate"_s},
    };
    for (const QStringList &command : commands) {
        const Answer answer = docket(command);
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.errors.startsWith("docket: "_L1 + path + ": "_L1) &&
                     answer.errors.contains(said),
                 qPrintable(answer.errors));
        QCOMPARE(bytesOf(path), bytes);
    }
    const Answer missing = docket({u"list"_s, m_folder->filePath(u"none.docket"_s)});
    QCOMPARE(missing.exit, 3);
    QVERIFY2(missing.errors.contains(u"no such casebook"_s), qPrintable(missing.errors));
    QCOMPARE(docket({u"list"_s, m_folder->path()}).exit, 3); // a folder
}

void CommandFaultsTest::verifyNamesADamagedOriginal()
{
    const QString path = m_folder->filePath(u"sample.docket"_s);
    const qsizetype frame = m_sample.lastIndexOf("\x28\xB5\x2F\xFD"); // zstd's magic number
    QVERIFY(frame > 0);
    QByteArray bytes = m_sample;
    constexpr qsizetype Inside = 30;
    bytes[frame + Inside] = static_cast<char>(bytes.at(frame + Inside) ^ 0x55);
    write(path, bytes);
    const Answer verified = docket({u"verify"_s, path, u"--json"_s});
    QCOMPARE(verified.exit, 1);
    const QJsonArray problems = verified.json()["problems"_L1].toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().toString().startsWith(u"original "_s));
    QVERIFY2(problems.first().toString().contains(u" of DKT-26-0"_s),
             qPrintable(problems.first().toString()));
    QCOMPARE(docket({u"list"_s, path}).exit, 0); // the rest can be read
}

void CommandFaultsTest::anotherDocketMayReadButNotWrite()
{
    const QString path = m_folder->filePath(u"sample.docket"_s);
    write(path, m_sample);
    QLockFile other(QFileInfo(path).canonicalFilePath() + ".lock"_L1);
    QVERIFY(other.lock());
    const Answer refused =
        docket({u"act"_s, path, u"DKT-26-001"_s, u"note"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.errors.contains(u"Another Docket"_s), qPrintable(refused.errors));
    QCOMPARE(docket({u"list"_s, path}).exit, 0);
}

void CommandFaultsTest::aReadOnlyCasebookIsReadButNotChanged()
{
    const QString path = m_folder->filePath(u"sample.docket"_s);
    write(path, m_sample);
    constexpr auto ReadFile = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto EnterFolder = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, ReadFile));
    QVERIFY(QFile::setPermissions(m_folder->path(), ReadFile | EnterFolder));
    if (docketAsNobody({u"--version"_s}).exit != 0) {
        QSKIP("the program cannot be run as another user here");
    }
    const Answer list = docketAsNobody({u"list"_s, path, u"--json"_s});
    QVERIFY2(list.exit == 0, qPrintable(list.errors));
    QCOMPARE(list.json()["total"_L1].toInt(), 23);
    const Answer act =
        docketAsNobody({u"act"_s, path, u"DKT-26-001"_s, u"note"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(act.exit, 3);
    QVERIFY2(act.errors.contains(u"cannot be written"_s), qPrintable(act.errors));
    QCOMPARE(bytesOf(path), m_sample);
    QVERIFY(QFile::setPermissions(m_folder->path(), ReadFile | EnterFolder | QFile::WriteOwner));
}

void CommandFaultsTest::whatCannotBeReadInAFolderIsSaid()
{
    if (docketAsNobody({u"--version"_s}).exit != 0) {
        QSKIP("the program cannot be run as another user here");
    }
    constexpr auto Everybody =
        QFile::ReadOwner | QFile::ReadOther | QFile::ExeOwner | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), Everybody | QFile::WriteOwner));
    write(m_folder->filePath(u"open.eml"_s), "From: a@example.org\nSubject: s\n\nt\n");
    const QString mail = m_folder->filePath(u"closed.eml"_s);
    write(mail, "From: a@example.org\nSubject: s\n\nt\n");
    QVERIFY(QFile::setPermissions(mail, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QDir(m_folder->path()).mkdir(u"shut"_s));
    const QString shut = m_folder->filePath(u"shut"_s);
    QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Answer inspect = docketAsNobody({u"inspect"_s, m_folder->path()});
    QCOMPARE(inspect.exit, 1);
    QVERIFY2(inspect.errors.contains(mail), qPrintable(inspect.errors));
    QVERIFY2(inspect.errors.contains(shut), qPrintable(inspect.errors));
}

void CommandFaultsTest::aNewCasebookNeedsAFolder()
{
    const Answer made = docket({u"new"_s, m_folder->filePath(u"no/such/a.docket"_s)});
    QCOMPARE(made.exit, 3);
    QVERIFY2(made.errors.contains(u"no such folder"_s), qPrintable(made.errors));
}

void CommandFaultsTest::aFullDiskBehindTheOutputIsSaid()
{
    if (!QFileInfo::exists(u"/dev/full"_s)) {
        QSKIP("there is no /dev/full here");
    }
    const QString path = m_folder->filePath(u"sample.docket"_s);
    write(path, m_sample);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(DOCKET_PROGRAM), {u"list"_s, path, u"--json"_s});
    const Answer answer = Docket::finished(process);
    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.errors.contains(u"standard output"_s), qPrintable(answer.errors));
}

QTEST_GUILESS_MAIN(CommandFaultsTest)
#include "tst_commandfaults.moc"
