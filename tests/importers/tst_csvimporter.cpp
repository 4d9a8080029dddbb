// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvmapping.h"
#include "importers/csvreader.h"
#include "importers/importing.h"
#include "importers/originaltext.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

struct Table
{
    Rows rows;
    QList<ImportFault> faults;
};

Table tableOf(const QByteArray &bytes, const ImportLimits &limits = {}, bool isSlow = false)
{
    QByteArray copy = bytes;
    QBuffer whole(&copy);
    FailingDevice slow(bytes, 1 << 30);
    if (!whole.open(QIODevice::ReadOnly)) {
        QTest::qFail("no device", __FILE__, __LINE__);
    }
    CsvReader reader(isSlow ? static_cast<QIODevice &>(slow) : whole, u"x"_s, limits, {});
    Table table;
    for (auto next = reader.next(); next && *next; next = reader.next()) {
        const CsvRow &row = **next;
        if (row.fault) {
            table.faults.append(*row.fault);
        } else {
            table.rows.append(csvValues(row.bytes, reader.delimiter()));
        }
    }
    return table;
}

CsvMapping mappingOf(const QByteArray &json)
{
    const auto mapping = csvMappingFromJson(json);
    if (!mapping) {
        QTest::qFail(qPrintable(mapping.error()), __FILE__, __LINE__);
    }
    return mapping.value_or(CsvMapping{});
}

} // namespace

class tst_CsvImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void rows_data();
    void rows();
    void rowsThatCannotBeRead();
    void aRowKeepsItsBytes();
    void aHugeField();
    void tooManyColumns();
    void jira();
    void gitLabAgreesWithItsApi();
    void mappedTable();
    void withoutAMapping();
    void aPreviewIsSmall();
    void mappingsComeBack();
    void wrongMappings_data();
    void wrongMappings();
};

void tst_CsvImporter::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CR LF, no end at the end")
        << QByteArray("a,b\r\n1,2") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("lone CR") << QByteArray("a\r1\r") << Rows{{u"a"_s}, {u"1"_s}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\n")
                                     << Rows{{u"a"_s}};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n")
                                << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("tabs") << QByteArray("a\tb\n") << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("a quoted delimiter does not count")
        << QByteArray("\"a,b,c\";d\n") << Rows{{u"a,b,c"_s, u"d"_s}};
    QTest::newRow("quoted, with everything")
        << QByteArray("a,b\n\"x\r\ny, \"\"z\"\"\",2\n")
        << Rows{{u"a"_s, u"b"_s}, {u"x\r\ny, \"z\""_s, u"2"_s}};
    QTest::newRow("empty quoted") << QByteArray("\"\",\"\"\"\"\n") << Rows{{u""_s, u"\""_s}};
    QTest::newRow("a quote in the middle is a character")
        << QByteArray("a,5\" disk,c\nx,y\n")
        << Rows{{u"a"_s, u"5\" disk"_s, u"c"_s}, {u"x"_s, u"y"_s}};
    QTest::newRow("text behind a closing quote")
        << QByteArray("\"a\"b,c\n") << Rows{{u"ab"_s, u"c"_s}};
    QTest::newRow("empty rows are passed over")
        << QByteArray("a\n\n\r\nb\n") << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty fields") << QByteArray("a,b,\n,,\n")
                                  << Rows{{u"a"_s, u"b"_s, u""_s}, {u""_s, u""_s, u""_s}};
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("a\xFF,b\n") << Rows{{u"a\uFFFD"_s, u"b"_s}};
    QTest::newRow("NUL") << QByteArray("a\0b,c\n", 6) << Rows{{QString(u"a\0b"_s), u"c"_s}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
}

void tst_CsvImporter::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    for (const bool isSlow : {false, true}) {
        const Table table = tableOf(bytes, {}, isSlow);
        QCOMPARE(table.rows, rows);
        QVERIFY(table.faults.isEmpty());
    }
}

void tst_CsvImporter::rowsThatCannotBeRead()
{
    const Table open = tableOf("a,b\n1,\"2\n3,4\n");
    QCOMPARE(open.rows, (Rows{{u"a"_s, u"b"_s}}));
    QCOMPARE(open.faults, QList{ImportFault::BadRow});
    QCOMPARE(tableOf(QByteArray("\xFF\xFE"
                                "a\0,\0",
                                6))
                 .faults,
             QList{ImportFault::BadRow});
    QCOMPARE(tableOf(QByteArray("\xFE\xFF\0a", 4)).faults, QList{ImportFault::BadRow});
    const ImportLimits small{.itemBytes = 10};
    const Table large = tableOf("a\n" + QByteArray(25, 'x') + "\nb\n", small);
    QCOMPARE(large.rows, (Rows{{u"a"_s}, {u"b"_s}}));
    QCOMPARE(large.faults, QList<ImportFault>(3, ImportFault::MessageTooLarge));
}

