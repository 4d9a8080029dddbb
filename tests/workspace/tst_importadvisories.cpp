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
    void severalOfOneDocument();
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
    QTest::newRow("osv, of no date")
        << osv("A crash").replace("\"published\"", "\"x\"") << osvRef << false;
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
    const QStringList told = events(after, EventKind::MessageEdited);
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
