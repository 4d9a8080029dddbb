// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cwe.h"
#include "domain/tokens.h"
#include "exporters/publicformat.h"
#include "exporters/released.h"
#include "importers/advisoryrecords.h"

#include <QDirIterator>
#include <QMap>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Corpus = QStringLiteral(DOCKET_CORPUS "/advisories/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The last names of pointers: what kind of thing is lost, how often.
QString kindOfLoss(const QString &pointer)
{
    QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.at(0).isDigit(); });
    return parts.join(u'/');
}

/// What became of a folder of records.
struct Tally
{
    int records = 0;
    int refused = 0;   ///< not read
    int held = 0;      ///< read, but a rule of advisories stops them as they are
    int unwritten = 0; ///< composed, but not valid in the format
    int same = 0;      ///< came back with the same ids, ranges, scores and credits
    QMap<QString, int> lost;
    QMap<QString, int> reasons;
};

QStringList wordsOf(const QList<AdvisoryProblem> &problems)
{
    QStringList words;
    for (const AdvisoryProblem problem : problems) {
        words.append(QString(toToken(problem)));
    }
    return words;
}

/// Names are the catalogue's, which OSV does not tell and CVE does.
QList<int> numbersOf(const Assessment &assessment)
{
    QList<int> numbers;
    for (const Weakness &weakness : assessment.weaknesses) {
        numbers.append(weakness.id);
    }
    return numbers;
}

/// OSV sorts ranges when it evaluates them, and so they are written oldest first.
QList<AffectedProduct> comparable(const ImportedAdvisory &advisory)
{
    QList<AffectedProduct> products = advisory.draft.affected;
    for (AffectedProduct &product : products) {
        if (advisory.format == RecordFormat::Osv) {
            std::ranges::stable_sort(product.ranges, {}, [](const AffectedRange &range) {
                return range.introduced.version;
            });
        }
    }
    return products;
}

void compareRecords(const ImportedAdvisory &before, const ImportedAdvisory &after)
{
    QCOMPARE(after.draft.id, before.draft.id);
    QCOMPARE(after.draft.identifiers, before.draft.identifiers);
    QCOMPARE(after.draft.related, before.draft.related);
    QCOMPARE(comparable(after), comparable(before));
    QCOMPARE(after.draft.credits, before.draft.credits);
    QCOMPARE(after.draft.references, before.draft.references);
    QCOMPARE(after.draft.withdrawnAt, before.draft.withdrawnAt);
    QCOMPARE(after.draft.title, completed(before.draft).title);
    QCOMPARE(after.draft.description, completed(before.draft).description);
    QCOMPARE(after.assessment.vectors, before.assessment.vectors);
    QCOMPARE(numbersOf(after.assessment), numbersOf(before.assessment));
    QCOMPARE(after.severity, before.severity);
    if (before.draft.publishedAt) {
        QCOMPARE(after.draft.publishedAt, before.draft.publishedAt);
    }
}

/// OSV has no word for a beginning that nobody knows; that is among the losses.
ImportedAdvisory asOsvSays(ImportedAdvisory advisory, const QList<FormatLoss> &losses)
{
    for (AffectedProduct &product : advisory.draft.affected) {
        for (AffectedRange &range : product.ranges) {
            if (range.introduced.isUnknown) {
                range.introduced = {.version = u"0"_s};
                [&] {
                    QVERIFY(
                        std::ranges::contains(losses, AdvisoryField::Affected, &FormatLoss::field));
                }();
            }
        }
    }
    return advisory;
}

/// Records of older years have names that the catalogue has changed since, and the gate wants the
/// catalogue's (CSAF 6.1.11).
ImportedAdvisory withCatalogueNames(ImportedAdvisory advisory)
{
    for (Weakness &weakness : advisory.assessment.weaknesses) {
        const CweEntry *entry = cweCatalogue().find(weakness.id);
        if (entry != nullptr && !weakness.name.isEmpty()) {
            weakness.name = entry->name;
        }
    }
    return advisory;
}

