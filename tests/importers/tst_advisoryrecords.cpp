// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/advisoryrecords.h"
#include "importers/recorditems.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fixture(const QString &name)
{
    return bytesOf(QStringLiteral(DOCKET_TEST_DATA "/advisories/") + name);
}

ImportedAdvisory onlyOne(const RecordResult &result)
{
    if (!result) {
        qWarning() << static_cast<int>(result.error().fault) << result.error().detail
                   << result.error().offset;
    }
    return result && result->size() == 1 ? result->first() : ImportedAdvisory{};
}

AffectedRange range(const QString &from, const QString &fixed, const QString &last = {})
{
    return {.branch = {},
            .introduced = {.version = from},
            .fixed = {.version = fixed, .isUnknown = fixed.isEmpty() && last.isEmpty()},
            .lastAffected = last};
}

/// A CSAF document of `steps` relationships, each of the product before it with itself.
QByteArray chainOfRelationships(int steps)
{
    QByteArrayList relationships;
    for (int i = 0; i < steps; ++i) {
        const QByteArray before = "\"P" + QByteArray::number(i) + '"';
        relationships << R"({"category":"default_component_of","product_reference":)" + before +
                             R"(,"relates_to_product_reference":)" + before +
                             R"(,"full_product_name":{"name":"N","product_id":"P)" +
                             QByteArray::number(i + 1) + R"("}})";
    }
    return R"({"document":{"csaf_version":"2.0","title":"T","publisher":{"category":"vendor"},)"
           R"("tracking":{"id":"X-1"}},"product_tree":{"full_product_names":[{"name":"N",)"
           R"("product_id":"P0"}],"relationships":[)" +
           relationships.join(',') +
           R"(]},"vulnerabilities":[{"product_status":{"known_affected":["P)" +
           QByteArray::number(steps) + R"("]}}]})";
}

ImportIssue faultOf(const RecordResult &result)
{
    return result ? ImportIssue{} : result.error();
}

QByteArray osv(const QByteArray &members)
{
    return R"({"id":"GO-1","modified":"2026-01-01T00:00:00Z",)" + members + '}';
}

QList<AffectedRange> rangesOfEvents(const QByteArray &type, const QByteArray &events)
{
    const ImportedAdvisory advisory = onlyOne(
        readOsv(osv(R"("affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":")" +
                    type + R"(","repo":"https://example.org/a.git","events":)" + events + "}]}]")));
    return advisory.draft.affected.isEmpty() ? QList<AffectedRange>{}
                                             : advisory.draft.affected.first().ranges;
}

} // namespace

class tst_AdvisoryRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void osvIsRead();
    void osvEventsMakeRanges();
    void cveIsRead();
    void cveContainerAlone();
    void rejectedCve();
    void ghsaIsRead();
    void rangesOfGitHubAsOsvHasThem();
    void kindsAreToldByKeys();
    void whatIsWrongHasItsPlace_data();
    void whatIsWrongHasItsPlace();
    void boundsHold();
    void relationshipsDoNotMultiply();
    void lossesOfManyParts();
    void aDocumentOfManyIsReadOnce();
};

