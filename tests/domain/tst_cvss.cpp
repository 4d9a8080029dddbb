// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvss.h"
#include "domain/cvsstokens.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString Corpus = QStringLiteral(DOCKET_CORPUS) + u"/cvss/"_s;

#define NEEDS_CORPUS()                                                                             \
    if (!QFile::exists(Corpus)) {                                                                  \
        QSKIP("the corpus of the build machine is not here");                                      \
    }

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

CvssVector vectorOf(const QString &text)
{
    const auto vector = parseCvss(text);
    if (!vector) {
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    }
    return vector.value_or(emptyVector(CvssVersion::V40));
}

QString digits(double score)
{
    return QString::number(score, 'f', 1);
}

/// "5.4 5.4 6.1", as the files of others have them.
QString threeScores(const CvssScores &scores)
{
    return digits(scores.base) + u' ' + digits(scores.temporal) + u' ' +
           digits(scores.environmental);
}

/// The scores behind a vector: "V - (3.8, 3.7, 3.7)", "V - (9.2,)", "V - 7.3".
QStringList scoresIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+\\.\\d"_s);
    QStringList scores;
    for (const auto &match : number.globalMatch(text)) {
        scores.append(match.captured());
    }
    return scores;
}

/// A vector of the version with every optional metric stated or not, by chance.
CvssVector anyVector(CvssVersion version, QRandomGenerator &random)
{
    CvssVector vector = emptyVector(version);
    qsizetype place = 0;
    const bool isBaseOnly = random.bounded(3) == 0;
    for (const CvssMetric &metric : metricsOf(version)) {
        if (metric.isMandatory() || (!isBaseOnly && random.bounded(2) == 0)) {
            vector.chosen[place] = random.bounded(static_cast<int>(metric.values.size()));
        }
        ++place;
    }
    return vector;
}

} // namespace

class TestCvss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorOfOthersHasTheirScores_data();
    void everyVectorOfOthersHasTheirScores();
    void everyRowOfTheOracleIsRight();
    void tiesRoundUp();
    void scoresAreThoseOfExactFractions();
    void theExamplesOfTheGuideTo2();
    void aTableIsSound_data();
    void aTableIsSound();
    void whatIsWrittenIsReadTheSame();
    void notDefinedIsLeftOut();
    void anyOrderIsReadBefore4();
    void badVectorsHaveAPlace_data();
    void badVectorsHaveAPlace();
    void ratingsHaveTheBoundsOfTheirVersion();
    void theSeverityIsTheTeamsWord();
    void theHighestVersionDecides();
    void theNomenclatureSaysWhatCounted();
    void theMacroVectorIsTold();
    void whatChangesTheScoreIsExplained();
    void theEnvironmentAloneCountsForItsScore();
    void whatBothVersionsSayIsCarriedOver();
    void aScopeBecomesSubsequentSystems();
    void anOldVectorIsCarriedAsFarAsItGoes();
};

void TestCvss::everyVectorOfOthersHasTheirScores_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("fewest");
    QTest::newRow("3.0 of a calculator") << u"vectors_calculator3.txt"_s << qsizetype(2);
    QTest::newRow("3.0 of a library") << u"vectors_cvsslib3.txt"_s << qsizetype(29);
    QTest::newRow("3.1, all base vectors") << u"vectors_simple31.txt"_s << qsizetype(2592);
    QTest::newRow("4.0, requirements") << u"vectors_security4.txt"_s << qsizetype(54);
    QTest::newRow("4.0, base") << u"vectors_simple4.txt"_s << qsizetype(1058);
    QTest::newRow("4.0, threat") << u"vectors_threat4.txt"_s << qsizetype(6);
}

void TestCvss::everyVectorOfOthersHasTheirScores()
{
    NEEDS_CORPUS();
    QFETCH(const QString, name);
    QFETCH(const qsizetype, fewest);
    const QStringList lines = linesOf(Corpus + u"redhat/"_s + name);
    QVERIFY(lines.size() >= fewest);
    for (const QString &line : lines) {
        const QString text = line.section(u" - "_s, 0, 0);
        const QStringList expected = scoresIn(line.section(u" - "_s, 1));
        const CvssScores scores = scoresOf(vectorOf(text));
        const QString found = expected.size() == 1 ? digits(scores.overall) : threeScores(scores);
        QCOMPARE(text + u' ' + found, text + u' ' + expected.join(u' '));
    }
}

