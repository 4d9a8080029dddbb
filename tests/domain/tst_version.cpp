// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionrange.h"

#include <QFile>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString Corpus = QStringLiteral(DOCKET_CORPUS) + u"/versions/"_s;

#define NEEDS_CORPUS()                                                                             \
    if (!QFile::exists(Corpus)) {                                                                  \
        QSKIP("the corpus of the build machine is not here");                                      \
    }

QStringList linesOf(const QString &name)
{
    QFile file(Corpus + name);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QChar signOf(std::weak_ordering order)
{
    if (order == 0) {
        return u'=';
    }
    return order < 0 ? u'<' : u'>';
}

/// "1.2 < 1.3" as one text, so that a failure shows the versions.
QString compared(const QString &one, const QString &other, VersionScheme scheme)
{
    const auto a = parseVersion(one, scheme);
    const auto b = parseVersion(other, scheme);
    if (!a || !b) {
        return (a ? other : one) + " is no version"_L1;
    }
    return one + u' ' + signOf(compareVersions(*a, *b)) + u' ' + other;
}

void compareRelation(const QString &one, QChar sign, const QString &other, VersionScheme scheme)
{
    QCOMPARE(compared(one, other, scheme), QString(one + u' ' + sign + u' ' + other));
    const QChar turned = sign == u'<' ? u'>' : (sign == u'>' ? u'<' : u'=');
    QCOMPARE(compared(other, one, scheme), QString(other + u' ' + turned + u' ' + one));
}

std::optional<VersionScheme> schemeOf(const QString &ecosystem)
{
    if (ecosystem == "semver"_L1) {
        return VersionScheme::Semver;
    }
    if (ecosystem == "pep440"_L1) {
        return VersionScheme::Pep440;
    }
    return ecosystem == "debian"_L1 ? std::optional(VersionScheme::Debian) : std::nullopt;
}

} // namespace