void tst_CsvImporter::aRowKeepsItsBytes()
{
    const QByteArray bytes = fixture(u"gitlab/issues.csv"_s);
    const RecordingSink sink = imported(bytes, SourceFormat::GitLabCsv);
    QCOMPARE(sink.messages.size(), 1);
    const QByteArray kept = sink.messages.first().original.bytes;
    const qsizetype header = bytes.indexOf("\r\n");
    QCOMPARE(kept, bytes.first(header) + '\n' + bytes.sliced(header + 2).chopped(2));
    QVERIFY(originalHeaders(sink.messages.first().original).contains(u"An unknown column: kept"_s));
}

void tst_CsvImporter::aHugeField()
{
    constexpr qsizetype Size = 15 << 20; // under the limit of a row
    const Table table = tableOf("a,b\n\"" + QByteArray(Size, 'x') + "\",2\n");
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.last().first().size(), Size);
    QCOMPARE(table.rows.last().last(), u"2"_s);
}

void tst_CsvImporter::tooManyColumns()
{
    const Table table = tableOf("a\n" + QByteArray(5'000'000, ',') + "\nb\n");
    QCOMPARE(table.rows, (Rows{{u"a"_s}, {u"b"_s}}));
    QCOMPARE(table.faults, QList{ImportFault::BadRow});
}

void tst_CsvImporter::jira()
{
    const RecordingSink sink = imported(fixture(u"jira/issues.csv"_s), SourceFormat::JiraCsv);
    QCOMPARE(sink.messages.size(), 3);
    QCOMPARE(faults(sink.issues), QList{ImportFault::WrongShape}); // no title
    const IncomingMessage &issue = sink.messages.first();
    QCOMPARE(issue.messageRef, u"jira:TOOL-7"_s);
    QCOMPARE(issue.text, u"Two lines,\none crash."_s);
    QCOMPARE(issue.receivedAt, at(u"2026-11-02T17:12:00Z"));
    QCOMPARE(issue.attachments.first().name, u"poc.py"_s);
    const TrackerFacts facts = issue.tracker.value_or(TrackerFacts{});
    QCOMPARE(facts.labels, (QStringList{u"security"_s, u"parser"_s}));
    QCOMPARE(facts.duplicateOf, u"jira:TOOL-3"_s);
    QCOMPARE(facts.state, u"done"_s);
    QCOMPARE(facts.number, 7);
    const IncomingMessage &comment = sink.messages.at(1);
    QCOMPARE(comment.text, u"Thank you; we\nlook at it."_s);
    QCOMPARE(comment.from.handle, u"mara"_s);
    QCOMPARE(originalText(comment.original), comment.text);
    QCOMPARE(sink.messages.last().messageRef, u"jira:TOOL-8"_s);
    QCOMPARE(sink.messages.last().tracker.value_or(TrackerFacts{}).stateReason, QString());
}

void tst_CsvImporter::gitLabAgreesWithItsApi()
{
    const RecordingSink api = imported(fixture(u"gitlab/issues.json"_s), SourceFormat::GitLab);
    const RecordingSink csv = imported(fixture(u"gitlab/issues.csv"_s), SourceFormat::GitLabCsv);
    QCOMPARE(csv.messages.first().messageRef, api.messages.first().messageRef);
    QCOMPARE(csv.messages.first().from, api.messages.first().from);
    QCOMPARE(csv.messages.first().receivedAt, api.messages.first().receivedAt);
    QCOMPARE(csv.messages.first().text, u"It fails.\nBadly, with \"quotes\"."_s);
    QCOMPARE(csv.messages.first().tracker->isPublic, false);
    QCOMPARE(csv.messages.first().tracker->labels, api.messages.first().tracker->labels);
}