void TestCvss::everyRowOfTheOracleIsRight()
{
    NEEDS_CORPUS();
    const QStringList lines = linesOf(Corpus + u"own/cvss_oracle.csv"_s).mid(1);
    QCOMPARE(lines.size(), 2000);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        const CvssVector vector = vectorOf(cells.at(1));
        const CvssScores scores = scoresOf(vector);
        const bool is4 = vector.version == CvssVersion::V40;
        QString rating = toToken(scores.rating);
        rating[0] = rating.at(0).toUpper();
        const QStringList found{
            QString(toToken(vector.version)),
            cells.at(1),
            is4 ? QString() : digits(scores.base),
            is4 ? QString() : digits(scores.temporal),
            !is4 && isStated(vector, CvssGroup::Environmental) ? digits(scores.environmental)
                                                               : QString(),
            digits(scores.overall),
            rating,
            scores.nomenclature,
        };
        QCOMPARE(found.join(u','), line);
    }
}

void TestCvss::tiesRoundUp()
{
    NEEDS_CORPUS();
    const QStringList lines = linesOf(Corpus + u"own/cvss_v40_ties.csv"_s).mid(1);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        QCOMPARE(cells.at(1) + u',' + digits(scoresOf(vectorOf(cells.at(1))).overall),
                 cells.at(1) + u',' + cells.at(2));
    }
}

/// Computed apart from Docket, in fractions: 2.0 and 3.0 mean exact sums.
void TestCvss::scoresAreThoseOfExactFractions()
{
    const QStringList lines = linesOf(QStringLiteral(DOCKET_TEST_DATA "/cvss/exact.csv")).mid(1);
    QCOMPARE(lines.size(), 400);
    for (const QString &line : lines) {
        const QString text = line.section(u',', 0, 0);
        QCOMPARE(text + u' ' + threeScores(scoresOf(vectorOf(text))),
                 QString(line).replace(u',', u' '));
    }
}

/// A Complete Guide to the CVSS Version 2.0, 3.3.
void TestCvss::theExamplesOfTheGuideTo2()
{
    QCOMPARE(threeScores(scoresOf(vectorOf(
                 u"AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H"_s))),
             u"7.8 6.4 9.2"_s);
    QCOMPARE(threeScores(scoresOf(vectorOf(
                 u"AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L"_s))),
             u"10.0 8.3 9.0"_s);
    QCOMPARE(threeScores(scoresOf(vectorOf(
                 u"AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M"_s))),
             u"6.2 4.9 7.5"_s);
}

void TestCvss::aTableIsSound_data()
{
    QTest::addColumn<CvssVersion>("version");
    QTest::addColumn<int>("metrics");
    QTest::addColumn<int>("mandatory");
    QTest::newRow("2.0") << CvssVersion::V20 << 14 << 6;
    QTest::newRow("3.0") << CvssVersion::V30 << 22 << 8;
    QTest::newRow("3.1") << CvssVersion::V31 << 22 << 8;
    QTest::newRow("4.0") << CvssVersion::V40 << 32 << 11;
}

void TestCvss::aTableIsSound()
{
    QFETCH(const CvssVersion, version);
    QFETCH(const int, metrics);
    QFETCH(const int, mandatory);
    const auto table = metricsOf(version);
    QCOMPARE(static_cast<int>(table.size()), metrics);
    QCOMPARE(static_cast<int>(std::ranges::count_if(table, &CvssMetric::isMandatory)), mandatory);
    QVERIFY(std::ranges::is_sorted(table, {}, &CvssMetric::group));
    for (const CvssMetric &metric : table) {
        QCOMPARE(table[static_cast<size_t>(metricPlace(version, metric.name))].name, metric.name);
        const bool canBeLeftOut =
            metric.values.front() == "X"_L1 || metric.values.front() == "ND"_L1;
        QCOMPARE(canBeLeftOut, !metric.isMandatory());
    }
    QCOMPARE(metricPlace(version, "none"_L1), -1);
}

