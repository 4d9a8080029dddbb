// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafexporter.h"
#include "exporters/csafrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Instant at(QStringView iso)
{
    return instantFromIso(iso).value_or(Instant());
}

AdvisoryGround sampleGround()
{
    AdvisoryGround ground;
    ground.file.key = u"DKT-26-041"_s;
    ground.file.state = CaseState::Disclosed;
    ground.file.severity = Severity::Medium;
    ground.file.releasedAt = at(u"2026-11-20T09:00:00Z");
    ground.file.disclosedAt = at(u"2026-11-20T10:00:00Z");
    ground.assessment.vectors = {
        u"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:P"_s,
        u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:L/VI:L/VA:N/SC:L/SI:L/SA:N"_s};
    ground.assessment.weaknesses = {
        {79,
         u"Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')"_s},
        {116, u"Improper Encoding or Escaping of Output"_s}};
    ground.publisher = {.category = PublisherCategory::Vendor,
                        .name = u"Stalwart Labs"_s,
                        .nameSpace = u"https://stalw.art"_s,
                        .contact = u"security@stalw.art"_s};
    return ground;
}

AdvisoryDraft sampleDraft()
{
    AdvisoryDraft draft;
    draft.title = u"Stored cross-site scripting in the queue page"_s;
    draft.id = u"STALWART-2026-01"_s;
    draft.identifiers = {u"CVE-2026-10001"_s, u"GHSA-2222-3333-4444"_s};
    draft.affected = {
        {.name = u"Stalwart Mail Server"_s,
         .ecosystem = u"crates.io"_s,
         .package = u"stalwart"_s,
         .purl = u"pkg:cargo/stalwart"_s,
         .ranges = {{.branch = {}, .introduced = {u"0.7.0"_s, false}, .fixed = {u"0.7.9"_s, false}},
                    {.branch = {}, .introduced = {u"0.8.0"_s, false}, .fixed = {u"0.8.1"_s, false}},
                    {.branch = {},
                     .introduced = {u"0.6.0"_s, false},
                     .fixed = {{}, true},
                     .lastAffected = u"0.6.9"_s},
                    {.branch = {},
                     .introduced = {u"0.1.0"_s, false},
                     .fixed = {u"0.6.0"_s, false},
                     .status = AffectedStatus::NotAffected}}},
        {.name = u"stalwart-cli"_s, .vendor = u"Others"_s, .versions = {u"1.0"_s, u"1.1"_s}}};
    draft.description = u"The queue page shows the subject of a waiting message as HTML."_s;
    draft.impact = u"A sender runs scripts in the session of an administrator."_s;
    draft.resolution = u"Update to 0.8.1 or 0.7.9."_s;
    draft.mitigation = u"Do not open the queue page."_s;
    draft.credits = {
        {.name = u"Ada Finder"_s, .consent = CreditConsent::Given, .type = CreditType::Finder},
        {.name = u"Nobody Asked"_s},
        {.name = u"Shy"_s, .consent = CreditConsent::Anonymous}};
    draft.timeline = {{at(u"2026-11-01T23:30:00Z"), u"Report received"_s}};
    draft.references = {{{}, u"https://stalw.art/advisories/2026-01"_s, ReferenceKind::Advisory},
                        {u"The fix"_s, u"https://github.com/stalwartlabs/mail-server/commit/1"_s,
                         ReferenceKind::Fix}};
    draft.revisions = {{u"1"_s, at(u"2026-11-20T10:00:00Z"), {}},
                       {u"2"_s, at(u"2026-11-22T10:00:00Z"), u"Credits corrected."_s}};
    return draft;
}

PublicAdvisory composed(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    const auto advisory = compose(ground, draft, at(u"2026-12-01T00:00:00Z"));
    if (!advisory) {
        QTest::qFail("the sample passes the gate", __FILE__, __LINE__);
    }
    return *advisory;
}

QJsonObject parsed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

class tst_CsafExporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void anAdvisoryIsWrittenByteForByte()
    {
        const RenderResult file =
            render(composed(sampleGround(), sampleDraft()), PublicFormat::Csaf);
        QVERIFY2(file, file ? ""
                            : qPrintable(file.error().first().rule + file.error().first().place +
                                         file.error().first().detail));
        QCOMPARE(file->fileName, u"stalwart-2026-01.json"_s);
        QFile golden(QStringLiteral(DOCKET_TEST_DATA) + u"/advisories/full.csaf.json"_s);
        if (qEnvironmentVariableIsSet("DOCKET_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(file->bytes) > 0);
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file->bytes), QString::fromUtf8(golden.readAll()));
        QVERIFY(!file->bytes.contains("Nobody Asked") && !file->bytes.contains("Shy"));
    }

    void whatCsafCannotHoldIsListed()
    {
        const RenderResult file =
            render(composed(sampleGround(), sampleDraft()), PublicFormat::Csaf);
        QVERIFY(file);
        const QList<FormatLoss> expected{
            {AdvisoryField::Vectors,
             u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:L/VI:L/VA:N/SC:L/SI:L/SA:N"_s},
            {AdvisoryField::Weaknesses, u"CWE-116"_s},
            {AdvisoryField::Timeline, u"2026-11-01"_s}};
        for (const FormatLoss &loss : expected) {
            QVERIFY2(file->losses.contains(loss), qPrintable(loss.detail));
        }
    }

    void withoutAPublisherNothingIsWritten()
    {
        AdvisoryGround ground = sampleGround();
        ground.publisher = {};
        const RenderResult file = render(composed(ground, sampleDraft()), PublicFormat::Csaf);
        QVERIFY(!file);
        const QList<FormatProblem> expected{{.field = AdvisoryField::Publisher,
                                             .rule = u"CSAF publisher"_s,
                                             .place = u"/document/publisher"_s,
                                             .detail = {}}};
        QCOMPARE(file.error(), expected);
    }

    void aVersionThatWasFixedAndAffectedIsNotBoth()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.affected = {
            {.name = u"x"_s,
             .ranges = {{.introduced = {u"1.0"_s, false}, .fixed = {u"1.2"_s, false}},
                        {.introduced = {u"1.2"_s, false}, .fixed = {u"1.4"_s, false}}}}};
        const RenderResult file = render(composed(sampleGround(), draft), PublicFormat::Csaf);
        QVERIFY(file);
        QVERIFY(file->losses.contains(FormatLoss{AdvisoryField::Affected, u"1.2"_s}));
    }

    void whatIsSaidTwiceIsWrittenOnce()
    {
        AdvisoryDraft draft = sampleDraft();
        const AffectedRange range{.introduced = {u"2.0"_s, false}, .fixed = {u"2.2"_s, false}};
        draft.affected = {{.name = u"x"_s,
                           .ranges = {range},
                           .versions = {u"1.0"_s, u"1.1"_s, u"1.0"_s, u"2.0"_s}}};
        QVERIFY(render(composed(sampleGround(), draft), PublicFormat::Csaf));
    }

    void everyPlatformHasVersionsOfItsOwn()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.affected = {
            {.name = u"x"_s, .versions = {u"1.0"_s}, .platforms = {u"arm64"_s, u"Windows"_s}}};
        const RenderResult file = render(composed(sampleGround(), draft), PublicFormat::Csaf);
        QVERIFY(file);
        QVERIFY(file->bytes.contains("\"name\": \"Stalwart Labs x arm64 1.0\""));
        QVERIFY(file->bytes.contains("\"name\": \"Stalwart Labs x Windows 1.0\""));
    }

    void aVersionInWordsIsARange()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.affected = {{.name = u"x"_s, .versions = {u"4.1 and earlier"_s}}};
        const RenderResult file = render(composed(sampleGround(), draft), PublicFormat::Csaf);
        QVERIFY(file);
        QVERIFY(file->bytes.contains("\"product_version_range\""));
        QVERIFY(!file->bytes.contains("\"product_version\""));
    }

    void oddNumbersOfRevisionsAreCountedAnew()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.revisions = {{u"1"_s, at(u"2026-11-20T10:00:00Z"), {}},
                           {u"final"_s, at(u"2026-11-21T10:00:00Z"), {}},
                           {u"4"_s, at(u"2026-11-22T10:00:00Z"), {}}};
        const RenderResult file = render(composed(sampleGround(), draft), PublicFormat::Csaf);
        QVERIFY(file);
        const QJsonObject tracking = parsed(file->bytes)["document"_L1]["tracking"_L1].toObject();
        QCOMPARE(tracking["version"_L1].toString(), u"3"_s);
        QVERIFY(file->losses.contains(FormatLoss{AdvisoryField::Revisions, u"final"_s}));
    }

    /// A document that may not be public yet is a draft, and has the day that is planned.
    void whatIsUnderEmbargoIsADraft()
    {
        AdvisoryGround ground = sampleGround();
        ground.file.state = CaseState::Released;
        ground.file.disclosedAt.reset();
        ground.file.embargoUntil = at(u"2026-12-10T00:00:00Z");
        AdvisoryDraft draft = sampleDraft();
        draft.publishedAt.reset();
        draft.revisions.clear();
        const auto early =
            compose(ground, draft, at(u"2026-12-01T00:00:00Z"), {AdvisoryProblem::UnderEmbargo})
                .value();
        const RenderResult file = render(early, PublicFormat::Csaf);
        QVERIFY(file);
        const QJsonObject tracking = parsed(file->bytes)["document"_L1]["tracking"_L1].toObject();
        QCOMPARE(tracking["status"_L1].toString(), u"draft"_s);
        QCOMPARE(tracking["version"_L1].toString(), u"0"_s);
        QCOMPARE(tracking["initial_release_date"_L1].toString(),
                 toIsoString(*ground.file.embargoUntil));
    }

    void aWithdrawnAdvisorySaysSo()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.withdrawnAt = at(u"2026-11-25T00:00:00Z");
        draft.withdrawnReason = u"Not a vulnerability after all."_s;
        const RenderResult file = render(composed(sampleGround(), draft), PublicFormat::Csaf);
        QVERIFY(file);
        QVERIFY(file->bytes.contains("Withdrawn on 2026-11-25. Not a vulnerability after all."));
    }

    void everyOlderCvssIsAScoreOfItsOwn()
    {
        AdvisoryGround ground = sampleGround();
        ground.assessment.vectors = {u"AV:N/AC:L/Au:N/C:P/I:P/A:P"_s,
                                     u"CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s,
                                     u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MAV:L"_s};
        const RenderResult file = render(composed(ground, sampleDraft()), PublicFormat::Csaf);
        QVERIFY(file);
        const QJsonArray scores =
            parsed(file->bytes)["vulnerabilities"_L1][0]["scores"_L1].toArray();
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores[0]["cvss_v2"_L1]["baseScore"_L1].toDouble(), 7.5);
        QCOMPARE(scores[1]["cvss_v3"_L1]["baseScore"_L1].toDouble(), 9.8);
        QCOMPARE(scores[2]["cvss_v3"_L1]["environmentalScore"_L1].toDouble(), 8.4);
    }

    void tenThousandVersionsAreWritten()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.affected = {{.name = u"x"_s}};
        for (int i = 0; i < 10'000; ++i) {
            draft.affected.first().versions.append(u"1.%1"_s.arg(i));
        }
        const RenderResult file = render(composed(sampleGround(), draft), PublicFormat::Csaf);
        QVERIFY(file);
        QVERIFY(file->bytes.contains("CSAFPID-10000"));
    }
};

QTEST_GUILESS_MAIN(tst_CsafExporter)
#include "tst_csafexporter.moc"
