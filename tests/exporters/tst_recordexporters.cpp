// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/publicformat.h"
#include "exporters/released.h"
#include "exporters/schemacheck.h"
#include "importers/advisoryrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A case of a team that is a numbering authority.
ImportedAdvisory imported()
{
    ImportedAdvisory advisory;
    advisory.severity = Severity::Medium;
    advisory.assessment.vectors = {u"CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"_s};
    advisory.assessment.weaknesses = {{276, u"Incorrect Default Permissions"_s}};
    advisory.publisher = {.name = u"Example"_s,
                          .nameSpace = u"https://example.org"_s,
                          .contact = {},
                          .orgId = u"b3476cb9-2e3d-41a6-98d0-0f47421a65b6"_s,
                          .shortName = u"example"_s,
                          .idPrefix = {}};
    AdvisoryDraft &draft = advisory.draft;
    draft.title = u"Spool files are read by others"_s;
    draft.description = u"A spool file is made with the wrong mode."_s;
    draft.impact = u"Mail is read."_s;
    draft.resolution = u"Update to 0.7.4."_s;
    draft.mitigation = u"Set the umask."_s;
    draft.identifiers = {u"CVE-2026-90001"_s};
    draft.affected = {{.name = u"Mail"_s,
                       .vendor = {},
                       .ecosystem = u"crates.io"_s,
                       .package = u"mail"_s,
                       .kind = RangeKind::Semver,
                       .ranges = {{.branch = {},
                                   .introduced = {.version = u"0.1.0"_s},
                                   .fixed = {.version = u"0.7.4"_s}}}}};
    draft.references = {
        {.title = u"The fix"_s, .url = u"https://example.org/fix"_s, .kind = ReferenceKind::Fix}};
    draft.credits = {{u"Rae"_s, CreditConsent::Given, CreditType::Finder},
                     {u"Ida"_s, CreditConsent::Anonymous, CreditType::Reporter},
                     {u"Kim"_s, CreditConsent::NotGiven, CreditType::Analyst}};
    draft.timeline = {{LongAgo, u"Reported"_s}, {LongAgo, u"Internal talk"_s, true}};
    return advisory;
}

RenderResult rendered(const ImportedAdvisory &advisory, PublicFormat format)
{
    return render(composed(releasedGround(advisory), advisory.draft), format);
}

QJsonObject objectOf(const RenderResult &result)
{
    if (!result) {
        for (const FormatProblem &problem : result.error()) {
            qWarning() << problem.rule << problem.place << problem.detail;
        }
    }
    return QJsonDocument::fromJson(result.value().bytes).object(); // throws
}

QStringList lossesIn(const RenderResult &result, AdvisoryField field)
{
    QStringList details;
    for (const FormatLoss &loss : result.value().losses) {
        if (loss.field == field) {
            details.append(loss.detail);
        }
    }
    return details;
}

QList<FormatProblem> problemsIn(const RenderResult &result)
{
    return result ? QList<FormatProblem>{} : result.error();
}

} // namespace

class tst_RecordExporters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void osvRecord();
    void osvIds_data();
    void osvIds();
    void aDraftOfOsvHasNoPublicId();
    void whatIsMissingHasItsField();
    void osvRangesOfVersions();
    void osvNeedsAnEcosystem();
    void osvSaysOnlyWhatIsAffected();
    void cveRecord();
    void cveContainerWithoutAnId();
    void cveNeedsAnOrganisation();
    void cveDescriptionIsBounded();
    void cveOfAWithdrawnAdvisory();
    void whatIsUnderEmbargoIsNotPublished();
    void nothingHiddenLeaves_data();
    void nothingHiddenLeaves();
    void largeAdvisories();
};

