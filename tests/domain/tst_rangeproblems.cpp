// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/affectedmatrix.h"
#include "domain/rangeproblems.h"
#include "domain/tokens.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

AffectedRange range(const QString &introduced, const QString &fixed, const QString &branch = {},
                    const QString &last = {})
{
    return {.branch = branch, .introduced = {introduced}, .fixed = {fixed}, .lastAffected = last};
}

AffectedProduct npm(const QList<AffectedRange> &ranges)
{
    return {.name = u"p"_s, .ecosystem = u"npm"_s, .ranges = ranges};
}

/// "ranges-overlap:1", one a finding.
QStringList briefOf(const QList<AdvisoryFinding> &findings)
{
    QStringList words;
    for (const AdvisoryFinding &finding : findings) {
        words.append(toToken(finding.problem) + u':' + QString::number(finding.place.range));
    }
    return words;
}

} // namespace

class tst_RangeProblems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void problems_data()
    {
        QTest::addColumn<AffectedProduct>("product");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const AffectedProduct &product,
                            const QStringList &found) { QTest::newRow(name) << product << found; };
        const VersionBound unknown{{}, true};
        row("nothing", npm({range(u"1.0.0"_s, u"1.0.2"_s), range(u"2.0.0"_s, u"2.1.0"_s)}), {});
        row("one ends where the next begins",
            npm({range(u"1.0.0"_s, u"2.0.0"_s), range(u"2.0.0"_s, u"2.1.0"_s)}), {});
        row("one overlaps", npm({range(u"1.0.0"_s, u"2.0.1"_s), range(u"2.0.0"_s, u"2.1.0"_s)}),
            {u"ranges-overlap:1"_s});
        row("in any order", npm({range(u"2.0.0"_s, u"2.1.0"_s), range(u"1.0.0"_s, u"2.0.1"_s)}),
            {u"ranges-overlap:0"_s});
        row("the last affected belongs to its range",
            npm({range(u"1.0.0"_s, {}, {}, u"2.0.0"_s), range(u"2.0.0"_s, u"2.1.0"_s)}),
            {u"ranges-overlap:1"_s});
        row("one within a long one, and one after the short one",
            npm({range(u"0"_s, u"9.0.0"_s), range(u"1.0.0"_s, u"1.1.0"_s),
                 range(u"2.0.0"_s, u"2.1.0"_s)}),
            {u"ranges-overlap:1"_s, u"ranges-overlap:2"_s});
        row("two from the very first", npm({range(u"0"_s, u"1.0.0"_s), range(u"0"_s, u"2.0.0"_s)}),
            {u"ranges-overlap:1"_s});
        row("without a fix it reaches everything after it",
            npm({{.introduced = {u"1.0.0"_s}, .fixed = unknown}, range(u"2.0.0"_s, u"2.1.0"_s)}),
            {u"ranges-overlap:1"_s});
        row("what is unknown does not overlap",
            npm({{.branch = u"1.x"_s, .introduced = unknown, .fixed = {u"1.9.0"_s}},
                 {.branch = u"2.x"_s, .introduced = unknown, .fixed = {u"2.9.0"_s}}}),
            {});
        row("it ends before it begins", npm({range(u"2.0.0"_s, u"1.0.0"_s)}),
            {u"range-inverted:0"_s});
        row("it ends where it begins", npm({range(u"2.0.0"_s, u"v2.0.0"_s)}),
            {u"range-inverted:0"_s});
        row("one version is a range", npm({range(u"2.0.0"_s, {}, {}, u"2.0.0"_s)}), {});
        row("last affected before the first", npm({range(u"2.0.0"_s, {}, {}, u"1.0.0"_s)}),
            {u"range-inverted:0"_s});
        row("fixed in the very first", npm({range(u"0"_s, u"0"_s)}), {u"range-inverted:0"_s});
        row("it never ends, and nobody says so", npm({{.introduced = {u"1.0.0"_s}}}),
            {u"range-without-upper-bound:0"_s});
        row("it is said to have no fix", npm({{.introduced = {u"1.0.0"_s}, .fixed = unknown}}), {});
        row("no beginning", npm({range({}, u"1.0.0"_s)}), {u"range-without-lower-bound:0"_s});
        row("words are no versions", npm({range(u"main"_s, u"1.0.0"_s)}),
            {u"bound-not-a-version:0"_s});
        row("the word of 2 branches",
            npm({range(u"1.0.0"_s, u"1.1.0"_s, u"1.x"_s),
                 range(u"1.2.0"_s, u"1.3.0"_s, u"1.X "_s)}),
            {u"branch-twice:1"_s});
        AffectedProduct maven = npm({range(u"1.0-alpha"_s, u"1.Final"_s)});
        maven.ecosystem = u"Maven"_s;
        row("no order is known: nothing can be said against it", maven, {});
        maven.ranges = {range(u"1.0"_s, u"1.0"_s)};
        row("but it begins and ends at the same", maven, {u"range-inverted:0"_s});
        maven.ranges = {range(u"1.0 or so"_s, u"2.0"_s)};
        row("and has words in it", maven, {u"bound-not-a-version:0"_s});
        AffectedProduct git = npm({range(u"0"_s, QString(40, u'a'))});
        git.kind = RangeKind::Git;
        row("commits", git, {});
        git.ranges = {range(u"abc1234"_s, QString(40, u'a'))};
        row("commits are given in full", git, {u"bound-not-a-version:0"_s});
        git.ranges = {range(u"1.0.0"_s, u"1.0.2"_s)};
        row("versions are no commits", git,
            {u"bound-not-a-version:0"_s, u"bound-not-a-version:0"_s});
    }

    void problems()
    {
        QFETCH(const AffectedProduct, product);
        QFETCH(const QStringList, found);
        QCOMPARE(briefOf(rangeProblems(product, 0, {})), found);
    }

    void theFixIsInAReleaseThatTheRecordNames()
    {
        const FixRecord fix{.targetRelease = u"v0.8.1"_s,
                            .backports = {{.branch = u"0.7.x"_s, .version = u"0.7.9"_s}, {}}};
        QCOMPARE(releasesOf(fix), (QStringList{u"v0.8.1"_s, u"0.7.9"_s}));
        const RangeRules rules{.releases = releasesOf(fix)};
        QVERIFY(rangeProblems(npm({range(u"0.8.0"_s, u"0.8.1"_s), range(u"0.7.0"_s, u"0.7.9"_s)}),
                              0, rules)
                    .isEmpty());
        const QList<AdvisoryFinding> expected{
            {.problem = AdvisoryProblem::FixNotInARelease,
             .place = {.field = AdvisoryField::Affected, .row = 3, .range = 0},
             .detail = u"0.8.2"_s}};
        QCOMPARE(rangeProblems(npm({range(u"0.8.0"_s, u"0.8.2"_s)}), 3, rules), expected);
        QVERIFY(rangeProblems(npm({range(u"0.8.0"_s, u"0.8.2"_s)}), 0, {}).isEmpty());
    }

    void manyRangesStayFast()
    {
        QList<AffectedRange> ranges;
        for (int i = 10'000; i > 0; --i) {
            const QString minor = u"1."_s + QString::number(i);
            ranges.append(range(minor + u".0"_s, minor + u".5"_s, minor));
        }
        QVERIFY(rangeProblems(npm(ranges), 0, {}).isEmpty());
        ranges[17].fixed.version = u"1.20000.0"_s;
        QCOMPARE(rangeProblems(npm(ranges), 0, {}).size(), 17);
    }

    void theMatrix()
    {
        const QList<AffectedProduct> products{
            npm({range(u"0.8.0"_s, u"0.8.1"_s, u"0.8.x"_s), range(u"0.7.0"_s, u"0.7.9"_s),
                 range(u"0.5.0"_s, u"0.5.1"_s, u"0.5.x"_s)}),
            npm({range(u"0.9.0"_s, u"0.9.1"_s, u"0.9.x"_s)})};
        const QList<Backport> backports{{u"0.8.x"_s, BackportStatus::Fixed, u"0.8.1"_s},
                                        {u"0.7.x"_s, BackportStatus::Fixed, u"0.7.9"_s},
                                        {u"0.6.x"_s, BackportStatus::Affected, {}},
                                        {u"0.5.x"_s, BackportStatus::NotAffected, {}},
                                        {u"0.4.x"_s, BackportStatus::NotAssessed, {}}};
        const QList<AffectedBranch> matrix = affectedMatrix(products, backports);
        QCOMPARE(matrix.size(), 6);
        QCOMPARE(matrix[0].branch, u"0.8.x"_s);
        QCOMPARE(matrix[0].cells.at(0), (AffectedCell{{0}, AffectedStatus::Affected, u"0.8.1"_s}));
        QCOMPARE(matrix[0].cells.at(1), AffectedCell{});
        QVERIFY(!matrix[0].isWithoutRange);
        QCOMPARE(matrix[1].cells.at(0).ranges, QList<int>{1}); // by its version
        QVERIFY(matrix[2].isWithoutRange && !matrix[2].isContradicted);
        QVERIFY(matrix[3].isContradicted && !matrix[3].isWithoutRange);
        QVERIFY(!matrix[4].isWithoutRange && !matrix[4].isContradicted);
        QCOMPARE(matrix[5].branch, u"0.9.x"_s);
        QVERIFY(!matrix[5].backport);
        QCOMPARE(matrix[5].cells.at(1).ranges, QList<int>{0});
    }

    void backportsBecomeRanges()
    {
        const QList<Backport> backports{{u"0.8.x"_s, BackportStatus::Fixed, u"0.8.1"_s},
                                        {u"0.7.x"_s, BackportStatus::Fixed, u"0.7.9"_s},
                                        {u"0.6.x"_s, BackportStatus::Affected, {}},
                                        {u"0.5.x"_s, BackportStatus::NotAffected, {}},
                                        {u"0.4.x"_s, BackportStatus::NotAssessed, {}}};
        // The range that a draft begins with says nothing, one is there, one has no end.
        const AffectedProduct before =
            npm({AffectedRange{}, range(u"0.8.0"_s, u"0.8.1"_s, u"0.8.x"_s),
                 range(u"0.7.2"_s, {}, u"0.7.X"_s)});
        const AffectedProduct after = withBackports(before, backports);
        QCOMPARE(after.ranges.size(), 3);
        QCOMPARE(after.ranges[0], before.ranges[1]);
        QCOMPARE(after.ranges[1], range(u"0.7.2"_s, u"0.7.9"_s, u"0.7.X"_s));
        QCOMPARE(after.ranges[2], (AffectedRange{.branch = u"0.6.x"_s, .introduced = {{}, true}}));
        QCOMPARE(withBackports(after, backports), after);
    }

    void matricesOfAnySize()
    {
        QList<AffectedRange> ranges;
        QList<Backport> backports;
        for (int i = 0; i < 10'000; ++i) {
            const QString branch = u"1."_s + QString::number(i) + u".x"_s;
            ranges.append(range(u"0"_s, u"1"_s, branch));
            backports.append({branch, BackportStatus::Fixed, u"1"_s});
        }
        QCOMPARE(affectedMatrix({npm(ranges)}, backports).size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(tst_RangeProblems)
#include "tst_rangeproblems.moc"
