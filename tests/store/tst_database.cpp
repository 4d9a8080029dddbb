// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/filefixture.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

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
    void verifyNamesWhatDangles();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString newCasebook(const QString &name = u"a.docket"_s) const
    {
        return makeCasebook(pathOf(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Mode = Database::Mode;

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

} // namespace

void TestDatabase::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
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
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly, Mode::Worker, Mode::BulkWorker}) {
        QCOMPARE(faultOf(Database::open(pathOf(u"missing.docket"_s), mode)),
                 StoreFault::CannotOpen);
    }
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
