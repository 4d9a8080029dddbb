// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testing.h"
#include "domain/versionverdict.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// A policy of rows "+0.8.x", "-< 0.6": supported or not.
Policy policyOf(const QStringList &rows, VersionScheme scheme = VersionScheme::Semver)
{
    Policy policy;
    policy.product = u"stalwart"_s;
    policy.productTitle = u"Stalwart Mail Server"_s;
    policy.versionSubject = policy.productTitle;
    policy.versionScheme = scheme;
    for (const QString &row : rows) {
        policy.versions.append({row.sliced(1), row.startsWith(u'+'), std::nullopt, {}});
    }
    return policy;
}

Policy stalwart()
{
    return policyOf({u"+0.8.x"_s, u"+0.7.x"_s, u"-< 0.6"_s});
}

Policy mailflow()
{
    Policy policy = policyOf({u"+3.8.0"_s, u"+3.8.x"_s});
    policy.product = u"mailflow"_s;
    policy.productTitle = u"mailflow"_s;
    policy.versionSubject = u"Python"_s;
    return policy;
}

QStringList texts(const QList<VersionGap> &gaps)
{
    QStringList all;
    for (const VersionGap &gap : gaps) {
        all.append((gap.isAboveTop ? "above: "_L1 : ""_L1) + gap.text);
    }
    return all;
}

} // namespace