void tst_RecordExporters::osvRecord()
{
    const RenderResult result = rendered(imported(), PublicFormat::Osv);
    const QJsonObject record = objectOf(result);
    QCOMPARE(result->fileName, u"CVE-2026-90001.json"_s);
    QVERIFY(result->bytes.startsWith("{\n  \"schema_version\": \"1.7.0\",\n  \"id\": "));
    QCOMPARE(record.value("modified"_L1).toString(), toIsoString(LongAgo));
    QCOMPARE(record.value("summary"_L1).toString(), u"Spool files are read by others"_s);
    QCOMPARE(record.value("details"_L1).toString(),
             u"A spool file is made with the wrong mode.\n\n## Impact\n\nMail is read.\n\n"
             "## Resolution\n\nUpdate to 0.7.4.\n\n## Mitigation\n\nSet the umask."_s);
    QCOMPARE(record.value("credits"_L1),
             (QJsonArray{QJsonObject{{"name"_L1, u"Rae"_s}, {"type"_L1, u"FINDER"_s}},
                         QJsonObject{{"name"_L1, u"Anonymous"_s}, {"type"_L1, u"REPORTER"_s}}}));
    QCOMPARE(
        record.value("database_specific"_L1),
        (QJsonObject{{"cwe_ids"_L1, QJsonArray{u"CWE-276"_s}}, {"severity"_L1, u"MODERATE"_s}}));
    QCOMPARE(lossesIn(result, AdvisoryField::Timeline), QStringList{u"Reported"_s});
    QCOMPARE(lossesIn(result, AdvisoryField::References), QStringList{u"The fix"_s});
    QCOMPARE(lossesIn(result, AdvisoryField::Affected), QStringList{u"Mail"_s});
    QCOMPARE(lossesIn(result, AdvisoryField::Publisher), QStringList{u"Example"_s});
    // what stands under headings comes back
    const RecordResult again = readRecord(result->bytes);
    QVERIFY(again);
    QCOMPARE(again->first().draft.resolution, u"Update to 0.7.4."_s);
    QCOMPARE(again->first().draft.description, imported().draft.description);
}

void tst_RecordExporters::osvIds_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("identifiers");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("aliases");
    const QStringList both{u"CVE-2026-1111"_s, u"GHSA-2222-3333-cccc"_s};
    QTest::newRow("a known prefix")
        << u"GO-2026-1"_s << QString() << both << u"GO-2026-1"_s << both;
    QTest::newRow("the publisher's prefix")
        << u"2026-1"_s << u"PSF"_s << both << u"PSF-2026-1"_s << both;
    QTest::newRow("GitHub's name") << QString() << QString() << both << u"GHSA-2222-3333-cccc"_s
                                   << QStringList{u"CVE-2026-1111"_s};
    QTest::newRow("with an own name besides")
        << u"EX-1"_s << QString() << QStringList{u"CVE-2026-1111"_s} << u"CVE-2026-1111"_s
        << QStringList{u"EX-1"_s};
    QTest::newRow("none at all") << QString() << QString() << QStringList() << u"x_DKT-26-007"_s
                                 << QStringList();
}

void tst_RecordExporters::osvIds()
{
    QFETCH(QString, own);
    QFETCH(QString, prefix);
    QFETCH(QStringList, identifiers);
    ImportedAdvisory advisory = imported();
    advisory.draft.id = own;
    advisory.draft.identifiers = identifiers;
    advisory.publisher.idPrefix = prefix;
    const QJsonObject record = objectOf(rendered(advisory, PublicFormat::Osv));
    QTEST(record.value("id"_L1).toString(), "id");
    QStringList aliases;
    for (const QJsonValue alias : record.value("aliases"_L1).toArray()) {
        aliases.append(alias.toString());
    }
    QTEST(aliases, "aliases");
}

void tst_RecordExporters::aDraftOfOsvHasNoPublicId()
{
    const ImportedAdvisory advisory = imported(); // CVE-2026-90001
    AdvisoryGround ground = releasedGround(advisory);
    ground.file.disclosedAt.reset();
    ground.file.state = CaseState::Released;
    ground.file.embargoUntil = Today + std::chrono::hours{24};
    const QList<AdvisoryProblem> all = problemsOf(ground, advisory.draft, Today);
    const auto draft = compose(ground, advisory.draft, Today, all);
    QVERIFY(draft);
    const RenderResult file = render(*draft, PublicFormat::Osv);
    QCOMPARE(objectOf(file).value("id"_L1).toString(), u"x_DKT-26-007"_s);
    QVERIFY(!objectOf(file).contains("published"_L1));
    const RecordResult read = readOsv(file.value().bytes);
    QVERIFY(read);
    QVERIFY(!read->first().isPublished);
}

