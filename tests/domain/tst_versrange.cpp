// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versrange.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_VersRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aRangeIsASpecifierAndBack_data()
    {
        QTest::addColumn<QString>("ecosystem");
        QTest::addColumn<AffectedRange>("range");
        QTest::addColumn<QString>("text");

        QTest::newRow("half-open")
            << u"PyPI"_s
            << AffectedRange{.introduced = {.version = u"1.0"_s}, .fixed = {.version = u"1.2"_s}}
            << u"vers:pypi/>=1.0|<1.2"_s;
        QTest::newRow("from the first version")
            << u"npm"_s
            << AffectedRange{.introduced = {.version = u"0"_s}, .fixed = {.version = u"1.2"_s}}
            << u"vers:npm/<1.2"_s;
        QTest::newRow("up to and including")
            << u"Debian:12"_s
            << AffectedRange{.introduced = {.version = u"1:2.0"_s}, .lastAffected = u"1:2.4~rc1"_s}
            << u"vers:deb/>=1%3A2.0|<=1%3A2.4~rc1"_s;
        QTest::newRow("no fix") << QString()
                                << AffectedRange{.introduced = {.version = u"1.0"_s},
                                                 .fixed = {{}, true}}
                                << u"vers:generic/>=1.0"_s;
        QTest::newRow("everything")
            << u"Go"_s << AffectedRange{.introduced = {.version = u"0"_s}, .fixed = {{}, true}}
            << u"vers:all/*"_s;
    }

    void aRangeIsASpecifierAndBack()
    {
        QFETCH(QString, ecosystem);
        QFETCH(AffectedRange, range);
        QFETCH(QString, text);
        QCOMPARE(versText({.name = u"x"_s, .ecosystem = ecosystem}, range), text);
        QVERIFY(rangesFromVers(text) == QList<AffectedRange>{range});
    }

    void aSpecifierMayHaveSeveralRanges()
    {
        const auto ranges = rangesFromVers(u"vers:gem/>=2.0|<2.5|3.1|>=4.0|<=4.2");
        QVERIFY(ranges);
        QCOMPARE(ranges->size(), 3);
        QCOMPARE(ranges->at(1).introduced.version, u"3.1"_s);
        QCOMPARE(ranges->at(1).lastAffected, u"3.1"_s);
        QCOMPARE(ranges->at(2).lastAffected, u"4.2"_s);
    }

    void aCpeMayBeOfOneVersion()
    {
        QCOMPARE(cpeVersion(u"cpe:2.3:a:v:p:1.0:*:*:*:*:*:*:*"_s), u"1.0"_s);
        QCOMPARE(cpeVersion(u"cpe:2.3:a:v:p\\:q:*:*:*:*:*:*:*:*"_s), QString());
        QCOMPARE(cpeVersion(u"cpe:/a:csaf-tools:converter:1.0.0-rc1"_s), u"1.0.0-rc1"_s);
        QCOMPARE(cpeVersion(u"cpe:/a:csaf-tools:converter"_s), QString());
        QCOMPARE(cpeVersion(u"something else"_s), QString());
    }

    void plainSignsAreUnderstood()
    {
        QCOMPARE(rangesFromVers(u"<4.2").value().first().fixed.version, u"4.2"_s);
        QCOMPARE(rangesFromVers(u"<= 4.1").value().first().lastAffected, u"4.1"_s);
        QCOMPARE(rangesFromVers(u">=1.0 <2.0").value().first().introduced.version, u"1.0"_s);
    }

    void whatSaysSomethingElseIsNotGuessed_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"vers:npm"_s, u"vers:npm/"_s, u"prior to 2"_s, u"1.0"_s,
                                    u">1.0"_s, u"vers:npm/>1.0"_s, u"vers:npm/>=1|!=1.1|<2"_s,
                                    u"vers:npm/<2|<3"_s, u"vers:npm/>=1|>=2"_s, u"before <2"_s}) {
            QTest::addRow("%s", qPrintable(u"'"_s + text + u"'"_s)) << text;
        }
    }

    void whatSaysSomethingElseIsNotGuessed()
    {
        QFETCH(QString, text);
        QVERIFY(!rangesFromVers(text));
    }
};

QTEST_GUILESS_MAIN(tst_VersRange)
#include "tst_versrange.moc"