void tst_CsvImporter::mappedTable()
{
    ImportContext with = context();
    with.mapping = mappingOf(fixture(u"tables/acme-mapping.json"_s));
    const RecordingSink sink = imported(fixture(u"tables/acme.csv"_s), SourceFormat::Csv, with);
    QCOMPARE(sink.messages.size(), 2);
    const IncomingMessage &first = sink.messages.first();
    QCOMPARE(first.messageRef, u"csv:acme:17"_s);
    QCOMPARE(first.subject, u"Überlauf im Parser"_s);
    QCOMPARE(first.receivedAt, at(u"2026-11-02T09:00:00Z"));
    QCOMPARE(first.tracker->source, SourceKind::Table);
    QCOMPARE(first.tracker->state, u"ja"_s);
    QCOMPARE(originalText(first.original), u"Vier Byte zu viel"_s);
    QVERIFY(!first.tracker->isPublic);
}

void tst_CsvImporter::withoutAMapping()
{
    const RecordingSink sink = imported(fixture(u"tables/acme.csv"_s), SourceFormat::Csv);
    QCOMPARE(sink.tables.size(), 1);
    QCOMPARE(sink.tables.first().header.size(), 5);
    QVERIFY(sink.messages.isEmpty());
    QCOMPARE(faults(sink.problems), QList{ImportFault::NoMapping});
    ImportContext with = context();
    with.mapping = mappingOf(R"({"name":"x","columns":{"title":"Absent"}})");
    const RecordingSink other = imported(fixture(u"tables/acme.csv"_s), SourceFormat::Csv, with);
    QCOMPARE(faults(other.problems), QList{ImportFault::WrongShape});
    QCOMPARE(other.problems.first().detail, u"Absent"_s);
}

void tst_CsvImporter::aPreviewIsSmall()
{
    QByteArray text = "Title;When\n";
    for (int row = 0; row < 100; ++row) {
        text += QByteArray(100'000, 'x') + ";now;and more\n";
    }
    const TablePreview preview = imported(text, SourceFormat::Csv).tables.value(0);
    QCOMPARE(preview.rows.size(), TablePreview::MostRows);
    QCOMPARE(preview.rows.first().size(), 2);
    QCOMPARE(preview.rows.first().first().size(), TablePreview::MostCharacters);
    // nobody looks through a thousand columns
    QVERIFY(imported("a" + QByteArray(1000, ',') + "\n", SourceFormat::Csv).tables.isEmpty());
}

void tst_CsvImporter::mappingsComeBack()
{
    const CsvMapping acme = mappingOf(fixture(u"tables/acme-mapping.json"_s));
    QCOMPARE(acme.columns.value(CsvField::CreatedAt), QStringList{u"Eingang"_s});
    QCOMPARE(csvMappingFromJson(toJson(acme)), acme);
    for (const auto &name :
         {u"gitlab-csv"_s, u"hackerone-csv"_s, u"bugcrowd-csv"_s, u"jira"_s, u"bugzilla-csv"_s}) {
        const auto known = knownCsvMapping(name);
        QVERIFY(known);
        QCOMPARE(csvMappingFromJson(toJson(*known)), *known);
        QVERIFY(sourceFormatFromToken(name));
    }
}

void tst_CsvImporter::wrongMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("no title") << QByteArray(R"({"name":"a","columns":{"id":"x"}})")
                              << u"columns.title: missing"_s;
    QTest::newRow("another field") << QByteArray(R"({"name":"a","columns":{"titel":"x"}})")
                                   << u"columns.titel: no field of that name"_s;
    QTest::newRow("a number") << QByteArray(R"({"name":"a","columns":{"title":7}})")
                              << u"columns.title: expected the name of a column"_s;
    QTest::newRow("a name like a ref") << QByteArray(R"({"name":"a:b","columns":{"title":"x"}})")
                                       << u"name: expected lower-case letters, digits and -"_s;
    QTest::newRow("another setting")
        << QByteArray(R"({"name":"a","zone":"x"})") << u"zone: no setting of that name"_s;
    QTest::newRow("no tracker") << QByteArray(
                                       R"({"name":"a","source":"mail","columns":{"title":"x"}})")
                                << u"source: expected a tracker's word, such as csv"_s;
    QTest::newRow("no address")
        << QByteArray(R"({"name":"a","url_prefix":"javascript:","columns":{"title":"x"}})")
        << u"url_prefix: expected an address that begins with https://"_s;
}

void tst_CsvImporter::wrongMappings()
{
    QFETCH(QByteArray, json);
    const auto mapping = csvMappingFromJson(json);
    QVERIFY(!mapping);
    QTEST(mapping.error(), "error");
}

QTEST_GUILESS_MAIN(tst_CsvImporter)
#include "tst_csvimporter.moc"