void tst_RecordExporters::whatIsMissingHasItsField()
{
    ImportedAdvisory advisory = imported();
    advisory.draft.references.clear();
    const QList<FormatProblem> problems = problemsIn(rendered(advisory, PublicFormat::CveCna));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, AdvisoryField::References);
    QCOMPARE(problems.first().detail, u"references"_s);
}

/// In one list where one is behind the other, else in lists of their own: a list is sorted.
void tst_RecordExporters::osvRangesOfVersions()
{
    ImportedAdvisory advisory = imported();
    AffectedProduct &product = advisory.draft.affected.first();
    const auto range = [](const QString &from, const QString &to, const QString &last = {}) {
        return AffectedRange{.branch = {},
                             .introduced = {.version = from},
                             .fixed = {.version = to},
                             .lastAffected = last};
    };
    const auto lists = [&](const QList<AffectedRange> &ranges) {
        product.ranges = ranges;
        const QJsonObject record = objectOf(rendered(advisory, PublicFormat::Osv));
        return record.value("affected"_L1).toArray().at(0).toObject().value("ranges"_L1).toArray();
    };
    QCOMPARE(lists({range(u"0"_s, u"1.9.0"_s), range(u"1.10.0"_s, u"1.11.0"_s)}).size(), 1);
    QCOMPARE(lists({range(u"2.0.0"_s, u"2.1.0"_s), range(u"1.0.0"_s, u"1.1.0"_s)}),
             lists({range(u"1.0.0"_s, u"1.1.0"_s), range(u"2.0.0"_s, u"2.1.0"_s)}));
    QCOMPARE(lists({range(u"2.0.0"_s, u"2.1.0"_s), range(u"1.0.0"_s, u"1.1.0"_s)}).size(), 1);
    QCOMPARE(lists({range(u"1.0.0"_s, {}, u"1.5.0"_s), range(u"2.0.0"_s, {}, u"2.5.0"_s)}).size(),
             1);
    QCOMPARE(lists({range(u"1.0.0"_s, u"1.1.0"_s), range(u"2.0.0"_s, {}, u"2.1.0"_s)}).size(), 2);
}

void tst_RecordExporters::osvNeedsAnEcosystem()
{
    ImportedAdvisory advisory = imported();
    AffectedProduct &product = advisory.draft.affected.first();
    product.ecosystem = u"Crates"_s;
    QList<FormatProblem> problems = problemsIn(rendered(advisory, PublicFormat::Osv));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, AdvisoryField::Affected);
    QCOMPARE(problems.first().rule, u"OSV ecosystem"_s);
    QCOMPARE(problems.first().place, u"/affected/0/package/ecosystem"_s);
    QCOMPARE(problems.first().detail, u"Mail: Crates"_s);
    product.ecosystem.clear();
    problems = problemsIn(rendered(advisory, PublicFormat::Osv));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().rule, u"OSV no ecosystem"_s);
    QCOMPARE(problems.first().detail, u"Mail"_s);
    // commits need none, but a repository
    product.kind = RangeKind::Git;
    product.ranges.first().introduced.version = u"0"_s;
    product.ranges.first().fixed.version = QString(40, u'a');
    problems = problemsIn(rendered(advisory, PublicFormat::Osv));
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().field, AdvisoryField::Affected);
    product.repository = u"https://git.example.org/mail.git"_s;
    QVERIFY(rendered(advisory, PublicFormat::Osv));
}

void tst_RecordExporters::osvSaysOnlyWhatIsAffected()
{
    ImportedAdvisory advisory = imported();
    AffectedProduct other = advisory.draft.affected.first();
    other.name = u"Mail 2"_s;
    other.package = other.name;
    other.ecosystem = u"none of theirs"_s;
    other.ranges.first().status = AffectedStatus::NotAffected;
    advisory.draft.affected.prepend(other);
    const RenderResult result = rendered(advisory, PublicFormat::Osv);
    QCOMPARE(objectOf(result).value("affected"_L1).toArray().size(), 1);
    QVERIFY(lossesIn(result, AdvisoryField::Affected).contains(u"0.1.0 – 0.7.4"_s));
}

