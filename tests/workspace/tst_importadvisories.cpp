// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedetail.h"
#include "domain/tokens.h"
#include "exporters/publicformat.h"
#include "workspace/importfixture.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120}; // 2026-11-21

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(DOCKET_TEST_DATA "/advisories/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small record of OSV; what is asked for may change.
QByteArray osv(const QByteArray &summary, const QByteArray &fixed = "1.2.0", int day = 1,
               const QByteArray &id = "GO-2026-9002")
{
    return "{\"schema_version\":\"1.7.0\",\"id\":\"" + id + "\",\"modified\":\"2026-05-0" +
           QByteArray::number(day) +
           "T00:00:00Z\",\"published\":\"2026-05-01T00:00:00Z\",\"aliases\":[\"CVE-2026-90009\"],"
           "\"summary\":\"" +
           summary +
           "\",\"details\":\"It crashes.\",\"affected\":[{\"package\":{\"ecosystem\":\"Go\","
           "\"name\":\"example.org/mail\"},\"ranges\":[{\"type\":\"SEMVER\",\"events\":["
           "{\"introduced\":\"0\"},{\"fixed\":\"" +
           fixed + "\"}]}]}]}";
}

/// A document of CSAF about `vulnerabilities`; `distribution` is a member with its comma, or empty.
QByteArray csaf(const QByteArray &vulnerabilities, const QByteArray &status = "final",
                const QByteArray &distribution = {}, int day = 1)
{
    return R"({"document":{"csaf_version":"2.0","title":"Two flaws",)" + distribution +
           R"("publisher":{"category":"vendor","name":"E","namespace":"https://example.org"},)"
           R"("tracking":{"id":"EX-1","status":")" +
           status + R"(","initial_release_date":"2026-05-01T00:00:00Z",)" +
           R"("current_release_date":"2026-05-0)" + QByteArray::number(day) +
           R"(T00:00:00Z"}},"vulnerabilities":[)" + vulnerabilities + "]}";
}

QByteArray tlp(const QByteArray &label)
{
    return R"("distribution":{"tlp":{"label":")" + label + R"("}},)";
}

/// A vulnerability of such a document.
QByteArray flaw(const QByteArray &cve, const QByteArray &text)
{
    return R"({"cve":")" + cve + R"(","title":"Of )" + cve +
           R"(","notes":[{"category":"description","text":")" + text + R"("}]})";
}

} // namespace

class TestImportAdvisories final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    ImportedFile import(const QString &name, const QByteArray &bytes) const
    {
        const QString path = Testing::writeIn(*m_folder, name, bytes);
        const auto report = m_workspace->importNow({.paths = {path}}, {}, {});
        QVERIFY(report.has_value());
        for (const ImportIssue &issue : report->problems) {
            qInfo() << static_cast<int>(issue.fault) << issue.detail;
        }
        return report->files.value(0);
    }

    CaseDetail detail(const QString &ref) const
    {
        const auto id = m_workspace->caseByRef(ref);
        return id ? m_workspace->caseDetail(*id).value_or(CaseDetail{}) : CaseDetail{};
    }

    QStringList events(const CaseDetail &detail, EventKind kind) const
    {
        QStringList lines;
        for (const CaseEvent &event : detail.events) {
            if (event.kind == kind) {
                lines.append(event.before + u" → "_s + event.after);
            }
        }
        return lines;
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"a.docket"_s), [] { return Now; });
        QVERIFY(made.has_value());
        m_workspace = std::move(*made);
        Testing::addStalwart(*m_workspace);
    }

    void aRecordBecomesACase();
    void whatIsNotOutStaysPrivate_data();
    void whatIsNotOutStaysPrivate();
    void theDayOfAChangeIsSaidToBeThat();
    void whatWasWithdrawnWasPublishedBefore();
    void severalOfOneDocument();
    void aRecordAsGraphqlWritesIt();
    void newsOfACaseThatHadNoDraft();
    void itLeavesAgain();
    void onceMoreChangesNothing();
    void anotherKindOfTheSameJoins();
    void twoOfOneKindAreTwoCases();
    void newsAreTaken();
    void whatAPersonChangedStays();
    void anArrayAndABrokenRecord();
    void undoTakesNewsBack();
};