class tst_Version final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void order_data()
    {
        QTest::addColumn<VersionScheme>("scheme");
        QTest::addColumn<QStringList>("ascending");

        QTest::newRow("SemVer 2.0, the example of section 11")
            << VersionScheme::Semver
            << QStringList{u"1.0.0-alpha"_s, u"1.0.0-alpha.1"_s, u"1.0.0-alpha.beta"_s,
                           u"1.0.0-beta"_s,  u"1.0.0-beta.2"_s,  u"1.0.0-beta.11"_s,
                           u"1.0.0-rc.1"_s,  u"1.0.0"_s};
        QTest::newRow("W-3: numbers are numbers")
            << VersionScheme::Semver
            << QStringList{u"0.5.9"_s, u"0.6"_s, u"0.9.0"_s, u"0.10.0"_s, u"v1"_s, u"10.0"_s};
        QTest::newRow("four numbers")
            << VersionScheme::Semver << QStringList{u"1.2.3"_s, u"1.2.3.1"_s, u"1.2.4"_s};
        QTest::newRow("suffixes without a dash")
            << VersionScheme::Semver
            << QStringList{u"3.12.0a7"_s, u"3.12.0b1"_s, u"3.12.0rc2"_s, u"3.12.0rc10"_s,
                           u"3.12.0"_s};
        QTest::newRow("numbers beyond 64 bits")
            << VersionScheme::Semver
            << QStringList{u"18446744073709551615.0"_s, u"18446744073709551616.0"_s,
                           u"99999999999999999999999999.0"_s};
        QTest::newRow("PEP 440, its summary of permitted suffixes")
            << VersionScheme::Pep440
            << QStringList{u"1.0.dev456"_s,    u"1.0a1"_s,         u"1.0a2.dev456"_s,
                           u"1.0a12.dev456"_s, u"1.0a12"_s,        u"1.0b1.dev456"_s,
                           u"1.0b2"_s,         u"1.0b2.post345"_s, u"1.0rc1.dev456"_s,
                           u"1.0rc1"_s,        u"1.0"_s,           u"1.0+abc.5"_s,
                           u"1.0+abc.7"_s,     u"1.0+5"_s,         u"1.0.post456.dev34"_s,
                           u"1.0.post456"_s,   u"1.1.dev1"_s,      u"1!0.1"_s};
        QTest::newRow("Debian") << VersionScheme::Debian
                                << QStringList{u"0.9"_s,    u"1.0~beta1"_s,  u"1.0~rc1-1"_s,
                                               u"1.0"_s,    u"1.0-1"_s,      u"1.0-1+deb12u1"_s,
                                               u"1.0a-1"_s, u"1.0+dfsg-1"_s, u"1.0.1-1"_s,
                                               u"1.10-1"_s, u"1:0.2"_s};
    }

    void order()
    {
        QFETCH(const VersionScheme, scheme);
        QFETCH(const QStringList, ascending);
        for (qsizetype i = 0; i < ascending.size(); ++i) {
            compareRelation(ascending.at(i), u'=', ascending.at(i), scheme);
            for (qsizetype j = i + 1; j < ascending.size(); ++j) {
                compareRelation(ascending.at(i), u'<', ascending.at(j), scheme);
            }
        }
    }

    void equals_data()
    {
        QTest::addColumn<VersionScheme>("scheme");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");

        using enum VersionScheme;
        QTest::newRow("missing numbers are 0") << Semver << u"1.2"_s << u"1.2.0.0"_s;
        QTest::newRow("a v says nothing") << Semver << u"v1.2.3"_s << u"1.2.3"_s;
        QTest::newRow("build metadata does not count") << Semver << u"1.0.0+a"_s << u"1.0.0+b"_s;
        QTest::newRow("leading zeros do not count") << Semver << u"2024.01"_s << u"2024.1"_s;
        QTest::newRow("blanks around it") << Semver << u" 1.2 "_s << u"1.2"_s;
        QTest::newRow("spellings of a candidate") << Pep440 << u"1.0-C.1"_s << u"1.0rc1"_s;
        QTest::newRow("spellings of a post release") << Pep440 << u"1.0-1"_s << u"1.0.post1"_s;
        QTest::newRow("no epoch is epoch 0") << Debian << u"0:1.2-0"_s << u"1.2"_s;
    }

    void equals()
    {
        QFETCH(const VersionScheme, scheme);
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        compareRelation(one, u'=', other, scheme);
    }

    void noVersions_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("W-4: nothing") << QString();
        QTest::newRow("W-4: a branch") << u"main"_s;
        QTest::newRow("W-4: a commit") << u"a9a3925e"_s;
        QTest::newRow("W-4: a long commit") << u"4fdb3b4d4fdb3b4d4fdb3b4d4fdb3b4d4fdb3b4d"_s;
        QTest::newRow("a suffix that may come after") << u"1.1.1w"_s;
        QTest::newRow("a portable release") << u"9.8p1"_s;
        QTest::newRow("an empty identifier") << u"1.0.0-rc..1"_s;
        QTest::newRow("an empty suffix") << u"1.0.0-"_s;
        QTest::newRow("a dot at the end") << u"1.0."_s;
        QTest::newRow("a relation") << u"< 1.0"_s;
        QTest::newRow("other digits than ours") << QString(u"\u0661.\u0662"_s);
        QTest::newRow("a NUL") << QString(u"1.0"_s + QChar(0) + u".1"_s);
        QTest::newRow("a megabyte of digits") << QString(1 << 20, u'7');
        QTest::newRow("a megabyte of dots") << u'1' + QString(1 << 20, u'.');
    }

    void noVersions()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseVersion(text, VersionScheme::Semver));
    }

    void nextNumbersCarry()
    {
        QCOMPARE(nextNumber(u"8"_s), u"9"_s);
        QCOMPARE(nextNumber(u"1099"_s), u"1100"_s);
        QCOMPARE(nextNumber(u"99"_s), u"100"_s);
    }

    void orderOfTheCorpus()
    {
        NEEDS_CORPUS();
        int checked = 0;
        for (const QString &line : linesOf(u"own/versions_order.csv"_s).mid(1)) {
            const QStringList fields = line.split(u',');
            compareRelation(fields.at(1), fields.at(2).front(), fields.at(3),
                            schemeOf(fields.at(0)).value());
            ++checked;
        }
        QVERIFY(checked > 500);
    }

    void scalibrsFixtures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<VersionScheme>("scheme");
        QTest::addColumn<int>("atLeast");

        // The others are versions that their own ecosystem refuses today ("legacy versions").
        QTest::newRow("SemVer") << u"semver"_s << VersionScheme::Semver << 60;
        QTest::newRow("PEP 440") << u"pypi"_s << VersionScheme::Pep440 << 25;
        QTest::newRow("Debian") << u"debian"_s << VersionScheme::Debian << 25;
    }

    void scalibrsFixtures()
    {
        NEEDS_CORPUS();
        QFETCH(const QString, name);
        QFETCH(const VersionScheme, scheme);
        QFETCH(const int, atLeast);
        int checked = 0;
        for (const QString &line : linesOf("osv-scalibr/"_L1 + name + "-versions.txt"_L1)) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() == 3 && !line.startsWith("//"_L1) &&
                parseVersion(words.at(0), scheme) && parseVersion(words.at(2), scheme)) {
                compareRelation(words.at(0), words.at(1).front(), words.at(2), scheme);
                ++checked;
            }
        }
        QVERIFY2(checked >= atLeast, qPrintable(QString::number(checked)));
    }

    void rangesOfTheCorpus()
    {
        NEEDS_CORPUS();
        int checked = 0;
        for (const QString &line : linesOf(u"own/versions_ranges.csv"_s).mid(1)) {
            const QStringList fields = line.split(u',');
            const VersionScheme scheme = schemeOf(fields.at(0)).value();
            const auto edge = [&](int field, VersionEdge::Side side) -> std::optional<VersionEdge> {
                const auto version = parseVersion(fields.at(field), scheme);
                // OSV: 0 is before everything.
                return version && fields.at(field) != "0"_L1
                           ? std::optional(VersionEdge{*version, side})
                           : std::nullopt;
            };
            VersionSpan span;
            span.from = edge(2, VersionEdge::Side::Before);
            span.to = edge(3, VersionEdge::Side::Before);
            if (!span.to) {
                span.to = edge(4, VersionEdge::Side::After);
            }
            const bool isInside = contains(span, parseVersion(fields.at(1), scheme).value());
            QCOMPARE(QString(line + u' ' + QChar(isInside ? u'1' : u'0')),
                     QString(line + u' ' + fields.at(5)));
            ++checked;
        }
        QVERIFY(checked > 150);
    }
};

QTEST_GUILESS_MAIN(tst_Version)
#include "tst_version.moc"
