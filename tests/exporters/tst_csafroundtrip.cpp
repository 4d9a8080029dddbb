// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cwe.h"
#include "exporters/csafrules.h"
#include "exporters/publicformat.h"
#include "importers/advisoryrecords.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Instant at(QStringView iso)
{
    return instantFromIso(iso).value_or(Instant());
}

/// A case that was released long ago and whose reporter knows, with an advisory that was read.
AdvisoryGround groundOf(const ImportedAdvisory &advisory)
{
    AdvisoryGround ground;
    ground.file.key = u"DKT-26-001"_s;
    ground.file.state = CaseState::Disclosed;
    ground.file.severity = advisory.severity;
    ground.file.releasedAt = at(u"2017-01-01T00:00:00Z");
    ground.file.disclosedAt = at(u"2017-01-01T00:00:00Z");
    ground.assessment = advisory.assessment;
    ground.publisher = advisory.publisher;
    return ground;
}

/// What a document need not have and an advisory must.
AdvisoryDraft completed(AdvisoryDraft draft)
{
    if (draft.resolution.isEmpty()) {
        draft.resolution = u"Nothing is said."_s;
    }
    if (draft.description.isEmpty()) {
        draft.description = u"Nothing is said."_s;
    }
    if (draft.affected.isEmpty()) {
        draft.affected = {{.name = u"Nothing"_s, .versions = {u"1"_s}}};
    }
    return draft;
}

/// One of the corpus names a weakness otherwise than the catalogue, which is refused (6.1.11) until
/// a person has mended it.
ImportedAdvisory mended(ImportedAdvisory advisory)
{
    for (Weakness &weakness : advisory.assessment.weaknesses) {
        if (const CweEntry *const entry = cweCatalogue().find(weakness.id)) {
            weakness.name = entry->name;
        }
    }
    return advisory;
}

/// As render() writes it, past every problem that a person may override.
std::expected<PublicFile, QString> written(const ImportedAdvisory &advisory)
{
    const AdvisoryDraft draft = completed(advisory.draft);
    const Instant now = at(u"2026-12-01T00:00:00Z");
    QList<AdvisoryProblem> overridden;
    QString stopped;
    for (const AdvisoryFinding &finding : findingsOf(groundOf(advisory), draft, now)) {
        if (canOverride(finding.problem)) {
            overridden.append(finding.problem);
        } else if (isBlocking(finding.problem)) {
            stopped += u"gate %1 %2; "_s.arg(static_cast<int>(finding.problem)).arg(finding.detail);
        }
    }
    const auto composed = compose(groundOf(advisory), draft, now, overridden);
    if (!composed) {
        return std::unexpected(stopped);
    }
    const RenderResult file = render(*composed, PublicFormat::Csaf);
    if (!file) {
        QString text;
        for (const FormatProblem &problem : file.error()) {
            text += problem.rule + u" @ "_s + problem.place + u": "_s + problem.detail + u"; "_s;
        }
        return std::unexpected(text);
    }
    return *file;
}

QString scoresText(const ImportedAdvisory &advisory)
{
    QStringList vectors = advisory.assessment.vectors;
    vectors.sort();
    return vectors.join(u' ');
}

QStringList identifiersOf(const ImportedAdvisory &advisory)
{
    QStringList names = advisory.draft.identifiers;
    names.sort();
    return names;
}