/// In, composed for a case that is over, out, in again.
void goRound(const QString &path, PublicFormat format, Tally &tally)
{
    ++tally.records;
    const RecordResult read = readRecord(bytesOf(path));
    if (!read) {
        ++tally.refused;
        ++tally.reasons[read.error().detail];
        return;
    }
    QCOMPARE(read->size(), 1);
    const ImportedAdvisory before = withCatalogueNames(read->first());
    for (const QString &loss : before.losses) {
        ++tally.lost[kindOfLoss(loss)];
    }
    const AdvisoryGround ground = releasedGround(before);
    const auto advisory = compose(ground, completed(before.draft), Today);
    if (!advisory) {
        ++tally.held;
        for (const QString &word : wordsOf(advisory.error())) {
            ++tally.reasons[word];
        }
        return;
    }
    const RenderResult written = render(*advisory, format);
    if (!written) {
        ++tally.unwritten;
        ++tally.reasons[written.error().first().rule + u' ' + written.error().first().place];
        return;
    }
    QCOMPARE(render(*advisory, format), written);
    const RecordResult again = readRecord(written->bytes);
    QVERIFY2(again, qPrintable(path));
    try {
        compareRecords(format == PublicFormat::Osv ? asOsvSays(before, written->losses) : before,
                       again->first());
    } catch (...) {
        qWarning() << "differs:" << path;
        throw;
    }
    ++tally.same;
}

Tally tallyOf(const QString &folder, PublicFormat format, const QStringList &names)
{
    Tally tally;
    QDirIterator walk(Corpus + folder, names, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (walk.hasNext()) {
        paths.append(walk.next());
    }
    std::ranges::sort(paths);
    for (const QString &path : std::as_const(paths)) {
        goRound(path, format, tally);
    }
    if (qEnvironmentVariableIsSet("DOCKET_SHOW_TALLY")) {
        qInfo() << folder << tally.records << tally.refused << tally.held << tally.unwritten
                << tally.same << tally.lost << tally.reasons;
    }
    return tally;
}

} // namespace

/// Records of others, there and back, where the corpus is present; and our own fixtures.
class tst_RecordRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void corpusGoesRound_data();
    void corpusGoesRound();
};

void tst_RecordRoundTrip::corpusGoesRound_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<PublicFormat>("format");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("counts"); // records, refused, held, unwritten, same
    const QStringList any{u"*.json"_s};
    QTest::newRow("go-osv") << u"go-osv"_s << PublicFormat::Osv << any
                            << QList<int>{431, 0, 0, 0, 431};
    QTest::newRow("psf-osv") << u"psf-osv"_s << PublicFormat::Osv << any
                             << QList<int>{61, 0, 0, 0, 61};
    QTest::newRow("osv-linter") << u"osv-linter"_s << PublicFormat::Osv << any
                                << QList<int>{12, 0, 3, 0, 9}; // wrong on purpose
    QTest::newRow("ghsa-to-osv") << u"ghsa-to-osv"_s << PublicFormat::Osv
                                 << QStringList{u"*.osv.json"_s} << QList<int>{9, 0, 0, 0, 9};
    QTest::newRow("go-cve5") << u"go-cve5"_s << PublicFormat::CveCna << any
                             << QList<int>{108, 0, 0, 0, 108};
    QTest::newRow("cve5-examples")
        << u"cve5-examples"_s << PublicFormat::CveCna << any << QList<int>{2, 0, 0, 0, 2};
}

void tst_RecordRoundTrip::corpusGoesRound()
{
    if (!QFileInfo::exists(Corpus)) {
        QSKIP("the corpus of the build machine is not here");
    }
    QFETCH(QString, folder);
    QFETCH(PublicFormat, format);
    QFETCH(QStringList, names);
    QFETCH(QList<int>, counts);
    const Tally tally = tallyOf(folder, format, names);
    QCOMPARE((QList<int>{tally.records, tally.refused, tally.held, tally.unwritten, tally.same}),
             counts);
}

QTEST_GUILESS_MAIN(tst_RecordRoundTrip)
#include "tst_recordroundtrip.moc"