/// Else importing a document takes the square of what is in it.
void tst_AdvisoryRecords::aDocumentOfManyIsReadOnce()
{
    const QByteArray csaf =
        R"({"document":{"csaf_version":"2.0","title":"Two","publisher":{"category":"vendor",)"
        R"("name":"E","namespace":"https://example.org"},"tracking":{"id":"EX-1",)"
        R"("status":"final","initial_release_date":"2026-05-01T00:00:00Z",)"
        R"("current_release_date":"2026-05-01T00:00:00Z"}},"vulnerabilities":[)"
        R"({"cve":"CVE-2026-90011","title":"One"},{"cve":"CVE-2026-90012","title":"Other"}]})";
    const ImportContext context{.now = Instant{1'795'290'120}};
    TrackerItems items = recordItems({.bytes = csaf, .context = context, .envelope = {}});
    QVERIFY(!items.issue);
    QCOMPARE(items.messages.size(), 2);
    for (IncomingMessage &message : items.messages) {
        message.original.bytes.clear(); // what was read comes with the message
        const auto read = advisoryOf(message);
        QVERIFY(read);
        QCOMPARE(read->draft.title, message.subject);
    }
    // Of what is stored, the first that is asked for is read.
    RecordMemory memory;
    for (IncomingMessage &message : items.messages) {
        message.advisory = {};
        QVERIFY(!advisoryOf(message));
    }
    items.messages.first().original.bytes = csaf;
    QCOMPARE(memory.advisoryOf(items.messages.first())->draft.title, u"One"_s);
    QCOMPARE(memory.advisoryOf(items.messages.last())->draft.title, u"Other"_s);
}

void tst_AdvisoryRecords::osvIsRead()
{
    const QByteArray bytes = fixture(u"osv-full.json"_s);
    QCOMPARE(recordFormat(bytes), RecordFormat::Osv);
    const ImportedAdvisory advisory = onlyOne(readRecord(bytes));
    const AdvisoryDraft &draft = advisory.draft;
    QCOMPARE(draft.id, u"GO-2026-9001"_s);
    QCOMPARE(draft.identifiers, (QStringList{u"CVE-2026-90001"_s, u"GHSA-2222-3333-cccc"_s}));
    QCOMPARE(draft.related, QStringList{u"CVE-2026-90002"_s});
    QCOMPARE(draft.title, u"Spool files are read by others"_s);
    QCOMPARE(draft.description, u"A spool file is made with the wrong mode."_s);
    QCOMPARE(draft.publishedAt, instantFromIso(u"2026-05-01T00:00:00Z"));
    QCOMPARE(draft.withdrawnAt, instantFromIso(u"2026-06-01T00:00:00Z"));
    QCOMPARE(advisory.modifiedAt, instantFromIso(u"2026-05-06T07:08:09Z"));
    QCOMPARE(draft.revisions.size(), 2);
    QCOMPARE(draft.revisions.last().at, *advisory.modifiedAt);
    QCOMPARE(advisory.assessment.vectors.size(), 2);
    QCOMPARE(advisory.severity, Severity::Medium);
    QCOMPARE(advisory.assessment.weaknesses, QList<Weakness>{{.id = 276}});

    QCOMPARE(draft.affected.size(), 2);
    const AffectedProduct &product = draft.affected.first();
    QCOMPARE(product.ecosystem, u"Go"_s);
    QCOMPARE(product.packageName(), u"example.org/mail"_s);
    QCOMPARE(product.purl, u"pkg:golang/example.org/mail"_s);
    QCOMPARE(product.kind, RangeKind::Semver);
    QCOMPARE(product.ranges,
             (QList<AffectedRange>{range(u"0"_s, u"0.7.4"_s), range(u"0.8.0"_s, {}, u"0.8.2"_s)}));
    QCOMPARE(product.versions, QStringList{u"0.7.3"_s});
    QCOMPARE(product.modules, (QStringList{u"example.org/mail/spool"_s, u"example.org/mail"_s}));
    QCOMPARE(product.routines,
             (QStringList{u"example.org/mail/spool.Open"_s, u"example.org/mail/spool.File.Close"_s,
                          u"example.org/mail.Serve"_s}));
    const AffectedProduct &commits = draft.affected.last();
    QCOMPARE(commits.kind, RangeKind::Git);
    QCOMPARE(commits.repository, u"https://git.example.org/mail.git"_s);
    QCOMPARE(commits.ranges, (QList<AffectedRange>{range(u"0"_s, QString(40, u'1')),
                                                   range(u"0"_s, QString(40, u'2'))}));

    QCOMPARE(draft.references,
             (QList<Reference>{
                 {.title = {}, .url = u"https://example.org/fix"_s, .kind = ReferenceKind::Fix},
                 {.title = {}, .url = u"https://example.org/news"_s}}));
    QCOMPARE(draft.credits,
             (QList<Credit>{{u"Rae"_s, CreditConsent::Given, CreditType::Finder},
                            {u"Ida"_s, CreditConsent::Given, CreditType::RemediationDeveloper},
                            {u"Kim"_s, CreditConsent::Given, CreditType::Other}}));
    QCOMPARE(advisory.losses,
             (QStringList{u"/affected/0/database_specific"_s,
                          u"/affected/0/ecosystem_specific/imports/0/goos"_s,
                          u"/credits/0/contact"_s, u"/database_specific/a~1b~0c"_s,
                          u"/references/1/type"_s, u"/severity/2"_s, u"/upstream"_s}));
}

void tst_AdvisoryRecords::osvEventsMakeRanges()
{
    // the order of a list says nothing (OSV, "Evaluation")
    QCOMPARE(rangesOfEvents("ECOSYSTEM", R"([{"introduced":"0"},{"introduced":"4.0.1"},)"
                                         R"({"fixed":"4.0.5"},{"fixed":"3.0.21"}])"),
             (QList<AffectedRange>{range(u"0"_s, u"3.0.21"_s), range(u"4.0.1"_s, u"4.0.5"_s)}));
    QCOMPARE(rangesOfEvents("SEMVER", R"([{"fixed":"1.10.0"},{"introduced":"1.9.0"}])"),
             QList<AffectedRange>{range(u"1.9.0"_s, u"1.10.0"_s)});
    QCOMPARE(rangesOfEvents("SEMVER", R"([{"introduced":"1.0.0"}])"),
             QList<AffectedRange>{range(u"1.0.0"_s, {})});
    // twice in a row it is the first that counts
    QCOMPARE(rangesOfEvents("SEMVER", R"([{"introduced":"1.0.0"},{"introduced":"1.2.0"},)"
                                      R"({"fixed":"1.5.0"},{"fixed":"1.6.0"}])"),
             QList<AffectedRange>{range(u"1.0.0"_s, u"1.5.0"_s)});
    // two roots, one fix that has both
    QCOMPARE(rangesOfEvents("GIT", R"([{"introduced":"aa"},{"introduced":"bb"},{"fixed":"cc"}])"),
             (QList<AffectedRange>{range(u"aa"_s, u"cc"_s), range(u"bb"_s, u"cc"_s)}));
    const QList<AffectedRange> noBeginning = rangesOfEvents("GIT", R"([{"fixed":"cc"}])");
    QCOMPARE(noBeginning.size(), 1);
    QVERIFY(noBeginning.first().introduced.isUnknown);
}

void tst_AdvisoryRecords::cveIsRead()
{
    const QByteArray bytes = fixture(u"cve-full.json"_s);
    QCOMPARE(recordFormat(bytes), RecordFormat::Cve);
    const ImportedAdvisory advisory = onlyOne(readRecord(bytes));
    const AdvisoryDraft &draft = advisory.draft;
    QCOMPARE(draft.id, u"EX-26-01"_s);
    QCOMPARE(draft.identifiers, QStringList{u"CVE-2026-90001"_s});
    QCOMPARE(draft.description, u"A spool file is made with the wrong mode."_s);
    QCOMPARE(draft.resolution, u"Update to 0.9.3."_s);
    QCOMPARE(draft.mitigation, u"Set the umask."_s);
    QCOMPARE(draft.impact, u"CAPEC-150 Collect Data"_s);
    QCOMPARE(draft.publishedAt, instantFromIso(u"2026-05-01T00:00:00Z"));
    QCOMPARE(advisory.modifiedAt, instantFromIso(u"2026-05-06T07:08:09Z"));
    QCOMPARE(advisory.publisher.orgId, u"b3476cb9-2e3d-41a6-98d0-0f47421a65b6"_s);
    QCOMPARE(advisory.publisher.shortName, u"example"_s);
    QCOMPARE(advisory.assessment.vectors,
             (QStringList{u"CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"_s,
                          u"AV:L/AC:L/Au:N/C:P/I:N/A:N"_s}));
    QCOMPARE(advisory.assessment.weaknesses,
             (QList<Weakness>{{276, u"Incorrect Default Permissions"_s},
                              {732, u"Incorrect Permission Assignment for Critical Resource"_s},
                              {0, u"Something else"_s}}));
    QCOMPARE(draft.timeline.size(), 1);
    QCOMPARE(draft.timeline.first().text, u"Reported"_s);

    QCOMPARE(draft.affected.size(), 2);
    const AffectedProduct &product = draft.affected.first();
    QCOMPARE(product.vendor, u"Example"_s);
    QCOMPARE(product.name, u"Mail"_s);
    QCOMPARE(product.package, u"mail"_s);
    QCOMPARE(product.collection, u"https://pypi.org"_s);
    QCOMPARE(product.kind, RangeKind::Semver);
    QCOMPARE(product.others, AffectedStatus::NotAffected);
    QCOMPARE(product.versions, QStringList{u"0.6.1"_s});
    QCOMPARE(product.ranges.size(), 5);
    QCOMPARE(product.ranges[1], range(u"0.8.0"_s, {}, u"0.8.2"_s));
    QCOMPARE(product.ranges[2], range(u"0.9.0"_s, u"0.9.3"_s));
    AffectedRange healed = range(u"0.9.3"_s, {});
    healed.status = AffectedStatus::NotAffected;
    QCOMPARE(product.ranges[3], healed);
    QCOMPARE(product.ranges[4].status, AffectedStatus::UnderInvestigation);
    QCOMPARE(draft.affected.last().kind, RangeKind::Git);
    QCOMPARE(draft.affected.last().routines, QStringList{u"spool_open"_s});
    QCOMPARE(draft.references.first(),
             (Reference{u"The fix"_s, u"https://example.org/fix"_s, ReferenceKind::Fix}));
    QCOMPARE(advisory.losses,
             (QStringList{u"/containers/cna/affected/0/cpes/1"_s,
                          u"/containers/cna/descriptions/0"_s, u"/containers/cna/exploits"_s,
                          u"/containers/cna/metrics/1"_s, u"/containers/cna/references/0/tags/1"_s,
                          u"/containers/cna/source/discovery"_s, u"/cveMetadata/dateReserved"_s}));
}

void tst_AdvisoryRecords::cveContainerAlone()
{
    const QJsonObject record = QJsonDocument::fromJson(fixture(u"cve-full.json"_s)).object();
    const QByteArray bytes =
        QJsonDocument(record.value("containers"_L1).toObject().value("cna"_L1).toObject()).toJson();
    QCOMPARE(recordFormat(bytes), RecordFormat::Cve);
    const ImportedAdvisory advisory = onlyOne(readCve(bytes));
    QVERIFY(advisory.draft.identifiers.isEmpty());
    QCOMPARE(advisory.draft.affected.size(), 2);
}

void tst_AdvisoryRecords::rejectedCve()
{
    const ImportedAdvisory advisory = onlyOne(readCve(
        R"({"dataType":"CVE_RECORD","dataVersion":"5.1","cveMetadata":{"cveId":"CVE-2026-1111",)"
        R"("state":"REJECTED","dateRejected":"2026-03-01T00:00:00Z"},"containers":{"cna":{)"
        R"("rejectedReasons":[{"lang":"en","value":"Not a flaw."}]}}})"));
    QCOMPARE(advisory.draft.withdrawnAt, instantFromIso(u"2026-03-01T00:00:00Z"));
    QCOMPARE(advisory.draft.withdrawnReason, u"Not a flaw."_s);
    QVERIFY(advisory.losses.isEmpty());
}

void tst_AdvisoryRecords::ghsaIsRead()
{
    const QByteArray bytes = fixture(u"ghsa-full.json"_s);
    QCOMPARE(recordFormat(bytes), RecordFormat::Ghsa);
    const ImportedAdvisory advisory = onlyOne(readRecord(bytes));
    const AdvisoryDraft &draft = advisory.draft;
    QCOMPARE(draft.id, u"GHSA-2222-3333-cccc"_s);
    QCOMPARE(draft.identifiers, QStringList{u"CVE-2026-90001"_s});
    QCOMPARE(advisory.severity, Severity::Medium);
    QCOMPARE(advisory.assessment.vectors.size(), 1);
    QCOMPARE(advisory.assessment.weaknesses,
             (QList<Weakness>{{276, u"Incorrect Default Permissions"_s}}));
    QCOMPARE(draft.affected.size(), 2);
    const AffectedProduct &product = draft.affected.first();
    QCOMPARE(product.ecosystem, u"npm"_s);
    QCOMPARE(product.ranges, (QList<AffectedRange>{range(u"0"_s, u"0.7.4"_s),
                                                   range(u"0.8.1-0"_s, {}, u"0.8.2"_s)}));
    QCOMPARE(product.versions, QStringList{u"0.6.1"_s});
    QCOMPARE(product.routines, QStringList{u"open"_s});
    QCOMPARE(draft.affected.last().ecosystem, u"PyPI"_s);
    QCOMPARE(draft.affected.last().ranges, QList<AffectedRange>{range(u"1.0"_s, {})});
    QCOMPARE(draft.credits, (QList<Credit>{{u"rae"_s, CreditConsent::Given, CreditType::Finder},
                                           {u"ida"_s, CreditConsent::NotGiven,
                                            CreditType::RemediationDeveloper}}));
    QCOMPARE(draft.references.size(), 1);
    QVERIFY(advisory.losses.contains(u"/vulnerabilities/3/vulnerable_version_range"_s));
    QVERIFY(advisory.losses.contains(u"/vulnerabilities/3/patched_versions"_s));
    QVERIFY(!advisory.losses.contains(u"/cvss"_s));
}

/// Pairs that OSV's own converter made. Ours says more in one: "<= 1.2.1" without a patch keeps
/// its end, which the converter drops.
void tst_AdvisoryRecords::rangesOfGitHubAsOsvHasThem()
{
    QDirIterator walk(QStringLiteral(DOCKET_CORPUS "/advisories/ghsa-to-osv"), {u"*.osv.json"_s});
    if (!walk.hasNext()) {
        QSKIP("the corpus of the build machine is not here");
    }
    int compared = 0;
    while (walk.hasNext()) {
        const QString path = walk.next();
        const ImportedAdvisory osv = onlyOne(readRecord(bytesOf(path)));
        QString other = path;
        const ImportedAdvisory ghsa =
            onlyOne(readRecord(bytesOf(other.replace(".osv.json"_L1, ".json"_L1))));
        QCOMPARE(ghsa.format, RecordFormat::Ghsa);
        QCOMPARE(ghsa.draft.id, osv.draft.id);
        QCOMPARE(ghsa.draft.identifiers, osv.draft.identifiers);
        QCOMPARE(ghsa.draft.title, osv.draft.title);
        QCOMPARE(ghsa.draft.publishedAt, osv.draft.publishedAt);
        QCOMPARE(ghsa.draft.withdrawnAt, osv.draft.withdrawnAt);
        QCOMPARE(ghsa.draft.affected.size(), osv.draft.affected.size());
        for (qsizetype i = 0; i < osv.draft.affected.size(); ++i) {
            const AffectedProduct &ours = ghsa.draft.affected[i];
            const AffectedProduct &theirs = osv.draft.affected[i];
            QCOMPARE(ours.ecosystem, theirs.ecosystem);
            QCOMPARE(ours.package, theirs.package);
            QCOMPARE(ours.versions, theirs.versions);
            QCOMPARE(ours.ranges.size(), theirs.ranges.size());
            for (const AffectedRange &range : ours.ranges) {
                AffectedRange same = range;
                if (!range.lastAffected.isEmpty()) {
                    QVERIFY(path.contains("less_than_equals_no_patch"_L1));
                    same.lastAffected.clear();
                    same.fixed.isUnknown = true;
                }
                QVERIFY2(theirs.ranges.contains(same), qPrintable(path));
            }
        }
        ++compared;
    }
    QCOMPARE(compared, 9);
}

void tst_AdvisoryRecords::kindsAreToldByKeys()
{
    QCOMPARE(recordFormat(R"({"document":{"csaf_version":"2.0"},"vulnerabilities":[]})"),
             RecordFormat::Csaf);
    QCOMPARE(recordFormat(R"({"document":{"title":"x"}})"), std::nullopt);
    QCOMPARE(recordFormat(R"({"id":7,"title":"an issue","modified":"x"})"), std::nullopt);
    QCOMPARE(recordFormat(R"([1])"), std::nullopt);
    QCOMPARE(recordFormat(""), std::nullopt);
    QCOMPARE(recordFormat(" {\"id\":\"GO-1\",\"modified\":\"\",\"affected\":["), RecordFormat::Osv);
}

void tst_AdvisoryRecords::whatIsWrongHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportFault>("fault");
    QTest::addColumn<QString>("place");
    using enum ImportFault;
    QTest::newRow("no id") << QByteArray(R"({"modified":"x","summary":"y"})") << WrongShape
                           << u"/id"_s;
    QTest::newRow("type of id") << QByteArray(R"({"id":7,"modified":"x","summary":"y"})")
                                << WrongShape << u"/id"_s;
    QTest::newRow("type of aliases") << osv(R"("aliases":"CVE-1")") << WrongShape << u"/aliases"_s;
    QTest::newRow("type of an alias")
        << osv(R"("aliases":["CVE-1",2])") << WrongShape << u"/aliases/1"_s;
    QTest::newRow("kind of range") << osv(R"("affected":[{"ranges":[{"type":"ODD","events":[]}]}])")
                                   << WrongShape << u"/affected/0/ranges/0/type"_s;
    QTest::newRow("version")
        << osv(R"("affected":[{"ranges":[{"type":"GIT","events":[{"fixed":1}]}]}])") << WrongShape
        << u"/affected/0/ranges/0/events/0/fixed"_s;
    QTest::newRow("cut off") << QByteArray(R"({"id":"GO-1",)") << BadJson << QString();
    QTest::newRow("more behind") << osv(R"("summary":"x")") + "x" << BadJson << QString();
    QTest::newRow("an array") << QByteArray("[]") << UnknownFormat << QString();
    QTest::newRow("nothing") << QByteArray() << BadJson << QString();
}

void tst_AdvisoryRecords::whatIsWrongHasItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportFault, fault);
    QFETCH(QString, place);
    const ImportIssue issue = faultOf(readOsv(bytes));
    QCOMPARE(issue.fault, fault);
    QCOMPARE(issue.detail, place);
}