QString statusText(const AdvisoryDraft &draft)
{
    QStringList lines;
    for (const AffectedProduct &product : draft.affected) {
        const QString name = product.vendor + u'/' + product.name + u' ' + product.purl + u' ' +
                             product.platforms.join(u'+');
        for (const QString &version : product.versions) {
            lines.append(name + version);
        }
        for (const AffectedRange &range : product.ranges) {
            // Unknown is told as a loss, and comes back as the very first version.
            const QString first = range.introduced.isUnknown ? u"0"_s : range.introduced.version;
            lines.append(u"%1[%2,%3%4,%5] %6"_s.arg(name, first)
                             .arg(range.fixed.version)
                             .arg(range.fixed.isUnknown ? u"?"_s : QString())
                             .arg(range.lastAffected)
                             .arg(static_cast<int>(range.status)));
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

QStringList creditsText(const AdvisoryDraft &draft)
{
    QStringList credits;
    for (const Credit &credit : draft.credits) {
        credits.append(credit.name + u' ' + QString::number(static_cast<int>(credit.type)));
    }
    return credits;
}

} // namespace

/// In by the reader, out by the exporter, in again.
class tst_CsafRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatTheWorldWroteComesOutTheSame_data()
    {
        QTest::addColumn<QString>("path");
        const QString corpus = QStringLiteral(DOCKET_CORPUS) + u"/csaf/"_s;
        for (const QString &folder : {u"examples"_s, u"defectdojo"_s}) {
            QDirIterator files(corpus + folder, {u"*.json"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::addRow("%s", qPrintable(path.sliced(corpus.size()))) << path;
            }
        }
        QTest::newRow("a fixture of this project")
            << QStringLiteral(DOCKET_TEST_DATA) + u"/advisories/full.csaf.json"_s;
    }

    void whatTheWorldWroteComesOutTheSame()
    {
        QFETCH(QString, path);
        const QByteArray bytes = contents(path);
        const RecordResult first = readCsaf(bytes);
        if (path.endsWith("csaf_unsupported_version.json"_L1)) {
            QCOMPARE(first.error().fault, ImportFault::WrongShape);
            QCOMPARE(first.error().detail, u"/document/csaf_version"_s);
            return;
        }
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        for (const ImportedAdvisory &read : *first) {
            const ImportedAdvisory advisory = mended(read);
            const auto file = written(advisory);
            QVERIFY2(file, qPrintable(file ? QString() : file.error()));
            const RecordResult second = readCsaf(file->bytes);
            QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
            QCOMPARE(second->size(), 1);
            const ImportedAdvisory &again = second->first();
            if (!advisory.draft.affected.isEmpty()) {
                QCOMPARE(statusText(again.draft), statusText(advisory.draft));
            }
            QCOMPARE(scoresText(again), scoresText(advisory));
            QCOMPARE(identifiersOf(again), identifiersOf(advisory));
            QCOMPARE(again.assessment.weaknesses, advisory.assessment.weaknesses);
            QCOMPARE(creditsText(again.draft), creditsText(advisory.draft));
            QCOMPARE(again.severity, advisory.severity);
            QCOMPARE(again.draft.references.size(), advisory.draft.references.size());
            // Products and ranges are read in the order of their status; from there on the bytes
            // are the same.
            const auto twice = written(again);
            QVERIFY2(twice, qPrintable(twice ? QString() : twice.error()));
            const RecordResult third = readCsaf(twice->bytes);
            QVERIFY2(third, qPrintable(third ? QString() : third.error().detail));
            const auto thrice = written(third->first());
            QVERIFY2(thrice, qPrintable(thrice ? QString() : thrice.error()));
            QCOMPARE(thrice->bytes.split('\n'), twice->bytes.split('\n'));
        }
    }

    void whatIsLostIsToldByItsPlace()
    {
        const QByteArray json =
            contents(QStringLiteral(DOCKET_TEST_DATA) + u"/advisories/csaf-losses.json"_s);
        const RecordResult result = readCsaf(json);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        const ImportedAdvisory &advisory = result->first();
        QCOMPARE(statusText(advisory.draft), u"/P  [1.0,1.2,] 0"_s);
        QCOMPARE(advisory.draft.mitigation, u"W"_s);
        QStringList losses = advisory.losses;
        losses.sort();
        QCOMPARE(losses, (QStringList{u"/document/tracking/generator"_s,
                                      u"/product_tree/branches/0/branches/0/branches/1/product/"
                                      "product_identification_helper"_s,
                                      u"/product_tree/branches/0/branches/0/branches/2"_s,
                                      u"/vulnerabilities/0/discovery_date"_s,
                                      u"/vulnerabilities/0/notes/0"_s,
                                      u"/vulnerabilities/0/product_status/recommended"_s,
                                      u"/vulnerabilities/0/remediations/0/category"_s}));
    }

    void anotherShapeIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto quoted = [](QByteArray json) { return json.replace('\'', '"'); };
        QTest::newRow("of no version")
            << quoted("{'document': {'title': 7}}") << u"/document/csaf_version"_s;
        QTest::newRow("an unknown product")
            << quoted("{'document': {'csaf_version': '2.0', 'title': 'T', 'publisher': "
                      "{'category': 'vendor'}, 'tracking': {'id': 'x'}}, 'vulnerabilities': "
                      "[{}, {'product_status': {'fixed': ['P']}}]}")
            << u"/vulnerabilities/1/product_status/fixed/0"_s;
        QTest::newRow("too many vulnerabilities")
            << quoted("{'document': {'csaf_version': '2.0'}, 'vulnerabilities': [" +
                      QByteArrayList(1'001, "{}").join(',') + "]}")
            << u"/vulnerabilities/1000"_s;
    }

    void anotherShapeIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const RecordResult result = readCsaf(json);
        QVERIFY(!result);
        QCOMPARE(result.error().fault, ImportFault::WrongShape);
        QCOMPARE(result.error().detail, place);
    }
};

QTEST_GUILESS_MAIN(tst_CsafRoundTrip)
#include "tst_csafroundtrip.moc"