void tst_RecordExporters::cveRecord()
{
    const RenderResult result = rendered(imported(), PublicFormat::CveCna);
    const QJsonObject record = objectOf(result);
    QCOMPARE(result->fileName, u"CVE-2026-90001_cna-draft.json"_s);
    const QJsonObject cna = record.value("containers"_L1).toObject().value("cna"_L1).toObject();
    const QJsonObject product = cna.value("affected"_L1).toArray().at(0).toObject();
    QCOMPARE(product.value("vendor"_L1).toString(), u"Example"_s);
    QCOMPARE(product.value("collectionURL"_L1).toString(), u"https://crates.io"_s);
    QCOMPARE(product.value("packageName"_L1).toString(), u"mail"_s);
    const QJsonObject cvss =
        cna.value("metrics"_L1).toArray().at(0).toObject().value("cvssV3_1"_L1).toObject();
    QCOMPARE(cvss.value("baseScore"_L1).toDouble(), 5.5);
    QCOMPARE(cvss.value("baseSeverity"_L1).toString(), u"MEDIUM"_s);
    QCOMPARE(cna.value("credits"_L1).toArray().at(1).toObject().value("value"_L1).toString(),
             u"Anonymous"_s);
    QCOMPARE(cna.value("references"_L1).toArray().at(0).toObject().value("tags"_L1).toArray(),
             QJsonArray{u"patch"_s});
    QCOMPARE(cna.value("timeline"_L1).toArray().size(), 1);
    QVERIFY(result->losses.isEmpty());
    QVERIFY(result->bytes.contains("\"baseScore\": 5.5,"));
}

void tst_RecordExporters::cveContainerWithoutAnId()
{
    ImportedAdvisory advisory = imported();
    advisory.draft.identifiers = {u"GHSA-2222-3333-cccc"_s};
    const RenderResult result = rendered(advisory, PublicFormat::CveCna);
    QCOMPARE(result->fileName, u"DKT-26-007_cna-draft.json"_s);
    QVERIFY(objectOf(result).contains("providerMetadata"_L1));
    QCOMPARE(lossesIn(result, AdvisoryField::Identifiers), QStringList{u"GHSA-2222-3333-cccc"_s});
    const RecordResult again = readRecord(result->bytes);
    QVERIFY(again);
    QCOMPARE(again->first().draft.affected.first().ranges, advisory.draft.affected.first().ranges);
}

void tst_RecordExporters::cveNeedsAnOrganisation()
{
    ImportedAdvisory advisory = imported();
    advisory.publisher.orgId.clear();
    for (const QStringList &names : {QStringList{u"CVE-2026-90001"_s}, QStringList{}}) {
        advisory.draft.identifiers = names;
        const QList<FormatProblem> problems = problemsIn(rendered(advisory, PublicFormat::CveCna));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, AdvisoryField::Publisher);
        QVERIFY(problems.first().place.endsWith("/providerMetadata"_L1));
        QCOMPARE(problems.first().detail, u"orgId"_s);
    }
}

void tst_RecordExporters::cveDescriptionIsBounded()
{
    ImportedAdvisory advisory = imported();
    advisory.draft.description = QString(5000, u'a');
    advisory.draft.references.clear();
    const QList<FormatProblem> problems = problemsIn(rendered(advisory, PublicFormat::CveCna));
    const auto hasField = [&](AdvisoryField field) {
        return std::ranges::contains(problems, field, &FormatProblem::field);
    };
    QVERIFY(hasField(AdvisoryField::Description));
    QVERIFY(std::ranges::any_of(problems, [](const FormatProblem &problem) {
        return problem.detail.contains("references"_L1); // there has to be one
    }));
    QVERIFY(rendered(advisory, PublicFormat::Osv));
}