void tst_AdvisoryRecords::boundsHold()
{
    const QByteArray deep =
        osv("\"database_specific\":" + QByteArray(70, '[') + QByteArray(70, ']'));
    QCOMPARE(faultOf(readOsv(deep)).fault, ImportFault::TooDeep);
    const QByteArray large = osv("\"details\":\"" + QByteArray(MostRecordBytes, 'a') + '"');
    QCOMPARE(faultOf(readOsv(large)).fault, ImportFault::MessageTooLarge);
    const QByteArray many = osv("\"aliases\":[" + QByteArray("1,").repeated(4'000'001) + "1]");
    QCOMPARE(faultOf(readOsv(many)).fault, ImportFault::MessageTooLarge);
    const QByteArray megabyte = osv("\"details\":\"" + QByteArray(1 << 20, 'a') + '"');
    QCOMPARE(onlyOne(readOsv(megabyte)).draft.description.size(), 1 << 20);
}

void tst_AdvisoryRecords::relationshipsDoNotMultiply()
{
    const ImportedAdvisory advisory = onlyOne(readCsaf(chainOfRelationships(3)));
    QCOMPARE(advisory.draft.affected.size(), 1);
    QCOMPARE(advisory.draft.affected.first().platforms, QStringList{u"N / N / N"_s});
    // all that it is made of counts as read, but for the words "default_component_of"
    QCOMPARE(advisory.losses, (QStringList{u"/product_tree/relationships/0/category"_s,
                                           u"/product_tree/relationships/1/category"_s,
                                           u"/product_tree/relationships/2/category"_s}));
    const ImportIssue issue = faultOf(readCsaf(chainOfRelationships(18)));
    QCOMPARE(issue.fault, ImportFault::WrongShape);
    QCOMPARE(issue.detail, u"/product_tree/relationships/4"_s);
}

void tst_AdvisoryRecords::lossesOfManyParts()
{
    QByteArray credits;
    for (int i = 0; i < 3000; ++i) {
        credits += QByteArray(i > 0 ? "," : "") + R"({"name":"a","contact":["b"]})";
    }
    const ImportedAdvisory advisory = onlyOne(readOsv(osv("\"credits\":[" + credits + ']')));
    QCOMPARE(advisory.draft.credits.size(), 3000);
    QCOMPARE(advisory.losses.size(), 1000);
    QCOMPARE(advisory.losses.last(), u"/credits/999/contact"_s);
}

QTEST_GUILESS_MAIN(tst_AdvisoryRecords)
#include "tst_advisoryrecords.moc"