void TestImportAdvisories::aRecordBecomesACase()
{
    const ImportedFile file = import(u"a.json"_s, fixture(u"osv-full.json"_s));
    QCOMPARE(file.newCases, 1);
    QCOMPARE(file.damaged, 0);
    const CaseDetail made = detail(u"https://osv.dev/vulnerability/GO-2026-9001"_s);
    QCOMPARE(made.file.title, u"Spool files are read by others"_s);
    QCOMPARE(made.file.source, SourceKind::Advisory);
    QCOMPARE(made.file.sourceState, u"withdrawn"_s);
    QCOMPARE(made.file.state, CaseState::Disclosed);
    QCOMPARE(made.file.severity, Severity::Medium);
    QVERIFY(made.file.isPublic);
    QCOMPARE(made.file.disclosedAt, instantFromIso(u"2026-05-01T00:00:00Z"));
    QCOMPARE(made.file.reporter.name, u"Rae"_s);
    QCOMPARE(made.draft.id, u"GO-2026-9001"_s);
    QCOMPARE(made.draft.affected.size(), 2);
    QCOMPARE(made.record.assessment.vectors.size(), 2);
    QCOMPARE(made.record.assessment.weaknesses.first().id, 276);
    QCOMPARE(events(made, EventKind::StateChanged), QStringList{u"new → disclosed"_s});
    QVERIFY(events(made, EventKind::ReportedInPublic).isEmpty());
    // nobody who published a record waits for an answer
    QVERIFY(std::ranges::none_of(made.obligations, [](const Obligation &obligation) {
        return obligation.kind == PromiseKind::Acknowledge && obligation.isOwed;
    }));
}

void TestImportAdvisories::whatIsNotOutStaysPrivate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ref");
    QTest::addColumn<bool>("isOut");
    const QString csafRef = u"csaf:https://example.org/EX-1#CVE-2026-90009"_s;
    const QString cveRef = u"https://www.cve.org/CVERecord?id=CVE-2026-90009"_s;
    const QString osvRef = u"https://osv.dev/vulnerability/GO-2026-9002"_s;
    const QByteArray one = flaw("CVE-2026-90009", "It crashes.");
    const auto cve = [](const QByteArray &state) {
        return R"({"dataType":"CVE_RECORD","dataVersion":"5.1","cveMetadata":{"cveId":)"
               R"("CVE-2026-90009","state":")" +
               state + R"("},"containers":{"cna":{"title":"A crash"}}})";
    };
    QTest::newRow("csaf") << csaf(one) << csafRef << true;
    QTest::newRow("csaf, interim") << csaf(one, "interim") << csafRef << true;
    QTest::newRow("csaf, a draft") << csaf(one, "draft") << csafRef << false;
    QTest::newRow("csaf, of no status") << csaf(one, "") << csafRef << false;
    QTest::newRow("csaf, for all") << csaf(one, "final", tlp("WHITE")) << csafRef << true;
    QTest::newRow("csaf, for few") << csaf(one, "final", tlp("AMBER")) << csafRef << false;
    QTest::newRow("csaf, for one") << csaf(one, "final", tlp("RED")) << csafRef << false;
    QTest::newRow("cve") << cve("PUBLISHED") << cveRef << true;
    QTest::newRow("cve, rejected") << cve("REJECTED") << cveRef << true;
    QTest::newRow("cve, reserved") << cve("RESERVED") << cveRef << false;
    const QByteArray container =
        QJsonDocument(
            QJsonDocument::fromJson(fixture(u"cve-full.json"_s))["containers"_L1]["cna"_L1]
                .toObject())
            .toJson(QJsonDocument::Compact);
    QTest::newRow("cve, a container alone")
        << container
        << "sha256:"_L1 +
               QString::fromLatin1(
                   QCryptographicHash::hash(container, QCryptographicHash::Sha256).toHex())
        << false;
    QTest::newRow("osv") << osv("A crash") << osvRef << true;
    const auto dateless = [](const QByteArray &id) {
        return osv("A crash", "1.2.0", 1, id).replace("\"published\"", "\"x\"");
    };
    QTest::newRow("osv, of no date") << dateless("GO-2026-9002") << osvRef << true;
    QTest::newRow("osv, of no date and no database")
        << dateless("x_DKT-26-001") << u"https://osv.dev/vulnerability/x_DKT-26-001"_s << false;
    QTest::newRow("osv, of no date, withdrawn")
        << dateless("x_DKT-26-001").replace("\"x\"", "\"withdrawn\"")
        << u"https://osv.dev/vulnerability/x_DKT-26-001"_s << true;
}