/// The state is the authority's to set; what it needs for that is the reason.
void tst_RecordExporters::cveOfAWithdrawnAdvisory()
{
    ImportedAdvisory advisory = imported();
    advisory.draft.withdrawnAt = Today;
    advisory.draft.withdrawnReason = u"No flaw after all"_s;
    const RenderResult result = rendered(advisory, PublicFormat::CveCna);
    const QJsonObject container = objectOf(result);
    QCOMPARE(result->fileName, u"CVE-2026-90001_cna-rejected-draft.json"_s);
    QCOMPARE(container.keys(), (QStringList{u"providerMetadata"_s, u"rejectedReasons"_s}));
    QVERIFY(result->bytes.contains("No flaw after all"));
    QVERIFY(checkAgainst(Schema::CveCnaRejected, result->bytes).isEmpty());
    QCOMPARE(lossesIn(result, AdvisoryField::Affected), QStringList{u"Mail"_s});
    const RecordResult again = readRecord(result->bytes);
    QVERIFY(again);
    QCOMPARE(again->first().draft.withdrawnReason, u"No flaw after all"_s);
}

void tst_RecordExporters::whatIsUnderEmbargoIsNotPublished()
{
    const ImportedAdvisory advisory = imported();
    AdvisoryGround ground = releasedGround(advisory);
    ground.file.state = CaseState::Released;
    ground.file.disclosedAt.reset();
    ground.file.embargoUntil = Instant{Today.seconds + 864'000};
    const auto early =
        compose(ground, advisory.draft, Today, {AdvisoryProblem::UnderEmbargo}).value();
    QVERIFY(!objectOf(render(early, PublicFormat::Osv)).contains("published"_L1));
    QVERIFY(objectOf(render(early, PublicFormat::Osv)).contains("modified"_L1));
    QVERIFY(!render(early, PublicFormat::CveCna)->bytes.contains("datePublic"));
    ground.file.embargoUntil.reset(); // it goes out: that is its publication
    const auto now = compose(ground, advisory.draft, Today).value();
    QCOMPARE(objectOf(render(now, PublicFormat::Osv)).value("published"_L1).toString(),
             u"2027-01-15T00:00:00Z"_s);
    QVERIFY(render(now, PublicFormat::CveCna)->bytes.contains("\"datePublic\": \"2027-01-15"));
}

void tst_RecordExporters::nothingHiddenLeaves_data()
{
    QTest::addColumn<PublicFormat>("format");
    QTest::newRow("OSV") << PublicFormat::Osv;
    QTest::newRow("CVE") << PublicFormat::CveCna;
}

void tst_RecordExporters::nothingHiddenLeaves()
{
    QFETCH(PublicFormat, format);
    ImportedAdvisory advisory = imported();
    advisory.assessment.rationale = u"Secret reasons"_s;
    advisory.assessment.claimedVectors = {u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s};
    const RenderResult result = rendered(advisory, format);
    QVERIFY(result);
    for (const QByteArrayView hidden :
         {QByteArrayView("Ida"), QByteArrayView("Kim"), QByteArrayView("Internal talk"),
          QByteArrayView("Secret"), QByteArrayView("PR:N"), QByteArrayView("DKT-26")}) {
        QVERIFY2(!result->bytes.contains(hidden), hidden.data());
    }
    for (const FormatLoss &loss : result->losses) {
        QVERIFY(!loss.detail.contains("Internal"_L1));
        QVERIFY(loss.detail != "Ida"_L1 && loss.detail != "Kim"_L1);
    }
    QCOMPARE(rendered(advisory, format), result);
}

void tst_RecordExporters::largeAdvisories()
{
    ImportedAdvisory advisory = imported();
    advisory.draft.description = QString(1 << 20, u'a');
    AffectedProduct &product = advisory.draft.affected.first();
    for (int i = 0; i < 10'000; ++i) {
        product.versions.append(u"0.%1.0"_s.arg(i));
    }
    const RenderResult result = rendered(advisory, PublicFormat::Osv);
    QVERIFY(result);
    const RecordResult again = readRecord(result->bytes);
    QVERIFY(again);
    QCOMPARE(again->first().draft.affected.first().versions, product.versions);
}

QTEST_GUILESS_MAIN(tst_RecordExporters)
#include "tst_recordexporters.moc"
