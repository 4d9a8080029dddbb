// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionrange.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QString &text, VersionScheme scheme = VersionScheme::Semver)
{
    const VersionPattern pattern = patternOf(text, scheme);
    QStringList parts;
    for (const VersionSpan &span : pattern.spans) {
        parts.append(textOf(span));
    }
    constexpr std::array Kinds{"exact"_L1,  "line"_L1, "range"_L1,         "older"_L1,
                               "others"_L1, "word"_L1, "not understood"_L1};
    return QString(Kinds.at(std::size_t(pattern.kind)) + u' ' + parts.join(" | "_L1)).trimmed();
}

} // namespace

class tst_VersionRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void patterns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");

        QTest::newRow("W-2: a line") << u"0.8.x"_s << u"line 0.8.x"_s;
        QTest::newRow("W-2: a line with a star") << u"0.8.*"_s << u"line 0.8.x"_s;
        QTest::newRow("W-3: a bound") << u"< 0.6"_s << u"range < 0.6"_s;
        QTest::newRow("M-2: exactly one") << u"3.8.0"_s << u"exact >= 3.8.0, <= 3.8.0"_s;
        QTest::newRow("M-2: with a name before and words in brackets after")
            << u"Python 3.8.x (minor updates also supported)"_s << u"line 3.8.x"_s;
        QTest::newRow("two numbers are a line") << u"v1.2"_s << u"line 1.2.x"_s;
        QTest::newRow("one number is a line") << u"5"_s << u"line 5.x"_s;
        QTest::newRow("a line of a line") << u"2.x.x"_s << u"line 2.x"_s;
        QTest::newRow("at most a line has all of it") << u"<= 1.2"_s << u"range < 1.3"_s;
        QTest::newRow("more than a line has none of it") << u">1.2"_s << u"range >= 1.3"_s;
        QTest::newRow("at least") << u">= 1.2.3"_s << u"range >= 1.2.3"_s;
        QTest::newRow("signs of mathematics") << u"≤ 1.2.3"_s << u"range <= 1.2.3"_s;
        QTest::newRow("both bounds") << u">= 1.0, < 2.0"_s << u"range 1.x"_s;
        QTest::newRow("both bounds without a comma") << u">=1.0 <1.5"_s << u"range >= 1.0, < 1.5"_s;
        QTest::newRow("both bounds and a word")
            << u">= 1.1 and < 1.5"_s << u"range >= 1.1, < 1.5"_s;
        QTest::newRow("from line to line") << u"1.0 - 1.4"_s << u"range >= 1.0, < 1.5"_s;
        QTest::newRow("from line to line, a real dash")
            << u"1.0 – 1.4"_s << u"range >= 1.0, < 1.5"_s;
        QTest::newRow("from line to line in words")
            << u"1.0 to 1.4.2"_s << u"range >= 1.0, <= 1.4.2"_s;
        QTest::newRow("several lines")
            << u"0.7.x, 0.8.x and 1.x"_s << u"range 0.7.x | 0.8.x | 1.x"_s;
        QTest::newRow("several lines, as npm writes")
            << u"1.2.x || 2.x"_s << u"range 1.2.x | 2.x"_s;
        QTest::newRow("older than") << u"older than 1.4"_s << u"range < 1.4"_s;
        QTest::newRow("and later") << u"1.4 and later"_s << u"range >= 1.4"_s;
        QTest::newRow("and older") << u"1.4.2 and older"_s << u"range <= 1.4.2"_s;
        QTest::newRow("plus") << u"4.0+"_s << u"range >= 4.0"_s;
        QTest::newRow("long term") << u"6.1.x LTS"_s << u"line 6.1.x"_s;
        QTest::newRow("the word version before it") << u"Version 2.4"_s << u"line 2.4.x"_s;
        QTest::newRow("all") << u"All versions"_s << u"range"_s;
        QTest::newRow("the latest") << u"Latest"_s << u"word"_s;
        QTest::newRow("a branch") << u"`main`"_s << u"word"_s;
        QTest::newRow("older ones") << u"Older versions"_s << u"older"_s;
        QTest::newRow("all others") << u"All other versions"_s << u"others"_s;
        QTest::newRow("prose") << u"the ones we like"_s << u"not understood"_s;
        QTest::newRow("nothing") << QString() << u"not understood"_s;
        QTest::newRow("signs alone") << u"< "_s << u"not understood"_s;
        QTest::newRow("a pre-release of a line is none") << u"1.0-rc.x"_s << u"not understood"_s;
        QTest::newRow("beyond reason") << QString(1 << 20, u'<') << u"not understood"_s;
    }

    void patterns()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pattern);
        QCOMPARE(describe(text), pattern);
    }

    void matches_data()
    {
        QTest::addColumn<VersionScheme>("scheme");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isIn");

        using enum VersionScheme;
        QTest::newRow("a pre-release is of its line")
            << Semver << u"0.8.x"_s << u"0.8.0-rc.1"_s << true;
        QTest::newRow("that of the next line is not")
            << Semver << u"0.8.x"_s << u"0.9.0-rc.1"_s << false;
        QTest::newRow("a developer's is of its line")
            << Pep440 << u"3.8.x"_s << u"3.8.0.dev1"_s << true;
        QTest::newRow("a post release is of its line")
            << Pep440 << u"3.8.x"_s << u"3.8.2.post1"_s << true;
        QTest::newRow("a local version is its public one")
            << Pep440 << u"3.8.1"_s << u"3.8.1+ubuntu1"_s << true;
        QTest::newRow("a post release is another one")
            << Pep440 << u"3.8.1"_s << u"3.8.1.post1"_s << false;
        QTest::newRow("every revision of an upstream version")
            << Debian << u"1.2.3"_s << u"1.2.3-4+deb12u1"_s << true;
        QTest::newRow("a Debian line has its candidates")
            << Debian << u"1.2.x"_s << u"1.2.0~rc1-1"_s << true;
        QTest::newRow("another epoch is another line")
            << Debian << u"1.2.x"_s << u"1:1.2.3"_s << false;
        QTest::newRow("build metadata does not count")
            << Semver << u"1.2.3"_s << u"1.2.3+b"_s << true;
    }

    void matches()
    {
        QFETCH(const VersionScheme, scheme);
        QFETCH(const QString, pattern);
        QFETCH(const QString, version);
        QFETCH(const bool, isIn);
        QCOMPARE(contains(patternOf(pattern, scheme), parseVersion(version, scheme).value()), isIn);
    }

    void edgesInAReleaseAreOrdered()
    {
        const Version version = parseVersion(u"1.0", VersionScheme::Semver).value();
        const Version candidate = parseVersion(u"1.0-rc.1", VersionScheme::Semver).value();
        using enum VersionEdge::Side;
        const QList<VersionEdge> ascending{{version, BeforePreReleases},
                                           {candidate, Before},
                                           {candidate, After},
                                           {version, Before},
                                           {version, After}};
        for (qsizetype i = 0; i + 1 < ascending.size(); ++i) {
            QVERIFY(compareEdges(ascending.at(i), ascending.at(i + 1)) < 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_VersionRange)
#include "tst_versionrange.moc"
