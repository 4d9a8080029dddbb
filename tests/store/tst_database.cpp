// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store/storefixture.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Docket {

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewCasebookIsMarkedAndComplete();
    void aNewCasebookOverwritesNothing();
    void aNewCasebookNeedsItsFolder();
    void pragmasAreSet_data();
    void pragmasAreSet();
    void badFilesAreRefusedAndLeftAlone_data();
    void badFilesAreRefusedAndLeftAlone();
    void aNewerSchemaInTheLogIsRefused();
    void aDamagedPageIsCorruptOrReported();
    void oneWriterAtATime();
    void aLockOfADeadProcessIsTakenOver();
    void aSymbolicLinkHasTheLockOfItsFile();
    void workersAndReadersWorkBesideTheWriter();
    void aSecondTransactionWaitsAndIsBusy();
    void readersWriteNothing();
    void aCasebookThatCannotBeWrittenCanBeRead();
    void whatIsNotCommittedIsGone();
    void verifyNamesWhatDangles();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString newCasebook(const QString &name = u"a.docket"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Mode = Database::Mode;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs SQL on a file without any of Docket's checks, as another program would.
void asAnotherProgram(const QString &path, const QStringList &statements)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    database.setDatabaseName(path);
    QVERIFY(database.open());
    for (const QString &sql : statements) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

QString pragma(const Database &database, QLatin1StringView name)
{
    return valueOf(
        Statement(database, {"PRAGMA"_L1, name}).one([](Row &row) { return row.text(); }));
}

/// Nobody else for the time of its life: permissions do not bind the superuser.
class Unprivileged final
{
public:
    Unprivileged()
        : m_isRoot(::geteuid() == 0)
        , m_isDone(!m_isRoot || ::setresuid(Nobody, Nobody, 0) == 0)
    {
    }

    ~Unprivileged()
    {
        if (m_isRoot && m_isDone && ::setresuid(0, 0, 0) != 0) {
            qFatal("cannot become the superuser again");
        }
    }

    Q_DISABLE_COPY_MOVE(Unprivileged)

    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    static constexpr uid_t Nobody = 65534;
    bool m_isRoot;
    bool m_isDone;
};

} // namespace

void TestDatabase::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestDatabase::newCasebook(const QString &name) const
{
    const QString path = pathOf(name);
    const auto database = valueOf(Database::open(path, Mode::Create));
    addPolicy(*database);
    return path;
}

void TestDatabase::aNewCasebookIsMarkedAndComplete()
{
    const QString path = pathOf(u"a b%20c?.docket"_s); // no URI, whatever it looks like
    {
        const auto database = valueOf(Database::open(path, Mode::Create));
        QCOMPARE(database->path(), path);
        QVERIFY(valueOf(database->verify()).isEmpty());
        // While it is open the file itself, not only its log, says what it is.
        QCOMPARE(bytesOf(path).mid(68, 4), "DKET"_ba);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a b%20c?.docket"_s});
    valueOf(Database::open(path, Mode::ReadWrite));
}

void TestDatabase::aNewCasebookOverwritesNothing()
{
    const QString path = pathOf(u"letter.txt"_s);
    write(path, "dear all");
    QCOMPARE(faultOf(Database::open(path, Mode::Create)), StoreFault::CannotOpen);
    QCOMPARE(bytesOf(path), "dear all"_ba);
    QCOMPARE(faultOf(Database::open(m_folder->path(), Mode::Create)), StoreFault::CannotOpen);
}

void TestDatabase::aNewCasebookNeedsItsFolder()
{
    QCOMPARE(faultOf(Database::open(pathOf(u"no/such/a.docket"_s), Mode::Create)),
             StoreFault::CannotOpen);
    QVERIFY(!QFile::exists(pathOf(u"no"_s)));
    QCOMPARE(faultOf(Database::open({}, Mode::Create)), StoreFault::CannotOpen);
}

void TestDatabase::pragmasAreSet_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("the main connection") << Mode::ReadWrite;
    QTest::newRow("a reader") << Mode::ReadOnly;
    QTest::newRow("a worker") << Mode::Worker;
    QTest::newRow("an import") << Mode::BulkWorker;
}