void TestCvss::whatIsWrittenIsReadTheSame()
{
    QRandomGenerator random(26);
    for (const CvssVersion version : allValues<CvssVersion>()) {
        for (int i = 0; i < 500; ++i) {
            const CvssVector vector = anyVector(version, random);
            const QString text = canonicalText(vector);
            QVERIFY(text.size() <= MostCvssLength);
            QCOMPARE(canonicalText(vectorOf(text)), text);
            QVERIFY(vectorOf(text) == vector);
            const CvssScores scores = scoresOf(vector);
            QVERIFY(scores.overall >= 0 && scores.overall <= 10);
        }
    }
}

void TestCvss::notDefinedIsLeftOut()
{
    const CvssVector vector =
        vectorOf(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N/E:X/RL:X/MAV:X"_s);
    QCOMPARE(canonicalText(vector), u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"_s);
    QVERIFY(!isStated(vector, CvssGroup::Threat));
    QVERIFY(!isStated(vector, CvssGroup::Environmental));
    QVERIFY(isStated(vector, CvssGroup::Base));
    QVERIFY(!isStated(emptyVector(CvssVersion::V40), CvssGroup::Base));
    QVERIFY(!isComplete(emptyVector(CvssVersion::V40)));
    QCOMPARE(canonicalText(emptyVector(CvssVersion::V40)), u"CVSS:4.0"_s);
    QCOMPARE(valueChosen(vector, "E"_L1), "X"_L1);
    QCOMPARE(valueChosen(emptyVector(CvssVersion::V31), "AV"_L1), ""_L1);
}

void TestCvss::anyOrderIsReadBefore4()
{
    QCOMPARE(canonicalText(vectorOf(u"CVSS:3.0/S:U/A:N/AV:N/AC:L/UI:N/PR:H/C:L/I:L"_s)),
             u"CVSS:3.0/AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:N"_s);
    QCOMPARE(canonicalText(vectorOf(u"(AC:L/AV:N/Au:N/C:P/I:P/A:P)"_s)),
             u"AV:N/AC:L/Au:N/C:P/I:P/A:P"_s);
}

void TestCvss::badVectorsHaveAPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CvssFault>("fault");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("expected");

    const QString good4 = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s;
    const QString good3 = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s;
    const auto row = [](const char *name, const QString &text, CvssFault fault, qsizetype column,
                        const QString &piece, const QString &expected = {}) {
        QTest::newRow(name) << text << fault << static_cast<int>(column) << piece << expected;
    };
    row("no text", {}, CvssFault::Empty, 0, {});
    row("no version that is known", u"CVSS:5.0/AV:N"_s, CvssFault::UnknownVersion, 0, u"CVSS:5.0"_s,
        u"CVSS:3.0, CVSS:3.1, CVSS:4.0"_s);
    row("2.0 has no prefix", u"CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P"_s, CvssFault::UnknownVersion, 0,
        u"CVSS:2.0"_s, u"CVSS:3.0, CVSS:3.1, CVSS:4.0"_s);
    row("small letters of the version", u"cvss:3.1/AV:N"_s, CvssFault::UnknownVersion, 0,
        u"cvss:3.1"_s, u"CVSS:3.0, CVSS:3.1, CVSS:4.0"_s);
    row("metrics of 3.1 without a version", good3.sliced(9), CvssFault::NoVersion, 0, u"PR"_s);
    row("a slash at the end", good3 + u'/', CvssFault::EmptyPart, good3.size() + 1, {});
    row("two slashes", u"CVSS:3.1/AV:N//AC:L"_s, CvssFault::EmptyPart, 14, {});
    row("no colon", u"CVSS:3.1/AV:N/AC"_s, CvssFault::NotAPair, 14, u"AC"_s);
    row("two colons", u"CVSS:3.1/AV:N:A/AC:L"_s, CvssFault::NotAPair, 9, u"AV:N:A"_s);
    row("a metric of nobody", u"CVSS:3.1/AV:N/QQ:L"_s, CvssFault::UnknownMetric, 14, u"QQ"_s);
    row("a metric of another version", u"CVSS:3.1/AV:N/AC:L/AT:N"_s, CvssFault::UnknownMetric, 19,
        u"AT"_s);
    row("small letters", u"CVSS:3.1/av:n"_s, CvssFault::UnknownMetric, 9, u"av"_s, u"AV"_s);
    row("a value of nobody", u"CVSS:3.1/AV:N/AC:M"_s, CvssFault::UnknownValue, 17, u"M"_s,
        u"L, H"_s);
    row("no value", u"CVSS:3.1/AV:/AC:L"_s, CvssFault::UnknownValue, 12, {}, u"N, A, L, P"_s);
    row("safety of the base", QString(good4).replace(u"SI:N"_s, u"SI:S"_s), CvssFault::UnknownValue,
        good4.indexOf("SI:N"_L1) + 3, u"S"_s, u"H, L, N"_s);
    row("twice", good3 + u"/AV:N"_s, CvssFault::Duplicate, good3.size() + 1, u"AV"_s);
    row("twice in 4.0", good4 + u"/AV:L"_s, CvssFault::Duplicate, good4.size() + 1, u"AV"_s);
    row("twice as not defined", good3 + u"/E:X/E:X"_s, CvssFault::Duplicate, good3.size() + 5,
        u"E"_s);
    row("another order in 4.0", u"CVSS:4.0/AC:L/AV:N"_s, CvssFault::WrongOrder, 14, u"AV"_s,
        u"AC"_s);
    row("threat behind the environment", good4 + u"/CR:H/E:A"_s, CvssFault::WrongOrder,
        good4.size() + 6, u"E"_s, u"CR"_s);
    row("missing metrics", u"CVSS:3.1/AV:N/AC:L/UI:N/S:U/C:H/I:H"_s, CvssFault::Missing, 35,
        u"PR, A"_s);
    row("nothing but the version", u"CVSS:4.0"_s, CvssFault::Missing, 8,
        u"AV, AC, AT, PR, UI, VC, VI, VA, SC, SI, SA"_s);
    row("a Cyrillic letter", QString(good3).replace(u"C:H"_s, u"\u0421:H"_s), CvssFault::NotAscii,
        good3.indexOf("/C:H"_L1) + 1, u"\u0421"_s, u"C"_s);
    row("a Greek letter", QString(good3).replace(u"AV"_s, u"\u0391V"_s), CvssFault::NotAscii, 9,
        u"\u0391"_s, u"A"_s);
    row("a wide colon", QString(good3).replace(u"AV:"_s, u"AV\uFF1A"_s), CvssFault::NotAscii, 11,
        u"\uFF1A"_s, u":"_s);
    row("a slash of mathematics", QString(good3).replace(u"/AC"_s, u"\u2215AC"_s),
        CvssFault::NotAscii, 13, u"\u2215"_s, u"/"_s);
    row("a letter of mathematics", QString(good3).replace(u"/AC"_s, u"/\U0001D400C"_s),
        CvssFault::NotAscii, 14, u"\U0001D400"_s, u"A"_s);
    row("an invisible one", QString(good3).replace(u"/AC"_s, u"\u200B/AC"_s), CvssFault::NotAscii,
        13, u"\u200B"_s);
    row("a blank in front", u' ' + good3, CvssFault::BadCharacter, 0, u" "_s);
    row("a line end", good3 + u'\n', CvssFault::BadCharacter, good3.size(), u"\n"_s);
    row("a bracket that is not closed", u"(AV:N/AC:L/Au:N/C:P/I:P/A:P"_s, CvssFault::BadCharacter,
        0, u"("_s);
    row("a bracket that is not opened", u"AV:N/AC:L/Au:N/C:P/I:P/A:P)"_s, CvssFault::BadCharacter,
        26, u")"_s);
    row("brackets alone", u"()"_s, CvssFault::EmptyPart, 1, {});
    row("a bracket alone", u"("_s, CvssFault::BadCharacter, 0, u"("_s);
    row("overlong", good4 + QString(600, u'A'), CvssFault::TooLong, MostCvssLength, {});
}

void TestCvss::badVectorsHaveAPlace()
{
    QFETCH(const QString, text);
    QFETCH(const CvssFault, fault);
    QFETCH(const int, column);
    QFETCH(const QString, piece);
    QFETCH(const QString, expected);
    const auto vector = parseCvss(text);
    QVERIFY(!vector);
    QCOMPARE(vector.error().fault, fault);
    QCOMPARE(vector.error().column, column);
    QCOMPARE(vector.error().piece, piece);
    QCOMPARE(vector.error().expected, expected);
}

void TestCvss::ratingsHaveTheBoundsOfTheirVersion()
{
    using enum CvssRating;
    const QList<CvssRating> found{ratingOf(0.0), ratingOf(0.1), ratingOf(3.9), ratingOf(4.0),
                                  ratingOf(6.9), ratingOf(7.0), ratingOf(8.9), ratingOf(9.0)};
    QCOMPARE(found, QList<CvssRating>({None, Low, Low, Medium, Medium, High, High, Critical}));
    QCOMPARE(ratingOf(9.0, CvssVersion::V31), Critical);
    QCOMPARE(ratingOf(0.0, CvssVersion::V20), Low);
    QCOMPARE(ratingOf(10.0, CvssVersion::V20), High);
}

void TestCvss::theSeverityIsTheTeamsWord()
{
    const auto severityOf = [](const QString &text) { return severityFor(vectorOf(text)); };
    QCOMPARE(severityOf(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s), Severity::Critical);
    QCOMPARE(severityOf(u"AV:N/AC:L/Au:N/C:C/I:C/A:C"_s), Severity::High);
    QCOMPARE(severityOf(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"_s), Severity::NotSet);
    QCOMPARE(severityOf(u"AV:N/AC:L/Au:N/C:N/I:N/A:N"_s), Severity::NotSet);
    QCOMPARE(severityOf(u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N"_s),
             Severity::Medium);
}

void TestCvss::theHighestVersionDecides()
{
    const QString two = u"AV:N/AC:L/Au:N/C:C/I:C/A:C"_s;                     // 10.0
    const QString three = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s; // 9.8
    QCOMPARE(decidedScore({two}), 100);
    QCOMPARE(decidedScore({two, three}), 98);
    QCOMPARE(decidedScore({three, two}), 98);
    QCOMPARE(decidedScore({two, u"CVSS:3.1/AV:N"_s}), 100); // what is not whole counts for nothing
    QCOMPARE(decidedScore({}), std::nullopt);
    QCOMPARE(statedVersion(three), u"3.1"_s);
    QCOMPARE(statedVersion(two), u"2.0"_s);
}

void TestCvss::theNomenclatureSaysWhatCounted()
{
    const QString base = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s;
    const auto of = [&](const QString &rest) {
        return scoresOf(vectorOf(base + rest)).nomenclature;
    };
    QCOMPARE(of({}), u"CVSS-B"_s);
    QCOMPARE(of(u"/E:X/AU:Y"_s), u"CVSS-B"_s);
    QCOMPARE(of(u"/E:P"_s), u"CVSS-BT"_s);
    QCOMPARE(of(u"/MAV:N"_s), u"CVSS-BE"_s);
    QCOMPARE(of(u"/E:A/CR:L"_s), u"CVSS-BTE"_s);
    QCOMPARE(scoresOf(vectorOf(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s)).nomenclature,
             QString());
}

void TestCvss::theMacroVectorIsTold()
{
    const auto of = [](const QString &text) { return scoresOf(vectorOf(text)).macroVector; };
    QCOMPARE(of(u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N"_s), u"102201"_s);
    QCOMPARE(of(u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s), u"000200"_s);
}

void TestCvss::whatChangesTheScoreIsExplained()
{
    const CvssVector vector = vectorOf(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"_s);
    const QList<CvssAlternative> others = explain(vector);
    qsizetype expected = 0;
    for (const CvssMetric &metric : metricsOf(vector.version)) {
        expected += static_cast<qsizetype>(metric.values.size()) - 1;
    }
    QCOMPARE(others.size(), expected);
    for (const CvssAlternative &other : others) {
        CvssVector changed = vector;
        changed.chosen[other.metric] = other.value;
        QVERIFY(changed != vector);
        QCOMPARE(other.overall, scoresOf(vectorOf(canonicalText(changed))).overall);
    }
    const int scope = metricPlace(vector.version, "S"_L1);
    const auto unchanged = std::ranges::find(others, scope, &CvssAlternative::metric);
    QCOMPARE(digits(unchanged->overall), u"5.4"_s); // 6.1 as it is
    QVERIFY(explain(emptyVector(CvssVersion::V40)).isEmpty());
    const CvssVector modern =
        vectorOf(u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s);
    QVERIFY(std::ranges::none_of(explain(modern), [](const CvssAlternative &other) {
        return other.metric >= metricPlace(CvssVersion::V40, "S"_L1);
    }));
}

void TestCvss::theEnvironmentAloneCountsForItsScore()
{
    const CvssScores scores = scoresOf(vectorOf(
        u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U/MAV:P/MSI:S"_s));
    const auto overall = [](const QString &rest) {
        return scoresOf(
                   vectorOf(u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s +
                            rest))
            .overall;
    };
    QCOMPARE(scores.base, overall({}));
    QCOMPARE(scores.temporal, overall(u"/E:U"_s));
    QCOMPARE(scores.environmental, overall(u"/MAV:P/MSI:S"_s));
    QVERIFY(scores.base > scores.environmental && scores.environmental > scores.overall);
}

void TestCvss::whatBothVersionsSayIsCarriedOver()
{
    const CvssConversion up = convertedTo(
        CvssVersion::V40,
        vectorOf(u"CVSS:3.1/AV:N/AC:H/PR:L/UI:R/S:C/C:H/I:L/A:N/E:F/RL:O/CR:H/MAV:L/MS:U/MC:N"_s));
    QCOMPARE(canonicalText(up.vector),
             u"CVSS:4.0/AV:N/AC:H/PR:L/VC:H/VI:L/VA:N/CR:H/MAV:L/MVC:N"_s);
    QCOMPARE(up.notCarried, QStringList({u"UI:R"_s, u"S:C"_s, u"E:F"_s, u"RL:O"_s, u"MS:U"_s}));
    QVERIFY(!isComplete(up.vector));

    const CvssConversion down = convertedTo(
        CvssVersion::V31,
        vectorOf(
            u"CVSS:4.0/AV:L/AC:L/AT:P/PR:N/UI:A/VC:L/VI:N/VA:H/SC:L/SI:N/SA:N/E:P/MSI:S/AU:Y"_s));
    QCOMPARE(canonicalText(down.vector), u"CVSS:3.1/AV:L/AC:L/PR:N/UI:R/C:L/I:N/A:H/E:P"_s);
    QCOMPARE(down.notCarried,
             QStringList({u"AT:P"_s, u"SC:L"_s, u"SI:N"_s, u"SA:N"_s, u"MSI:S"_s, u"AU:Y"_s}));
}

void TestCvss::aScopeBecomesSubsequentSystems()
{
    const CvssConversion up =
        convertedTo(CvssVersion::V40, vectorOf(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s));
    QCOMPARE(canonicalText(up.vector),
             u"CVSS:4.0/AV:N/AC:L/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s);
    QVERIFY(up.notCarried.isEmpty());
    const CvssConversion down =
        convertedTo(CvssVersion::V31,
                    vectorOf(u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s));
    QCOMPARE(canonicalText(down.vector), u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s);
    QVERIFY(down.notCarried.isEmpty());
}

void TestCvss::anOldVectorIsCarriedAsFarAsItGoes()
{
    const CvssConversion same = convertedTo(
        CvssVersion::V31, vectorOf(u"CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:F/MAV:P"_s));
    QCOMPARE(canonicalText(same.vector),
             u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:F/MAV:P"_s);
    QVERIFY(same.notCarried.isEmpty());
    const CvssConversion old =
        convertedTo(CvssVersion::V31, vectorOf(u"AV:N/AC:M/Au:N/C:P/I:C/A:N/E:POC/CDP:H"_s));
    QCOMPARE(canonicalText(old.vector), u"CVSS:3.1/AV:N/PR:N/I:H/A:N"_s);
    QCOMPARE(old.notCarried, QStringList({u"AC:M"_s, u"C:P"_s, u"E:POC"_s, u"CDP:H"_s}));
    const CvssConversion twice =
        convertedTo(CvssVersion::V40, vectorOf(u"AV:N/AC:M/Au:N/C:P/I:C/A:N"_s));
    QCOMPARE(canonicalText(twice.vector), u"CVSS:4.0/AV:N/PR:N/VI:H/VA:N"_s);
    QCOMPARE(twice.notCarried, QStringList({u"AC:M"_s, u"C:P"_s}));
}

QTEST_GUILESS_MAIN(TestCvss)
#include "tst_cvss.moc"
