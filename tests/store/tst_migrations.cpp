// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/obligation.h"
#include "store/casebookfile.h"
#include "store/eventstore.h"
#include "store/migrations.h"
#include "store/obligationstore.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Docket {

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statementsEndWithABlankLine();
    void everyMigrationIsCarriedInOrder();
    void olderFilesUpgradeWithTheirRows_data();
    void olderFilesUpgradeWithTheirRows();
    void freshAndUpgradedFilesHaveTheSameSchema_data();
    void freshAndUpgradedFilesHaveTheSameSchema();
    void everyIndexIsOfWhatItsNameSays();
    void everyForeignKeyHasAnIndex();
    void everyTableAndColumnIsCommented();
    void anUpgradeLeavesABackup();
    void backupsDoNotOverwriteEachOther();
    void aFailingStepLeavesTheOldVersion_data();
    void aFailingStepLeavesTheOldVersion();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }

    /// A file of an older schema, as its dump describes it.
    void makeFromDump(const QString &path, const QString &dump) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QStringList column(const Database &database, QLatin1StringView sql)
{
    Statement select(database, {sql});
    return valueOf(select.list([](Row &row) { return row.text(); }));
}

QStringList schemaDump(const Database &database)
{
    return column(database, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || "
                            "coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_L1);
}

void addDumps()
{
    QTest::addColumn<QString>("dump");
    const QDir folder(QStringLiteral(DOCKET_TEST_DATA "/schema"));
    for (const QFileInfo &file : folder.entryInfoList({u"v*.sql"_s}, QDir::Files, QDir::Name)) {
        QTest::addRow("%s", qPrintable(file.baseName())) << file.filePath();
    }
}

/// What the columns of each index are, "case_id_ordinal".
QMap<QString, QString> indexedColumns(const Database &database)
{
    QMap<QString, QString> columns;
    Statement select(database, {"SELECT s.name, i.name FROM sqlite_schema AS s, "
                                "pragma_index_info(s.name) AS i "
                                "WHERE s.type = 'index' ORDER BY s.name, i.seqno"_L1});
    valueOf(select.each([&](Row &row) {
        QString &text = columns[row.text()];
        text += (text.isEmpty() ? u""_s : u"_"_s) + row.text();
        return true;
    }));
    return columns;
}

} // namespace

void TestMigrations::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestMigrations::makeFromDump(const QString &path, const QString &dump) const
{
    QFile file(dump);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"dump"_s);
    database.setDatabaseName(path);
    QVERIFY(database.open());
    for (const QString &sql : statementsOf(QString::fromUtf8(file.readAll()))) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"dump"_s);
}

void TestMigrations::statementsEndWithABlankLine()
{
    const QString sql = u"-- a comment; with a semicolon\nCREATE TABLE a (\n    b\n);\n\n\n"
                        "CREATE TRIGGER t\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND;\n\n"
                        "INSERT INTO a VALUES (';');\n"_s;
    QCOMPARE(statementsOf(sql),
             QStringList({u"-- a comment; with a semicolon\nCREATE TABLE a (\n    b\n)"_s,
                          u"CREATE TRIGGER t\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND"_s,
                          u"INSERT INTO a VALUES (';')"_s}));
    QVERIFY(statementsOf(u"\n\n"_s).isEmpty());
}

void TestMigrations::everyMigrationIsCarriedInOrder()
{
    const QDir folder(QStringLiteral(DOCKET_RESOURCES "/migrations"));
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QStringList carried;
    int version = 0;
    for (const Migration &migration : migrations()) {
        QCOMPARE(migration.version, ++version);
        carried.append(u"%1_%2.sql"_s.arg(version, 4, 10, QChar(u'0')).arg(migration.name));
    }
    QCOMPARE(carried, files);
    QCOMPARE(newestSchema(), version);
}

void TestMigrations::olderFilesUpgradeWithTheirRows_data()
{
    addDumps();
}

