// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/affectedversions.h"

#include <QFile>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using enum AffectedVerdict;

namespace {

const QString VersionCorpus = QStringLiteral(DOCKET_CORPUS) + u"/versions/"_s;

AffectedProduct productOf(const QString &ecosystem, const QList<AffectedRange> &ranges)
{
    return {.name = u"p"_s, .ecosystem = ecosystem, .ranges = ranges};
}

AffectedRange range(const QString &introduced, const QString &fixed, const QString &last = {})
{
    return {.introduced = {introduced}, .fixed = {fixed}, .lastAffected = last};
}

AffectedRange ofStatus(AffectedRange one, AffectedStatus status)
{
    one.status = status;
    return one;
}

QString ecosystemOf(const QString &scheme)
{
    if (scheme == "semver"_L1) {
        return u"npm"_s;
    }
    return scheme == "pep440"_L1 ? u"PyPI"_s : u"Debian:12"_s;
}

} // namespace

class tst_AffectedVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void verdicts_data()
    {
        QTest::addColumn<AffectedProduct>("product");
        QTest::addColumn<QString>("version");
        QTest::addColumn<AffectedVerdict>("verdict");
        const auto row = [](const char *name, const AffectedProduct &product,
                            const QString &version, AffectedVerdict verdict) {
            QTest::newRow(name) << product << version << verdict;
        };
        const auto npm = [](const QList<AffectedRange> &ranges) {
            return productOf(u"npm"_s, ranges);
        };
        const AffectedProduct simple = npm({range(u"1.0.0"_s, u"1.0.2"_s)});
        row("where it begins", simple, u"1.0.0"_s, Affected);
        row("between", simple, u"1.0.1"_s, Affected);
        row("where it is fixed", simple, u"1.0.2"_s, NotAffected);
        row("before it begins", simple, u"0.9.9"_s, NotAffected);
        row("a pre-release of the fix is not the fix", simple, u"1.0.2-rc.1"_s, Affected);
        row("a pre-release of the first", simple, u"1.0.0-rc.1"_s, NotAffected);
        row("what is no version cannot be told", simple, u"main"_s, CannotSay);
        row("blanks around it do not count", simple, u" 1.0.1 "_s, Affected);

        const AffectedProduct two =
            npm({range(u"1.0.0"_s, u"1.0.2"_s), range(u"3.0.0"_s, u"3.2.5"_s)});
        row("the second range", two, u"3.1.0"_s, Affected);
        row("between two ranges", two, u"2.0.0"_s, NotAffected);
        row("from the very first", npm({range(u"0"_s, u"1.0.2"_s)}), u"0.0.1-alpha"_s, Affected);
        row("last affected is affected", npm({range(u"0"_s, {}, u"2.1.214"_s)}), u"2.1.214"_s,
            Affected);
        row("after the last affected", npm({range(u"0"_s, {}, u"2.1.214"_s)}), u"2.1.215"_s,
            NotAffected);
        row("of both ends the fix counts", npm({range(u"0"_s, u"2.0.0"_s, u"3.0.0"_s)}), u"2.5.0"_s,
            NotAffected);

        const VersionBound unknown{{}, true};
        const AffectedProduct noFix = npm({{.introduced = {u"1.0.0"_s}, .fixed = unknown}});
        row("said to have no fix", noFix, u"99.0.0"_s, Affected);
        row("before one without a fix", noFix, u"0.1.0"_s, NotAffected);
        const AffectedProduct open = npm({{.introduced = {u"1.0.0"_s}}});
        row("nobody has said where it ends", open, u"1.0.1"_s, CannotSay);
        row("but where it begins it is", open, u"1.0.0"_s, Affected);
        const AffectedProduct vague = npm({{.introduced = unknown, .fixed = {u"1.0.0"_s}}});
        row("nobody knows where it begins", vague, u"0.5.0"_s, CannotSay);
        row("after the fix it is not, wherever it began", vague, u"1.0.0"_s, NotAffected);
        row("nothing is known", npm({{.introduced = unknown, .fixed = unknown}}), u"1.0.0"_s,
            CannotSay);
        row("an unknown range beside one that is known",
            npm({{.introduced = unknown, .fixed = unknown}, range(u"1.0.0"_s, u"2.0.0"_s)}),
            u"1.5.0"_s, Affected);
        row("as OSV has it, what ends before it begins never ends",
            npm({range(u"5.0.0"_s, u"3.0.0"_s)}), u"6.0.0"_s, Affected);
        row("and does not begin earlier", npm({range(u"5.0.0"_s, u"3.0.0"_s)}), u"4.0.0"_s,
            NotAffected);

        AffectedProduct listed = npm({});
        listed.versions = {u"1.0.0"_s, u"1.0.1"_s};
        row("named singly", listed, u"1.0.1"_s, Affected);
        row("the same version in other words", listed, u"v1.0.1+build.7"_s, Affected);
        row("not named", listed, u"1.0.2"_s, NotAffected);
        row("nothing is said at all", npm({}), u"1.0.0"_s, CannotSay);

        AffectedProduct other = simple;
        other.others = AffectedStatus::UnderInvestigation;
        row("others", other, u"4.0.0"_s, UnderInvestigation);
        other.others = AffectedStatus::Affected;
        other.ranges = {ofStatus(range(u"1.0.0"_s, u"2.0.0"_s), AffectedStatus::NotAffected)};
        row("all but a range (CVE: defaultStatus)", other, u"1.5.0"_s, NotAffected);
        row("all but a range, outside", other, u"2.5.0"_s, Affected);
        row("affected wins over not affected",
            npm({ofStatus(range(u"0"_s, u"9.0.0"_s), AffectedStatus::NotAffected),
                 range(u"1.0.0"_s, u"2.0.0"_s)}),
            u"1.5.0"_s, Affected);
        row("under investigation",
            npm({ofStatus(range(u"0"_s, u"9.0.0"_s), AffectedStatus::UnderInvestigation)}),
            u"1.5.0"_s, UnderInvestigation);

        // The order of Maven is none that is known here: only what is written alike is the same.
        const AffectedProduct maven = productOf(u"Maven"_s, {range(u"1.0"_s, u"2.0"_s)});
        row("an unknown order", maven, u"1.5"_s, CannotSay);
        row("an unknown order, the first itself",
            productOf(u"Maven"_s, {{.introduced = {u"1.0"_s}, .fixed = unknown}}), u"1.0"_s,
            Affected);
        row("an unknown order, the fix itself", maven, u"2.0"_s, NotAffected);
        row("an unknown order, everything",
            productOf(u"Maven"_s, {{.introduced = {u"0"_s}, .fixed = unknown}}), u"1.5"_s,
            Affected);
        AffectedProduct commits = npm({range(u"aaaa"_s, u"bbbb"_s)});
        commits.kind = RangeKind::Git;
        row("commits have no order", commits, u"1.0.0"_s, CannotSay);
        commits.versions = {u"1.0.0"_s};
        row("but versions may be named", commits, u"1.0.0"_s, Affected);
        row("PEP 440: a release candidate", productOf(u"PyPI"_s, {range(u"1.0"_s, u"2.0"_s)}),
            u"2.0rc1"_s, Affected);
        row("Debian: a tilde", productOf(u"Debian:12"_s, {range(u"0"_s, u"1.2-1"_s)}),
            u"1.2-1~deb12u1"_s, Affected);
        row("in no ecosystem, and no policy", productOf({}, {range(u"1.0"_s, u"2.0"_s)}), u"1.5"_s,
            CannotSay);
    }

    void verdicts()
    {
        QFETCH(const AffectedProduct, product);
        QFETCH(const QString, version);
        QFETCH(const AffectedVerdict, verdict);
        QCOMPARE(AffectedVersions(product).of(version).verdict, verdict);
    }

    void theOrderOfThePolicyIsOfItsOwnProducts()
    {
        const AffectedProduct own = productOf({}, {range(u"1.0"_s, u"2.0"_s)});
        QCOMPARE(AffectedVersions(own, VersionScheme::Semver).of(u"1.5"_s).verdict, Affected);
        const AffectedProduct maven = productOf(u"Maven"_s, {range(u"1.0"_s, u"2.0"_s)});
        QCOMPARE(AffectedVersions(maven, VersionScheme::Semver).of(u"1.5"_s).verdict, CannotSay);
        AffectedProduct kind = maven;
        kind.kind = RangeKind::Semver;
        QCOMPARE(AffectedVersions(kind).of(u"1.5"_s).verdict, Affected);
    }

    void theAnswerSaysWhatItRestsOn()
    {
        AffectedProduct product =
            productOf(u"npm"_s, {range(u"1.0.0"_s, u"2.0.0"_s), range(u"3.0.0"_s, u"4.0.0"_s)});
        product.versions = {u"0.1.0"_s};
        const AffectedVersions versions(product);
        QCOMPARE(versions.of(u"3.5.0"_s),
                 (AffectedAnswer{.verdict = Affected, .range = 1, .isEnumerated = false}));
        QCOMPARE(versions.of(u"0.1.0"_s),
                 (AffectedAnswer{.verdict = Affected, .range = {}, .isEnumerated = true}));
        QCOMPARE(versions.of(u"5.0.0"_s), (AffectedAnswer{.verdict = NotAffected}));
    }

    void ecosystems()
    {
        QCOMPARE(schemeOfEcosystem(u"npm"), VersionScheme::Semver);
        QCOMPARE(schemeOfEcosystem(u"Go"), VersionScheme::Semver);
        QCOMPARE(schemeOfEcosystem(u"crates.io"), VersionScheme::Semver);
        QCOMPARE(schemeOfEcosystem(u"PyPI"), VersionScheme::Pep440);
        QCOMPARE(schemeOfEcosystem(u"Debian"), VersionScheme::Debian);
        QCOMPARE(schemeOfEcosystem(u"Ubuntu:22.04:LTS"), VersionScheme::Debian);
        for (const QStringView other :
             {u"Maven", u"NuGet", u"RubyGems", u"Packagist", u"Alpine", u"pypi", u"", u":"}) {
            QCOMPARE(schemeOfEcosystem(other), std::nullopt);
        }
    }

    void rangesOfTheCorpus()
    {
        QFile file(VersionCorpus + u"own/versions_ranges.csv"_s);
        if (!file.exists()) {
            QSKIP("the corpus of the build machine is not here");
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList fields = line.trimmed().split(u',');
            const AffectedProduct product = productOf(
                ecosystemOf(fields.at(0)), {range(fields.at(2), fields.at(3), fields.at(4))});
            const AffectedVerdict verdict = AffectedVersions(product).of(fields.at(1)).verdict;
            QVERIFY2((verdict == Affected) == (fields.at(5) == "1"_L1) && verdict != CannotSay,
                     qPrintable(line));
            ++checked;
        }
        QCOMPARE(checked, 185);
    }

    /// Each pair of scalibr's and of ours as two ranges: fixed in the greater one, the lesser is
    /// affected and the greater is not.
    void ordersOfTheCorpus_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ecosystem");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("SemVer") << u"semver"_s << u"npm"_s << 60;
        QTest::newRow("PEP 440") << u"pypi"_s << u"PyPI"_s << 20;
        QTest::newRow("Debian") << u"debian"_s << u"Debian"_s << 15;
    }

    void ordersOfTheCorpus()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, ecosystem);
        QFETCH(const int, atLeast);
        QFile file(VersionCorpus + "osv-scalibr/"_L1 + name + "-versions.txt"_L1);
        if (!file.exists()) {
            QSKIP("the corpus of the build machine is not here");
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() != 3 || line.startsWith("//"_L1) || words.at(1) == "="_L1) {
                continue;
            }
            const bool isLess = words.at(1) == "<"_L1;
            const QString &less = words.at(isLess ? 0 : 2);
            const QString &greater = words.at(isLess ? 2 : 0);
            const AffectedVersions fixedInGreater(productOf(ecosystem, {range(u"0"_s, greater)}));
            const AffectedAnswer answer = fixedInGreater.of(less);
            if (answer.verdict == CannotSay) { // a version that its ecosystem refuses today
                continue;
            }
            QVERIFY2(answer.verdict == Affected, qPrintable(line));
            QCOMPARE(fixedInGreater.of(greater).verdict, NotAffected);
            const AffectedVersions fromGreater(productOf(ecosystem, {range(greater, {}, greater)}));
            QVERIFY2(fromGreater.of(less).verdict == NotAffected, qPrintable(line));
            ++checked;
        }
        QVERIFY2(checked >= atLeast, qPrintable(QString::number(checked)));
    }

    void anyNumberOfVersions()
    {
        AffectedProduct product = productOf(u"npm"_s, {});
        for (int i = 0; i < 10'000; ++i) {
            product.versions.append(u"1."_s + QString::number(i) + u".0"_s);
            product.ranges.append(range(u"2."_s + QString::number(i) + u".0"_s,
                                        u"2."_s + QString::number(i) + u".5"_s));
        }
        const AffectedVersions versions(product);
        QCOMPARE(versions.of(u"v1.9999.0"_s).verdict, Affected);
        QCOMPARE(versions.of(u"2.9999.4"_s).range, 9999);
        QCOMPARE(versions.of(u"2.9999.5"_s).verdict, NotAffected);
    }
};

QTEST_GUILESS_MAIN(tst_AffectedVersions)
#include "tst_affectedversions.moc"
