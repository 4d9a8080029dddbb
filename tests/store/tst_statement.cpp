// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;

namespace Docket {

class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void resultCodesBecomeFaults_data();
    void resultCodesBecomeFaults();
    void textSurvivesTheDriver_data();
    void textSurvivesTheDriver();
    void bytesSurviveTheDriver();
    void absentValuesAreNull();
    void unknownWordIsDamage();
    void aRunStatementHoldsNoRow();
    void aStatementRunsAgainAfterAnError();
    void errorsNameTheFileAndTheStatement();
    void aMissingRowIsNotFound();
};

void TestStatement::init()
{
    QTest::failOnWarning();
}

void TestStatement::resultCodesBecomeFaults_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("no space left") << 13 << StoreFault::DiskFull;
    QTest::newRow("a write that a quota or size limit refused") << 778 << StoreFault::DiskFull;
    QTest::newRow("no room for the log's index") << 4874 << StoreFault::DiskFull;
    QTest::newRow("another read or write error") << 266 << StoreFault::Other;
    QTest::newRow("another process writes") << 5 << StoreFault::Busy;
    QTest::newRow("the log is being recovered (extended)") << 261 << StoreFault::Busy;
    QTest::newRow("another connection of this process") << 6 << StoreFault::Busy;
    QTest::newRow("damaged page") << 11 << StoreFault::Corrupt;
    QTest::newRow("damaged index (extended)") << 779 << StoreFault::Corrupt;
    QTest::newRow("page beyond the end of the file") << 522 << StoreFault::Corrupt;
    QTest::newRow("no database") << 26 << StoreFault::NotADocket;
    QTest::newRow("read-only file") << 8 << StoreFault::ReadOnly;
    QTest::newRow("unique (extended)") << 2067 << StoreFault::Constraint;
    QTest::newRow("foreign key (extended)") << 787 << StoreFault::Constraint;
    QTest::newRow("cannot open") << 14 << StoreFault::CannotOpen;
    QTest::newRow("logic error") << 1 << StoreFault::Other;
}

void TestStatement::resultCodesBecomeFaults()
{
    QFETCH(const int, code);
    QFETCH(const StoreFault, fault);
    QCOMPARE(faultFromResultCode(code), fault);
}

void TestStatement::textSurvivesTheDriver_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    const QString emoji = u"\U0001F525 fire"_s;
    QTest::newRow("plain text") << u"Zoë"_s << u"Zoë"_s;
    QTest::newRow("a null text is an empty one") << QString() << u""_s;
    QTest::newRow("characters outside the first plane") << emoji << emoji;
    QTest::newRow("NUL inside") << u"a\0b"_s << u"a\0b"_s;
    QTest::newRow("U+FFFE in front is no byte order mark")
        << QChar(0xFFFE) + u"abc"_s << QChar(0xFFFD) + u"abc"_s;
    QTest::newRow("a lone high surrogate takes nothing with it")
        << QChar(0xD83D) + u"abc"_s << QChar(0xFFFD) + u"abc"_s;
    QTest::newRow("a lone low surrogate at the end")
        << u"abc"_s + QChar(0xDC00) << u"abc"_s + QChar(0xFFFD);
}

void TestStatement::textSurvivesTheDriver()
{
    QFETCH(const QString, written);
    QFETCH(const QString, read);
    const auto database = memoryDatabase();
    Statement echo(*database, {"SELECT :text"_L1});
    const QString back =
        valueOf(echo.bind(u":text"_s, written).one([](Row &row) { return row.text(); }));
    QCOMPARE(back, read);
}

void TestStatement::bytesSurviveTheDriver()
{
    const auto database = memoryDatabase();
    Statement echo(*database, {"SELECT typeof(:bytes)"_L1});
    const auto type = [](Row &row) { return row.text(); };
    QCOMPARE(valueOf(echo.bind(u":bytes"_s, QByteArray()).one(type)), u"blob"_s);
    QCOMPARE(valueOf(echo.bind(u":bytes"_s, "a\0b"_ba).one(type)), u"blob"_s);
}

void TestStatement::absentValuesAreNull()
{
    const auto database = memoryDatabase();
    Statement echo(*database, {"SELECT :a, :b, :c"_L1});
    echo.bind(u":a"_s, std::optional<Instant>()).bind(u":b"_s, std::optional<CaseId>(CaseId{7}));
    echo.bind(u":c"_s, std::optional<Severity>());
    const bool isAsBound = valueOf(echo.one([](Row &row) {
        return !row.optionalInstant() && row.optionalId<CaseId>() == CaseId{7} &&
               !row.optionalToken<Severity>();
    }));
    QVERIFY(isAsBound);
}

void TestStatement::unknownWordIsDamage()
{
    const auto database = memoryDatabase();
    Statement select(*database, {"SELECT 'severest'"_L1});
    QCOMPARE(faultOf(select.one([](Row &row) { return row.token<Severity>(); })),
             StoreFault::Corrupt);
}

void TestStatement::aRunStatementHoldsNoRow()
{
    const auto database = memoryDatabase();
    Statement select(*database, {"SELECT name FROM sqlite_schema"_L1});
    QVERIFY(valueOf(select.first([](Row &row) { return row.text(); })).has_value());
    // A SELECT that still stood on its row would lock the table.
    Statement drop(*database, {"DROP TABLE advisory"_L1});
    valueOf(drop.run());
}

void TestStatement::aStatementRunsAgainAfterAnError()
{
    const auto database = memoryDatabase();
    Statement insert(*database, {"INSERT INTO product (name, title) VALUES (:name, '')"_L1});
    QCOMPARE(faultOf(insert.bind(u":name"_s, QString()).run()), StoreFault::Constraint);
    QCOMPARE(valueOf(insert.bind(u":name"_s, u"stalwart"_s).insert()), 1);

    Statement early(*database, {"SELECT x FROM later"_L1});
    const auto number = [](Row &row) { return row.number(); };
    QVERIFY(!early.one(number));
    valueOf(Statement(*database, {"CREATE TABLE later AS SELECT 3 AS x"_L1}).run());
    QCOMPARE(valueOf(early.one(number)), 3);
}

void TestStatement::errorsNameTheFileAndTheStatement()
{
    const auto database = memoryDatabase();
    const auto result = Statement(*database, {"SELECT nonsense"_L1}).run();
    QVERIFY(!result);
    QCOMPARE(result.error().path, u":memory:"_s);
    QCOMPARE(result.error().statement, u"SELECT nonsense"_s);
    QVERIFY(result.error().driverText.contains(u"nonsense"));
}

void TestStatement::aMissingRowIsNotFound()
{
    const auto database = memoryDatabase();
    Statement select(*database, {"SELECT id FROM product"_L1});
    QCOMPARE(faultOf(select.one([](Row &row) { return row.number(); })), StoreFault::NotFound);
    Statement update(*database, {"UPDATE product SET title = 'x' WHERE id = 1"_L1});
    QCOMPARE(faultOf(update.runOnOne()), StoreFault::NotFound);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestStatement)
#include "tst_statement.moc"