void TestMigrations::olderFilesUpgradeWithTheirRows()
{
    QFETCH(const QString, dump);
    const QString path = pathOf(u"old.docket"_s);
    makeFromDump(path, dump);
    const auto database = valueOf(Database::open(path, Database::Mode::ReadWrite));
    QCOMPARE(valueOf(schemaOf(*database)), newestSchema());
    QVERIFY(valueOf(database->verify()).isEmpty());

    // Every dump holds the same small casebook.
    const CaseFile file = valueOf(CaseStore(*database).byId(CaseId{1}));
    QCOMPARE(file.key, u"DKT-26-001"_s);
    QCOMPARE(file.title, u"Heap overflow in the IMAP parser"_s);
    QCOMPARE(file.reporter.address, u"ada@example.org"_s);
    QCOMPARE(file.receivedAt, Receipt);
    QCOMPARE(valueOf(ObligationStore(*database).ofCase(CaseId{1})).size(), 1);
    QCOMPARE(valueOf(ObligationStore(*database).dueBefore(Receipt + std::chrono::hours(25))).size(),
             1);
    MessageStore messages(*database);
    QCOMPARE(valueOf(messages.ofCase(CaseId{1})).first().messageRef, u"report@example.org"_s);
    QCOMPARE(valueOf(messages.original(OriginalId{1})).bytes, "Subject: hi\n\nbody\n"_ba);
    QCOMPARE(valueOf(messages.attachments(MessageId{1})).first().info.name, u"poc.py"_s);
    QCOMPARE(valueOf(EventStore(*database).ofCase(CaseId{1})).first().by, u"maria"_s);
    QCOMPARE(valueOf(PolicyStore(*database).all()).first().product, u"stalwart"_s);
    QCOMPARE(valueOf(SearchIndex(*database).cases({u"parser"_s})), QList{CaseId{1}});
}

void TestMigrations::freshAndUpgradedFilesHaveTheSameSchema_data()
{
    addDumps();
}

void TestMigrations::freshAndUpgradedFilesHaveTheSameSchema()
{
    QFETCH(const QString, dump);
    makeFromDump(pathOf(u"old.docket"_s), dump);
    const auto upgraded =
        valueOf(Database::open(pathOf(u"old.docket"_s), Database::Mode::ReadWrite));
    const auto fresh = valueOf(Database::open(pathOf(u"new.docket"_s), Database::Mode::Create));
    QCOMPARE(schemaDump(*upgraded), schemaDump(*fresh));
}

void TestMigrations::everyIndexIsOfWhatItsNameSays()
{
    const auto database = memoryDatabase();
    const QMap<QString, QString> columns = indexedColumns(*database);
    int named = 0;
    Statement select(*database, {"SELECT name, tbl_name FROM sqlite_schema "
                                 "WHERE type = 'index' AND sql IS NOT NULL"_L1});
    valueOf(select.each([&](Row &row) {
        const QString name = row.text();
        const QString table = row.text();
        QCOMPARE(name, u"idx_%1_%2"_s.arg(table, columns.value(name)));
        ++named;
        return true;
    }));
    QVERIFY(named > 10);
}

void TestMigrations::everyForeignKeyHasAnIndex()
{
    const auto database = memoryDatabase();
    const QStringList missing = column(*database, R"sql(
            SELECT t.name || '.' || k."from"
              FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k
             WHERE t.type = 'table'
               AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) AS l,
                                             pragma_index_info(l.name) AS i
                                WHERE i.seqno = 0 AND i.name = k."from")
               AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c
                                WHERE c.pk = 1 AND c.name = k."from")
        )sql"_L1);
    QCOMPARE(missing, QStringList());
}