void TestImportAdvisories::whatIsNotOutStaysPrivate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, ref);
    QFETCH(bool, isOut);
    QCOMPARE(import(u"a.json"_s, bytes).newCases, 1);
    const CaseDetail made = detail(ref);
    QCOMPARE(made.file.source, SourceKind::Advisory);
    QCOMPARE(made.file.isPublic, isOut);
    QCOMPARE(made.file.state, isOut ? CaseState::Disclosed : CaseState::New);
    QCOMPARE(made.file.disclosedAt.has_value(), isOut);
    QCOMPARE(made.file.releasedAt.has_value(), isOut);
}

void TestImportAdvisories::theDayOfAChangeIsSaidToBeThat()
{
    import(u"a.json"_s, osv("A crash", "1.2.0", 4).replace("\"published\"", "\"x\""));
    const CaseDetail made = detail(u"https://osv.dev/vulnerability/GO-2026-9002"_s);
    QCOMPARE(made.file.disclosedAt, instantFromIso(u"2026-05-04T00:00:00Z"));
    QVERIFY(!made.draft.publishedAt); // it is not the record's
    const auto step = std::ranges::find(made.events, EventKind::StateChanged, &CaseEvent::kind);
    QVERIFY(step != made.events.end());
    QCOMPARE(step->note, u"modified"_s);
}

void TestImportAdvisories::whatWasWithdrawnWasPublishedBefore()
{
    import(u"a.json"_s, osv("A crash", "1.2.0", 4).replace("\"published\"", "\"withdrawn\""));
    const CaseDetail made = detail(u"https://osv.dev/vulnerability/GO-2026-9002"_s);
    QCOMPARE(made.file.disclosedAt, instantFromIso(u"2026-05-01T00:00:00Z"));
    QVERIFY(!problemsOf(groundOf(made), made.draft, made.file.receivedAt)
                 .contains(AdvisoryProblem::WithdrawnBeforePublished));
}

void TestImportAdvisories::severalOfOneDocument()
{
    const QByteArray one = flaw("CVE-2026-90011", "It crashes.");
    const QByteArray two = flaw("CVE-2026-90012", "It leaks.");
    const QByteArray nameless = R"({"title":"Third","notes":[{"category":"description",)"
                                R"("text":"It burns."}]})";
    const QString ref = u"csaf:https://example.org/EX-1"_s;
    const auto textOf = [&](const QString &name) {
        return detail(ref + name).messages.value(0).text;
    };
    QCOMPARE(import(u"a.json"_s, csaf(one)).newCases, 1);
    QCOMPARE(textOf(u"#CVE-2026-90011"_s), u"It crashes."_s);
    // it grows, and its order is another
    const ImportedFile grown =
        import(u"b.json"_s, csaf(two + ',' + one + ',' + nameless, "final", {}, 2));
    QCOMPARE(grown.newCases, 2);
    QCOMPARE(textOf(u"#CVE-2026-90011"_s), u"It crashes."_s);
    QCOMPARE(textOf(u"#CVE-2026-90012"_s), u"It leaks."_s);
    QCOMPARE(textOf(u"#3"_s), u"It burns."_s);
    QCOMPARE(detail(ref + u"#CVE-2026-90011"_s).draft.title, u"Of CVE-2026-90011"_s);
    QCOMPARE(detail(ref + u"#CVE-2026-90012"_s).draft.description, u"It leaks."_s);
    // news of one are news of that one
    const QByteArray newer = flaw("CVE-2026-90012", "It leaks keys.");
    QCOMPARE(import(u"c.json"_s, csaf(one + ',' + newer + ',' + nameless, "final", {}, 3)).newCases,
             0);
    QCOMPARE(textOf(u"#CVE-2026-90011"_s), u"It crashes."_s);
    QCOMPARE(textOf(u"#CVE-2026-90012"_s), u"It leaks keys."_s);
    QCOMPARE(detail(ref + u"#CVE-2026-90012"_s).draft.description, u"It leaks keys."_s);
}