class tst_VersionVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void verdicts_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<VersionNote>("note");
        QTest::addColumn<int>("row"); // -1: none

        using enum Verdict;
        using enum VersionNote;
        QTest::newRow("W-2: the first of a line") << u"0.8.0"_s << Supported << None << 0;
        QTest::newRow("W-2: a patch of a line") << u"0.8.9"_s << Supported << None << 0;
        QTest::newRow("W-2: with a v, and of the other line")
            << u"v0.7.3"_s << Supported << None << 1;
        QTest::newRow("W-2: a patch of two digits") << u"0.8.10"_s << Supported << None << 0;
        QTest::newRow("W-2: a partial version is its first release")
            << u"0.8"_s << Supported << None << 0;
        QTest::newRow("W-2: a line that a row names") << u"0.8.x"_s << Supported << None << 0;
        QTest::newRow("W-2: a fourth number stays in its line")
            << u"0.8.1.2"_s << Supported << None << 0;
        QTest::newRow("W-3: just below a bound") << u"0.5.9"_s << NotSupported << None << 2;
        QTest::newRow("W-3: well below a bound") << u"0.4.2"_s << NotSupported << None << 2;
        QTest::newRow("W-3: 0.10.0 is not below 0.6") << u"0.10.0"_s << NotStated << AboveTop << -1;
        QTest::newRow("W-3: a line below a bound") << u"0.5.x"_s << NotSupported << None << 2;
        QTest::newRow("W-4: the bound itself is in no row")
            << u"0.6.0"_s << NotStated << InGap << -1;
        QTest::newRow("W-4: a line in no row") << u"0.6.3"_s << NotStated << InGap << -1;
        QTest::newRow("W-4: the line itself in no row") << u"0.6.x"_s << NotStated << InGap << -1;
        QTest::newRow("W-4: above the table") << u"0.9.0"_s << NotStated << AboveTop << -1;
        QTest::newRow("W-4: a branch") << u"main"_s << Unparseable << None << -1;
        QTest::newRow("W-4: a commit") << u"a9a3925e"_s << Unparseable << None << -1;
        QTest::newRow("W-4: a commit that begins with a digit")
            << u"4fdb3b4"_s << Unparseable << None << -1;
        QTest::newRow("W-4: a commit of digits alone") << u"1234567"_s << Unparseable << None << -1;
        QTest::newRow("W-4: nothing") << QString() << Unparseable << None << -1;
        QTest::newRow("W-4: blanks") << u"  "_s << Unparseable << None << -1;
        QTest::newRow("W-5: a pre-release comes before its release")
            << u"0.6.0-rc.1"_s << NotSupported << ByPrecedence << 2;
        QTest::newRow("W-5: a pre-release of a line belongs to it")
            << u"0.8.0-rc.1"_s << Supported << None << 0;
        QTest::newRow("W-5: that of the line above does not")
            << u"0.9.0-rc.1"_s << NotStated << AboveTop << -1;
        QTest::newRow("W-5: a pre-release well below the bound needs no note")
            << u"0.5.0-beta"_s << NotSupported << None << 2;
    }

    void verdicts()
    {
        QFETCH(const QString, stated);
        QFETCH(const Verdict, verdict);
        QFETCH(const VersionNote, note);
        QFETCH(const int, row);
        const VersionVerdict found = verdictOf(stalwart(), stated);
        QCOMPARE(found.verdict, verdict);
        QCOMPARE(found.note, note);
        QCOMPARE(found.row.value_or(-1), row);
        QCOMPARE(found.stated, stated.trimmed());
    }

    void W4_theGapsOfATableAreListed()
    {
        QCOMPARE(texts(gapsOf(stalwart())), QStringList({u"0.6.x"_s, u"above: >= 0.9"_s}));
    }

    void W5_aPreReleaseMayBeJudgedAsItsRelease()
    {
        Policy policy = stalwart();
        policy.preReleases = PreReleaseRule::AsItsRelease;
        const VersionVerdict verdict = verdictOf(policy, u"0.6.0-rc.1");
        QCOMPARE(verdict.verdict, Verdict::NotStated);
        QCOMPARE(verdict.note, VersionNote::InGap);
    }

    void M1_theTableIsOfTheRuntime()
    {
        QCOMPARE(subjectOf(mailflow()), VersionOf::Runtime);
        QCOMPARE(subjectOf(stalwart()), VersionOf::Product);
        const auto verdicts = verdictsOf(mailflow(), {{u"1.2.0"_s}, {u"3.8.18"_s}});
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts.first().subject, VersionOf::Product);
        QCOMPARE(verdicts.first().verdict, Verdict::NotStated);
        QCOMPARE(verdicts.first().note, VersionNote::OtherSubject);
        QCOMPARE(verdicts.last().subject, VersionOf::Runtime);
        QCOMPARE(verdicts.last().verdict, Verdict::Supported);
    }

    void M1_everyRuntimeIsNoProductOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"Kotlin"_s, u"Scala"_s, u"Swift"_s, u"PostgreSQL"_s, u"MySQL"_s, u"Debian"_s,
              u"Ubuntu"_s, u"Fedora"_s, u"Python"_s, u"Node.js"_s, u".NET"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void M1_everyRuntimeIsNoProductOfItsOwn()
    {
        QFETCH(const QString, name);
        Policy policy{.product = u"gateway"_s, .productTitle = u"Gateway"_s};
        policy.versionSubject = name;
        QCOMPARE(subjectOf(policy), VersionOf::Runtime);
        policy.productTitle = name;
        QCOMPARE(subjectOf(policy), VersionOf::Product);
    }

    void M2_whatIsNotNamedIsNotUnsupported_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("row");

        QTest::newRow("a patch of the line") << u"3.8.18"_s << Verdict::Supported << 1;
        QTest::newRow("the one that has a row of its own") << u"3.8.0"_s << Verdict::Supported << 0;
        QTest::newRow("a later line") << u"3.11.4"_s << Verdict::NotStated << -1;
        QTest::newRow("an earlier line") << u"3.7"_s << Verdict::NotStated << -1;
    }

    void M2_whatIsNotNamedIsNotUnsupported()
    {
        QFETCH(const QString, stated);
        QFETCH(const Verdict, verdict);
        QFETCH(const int, row);
        const VersionVerdict found = verdictOf(mailflow(), stated);
        QCOMPARE(found.verdict, verdict);
        QCOMPARE(found.row.value_or(-1), row);
    }

    void M2_theOverlapIsHarmless()
    {
        QCOMPARE(overlapsOf(mailflow()), QList<VersionOverlap>({{0, 1, true}}));
        QVERIFY(overlapsOf(stalwart()).isEmpty());
        QCOMPARE(overlapsOf(policyOf({u"+1.x"_s, u"-< 2.0"_s})),
                 QList<VersionOverlap>({{0, 1, false}}));
    }

    void rowsOfOtherTables_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<VersionNote>("note");
        QTest::addColumn<int>("row");

        using enum Verdict;
        using enum VersionNote;
        const QStringList latest{u"+latest"_s, u"-< 2.0"_s};
        QTest::newRow("no number says whether it is the latest")
            << latest << u"2.1.0"_s << NotStated << SaysLatest << 0;
        QTest::newRow("a number below a bound needs not be the latest")
            << latest << u"1.9"_s << NotSupported << None << 1;
        QTest::newRow("the word itself is the row")
            << QStringList{u"+main"_s} << u"main"_s << Supported << None << 0;
        QTest::newRow("the others are what no row names")
            << QStringList{u"+2.x"_s, u"-All other versions"_s} << u"3.0"_s << NotSupported << None
            << 1;
        QTest::newRow("older ones are below all rows")
            << QStringList{u"+2.x"_s, u"-older"_s} << u"1.4"_s << NotSupported << None << 1;
        QTest::newRow("a newer one is not older")
            << QStringList{u"+2.x"_s, u"-older"_s} << u"3.0"_s << NotStated << AboveTop << -1;
        QTest::newRow("the more precise row decides")
            << QStringList{u"-< 2.0"_s, u"+1.x"_s, u"-1.4.x"_s} << u"1.4.2"_s << NotSupported
            << None << 2;
        QTest::newRow("a line is more precise than a bound")
            << QStringList{u"-< 2.0"_s, u"+1.x"_s} << u"1.3"_s << Supported << None << 1;
        QTest::newRow("equals that contradict decide nothing")
            << QStringList{u"+1.x"_s, u"-1.x"_s} << u"1.3"_s << NotStated << RowsContradict << 0;
        QTest::newRow("a row that could not be read may be the one")
            << QStringList{u"+1.x"_s, u"-the blue one"_s} << u"2.0"_s << NotStated
            << RowNotUnderstood << 1;
        QTest::newRow("a policy without a table says nothing")
            << QStringList{} << u"1.0"_s << NotStated << NoRows << -1;
        QTest::newRow("below all rows")
            << QStringList{u"+2.x"_s} << u"1.0"_s << NotStated << BelowBottom << -1;
    }

    void rowsOfOtherTables()
    {
        QFETCH(const QStringList, rows);
        QFETCH(const QString, stated);
        QFETCH(const Verdict, verdict);
        QFETCH(const VersionNote, note);
        QFETCH(const int, row);
        const VersionVerdict found = verdictOf(policyOf(rows), stated);
        QCOMPARE(found.verdict, verdict);
        QCOMPARE(found.note, note);
        QCOMPARE(found.row.value_or(-1), row);
    }

    void supportEnds()
    {
        Policy policy = stalwart();
        policy.versions.first().supportEndsAt = Testing::at(u"2026-12-01T00:00:00Z");
        const VersionRules before{Testing::at(u"2026-11-30T23:59:59Z")};
        const VersionRules after{Testing::at(u"2026-12-01T00:00:00Z")};
        QCOMPARE(verdictOf(policy, u"0.8.1", before).verdict, Verdict::Supported);
        QCOMPARE(verdictOf(policy, u"0.8.1", after).verdict, Verdict::NotSupported);
        QCOMPARE(verdictOf(policy, u"0.8.1", after).note, VersionNote::SupportEnded);
        QCOMPARE(verdictOf(policy, u"0.8.1").verdict, Verdict::Supported);
    }

    void gaps_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("gaps");

        QTest::newRow("no rows, no gaps") << QStringList{} << QStringList{};
        QTest::newRow("lines that touch")
            << QStringList{u"+1.1.x"_s, u"+1.0.x"_s} << QStringList{u"above: >= 1.2"_s};
        QTest::newRow("several lines are missing")
            << QStringList{u"+1.5.x"_s, u"-<= 1.2"_s}
            << QStringList{u">= 1.3, < 1.5"_s, u"above: >= 1.6"_s};
        QTest::newRow("an open top has none above it")
            << QStringList{u"+>= 2.0"_s, u"-< 1.0"_s} << QStringList{u"1.x"_s};
        QTest::newRow("the others leave none")
            << QStringList{u"+2.x"_s, u"-others"_s} << QStringList{};
        QTest::newRow("the latest is above the top")
            << QStringList{u"+latest"_s, u"-1.x"_s} << QStringList{};
        QTest::newRow("rows inside others hide nothing")
            << QStringList{u"+1.x"_s, u"+1.2.3"_s, u"+3.x"_s}
            << QStringList{u"2.x"_s, u"above: >= 4"_s};
    }

    void gaps()
    {
        QFETCH(const QStringList, rows);
        QTEST(texts(gapsOf(policyOf(rows))), "gaps");
    }

    void hostileTextIsNoVersion()
    {
        QCOMPARE(verdictOf(stalwart(), QString(1 << 20, u'9')).verdict, Verdict::Unparseable);
        QVERIFY(verdictOf(stalwart(), QString(1 << 20, u'9')).stated.size() <= MostVersionLength);
        const QString large(200, u'9');
        QCOMPARE(verdictOf(stalwart(), QString(large + ".0.0"_L1)).note, VersionNote::AboveTop);
        QCOMPARE(verdictOf(policyOf({u'+' + QString(1 << 20, u'(')}), u"1.0").note,
                 VersionNote::RowNotUnderstood);
    }
};

QTEST_GUILESS_MAIN(tst_VersionVerdict)
#include "tst_versionverdict.moc"