void TestDatabase::pragmasAreSet()
{
    QFETCH(const Mode, mode);
    const auto database = valueOf(Database::open(newCasebook(), mode));
    QCOMPARE(pragma(*database, "journal_mode"_L1), u"wal"_s);
    QCOMPARE(pragma(*database, "application_id"_L1).toInt(), 0x444B4554);
    QCOMPARE(pragma(*database, "user_version"_L1).toInt(), newestSchema());
    QCOMPARE(pragma(*database, "foreign_keys"_L1), u"1"_s);
    QCOMPARE(pragma(*database, "trusted_schema"_L1), u"0"_s);
    QCOMPARE(pragma(*database, "cell_size_check"_L1), u"1"_s);
    QVERIFY(pragma(*database, "busy_timeout"_L1).toInt() >= 5000);
    if (mode == Mode::ReadOnly) {
        QCOMPARE(pragma(*database, "query_only"_L1), u"1"_s);
    } else {
        QCOMPARE(pragma(*database, "synchronous"_L1), u"1"_s); // NORMAL
    }
    if (mode == Mode::BulkWorker) {
        QVERIFY(pragma(*database, "cache_size"_L1).toInt() <= -16'000);
        QVERIFY(pragma(*database, "cache_size"_L1).toInt() >= -24'000);
    }
}

void TestDatabase::badFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StoreFault>("fault");

    init();
    const QByteArray good = bytesOf(newCasebook());
    asAnotherProgram(pathOf(u"other.db"_s),
                     {u"CREATE TABLE bookmark (url)"_s, u"PRAGMA user_version = 1"_s});
    const QString newer = newCasebook(u"newer.docket"_s);
    asAnotherProgram(newer, {u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1)});
    QByteArray negative = good;
    negative.replace(60, 4, "\xFF\xFF\xFF\xFF");

    QTest::newRow("an empty file") << QByteArray() << StoreFault::NotADocket;
    QTest::newRow("a text") << "Dear security team,\n"_ba << StoreFault::NotADocket;
    QTest::newRow("a longer text") << QByteArray(8192, 'x') << StoreFault::NotADocket;
    QTest::newRow("bytes that are no text") << QByteArray(8192, '\0') << StoreFault::NotADocket;
    QTest::newRow("another program's database")
        << bytesOf(pathOf(u"other.db"_s)) << StoreFault::NotADocket;
    QTest::newRow("a casebook of a newer Docket") << bytesOf(newer) << StoreFault::NewerSchema;
    QTest::newRow("a casebook with an impossible version") << negative << StoreFault::Corrupt;
    QTest::newRow("cut off inside the header") << good.first(50) << StoreFault::Corrupt;
    QTest::newRow("cut off behind the header") << good.first(100) << StoreFault::Corrupt;
    QTest::newRow("cut off inside a page") << good.first(good.size() - 100) << StoreFault::Corrupt;
    QTest::newRow("cut off between pages") << good.chopped(3 * 4096) << StoreFault::Corrupt;
}

void TestDatabase::badFilesAreRefusedAndLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const StoreFault, fault);
    const QString path = pathOf(u"bad.docket"_s);
    write(path, bytes);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const auto result = Database::open(path, mode);
        QCOMPARE(faultOf(result), fault);
        QCOMPARE(result.error().path, path);
        QCOMPARE(bytesOf(path), bytes);
        // Nothing appears beside it either.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"bad.docket"_s});
    }
    QCOMPARE(faultOf(Database::open(pathOf(u"missing.docket"_s), Mode::ReadWrite)),
             StoreFault::CannotOpen);
    QVERIFY(!QFile::exists(pathOf(u"missing.docket"_s)));
    QCOMPARE(faultOf(Database::open(m_folder->path(), Mode::ReadWrite)), StoreFault::CannotOpen);
    QCOMPARE(faultOf(Database::open({}, Mode::ReadWrite)), StoreFault::CannotOpen);
}

void TestDatabase::aNewerSchemaInTheLogIsRefused()
{
    const QString path = newCasebook();
    const QString killed = pathOf(u"killed.docket"_s);
    {
        // What a newer Docket leaves that was killed: its version is in the log alone.
        const auto database = valueOf(Database::open(path, Mode::ReadWrite));
        valueOf(Statement(*database, {"PRAGMA user_version = 99"_L1}).run());
        QVERIFY(QFile::copy(path, killed));
        QVERIFY(QFile::copy(path + u"-wal"_s, killed + u"-wal"_s));
    }
    const QByteArray bytes = bytesOf(killed);
    const QByteArray log = bytesOf(killed + u"-wal"_s);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        QCOMPARE(faultOf(Database::open(killed, mode)), StoreFault::NewerSchema);
        QCOMPARE(bytesOf(killed), bytes);
        QCOMPARE(bytesOf(killed + u"-wal"_s), log);
    }
}

void TestDatabase::aDamagedPageIsCorruptOrReported()
{
    const QString path = newCasebook();
    QByteArray bytes = bytesOf(path);
    for (qsizetype at = 4096; at < bytes.size(); at += 4096) {
        bytes.replace(at, 64, QByteArray(64, '\xAA')); // the head of every page but the first
    }
    write(path, bytes);
    const auto database = Database::open(path, Mode::ReadOnly);
    if (!database) {
        QCOMPARE(database.error().fault, StoreFault::Corrupt);
        return;
    }
    const auto lines = (*database)->verify();
    QVERIFY(lines ? !lines->isEmpty() : lines.error().fault == StoreFault::Corrupt);
    QCOMPARE(faultOf(PolicyStore(**database).all()), StoreFault::Corrupt);
}