/// As dumps of GitHub's GraphQL API have them.
void TestImportAdvisories::aRecordAsGraphqlWritesIt()
{
    const QByteArray json =
        R"({"ghsaId":"GHSA-mr95-9rr4-6680","identifiers":[{"value":"GHSA-mr95-9rr4-6680"},)"
        R"({"value":"CVE-2026-90021"}],"summary":"Weak numbers","description":"They repeat.",)"
        R"("severity":"CRITICAL","cvss":{"score":9.1,"vectorString":)"
        R"("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N"},"cwes":{"nodes":[{"cweId":"CWE-338",)"
        R"("name":"Weak PRNG"}]},)"
        R"("permalink":"https://github.com/advisories/GHSA-mr95-9rr4-6680",)"
        R"("publishedAt":"2026-05-02T00:00:00Z","updatedAt":"2026-05-03T00:00:00Z",)"
        R"("withdrawnAt":null,"vulnerabilities":{"nodes":[{"package":{"ecosystem":"MAVEN",)"
        R"("name":"org.example:actor"},"firstPatchedVersion":{"identifier":"2.5.16"},)"
        R"("vulnerableVersionRange":">= 2.5.0, < 2.5.16"}]}})";
    QCOMPARE(import(u"a.json"_s, json).newCases, 1);
    const CaseDetail made = detail(u"https://github.com/advisories/GHSA-mr95-9rr4-6680"_s);
    QCOMPARE(made.file.title, u"Weak numbers"_s);
    QCOMPARE(made.file.source, SourceKind::GitHubAdvisory);
    QCOMPARE(made.file.sourceState, u"published"_s);
    QCOMPARE(made.file.receivedAt, instantFromIso(u"2026-05-02T00:00:00Z"));
    QCOMPARE(made.file.cvssTenths, 91);
    QCOMPARE(made.file.cweIds, QList{338});
    QCOMPARE(made.draft.id, u"GHSA-mr95-9rr4-6680"_s);
    QCOMPARE(made.draft.affected.value(0).ranges.value(0).fixed.version, u"2.5.16"_s);
}

/// A case that a mail began shows a draft that nobody has saved: what a record lacks stays in it.
void TestImportAdvisories::newsOfACaseThatHadNoDraft()
{
    const QByteArray mail = "Message-ID: <r@example.org>\nDate: Fri, 20 Nov 2026 08:00:00 +0000\n"
                            "From: Ada <ada@example.org>\nTo: hello@stalw.art\n"
                            "Subject: A flaw of the spooler\n\nIt crashes. CVE-2026-90009\n";
    import(u"m.eml"_s, mail);
    const CaseDetail before = detail(u"r@example.org"_s);
    QVERIFY(before.file.id.value > 0);
    import(u"a.json"_s, fixture(u"cve-full.json"_s));
    const CaseDetail record = detail(u"https://www.cve.org/CVERecord?id=CVE-2026-90001"_s);
    QVERIFY(m_workspace->merge(record.file.id, before.file.id, Now).has_value());
    QByteArray newer = fixture(u"cve-full.json"_s);
    newer.replace("2026-05-06T07:08:09", "2026-05-07T07:08:09");
    import(u"b.json"_s, newer);
    const CaseDetail after = detail(u"r@example.org"_s);
    QCOMPARE(after.messages.size(), 2);
    QCOMPARE(after.draft.title, record.draft.title);
    QCOMPARE(after.draft.description, record.draft.description);
    QCOMPARE(after.draft.affected, record.draft.affected);
}

void TestImportAdvisories::itLeavesAgain()
{
    import(u"a.json"_s, osv("A crash"));
    CaseDetail made = detail(u"https://osv.dev/vulnerability/GO-2026-9002"_s);
    made.draft.resolution = u"Update."_s;
    const auto advisory = compose(groundOf(made), made.draft, Now);
    QVERIFY(advisory);
    const RenderResult out = render(*advisory, PublicFormat::Osv);
    QVERIFY(out);
    QCOMPARE(out->fileName, u"GO-2026-9002.json"_s);
}

void TestImportAdvisories::onceMoreChangesNothing()
{
    import(u"a.json"_s, fixture(u"cve-full.json"_s));
    const QString ref = u"https://www.cve.org/CVERecord?id=CVE-2026-90001"_s;
    const CaseDetail before = detail(ref);
    QCOMPARE(before.draft.resolution, u"Update to 0.9.3."_s);
    QByteArray spaced = fixture(u"cve-full.json"_s);
    const ImportedFile again = import(u"b.json"_s, spaced.prepend('\n'));
    QCOMPARE(again.newCases, 0);
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(detail(ref).events.size(), before.events.size());
    QCOMPARE(detail(ref).draft, before.draft);
}

