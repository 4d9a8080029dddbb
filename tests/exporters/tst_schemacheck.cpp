// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/schemacheck.h"

#include <QDirIterator>
#include <QTest>

#include <thread>

// What these macros declare is outside of any namespace.
static void withdrawSchemas()
{
    Q_CLEANUP_RESOURCE(schemas);
}

static void restoreSchemas()
{
    Q_INIT_RESOURCE(schemas);
}

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray osvWith(const QByteArray &members)
{
    return R"({"id": "GO-2024-0001", "modified": "2024-01-02T03:04:05Z")" +
           (members.isEmpty() ? QByteArray() : ", " + members) + '}';
}

QStringList rulesAndPlaces(const QList<FormatProblem> &problems)
{
    QStringList texts;
    for (const FormatProblem &problem : problems) {
        texts.append(problem.rule + " @ "_L1 + problem.place);
    }
    return texts;
}

} // namespace

class tst_SchemaCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aProblemNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("valid") << osvWith({}) << QStringList{};
        QTest::newRow("a member is missing")
            << R"({"id": "GO-2024-0001"})"_ba << QStringList{u"schema required @ "_s};
        QTest::newRow("another type")
            << osvWith(R"("aliases": "CVE-2024-1")") << QStringList{u"schema type @ /aliases"_s};
        QTest::newRow("an id without a legal prefix")
            << R"({"id": "DKT-26-001", "modified": "2024-01-02T03:04:05Z"})"_ba
            << QStringList{u"schema pattern @ /id"_s};
        QTest::newRow("no such date")
            << R"({"id": "GO-2024-0001", "modified": "2024-02-30T03:04:05Z"})"_ba
            << QStringList{u"schema format @ /modified"_s};
        QTest::newRow("no address")
            << osvWith(R"("references": [{"type": "WEB", "url": "not an address"}])")
            << QStringList{u"schema format @ /references/0/url"_s};
        QTest::newRow("no JSON") << R"({"id": )"_ba << QStringList{u"JSON @ "_s};
        QTest::newRow("nothing") << QByteArray() << QStringList{u"JSON @ "_s};
        QTest::newRow("blanks alone") << "\r"_ba << QStringList{u"JSON @ "_s};
        QTest::newRow("text behind it") << osvWith({}) + "x" << QStringList{u"JSON @ "_s};
        QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']')
                                  << QStringList{u"JSON @ "_s};
        QTest::newRow("an endless name")
            << "{\"x_" + QByteArray(1'000'000, 'a') + "\": 1}" << QStringList{u"JSON @ "_s};
    }

    void aProblemNamesItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        QCOMPARE(rulesAndPlaces(checkAgainst(Schema::Osv, json)), expected);
    }

    /// The library's words are for programmers: what it asks for is told instead.
    void aProblemSaysWhatIsAskedFor_data()
    {
        QTest::addColumn<Schema>("schema");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("detail");
        const QByteArray reference = R"("references": [{"type": "TYPE", "url": "URL"}])";
        const auto osv = [](const QByteArray &members) { return osvWith(members); };
        QTest::newRow("a missing member") << Schema::Osv << R"({"id": "GO-2024-0001"})"_ba
                                          << u"schema required"_s << u"modified"_s;
        QTest::newRow("the allowed values")
            << Schema::Osv << osv(QByteArray(reference).replace("URL", "https://x.example"))
            << u"schema enum"_s
            << u"ADVISORY, ARTICLE, DETECTION, DISCUSSION, REPORT, FIX, INTRODUCED, GIT, PACKAGE, "
               "EVIDENCE, WEB"_s;
        QTest::newRow("a format") << Schema::Osv
                                  << osv(QByteArray(reference).replace("TYPE", "WEB"))
                                  << u"schema format"_s << u"uri"_s;
        QTest::newRow("a type") << Schema::Osv << osv(R"("summary": 7)") << u"schema type"_s
                                << u"string"_s;
        QTest::newRow("a length") << Schema::Csaf << R"({"document": {"title": ""}})"_ba
                                  << u"schema minLength"_s << u"1"_s;
        QTest::newRow("a strange member of a container")
            << Schema::CveCna << R"({"cveId": "CVE-2026-90001"})"_ba << u"schema required"_s
            << u"providerMetadata"_s;
    }

    void aProblemSaysWhatIsAskedFor()
    {
        QFETCH(const Schema, schema);
        QFETCH(const QByteArray, json);
        QFETCH(const QString, rule);
        QFETCH(const QString, detail);
        QStringList details;
        for (const FormatProblem &problem : checkAgainst(schema, json)) {
            if (problem.rule == rule) {
                details.append(problem.detail);
            }
        }
        QVERIFY2(details.contains(detail), qPrintable(details.join(u" | "_s)));
    }

    /// Its schema refers to definitions within definitions.
    void aCveRecordIsHeldToItsSchema()
    {
        const QByteArray record = R"({"dataType": "CVE_RECORD", "dataVersion": "5.1.1",
            "cveMetadata": {"cveId": "CVE-2026-90001", "state": "PUBLISHED",
                "assignerOrgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6"},
            "containers": {"cna": {
                "providerMetadata": {"orgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6"},
                "descriptions": [{"lang": "en", "value": "WORDS"}],
                "affected": [{"vendor": "a", "product": "b", "defaultStatus": "affected"}],
                "metrics": [{"cvssV3_1": {"version": "3.1", "baseScore": 5.5,
                    "vectorString": "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
                    "baseSeverity": "MEDIUM", "attackVector": "LOCAL"}}],
                "references": [{"url": "https://example.org/"}]}}})";
        QCOMPARE(rulesAndPlaces(checkAgainst(Schema::Cve, record)), QStringList());
        const auto with = [&record](const char *from, const QByteArray &to) {
            return rulesAndPlaces(checkAgainst(Schema::Cve, QByteArray(record).replace(from, to)));
        };
        QVERIFY(with("WORDS", QByteArray(5000, 'a'))
                    .contains("schema maxLength @ /containers/cna/descriptions/0/value"_L1));
        QVERIFY(with("\"references\"", "\"x_references\"")
                    .contains("schema required @ /containers/cna"_L1));
        QVERIFY(!with("\"LOCAL\"", "\"NEARBY\"").isEmpty());
        QVERIFY(!with("5.5", "11").isEmpty());
    }

    void whatIsTooLongForAPatternIsNotTried()
    {
        const QByteArray megabyte(1'000'000, 'a');
        const QList<FormatProblem> problems = checkAgainst(
            Schema::Osv, R"({"id": "GO-)" + megabyte + R"(", "modified": "2024-01-02T03:04:05Z"})");
        QCOMPARE(rulesAndPlaces(problems), QStringList{u"schema maxLength @ /id"_s});
        QVERIFY(problems.first().detail.size() <= 301);
    }

    void theProblemsOfALongListAreCounted()
    {
        QByteArray aliases;
        for (int i = 0; i < 5'000; ++i) {
            aliases += QByteArray::number(i) + ',';
        }
        aliases.chop(1);
        QCOMPARE(checkAgainst(Schema::Osv, osvWith("\"aliases\": [" + aliases + ']')).size(), 100);
    }

    void aListTooLongToCompareIsNotCompared()
    {
        const QByteArray twoIds =
            R"({"product_tree": {"product_groups": [{"group_id": "g", "product_ids": ["a", "a"]}]}})";
        QCOMPARE(
            rulesAndPlaces(checkAgainst(Schema::Csaf, twoIds))
                .contains("schema uniqueItems @ /product_tree/product_groups/0/product_ids"_L1),
            true);
        QByteArray ids;
        for (int i = 0; i < 100'000; ++i) {
            ids += R"("a",)";
        }
        ids.chop(1);
        const QByteArray manyIds =
            R"({"product_tree": {"product_groups": [{"group_id": "g", "product_ids": [)" + ids +
            "]}]}}";
        QVERIFY(!checkAgainst(Schema::Csaf, manyIds).isEmpty()); // and ends
    }

    /// The only test of this schema before it is there: a compiled one is kept.
    void aSchemaThatCannotBeCompiledIsAProblem()
    {
        const QByteArray container = R"({"providerMetadata":
            {"orgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6"},
            "rejectedReasons": [{"lang": "en", "value": "No flaw."}]})";
        withdrawSchemas();
        const QList<FormatProblem> problems = checkAgainst(Schema::CveCnaRejected, container);
        restoreSchemas();
        QCOMPARE(rulesAndPlaces(problems), QStringList{u"JSON @ "_s});
        QVERIFY(!problems.first().detail.isEmpty());
        QCOMPARE(rulesAndPlaces(checkAgainst(Schema::CveCnaRejected, container)), QStringList());
    }

    void manyThreadsAskAtOnce()
    {
        const QByteArray broken =
            contents(QStringLiteral(DOCKET_TEST_DATA) + "/advisories/csaf-bad-score.json"_L1);
        QVERIFY(!broken.isEmpty());
        std::vector<QList<FormatProblem>> results(8);
        {
            std::vector<std::jthread> threads;
            for (QList<FormatProblem> &result : results) {
                threads.emplace_back([&] { result = checkAgainst(Schema::Csaf, broken); });
            }
        }
        for (const QList<FormatProblem> &result : results) {
            QCOMPARE(
                rulesAndPlaces(result),
                QStringList{u"schema maximum @ /vulnerabilities/0/scores/0/cvss_v3/baseScore"_s});
        }
    }

    void theRecordsOfTheWorldAreValid_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Schema>("schema");
        QTest::newRow("OSV of Go") << u"advisories/go-osv"_s << Schema::Osv;
        QTest::newRow("OSV of Python") << u"advisories/psf-osv"_s << Schema::Osv;
        QTest::newRow("CSAF examples") << u"csaf/examples"_s << Schema::Csaf;
        QTest::newRow("CVE records") << u"advisories/cve5-examples"_s << Schema::Cve;
    }

    void theRecordsOfTheWorldAreValid()
    {
        QFETCH(QString, folder);
        QFETCH(Schema, schema);
        const QString path = QStringLiteral(DOCKET_CORPUS) + u'/' + folder;
        if (!QDir(path).exists()) {
            QSKIP("the corpus of the build machine is not here");
        }
        QDirIterator files(path, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            const QStringList problems = rulesAndPlaces(checkAgainst(schema, contents(file)));
            QVERIFY2(problems.isEmpty(), qPrintable(file + u": "_s + problems.join(u", "_s)));
            ++count;
        }
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(tst_SchemaCheck)
#include "tst_schemacheck.moc"