void TestDatabase::oneWriterAtATime()
{
    const QString path = newCasebook();
    {
        const auto first = valueOf(Database::open(path, Mode::ReadWrite));
        QCOMPARE(faultOf(Database::open(path, Mode::ReadWrite)), StoreFault::Busy);
        QCOMPARE(valueOf(PolicyStore(*first).all()).size(), 1);
    }
    valueOf(Database::open(path, Mode::ReadWrite));
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

void TestDatabase::aLockOfADeadProcessIsTakenOver()
{
    const QString path = newCasebook();
    // As QLockFile writes it: process, program, host. No process has a number over 2^22.
    write(path + u".lock"_s, "99999999\ndocket\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    valueOf(Database::open(path, Mode::ReadWrite));
}

void TestDatabase::aSymbolicLinkHasTheLockOfItsFile()
{
    const QString path = newCasebook();
    const QString link = pathOf(u"link.docket"_s);
    QVERIFY(QFile::link(path, link));
    const auto writer = valueOf(Database::open(link, Mode::ReadWrite));
    QCOMPARE(writer->path(), link);
    QCOMPARE(faultOf(Database::open(path, Mode::ReadWrite)), StoreFault::Busy);
}

void TestDatabase::workersAndReadersWorkBesideTheWriter()
{
    const QString path = newCasebook();
    const auto writer = valueOf(Database::open(path, Mode::ReadWrite));
    const auto worker = valueOf(Database::open(path, Mode::BulkWorker));
    const auto reader = valueOf(Database::open(path, Mode::ReadOnly));
    {
        auto transaction = valueOf(Transaction::begin(*worker));
        addPolicy(*worker, u"mailflow"_s);
        QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 1);
        valueOf(transaction.commit());
    }
    QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 2);
    QCOMPARE(valueOf(PolicyStore(*writer).all()).size(), 2);
}

void TestDatabase::aSecondTransactionWaitsAndIsBusy()
{
    const QString path = newCasebook();
    const auto writer = valueOf(Database::open(path, Mode::ReadWrite));
    const auto worker = valueOf(Database::open(path, Mode::Worker));
    valueOf(Statement(*writer, {"PRAGMA busy_timeout = 1"_L1}).run());
    {
        const auto transaction = valueOf(Transaction::begin(*worker));
        QCOMPARE(faultOf(Transaction::begin(*writer)), StoreFault::Busy);
    }
    const auto transaction = valueOf(Transaction::begin(*writer));
    QCOMPARE(faultOf(Transaction::begin(*writer)), StoreFault::Other); // one inside the other
}

void TestDatabase::readersWriteNothing()
{
    const QString path = newCasebook();
    const QByteArray bytes = bytesOf(path);
    {
        const auto reader = valueOf(Database::open(path, Mode::ReadOnly));
        QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 1);
        PolicyStore policies(*reader);
        QCOMPARE(faultOf(policies.addTeamAddress(u"a@b.org"_s)), StoreFault::ReadOnly);
    }
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.docket"_s});
}

void TestDatabase::aCasebookThatCannotBeWrittenCanBeRead()
{
    const QString path = newCasebook(u"a %41?#.docket"_s); // must survive as a URI too
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    {
        const Unprivileged nobody;
        if (!nobody.isDone()) {
            QSKIP("permissions bind nobody here");
        }
        {
            const auto reader = valueOf(Database::open(path, Mode::ReadOnly));
            QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 1);
        }
        QCOMPARE(faultOf(Database::open(path, Mode::ReadWrite)), StoreFault::ReadOnly);
        QCOMPARE(faultOf(Database::open(path, Mode::Worker)), StoreFault::ReadOnly);
        QCOMPARE(faultOf(Database::open(pathOf(u"new.docket"_s), Mode::Create)),
                 StoreFault::ReadOnly);
    }
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0000), 0);
    {
        const Unprivileged nobody;
        QCOMPARE(faultOf(Database::open(path, Mode::ReadOnly)), StoreFault::CannotOpen);
    }
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
}

void TestDatabase::whatIsNotCommittedIsGone()
{
    const auto database = memoryDatabase();
    {
        auto transaction = valueOf(Transaction::begin(*database));
        const Transaction moved = std::move(transaction);
        addPolicy(*database);
        QCOMPARE(valueOf(PolicyStore(*database).all()).size(), 1);
    }
    QVERIFY(valueOf(PolicyStore(*database).all()).isEmpty());
    {
        auto transaction = valueOf(Transaction::begin(*database));
        addPolicy(*database);
        valueOf(transaction.commit());
    }
    QCOMPARE(valueOf(PolicyStore(*database).all()).size(), 1);
}

void TestDatabase::verifyNamesWhatDangles()
{
    const auto database = memoryDatabase();
    addPolicy(*database);
    valueOf(Statement(*database, {"PRAGMA foreign_keys = OFF"_L1}).run());
    valueOf(Statement(*database, {"DELETE FROM product"_L1}).run());
    QCOMPARE(valueOf(database->verify()), QStringList{u"policy 1 refers to a missing product"_s});
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestDatabase)
#include "tst_database.moc"