void TestImportAdvisories::anotherKindOfTheSameJoins()
{
    import(u"a.json"_s, fixture(u"osv-full.json"_s));
    const ImportedFile cve = import(u"b.json"_s, fixture(u"cve-full.json"_s));
    QCOMPARE(cve.newCases, 0);
    QCOMPARE(cve.followUps, 1);
    const CaseDetail made = detail(u"https://osv.dev/vulnerability/GO-2026-9001"_s);
    QCOMPARE(made.messages.size(), 2);
    QCOMPARE(made.draft.id, u"GO-2026-9001"_s);
    QCOMPARE(made.draft.resolution, u"Update to 0.9.3."_s); // OSV had none
    QCOMPARE(made.draft.affected.size(), 2);
    QCOMPARE(made.draft.affected.first().ecosystem, u"Go"_s);
}

void TestImportAdvisories::twoOfOneKindAreTwoCases()
{
    const ImportedFile file =
        import(u"a.json"_s, '[' + osv("A crash") + ',' +
                                osv("A crash elsewhere", "1.3.0", 1, "GO-2026-9003") + ']');
    QCOMPARE(file.newCases, 2);
}

void TestImportAdvisories::newsAreTaken()
{
    import(u"a.json"_s, osv("A crash"));
    const ImportedFile news = import(u"b.json"_s, osv("A crash", "1.2.1", 5));
    QCOMPARE(news.newCases, 0);
    QCOMPARE(news.followUps, 1);
    QCOMPARE(news.unchanged, 0);
    const CaseDetail made = detail(u"https://osv.dev/vulnerability/GO-2026-9002"_s);
    QCOMPARE(made.draft.affected.first().ranges.first().fixed.version, u"1.2.1"_s);
    QCOMPARE(made.draft.revisions.size(), 2);
    QCOMPARE(events(made, EventKind::AdvisoryEdited).size(), 1);
    // an older copy of it is no news
    import(u"c.json"_s, osv("A crash", "1.1.0", 3));
    QCOMPARE(detail(u"https://osv.dev/vulnerability/GO-2026-9002"_s).draft, made.draft);
}

void TestImportAdvisories::whatAPersonChangedStays()
{
    import(u"a.json"_s, osv("A crash"));
    const QString ref = u"https://osv.dev/vulnerability/GO-2026-9002"_s;
    CaseDetail made = detail(ref);
    made.draft.title = u"A crash of the spooler"_s;
    QVERIFY(m_workspace->saveDraft(made.file.id, made.draft, Now));
    import(u"b.json"_s, osv("A crash, corrected", "1.2.1", 5));
    const CaseDetail after = detail(ref);
    QCOMPARE(after.draft.title, u"A crash of the spooler"_s);
    QCOMPARE(after.draft.affected.first().ranges.first().fixed.version, u"1.2.1"_s);
    const QStringList told = events(after, EventKind::NewsRefused);
    QVERIFY(std::ranges::any_of(told, [](const QString &line) {
        return line.contains(u"A crash of the spooler"_s) && line.contains(u"A crash, corrected"_s);
    }));
}

void TestImportAdvisories::anArrayAndABrokenRecord()
{
    const ImportedFile file =
        import(u"a.json"_s, '[' + osv("A crash") +
                                ",{\"id\":\"GO-2026-9004\",\"modified\":\"2026-05-01T00:00:00Z\","
                                "\"aliases\":\"CVE-1\"}]");
    QCOMPARE(file.newCases, 1);
    QCOMPARE(file.damaged, 1);
}

void TestImportAdvisories::undoTakesNewsBack()
{
    import(u"a.json"_s, osv("A crash"));
    const QString ref = u"https://osv.dev/vulnerability/GO-2026-9002"_s;
    const AdvisoryDraft before = detail(ref).draft;
    import(u"b.json"_s, osv("A crash", "1.2.1", 5));
    QVERIFY(detail(ref).draft != before);
    QVERIFY(m_workspace->undoImport({}, {}));
    QCOMPARE(detail(ref).draft, before);
}

QTEST_GUILESS_MAIN(TestImportAdvisories)
#include "tst_importadvisories.moc"