void TestMigrations::everyTableAndColumnIsCommented()
{
    // A table has a comment above it, a column one behind it.
    static const QRegularExpression column(u"\n(?=    [a-z_0-9]+ +(TEXT|INTEGER|BLOB))"_s);
    QStringList bare;
    int columns = 0;
    for (const Migration &migration : migrations()) {
        for (const QString &sql : migration.statements) {
            if (!sql.contains(u"CREATE TABLE"_s)) {
                continue;
            }
            if (!sql.startsWith(u"--"_s)) {
                bare.append(sql.section(u'\n', 0, 0));
            }
            for (const QString &definition : sql.split(column).sliced(1)) {
                ++columns;
                if (!definition.contains(u"--"_s)) {
                    bare.append(definition);
                }
            }
        }
    }
    QVERIFY(columns > 50);
    QCOMPARE(bare, QStringList());
}

void TestMigrations::anUpgradeLeavesABackup()
{
    const QString path = pathOf(u"a.docket"_s);
    const auto database = valueOf(Database::open(path, Database::Mode::Create));
    addPolicy(*database);
    QList<Migration> steps = migrations();
    const int next = newestSchema() + 1;
    steps.append({.version = next,
                  .name = u"add_note"_s,
                  .statements = {u"CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT"_s}});
    valueOf(migrate(*database, steps));
    QCOMPARE(valueOf(schemaOf(*database)), next);
    QVERIFY(schemaDump(*database).join(u'\n').contains(u"table note"_s));

    const QStringList backups = QDir(m_folder->path()).entryList({u"*.backup"_s});
    QCOMPARE(backups.size(), 1);
    static const QRegularExpression name(uR"(^a\.docket\.v\d+-\d{8}T\d{6}Z\.backup$)"_s);
    QVERIFY(name.match(backups.first()).hasMatch());
    const auto backup = valueOf(Database::open(pathOf(backups.first()), Database::Mode::ReadOnly));
    QCOMPARE(valueOf(schemaOf(*backup)), newestSchema());
    QCOMPARE(valueOf(PolicyStore(*backup).all()).size(), 1);

    valueOf(migrate(*database, steps)); // nothing to do, and no second backup
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.backup"_s}).size(), 1);
}

void TestMigrations::backupsDoNotOverwriteEachOther()
{
    const QString path = pathOf(u"a.docket"_s);
    valueOf(Database::open(path, Database::Mode::Create));
    const QString first = backupPath(path, 1);
    QVERIFY(QFile::copy(path, first));
    const QString second = backupPath(path, 1);
    QVERIFY(second != first);
    QVERIFY(!QFile::exists(second));
}

void TestMigrations::aFailingStepLeavesTheOldVersion_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a statement that is no SQL")
        << QStringList{u"CREATE TABLE note (id INTEGER PRIMARY KEY)"_s, u"CREATE nonsense"_s};
    QTest::newRow("a rule that rows break")
        << QStringList{u"CREATE TABLE note (id INTEGER PRIMARY KEY)"_s,
                       u"CREATE UNIQUE INDEX idx_x ON policy (valid_from_at)"_s};
    QTest::newRow("a foreign key that dangles") << QStringList{
        u"CREATE TABLE note (id INTEGER PRIMARY KEY)"_s, u"DELETE FROM product WHERE id = 1"_s};
}

void TestMigrations::aFailingStepLeavesTheOldVersion()
{
    QFETCH(const QStringList, statements);
    const auto database = valueOf(Database::open(pathOf(u"a.docket"_s), Database::Mode::Create));
    addPolicy(*database, u"stalwart"_s);
    addPolicy(*database, u"mailflow"_s); // valid from the same instant
    const QStringList before = schemaDump(*database);
    QList<Migration> steps = migrations();
    steps.append({.version = newestSchema() + 1, .name = u"fail"_s, .statements = statements});

    QCOMPARE(faultOf(migrate(*database, steps)), StoreFault::MigrationFailed);
    QCOMPARE(valueOf(schemaOf(*database)), newestSchema());
    QCOMPARE(schemaDump(*database), before);
    QCOMPARE(valueOf(PolicyStore(*database).all()).size(), 2);
    QCOMPARE(column(*database, "PRAGMA foreign_keys"_L1), QStringList{u"1"_s});
    QVERIFY(valueOf(database->verify()).isEmpty());
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestMigrations)
#include "tst_migrations.moc"
